"""The window. Pages show what they are given and say what happened; nothing here runs SQL or waits for a network."""

import sys
from contextlib import suppress

import PySide6.QtCore  # noqa: F401  it brings the module that is changed here


def _read_no_sources() -> None:
    """PySide6 reads the source of every module that is imported after it, in search of a switch that nothing here uses, and Python
    keeps all those lines: 20 MB in the end. Told that there is nothing to find, it reads none.
    """
    with suppress(KeyError):  # another version: as it is by itself
        sys.modules["shibokensupport.feature"]._mod_uses_pyside = lambda module: False  # type: ignore[attr-defined]


_read_no_sources()
