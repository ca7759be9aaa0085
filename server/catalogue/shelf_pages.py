"""The coordinators' pages at `/materials`: publish, describe, replace, take back, packs; who has it; what libraries offer and wish."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse

from core.domain.fields import is_reference
from core.domain.lists import shipped_lists
from server import words
from server.blobs.storage import Place
from server.catalogue import costs, shelves, writing
from server.catalogue.echoes import Echoes, Said, echoes
from server.catalogue.forms import Form, read_form
from server.catalogue.open_shelf import area_words
from server.catalogue.publishing import Publisher
from server.catalogue.scopes import scope_named
from server.catalogue.shelves import Shelved
from server.catalogue.uploads import Uploads
from server.centre import Centre
from server.errors import CommandError, RefusedError
from server.output import LANGUAGE
from server.pages import Door, page, with_scripts

_LISTS = {"theme": "activity_theme", "audience": "target_group", "kind": "material_kind", "priority": "material_priority",
          "road": "delivery_road", "status": "request_status", "verdict": "rating_verdict"}  # fmt: skip


def router(centre: Centre, door: Door, uploads: Uploads) -> APIRouter:
    """The routes."""
    made = APIRouter(prefix="/materials", include_in_schema=False)
    desk = Desk(centre, uploads)

    async def posted(request: Request, act: Callable[[Form], str]) -> Response:
        """Does what a form asks and shows where it leads; what cannot be done is said on the page."""
        door.check(request)
        form = await read_form(request)
        try:
            return RedirectResponse(await run_in_threadpool(act, form), 303)
        except CommandError as error:
            return await run_in_threadpool(desk.shelf, "", words.sentence(error.code, error.detail), 422)

    @made.get("")
    def shelf(request: Request, said: str = "") -> Response:
        door.check(request)
        return desk.shelf(said)

    @made.get("/new")
    def describe(request: Request, upload: str, name: str, replaces: str = "") -> Response:
        door.check(request)
        return desk.describe(upload, Path(name).name, replaces)

    @made.post("/publish")
    async def publish(request: Request) -> Response:
        return await posted(request, desk.publish)

    @made.post("/packs")
    async def pack(request: Request) -> Response:
        return await posted(request, desk.pack)

    @made.post("/answers")
    async def answer(request: Request) -> Response:
        return await posted(request, desk.answer)

    @made.get("/{record}")
    def material(request: Request, record: str, said: str = "") -> Response:
        door.check(request)
        return desk.one(record, said)

    @made.post("/{record}/edit")
    async def edit(request: Request, record: str) -> Response:
        return await posted(request, lambda form: desk.edit(record, form))

    @made.post("/{record}/withdraw")
    async def withdraw(request: Request, record: str) -> Response:
        return await posted(request, lambda form: desk.withdraw(record))

    return made


class Desk:
    """What the pages show and do. Each act returns where to go then."""

    def __init__(self, centre: Centre, uploads: Uploads) -> None:
        self._centre = centre
        self._publisher = Publisher(centre)
        self._uploads = uploads

    def shelf(self, said: str = "", refusal: str = "", status: int = 200) -> Response:
        """All that is published, and what libraries say."""
        with self._centre.database.reading() as connection:
            found = shelves.live(connection)
        heard = echoes(self._centre.database)
        materials = [one for one in found if one.kind == "material"]
        sizes = {one.record.hex(): one.size for one in materials}
        return self._page(
            "materials.html", status, said=said, refusal=refusal, materials=[(one, heard.board(one)) for one in materials],
            packs=[(one, sum(sizes.get(item, 0) for item in one.texts("items"))) for one in found if one.kind == "pack"],
            proposals=heard.proposals(), requests=heard.requests(), libraries=len(heard.speakers), home=heard.home,
            titles={one.record.hex(): one.text("title") for one in materials},
        )  # fmt: skip

    def one(self, record: str, said: str = "") -> Response:
        """A material or a pack. Raises RefusedError 404."""
        with self._centre.database.reading() as connection:
            found = shelves.find(connection, _record(record))
            others = [one for one in shelves.live(connection) if one.kind == "material"]
        if found is None:
            raise RefusedError(404, "not_found")
        board = echoes(self._centre.database).board(found)
        places = found.texts("items")
        others.sort(key=lambda other: places.index(other.record.hex()) if other.record.hex() in places else len(places))
        return self._page("material.html", 200, one=found, board=board, said=said, others=others, size=_size(found, others))

    def describe(self, upload: str, name: str, replaces: str) -> Response:
        """The form for a file that has come whole; one that must not go out is named and thrown away."""
        file = self._uploads.file(upload)
        size = file.stat().st_size
        try:
            facts = self._publisher.look(file, name)
        except CommandError as error:
            self._uploads.drop(upload)
            return self.shelf("", words.sentence(error.code, error.detail), 422)
        with self._centre.database.reading() as connection:
            before = shelves.find(connection, _record(replaces)) if replaces else None
        home = echoes(self._centre.database).home
        return self._page("new.html", 200, upload=upload, name=name, facts=facts, size=size, before=before, stem=Path(name).stem, home=home)

    def publish(self, form: Form) -> str:
        """Publishes what was uploaded, as a new material or as the next version of one."""
        upload, name = form.text("upload"), Path(form.text("name")).name
        file = self._uploads.file(upload)
        if replaces := form.text("replaces"):
            made = self._publisher.replace(_record(replaces), file, name)
        else:
            made = self._publisher.publish(scope_named(form.text("to")), file, _described(form), name)
        self._uploads.drop(upload)
        return f"/materials/{made.record.hex()}?said={'replaced' if replaces else 'published'}"

    def edit(self, record: str, form: Form) -> str:
        """Other words; of a pack, its order too."""
        if items := form.numbered("place-"):
            self._publisher.order(_record(record), [_record(one) for one in items])
        self._publisher.edit(_record(record), _described(form))
        return f"/materials/{record}?said=edited"

    def withdraw(self, record: str) -> str:
        """Takes back."""
        self._publisher.withdraw(_record(record))
        return "/materials?said=withdrawn"

    def pack(self, form: Form) -> str:
        """A new pack of the materials that were given a place."""
        items = [_record(one) for one in form.numbered("place-")]
        if not items:
            raise CommandError("empty_pack")
        made = self._publisher.pack(scope_named(form.text("to")), form.text("title"), items, form.text("description"))
        return f"/materials/{made.record.hex()}?said=packed"

    def answer(self, form: Form) -> str:
        """The centre's word on what a library offers or wishes for. An own file that is taken is published for its regency."""
        library, record = _record(form.text("library")), _record(form.text("record"))
        fields: dict[str, Any] = {"status": form.text("status") or "noted", "answer": form.text("answer")}
        if form.text("take"):
            self._take(_proposal(echoes(self._centre.database), library, record))
            fields["status"] = "published"
        with self._centre.database.writing() as connection:
            writing.answer(connection, self._centre, library, record, {name: value for name, value in fields.items() if value})
        return f"/materials?said={'taken' if form.text('take') else 'answered'}"

    def _take(self, said: Said) -> None:
        fields = {name: said.fields[name] for name in ("title", "description", "theme", "language", "audience", "creator", "licence")
                  if said.fields.get(name)}  # fmt: skip
        scope = max(said.speaker.scopes, key=len)
        place = Place(self._centre.config.blobs, said.speaker.library, said.fields["blob"])
        self._publisher.publish(scope, place.whole, {"creator": said.speaker.name, **fields}, said.text("file_name") or said.text("title"))

    def _page(self, template: str, status: int, **values: Any) -> Response:
        return page(template, status, with_scripts(), label=_label, choices=_choices, size_words=costs.size_words,
                    minutes_words=costs.minutes_words, area_words=area_words, said_words=_SAID_WORDS, url=quote, **values)  # fmt: skip


