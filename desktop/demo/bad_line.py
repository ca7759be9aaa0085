"""A line as the village knows it: a proxy on loopback that is slow, and cuts every connection after a while."""

import random
import socket
import threading
import time
from contextlib import suppress

_CHUNK = 1024


class BadLine:
    """Forwards one local port to another. bytes_before_cut: mean length of life; rate: bytes a second each way, 0 for no limit."""

    def __init__(self, target: tuple[str, int], seed: int, bytes_before_cut: int = 0, rate: int = 0, delay_s: float = 0.0) -> None:
        self._target = target
        self._chance = random.Random(seed)
        self._bytes_before_cut = bytes_before_cut
        self._rate = rate
        self._delay_s = delay_s
        self.cuts = 0
        self.together = 0  # connections at once, at most
        self.bytes_down = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.2)
        self._stopped = threading.Event()
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._accept, name="bad-line", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where to connect."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def cut_all(self) -> None:
        """Cuts whatever is open now."""
        for one in list(self._open):
            _shut(one)

    def close(self) -> None:
        """Ends the line."""
        self._stopped.set()
        self.cut_all()
        self._thread.join(2)
        self._listener.close()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            with suppress(TimeoutError, OSError):
                client, _ = self._listener.accept()
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(self._target, timeout=5)
        except OSError:
            client.close()
            return
        self._open |= {client, server}
        self.together = max(self.together, len(self._open) // 2)
        left = [self._chance.randint(200, 2 * self._bytes_before_cut)] if self._bytes_before_cut else None
        there = threading.Thread(target=self._pump, args=(client, server, left), daemon=True)
        there.start()
        self._pump(server, client, left, down=True)
        there.join()
        client.close()
        server.close()

    def _pump(self, source: socket.socket, sink: socket.socket, left: list[int] | None, down: bool = False) -> None:
        with suppress(OSError):
            source.settimeout(30)
            while data := source.recv(_CHUNK):
                self.bytes_down += len(data) if down else 0
                if self._delay_s:
                    time.sleep(self._delay_s)
                if self._rate:
                    time.sleep(len(data) / self._rate)
                if left is not None:
                    left[0] -= len(data)
                    if left[0] <= 0:
                        sink.sendall(data[: len(data) // 2])
                        self.cuts += 1
                        break
                sink.sendall(data)
        self._open -= {source, sink}  # before either end can know, and connect anew
        _shut(source)
        _shut(sink)


def _shut(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
