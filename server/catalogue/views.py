"""GET of a catalogue's next signed stretch: for relays, which hold no laptop's key."""

from fastapi import APIRouter, Response

from core.protocol.envelope import MEDIA_TYPE
from core.protocol.hashes import TAG_BYTES
from core.protocol.messages import Cursor
from server.catalogue.scopes import scope_named
from server.catalogue.slices import next_slice
from server.centre import Centre
from server.errors import CommandError, RefusedError
from server.interface import answer, nothing

_POSITION_MAX = 2**53


def router(centre: Centre) -> APIRouter:
    """The routes under /v1/slice."""
    made = APIRouter(prefix="/v1/slice", tags=["catalogue"])

    @made.get("/{scope}", response_class=Response, responses={200: answer("A slice"), 204: nothing("Nothing behind that place")})
    def stretch(scope: str, position: int = 0, tag: str = "") -> Response:
        """The stretch behind a place; from the beginning where the place is not known here."""
        try:
            found = next_slice(centre, scope_named(scope), _cursor(position, tag))
        except CommandError as error:
            raise RefusedError(404, "unknown_scope") from error
        return Response(status_code=204) if found is None else Response(found[1], media_type=MEDIA_TYPE)

    return made


def _cursor(position: int, tag: str) -> Cursor:
    try:
        mark = bytes.fromhex(tag)
    except ValueError:
        mark = b""
    return Cursor(position, mark) if 0 < position < _POSITION_MAX and len(mark) == TAG_BYTES else Cursor()
