"""HTTP around the handlers: bodies read within a limit, refusals in a small common form. Decides nothing.

Every refusal carries its code in the header Suluh-Error, so a laptop can tell it from a Wi-Fi log-in page.
"""

from collections.abc import AsyncIterator, Callable

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from core.protocol.envelope import ENVELOPE_BYTES_MAX, MEDIA_TYPE
from server import logs
from server.errors import RefusedError

ERROR_HEADER = "Suluh-Error"
CUT_OFF = "cut_off"
Handle = Callable[[bytes], bytes | None]


async def carry(request: Request, handle: Handle, limit: int = ENVELOPE_BYTES_MAX) -> Response:
    """Body in, bytes out, or 204 where there is nothing to say; the work is done in a thread."""
    answer = await run_in_threadpool(handle, await read_body(request, MEDIA_TYPE, limit))
    return Response(status_code=204) if answer is None else Response(answer, media_type=MEDIA_TYPE)


async def read_body(request: Request, media_type: str, limit: int = ENVELOPE_BYTES_MAX) -> bytes:
    """The body, never holding more than `limit` bytes of it. Raises RefusedError 400 where the line was cut, 413, 415."""
    body = bytearray()
    async for piece in body_as_it_comes(request, media_type, limit):
        body += piece
    return bytes(body)


async def body_as_it_comes(request: Request, media_type: str, limit: int = ENVELOPE_BYTES_MAX) -> AsyncIterator[bytes]:
    """The body bit by bit, at most `limit` bytes of it. Raises RefusedError 400 'cut_off' where the line was cut, 413, 415."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != media_type:
        raise RefusedError(415, "wrong_media_type")
    if int_or_zero(request.headers.get("content-length")) > limit:
        raise _too_large()
    size = 0
    try:
        async for piece in request.stream():
            size += len(piece)
            if size > limit:
                raise _too_large()
            yield piece
    except ClientDisconnect as error:  # every day's weather: nobody is there to be told, and nothing is wrong
        raise RefusedError(400, CUT_OFF) from error


def int_or_zero(text: str | None) -> int:
    """The number in a header; 0 for none or nonsense."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0


def _too_large() -> RefusedError:
    """Hangs up as well; otherwise the rest would be read and thrown away for as long as somebody sends."""
    return RefusedError(413, "too_large", headers={"Connection": "close"})


async def refuse(_: Request, error: Exception) -> Response:
    """RefusedError as HTTP."""
    assert isinstance(error, RefusedError)
    headers = {ERROR_HEADER: error.code, **error.headers}
    if error.body:
        return Response(error.body, error.status, headers, MEDIA_TYPE)
    return Response(f'{{"error":"{error.code}"}}', error.status, headers, "application/json")


async def refuse_http(request: Request, error: Exception) -> Response:
    """What the framework refuses (no such path, no such method), in the same form."""
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "wrong_method"}.get(error.status_code, "refused")
    return await refuse(request, RefusedError(error.status_code, code, headers=dict(error.headers or {})))


async def refuse_values(request: Request, _: Exception) -> Response:
    """A value in an address that is not of its kind, in the same form."""
    return await refuse(request, RefusedError(400, "malformed"))


async def fail(request: Request, error: Exception) -> Response:
    """An error of ours: told apart in the log, without what was in the request."""
    logs.failure("unexpected error", error, method=request.method, path=request.url.path)
    return Response('{"error":"server_error"}', 500, {ERROR_HEADER: "server_error"}, "application/json")
