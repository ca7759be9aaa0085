"""Catalogues in signed stretches, for sticks and relays."""

from collections.abc import Iterator

from core.protocol.messages import Cursor, Mark, Page
from core.protocol.slices import Slice, seal_slice
from server.centre import Centre
from server.exchange.feeds import Asker, Budget, FeedReader
from server.libraries import service as libraries

SLICE_BYTES = 512 * 1024
START = Cursor()
_NOBODY = Asker(b"", Mark())


def slices(centre: Centre, scope: bytes, start: Cursor = START) -> Iterator[bytes]:
    """The signed stretches of a catalogue behind `start`, in order; from the beginning where the start is not known here."""
    while (made := next_slice(centre, scope, start)) is not None:
        page, sealed = made
        yield sealed
        start = page.next


def next_slice(centre: Centre, scope: bytes, start: Cursor) -> tuple[Page, bytes] | None:
    """(page, its signed form) of the stretch behind `start`; None when nothing is there."""
    with centre.database.reading() as connection:
        head = libraries.heads(connection, [scope]).get(scope, Cursor())
        reader = FeedReader(connection, scope, _NOBODY, Budget(SLICE_BYTES))
        page = reader.behind(scope, start, head)
        if page is not None and not isinstance(page, Page):
            page = reader.behind(scope, Cursor(), head)
    if not isinstance(page, Page):
        return None
    return page, _sealed(centre, scope, page)


def empty_slice(centre: Centre, scope: bytes) -> tuple[Page, bytes]:
    """The same for a catalogue that was never written to: the centre's certificate rides on it."""
    page = Page(START, [], START, False)
    return page, _sealed(centre, scope, page)


def _sealed(centre: Centre, scope: bytes, page: Page) -> bytes:
    return seal_slice(centre.keys.signer, centre.keys.certificate, Slice(scope, page))
