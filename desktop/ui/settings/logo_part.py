"""The logo beside the letterhead: chosen, dragged or pasted; what is no picture is refused with a sentence."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from core.error_words import words_for
from desktop.reports.logo import prepared, read
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.taken_pictures import Source, let_go, packed, sources_of, welcome
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import ICON_LARGE, L, M, S
from desktop.ui.setting import Setting

SIDE = 96
_KINDS = "*.png *.jpg *.jpeg *.svg *.webp *.bmp *.gif"


class LogoPart(QWidget):
    """taken: a small PNG; taken_away: there shall be none."""

    taken = Signal(bytes)
    taken_away = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "settings.logo")
        self._setting = setting
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._choose = Button(self.tr("Choose a logo"), "image-plus")
        self._remove = Button(self.tr("Remove the logo"), "x", "quiet")
        self._words = Text("", "caption", wrap=True)
        self._build()
        self._choose.clicked.connect(self._ask_file)
        self._remove.clicked.connect(self.taken_away)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)

    @property
    def words(self) -> str:
        """What stands below the picture."""
        return self._words.text()

    def show_logo(self, png: bytes | None) -> None:
        """What is saved; None for nothing."""
        pixmap = QPixmap()
        has_logo = png is not None and pixmap.loadFromData(png)
        if has_logo:
            room = SIDE - L
            aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(pixmap.scaled(room, room, aspect, smooth))
        self._stack.setCurrentIndex(int(has_logo))
        self._stack.setAccessibleName(self.tr("The logo") if has_logo else self.tr("No logo"))
        self._remove.setVisible(has_logo)
        self._say("")

    def take(self, source: Source) -> None:
        """Makes a picture small, in a lane."""
        self._setting.jobs.read(self, lambda: prepared(_content(source)), self.taken.emit, self._refuse, key="logo")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures are welcome."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The first of what is let go over the part."""
        self._take_first(let_go(event))

    def _build(self) -> None:
        box = Card(margin=S)
        box.setFixedSize(SIDE, SIDE)
        self._stack.addWidget(IconMark("image-plus", "muted", ICON_LARGE))
        self._stack.addWidget(self._picture)
        box.column.addWidget(self._stack)
        side = QVBoxLayout()
        side.setSpacing(S)
        side.addWidget(self._choose)
        side.addWidget(self._remove)
        side.addWidget(self._words)
        side.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 1)
        self.setAcceptDrops(True)

    def _ask_file(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or str(Path.home())
        dialog = QFileDialog(self, self.tr("Choose a logo"), pictures, self.tr("Pictures") + f" ({_KINDS} {_KINDS.upper()})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def _paste(self) -> None:
        self._take_first(sources_of(QGuiApplication.clipboard().mimeData()))

    def _take_first(self, sources: list[Source]) -> None:
        if sources:
            self.take(sources[0])

    def _refuse(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._say(f"{words.happened} {words.do}", "warn")

    def _say(self, words: str, role: str = "caption") -> None:
        self._words.setText(words or self.tr("PNG, JPEG or SVG: choose it, drag it here, or paste it with Ctrl+V."))
        self._words.set_role(role)
        self._choose.setAccessibleDescription(words)


def _content(source: Source) -> bytes:
    if isinstance(source, Path):
        return read(source)
    return packed(source) if isinstance(source, QImage) else source
