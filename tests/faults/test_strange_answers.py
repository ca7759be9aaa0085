"""Answers that are not our centre's, or were on their way too long: refused bit by bit, named in her language, never believed."""

import hashlib
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.error_words import sentence
from core.protocol import envelope
from core.protocol.enrolment import EnrolRefusal
from core.protocol.envelope import MEDIA_TYPE
from core.protocol.keys import Signer
from desktop.assembly import Desk
from desktop.store.rows import Status
from desktop.sync import joining
from desktop.sync.errors import EnrolError, LineError, RefusedError
from desktop.sync.line import Reply
from tests.faults.processes import a_photo
from tests.sync.centre import Centre
from tests.sync.test_engine import status_of
from tests.sync.world import InProcessLine, Laptop


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """A server without sockets."""
    with closing(Centre(tmp_path / "centre")) as made:
        yield made


@pytest.fixture
def sari(tmp_path: Path, centre: Centre) -> Iterator[Laptop]:
    """A laptop that has joined and has an activity to send."""
    with closing(Laptop.new(tmp_path / "sari")) as made:
        made.join(centre)
        made.log("Batik sawit")
        yield made


class Unchanged:
    """Tells whether anything was committed to a home's database since this was made."""

    def __init__(self, laptop: Laptop) -> None:
        self._files = [laptop.folder / name for name in ("suluh.db", "suluh.db-wal", "device.key")]
        self._connection = sqlite3.connect(laptop.folder / "suluh.db")
        self._version, self._bytes = self._commits(), self._sums()

    def check(self) -> None:
        """Nothing was committed."""
        assert self._commits() == self._version

    def close(self) -> None:
        """And the files are the same, byte by byte."""
        assert self._sums() == self._bytes
        self._connection.close()

    def _commits(self) -> int:
        return self._connection.execute("PRAGMA data_version").fetchone()[0]

    def _sums(self) -> list[str]:
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in self._files]


def refuse_each(sari: Laptop, answers: Iterator[bytes]) -> None:
    """None of these is taken, and none leaves a trace."""
    with closing(Unchanged(sari)) as unchanged:
        for damaged in answers:
            with pytest.raises(LineError, match=r"answer_(damaged|not_signed)"):
                sari.engine.receive(damaged)
            unchanged.check()


