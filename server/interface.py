"""What the description of the HTTP interface (/openapi.json) says beside what FastAPI finds by itself.

`make api` asks by it, and every answer must be as it says.
"""

from typing import Any

from core.protocol.envelope import MEDIA_TYPE
from server.carrier import ERROR_HEADER

PIECE_TYPE = "application/offset+octet-stream"
BYTES_TYPE = "application/octet-stream"
_BYTES = {"type": "string", "format": "binary"}
_NUMBER = {"type": "string", "pattern": "^[0-9]+$"}
_REFUSED = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]}
# One form for whatever is refused, by us or by the framework.
REFUSED: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": f"Refused; why is in {ERROR_HEADER} too",
        "headers": {ERROR_HEADER: {"required": True, "schema": {"type": "string"}}},
        "content": {"application/json": {"schema": _REFUSED}},
    }
}


def content(media_type: str = MEDIA_TYPE) -> dict[str, Any]:
    """A body of bytes."""
    return {media_type: {"schema": _BYTES}}


def answer(what: str, media_type: str = MEDIA_TYPE) -> dict[str, Any]:
    """An answer of bytes."""
    return {"description": what, "content": content(media_type)}


def nothing(what: str, *headers: str) -> dict[str, Any]:
    """An answer without a body. headers: numbers that it says."""
    return {"description": what, "headers": {name: {"required": True, "schema": _NUMBER} for name in headers}}


def asked(what: str, media_type: str = MEDIA_TYPE, headers: tuple[str, ...] = ()) -> dict[str, Any]:
    """openapi_extra of a request with a body of bytes. headers: those that it may carry."""
    return {"requestBody": {"required": True, "description": what, "content": content(media_type)}, **with_headers(*headers)}


def with_headers(*names: str) -> dict[str, Any]:
    """openapi_extra of a request that is read for these headers."""
    parameters = [{"name": name, "in": "header", "required": False, "schema": {"type": "string"}} for name in names]
    return {"parameters": parameters} if names else {}
