"""The coordinators' pages of the shelves: uploads that go on after a cut, what is published, where it is, what libraries offer and wish."""

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from core.domain.kinds import BY_STICK, OPENED, TO_PHONE
from server.app import make_app
from server.blobs import needs, storage
from server.catalogue import shelves
from server.catalogue.echoes import echoes
from server.catalogue.publishing import Publisher
from server.catalogue.shelves import Shelved
from server.catalogue.uploads import KEPT_MS
from server.centre import Centre
from server.cli import main
from server.exchange.handler import Handler
from tests import materials
from tests.server.conftest import Clock
from tests.server.web import Web
from tests.server.writer import Writer

pytestmark = pytest.mark.parametrize("database_url", [None])
REGENCY = b"reg:64.03"
KEY = "00c0ffee00c0ffee"


@pytest.fixture
def book(centre: Centre, tmp_path: Path) -> Shelved:
    """A published book."""
    file = tmp_path / "Budidaya lele.epub"
    file.write_bytes(materials.epub())
    return Publisher(centre).publish(REGENCY, file, {"theme": "fishery"})


def send(web: Web, offset: int, piece: bytes, size: int, key: str = KEY) -> tuple[int, str]:
    """(status, how much is held or why not)."""
    headers = {"content-type": "application/offset+octet-stream", "upload-offset": str(offset), "upload-length": str(size)}
    status, found, _ = web.ask("PATCH", f"/materials/upload/{key}", piece, headers)
    return status, found.get("upload-offset", found.get("suluh-error", ""))


def post(web: Web, path: str, **fields: Any) -> tuple[int, str, str]:
    """(status, where it leads, page)."""
    headers = {"content-type": "application/x-www-form-urlencoded", "origin": "http://127.0.0.1:8470"}
    status, found, body = web.ask("POST", path, urlencode(fields, doseq=True).encode(), headers)
    return status, found.get("location", ""), body.decode()


def seen(web: Web, path: str) -> str:
    status, _, body = web.ask("GET", path)
    assert status == 200
    return " ".join(re.sub(r"<[^>]+>", " ", body.decode().partition("</style>")[2]).split())


def test_an_upload_that_was_cut_goes_on_and_is_published(web: Web, centre: Centre):
    content = materials.epub()
    assert web.ask("GET", f"/materials/upload/{KEY}")[1]["upload-offset"] == "0"
    assert send(web, 0, content[:700], len(content)) == (204, "700")
    assert send(web, 0, content[:900], len(content)) == (409, "700"), "the answer was lost; the browser learns where it is"
    again = Web(make_app(centre))
    assert again.ask("GET", f"/materials/upload/{KEY}")[1]["upload-offset"] == "700"
    assert send(again, 700, content[700:], len(content)) == (204, str(len(content)))
    Writer(1).join(centre)
    page = seen(again, f"/materials/new?upload={KEY}&name=Lele.epub")
    assert b'name="to" value="reg:64.03"' in again.ask("GET", f"/materials/new?upload={KEY}&name=Lele.epub")[2], "where all libraries are"
    assert "Buku elektronik (EPUB)" in page
    assert "kira-kira 1 menit" in page
    fields = {"title": "Lele untuk pemula", "to": "reg:64.03", "theme": "fishery", "audience": ["farmers", "youth"], "description": ""}
    status, there, _ = post(again, "/materials/publish", upload=KEY, name="Lele.epub", **fields)
    assert status == 303
    assert "Sudah terbit" in seen(again, there)
    with centre.database.reading() as connection:
        (made,) = shelves.live(connection)
    assert (made.text("title"), made.text("file_name"), made.texts("audience")) == ("Lele untuk pemula", "Lele.epub", ["farmers", "youth"])
    assert again.ask("GET", f"/materials/new?upload={KEY}&name=Lele.epub")[0] == 404, "nothing lies about"


def test_a_file_that_must_not_go_out_is_named_and_thrown_away(web: Web):
    assert send(web, 0, b"x" * 100, 100)[0] == 204
    status, _, body = web.ask("GET", f"/materials/new?upload={KEY}&name=rusak.pdf")
    assert (status, "Berkas jenis ini tidak diterbitkan: rusak.pdf" in body.decode()) == (422, True)
    assert web.ask("GET", f"/materials/upload/{KEY}")[1]["upload-offset"] == "0"


