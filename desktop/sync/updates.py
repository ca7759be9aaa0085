"""A newer Suluh on a stick: named when the centre's signed word about it is true to the last bit. Somebody installs it by hand.

Nothing is started or copied by itself: a program that replaces itself in a village where nobody can mend it does more harm than an
old one.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256

from core.protocol import bundle
from core.protocol.errors import ProtocolError
from core.protocol.releases import Release, is_newer, is_version, open_release
from core.stick import UPDATES, Medium, Stick
from core.version import VERSION

SYSTEM = "windows" if sys.platform == "win32" else "linux"
_Watch = Callable[[Iterable[bytes]], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Update:
    """version: as 0.2.0; file: its name in the folder `updates`; is_true: the file is the very one that the centre signed."""

    version: str
    file: str
    is_true: bool


def newer(notices: list[str]) -> str:
    """The version of a newer program for this system that the centre's answer speaks of; '' where it speaks of none."""
    found = ""
    for word in notices:
        said, _, rest = word.partition(" ")
        system, _, version = rest.partition(" ")
        if said == "program" and system == SYSTEM and is_version(version) and is_newer(version, found or VERSION):
            found = version
    return found


def newest(stick: Stick, root: bytes, watched: _Watch) -> Update | None:
    """The newest program for this system that a centre of `root` names; None where there is none newer than this one.

    watched: passes pieces on, and may raise to end the reading. Raises OSError, StickError.
    """
    found = [one for one in _named(stick, root) if one.system == SYSTEM and is_newer(one.version, VERSION)]
    if not found:
        return None
    best = found[0]
    for one in found[1:]:
        best = one if is_newer(one.version, best.version) else best
    path = stick.file(UPDATES, best.file, best.size)
    made = sha256()
    for piece in watched(Medium().pieces(path)) if path else ():
        made.update(piece)
    return Update(best.version, best.file, made.digest() == best.hash)


def _named(stick: Stick, root: bytes) -> list[Release]:
    found = []
    for name in stick.names(UPDATES):
        try:
            found.append(open_release(bundle.unpack(stick.read(UPDATES, name)).body, root))
        except ProtocolError:
            continue
    return found
