"""HTTP to the centre: the only module that speaks it. Counts every byte, and lets go within a moment when asked to stop.

A request runs in a thread of its own, because a blocking socket cannot be told to stop; on cancel the socket is shut and
the thread left to end by itself.
"""

import base64
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, SystemTimeWarning
from urllib3.util import SKIP_HEADER

from core.protocol import blobs
from core.protocol.envelope import ENVELOPE_BYTES_MAX, MEDIA_TYPE
from core.protocol.hashes import blob_hash
from core.protocol.keys import Signer
from desktop.clock import stopwatch_s
from desktop.sync import trust
from desktop.sync.errors import CancelledError, LineError, RefusedError
from desktop.sync.pace import Lifetime

CONNECT_TIMEOUT_S = 15
READ_TIMEOUT_S = 60
ANSWER_BYTES_MAX = 2 * ENVELOPE_BYTES_MAX
ERROR_HEADER = "Suluh-Error"
_DAMAGED = ("malformed", "bad_signature")
_UNWANTED = ("unknown_blob", "larger_than_declared", "wrong_hash")
_SENTENCES = {"unknown_device": "revoked"}  # what she reads; the centre's own word stays for support
_NUMBER_DIGITS_MAX = 16
_AT_ONCE_BYTES, _AT_ONCE_LEAST_BYTES = 256 * 1024, 16 * 1024
_SHORTEST_S = 0.001
T = TypeVar("T")
urllib3.disable_warnings(SystemTimeWarning)  # a clock that is far off is said on the page, not on standard error


@dataclass(slots=True)
class Traffic:
    """Bytes and requests at the level of HTTP, headers included."""

    requests: int = 0
    up: int = 0
    down: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """status, headers and body of an HTTP answer."""

    status: int
    headers: Any
    body: bytes


