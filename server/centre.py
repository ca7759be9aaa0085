"""The parts of a server, built in one place: settings, keys, database, clock."""

import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from server import config
from server.accounts import keys
from server.accounts.keys import Keys
from server.config import Config
from server.database import Database
from server.errors import CommandError
from server.migrations import upgrading


def wall_ms() -> int:
    """Milliseconds since 1970, UTC: the time that every laptop is told."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Centre:
    """What every part of the server is given."""

    config: Config
    keys: Keys
    database: Database
    now_ms: Callable[[], int] = wall_ms
    random: Callable[[int], bytes] = os.urandom

    def close(self) -> None:
        """Lets go of the database."""
        self.database.close()


def create(folder: Path, database: str | None = None, root_file: Path | None = None) -> Centre:
    """Makes settings, keys and database in a folder without them. Raises CommandError('already_initialised')."""
    if config.exists(folder):
        raise CommandError("already_initialised", str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    made = keys.create(folder, wall_ms(), root_file)
    settings = config.create(folder, database, secrets.token_urlsafe(12))
    centre = Centre(settings, made, Database(settings.database))
    upgrading.upgrade(centre.database)
    return centre


def open_centre(folder: Path, migrate: bool = False) -> Centre:
    """The server in a folder. Raises CommandError when there is none or its database has another form than this program's."""
    settings = config.load(folder)
    centre = Centre(settings, keys.load(folder), Database(settings.database))
    if migrate:
        upgrading.upgrade(centre.database)
    else:
        _check_form(centre.database)
    return centre


def _check_form(database: Database) -> None:
    with database.reading() as connection:
        found = upgrading.revision(connection)
    if found != upgrading.newest():
        database.close()
        raise CommandError("other_database_form", found)
