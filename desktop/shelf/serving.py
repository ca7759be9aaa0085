"""The small HTTP server behind the page. It knows hashes of files on the shelf and no paths; it trusts nobody in the room.

    /   /?q=lele   /file/<hash>/<name>   /cover/<hash>.jpg   /opds   /opds/search?q=lele   /opds/search.xml

Bounds: connections in all and of one phone, the head of a request in bytes and seconds, silence, and how slowly an answer may be
read. Ranges: one; a list of several is answered with the whole file, as the standard allows.
"""

import io
import re
import socket
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from core import opds as atom
from core.words import say, translate
from desktop.shelf import feeds, pages
from desktop.shelf.offer import Offer, file_name, kind_of
from desktop.store.shelf_rows import ShelfItem

CONNECTIONS_MAX, OF_ONE_PHONE_MAX = 48, 8
HEAD_BYTES_MAX, HEAD_SECONDS_MAX = 16 * 1024, 10.0
SILENCE_S = 15.0
WORDS_MAX = 200
_BIT_BYTES = 64 * 1024  # must be read within SILENCE_S
_FILE = re.compile(r"/file/([0-9a-f]{64})/[^/]*")
_COVER = re.compile(r"/cover/([0-9a-f]{64})\.jpg")
_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")
_ALWAYS = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
_AS_PAGE = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'"
_AS_FILE = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; sandbox"


@dataclass(frozen=True, slots=True)
class Room:
    """What the server speaks of. taken: called once for each material that a phone has got to its end."""

    library: str
    language: str
    offer: Offer
    came: Callable[[str], object]
    taken: Callable[[str, str], object]
    now_ms: Callable[[], int]
    now_s: Callable[[], float]


class HandOutServer(ThreadingHTTPServer):
    """address: (host, port), port 0 for any free one. Raises OSError where it cannot listen."""

    daemon_threads = True
    allow_reuse_address = sys.platform != "win32"  # there it would let two programs listen at one port
    block_on_close = False
    request_queue_size = 32

    def __init__(self, address: tuple[str, int], room: Room) -> None:
        self.room = room
        self._open: Counter[str] = Counter()
        self._sockets: set[socket.socket] = set()
        self._lock = Lock()
        super().__init__(address, _Handler)

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Turns away who has too many connections open, before a thread is made."""
        phone = client_address[0]
        with self._lock:
            if sum(self._open.values()) >= CONNECTIONS_MAX or self._open[phone] >= OF_ONE_PHONE_MAX:
                return False
            self._open[phone] += 1
            self._sockets.add(request)
        return True

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serves one connection and gives its place back."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open[client_address[0]] -= 1
                self._sockets.discard(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A phone that goes away is no error of ours."""

    def hang_up(self) -> None:
        """Ends what is under way."""
        with self._lock:
            for one in self._sockets:
                try:
                    one.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


class _Head(io.RawIOBase):
    """Reads the head of a request within bounds. Raises TimeoutError."""

    def __init__(self, connection: socket.socket, now_s: Callable[[], float]) -> None:
        self._connection = connection
        self._now_s = now_s
        self.begin()

    def begin(self) -> None:
        """The next request: silence before it is allowed for a while."""
        self._left = HEAD_BYTES_MAX
        self._until_s: float | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        now = self._now_s()
        if self._left <= 0 or self._until_s is not None and now >= self._until_s:
            raise TimeoutError("the head of a request has no end")
        self._connection.settimeout(SILENCE_S if self._until_s is None else max(0.01, self._until_s - now))
        got = self._connection.recv_into(memoryview(buffer)[: self._left])
        self._until_s = self._until_s or self._now_s() + HEAD_SECONDS_MAX
        self._left -= got
        return got


