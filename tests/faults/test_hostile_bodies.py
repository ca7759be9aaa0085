"""What anybody on the internet may send to the real server, over HTTP: refused in a common form, cheaply, and the server lives on."""

import http.client
import os
import random
import socket
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import msgspec
import pytest
import zstandard

from core.protocol import envelope, messages
from core.protocol.bundle import BUNDLE_BYTES_MAX
from core.protocol.envelope import ENVELOPE_BYTES_MAX, MEDIA_TYPE, Envelope
from core.protocol.keys import Signer
from core.protocol.messages import Mark, Request
from server import centre as centres
from server.centre import Centre
from tests.faults.processes import ServerProcess
from tests.server.writer import AREA, Writer, bodies, flipped, opened

ROUTES = ("/v1/sync", "/v1/enrol", "/v1/bundle")
MEMORY_MB_MAX = 120
PATIENCE_S = 15


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server of this module lives."""
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[ServerProcess]:
    """One server for all these attacks."""
    with closing(ServerProcess(folder / "server", folder / "server.log")) as made:
        yield made


@pytest.fixture(scope="module")
def centre(folder: Path, server: ServerProcess) -> Iterator[Centre]:
    """The same server from inside, to issue codes and to look."""
    with closing(centres.open_centre(folder / "server")) as made:
        yield made


@pytest.fixture(scope="module")
def sari(centre: Centre) -> Writer:
    """A laptop of a library."""
    return Writer(1).join(centre)


@pytest.fixture(autouse=True)
def lives_on(server: ServerProcess, centre: Centre, sari: Writer) -> Iterator[None]:
    """After each attack the server answers, the laptop is served, and the log names no error of ours."""
    before = server.memory_mb()
    yield
    assert ask(server, "GET", "/healthz")[0] == 200
    sari.write()
    status, _, body = ask(server, "POST", "/v1/sync", sari.sealed())
    assert status == 200
    sari.held = opened(body).ack
    assert sari.held.n == len(sari.written)
    assert server.memory_mb() - before < MEMORY_MB_MAX
    assert "unexpected error" not in server.log.read_text()


def ask(
    server: ServerProcess, method: str, path: str, body: bytes | Iterable[bytes] = b"", headers: dict[str, str] | None = None
) -> tuple[int, str, bytes]:
    """(status, Suluh-Error, body)."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE_S)
    with closing(connection):
        with suppress(BrokenPipeError, ConnectionResetError):  # refused before all was sent
            connection.request(method, path, body or None, {"Content-Type": MEDIA_TYPE, **(headers or {})})
        answer = connection.getresponse()
        return answer.status, answer.headers.get("Suluh-Error", ""), answer.read()


@pytest.mark.parametrize("route", ROUTES)
def test_an_oversized_body_is_refused_with_413(server: ServerProcess, route: str):
    assert ask(server, "POST", route, os.urandom(BUNDLE_BYTES_MAX + 1))[:2] == (413, "too_large")
    assert ask(server, "POST", route, b"", {"Content-Length": str(10**12)})[:2] == (413, "too_large")


