"""Whether the surroundings are dark, told by whoever knows: the system in app.py, a test in its own words."""

from PySide6.QtCore import QObject, Signal


class ColourScheme(QObject):
    """changed: it is otherwise now."""

    changed = Signal()

    def __init__(self, is_dark: bool = False) -> None:
        super().__init__()
        self._is_dark = is_dark

    @property
    def is_dark(self) -> bool:
        """True when people here have chosen dark windows."""
        return self._is_dark

    def tell(self, is_dark: bool) -> None:
        """Says how it is now."""
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self.changed.emit()
