"""PATCH, HEAD and GET of a blob: tus 1.0 semantics at a URL that is the blob's hash. Each request is signed, but for what is published."""

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from core.protocol.blobs import verify_announced
from core.protocol.errors import SignatureError
from core.protocol.hashes import blob_hash
from server.blobs.service import BlobService
from server.carrier import CUT_OFF, body_as_it_comes, int_or_zero, read_body
from server.errors import RefusedError
from server.interface import BYTES_TYPE, PIECE_TYPE, answer, asked, nothing, with_headers

PARTS: dict[int | str, dict[str, Any]] = {200: answer("All of it", BYTES_TYPE), 206: answer("The part that Range asks for", BYTES_TYPE)}
_SIGNED = ("Suluh-Device", "Suluh-Signature")
_BLOB = re.compile(r"[0-9a-f]{64}")
_RANGE = re.compile(r"bytes=(\d{1,15})-(\d{0,15})")
_READ_BYTES = 64 * 1024
_KEPT_AT_ONCE_BYTES = 64 * 1024
_NOTHING = blob_hash(b"")


def router(service: BlobService) -> APIRouter:
    """The routes under /v1/blob."""
    made = APIRouter(prefix="/v1/blob", tags=["blobs"])

    @made.patch(
        "/{blob}", status_code=204, response_class=Response, responses={204: nothing("Held from now on", "Upload-Offset")},
        openapi_extra=asked("A piece", PIECE_TYPE, (*_SIGNED, "Upload-Offset")),
    )  # fmt: skip
    async def append(blob: str, request: Request) -> Response:
        """Adds a piece at Upload-Offset; of one whose hash Suluh-Piece says before, also as much as came before a cut."""
        offset = int_or_zero(request.headers.get("upload-offset"))
        if "suluh-piece" in request.headers:
            held = await _take_as_it_comes(service, request, _hash(blob), offset)
        else:
            piece = await read_body(request, PIECE_TYPE)
            device = _signer(request, "PATCH", _hash(blob), offset, blob_hash(piece))
            held = await run_in_threadpool(service.append, device, _hash(blob), offset, piece)
        return Response(status_code=204, headers={"Upload-Offset": str(held)})

    @made.head(
        "/{blob}", response_class=Response, responses={200: nothing("How much is held", "Upload-Offset", "Upload-Length")},
        openapi_extra=with_headers(*_SIGNED),
    )  # fmt: skip
    def offset(blob: str, request: Request) -> Response:
        """How much of it is held."""
        held, size = service.offset(_signer(request, "HEAD", _hash(blob), 0), _hash(blob))
        return Response(status_code=200, headers={"Upload-Offset": str(held), "Upload-Length": str(size)})

    @made.get("/{blob}", response_class=Response, responses=PARTS, openapi_extra=with_headers(*_SIGNED, "Range"))
    def content(blob: str, request: Request) -> Response:
        """The blob, or what Range asks of it."""
        asked = request.headers.get("range")
        if "suluh-signature" in request.headers:
            path = service.whole(_signer(request, "GET", _hash(blob), _range(asked)[0]), _hash(blob)).whole
        else:
            path = service.published(_hash(blob))
        return serve_file(path, asked)

    return made


def serve_file(path: Path, asked: str | None, media_type: str = "application/octet-stream", more: dict[str, str] | None = None) -> Response:
    """A whole file, or what a Range header asks of it. more: further headers. Raises RefusedError 416."""
    first, last = _range(asked)
    partial = asked is not None
    size = path.stat().st_size
    if partial and first >= size:
        raise RefusedError(416, "wrong_range", headers={"Content-Range": f"bytes */{size}"})
    end = size - 1 if last is None else min(last, size - 1)
    headers = {"Content-Length": str(end - first + 1), "Accept-Ranges": "bytes", **(more or {})}
    if partial:
        headers["Content-Range"] = f"bytes {first}-{end}/{size}"
    return StreamingResponse(_pieces(path, first, end - first + 1), 206 if partial else 200, headers, media_type)


def _pieces(path: Path, first: int, length: int) -> Iterator[bytes]:
    with open(path, "rb") as file:
        file.seek(first)
        while length > 0 and (piece := file.read(min(_READ_BYTES, length))):
            length -= len(piece)
            yield piece


async def _take_as_it_comes(service: BlobService, request: Request, blob: bytes, offset: int) -> int:
    """How much is held when the piece has ended or the line was cut. Who signed it is known before the first byte is kept.

    Whether the bytes are the right ones shows when all have come and are not what the blob's name says.
    """
    device = _signer(request, "PATCH", blob, offset, _decoded(request, "suluh-piece"))
    held, _ = await run_in_threadpool(service.offset, device, blob)
    if held != offset:  # hangs up as well: the rest of the piece would come in vain
        raise RefusedError(409, "wrong_offset", headers={"Upload-Offset": str(held), "Connection": "close"})
    waiting = bytearray()
    try:
        async for piece in body_as_it_comes(request, PIECE_TYPE):
            waiting += piece
            if len(waiting) >= _KEPT_AT_ONCE_BYTES:
                held = await run_in_threadpool(service.append, device, blob, held, bytes(waiting))
                waiting.clear()
    except RefusedError as error:
        if error.code == CUT_OFF and waiting:
            await run_in_threadpool(service.append, device, blob, held, bytes(waiting))
        raise
    return await run_in_threadpool(service.append, device, blob, held, bytes(waiting)) if waiting or held == offset else held


def _signer(request: Request, verb: str, blob: bytes, offset: int, piece_hash: bytes = _NOTHING) -> bytes:
    """The device that signed exactly this."""
    device = _decoded(request, "suluh-device")
    try:
        verify_announced(device, _decoded(request, "suluh-signature"), verb, blob, offset, piece_hash)
    except (SignatureError, ValueError) as error:
        raise RefusedError(401, "bad_signature") from error
    return device


def _decoded(request: Request, header: str) -> bytes:
    try:
        return base64.b64decode(request.headers.get(header, ""), validate=True)
    except (binascii.Error, ValueError) as error:
        raise RefusedError(401, "bad_signature") from error


def _hash(text: str) -> bytes:
    if not _BLOB.fullmatch(text):
        raise RefusedError(404, "unknown_blob")
    return bytes.fromhex(text)


def _range(text: str | None) -> tuple[int, int | None]:
    if not text:
        return 0, None
    found = _RANGE.fullmatch(text.strip())
    if not found or (found[2] and int(found[2]) < int(found[1])):
        raise RefusedError(416, "wrong_range")
    return int(found[1]), int(found[2]) if found[2] else None
