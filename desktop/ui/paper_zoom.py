"""How large the pages of a PDF are shown: as wide as there is room, whole, or so many per cent of their size on paper."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from desktop.ui.paper import PdfPages
from desktop.ui.printing.print_run import POINTS_AN_INCH

SMALLEST, LARGEST, STEP = 0.25, 5.0, 1.2
WIDTH, WHOLE = "width", "whole"
_MODES = {WIDTH: QPdfView.ZoomMode.FitToWidth, WHOLE: QPdfView.ZoomMode.FitInView}


class Zoom(QObject):
    """Hears Ctrl with the wheel over the pages, and Ctrl++, Ctrl+-, Ctrl+0 while `keys_in` is seen. changed: the size, or the room."""

    changed = Signal()

    def __init__(self, pages: PdfPages, keys_in: QWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        pages.view.viewport().installEventFilter(self)
        pages.view.zoomFactorChanged.connect(lambda _: self.changed.emit())
        pages.view.zoomModeChanged.connect(lambda _: self.changed.emit())
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, self.larger), (QKeySequence.StandardKey.ZoomOut, self.smaller), ("Ctrl+0", self.fit),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), keys_in).activated.connect(act)

    @property
    def mode(self) -> str:
        """WIDTH, WHOLE, or '' for a size that was chosen."""
        return next((name for name, mode in _MODES.items() if self._pages.view.zoomMode() is mode), "")

    @property
    def factor(self) -> float:
        """1.0 for the size on paper, by what the screen says of itself."""
        return self.fitted(self.mode) if self.mode else self._pages.view.zoomFactor()

    def fit(self, mode: str = WIDTH) -> None:
        """As large as there is room."""
        self._pages.view.setZoomMode(_MODES[mode])

    def set_factor(self, factor: float) -> None:
        """So large, within what makes sense."""
        self._pages.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._pages.view.setZoomFactor(min(LARGEST, max(SMALLEST, factor)))

    def larger(self) -> None:
        """A step."""
        self.set_factor(self.factor * STEP)

    def smaller(self) -> None:
        """A step."""
        self.set_factor(self.factor / STEP)

    def fitted(self, mode: str) -> float:
        """How large that would be."""
        view = self._pages.view
        dots = self._pages.document.pagePointSize(self._pages.page) * (view.logicalDpiX() / POINTS_AN_INCH)
        if dots.isEmpty():
            return 1.0
        margins = view.documentMargins()
        wide = (view.viewport().width() - margins.left() - margins.right()) / dots.width()
        high = (view.viewport().height() - view.pageSpacing()) / dots.height()
        return wide if mode == WIDTH else min(wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with the wheel."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
            return True
        if event.type() == QEvent.Type.Resize:
            self.changed.emit()
        return False
