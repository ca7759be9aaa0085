"""HTTPS under the centre's own root: chain and name count, dates do not; to a public certificate a wrong clock is named."""

import json
import re
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import certifi
import pytest

from core.error_words import sentence
from core.protocol import tls
from core.protocol.envelope import MEDIA_TYPE
from core.protocol.keys import Signer
from desktop.store.rows import Status
from desktop.sync.errors import LineError
from desktop.sync.line import Line
from server import centre as server_centre
from server.accounts import keys
from server.accounts.enrolment import issue_code
from server.cli import main as server
from server.relay.shelf import Shelf
from server.relay.upstream import LineDownError, Upstream
from tests.homes import AREA
from tests.live_centre import LiveCentre
from tests.sync.world import Laptop

ROOT, OTHER_ROOT, KEY = b"r" * 32, b"o" * 32, b"k" * 32
OUR_ROOT = Signer(ROOT).public
NOW = (datetime(2020, 1, 1, tzinfo=UTC), datetime(2095, 1, 1, tzinfo=UTC))
LONG_AGO = (datetime(2003, 1, 1, tzinfo=UTC), datetime(2009, 1, 1, tzinfo=UTC))
LONG_AHEAD = (datetime(2090, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC))
ANSWER = f"HTTP/1.1 200 OK\r\nContent-Type: {MEDIA_TYPE}\r\nContent-Length: 2\r\n\r\nok".encode()


