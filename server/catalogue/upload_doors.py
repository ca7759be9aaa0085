"""Where the upload script of `/materials` sends its pieces, and asks how much is held."""

from importlib.resources import files

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from server.carrier import int_or_zero, read_body
from server.catalogue.uploads import Uploads
from server.interface import PIECE_TYPE
from server.pages import Door

PIECE_BYTES_MAX = 4 * 1024 * 1024


def router(uploads: Uploads, door: Door) -> APIRouter:
    """The routes."""
    made = APIRouter(prefix="/materials", include_in_schema=False)

    @made.get("/upload.js")
    def script(request: Request) -> Response:
        door.check(request)
        text = files("server.catalogue").joinpath("templates/upload.js").read_bytes()
        return Response(text, headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}, media_type="text/javascript")

    @made.get("/upload/{key}")
    def held(request: Request, key: str) -> Response:
        door.check(request)
        return Response(headers={"Upload-Offset": str(uploads.held(key)), "Cache-Control": "no-store"})

    @made.patch("/upload/{key}")
    async def append(request: Request, key: str) -> Response:
        door.check(request)
        piece = await read_body(request, PIECE_TYPE, PIECE_BYTES_MAX)
        offset, size = (int_or_zero(request.headers.get(name)) for name in ("upload-offset", "upload-length"))
        now = await run_in_threadpool(uploads.append, key, offset, piece, size)
        return Response(status_code=204, headers={"Upload-Offset": str(now)})

    return made