def test_uploads_have_bounds(web: Web, centre: Centre, clock: Clock, monkeypatch: pytest.MonkeyPatch):
    assert send(web, 0, b"x" * 10, 5)[0] == 413
    assert send(web, 0, b"x", 5 * 1024**3)[0] == 413
    assert send(web, 0, b"x", 1, key="../../server.db")[0] == 404
    assert send(web, 0, b"x", 1, key="ABCDEF0123456789")[0] == 404
    monkeypatch.setattr("server.catalogue.uploads.FREE_BYTES_MIN", 2**60)
    assert send(web, 0, b"x", 10) == (507, "disk_full")
    monkeypatch.undo()
    assert send(web, 0, b"x", 10)[0] == 204
    left = centre.config.folder / "uploads" / f"{KEY}.part"
    clock.now = int(left.stat().st_mtime * 1000) + KEPT_MS + 1000
    assert send(web, 0, b"y", 10, key="1" * 16)[0] == 204
    assert not left.exists(), "what nobody went on with for two weeks is gone"


def test_a_new_version_and_other_words_keep_the_record(web: Web, book: Shelved):
    record = book.record.hex()
    content = materials.epub("Budidaya lele II")
    send(web, 0, content, len(content))
    assert "Terbitkan sebagai versi 2" in seen(web, f"/materials/new?upload={KEY}&name=dua.epub&replaces={record}")
    assert post(web, "/materials/publish", upload=KEY, name="dua.epub", replaces=record)[1] == f"/materials/{record}?said=replaced"
    assert post(web, f"/materials/{record}/edit", title="Lele", theme="", licence="CC0")[0] == 303
    page = seen(web, f"/materials/{record}")
    assert "versi 2" in page
    assert page.startswith("Lele ")
    assert post(web, f"/materials/{record}/withdraw")[1] == "/materials?said=withdrawn"
    assert web.ask("GET", f"/materials/{record}")[0] == 404


def test_packs_are_numbered_and_ordered_anew(web: Web, centre: Centre, book: Shelved, tmp_path: Path):
    film = tmp_path / "kolam.mp4"
    film.write_bytes(materials.film())
    other = Publisher(centre).publish(b"nat", film, {})
    places = {f"place-{book.record.hex()}": 2, f"place-{other.record.hex()}": 1}
    status, there, _ = post(web, "/materials/packs", title="Perikanan", to="reg:64.03", **places)
    assert status == 303
    record = there.split("/")[2].partition("?")[0]

    def items() -> list[str]:
        with centre.database.reading() as connection:
            pack = shelves.find(connection, bytes.fromhex(record))
        assert pack is not None
        return pack.texts("items")

    assert items() == [other.record.hex(), book.record.hex()]
    assert post(web, f"/materials/{record}/edit", title="Perikanan", **{f"place-{book.record.hex()}": 1})[0] == 303
    assert items() == [book.record.hex()]
    edited = web.ask("GET", f"/materials/{record}")[2].decode()
    assert edited.index(f"place-{book.record.hex()}") < edited.index(f"place-{other.record.hex()}"), "what is in it stands first"
    status, _, page = post(web, "/materials/packs", title="Kosong", to="nat")
    assert (status, "Belum ada bahan yang diberi nomor" in page) == (422, True)


