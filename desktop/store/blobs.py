"""Files named by their SHA-256, written so that a name never stands for half a file."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from core.protocol.hashes import blob_hash
from desktop.paths import Home
from desktop.store import disk, errors
from desktop.store.errors import KnownError


def keep(home: Home, content: bytes) -> bytes:
    """Stores the bytes and returns their hash. Raises KnownError('disk_full', 'read_only')."""
    name = blob_hash(content)
    path = home.blob(name)
    if not path.exists():
        with disk.named_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
    return name


def read(home: Home, name: bytes) -> bytes:
    """The bytes of a blob. Raises KnownError('no_file') when they are gone or damaged."""
    try:
        content = home.blob(name).read_bytes()
    except OSError as error:
        raise KnownError(errors.NO_FILE, str(error)) from error
    if blob_hash(content) != name:
        raise KnownError(errors.NO_FILE, "damaged")
    return content


def drop(home: Home, name: bytes) -> None:
    """Deletes the file of a blob that no record names any more."""
    with suppress(OSError):
        home.blob(name).unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside, syncs, renames: after a power cut there is the old file or the new one, never a part."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
