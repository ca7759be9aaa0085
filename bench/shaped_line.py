"""A line as DESIGN §12 names it: a proxy on loopback with a bandwidth each way, a round trip, and connections that are reset.

    client ══ socket ══► up:   one line for all connections, so many bits a second ─► half a round trip ─► server
           ◄══ socket ══ down: the same the other way

A new connection waits one round trip before its first byte, as TCP's greeting would. What was still under way when a connection
is reset is lost. Not modelled: the headers of TCP and IP, lost packets, slow start.
"""

import queue
import random
import socket
import struct
import threading
import time
from contextlib import suppress
from dataclasses import dataclass

_PIECE = 1024
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close by RST, as a line does that is gone
_CONNECT_S = 5


@dataclass(frozen=True, slots=True)
class Profile:
    """down, up: bits a second; round_trip_s; reset_s: between these many seconds each connection is reset, None: never."""

    name: str
    down: int
    up: int
    round_trip_s: float
    reset_s: tuple[float, float] | None = None

    def least_s(self, up: int, down: int) -> float:
        """What so many bytes take at best: a greeting, a round trip, and the line itself."""
        return 2 * self.round_trip_s + up * 8 / self.up + down * 8 / self.down


LAN = Profile("lan", 20_000_000, 20_000_000, 0.002)
MOBILE = Profile("3g", 1_000_000, 1_000_000, 0.1)
VSAT = Profile("vsat", 512_000, 512_000, 0.65)
EDGE = Profile("edge", 120_000, 60_000, 0.6, (30, 60))
PROFILES = (LAN, MOBILE, VSAT, EDGE)


class _Way:
    """One direction of the line, shared by all its connections. bits: a second."""

    def __init__(self, bits: int, delay_s: float) -> None:
        self._bytes_a_second = bits / 8
        self._delay_s = delay_s
        self._free_at = 0.0
        self._lock = threading.Lock()
        self.carried = 0

    def send(self, count: int) -> tuple[float, float]:
        """(when its last byte is on the line, when it arrives)."""
        with self._lock:
            self.carried += count
            self._free_at = max(time.monotonic(), self._free_at) + count / self._bytes_a_second
            return self._free_at, self._free_at + self._delay_s


class ShapedLine:
    """Forwards one local port to another as the profile says. up, down: bytes given to the line, those that were lost included."""

    def __init__(self, target: tuple[str, int], profile: Profile, seed: int = 1) -> None:
        self._target = target
        self._profile = profile
        self._chance = random.Random(seed)
        self._up = _Way(profile.up, profile.round_trip_s / 2)
        self._down = _Way(profile.down, profile.round_trip_s / 2)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[_Carried] = set()
        self.cuts = 0
        threading.Thread(target=self._accept, name="shaped-line", daemon=True).start()

    @property
    def url(self) -> str:
        """Where to connect."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def carried(self) -> tuple[int, int]:
        """Bytes given to the line so far: (up, down)."""
        return self._up.carried, self._down.carried

    def close(self) -> None:
        """Ends the line and all on it."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for one in list(self._open):
            one.reset()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(self._target, _CONNECT_S)
        except OSError:
            client.close()
            return
        carried = _Carried(client, server)
        self._open.add(carried)
        timer = None
        if self._profile.reset_s:
            timer = threading.Timer(self._chance.uniform(*self._profile.reset_s), self._cut, (carried,))
            timer.daemon = True
            timer.start()
        time.sleep(self._profile.round_trip_s)
        ways = [carried.pump(client, server, self._up), carried.pump(server, client, self._down)]
        for way in ways:
            way.join()
        if timer:
            timer.cancel()
        self._open.discard(carried)
        carried.close()

    def _cut(self, carried: "_Carried") -> None:
        self.cuts += 1
        carried.reset()


class _Carried:
    """One connection: both its ends."""

    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self._ends = (client, server)
        for end in self._ends:
            end.settimeout(None)
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._is_cut = threading.Event()

    def pump(self, source: socket.socket, sink: socket.socket, way: _Way) -> threading.Thread:
        """Carries one direction until its source ends or the connection is reset."""
        on_the_way: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
        threading.Thread(target=self._read, args=(source, way, on_the_way), daemon=True).start()
        thread = threading.Thread(target=self._deliver, args=(sink, on_the_way), daemon=True)
        thread.start()
        return thread

    def reset(self) -> None:
        """Both ends hear that the other is gone; what is on the way is lost."""
        self._is_cut.set()
        for end in self._ends:
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                end.shutdown(socket.SHUT_RD)  # wakes whoever reads

    def close(self) -> None:
        """After `reset`, by RST."""
        for end in self._ends:
            end.close()

    def _read(self, source: socket.socket, way: _Way, on_the_way: "queue.SimpleQueue[tuple[float, bytes]]") -> None:
        arrives = 0.0
        with suppress(OSError):
            while (data := source.recv(_PIECE)) and not self._is_cut.is_set():
                sent, arrives = way.send(len(data))
                on_the_way.put((arrives, data))
                _sleep_until(sent)
        on_the_way.put((arrives, b""))

    def _deliver(self, sink: socket.socket, on_the_way: "queue.SimpleQueue[tuple[float, bytes]]") -> None:
        with suppress(OSError):
            while True:
                arrives, data = on_the_way.get()
                if self._is_cut.wait(max(0.0, arrives - time.monotonic())):
                    return
                if not data:
                    sink.shutdown(socket.SHUT_WR)
                    return
                sink.sendall(data)


def _sleep_until(moment: float) -> None:
    left = moment - time.monotonic()
    if left > 0.0005:
        time.sleep(left)