class _Handler(BaseHTTPRequestHandler):
    server: HandOutServer
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Suluh", ""
    timeout = SILENCE_S

    def setup(self) -> None:
        """The reader is ours."""
        super().setup()
        self._head = _Head(self.connection, self.server.room.now_s)
        self.rfile = io.BufferedReader(self._head, 1024)

    def handle_one_request(self) -> None:
        """One request within bounds."""
        self._head.begin()
        try:
            super().handle_one_request()
        except (OSError, ValueError):
            self.close_connection = True

    def do_GET(self) -> None:
        """Whatever a phone may ask for."""
        self._answer()

    def do_HEAD(self) -> None:
        """The same without the body."""
        self._answer()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A page in her language; the connection ends."""
        self.close_connection = True
        self.request_version = self.protocol_version  # what asked in no version that is known gets a whole answer too
        more = {"Connection": "close", **({"Allow": "GET, HEAD"} if code == 501 else {})}
        self._say(405 if code == 501 else code, pages.refusal(code, self._room.language).encode(), "text/html; charset=utf-8", more)

    def log_message(self, format: str, *args: Any) -> None:
        """Nobody's doings are written down."""

    @property
    def _room(self) -> Room:
        return self.server.room

    def _answer(self) -> None:
        if self.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in self.headers:
            self.send_error(400)
            return
        asked = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(asked.query, keep_blank_values=True, max_num_fields=20).items()}
        words = query.get("q", "")[:WORDS_MAX]
        if asked.path == "/":
            self._page(words)
        elif asked.path in (atom.START, f"{atom.START}/search"):
            self._feed(words if asked.path != atom.START else None, query.get("page", "1"))
        elif asked.path == atom.SEARCH_PAGE:
            base = f"http://{self.headers.get('Host', '')[:200]}"
            described = atom.search_description(f"{base}/opds/search?q={{searchTerms}}", self._room.library)
            self._say(200, described, atom.SEARCH_TYPE)
        elif found := _FILE.fullmatch(asked.path):
            self._file(self._room.offer.named(found[1]), "save" in query)
        elif found := _COVER.fullmatch(asked.path):
            item = self._room.offer.named(found[1])
            self._serve(item.cover if item else None, "image/jpeg", {"Cache-Control": "max-age=86400"})
        else:
            self.send_error(404)

    def _page(self, words: str) -> None:
        room = self._room
        room.came(self.client_address[0])
        body = pages.page(room.library, room.offer.items(words), words, room.language).encode()
        self._say(200, body, "text/html; charset=utf-8", {"Content-Security-Policy": _AS_PAGE})

    def _feed(self, words: str | None, page: str) -> None:
        room = self._room
        room.came(self.client_address[0])
        title = say("Share", translate("Share", "Learning materials"), room.language)
        number = int(page) if page.isascii() and page.isdigit() and len(page) < 7 else 1
        body = feeds.acquisition(room.offer.items(words or ""), f"{title}: {room.library}", number, room.now_ms(), room.language, words)
        self._say(200, body, atom.ACQUISITION)

    def _file(self, item: ShelfItem | None, to_save: bool) -> None:
        way = "attachment" if to_save else "inline"
        name = f"{way}; filename*=UTF-8''{quote(file_name(item), safe='')}" if item else ""
        more = {"Content-Disposition": name, "Content-Security-Policy": _AS_FILE}
        if item and self._serve(item.file, kind_of(item), more):
            self._room.taken(item.record, self.client_address[0])
        elif item is None:
            self.send_error(404)

    def _serve(self, path: Path | None, media_type: str, more: dict[str, str]) -> bool:
        """True where the last byte went out."""
        try:
            file = open(path, "rb") if path else None  # noqa: SIM115 - closed below
        except OSError:
            file = None
        if file is None:
            self.send_error(404)
            return False
        with file:
            size = file.seek(0, io.SEEK_END)
            first, last = self._range(size)
            if first >= size and size:
                self._say(416, b"", media_type, {"Content-Range": f"bytes */{size}"})
                return False
            whole = (first, last) == (0, size - 1) and "Range" not in self.headers
            ranged = {} if whole else {"Content-Range": f"bytes {first}-{last}/{size}"}
            self._begin(200 if whole else 206, last - first + 1, media_type, {"Accept-Ranges": "bytes", **ranged, **more})
            if self.command == "HEAD":
                return False
            file.seek(first)
            left = last - first + 1
            self.connection.settimeout(SILENCE_S)
            while left > 0 and (bit := file.read(min(_BIT_BYTES, left))):
                self.wfile.write(bit)
                left -= len(bit)
            if left:  # the file became shorter meanwhile
                self.close_connection = True
        return not left and last == size - 1

    def _range(self, size: int) -> tuple[int, int]:
        """(first, last) of what is asked for; all of it where nothing or more than one stretch is."""
        found = _RANGE.fullmatch(self.headers.get("Range", "").replace(" ", ""))
        if not found or not (found[1] or found[2]):
            if "Range" in self.headers:
                del self.headers["Range"]
            return 0, size - 1
        if not found[1]:
            return max(0, size - int(found[2])), size - 1
        first, last = int(found[1]), int(found[2] or size)
        return (first, min(last, size - 1)) if last >= first else (size, size)

    def _say(self, status: int, body: bytes, media_type: str, more: dict[str, str] | None = None) -> None:
        self._begin(status, len(body), media_type, more or {})
        if self.command != "HEAD":
            self.wfile.write(body)

    def _begin(self, status: int, length: int, media_type: str, more: dict[str, str]) -> None:
        self.send_response(status)
        about = {"Content-Type": media_type, "Content-Length": str(length)}
        for name, value in {**_ALWAYS, **about, **more}.items():
            self.send_header(name, value)
        self.end_headers()
