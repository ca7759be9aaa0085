"""The photos of an activity: added by file, by dragging or by pasting, each with its caption and its consent.

New ones wait here until the activity is saved, so that leaving the form without saving changes nothing.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.domain.lists import shipped_lists
from desktop.store.rows import PhotoRow
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S

MOST = 5
ACROSS = 2
PICTURE = (172, 104)
PICTURES = "*.jpg *.jpeg *.png *.webp *.JPG *.JPEG *.PNG *.WEBP"
OFFERED = ("all_agree", "no_faces", "none_yet")


@dataclass(slots=True)
class NewPhoto:
    """A photo not saved yet: the file's own bytes, shrunk and stripped only when it is saved."""

    content: bytes
    caption: str = ""
    consent: str = "none_yet"


class PhotoCard(QWidget):
    """One photo. changed: caption or consent; discarded: she wants it away."""

    changed = Signal(str, str)
    discarded = Signal()

    def __init__(self, picture: QPixmap, caption: str, consent: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        image = QLabel()
        image.setFixedSize(*PICTURE)
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        image.setAccessibleName(caption or self.tr("Photo"))
        if not picture.isNull():
            shown = picture.scaled(
                *PICTURE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
            left, top = (shown.width() - PICTURE[0]) // 2, (shown.height() - PICTURE[1]) // 2
            image.setPixmap(shown.copy(left, top, *PICTURE))
        self._caption = TextField(self.tr("Caption"))
        self._caption.setAccessibleName(self.tr("Caption"))
        self._caption.set_value(caption)
        self._consent = ChoiceBox(self.tr("Consent"))
        lists = shipped_lists()
        codes = OFFERED if consent in OFFERED else (*OFFERED, consent)
        self._consent.offer([(lists.label("photo_consent", code, language), code) for code in codes])
        self._consent.choose(consent)
        away = Button(self.tr("Remove"), "trash-2", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for widget in (image, self._caption, self._consent, away):
            column.addWidget(widget)
        self._caption.editingFinished.connect(self._tell)
        self._consent.activated.connect(lambda _: self._tell())
        away.clicked.connect(self.discarded)

    def _tell(self) -> None:
        self.changed.emit(self._caption.value() or "", self._consent.value())


class PhotosCard(Card):
    """edited: something waits to be saved; unreadable: a file that is no picture."""

    edited = Signal()
    unreadable = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        self._language = language
        self._saved: list[PhotoRow] = []
        self._discarded: set[str] = set()
        self._changes: dict[str, tuple[str, str]] = {}
        self._new: list[NewPhoto] = []
        self._heading = Text("", "heading")
        self._grid = QGridLayout()
        self._grid.setSpacing(M)
        self._words = Text(
            self.tr(
                "Drag photos here, paste them, or choose files. They are made smaller; the place they were taken is removed."
            ),
            "caption",
            wrap=True,
        )
        self._private = Text(self.tr("Photos without permission stay on this computer."), "caption", wrap=True)
        self._add = Button(self.tr("Add photos"), "image-plus")
        self.column.addWidget(self._heading)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._words)
        self.column.addWidget(self._private)
        self.column.addWidget(self._add)
        self.setAcceptDrops(True)
        self._add.clicked.connect(self._choose)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self.paste)
        self.show_photos([])

    @property
    def new(self) -> list[NewPhoto]:
        """What waits to be saved."""
        return list(self._new)

    @property
    def discarded(self) -> set[str]:
        """Records of saved photos that she removed."""
        return set(self._discarded)

    @property
    def changes(self) -> dict[str, tuple[str, str]]:
        """Saved photos with another (caption, consent)."""
        return dict(self._changes)

    def show_photos(self, photos: list[PhotoRow]) -> None:
        """The photos of an activity as saved."""
        self._saved, self._new, self._changes, self._discarded = photos, [], {}, set()
        self._lay_out()

    def add_content(self, content: bytes) -> None:
        """Adds a photo by its bytes; what is no picture is said, and only that is left out."""
        if self._count() >= MOST:
            return
        if QImage.fromData(content).isNull():
            self.unreadable.emit("")
            return
        self._new.append(NewPhoto(content))
        self._lay_out()
        self.edited.emit()

    def add_files(self, paths: list[Path]) -> None:
        """Adds files. A file that cannot be read is named."""
        for path in paths:
            try:
                content = path.read_bytes()
            except OSError:
                content = b""
            if QImage.fromData(content).isNull():
                self.unreadable.emit(path.name)
            else:
                self.add_content(content)

    def paste(self) -> None:
        """Takes a picture or copied files from the clipboard."""
        board = QGuiApplication.clipboard().mimeData()
        if board.hasUrls():
            self.add_files([Path(url.toLocalFile()) for url in board.urls() if url.isLocalFile()])
        elif board.hasImage():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QImageWriter(buffer, b"PNG").write(QImage(board.imageData()))
            self.add_content(bytes(buffer.data().data()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the files."""
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _choose(self) -> None:
        kinds = self.tr("Photos") + f" ({PICTURES})"
        dialog = QFileDialog(self, self.tr("Add photos"), str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        dialog.open()

    def _count(self) -> int:
        return len(self._saved) - len(self._discarded) + len(self._new)

    def _lay_out(self) -> None:
        empty(self._grid)
        place = 0
        for photo in self._saved:
            if photo.record in self._discarded:
                continue
            picture = QPixmap()
            picture.loadFromData(photo.thumbnail)
            caption, consent = self._changes.get(photo.record, (photo.caption, photo.consent))
            card = PhotoCard(picture, caption, consent, self._language)
            card.changed.connect(lambda words, code, record=photo.record: self._change(record, words, code))
            card.discarded.connect(lambda record=photo.record: self._discard(record))
            self._grid.addWidget(card, place // ACROSS, place % ACROSS)
            place += 1
        for one in self._new:
            card = PhotoCard(QPixmap.fromImage(QImage.fromData(one.content)), one.caption, one.consent, self._language)
            card.changed.connect(lambda words, code, one=one: self._change_new(one, words, code))
            card.discarded.connect(lambda one=one: self._drop(one))
            self._grid.addWidget(card, place // ACROSS, place % ACROSS)
            place += 1
        self._heading.setText(self.tr("Photos · {count} of {most}").format(count=place, most=MOST))
        self._private.setVisible(place > 0)
        self._words.setVisible(place < MOST)
        self._add.setEnabled(place < MOST)

    def _change(self, record: str, caption: str, consent: str) -> None:
        self._changes[record] = (caption, consent)
        self.edited.emit()

    def _change_new(self, photo: NewPhoto, caption: str, consent: str) -> None:
        photo.caption, photo.consent = caption, consent
        self.edited.emit()

    def _discard(self, record: str) -> None:
        self._discarded.add(record)
        self._lay_out()
        self.edited.emit()

    def _drop(self, photo: NewPhoto) -> None:
        self._new.remove(photo)
        self._lay_out()
        self.edited.emit()