_SAID_WORDS = {
    "published": "Sudah terbit. Perpustakaan membacanya pada kontak berikutnya.",
    "replaced": "Versi baru sudah terbit. Laptop hanya mengambil bagian yang berubah.",
    "edited": "Keterangan sudah diubah. Berkasnya tidak diambil lagi.",
    "withdrawn": "Sudah ditarik. Hilang dari semua daftar pada kontak berikutnya.",
    "packed": "Paket sudah dibuat.",
    "taken": "Sudah diterbitkan untuk kabupatennya; perpustakaan pengusul diberi tahu.",
    "answered": "Jawaban sudah dicatat. Perpustakaan membacanya pada kontak berikutnya.",
}


def _label(list_key: str, code: str) -> str:
    return shipped_lists().label(_LISTS[list_key], code, LANGUAGE)


def _choices(list_key: str) -> list[tuple[str, str]]:
    return [(code, _label(list_key, code)) for code in shipped_lists().codes(_LISTS[list_key])]


def _described(form: Form) -> dict[str, Any]:
    """The fields of a material as typed; what was emptied is emptied."""
    described: dict[str, Any] = {
        name: form.text(name) or None for name in ("description", "theme", "language", "creator", "licence", "priority")
    }
    if title := form.text("title"):
        described["title"] = title
    return {**described, "audience": form.texts("audience") or None}


def _record(text: str) -> bytes:
    if not is_reference(text):
        raise RefusedError(404, "not_found")
    return bytes.fromhex(text)


def _size(one: Shelved, materials: list[Shelved]) -> int:
    sizes = {other.record.hex(): other.size for other in materials}
    return one.size if one.kind == "material" else sum(sizes.get(item, 0) for item in one.texts("items"))


def _proposal(heard: Echoes, library: bytes, record: bytes) -> Said:
    for one in heard.proposals():
        if (one.speaker.library, one.record) == (library, record) and one.whole:
            return one
    raise CommandError("unknown_record", record.hex())
