"""What the system and the stick's own form say, as the names of what she reads."""

from collections.abc import Iterator
from contextlib import contextmanager

from core.stick import StickError, reason_of
from desktop.sync.errors import CarryError

STOPPED = "carry_stopped"


@contextmanager
def named_faults() -> Iterator[None]:
    """Inside, what goes wrong with a stick is raised as CarryError."""
    try:
        yield
    except StickError as error:
        raise CarryError(error.code) from error
    except OSError as error:
        raise CarryError(reason_of(error), str(error)) from error
