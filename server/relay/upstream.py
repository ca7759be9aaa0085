"""The relay's own road to the centre: hands on what is in custody, brings answers, catalogues and materials, each over the line once.

It carries and decides nothing: positions, answers and receipts come from the centre alone. What the line breaks off is done again.
"""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import requests

from core import stick as sticks
from core.protocol import bundle
from core.protocol.bundle import Bundle, Kind
from core.protocol.envelope import MEDIA_TYPE
from core.protocol.errors import ProtocolError
from core.protocol.slices import peek
from core.stick import CATALOGUE, OUT, pieces_of
from server import logs
from server.blobs import storage
from server.relay.own_root import OwnRoot
from server.relay.shelf import Kept, Shelf

TIMEOUT_S = (10, 60)
LOOK_EVERY_S = 20.0
_TRY_LATER = frozenset({404, 408, 425, 429})  # a photo whose record has not come yet, a busy centre
_PIECE_BYTES = 64 * 1024


class LineDownError(Exception):
    """The centre was not reached, or did not answer as it should."""


class Upstream:
    """Talks to the centre at `url`. ring(): there is something new to hand on; root: of a centre that serves under its own root."""

    def __init__(self, shelf: Shelf, url: str, root: bytes | None = None) -> None:
        self._shelf = shelf
        self._url = url.rstrip("/")
        self._session = requests.Session()
        if root:
            self._session.mount("https://", OwnRoot(root))
        self._bell, self._stopped = threading.Event(), threading.Event()
        self._fetching = threading.Lock()
        self._scopes: set[str] = {"nat"}
        self._wanted: set[bytes] = set()
        self.is_up = False

    def ring(self) -> None:
        """Looks at once."""
        self._bell.set()

    def read_scope(self, scope: str) -> None:
        """A laptop here reads this catalogue."""
        if scope not in self._scopes:
            self._scopes.add(scope)
            self.ring()

    def want(self, blob: bytes) -> None:
        """A laptop here asked for a published file."""
        self._wanted.add(blob)
        self.ring()

    def stop(self) -> None:
        """Ends `go_on`."""
        self._stopped.set()
        self._bell.set()

    def go_on(self) -> None:
        """Works until stopped."""
        while not self._stopped.is_set():
            try:
                self.work()
            except LineDownError:
                self.is_up = False
            except OSError as error:
                logs.failure("relay", error)
            self._bell.wait(LOOK_EVERY_S)
            self._bell.clear()

    def work(self) -> None:
        """Hands on everything, then brings what is wanted. Raises LineDownError."""
        self._ask("GET", "/healthz")
        self.is_up = True
        for kept in self._shelf.custody():
            if self._stopped.is_set():
                return
            self._hand_on(kept)
        for scope in sorted(self._scopes):
            self._mirror(scope)
        for blob in sorted(self._wanted):
            self._fetch(blob)

    def _hand_on(self, kept: Kept) -> None:
        try:
            data = self._shelf.read(OUT, kept.device, kept.name)
        except Exception as error:  # taken back by its owner meanwhile
            logs.event("relay: gone", reason=type(error).__name__)
            return
        reply = self._ask("POST", "/v1/bundle", data=data, headers={"Content-Type": MEDIA_TYPE})
        if reply.status_code == 200 and reply.content:
            try:
                self._shelf.keep_answer(reply.content)
            except ProtocolError as error:
                raise LineDownError("not the centre's answer") from error
        elif reply.status_code in _TRY_LATER:
            return
        elif reply.status_code not in (200, 204):
            logs.event("relay: refused", status=reply.status_code)
            self._shelf.refuse(kept)
            return
        self._shelf.drop(kept.device, kept.name)

    def _mirror(self, scope: str) -> None:
        """The slices behind those that lie here."""
        place: dict[str, Any] = {}
        names = [name for name in self._shelf.slices() if name.startswith(sticks.slice_prefix(scope.encode()))]
        if names:
            place = _end_of(self._shelf.slice(names[-1]))
        while not self._stopped.is_set():
            reply = self._ask("GET", f"/v1/slice/{scope}", params=place)
            if reply.status_code != 200:
                return
            try:
                part = peek(reply.content)
            except ProtocolError as error:
                raise LineDownError("not a slice") from error
            page = part.page
            if page.start.position == 0:  # from the beginning: the centre no longer knows what lies here
                for name in names:
                    self._shelf.stick.drop(CATALOGUE, name)
            name = sticks.slice_name(part.scope, page.start.position + 1, page.next.position)
            self._shelf.stick.write(CATALOGUE, name, pieces_of(bundle.pack(Bundle(Kind.SLICE, b"", reply.content))))
            names, place = [], {"position": page.next.position, "tag": page.next.tag.hex()}
            if not page.more:
                return

    def _fetch(self, blob: bytes) -> None:
        """A published file, from where it broke off, over the line once for all laptops here."""
        with self._fetching:
            if self._shelf.stick.blob(blob) is None and not self._fetch_rest(blob):
                return
        self._wanted.discard(blob)

    def _fetch_rest(self, blob: bytes) -> bool:
        part = self._shelf.folder / "parts" / blob.hex()
        part.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "ab") as file:
            reply = self._ask("GET", f"/v1/blob/{blob.hex()}", headers={"Range": f"bytes={file.tell()}-"}, stream=True)
            with reply:
                if reply.status_code == 404:
                    self._wanted.discard(blob)
                    return False
                if reply.status_code == 206:
                    self._keep(reply, file)
                elif reply.status_code != 416:
                    raise LineDownError(str(reply.status_code))
            file.flush()
            os.fsync(file.fileno())
        if storage.hash_of(part) == blob:
            folder = os.path.join(sticks.BLOBS, blob.hex()[:2])
            self._shelf.stick.write(folder, blob.hex(), _pieces(part))
        part.unlink()
        return self._shelf.stick.blob(blob) is not None

    def _keep(self, reply: requests.Response, file: Any) -> None:
        try:
            for piece in reply.iter_content(_PIECE_BYTES):
                if self._stopped.is_set():
                    raise LineDownError("stopped")
                file.write(piece)
        except requests.RequestException as error:
            file.flush()
            raise LineDownError(type(error).__name__) from error

    def _ask(self, method: str, path: str, **how: Any) -> requests.Response:
        try:
            reply = self._session.request(method, self._url + path, timeout=TIMEOUT_S, allow_redirects=False, **how)
        except requests.RequestException as error:
            raise LineDownError(type(error).__name__) from error
        if reply.status_code >= 500 or (reply.status_code >= 400 and "Suluh-Error" not in reply.headers):
            reply.close()
            raise LineDownError(str(reply.status_code))
        return reply


def _end_of(data: bytes) -> dict[str, Any]:
    """Where a mirrored slice ends, as the next question."""
    try:
        part = peek(bundle.unpack(data).body)
    except ProtocolError:
        return {}
    return {"position": part.page.next.position, "tag": part.page.next.tag.hex()}


def _pieces(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while piece := file.read(_PIECE_BYTES):
            yield piece

