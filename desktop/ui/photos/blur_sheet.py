"""The sheet in which faces are painted over. Nothing changes before Apply."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.store.pictures import Stroke
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S
from desktop.ui.photos.blur_canvas import BlurCanvas


class BlurSheet(Sheet):
    """applied, cancelled: with the strokes painted; cancelled only when there were some."""

    applied = Signal(list)
    cancelled = Signal(list)

    def __init__(self, jpeg: bytes, veiled: bytes, is_shared: bool, host: QWidget) -> None:
        super().__init__(self.tr("Blur faces"), host)
        explain(self, "photos.blur")
        self._done = False
        self.canvas = BlurCanvas(QImage.fromData(jpeg), QImage.fromData(veiled))
        words = self.tr("Paint over every face. What is painted over cannot be brought back by anybody.")
        if is_shared:
            words += " " + self.tr(
                "This photo was saved to be sent before: the blurred one takes its place here and at the centre. "
                "What was printed or carried on a stick already stays as it is."
            )
        self.body.setSpacing(S)
        self.body.addWidget(Text(words, "muted", wrap=True))
        self.body.addWidget(self.canvas, 1)
        keys = self.tr("Keyboard: arrows move the circle, Shift moves it finely, Space paints.")
        self.body.addWidget(Text(keys, "caption", wrap=True))
        self._smaller = Button(self.tr("Smaller"), "minus")
        self._smaller.set_keys("[")
        self._larger = Button(self.tr("Larger"), "plus")
        self._larger.set_keys("]")
        self._undo = Button(self.tr("Undo"), "undo-2")
        self._undo.set_keys("Ctrl+Z")
        self._cancel = Button(self.tr("Cancel"), "x")
        self._cancel.set_keys("Esc")
        self._apply = Button(self.tr("Apply"), "check", "primary")
        self._apply.set_keys("Ctrl+Enter")
        self._build()
        self.canvas.painted.connect(self._follow)
        self._follow()

    def open(self, strokes: list[Stroke] | None = None) -> None:
        """strokes: what was painted before it was cancelled."""
        if strokes:
            self.canvas.show_strokes(strokes)
        self.open_at(self.canvas)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes back, Ctrl+Enter applies, Esc cancels."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.canvas.undo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._apply.click()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """What was painted and not applied is told, so that it can be had again."""
        strokes = self.canvas.strokes
        super().leave()
        if strokes and not self._done:
            self._done = True
            self.cancelled.emit(strokes)

    def _build(self) -> None:
        for button in (self._smaller, self._larger, self._undo):
            self.buttons.addWidget(button)
        self.buttons.addStretch()
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._apply)
        self._smaller.clicked.connect(lambda: self.canvas.resize_brush(False))
        self._larger.clicked.connect(lambda: self.canvas.resize_brush(True))
        self._undo.clicked.connect(self.canvas.undo)
        self._cancel.clicked.connect(self.leave)
        self._apply.clicked.connect(self._take)

    def _follow(self) -> None:
        painted = bool(self.canvas.strokes)
        self._undo.setEnabled(painted)
        self._apply.setEnabled(painted)

    def _take(self) -> None:
        self._done = True
        strokes = self.canvas.strokes
        self.leave()
        self.applied.emit(strokes)
