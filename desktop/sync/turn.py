"""One exchange at a time in a home, whatever road it takes and whatever process asks."""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from desktop.store import disk, errors
from desktop.store.store import Store
from desktop.sync.errors import RefusedError


@contextmanager
def turn(store: Store) -> Iterator[None]:
    """Holds the home's lock. Raises RefusedError('practice', 'already_syncing'), KnownError."""
    if store.is_practice:
        raise RefusedError(errors.PRACTICE)
    lock = FileLock(store.home.sync_lock, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise RefusedError("already_syncing") from error
    except OSError as error:
        raise disk.known(error) from error
    try:
        yield
    finally:
        lock.release()
