"""OPDS over HTTP, under /opds: for anybody, without a password; nothing but what is published."""

import re
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request, Response

from core.domain.fields import is_reference
from core.opds import ACQUISITION, NAVIGATION, SEARCH_TYPE
from server.blobs.service import BlobService
from server.blobs.views import serve_file
from server.catalogue import opds
from server.catalogue.open_shelf import OpenShelf, area_words, label
from server.catalogue.shelves import Shelved
from server.centre import Centre
from server.errors import RefusedError

_HASH = re.compile(r"[0-9a-f]{64}")
# What is served is never a page of ours: no script in it may run under this address.
_OPEN = {"X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*"}
_AS_FILE = {**_OPEN, "Content-Security-Policy": "default-src 'none'; sandbox"}
_XML = {**_OPEN, "Cache-Control": "no-cache"}
_WEEK = {"Cache-Control": "public, max-age=604800, immutable"}
Page = Annotated[int, Query(ge=1, le=1_000_000)]


def router(centre: Centre, blobs: BlobService) -> APIRouter:
    """The routes."""
    made = APIRouter(prefix="/opds", include_in_schema=False)  # OPDS describes itself
    shelf = OpenShelf(centre)

    def feed(path: str, title: str, found: list[Shelved], page: int, query: dict[str, str] | None = None) -> Response:
        if not found and query is None:
            raise RefusedError(404, "not_found")
        return Response(opds.acquisition(path, title, found, page, centre.now_ms(), query), 200, _XML, ACQUISITION)

    def materials() -> list[Shelved]:
        return [one for one in shelf.live() if one.kind == "material"]

    @made.get("")
    def start() -> Response:
        """Where reading programs begin."""
        return Response(opds.navigation(opds.ways(shelf.live()), centre.now_ms()), 200, _XML, NAVIGATION)

    @made.get("/new")
    def newest(page: Page = 1) -> Response:
        """Everything, the newest first."""
        return Response(opds.acquisition("/opds/new", "Terbaru", materials(), page, centre.now_ms()), 200, _XML, ACQUISITION)

    @made.get("/area/{area}")
    def of_area(area: str, page: Page = 1) -> Response:
        """For the libraries of an area."""
        return feed(f"/opds/area/{quote(area)}", area_words(area), [one for one in materials() if one.area == area], page)

    @made.get("/subject/{theme}")
    def of_subject(theme: str, page: Page = 1) -> Response:
        """Of a subject."""
        found = [one for one in materials() if one.text("theme") == theme]
        return feed(f"/opds/subject/{quote(theme, safe='')}", label("activity_theme", theme), found, page)

    @made.get("/pack/{record}")
    def of_pack(record: str, page: Page = 1) -> Response:
        """Of a pack, in its order."""
        live = shelf.live()
        pack = next((one for one in live if is_reference(record) and one.record.hex() == record and one.kind == "pack"), None)
        if pack is None:
            raise RefusedError(404, "not_found")
        known = {one.record.hex(): one for one in live if one.kind == "material"}
        found = [known[item] for item in pack.texts("items") if item in known]
        return feed(f"/opds/pack/{record}", pack.text("title"), found, page)

    @made.get("/search")
    def search(q: Annotated[str, Query(max_length=200)] = "", page: Page = 1) -> Response:
        """By words in title, description and creator."""
        found = [one for one in materials() if opds.fits(one, q)]
        return feed("/opds/search", f"“{q}”", found, page, {"q": q})

    @made.get("/search.xml")
    def description(request: Request) -> Response:
        """How to search."""
        return Response(opds.search_description(str(request.base_url).rstrip("/")), 200, _XML, SEARCH_TYPE)

    @made.get("/file/{blob}/{name}")
    def file(blob: str, name: str, request: Request) -> Response:
        """A published file under its name, or what Range asks of it."""
        one = next((one for one in materials() if (one.hash("blob") or b"").hex() == blob), None)
        if one is None:
            raise RefusedError(404, "unknown_blob")
        more = {**_AS_FILE, "Content-Disposition": f"inline; filename*=UTF-8''{quote(one.text('file_name') or name, safe='')}"}
        media_type = one.text("mime") or "application/octet-stream"
        return serve_file(blobs.published(bytes.fromhex(blob)), request.headers.get("range"), media_type, more)

    @made.get("/cover/{blob}.jpg")
    def cover(blob: str) -> Response:
        """A cover."""
        if not _HASH.fullmatch(blob) or not any((one.hash("cover") or b"").hex() == blob for one in shelf.live()):
            raise RefusedError(404, "unknown_blob")
        return serve_file(blobs.published(bytes.fromhex(blob)), None, "image/jpeg", {**_AS_FILE, **_WEEK})

    return made
