"""The window while she practises: a frame all round and a strip on top, so that nobody takes it for the real library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import XS, M, S, tokens_of
from desktop.ui.lesson_strip import LessonStrip

if TYPE_CHECKING:
    from desktop.ui.window import Desktop

FRAME = XS


class PracticeFrame(QWidget):
    """content: all of the window. anew_asked: throw away and begin again; leave_asked: back to her own library.

    lessons: what she is led through. has_own: she has a library already, so leaving means going back to it and not starting.
    """

    anew_asked = Signal()
    leave_asked = Signal()

    def __init__(self, content: "Desktop", has_own: bool, lessons: LessonStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._anew = Button(self.tr("Begin again"), "refresh-cw")
        self._leave = Button(self.tr("Back to my library") if has_own else self.tr("Start for real"), "log-in")
        self._strip = QWidget()
        lines = QVBoxLayout(self._strip)
        lines.setContentsMargins(M, FRAME + XS, M, XS)
        lines.setSpacing(XS)
        row = QHBoxLayout()
        row.setSpacing(S)
        lines.addLayout(row)
        lines.addWidget(lessons.steps)
        row.addWidget(IconMark("sprout", "accent"))
        row.addWidget(Text("LATIHAN", "strong"))
        about = Text(self.tr("Nothing here is real, and nothing is sent anywhere. Try whatever you like."), "body", wrap=True)
        row.addWidget(about, 1)
        row.addWidget(lessons.box)
        row.addWidget(self._anew)
        row.addWidget(self._leave)
        explain(self._strip, "practice")
        explain(lessons.box, "practice.lessons")
        self._strip.setAccessibleName(f"LATIHAN. {about.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, 0, FRAME, FRAME)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(content, 1)
        self._anew.clicked.connect(self.anew_asked)
        self._leave.clicked.connect(self.leave_asked)

    def under_way(self) -> str:
        """What goes on inside."""
        return self.content.under_way()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is inside keeps its drafts first."""
        self.content.close()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and the ground of the strip."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.accent))
        strip = QRectF(FRAME, FRAME, self.width() - 2 * FRAME, self._strip.height() - FRAME)
        painter.fillRect(strip, QColor(tokens.accent_soft))
        inside = self.content.geometry()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(inside, QColor(tokens.background))
