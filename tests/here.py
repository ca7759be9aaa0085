"""The centre and the relay on real sockets in this process, for tests to which another process is not the point."""

import threading
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI

from server import centre as centres
from server.accounts.enrolment import issue_code
from server.app import make_app
from server.relay.app import make_app as make_relay_app
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream
from server.serving import Announced, listen, settings_of
from tests.homes import AREA
from tests.sync.sticks import server_says

STOP_S = 15


class Door:
    """A port of this machine behind which an application listens, in a thread. app: may be another one later."""

    def __init__(self, app: FastAPI | None = None) -> None:
        ready = threading.Event()
        self.app = app
        self._listener = listen("127.0.0.1", 0)
        self._server = Announced(uvicorn.Config(self._ask, interface="asgi3", **settings_of()), lambda _: ready.set())
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._listener]}, daemon=True)
        self._thread.start()
        assert ready.wait(STOP_S)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    async def _ask(self, scope: Any, receive: Any, send: Any) -> None:
        assert self.app is not None
        await self.app(scope, receive, send)

    def close(self) -> None:
        """Whoever is still connected is let go."""
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(STOP_S)
        self._listener.close()


class CentreHere:
    """A centre in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.parts = centres.create(folder)
        self._door = Door(make_app(self.parts))
        self.url = self._door.url

    def code(self, area: str = AREA) -> str:
        """A fresh code for a new library in the area."""
        return issue_code(self.parts, area, new=True).code

    def ask(self, *words: str) -> dict:
        """Runs a command of the server on its folder."""
        return server_says(self.folder, *words)

    def close(self) -> None:
        """Stops listening, lets go of the database."""
        self._door.close()
        self.parts.close()


class RelayHere:
    """A relay in `folder`, which may be one that another relay left there."""

    def __init__(self, folder: Path, upstream: str) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.shelf = Shelf(folder)
        self._upstream = Upstream(self.shelf, upstream)
        self._worker = threading.Thread(target=self._upstream.go_on, daemon=True)
        self._worker.start()
        self._door = Door(make_relay_app(self.shelf, self._upstream))
        self.url = self._door.url

    def files(self, part: str) -> list[Path]:
        """The bundles of all laptops in a part."""
        return sorted((self.folder / "SULUH" / part).rglob("*.sbx"))

    def close(self) -> None:
        """Ends it in order."""
        self._upstream.stop()
        self._worker.join(STOP_S)
        self._door.close()
