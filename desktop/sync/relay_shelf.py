"""A relay in the room as a stick that is not plugged in: the same folders, asked for over the line, filled by their owner alone."""

import base64
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from core import stick as sticks
from core.protocol import bundle
from core.protocol.blobs import sign_piece
from core.protocol.custody import verify_custody
from core.protocol.envelope import MEDIA_TYPE
from core.protocol.errors import SignatureError
from core.protocol.keys import Signer, hint
from core.stick import CATALOGUE, OUT, StickError
from desktop.sync.errors import CancelledError, LineError
from desktop.sync.stick_faults import STOPPED

if TYPE_CHECKING:
    from desktop.sync.line import Line, Reply

GONE, FULL = "relay_gone", "relay_full"
_NAMES = msgspec.json.Decoder(list[str])


class RelayShelf:
    """The part of a relay that belongs to this laptop. relay: its key; reads: position held of every catalogue that it reads."""

    def __init__(self, line: "Line", relay: bytes, signer: Signer, reads: dict[bytes, int]) -> None:
        self._line = line
        self._relay = relay
        self._signer = signer
        self._reads = reads
        self._own = f"/v1/relay/{hint(signer.public).hex()}"

    def names(self, part: str) -> list[str]:
        """The bundles of a part; of the catalogue those that bring something new. Raises StickError."""
        if part == CATALOGUE:
            scopes = quote(",".join(sorted(scope.decode() for scope in self._reads)))
            return [name for name in self._list(f"/v1/relay/catalogue?scopes={scopes}") if self._is_new(name)]
        return self._list(f"{self._own}/{part}")

    def read(self, part: str, name: str) -> bytes:
        """A bundle; b'' where it is gone. Raises StickError."""
        reply = self._ask("GET", f"/v1/relay/catalogue/{name}" if part == CATALOGUE else f"{self._own}/{part}/{name}")
        return reply.body if reply.status == 200 else b""

    def write(self, part: str, name: str, content: Iterable[bytes], told: Callable[[int], None] = lambda _: None) -> None:
        """Into the relay's custody: on its disk when this returns, by its own signed word. Raises StickError."""
        pieces = list(content)
        data = b"".join(pieces)
        reply = self._ask("PUT", f"{self._own}/{part}/{name}", data, self._signed("PUT", name, data))
        if reply.status == 507:
            raise StickError(FULL)
        if reply.status != 201:
            raise StickError(GONE)
        try:
            note = base64.b64decode(reply.headers.get("Suluh-Custody", ""), validate=True)
            verify_custody(self._relay, note, hint(self._signer.public), name, bundle.digest(data))
        except (SignatureError, ValueError) as error:
            raise StickError(GONE) from error
        for piece in pieces:
            told(len(piece))

    def drop(self, part: str, name: str) -> None:
        """Takes a bundle back; one that will not go stays."""
        if part == OUT:
            self._ask("DELETE", f"{self._own}/{part}/{name}", b"", self._signed("DELETE", name, b""))

    def sweep(self, part: str) -> None:
        """The relay leaves nothing unfinished."""

    def explain(self) -> None:
        """Nobody finds a relay."""

    def blob_files(self, blob: bytes, size: int) -> list[Path]:
        """None: files come over the line, in a stream."""
        return []

    def waiting(self) -> int:
        """How many of our bundles the relay has not handed on yet. Raises StickError."""
        return len(self.names(OUT))

    def _is_new(self, name: str) -> bool:
        """The slice reaches behind what is held here."""
        for scope, position in self._reads.items():
            prefix = sticks.slice_prefix(scope)
            if name.startswith(prefix):
                last = name.removeprefix(prefix).removesuffix(bundle.SUFFIX).partition("-")[2]
                return not last.isdigit() or int(last) > position
        return False

    def _list(self, path: str) -> list[str]:
        reply = self._ask("GET", path)
        try:
            return _NAMES.decode(reply.body) if reply.status == 200 else []
        except msgspec.DecodeError as error:
            raise StickError(GONE) from error

    def _signed(self, verb: str, name: str, data: bytes) -> dict[str, str]:
        signature = sign_piece(self._signer, verb, sha256(name.encode()).digest(), 0, data)
        return {
            "Content-Type": MEDIA_TYPE, "Suluh-Device": base64.b64encode(self._signer.public).decode(),
            "Suluh-Signature": base64.b64encode(signature).decode(),
        }  # fmt: skip

    def _ask(self, method: str, path: str, data: bytes = b"", headers: dict[str, str] | None = None) -> "Reply":
        with named_as_a_stick():
            reply = self._line.ask(method, path, data, headers or {})
        if reply.status == 429:  # too busy to say anything; an empty list would mean that all is handed on
            raise StickError(GONE)
        return reply


@contextmanager
def named_as_a_stick() -> Iterator[None]:
    """Inside, a line that breaks is a stick that is pulled out."""
    try:
        yield
    except LineError as error:
        raise StickError(GONE) from error
    except CancelledError as error:
        raise StickError(STOPPED) from error