def test_the_board_says_where_it_is_by_the_libraries_own_word(
    web: Web, centre: Centre, handler: Handler, book: Shelved, capsys: pytest.CaptureFixture[str]
):
    sari, dewi, far = Writer(1).join(centre), Writer(2).join(centre, area="64.03.09.2007"), Writer(3).join(centre, area="11.01.01.2001")
    name = book.record.hex()
    sari.write(kind="library", name="Pustaka Batu")
    sari.write(kind="delivery", material=name, version=1, road=BY_STICK, date="2026-11-20")
    for way, count in ((OPENED, 4), (OPENED, 3), (TO_PHONE, 2)):
        sari.write(kind="handout", material=name, date="2026-11-21", way=way, count=count)
    sari.write(kind="rating", material=name, stars=4, verdict="helped", comment="Mudah diikuti")
    for writer in (sari, dewi, far):
        far.write(kind="handout", material=name, date="2026-11-21", way=OPENED, count=50)
        writer.talk(handler)
    board = echoes(centre.database).board(book)
    assert (len(board.places), board.there, board.opened, board.handed_out, board.stars) == (2, 1, 7, 2, 4)
    page = seen(web, f"/materials/{name}")
    assert "Sampai di 1 dari 2 perpustakaan" in page
    assert echoes(centre.database).home == "nat", "one of them is in Aceh"
    assert "Pustaka Batu 64.03.09.2006 ✓ Ada Flashdisk 20 November 2026 7 2" in page
    assert "Belum ada kabar" in page
    assert "Membantu: 1" in page
    assert "1 dari 2" in seen(web, "/materials")
    assert main(["catalogue", "board", name, "--data", str(centre.config.folder), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["materials"]
    assert [(one["name"], one["there"], one["road"], one["opened"]) for one in told["places"]] == [
        ("Pustaka Batu", True, BY_STICK, 7), ("Al-Fadhilah", False, "", 0),
    ]  # fmt: skip


def offered(sari: Writer, handler: Handler, content: bytes) -> str:
    """An own file that the library offers; its record."""
    blob = {"blob": sha256(content).digest(), "size": len(content), "file_name": "Resep.pdf", "kind_of": "pdf"}
    made = sari.write(kind="own_material", title="Resep ikan asap", proposed=True, **blob)
    sari.talk(handler)
    return made.record.hex()


def test_what_a_library_offers_is_published_for_its_regency_when_its_file_is_whole(
    web: Web, centre: Centre, sari: Writer, handler: Handler
):
    content = materials.pdf(3)
    record = offered(sari, handler, content)
    assert "masih dalam perjalanan" in seen(web, "/materials")
    ask = {"library": sari.library.hex(), "record": record, "answer": "Terima kasih"}
    assert post(web, "/materials/answers", take=1, **ask)[0] == 422
    blob, size = storage.keep(centre.config.blobs, [content])
    with centre.database.writing() as connection:
        needs.hold(connection, sari.library, blob, size)
    assert post(web, "/materials/answers", take=1, **ask)[1] == "/materials?said=taken"
    with centre.database.reading() as connection:
        (made,) = shelves.live(connection)
    assert (made.area, made.text("title"), made.count("pages"), made.hash("blob")) == ("reg:64.03", "Resep ikan asap", 3, blob)
    sent = b"".join(one for one in sari.talk(handler).feeds[sari.scope].entries if isinstance(one, bytes))
    assert b"Terima kasih" in sent
    assert "mengusulkan" not in seen(web, "/materials")


def test_a_wish_is_listed_and_answered(web: Web, sari: Writer, handler: Handler):
    record = sari.write(kind="request", text="Ternak kambing", theme="agriculture", date="2026-11-20").record.hex()
    sari.talk(handler)
    assert "Ternak kambing" in seen(web, "/materials")
    answer = {"library": sari.library.hex(), "record": record, "status": "in_progress", "answer": "Bulan depan"}
    assert post(web, "/materials/answers", **answer)[1] == "/materials?said=answered"
    assert 'value="Bulan depan"' in web.ask("GET", "/materials")[2].decode()
    strange = {**answer, "record": "0" * 32}
    assert post(web, "/materials/answers", **strange)[0] == 422


def test_the_door_is_the_same_as_of_the_first_page(web: Web, centre: Centre, book: Shelved):
    record = book.record.hex()
    away = Web(make_app(centre, "0.0.0.0"))
    gets = ["/materials", "/materials/upload.js", f"/materials/upload/{KEY}", f"/materials/new?upload={KEY}&name=x", f"/materials/{record}"]
    posts = ["/materials/publish", "/materials/packs", "/materials/answers", f"/materials/{record}/edit", f"/materials/{record}/withdraw"]
    for method, path in [*(("GET", one) for one in gets), *(("POST", one) for one in posts), ("PATCH", f"/materials/upload/{KEY}")]:
        assert web.ask(method, path, headers={"sec-fetch-site": "cross-site"})[0] == 403, path
        assert web.ask(method, path, headers={"host": "evil.example"})[0] == 403, path
        assert away.ask(method, path, headers={"host": "suluh.example"})[0] == 401, path


def test_a_browser_may_say_where_a_form_came_from(web: Web):
    """With no-referrer it would say “null”, and every form would be turned away as another site's."""
    for path in ("/", "/stick", "/materials"):
        assert web.ask("GET", path)[1]["referrer-policy"] == "same-origin"
    assert post(web, "/materials/packs", title="?", to="nat")[0] == 422


def test_words_of_libraries_are_text_and_the_page_runs_our_script_alone(web: Web, sari: Writer, handler: Handler):
    sari.write(kind="request", text="<script>alert(1)</script>", date="kemarin")
    sari.write(kind="own_material", title="<img src=x onerror=alert(1)>", proposed=True, blob=bytes(32), size=5)
    sari.talk(handler)
    status, headers, body = web.ask("GET", "/materials")
    assert (status, b"<script>alert" in body, b"<img src=x" in body) == (200, False, False)
    policy = headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "default-src 'none'" in policy
