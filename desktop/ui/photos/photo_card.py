"""One photo on the form: the picture, its caption, who agreed, the brush, and a way to remove it."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.domain.kinds import CONSENT_NONE_YET, FACES_BLURRED
from core.domain.lists import shipped_lists
from desktop.store.photo_drafts import PhotoDraft
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.going_on import GoingOn
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.theme import may_move
from desktop.ui.kit.tokens import ICON, RADIUS_CONTROL, M, S, tokens_of

PICTURE = (148, 111)
TURN_MS, TURN_DEGREES = 60, 30
CONSENTS = (CONSENT_NONE_YET, "all_agree", FACES_BLURRED, "no_faces")


class PhotoCard(QWidget):
    """captioned, consented: she wrote or chose; looked: she wants it large; blur_asked: the brush; removed: she wants it away.

    blur_asked says whether 'faces blurred' is what she chose, so that it can be granted after the brush was used.
    """

    captioned = Signal(str)
    consented = Signal(str)
    looked = Signal()
    blur_asked = Signal(bool)
    removed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: PhotoDraft | None = None
        self._wants_blurred = False
        self.picture = PhotoButton()
        self.caption = TextField(self.tr("Caption"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setAcceptDrops(False)  # a photo dropped on it is a photo for the card, not the path of a file
        self.consent = ChoiceBox(self.tr("Consent"))
        lists = shipped_lists()
        self.consent.offer([(lists.label("photo_consent", code, language), code) for code in CONSENTS])
        explain(self.caption, "photos.caption")
        explain(self.consent, "photos.consent")
        self.finding = Text("", "warn", wrap=True)
        self.finding.hide()
        self.blur = Button(self.tr("Blur faces"), "brush", "quiet")
        explain(self.blur, "photos.blur")
        self.remove = IconButton(self.tr("Remove photo"), "x")
        explain(self.picture, "photos.large")
        explain(self.remove, "photos.remove")
        self._build()
        self.show_busy()

    def show_busy(self) -> None:
        """Being made smaller, or blurred."""
        self.picture.show_busy(self.tr("Being made smaller"))
        for widget in (self.caption, self.consent, self.blur):
            widget.setEnabled(False)

    def show_photo(self, photo: PhotoDraft, thumbnail: bytes) -> None:
        """Shows it as it is; what she is typing stays under her hands."""
        self._photo = photo
        shown = QPixmap()
        shown.loadFromData(thumbnail)
        self.picture.show_picture(shown, photo.caption or self.tr("Photo"))
        for widget in (self.caption, self.consent, self.blur):
            widget.setEnabled(True)
        if (self.caption.value() or "") != photo.caption:
            self.caption.set_value(photo.caption)
        self.consent.choose(photo.consent)
        if photo.blurred:
            self._wants_blurred = False
            self.finding.hide()

    def come_before(self, widget: QWidget) -> None:
        """Tab comes here before it comes to `widget`, which stands below; made last, the card would be the last of the page."""
        before = widget.previousInFocusChain()
        while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()  # Qt puts nothing behind what Tab passes by
        order = [before, self.picture, self.caption, self.consent, self.blur, self.remove, widget]
        for first, second in pairwise(one for one in order if one is not None):
            QWidget.setTabOrder(first, second)

    def _build(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.caption, 1)
        words.addWidget(self.remove)
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addLayout(words)
        right.addWidget(self.consent)
        right.addWidget(self.finding)
        right.addWidget(self.blur, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        going_on = GoingOn(self)
        going_on.watch(self.caption)
        going_on.watch(self.consent)
        self.caption.edited.connect(lambda: self.captioned.emit(self.caption.value() or ""))
        self.consent.activated.connect(lambda _: self._choose())
        self.picture.clicked.connect(self.looked)
        self.blur.clicked.connect(lambda: self.blur_asked.emit(self._wants_blurred))
        self.remove.clicked.connect(self.removed)

    def _choose(self) -> None:
        code = self.consent.value()
        if self._photo is None:
            return
        self._wants_blurred = code == FACES_BLURRED and not self._photo.blurred
        self.finding.setVisible(self._wants_blurred)
        if self._wants_blurred:
            self.consent.choose(self._photo.consent)
            self.finding.setText(self.tr("Blur the faces with the brush first; then this holds."))
            self.blur.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.consented.emit(code)


class PhotoButton(QAbstractButton):
    """The picture, cut to its place; pressed, it is shown large. Turns a wheel while it is being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._busy = True
        self._angle = 0
        self._turning = QTimer(self, interval=TURN_MS)
        self._turning.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def is_busy(self) -> bool:
        """True while the wheel turns."""
        return self._busy

    def show_busy(self, words: str) -> None:
        """A wheel in the place of the picture."""
        self._busy = True
        self.setEnabled(False)
        self.setAccessibleName(words)
        self._follow()

    def show_picture(self, picture: QPixmap, name: str) -> None:
        """The picture."""
        self._picture, self._busy = picture, False
        self.setEnabled(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Enter shows it large"))
        self.setToolTip(self.tr("Show large"))
        self._follow()

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(*PICTURE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The wheel turns only where it is seen."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """The wheel stands still."""
        super().hideEvent(event)
        self._turning.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture or wheel, with round corners."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.fillPath(shape, QColor(tokens.neutral))
        painter.setClipPath(shape)
        if self._busy:
            painter.save()
            painter.translate(box.center())
            painter.rotate(self._angle)
            painter.drawPixmap(-ICON // 2, -ICON // 2, ICON, ICON, icons.pixmap("loader", tokens.muted, ICON))
            painter.restore()
        elif not self._picture.isNull():
            painter.drawPixmap(box, self._picture, _middle(QRectF(self._picture.rect()), box))
        painter.setClipping(False)
        lit = self.hasFocus() or self.underMouse() and not self._busy
        painter.setPen(QPen(QColor(tokens.accent if lit else tokens.line), 2 if self.hasFocus() else 1))
        painter.drawPath(shape)

    def _follow(self) -> None:
        if self._busy and self.isVisible() and may_move(self):
            self._turning.start()
        else:
            self._turning.stop()
        self.update()

    def _turn(self) -> None:
        self._angle = (self._angle + TURN_DEGREES) % 360
        self.update()


def _middle(picture: QRectF, box: QRectF) -> QRectF:
    """The part of the picture that fills a box of this shape."""
    scale = max(box.width() / picture.width(), box.height() / picture.height())
    part = QRectF(0, 0, box.width() / scale, box.height() / scale)
    part.moveCenter(picture.center())
    return part
