"""Listening: one process, tiny answers, one line on standard output when really ready."""

import gc
import os
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from server import logs
from server.accounts import tls
from server.app import make_app
from server.centre import Centre
from server.errors import CommandError

HEAD_BYTES_MAX = 64 * 1024
KEEP_ALIVE_S = 120  # a laptop behind a satellite pauses between two requests; a new connection costs it two round trips


class BoundedHttp(HttpToolsProtocol):
    """Hangs up on a head without end; what is buffered of one is never more than HEAD_BYTES_MAX and a read."""

    _in_head, _moved, _head_bytes = True, False, 0

    def data_received(self, data: bytes) -> None:
        """Counts what came while a head went on from before it to behind it."""
        self._moved = False
        super().data_received(data)
        self._head_bytes = self._head_bytes + len(data) if self._in_head and not self._moved else 0
        if self._head_bytes > HEAD_BYTES_MAX:
            self.transport.close()

    def on_headers_complete(self) -> None:
        """A whole head."""
        self._in_head, self._moved = False, True
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """A whole request; the next head may begin."""
        self._in_head, self._moved = True, True
        super().on_message_complete()


class Announced(uvicorn.Server):
    """Says where it listens once it does."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[str], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            host, port = sockets[0].getsockname()[:2]
            scheme = "https" if self.config.is_ssl else "http"
            self._announce(f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}")


def serve(
    centre: Centre, host: str, port: int, announce: Callable[[str], None], secure: tuple[Path, Path] | None = None
) -> None:
    """Serves until SIGTERM or Ctrl+C. port 0: any free one; announce: told the address when ready; secure: certificate and key, for HTTPS.

    Raises CommandError('cannot_listen', 'bad_certificate').
    """
    logs.configure()
    stop_in_order()
    settings = settings_of()
    if secure:
        tls.check(*secure)
        settings |= {"ssl_certfile": secure[0], "ssl_keyfile": secure[1]}
    with listen(host, port) as listener, suppress(KeyboardInterrupt):
        server = Announced(uvicorn.Config(make_app(centre, host), **settings), announce)
        settle()
        server.run(sockets=[listener])


def settle() -> None:
    """What was built at the start stays to the end: the collector need not walk it at every thousand records (a third of the intake)."""
    gc.collect()
    gc.freeze()


def stop_in_order() -> None:
    """SIGTERM ends this process like Ctrl+C: uvicorn raises the signal once more when it has finished."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def settings_of() -> dict[str, Any]:
    """How every server of ours speaks HTTP: tiny answers, patient with slow lines."""
    return {
        "http": BoundedHttp, "ws": "none", "lifespan": "off", "server_header": False, "date_header": False, "access_log": False,
        "log_config": None, "timeout_keep_alive": KEEP_ALIVE_S, "timeout_graceful_shutdown": 10,
    }  # fmt: skip


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0: any free one. Raises CommandError('cannot_listen')."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # asyncio sends at once only where TCP is named
        if os.name == "posix":  # elsewhere it would let two programs listen at one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except (OSError, OverflowError) as error:
        raise CommandError("cannot_listen", f"{host}:{port}") from error
    return listener