def test_a_body_without_end_is_cut_off(server: ServerProcess):
    sent = 0
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as line:
        line.sendall(f"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Type: {MEDIA_TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        piece = b"10000\r\n" + bytes(0x10000) + b"\r\n"
        with suppress(BrokenPipeError, ConnectionResetError):
            while sent < 20 * ENVELOPE_BYTES_MAX:
                line.sendall(piece)
                sent += len(piece)
    assert sent < 5 * ENVELOPE_BYTES_MAX


def bomb(payload: bytes, dictionary: int = 1) -> bytes:
    """Signed as it should be, by a key of its own."""
    signer = Signer(b"b" * 32)
    signature = signer.sign(envelope.REQUEST, bytes((1, dictionary)) + payload)
    return msgspec.msgpack.encode(Envelope(1, dictionary, signer.public, signature, payload))


def zeros(megabytes: int, says_its_size: bool = True) -> bytes:
    """So many zeros, packed."""
    packer = zstandard.ZstdCompressor(level=3, write_content_size=says_its_size).compressobj(size=megabytes * 2**20)
    return b"".join([*(packer.compress(bytes(2**20)) for _ in range(megabytes)), packer.flush()])


BOMBS = {
    "says its size": lambda: zeros(1024),
    "hides its size": lambda: zeros(300, says_its_size=False),
    "lies about its size": lambda: b"\x28\xb5\x2f\xfd\x20\x04" + zeros(50)[9:],
    "many frames": lambda: zeros(8) * 4000,
    "no zstd at all": lambda: os.urandom(2000),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_compression_bomb_is_refused_unpacked(server: ServerProcess, name: str):
    payload = BOMBS[name]()
    assert len(payload) < ENVELOPE_BYTES_MAX
    status, error, _ = ask(server, "POST", "/v1/sync", bomb(payload))
    assert (status, error) in {(413, "too_large"), (400, "malformed")}


NESTED = {
    "lists": b"\x91" * 200_000 + b"\xc0",
    "maps": b"\x81\xa1a" * 200_000 + b"\xc0",
    "a list of four billion": b"\xdd\xff\xff\xff\xff",
    "text of four billion": b"\xdb\xff\xff\xff\xffabc",
}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", NESTED)
def test_deep_and_lying_messages_are_malformed(server: ServerProcess, name: str, route: str):
    sealed = envelope.seal(Signer(b"b" * 32), envelope.REQUEST, NESTED[name])
    for body in (NESTED[name], sealed):
        status, error, _ = ask(server, "POST", route, body)
        assert (status, error) == (400, "malformed")


def test_a_save_full_of_nested_lists_is_refused_alone(server: ServerProcess, sari: Writer):
    sari.written.append(b"\x9b" + b"\x91" * 100_000)
    answer = opened(ask(server, "POST", "/v1/sync", sari.sealed())[2])
    assert [tuple(one) for one in answer.rejected] == [(len(sari.written), "malformed")]
    sari.held = answer.ack


def test_wrong_signatures_and_flipped_bits_are_refused(server: ServerProcess, sari: Writer):
    genuine = sari.sealed(sari.request())
    seen = {ask(server, "POST", "/v1/sync", flipped(genuine, place / 40))[:2] for place in range(40)}
    assert seen <= {(400, "malformed"), (401, "bad_signature")}
    assert (401, "bad_signature") in seen
    for length in (0, 1, 10, len(genuine) // 2, len(genuine) - 1):
        assert ask(server, "POST", "/v1/sync", genuine[:length])[0] == 400


def test_an_unknown_or_foreign_scope_is_neither_read_nor_written(server: ServerProcess, sari: Writer, centre: Centre):
    other = Writer(7).join(centre, area="64.03.03.2006")
    sari.write(title="Rahasia Labanan")
    sari.held = opened(ask(server, "POST", "/v1/sync", sari.sealed())[2]).ack
    other.write(scope=sari.scope, title="Sisipan")
    other.write(scope=b"never heard of", title="Di mana")
    request = other.request(full=[sari.scope, b"never heard of"])
    answer = opened(ask(server, "POST", "/v1/sync", other.sealed(request))[2])
    assert [tuple(one) for one in answer.rejected] == [(1, "foreign_scope"), (2, "foreign_scope")]
    assert not {sari.scope, b"never heard of"} & (answer.feeds.keys() | answer.ladders.keys())
    assert not any(bodies(page.entries) for page in answer.feeds.values())


def test_a_stranger_learns_nothing(server: ServerProcess):
    stranger = Signer(b"s" * 32)
    said = envelope.seal(stranger, envelope.REQUEST, messages.encode(Request(b"i" * 8, 1, Mark(), {}, 1000, 1, 1)))
    answer = opened(ask(server, "POST", "/v1/sync", said)[2])
    assert (answer.notices, answer.feeds, answer.lamport) == (["need_credentials"], {}, 0)
    message, _ = Writer(9).enrol_request("0000-0000-0000", AREA)
    status, error, _ = ask(server, "POST", "/v1/enrol", msgspec.msgpack.encode(message))
    assert (status, error) == (403, "code_unknown")


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(200),  # a TLS hello
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET /nowhere HTTP/1.1\r\n" + b"X: " + b"y" * 200_000 + b"\r\n\r\n",
        b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-suluh\r\nContent-Length: 1000\r\n\r\nhalf",
    ],
)  # fmt: skip
def test_what_is_no_http_ends_at_the_socket(server: ServerProcess, words: bytes):
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as line:
        with suppress(OSError):
            line.sendall(words)
            line.shutdown(socket.SHUT_WR)
        with suppress(ConnectionResetError):
            answer = b"".join(iter(lambda: line.recv(65536), b""))
            assert b"root:" not in answer
            assert not answer or answer.split()[1] in (b"400", b"404", b"405", b"413", b"431", b"505", b"415"), answer[:200]


def test_a_head_without_end_is_cut_off(server: ServerProcess):
    sent = 0
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as line, suppress(OSError):
        line.sendall(b"GET /healthz HTTP/1.1\r\nX: ")
        while sent < 64_000_000:
            sent += line.send(b"y" * 65_536)
    assert sent < 16_000_000, "what the system itself holds"
    assert ask(server, "GET", "/healthz")[0] == 200


def test_noise_of_every_length_is_refused(server: ServerProcess):
    chance = random.Random(11)
    for _ in range(60):
        body = chance.randbytes(chance.choice((1, 3, 30, 300, 3000)))
        assert ask(server, "POST", chance.choice(ROUTES), body)[0] == 400
    for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert ask(server, method, "/v1/sync")[0] in (405, 501)
    assert ask(server, "PATCH", f"/v1/blob/{'0' * 64}", b"x", {"Content-Type": "application/offset+octet-stream"})[0] == 401
