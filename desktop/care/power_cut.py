"""Did the program end by itself the last time? A mark lies in the home while it is open; a power cut leaves it there."""

from contextlib import suppress

from desktop.paths import Home


def begin(home: Home) -> bool:
    """True when the mark of the last time is still there. A disk that does not allow a mark costs only this knowledge."""
    was_cut = home.open_mark.exists()
    with suppress(OSError):
        home.open_mark.touch()
    return was_cut


def end(home: Home) -> None:
    """The program ends as it should."""
    with suppress(OSError):
        home.open_mark.unlink(missing_ok=True)
