"""What the operating system says about the disk, in the words of the store."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.store import errors
from desktop.store.errors import KnownError

MATERIALS_LEAVE_BYTES = 512 * 1024**2  # what the centre sends never takes the room that her own work needs
_CODES = {
    errno.ENOSPC: errors.DISK_FULL,
    errno.EDQUOT: errors.DISK_FULL,
    errno.EFBIG: errors.DISK_FULL,  # larger than this disk's form allows
    errno.EROFS: errors.READ_ONLY,
    errno.EACCES: errors.READ_ONLY,
    errno.EPERM: errors.READ_ONLY,
}


def known(error: OSError) -> KnownError:
    """The named form of what went wrong; whatever has no name of its own is a disk that did not answer."""
    return KnownError(_CODES.get(error.errno or 0, errors.DISK_ERROR), str(error))


@contextmanager
def named_errors() -> Iterator[None]:
    """Inside, an error of the disk is raised as KnownError."""
    try:
        yield
    except OSError as error:
        raise known(error) from error


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Gives the file beside `path` to write to; it takes the place of `path` whole, when the block ends well, or not at all.

    Raises KnownError('folder_gone', 'file_held', 'disk_full' …).
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        yield beside
        with beside.open("r+b") as file:
            os.fsync(file.fileno())
        os.replace(beside, path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise KnownError(errors.FOLDER_GONE, str(error)) from error
    except PermissionError as error:
        raise KnownError(errors.FILE_HELD, str(error)) from error
    except OSError as error:
        raise known(error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Replaces `path` whole or not at all; raises as `replacing`."""
    with replacing(path) as beside:
        beside.write_bytes(data)
