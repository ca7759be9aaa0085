"""Where faces are painted over: the photo as large as there is room, and a round brush for the mouse or the keyboard.

Strokes are kept in pixels of the picture, so that what the store blurs for good is what was painted here at any size.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygon, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.store.pictures import Stroke
from desktop.ui.kit.graphic import Graphic
from desktop.ui.kit.tokens import tokens_of

RADIUS_START, RADIUS_LEAST, RADIUS_MOST = 1 / 18, 1 / 160, 1 / 3  # parts of the longer side
GROW = 1.2
FINE = 5  # how many times smaller a step is with Shift
_MOVES = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_SMALLER, _LARGER = (Qt.Key.Key_BracketLeft, Qt.Key.Key_Minus), (Qt.Key.Key_BracketRight, Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class BlurCanvas(Graphic):
    """painted: a stroke was begun, made longer or taken back."""

    painted = Signal()

    def __init__(self, picture: QImage, veiled: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._veil = QBrush(veiled.convertToFormat(QImage.Format.Format_RGB32))
        self._shown = self._picture.copy()
        self._strokes: list[Stroke] = []
        self._longer_side = max(picture.width(), picture.height())
        self._radius = self._longer_side * RADIUS_START
        self._at = QPoint(picture.width() // 2, picture.height() // 2)
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Photo to paint on"))
        self._describe()

    @property
    def strokes(self) -> list[Stroke]:
        """What was painted, in pixels of the picture."""
        return list(self._strokes)

    def show_strokes(self, strokes: list[Stroke]) -> None:
        """Begins with strokes that were made before."""
        self._strokes = list(strokes)
        self._repaint_all()

    def undo(self) -> None:
        """Takes back the last stroke."""
        if self._strokes:
            self._strokes.pop()
            self._repaint_all()

    def resize_brush(self, larger: bool) -> None:
        """One step larger or smaller."""
        wanted = self._radius * GROW if larger else self._radius / GROW
        self._radius = min(max(wanted, self._longer_side * RADIUS_LEAST), self._longer_side * RADIUS_MOST)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the circle, Space paints, [ and ] change its size."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            step = max(1, round(self._radius / (FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)))
            self._move_to(self._at + QPoint(_MOVES[key][0] * step, _MOVES[key][1] * step))
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._begin()
        elif key in _SMALLER or key in _LARGER:
            self.resize_brush(key in _LARGER)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = True
            self._move_to(self._in_picture(event.position()))
            self._begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with the stroke, or shows where it would begin."""
        self._move_to(self._in_picture(event.position()))
        if self._pressed:
            self._go_on()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends the stroke."""
        self._pressed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The size of the brush."""
        if turned := event.angleDelta().y():
            self.resize_brush(turned > 0)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, the strokes, the circle."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        box = self._box()
        painter.drawImage(box, self._shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(box.adjusted(-1, -1, 1, 1))
        painter.setClipRect(box.adjusted(-2, -2, 2, 2))
        scale = self._scale()
        centre = box.topLeft() + QPointF(self._at) * scale
        # Light on dark: seen on any photo
        for colour, width in ((QColor("black"), 4), (QColor("white"), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(centre, self._radius * scale, self._radius * scale)

    def _scale(self) -> float:
        return min((self.width() - 4) / self._picture.width(), (self.height() - 4) / self._picture.height())

    def _box(self) -> QRectF:
        width, height = self._picture.width() * self._scale(), self._picture.height() * self._scale()
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _in_picture(self, place: QPointF) -> QPoint:
        inside = (place - self._box().topLeft()) * (1 / self._scale())
        return inside.toPoint()

    def _move_to(self, place: QPoint) -> None:
        self._at = QPoint(
            min(max(place.x(), 0), self._picture.width() - 1), min(max(place.y(), 0), self._picture.height() - 1)
        )
        self._describe()
        self.update()

    def _begin(self) -> None:
        self._strokes.append(Stroke(round(self._radius), (self._at.toTuple(),)))
        self._draw(self._strokes[-1])
        self.painted.emit()

    def _go_on(self) -> None:
        last = self._strokes[-1]
        x, y = last.points[-1]
        if (self._at - QPoint(x, y)).manhattanLength() < last.radius / 4:
            return  # a hand that trembles needs no thousand points
        self._strokes[-1] = replace(last, points=(*last.points, self._at.toTuple()))
        self._draw(Stroke(last.radius, self._strokes[-1].points[-2:]))
        self.painted.emit()

    def _draw(self, stroke: Stroke) -> None:
        painter = QPainter(self._shown)
        painter.setPen(QPen(self._veil, 2 * stroke.radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        points = [QPoint(x, y) for x, y in stroke.points]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(QPolygon(points))
        painter.end()
        self.update()

    def _repaint_all(self) -> None:
        self._shown = self._picture.copy()
        for stroke in self._strokes:
            self._draw(stroke)
        self.painted.emit()
        self.update()

    def _describe(self) -> None:
        across, down = (100 * self._at.x() // self._picture.width(), 100 * self._at.y() // self._picture.height())
        self.setAccessibleDescription(
            self.tr("The circle is {across} % from the left, {down} % from the top, {size} % wide.").format(
                across=across, down=down, size=round(200 * self._radius / self._longer_side)
            )
        )
