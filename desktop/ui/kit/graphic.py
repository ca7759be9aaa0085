"""Something drawn that a screen reader is to call a picture."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Graphic(QLabel):
    """Draws itself in `paintEvent`, in as much room as `sizeHint` and its policy ask for.

    Qt tells a bare widget as nothing in particular, and a label with a picture as a picture; one pixel is enough for that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(QPixmap(1, 1))
