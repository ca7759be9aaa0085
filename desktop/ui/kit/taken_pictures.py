"""Pictures that she drags or pastes: files, or a picture as it is."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

LARGEST_PX = 3200  # a pasted picture is brought down to this before it is packed: whoever keeps it makes it smaller still
Source = Path | bytes | QImage


def holds_pictures(board: QMimeData, text_wins: bool = False) -> bool:
    """True for files and for a picture; text_wins: cells of a spreadsheet are text and a picture of it, and are meant as text."""
    if any(url.isLocalFile() for url in board.urls()):
        return True
    return board.hasImage() and not (text_wins and board.hasText())


def sources_of(board: QMimeData) -> list[Source]:
    """What a clipboard or a drag holds: its files, or its picture."""
    files: list[Source] = [Path(url.toLocalFile()) for url in board.urls() if url.isLocalFile()]
    if files or not board.hasImage():
        return files
    picture = QImage(board.imageData())
    return [] if picture.isNull() else [picture]


def welcome(event: QDragEnterEvent) -> None:
    """Files, folders and pictures may be let go here."""
    if holds_pictures(event.mimeData()):
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def let_go(event: QDropEvent) -> list[Source]:
    """What was let go; the files stay where they are."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return sources_of(event.mimeData())


def packed(picture: QImage) -> bytes:
    """As a PNG. Run in a lane: packing a large picture takes a second."""
    if max(picture.width(), picture.height()) > LARGEST_PX:
        picture = picture.scaled(
            LARGEST_PX, LARGEST_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
