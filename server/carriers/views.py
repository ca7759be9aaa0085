"""The coordinators' page at `/stick`: takes dropped bundles, offers what goes home as one archive of the folder SULUH."""

import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from core.stick import PIECE_BYTES, Stick
from core.words import translate
from server.carrier import read_body
from server.carriers import report_words
from server.carriers.answers import Answers
from server.carriers.bag import Bag, Item
from server.carriers.homeward import Homeward
from server.centre import Centre
from server.errors import RefusedError
from server.output import tell
from server.pages import HEADERS, Door, page

UPLOAD_BYTES_MAX = 64 * 1024 * 1024
FORM_TYPE = "multipart/form-data"
_BOUNDARY = re.compile(r'boundary="?([A-Za-z0-9\'()+_,./:=? -]{1,70})"?')
_FILE_NAME = re.compile(rb'filename="([^"]*)"')


def router(centre: Centre, door: Door) -> APIRouter:
    """The routes."""
    made = APIRouter(prefix="/stick", include_in_schema=False)
    bag, answers = Bag(centre), Answers(centre.config.answers)

    def show(lines: list[str], status: int = 200) -> Response:
        waiting, megabytes = len(answers.names()), UPLOAD_BYTES_MAX // 1024**2
        return page("stick.html", status, lines=lines, waiting=waiting, megabytes=megabytes)

    @made.get("")
    def form(request: Request) -> Response:
        door.check(request)
        return show([])

    @made.post("")
    async def take(request: Request) -> Response:
        door.check(request)
        try:
            body = await read_body(request, FORM_TYPE, UPLOAD_BYTES_MAX)
        except RefusedError as error:
            if error.status != 413:
                raise
            refused = show([tell(translate("Server", "Too much at once. Nothing was taken; send fewer files at a time."))], 413)
            refused.headers.update(error.headers)
            return refused
        items = files_of(body, request.headers.get("content-type", ""))
        if not items:
            return show([tell(translate("Server", "There was no file in it. Choose the .sbx files in the folder SULUH/out."))])
        report = await run_in_threadpool(bag.take, items)
        return show(report_words.taken(report))

    @made.get("/SULUH.zip")
    def home(request: Request) -> Response:
        door.check(request)
        headers = {**HEADERS, "Content-Disposition": 'attachment; filename="SULUH.zip"'}
        return StreamingResponse(_archive(centre), headers=headers, media_type="application/zip")

    return made


def files_of(body: bytes, content_type: str) -> list[Item]:
    """The files of a form as a browser sends it; [] for what is no such form."""
    found = _BOUNDARY.search(content_type)
    if found is None:
        return []
    items = []
    for part in (b"\r\n" + body).split(b"\r\n--" + found[1].encode())[1:]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = _FILE_NAME.search(head)
        if name and name[1]:
            items.append(_item(Path(name[1].decode(errors="replace")).name[:120], content))
    return items


def _item(name: str, content: bytes) -> Item:
    return Item(name, lambda: content)


def _archive(centre: Centre) -> Iterator[bytes]:
    """Answers and catalogue as they lie on a stick; materials are too large for it and travel by `stick export`."""
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryFile() as file:
        stick = Stick(Path(place))
        Homeward(centre).fill(stick, with_materials=False)
        with zipfile.ZipFile(file, "w") as archive:
            for path in sorted(stick.folder.rglob("*")):
                archive.write(path, path.relative_to(place))
        file.seek(0)
        while piece := file.read(PIECE_BYTES):
            yield piece
