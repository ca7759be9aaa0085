"""A page: title, one line of truth under it, what can be done at the right, contents below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XL, XXL, L, M


class Page(QWidget):
    """The frame of every page. Contents go into `body`, what can be done into `buttons`.

    trouble: an error for the window to tell in words; told: something short worth telling, and what undoes it, the file that was made
    (a Path), or None;
    go: another place, and what is wanted there; changed: something was saved.
    """

    trouble = Signal(object)
    told = Signal(str, object)
    go = Signal(str, object)
    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, "title", wrap=True)
        self.truth = Text("", "muted", wrap=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.truth)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.buttons)
        self.body = QVBoxLayout()
        self.body.setSpacing(M)
        column = QVBoxLayout(self)
        column.setContentsMargins(XXL, XL, XXL, XL)
        column.setSpacing(L)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Changes the title, for eyes and ears."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def arrive(self, what: object = None) -> None:
        """Called when the page comes into view: asks for fresh data, and puts the cursor where work begins.

        what: what the one who sent her here wants shown.
        """

    def arrive_again(self) -> None:
        """Called when somebody else sits at the desk: the same is shown, for that person."""
        self.arrive()

    def can_leave(self) -> bool:
        """Called before another page is shown; False stays."""
        return True

    def under_way(self) -> str:
        """In words what closing the window would stop, as a sentence; '' while nothing is."""
        return ""

    def stop(self) -> None:
        """Called when the window closes: long work is told to stop."""


class PageFrame(QScrollArea):
    """Holds a page; scrolls it where the window is too small for it, as with large text on a small screen."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
