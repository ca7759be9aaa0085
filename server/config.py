"""The data folder and its settings.

DIR/server.toml    database URL, password of the page     DIR/root.key, server.key, server.cert    keys (accounts/keys.py)
DIR/server.db      SQLite, unless another database is set DIR/blobs/ab/<hex>    photos            DIR/backups/
DIR/answers/    sealed answers that somebody will carry home     DIR/updates/    newer programs that go along on sticks
"""

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from server.database import default_url
from server.errors import CommandError
from server.files import write_private

SETTING = "SULUH_DATABASE"
FILE = "server.toml"


@dataclass(frozen=True, slots=True)
class Config:
    """folder: the data folder; database: an SQLAlchemy URL; password: of the coordinators' page away from this machine."""

    folder: Path
    database: str
    password: str

    @property
    def blobs(self) -> Path:
        """Where blobs lie."""
        return self.folder / "blobs"

    @property
    def answers(self) -> Path:
        """Where answers wait for somebody who carries them home."""
        return self.folder / "answers"

    @property
    def updates(self) -> Path:
        """Where newer programs for laptops lie."""
        return self.folder / "updates"

    @property
    def backups(self) -> Path:
        """Where backups go unless told otherwise."""
        return self.folder / "backups"


def exists(folder: Path) -> bool:
    """True once `init` has been here."""
    return (folder / FILE).is_file()


def create(folder: Path, database: str | None, password: str) -> Config:
    """Writes the settings of a new data folder; the environment's database wins over the default."""
    url = database or os.environ.get(SETTING) or ""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["# Settings of the Suluh server", f"database = {_quoted(url)}", f"page_password = {_quoted(password)}", ""]
    write_private(folder / FILE, "\n".join(lines).encode())
    return Config(folder, url or default_url(folder), password)


def load(folder: Path) -> Config:
    """The settings of a data folder. Raises CommandError('not_initialised')."""
    if not exists(folder):
        raise CommandError("not_initialised", str(folder))
    try:
        found = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CommandError("bad_settings", str(error)) from error
    url = os.environ.get(SETTING) or found.get("database") or default_url(folder)
    return Config(folder, url, found.get("page_password", ""))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