def every_flip(answer: bytes) -> Iterator[bytes]:
    for bit in range(len(answer) * 8):
        damaged = bytearray(answer)
        damaged[bit // 8] ^= 1 << bit % 8
        yield bytes(damaged)


def test_every_flipped_bit_of_an_answer_is_refused_and_leaves_no_trace(sari: Laptop, centre: Centre):
    answer = sari.talk_unheard(centre)
    refuse_each(sari, every_flip(answer))
    assert sari.engine.receive(answer).acked > 0


def test_every_flipped_bit_of_a_new_servers_certificate_is_refused(sari: Laptop, centre: Centre):
    """A rebuilt server shows its certificate, which stands outside the signature of the answer and has one of its own."""
    sari.settle(centre)
    centre.lose_everything()
    answer = sari.talk_unheard(centre)
    assert len(answer) > 350
    refuse_each(sari, every_flip(answer))
    assert sari.engine.receive(answer).applied


def test_every_truncated_or_lengthened_answer_is_refused(sari: Laptop, centre: Centre):
    answer = sari.talk_unheard(centre)
    refuse_each(sari, (answer[:length] for length in range(len(answer))))
    refuse_each(sari, (answer + extra for extra in (b"\0", b"\xc0", answer)))


def test_a_wrong_signature_is_refused_however_well_the_rest_fits(sari: Laptop, centre: Centre, tmp_path: Path):
    genuine = sari.talk_unheard(centre)
    _, message = envelope.unseal(genuine, envelope.ANSWER, lambda _: None)
    forged = envelope.seal(Signer(b"f" * 32), envelope.ANSWER, message)
    borrowed = envelope.seal(Signer(b"f" * 32), envelope.ANSWER, message, certificate=b"\x93\xc4\x00\xc4\x00\xc4\x00")
    refuse_each(sari, iter([forged, borrowed]))


def test_an_answer_of_a_newer_centre_is_told_apart_from_a_damaged_one(sari: Laptop, centre: Centre, monkeypatch: pytest.MonkeyPatch):
    """Its format is another, its signature is right."""
    seal = envelope.seal

    def seal_as_in_the_future(*words: Any) -> bytes:
        with monkeypatch.context() as future:
            future.setattr(envelope, "_FORMAT", 2)
            return seal(*words)

    request = sari.engine.prepare(100_000).data
    monkeypatch.setattr(envelope, "seal", seal_as_in_the_future)
    newer = centre.handle(request)
    with closing(Unchanged(sari)) as unchanged:
        with pytest.raises(RefusedError, match="newer_server"):
            sari.engine.receive(newer)
        unchanged.check()


class Impostor:
    """Something that speaks HTTP where the centre should be. answer(handler, body): writes what it pleases."""

    def __init__(self, answer: Callable[[BaseHTTPRequestHandler, bytes], None]) -> None:
        self.requests = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _any(self) -> None:
                outer.requests += 1
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                answer(self, body)

            do_POST = do_PATCH = do_GET = do_HEAD = _any

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stops."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def saying(status: int, headers: dict[str, str], body: bytes = b"") -> Callable[[BaseHTTPRequestHandler, bytes], None]:
    """Always the same answer."""

    def answer(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        if status != 204:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


PAGE = b"<html><h1>Wi-Fi Balai Desa</h1>Silakan masuk</html>"
STRANGE = {
    "html with 200": (saying(200, {"Content-Type": "text/html"}, PAGE), "captive_portal"),
    "html with our media type": (saying(200, {"Content-Type": MEDIA_TYPE}, PAGE), "answer_damaged"),
    "nothing with our media type": (saying(200, {"Content-Type": MEDIA_TYPE}), "answer_damaged"),
    "204": (saying(204, {}), "captive_portal"),
    "301": (saying(301, {"Location": "http://login.example/"}), "captive_portal"),
    "307": (saying(307, {"Location": "/masuk"}), "captive_portal"),
    "401 of a proxy": (saying(401, {"WWW-Authenticate": "Basic"}), "captive_portal"),
    "407": (saying(407, {}), "captive_portal"),
    "413 of a proxy": (saying(413, {}), "too_large"),
    "502": (saying(502, {"Content-Type": "text/html"}, b"<html>Bad Gateway</html>"), "server_error"),
    "504": (saying(504, {}), "server_error"),
    "our centre says it came damaged": (saying(400, {"Suluh-Error": "malformed"}), "no_progress"),
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_session_with_something_else_changes_nothing_and_is_named(sari: Laptop, name: str):
    answer, code = STRANGE[name]
    with closing(Impostor(answer)) as impostor:
        outcome = run_against(sari.desk, impostor.url, timeout_s=0.6)
        assert (outcome.received, outcome.reason, outcome.pushed) == (False, code, 0)
        assert 1 <= impostor.requests <= 3, "a stranger is not asked over and over"
    assert sari.desk.book.waiting().saves == 2
    assert [contact.outcome for contact in sari.desk.exchange.contacts()] == [code]
    assert "aman di komputer ini" in sentence(code, "id")


def run_against(desk: Desk, url: str, timeout_s: float):
    """A session as the button starts it, with the centre's address leading elsewhere."""
    with desk.store.installing() as (_, me):
        me.server_url = url
    return desk.exchange.run(timeout_s=timeout_s)


BAD_PIECES = {
    "204 without a number": saying(204, {}),
    "204 with nonsense": saying(204, {"Upload-Offset": "nine"}),
    "204 with a negative number": saying(204, {"Upload-Offset": "-5"}),
    "204 that claims all of it": saying(204, {"Upload-Offset": "999999999"}),
    "409 with nonsense": saying(409, {"Upload-Offset": "1e3"}),
    "409 for ever": saying(409, {"Upload-Offset": "7"}),
    "409 beyond the end": saying(409, {"Upload-Offset": "888888888888"}),
    "422 of a proxy": saying(422, {}),
    "html": saying(200, {"Content-Type": "text/html"}, PAGE),
    "404 of a proxy": saying(404, {}),
    "too large, says the centre": saying(413, {"Suluh-Error": "larger_than_declared", "Upload-Offset": "0"}),
    "unknown, says the centre": saying(404, {"Suluh-Error": "unknown_blob"}),
}


@pytest.mark.parametrize("name", BAD_PIECES)
def test_nobody_on_the_line_can_make_a_photo_count_as_arrived(sari: Laptop, centre: Centre, name: str):
    """What is said about a piece is not signed; the centre's next answer has the last word."""
    activity = sari.log("Pameran foto")
    sari.desk.book.add_photo(activity, a_photo(random.Random(1)), "", "all_agree")

    def answer(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        if handler.command == "POST":
            saying(200, {"Content-Type": MEDIA_TYPE}, centre.handle(body))(handler, body)
        else:
            BAD_PIECES[name](handler, body)

    with closing(Impostor(answer)) as impostor:
        outcome = run_against(sari.desk, impostor.url, timeout_s=0.6)
        assert (outcome.received, outcome.blobs_left) == (False, 1)
        assert impostor.requests < 12
    assert sari.desk.book.waiting().photos == 1
    assert status_of(sari, activity) is Status.RECEIVED


def test_a_photo_the_centre_does_not_know_holds_up_no_other(sari: Laptop, centre: Centre):
    activity = sari.log("Pameran foto")
    blobs = [sari.desk.book.add_photo(activity, a_photo(random.Random(i)), "", "all_agree").blob for i in range(3)]
    arrived: dict[str, int] = {}

    def answer(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        blob = handler.path.rpartition("/")[2]
        if handler.command == "POST":
            saying(200, {"Content-Type": MEDIA_TYPE}, centre.handle(body))(handler, body)
        elif blob == blobs[0]:
            saying(404, {"Suluh-Error": "unknown_blob"})(handler, body)
        else:
            arrived[blob] = arrived.get(blob, 0) + len(body)
            saying(204, {"Upload-Offset": str(arrived[blob])})(handler, body)

    with closing(Impostor(answer)) as impostor:
        run_against(sari.desk, impostor.url, timeout_s=5)
    assert arrived == {
        photo.blob: photo.size for photo in sari.desk.book.photos(activity) if photo.blob != blobs[0]
    }


FORGED_REFUSALS = [
    EnrolRefusal(reason, mac) for reason in ("scope_taken", "device_taken") for mac in (b"", bytes(32), b"\xff" * 31)
]


def test_joining_believes_only_who_was_told_the_code(tmp_path: Path, centre: Centre):
    """Flipped bits, foreign pages and a stranger's answer: none joins, none leaves a trace, and the code still works."""
    chance = random.Random(5)
    code = centre.enrol_code("64.03.09.2006")
    with closing(Laptop.new(tmp_path / "sari")) as sari:
        sari.desk.store.signer()  # makes the key, so that nothing is left to change

        def join_hearing(alter: Callable[[bytes], tuple[int, bytes]]) -> None:
            around = sari.desk.store.around
            joining.join(sari.desk.store, around, HearingLine(centre, alter), code)

        def flipped(answer: bytes) -> tuple[int, bytes]:
            damaged = bytearray(answer)
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
            return 200, bytes(damaged)

        strange: list[Callable[[bytes], tuple[int, bytes]]] = [flipped] * 40
        strange += [lambda answer: (200, answer[: len(answer) // 2]), lambda _: (200, PAGE), lambda _: (200, b"")]
        strange += [lambda _: (403, PAGE), lambda _: (403, b"\x91\xa2\xff\xfe"), lambda _: (403, b""), lambda answer: (403, answer)]
        # What makes a laptop give up key, scope and history must come from who issued the code.
        strange += [lambda _, said=said: (403, msgspec.msgpack.encode(said)) for said in FORGED_REFUSALS]
        with closing(Unchanged(sari)) as unchanged:
            for alter in strange:
                with pytest.raises(EnrolError, match="answer_damaged"):
                    join_hearing(alter)
                unchanged.check()
        join_hearing(lambda answer: (200, answer))
        assert sari.desk.store.installation().enrolled


class HearingLine(InProcessLine):
    """A line on which the answer is altered."""

    def __init__(self, centre: Centre, alter: Callable[[bytes], tuple[int, bytes]]) -> None:
        super().__init__(centre)
        self._alter = alter

    def post(self, path: str, data: bytes, statuses: frozenset[int] = frozenset()) -> Reply:
        """An enrolment request, whose answer comes otherwise."""
        status, body = self._alter(super().post(path, data, statuses).body)
        return Reply(status, {}, body)
