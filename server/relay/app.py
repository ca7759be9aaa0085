"""The relay as laptops of the room see it: a shelf for each, which only its owner may fill; everything on it is sealed."""

import base64
import binascii
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from core.protocol.blobs import verify_piece
from core.protocol.bundle import BUNDLE_BYTES_MAX, SUFFIX
from core.protocol.envelope import MEDIA_TYPE
from core.protocol.errors import SignatureError
from core.protocol.keys import KEY_BYTES, hint
from core.stick import IN, OUT
from core.version import VERSION
from server import carrier
from server.blobs.views import PARTS, serve_file
from server.catalogue.scopes import scope_named
from server.centre import wall_ms
from server.errors import CommandError, RefusedError
from server.interface import REFUSED, answer, asked, with_headers
from server.limits import IN_A_ROOM, Limits
from server.relay import views
from server.relay.shelf import DEVICE_BYTES, Shelf
from server.relay.upstream import Upstream
from server.relay.views import Place

_NAME = re.compile(rf"[0-9a-z-]{{1,112}}{re.escape(SUFFIX)}")
_SLICE = re.compile(rf"[0-9a-z_.-]{{1,112}}{re.escape(SUFFIX)}")
_HINT = re.compile(rf"[0-9a-f]{{{2 * DEVICE_BYTES}}}")
_BLOB = re.compile(r"[0-9a-f]{64}")
_SIGNED = ("Suluh-Device", "Suluh-Signature")
_BUNDLE: dict[str, Any] = {"response_class": Response, "responses": {200: answer("A bundle")}}
_LATER = {**REFUSED["default"], "description": "Not here yet; ask again after Retry-After"}


def make_app(shelf: Shelf, upstream: Upstream, places: list[Place] | None = None) -> FastAPI:
    """The application. places: how it is reached, for its page."""
    app = FastAPI(title="Suluh relay", version=VERSION, docs_url=None, redoc_url=None, responses=REFUSED)

    @app.get("/healthz")
    def healthz() -> dict[str, object]:
        """What this is, by which key it is known, and whether it reaches the centre now."""
        return {"ok": True, "relay": True, "key": shelf.signer.public.hex(), "upstream": upstream.is_up, "version": VERSION}

    app.include_router(views.router(shelf, upstream, places or []))
    app.include_router(_for_all(shelf, upstream))
    app.include_router(_bags(shelf, upstream))
    app.include_router(_answers(shelf))
    app.middleware("http")(Limits(wall_ms, IN_A_ROOM))
    app.add_exception_handler(RefusedError, carrier.refuse)
    app.add_exception_handler(HTTPException, carrier.refuse_http)
    app.add_exception_handler(RequestValidationError, carrier.refuse_values)
    app.add_exception_handler(Exception, carrier.fail)
    return app


def _for_all(shelf: Shelf, upstream: Upstream) -> APIRouter:
    """Catalogues and published files."""
    made = APIRouter()

    @made.get("/v1/relay/catalogue")
    def slices(scopes: str = "") -> list[str]:
        """The mirrored slices; scopes: those the asker reads, so that they are mirrored from now on."""
        for scope in scopes.split(",")[:4]:
            if scope:
                upstream.read_scope(_scope(scope))
        return shelf.slices()

    @made.get("/v1/relay/catalogue/{name}", **_BUNDLE)
    def one_slice(name: str) -> Response:
        """A mirrored slice."""
        return _bundle(shelf.slice(_checked(name, _SLICE)))

    @made.get("/v1/blob/{blob}", response_class=Response, responses={**PARTS, 503: _LATER}, openapi_extra=with_headers("Range"))
    def blob(blob: str, request: Request) -> Response:
        """A published file, or what Range asks of it. One that is not here yet is fetched for the next who asks."""
        name = bytes.fromhex(_checked(blob, _BLOB))
        found = shelf.stick.blob(name)
        if found is None:
            upstream.want(name)
            raise RefusedError(503, "server_error", headers={"Retry-After": "5"})
        return serve_file(Path(found), request.headers.get("range"))

    return made


def _bags(shelf: Shelf, upstream: Upstream) -> APIRouter:
    """What is in custody; filled and emptied by its owner alone."""
    made = APIRouter()

    @made.get("/v1/relay/{device}/out")
    def bag(device: str) -> list[str]:
        """What of a laptop is in custody."""
        return shelf.names(OUT, _device(device))

    @made.get("/v1/relay/{device}/out/{name}", **_BUNDLE)
    def one_of_the_bag(device: str, name: str) -> Response:
        """A bundle in custody, for its owner to compare."""
        return _bundle(shelf.read(OUT, _device(device), _checked(name, _NAME)))

    @made.put(
        "/v1/relay/{device}/out/{name}", status_code=201, response_class=Response, responses={201: {"description": "In custody"}},
        openapi_extra=asked("A bundle", headers=_SIGNED),
    )  # fmt: skip
    async def put(device: str, name: str, request: Request) -> Response:
        """Into custody: on the disk when this answers, with a note that says what lies there."""
        data = await carrier.read_body(request, MEDIA_TYPE, BUNDLE_BYTES_MAX)
        _require_owner(request, device, "PUT", _checked(name, _NAME), data)
        note = await run_in_threadpool(shelf.put, _device(device), name, data)
        upstream.ring()
        return Response(status_code=201, headers={"Suluh-Custody": base64.b64encode(note).decode()})

    @made.delete("/v1/relay/{device}/out/{name}", status_code=204, response_class=Response, openapi_extra=with_headers(*_SIGNED))
    def drop(device: str, name: str, request: Request) -> Response:
        """Its owner needs it carried no more."""
        _require_owner(request, device, "DELETE", _checked(name, _NAME), b"")
        shelf.drop(_device(device), name)
        return Response(status_code=204)

    return made


def _answers(shelf: Shelf) -> APIRouter:
    """What the centre answered."""
    made = APIRouter()

    @made.get("/v1/relay/{device}/in")
    def answers(device: str) -> list[str]:
        """Answers that wait for a laptop."""
        return shelf.names(IN, _device(device))

    @made.get("/v1/relay/{device}/in/{name}", **_BUNDLE)
    def answer(device: str, name: str) -> Response:
        """An answer."""
        return _bundle(shelf.read(IN, _device(device), _checked(name, _NAME)))

    return made


def _bundle(data: bytes) -> Response:
    return Response(data, media_type=MEDIA_TYPE)


def _require_owner(request: Request, device: str, verb: str, name: str, data: bytes) -> None:
    """Nobody fills or empties another laptop's bag."""
    try:
        key = base64.b64decode(request.headers.get("suluh-device", ""), validate=True)
        signature = base64.b64decode(request.headers.get("suluh-signature", ""), validate=True)
        verify_piece(key, signature, verb, sha256(name.encode()).digest(), 0, data)
    except (binascii.Error, SignatureError, ValueError) as error:
        raise RefusedError(401, "bad_signature") from error
    if len(key) != KEY_BYTES or hint(key).hex() != device:
        raise RefusedError(403, "bad_signature")


def _device(text: str) -> bytes:
    return bytes.fromhex(_checked(text, _HINT))


def _checked(text: str, form: re.Pattern[str]) -> str:
    if not form.fullmatch(text):
        raise RefusedError(404, "not_found")
    return text


def _scope(text: str) -> str:
    try:
        return scope_named(text).decode()
    except CommandError as error:
        raise RefusedError(404, "unknown_scope") from error
