"""Where things are kept: one folder, the home, holds all of a library's data."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path


def default_home() -> Path:
    """SULUH_HOME, or the place this system keeps an application's data."""
    if given := os.environ.get("SULUH_HOME"):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "Suluh"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local/share"))) / "suluh"


@dataclass(frozen=True, slots=True)
class Home:
    """The files in a home."""

    folder: Path

    @property
    def database(self) -> Path:
        """The logs and their projections."""
        return self.folder / "suluh.db"

    @property
    def device_key(self) -> Path:
        """The laptop's private key, 32 bytes, readable by its owner alone."""
        return self.folder / "device.key"

    @property
    def areas(self) -> Path:
        """The table of villages, made from the shipped file."""
        return self.folder / "areas.db"

    @property
    def backups(self) -> Path:
        """Copies of the database and the blobs."""
        return self.folder / "backups"

    @property
    def papers(self) -> Path:
        """The reports that were printed, as they were printed."""
        return self.folder / "papers"

    @property
    def practice(self) -> Path:
        """A home of its own, in which everything is for practice."""
        return self.folder / "latihan"

    @property
    def open_mark(self) -> Path:
        """There while the window is open, and after a power cut."""
        return self.folder / "open.mark"

    @property
    def incidents(self) -> Path:
        """What went wrong inside the program, without a word of hers."""
        return self.folder / "incidents.txt"

    @property
    def sync_lock(self) -> Path:
        """Held while one process talks to the centre."""
        return self.folder / "sync.lock"

    @property
    def lists(self) -> Path:
        """Lists newer than those that came with the program."""
        return self.folder / "lists"

    @property
    def templates(self) -> Path:
        """Templates of papers that were changed here, each instead of the shipped one of its name."""
        return self.folder / "templates"

    @property
    def cache(self) -> Path:
        """What can be made again at any time: covers, the text of materials. Deleting it costs only the time to make it again."""
        return self.folder / "cache"

    @property
    def material_text(self) -> Path:
        """The words inside materials, for the search."""
        return self.cache / "text.db"

    @property
    def opened_materials(self) -> Path:
        """Copies that other programs open, under names that they know."""
        return self.cache / "opened"

    def cover(self, blob_hash: bytes) -> Path:
        """The first page or picture of a material's file, made here."""
        return self.folder / f"cache/covers/{blob_hash.hex()}.jpg"

    def blob(self, blob_hash: bytes) -> Path:
        """Where the bytes of a photo or a material lie, named by their hash."""
        name = blob_hash.hex()
        return self.folder / f"blobs/{name[:2]}/{name}"  # one step: a shelf asks for thousands
