"""Cards in two columns that scroll without an edge; many of them come a few at a time, so that the window answers in between."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from desktop.ui.kit.tokens import M

COLUMNS = 2
CARDS_AT_ONCE = 8


class CardGrid(QScrollArea):
    """spacing: between the cards, in pixels."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: deque[Callable[[], None]] = deque()
        self._building = QTimer(self, singleShot=True, interval=0)
        self._building.timeout.connect(self._build_some)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, M, 0)
        self._grid.setSpacing(spacing)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setWidget(inside)

    def build(self, makers: Iterable[Callable[[], None]]) -> None:
        """The first cards at once, the others as soon as the window has nothing else to do; instead of those that still wait."""
        self._makers = deque(makers)
        self._build_some()

    def some_came(self) -> None:
        """Called whenever some of the cards are there."""

    def _build_some(self) -> None:
        for _ in range(min(CARDS_AT_ONCE, len(self._makers))):
            self._makers.popleft()()
        self.some_came()
        if self._makers:
            self._building.start()
