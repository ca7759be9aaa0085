"""Looking at a photo large, and painting over faces: fetches the full picture in a lane and opens the sheet for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.store.photo_drafts import PhotoDraft
from desktop.store.pictures import Picture, Stroke
from desktop.store.rows import PhotoRow
from desktop.ui.photos.blur_sheet import BlurSheet
from desktop.ui.photos.photo_sheet import PhotoSheet
from desktop.ui.setting import Setting


class PhotoViews(QObject):
    """blur_asked: (identity) from the large view; painting: (identity) is being blurred; painted: (identity, picture);
    given_up: (identity, strokes) the brush was put away with strokes; failed: (identity, error)."""

    blur_asked = Signal(str)
    painting = Signal(str)
    painted = Signal(str, object)
    given_up = Signal(str, list)
    failed = Signal(str, object)

    def __init__(self, setting: Setting, host: QWidget) -> None:
        super().__init__(host)
        self._album, self._jobs, self._host = setting.desk.album, setting.jobs, host
        self._under_way: set[str] = set()

    @property
    def is_busy(self) -> bool:
        """True while a picture is being blurred."""
        return bool(self._under_way)

    def look(self, photo: PhotoDraft, row: PhotoRow | None) -> None:
        """Shows it large."""
        self._with_content(photo, row, lambda jpeg: jpeg, lambda jpeg: self._open_large(photo, jpeg))

    def blur(self, photo: PhotoDraft, row: PhotoRow | None, strokes: list[Stroke]) -> None:
        """Opens the brush. strokes: what was painted before it was put away."""
        is_shared = row is not None and not row.private
        self._with_content(
            photo, row, lambda jpeg: (jpeg, self._album.veiled(jpeg)), lambda found: self._open_brush(photo, is_shared, strokes, *found)
        )

    def _open_large(self, photo: PhotoDraft, jpeg: bytes) -> None:
        if self._host.isVisible():
            sheet = PhotoSheet(jpeg, photo.caption, self._host)
            sheet.blur_asked.connect(lambda: self.blur_asked.emit(photo.identity))
            sheet.open()

    def _open_brush(self, photo: PhotoDraft, is_shared: bool, strokes: list[Stroke], jpeg: bytes, veiled: bytes) -> None:
        if self._host.isVisible():
            sheet = BlurSheet(jpeg, veiled, is_shared, self._host)
            sheet.applied.connect(lambda painted: self._paint(photo.identity, jpeg, painted))
            sheet.cancelled.connect(lambda painted: self.given_up.emit(photo.identity, painted))
            sheet.open(strokes)

    def _paint(self, identity: str, jpeg: bytes, strokes: list[Stroke]) -> None:
        self._under_way.add(identity)
        self.painting.emit(identity)
        self._jobs.read(
            self,
            lambda: self._album.blurred(jpeg, strokes),
            lambda picture: self._done(identity, picture),
            lambda error: self._failed(identity, error),
        )

    def _done(self, identity: str, picture: Picture) -> None:
        self._under_way.discard(identity)
        self.painted.emit(identity, picture)

    def _failed(self, identity: str, error: Exception) -> None:
        self._under_way.discard(identity)
        self.failed.emit(identity, error)

    def _with_content(
        self, photo: PhotoDraft, row: PhotoRow | None, work: Callable[[bytes], object], done: Callable[..., None]
    ) -> None:
        picture, album, blob = photo.picture, self._album, row.blob if row else ""
        self._jobs.read(
            self,
            lambda: work(picture.jpeg if picture else album.content(blob)),
            done,
            lambda error: self.failed.emit(photo.identity, error),
        )