class Line:
    """The road to one server. cancelled: an event that ends whatever is under way; root: of the centre, known since joining;
    joins: what is asked proves both sides by itself, so no certificate has to.
    """

    def __init__(self, url: str, cancelled: threading.Event | None = None, root: bytes | None = None, joins: bool = False) -> None:
        self.url = url.rstrip("/")
        self.traffic = Traffic()
        self._root = root
        self._cancelled = cancelled or threading.Event()
        self._hung_up = threading.Event()
        self._sockets: set[socket.socket] = set()
        self._lifetime, self._bytes_a_second = Lifetime(), 0.0
        self._session = requests.Session()
        self._session.trust_env = not _is_loopback(self.url)
        # What a proxy may know of us is what it must; each idle exchange is a few hundred bytes.
        self._session.headers.clear()
        self._session.headers.update({"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER})
        self._session.mount("http://", _WatchedAdapter(self))
        if self.url.lower().startswith("https://"):
            self._believe(trust.nobody() if joins else trust.by_the_clock(root))

    def close(self) -> None:
        """Lets go of the connection; at once, also where an error that was dealt with still holds a pool."""
        self._session.close()
        self._shut()

    def hang_up(self) -> None:
        """Ends what is under way, from another thread: it raises CancelledError there. Nothing goes until `pick_up`."""
        self._hung_up.set()
        self._shut()

    def pick_up(self) -> None:
        """Talks again after `hang_up`."""
        self._hung_up.clear()

    def post(self, path: str, data: bytes, statuses: frozenset[int] = frozenset()) -> Reply:
        """Sends a message. Raises LineError unless the answer comes from our centre with status 200 or one of `statuses`."""
        headers = {"Content-Type": MEDIA_TYPE}
        reply = self._interruptible(lambda: self._send("POST", path, data, headers))
        return self._checked(reply, statuses)

    def ask(self, method: str, path: str, data: bytes = b"", headers: dict[str, str] | None = None) -> Reply:
        """One question to a relay, and its reply as it came. Raises LineError where nobody answered."""
        return self._interruptible(lambda: self._send(method, path, data, headers or {}))

    def patch_blob(self, signer: Signer, blob: bytes, offset: int, piece: bytes) -> int | None:
        """Sends a piece of a blob; how much of it the centre holds then, None when it does not want this blob as it is.

        Nobody signs what is said here: it only guides the sending, and the centre's next signed answer has the last word.
        """
        headers = self._blob_headers(signer, "PATCH", blob, offset, piece)
        headers |= {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset)}
        headers["Suluh-Piece"] = base64.b64encode(blob_hash(piece)).decode()  # so what comes before a cut need not come again
        self._renew()
        reply = self._interruptible(lambda: self._send("PATCH", f"/v1/blob/{blob.hex()}", piece, headers))
        if reply.status in (404, 413, 422) and reply.headers.get(ERROR_HEADER) in _UNWANTED:
            return None
        held = _held(reply)
        # A Wi-Fi log-in page may answer 204 to anything.
        if held is not None and (reply.status == 409 or reply.status == 204 and held == offset + len(piece)):
            return held
        self._checked(reply, frozenset())
        raise LineError("captive_portal", f"{reply.status} for a piece")

    def held_of_blob(self, signer: Signer, blob: bytes) -> int | None:
        """How much of a blob the centre holds; None when it does not say. Raises LineError."""
        headers = self._blob_headers(signer, "HEAD", blob, 0, b"")
        reply = self._interruptible(lambda: self._send("HEAD", f"/v1/blob/{blob.hex()}", b"", headers))
        return _held(reply) if reply.status == 200 else None

    def get_blob(self, blob: bytes, offset: int, size: int, sink: Callable[[bytes], object], until: int | None = None) -> bool:
        """Gives the published bytes from `offset` up to `until`, or to the end, of a file of `size` to `sink`, as they come; False when
        there is none.

        Raises LineError; what came until then was given. `sink` is called from a thread of the line.
        """
        end = size if until is None else until
        while offset < end:
            self._renew()
            stretch = min(end, offset + self._good_for())
            if not self._interruptible(partial(self._receive, blob, offset, stretch, size, sink)):
                return False
            offset = stretch
        return True

    def _renew(self) -> None:
        """Lets go of a connection that will soon be cut, while nothing is under way on it."""
        if self._lifetime.is_old(stopwatch_s()):
            self._session.close()
            self._lifetime.let_go()

    def _good_for(self) -> int:
        """How many bytes may be asked for at once."""
        left = self._lifetime.left_s(stopwatch_s())
        return sys.maxsize if left is None or not self._bytes_a_second else max(_AT_ONCE_LEAST_BYTES, int(left * self._bytes_a_second))

    def _receive(self, blob: bytes, offset: int, end: int, size: int, sink: Callable[[bytes], object]) -> bool:
        self.traffic.requests += 1
        with self._asked("GET", f"/v1/blob/{blob.hex()}", b"", {"Range": f"bytes={offset}-{end - 1}"}) as response:
            if response.status_code == 404 and response.headers.get(ERROR_HEADER) in _UNWANTED:
                return False
            if response.status_code != 206 or response.headers.get("Content-Range") != f"bytes {offset}-{end - 1}/{size}":
                self._checked(Reply(response.status_code, response.headers, b""), frozenset())
                raise LineError("captive_portal", f"{response.status_code} for a file")
            began, first = stopwatch_s(), offset
            try:
                # As it comes: what waited for more until the line was cut would have to come again.
                while piece := response.raw.read1(_AT_ONCE_BYTES, decode_content=True):
                    self.traffic.down += len(piece)
                    sink(piece)
                    offset += len(piece)
            finally:
                self._bytes_a_second = (offset - first) / max(stopwatch_s() - began, _SHORTEST_S)
            if offset != end:
                raise LineError("no_connection", "cut")
        return True

    def _blob_headers(self, signer: Signer, verb: str, blob: bytes, offset: int, piece: bytes) -> dict[str, str]:
        signature = blobs.sign_piece(signer, verb, blob, offset, piece)
        return {"Suluh-Device": base64.b64encode(signer.public).decode(), "Suluh-Signature": base64.b64encode(signature).decode()}

    def _send(self, method: str, path: str, data: bytes, headers: dict[str, str]) -> Reply:
        self.traffic.requests += 1
        with self._asked(method, path, data, headers) as response:
            return Reply(response.status_code, response.headers, self._body(response))

    @contextmanager
    def _asked(self, method: str, path: str, data: bytes, headers: dict[str, str]) -> Iterator[requests.Response]:
        """A response whose body is still to come. Raises LineError, also for what happens while it comes."""
        try:
            with self._opened(method, path, data, headers) as response:
                self.traffic.down += _head_bytes(response)
                yield response
        except (requests.exceptions.InvalidURL, requests.exceptions.MissingSchema, requests.exceptions.InvalidSchema) as error:
            raise LineError("bad_address", str(error)) from error
        except requests.exceptions.SSLError as error:
            raise LineError("not_secure", str(error)) from error
        except (requests.RequestException, HTTPError, OSError) as error:
            self._lifetime.cut(stopwatch_s())
            raise LineError("no_connection", type(error).__name__) from error

    def _opened(self, method: str, path: str, data: bytes, headers: dict[str, str]) -> requests.Response:
        """Where dates alone speak against the certificate, the same once more by no clock. Nothing was sent until then."""

        def ask() -> requests.Response:
            return self._session.request(
                method, self.url + path, data=data, headers=headers, stream=True, allow_redirects=False,
                timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
            )  # fmt: skip

        try:
            return ask()
        except requests.exceptions.SSLError as error:
            if not trust.is_about_time(error):
                raise
            trouble = LineError("clock_or_certificate", str(error))
        if self._root is None:
            raise trouble
        self._believe(trust.by_no_clock(self._root))
        try:
            return ask()
        except requests.exceptions.SSLError as error:
            self._believe(trust.by_the_clock(self._root))
            raise trouble from error

    def _believe(self, whom: ssl.SSLContext) -> None:
        self._session.mount("https://", _WatchedAdapter(self, whom))

    def _body(self, response: requests.Response) -> bytes:
        body = bytearray()
        for piece in response.iter_content(16 * 1024):
            body += piece
            self.traffic.down += len(piece)
            if len(body) > ANSWER_BYTES_MAX:
                raise LineError("answer_damaged", "too large")
        return bytes(body)

    def _checked(self, reply: Reply, statuses: frozenset[int]) -> Reply:
        if reply.status == 200 and reply.headers.get("Content-Type", "").startswith(MEDIA_TYPE) or reply.status in statuses:
            return reply
        if reply.status == 413:
            raise LineError("too_large", "413")
        if reply.status >= 500 or reply.status == 429:
            raise LineError("server_error", str(reply.status))
        if reply.status in (400, 401, 403, 415, 426) and (code := reply.headers.get(ERROR_HEADER)):
            if code in _DAMAGED:  # bits turned on the way there; the same again will do
                raise LineError("no_progress", code)
            raise RefusedError(_SENTENCES.get(code, code), str(reply.status))
        # A Wi-Fi log-in page answers 200 with HTML, or sends us elsewhere.
        raise LineError("captive_portal", f"{reply.status} {reply.headers.get('Content-Type', '')}")

    def _interruptible(self, call: Callable[[], T]) -> T:
        result: list[T] = []
        failure: list[BaseException] = []
        finished = threading.Event()

        def work() -> None:
            try:
                result.append(call())
            except BaseException as error:  # handed to the caller's thread
                failure.append(error)
            finally:
                finished.set()

        if self._is_over():
            raise CancelledError
        threading.Thread(target=work, name="line", daemon=True).start()
        while not finished.wait(0.05):
            if self._is_over():
                self._shut()
                raise CancelledError
        if failure:
            raise CancelledError if self._is_over() else failure[0]
        return result[0]

    def _is_over(self) -> bool:
        return self._cancelled.is_set() or self._hung_up.is_set()

    def _shut(self) -> None:
        for one in list(self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


class _WatchedAdapter(HTTPAdapter):
    """An adapter whose connections report to the line what they open and send. whom: what decides over certificates, and alone."""

    def __init__(self, line: Line, whom: ssl.SSLContext | None = None) -> None:
        self._line = line
        self._whom = whom
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._whom, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._line)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        made = super().proxy_manager_for(proxy, ssl_context=self._whom, **kwargs)
        made.pool_classes_by_scheme = _pools(self._line)
        return made

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> tuple[dict[str, Any], dict[str, Any]]:
        host, kept = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {name: value for name, value in kept.items() if name not in ("cert_reqs", "ca_certs", "ca_cert_dir")}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Nothing is added to what the context believes."""


def _pools(line: Line) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            line._sockets.add(self.sock)
            line._lifetime.opened(stopwatch_s())

        def send(self, data: Any) -> None:
            if isinstance(data, bytes | bytearray | memoryview):
                line.traffic.up += len(data)
            super().send(data)

        def close(self) -> None:
            line._sockets.discard(self.sock)
            super().close()

    class Secure(Plain, HTTPSConnection):
        # in this order `super()` above means the secure connection
        def connect(self) -> None:
            super().connect()
            self.is_verified = True  # as far as the line wants it to be; urllib3 would warn of joining

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _held(reply: Reply) -> int | None:
    """The number in Upload-Offset."""
    text = reply.headers.get("Upload-Offset", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < _NUMBER_DIGITS_MAX else None


def _head_bytes(response: requests.Response) -> int:
    """Bytes of the status line and the headers as they stood on the wire."""
    lines = [f"HTTP/1.1 {response.status_code} {response.reason}"]
    lines += [f"{name}: {value}" for name, value in response.raw.headers.items()]
    return sum(len(line) + 2 for line in lines) + 2


def _is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1")
