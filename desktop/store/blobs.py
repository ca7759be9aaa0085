"""Files named by their SHA-256, written so that a name never stands for half a file."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import file_digest, sha256
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
            make_folder(path.parent)
            write_whole(path, content)
    return name


def keep_pieces(home: Home, name: bytes, pieces: Iterable[bytes]) -> bool:
    """Stores a blob that comes in pieces; False, and nothing kept, when it is not what its name says. Raises KnownError."""
    path, made = home.blob(name), sha256()

    def watched() -> Iterator[bytes]:
        for piece in pieces:
            made.update(piece)
            yield piece
        if made.digest() != name:
            raise _OtherBytes

    with disk.named_errors(), suppress(_OtherBytes):
        make_folder(path.parent)
        write_pieces(path, watched())
    return path.exists()


def read(home: Home, name: bytes) -> bytes:
    """The bytes of a blob. Raises KnownError('no_file') when they are gone or damaged."""
    try:
        content = home.blob(name).read_bytes()
    except OSError as error:
        raise KnownError(errors.NO_FILE, str(error)) from error
    if blob_hash(content) != name:
        raise KnownError(errors.NO_FILE, "damaged")
    return content


def verified(home: Home, name: bytes) -> int:
    """The size of a blob, after reading all of it. Raises KnownError('no_file') when it is gone or damaged."""
    try:
        with open(home.blob(name), "rb") as file:
            found = file_digest(file, "sha256").digest()
            size = file.tell()
    except OSError as error:
        raise KnownError(errors.NO_FILE, str(error)) from error
    if found != name:
        raise KnownError(errors.NO_FILE, "damaged")
    return size


def read_piece(home: Home, name: bytes, offset: int, size: int) -> bytes:
    """At most `size` bytes of a blob; b'' behind its end or where it is gone meanwhile."""
    with suppress(OSError), open(home.blob(name), "rb") as file:
        file.seek(offset)
        return file.read(size)
    return b""


def drop(home: Home, name: bytes) -> None:
    """Deletes the file of a blob that no record names any more."""
    with suppress(OSError):
        home.blob(name).unlink(missing_ok=True)


class _OtherBytes(Exception):
    """A blob is not what its name says."""


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside, syncs, renames: after a power cut there is the old file or the new one, never a part."""
    write_pieces(path, [content])


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """The same for what is too large to be held at once. What `pieces` raises leaves the old file."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(Path(temporary), path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def put_in_place(synced: Path, path: Path) -> None:
    """Gives a file that is whole and on the disk its name, durably. Raises OSError."""
    os.replace(synced, path)
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Makes a folder, and those above it that are missing, so that a power cut takes none of them away."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder durable; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
