"""A real server without sockets: its handler, its database, and the accidents that happen to servers."""

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
from sqlalchemy import select

from core.protocol import enrolment
from server import centre as server_centre
from server.accounts import credentials
from server.accounts.enrolment import EnrolHandler, issue_code
from server.accounts.models import DEVICE
from server.errors import RefusedError
from server.exchange.handler import Handler
from server.exchange.models import record


class Centre:
    """The server in `folder`; every accident leaves it open and answering."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._copy = folder.with_name(f"{folder.name}-copy")
        if not folder.exists():
            server_centre.create(folder).close()
        self._open()

    @property
    def parts(self) -> server_centre.Centre:
        """The server itself, for what is done at it."""
        return self._centre

    def handle(self, data: bytes) -> bytes:
        """What /v1/sync does."""
        return self._handler.handle(data)

    def enrol(self, data: bytes) -> tuple[int, bytes]:
        """What /v1/enrol does: (HTTP status, body)."""
        try:
            return 200, self._enrol.handle(data)
        except RefusedError as error:
            return error.status, error.body

    def enrol_code(self, area: str, library: str | None = None) -> str:
        """A fresh code for a laptop."""
        issued = issue_code(self._centre, area, bytes.fromhex(library) if library else None)
        assert enrolment.typed(issued.code)
        return issued.code

    def library_of(self, device: bytes) -> bytes:
        """The library that a laptop belongs to."""
        with self._centre.database.reading() as connection:
            found = credentials.library_of(connection, DEVICE, device)
        assert found
        return found

    def titles(self, library: bytes | None = None) -> list[str]:
        """Titles of all live activities, or of those of a library, from the server's own projections."""
        statement = select(record.c.fields).where(record.c.kind == "activity", ~record.c.deleted)
        if library:
            statement = statement.where(record.c.library == library)
        with self._centre.database.reading() as connection:
            return sorted(msgspec.msgpack.decode(fields)["title"] for fields in connection.execute(statement).scalars())

    def backup(self) -> None:
        """Makes a verified backup, which makes what it holds safe."""
        from server.backups import backup

        backup.make(self._centre, self._folder / "backups")

    def snapshot(self) -> None:
        """Remembers this moment."""
        self.close()
        shutil.rmtree(self._copy, ignore_errors=True)
        shutil.copytree(self._folder, self._copy)
        self._open()

    def go_back(self) -> None:
        """The server is restored from the remembered moment."""
        self.close()
        shutil.rmtree(self._folder)
        shutil.copytree(self._copy, self._folder)
        self._open()

    def lose_everything(self) -> None:
        """The disk is gone; a new server is made with the old root key alone."""
        self.close()
        root = self._folder.with_name("root.key")
        shutil.copy(self._folder / "root.key", root)
        shutil.rmtree(self._folder)
        server_centre.create(self._folder, root_file=root).close()
        self._open()

    def set_clock_back(self) -> None:
        """Somebody sets the server's clock a year back."""
        self._serve(replace(self._centre, now_ms=lambda: server_centre.wall_ms() - 365 * 86_400_000))

    def close(self) -> None:
        """Lets go of the files."""
        self._centre.close()

    def _open(self) -> None:
        self._serve(server_centre.open_centre(self._folder))

    def _serve(self, centre: server_centre.Centre) -> None:
        self._centre = centre
        self._handler = Handler(self._centre)
        self._enrol = EnrolHandler(self._centre)
