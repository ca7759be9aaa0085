"""Whatever stands at the other end of the line, she gets a sentence that is true and is never kept waiting after a cancel."""

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from core.domain.lists import LANGUAGES
from core.error_words import sentence
from core.protocol.envelope import MEDIA_TYPE
from desktop.sync.errors import CancelledError, LineError, RefusedError
from desktop.sync.line import Line


class Elsewhere:
    """Something on the network that answers every connection with the same bytes, or with silence."""

    def __init__(self, answer: bytes | None) -> None:
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def _serve(self) -> None:
        self._listener.settimeout(0.1)
        while not self._stop.is_set():
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            with client:
                client.recv(65536)
                if self._answer is None:
                    self._stop.wait(20)
                else:
                    client.sendall(self._answer)

    def close(self) -> None:
        self._stop.set()
        self._thread.join(5)
        self._listener.close()


@pytest.fixture
def elsewhere() -> Iterator[Callable[[bytes | None], Elsewhere]]:
    """Starts a strange server."""
    started: list[Elsewhere] = []

    def start(answer: bytes | None) -> Elsewhere:
        started.append(Elsewhere(answer))
        return started[-1]

    yield start
    for one in started:
        one.close()


def http(status: str, content_type: str, body: bytes, length: int | None = None) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
    return head.encode() + body


ANSWERS = {
    "captive_portal": http("200 OK", "text/html", b"<html>Silakan masuk ke Wi-Fi</html>"),
    "server_error": http("502 Bad Gateway", "text/html", b"<html>502</html>"),
    "no_connection": http("200 OK", MEDIA_TYPE, b"half", length=4000),
    "too_large": http("413 Too Large", "text/plain", b"no"),
}


@pytest.mark.parametrize("code", ANSWERS)
def test_what_is_not_our_centre_is_named(code: str, elsewhere):
    line = Line(elsewhere(ANSWERS[code]).url)
    with pytest.raises(LineError) as caught:
        line.post("/v1/sync", b"request")
    assert caught.value.code == code
    line.close()


def test_a_redirect_is_not_followed(elsewhere):
    line = Line(elsewhere(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/login\r\nContent-Length: 0\r\n\r\n").url)
    with pytest.raises(LineError, match="captive_portal"):
        line.post("/v1/sync", b"request")
    line.close()


def test_nobody_there_is_no_connection():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    line = Line(f"http://127.0.0.1:{port}")
    with pytest.raises(LineError, match="no_connection"):
        line.post("/v1/sync", b"request")
    line.close()


@pytest.mark.parametrize("url", ["", "centre", "ftp://centre", "http://"])
def test_an_address_that_is_none_is_named(url: str):
    with pytest.raises(LineError, match="bad_address"):
        Line(url).post("/v1/sync", b"request")


def test_only_a_refusal_that_says_so_is_a_refusal(elsewhere):
    stranger = Line(elsewhere(http("403 Forbidden", "text/html", b"proxy")).url)
    with pytest.raises(LineError, match="captive_portal"):
        stranger.post("/v1/sync", b"request")
    ours = Line(elsewhere(b"HTTP/1.1 403 Forbidden\r\nSuluh-Error: revoked\r\nContent-Length: 0\r\n\r\n").url)
    with pytest.raises(RefusedError, match="revoked"):
        ours.post("/v1/sync", b"request")
    stranger.close()
    ours.close()


def test_cancel_lets_go_within_a_second(elsewhere):
    cancelled = threading.Event()
    line = Line(elsewhere(None).url, cancelled)
    threading.Timer(0.3, cancelled.set).start()
    started = time.monotonic()
    with pytest.raises(CancelledError):
        line.post("/v1/sync", b"request" * 1000)
    assert time.monotonic() - started < 1.3
    line.close()


def test_every_byte_is_counted(elsewhere):
    answer = http("200 OK", MEDIA_TYPE, b"x" * 100)
    line = Line(elsewhere(answer).url)
    line.post("/v1/sync", b"y" * 1000)
    assert line.traffic.down == len(answer)
    assert 1000 + 90 < line.traffic.up < 1000 + 250
    line.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code",
    [
        "no_connection", "captive_portal", "server_error", "answer_damaged", "answer_not_signed", "bad_address", "not_secure",
        "too_large", "no_progress", "time_up", "cancelled", "not_enrolled", "already_syncing", "revoked", "newer_server",
        "code_mistyped", "code_unknown", "code_used", "code_expired", "disk_full", "disk_error", "read_only", "damaged",
        "newer_data", "locked", "no_photo", "photo_too_large", "not_found", "not_set_up", "bad_value", "no_file",
    ],
)  # fmt: skip
def test_every_code_has_a_sentence_of_its_own(code: str, language: str):
    assert len(sentence(code, language)) > 20
    assert sentence(code, language) != sentence("something else", language)
