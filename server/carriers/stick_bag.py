"""A stick as a bag: the files in its folder `out`, read when their turn comes."""

from collections.abc import Callable

from core.stick import OUT, Stick
from server.carriers.bag import Item


def items_of(stick: Stick) -> list[Item]:
    """Every bundle that lies there. What cannot be read is damaged."""
    return [Item(name, _reader(stick, name)) for name in stick.names(OUT)]


def _reader(stick: Stick, name: str) -> Callable[[], bytes]:
    def read() -> bytes:
        try:
            return stick.read(OUT, name)
        except OSError:
            return b""

    return read
