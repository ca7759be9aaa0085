"""The line between the ends of a benchmark: never faster than it says, counts what it carries, and loses what was on it when reset."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bench.shaped_line import Profile, ShapedLine
from bench.stations import Plain, target_of

SLOW = Profile("slow", down=2_000_000, up=1_000_000, round_trip_s=0.06)


@pytest.fixture
def echo() -> Iterator[tuple[str, int]]:
    """Says back what it hears."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve() -> None:
            while True:
                try:
                    one, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=back, args=(one,), daemon=True).start()

        def back(one: socket.socket) -> None:
            with closing(one):
                try:
                    while data := one.recv(4096):
                        one.sendall(data)
                except OSError:
                    return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


def heard(client: socket.socket, count: int) -> int:
    """Bytes that came until `count` or the end."""
    size = 0
    while size < count and (data := client.recv(4096)):
        size += len(data)
    return size


def test_a_line_is_never_faster_than_it_says_and_loses_nothing(echo: tuple[str, int]):
    with closing(ShapedLine(echo, SLOW)) as line, closing(socket.create_connection(target_of(line.url))) as client:
        started = time.monotonic()
        client.sendall(bytes(20_000))
        assert heard(client, 20_000) == 20_000
        assert time.monotonic() - started >= SLOW.least_s(20_000, 0) - 0.001
        assert line.carried == (20_000, 20_000)
        assert line.cuts == 0


def test_a_connection_is_reset_and_what_was_on_the_line_is_lost(echo: tuple[str, int]):
    short = Profile("short", down=1_000_000, up=50_000, round_trip_s=0.0, reset_s=(0.05, 0.1))
    with closing(ShapedLine(echo, short)) as line:
        for cuts in (1, 2):
            with closing(socket.create_connection(target_of(line.url))) as client:
                client.sendall(bytes(20_000))
                with suppress(ConnectionResetError):
                    assert heard(client, 20_000) < 20_000
            assert line.cuts == cuts


def test_the_plain_pair_keeps_what_it_is_sent(tmp_path: Path):
    with closing(Plain(tmp_path / "plain", Profile("free", 10**9, 10**9, 0.0), 10)) as plain:
        trip = plain.trip(lambda: plain.client.push([b'{"id":"1","title":"Batik"}', b'{"id":"2"}', b'{"id":"1","title":"Sawit"}']))
        assert trip.carried > trip.up > 0
        assert plain.client.pull() == 2
        plain.client.send_files([b"photo"])
        assert plain.client.fetch_file("0") == b"photo"
