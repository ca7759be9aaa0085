"""A relay as a process: listens in the room, talks to the centre beside it, and says how laptops find it."""

import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import uvicorn

from core import room_code
from server import logs
from server.relay.announcing import Announcing
from server.relay.app import make_app
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream
from server.relay.views import Place
from server.serving import Announced, listen, settings_of, stop_in_order

PORT = room_code.PORT


def serve(
    folder: Path, upstream_url: str, host: str, port: int, announce: Callable[[str, list[Place]], None], root: bytes | None = None
) -> None:
    """Relays until SIGTERM or Ctrl+C. announce: told the address when ready, and how laptops find it; root: of a centre that
    serves HTTPS under its own root.

    Raises CommandError('cannot_listen').
    """
    logs.configure()
    stop_in_order()
    folder.mkdir(parents=True, exist_ok=True)
    shelf = Shelf(folder)
    upstream = Upstream(shelf, upstream_url, root)
    worker = threading.Thread(target=upstream.go_on, name="upstream", daemon=True)
    with listen(host, port) as listener, closing(Announcing(listener.getsockname()[1])) as announced, suppress(KeyboardInterrupt):
        worker.start()
        try:
            port = listener.getsockname()[1]
            places = [Place(f"http://{one}:{port}/", announced.codes.get(one, "")) for one in announced.addresses]
            config = uvicorn.Config(make_app(shelf, upstream, places), **settings_of())
            Announced(config, lambda url: announce(url, places)).run(sockets=[listener])
        finally:
            upstream.stop()
            worker.join(5)