class SecureElsewhere:
    """A TLS server that answers every request with the same bytes."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.handshakes = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.handshakes += 1
            with client:
                try:
                    with self._context.wrap_socket(client, server_side=True) as secure:
                        while _whole_request(secure):
                            secure.sendall(ANSWER)
                except OSError:
                    continue

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


def _whole_request(secure: ssl.SSLSocket) -> bool:
    """Reads one request to its end; its head and its body may come apart."""
    got = b""
    while b"\r\n\r\n" not in got:
        if not (piece := secure.recv(65536)):
            return False
        got += piece
    head, _, body = got.partition(b"\r\n\r\n")
    said = re.search(rb"content-length: (\d+)", head.lower())
    wanted = int(said[1]) if said else 0
    while len(body) < wanted:
        body += secure.recv(65536)
    return True


def written(folder: Path, root: bytes, hosts: list[str], valid: tuple[datetime, datetime]) -> tuple[Path, Path]:
    """The two files of a server."""
    certificate, key = folder / "tls.cert", folder / "tls.key"
    certificate.write_text(tls.certificate(root, Signer(KEY).public, hosts, *valid))
    key.write_text(tls.private_key(KEY))
    return certificate, key


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Callable[..., SecureElsewhere]]:
    """Starts a TLS server with a certificate of `root`."""
    started: list[SecureElsewhere] = []

    def start(root: bytes = ROOT, hosts: tuple[str, ...] = ("127.0.0.1",), valid: tuple[datetime, datetime] = NOW) -> SecureElsewhere:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*written(tmp_path, root, list(hosts), valid))
        started.append(SecureElsewhere(context))
        return started[-1]

    yield start
    for one in started:
        one.close()


def asked(url: str, root: bytes | None = OUR_ROOT, joins: bool = False, times: int = 1) -> bytes:
    with closing(Line(url, root=root, joins=joins)) as line:
        return [line.post("/v1/sync", b"request").body for _ in range(times)][-1]


@pytest.mark.parametrize(("valid", "handshakes"), [(NOW, 1), (LONG_AGO, 2), (LONG_AHEAD, 2)])
def test_under_the_own_root_no_date_is_in_the_way(serving, valid: tuple[datetime, datetime], handshakes: int):
    centre = serving(valid=valid)
    assert asked(centre.url, times=2) == b"ok"
    assert centre.handshakes == handshakes


@pytest.mark.parametrize("valid", [NOW, LONG_AGO])
def test_another_root_is_refused_whatever_the_dates(serving, valid: tuple[datetime, datetime]):
    with pytest.raises(LineError, match="not_secure"):
        asked(serving(root=OTHER_ROOT, valid=valid).url)


@pytest.mark.parametrize("valid", [NOW, LONG_AGO])
def test_the_name_of_another_machine_is_refused_whatever_the_dates(serving, valid: tuple[datetime, datetime]):
    with pytest.raises(LineError):
        asked(serving(hosts=("10.9.9.9", "pusat.example"), valid=valid).url)


def test_a_laptop_that_knows_no_root_believes_public_authorities_alone(serving):
    centre = serving()
    with pytest.raises(LineError, match="not_secure"):
        asked(centre.url, root=None)


@pytest.mark.parametrize("valid", [LONG_AGO, LONG_AHEAD])
def test_to_a_public_certificate_a_wrong_clock_is_named(serving, valid: tuple[datetime, datetime], tmp_path: Path, monkeypatch):
    authorities = tmp_path / "authorities.pem"
    authorities.write_text(tls.anchor(Signer(OTHER_ROOT).public))
    monkeypatch.setattr(certifi, "where", lambda: str(authorities))
    assert asked(serving(root=OTHER_ROOT).url) == b"ok"
    for root in (OUR_ROOT, None):
        with pytest.raises(LineError, match="clock_or_certificate"):
            asked(serving(root=OTHER_ROOT, valid=valid).url, root)
    assert "Jam" in sentence("clock_or_certificate", "id")


def test_joining_proves_by_its_code_and_asks_no_certificate(serving):
    assert asked(serving(root=OTHER_ROOT, valid=LONG_AGO).url, root=None, joins=True) == b"ok"


@pytest.mark.parametrize("strictly", [False, True])
def test_openssl_reads_what_is_written(tmp_path: Path, strictly: bool):
    certificate, _ = written(tmp_path, ROOT, ["pusat.example", "10.1.2.3", "::1"], NOW)
    (tmp_path / "anchor.pem").write_text(tls.anchor(OUR_ROOT))
    words = ["openssl", "verify", *(["-x509_strict"] if strictly else []), "-CAfile", str(tmp_path / "anchor.pem")]
    for name in ("-verify_hostname", "pusat.example"), ("-verify_ip", "10.1.2.3"), ("-verify_ip", "::1"):
        done = subprocess.run([*words, *name, str(certificate)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_with_a_clock_that_is_years_off_everything_arrives_over_https(tmp_path: Path):
    """For the laptop's clock the centre's certificate ended in 2009: joined, sent and certified all the same."""
    with closing(server_centre.create(tmp_path / "centre")) as made:
        root = keys.read_seed(made.config.folder / keys.ROOT_KEY)
        code = issue_code(made, AREA).code
    with (
        closing(LiveCentre(tmp_path / "centre", secure=written(tmp_path, root, ["127.0.0.1"], LONG_AGO))) as centre,
        closing(Laptop.new(tmp_path / "sari")) as sari,
    ):
        assert centre.url.startswith("https://")
        record = sari.log("Batik sawit", n_total=18)
        sari.desk.exchange.enrol(code, centre.url)
        assert sari.desk.exchange.run().received
        assert sari.desk.book.detail(record).status is Status.RECEIVED


def test_a_certificate_of_the_centre_is_made_by_a_command(tmp_path: Path, capsys, serving):
    folder, safe = tmp_path / "centre", tmp_path / "root.key"
    with closing(server_centre.create(folder)) as made:
        root = made.keys.root
    (folder / "root.key").rename(safe)
    assert server(["certificate", "--data", str(folder), "--host", "127.0.0.1"]) == 1
    assert server(["certificate", "--data", str(folder), "--host", "https://pusat.example/", "--root", str(safe)]) == 1
    capsys.readouterr()
    assert server(["certificate", "--data", str(folder), "--host", "127.0.0.1", "--root", str(safe), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(told["certificate"], told["key"])
    with closing(SecureElsewhere(context)) as centre:
        assert asked(centre.url, root) == b"ok"
        assert centre.handshakes == 1


def test_a_relay_believes_the_centres_own_root_alone(serving, tmp_path: Path):
    (tmp_path / "relay").mkdir()
    shelf = Shelf(tmp_path / "relay")
    for root, is_up in ((OUR_ROOT, True), (Signer(OTHER_ROOT).public, False)):
        upstream = Upstream(shelf, serving(valid=LONG_AGO).url, root)
        with pytest.raises(LineDownError):  # the answer to what it asks next is not the centre's
            upstream.work()
        upstream.stop()
        assert upstream.is_up is is_up
