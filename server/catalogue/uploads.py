"""Files on their way from a coordinator's browser: in pieces, going on after a cut where they stopped.

    DIR/uploads/<key>.part    its length is the truth about how much is held; the key is made of the file's name, size and date,
                              so the same file chosen again after a power cut goes on too
"""

import re
import shutil
from pathlib import Path

from filelock import FileLock

from core.protocol.blobs import BLOB_BYTES_MAX
from server.centre import Centre
from server.errors import RefusedError
from server.files import append_durably

KEY = re.compile(r"[0-9a-f]{16}")
KEPT_MS = 14 * 24 * 3600 * 1000
FREE_BYTES_MIN = 256 * 1024 * 1024


class Uploads:
    """The folder of what is on its way."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._folder = centre.config.folder / "uploads"

    def held(self, key: str) -> int:
        """Bytes that have come. Raises RefusedError 404 for what is no key."""
        try:
            return self._place(key).stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, key: str, offset: int, piece: bytes, size: int) -> int:
        """Adds a piece of a file of `size` bytes; how much is held then.

        Raises RefusedError 409 with the true offset, 413, 507 where the disk has no room for it.
        """
        place = self._place(key)
        self._folder.mkdir(parents=True, exist_ok=True)
        with FileLock(self._folder / f"{key}.lock"):
            held = self.held(key)
            if offset != held:
                raise RefusedError(409, "wrong_offset", headers={"Upload-Offset": str(held)})
            if size > BLOB_BYTES_MAX or offset + len(piece) > size:
                raise RefusedError(413, "too_large")
            if offset == 0:
                self._forget_old()
            # What was uploaded is copied among the blobs when it is published, so it needs its room twice.
            if shutil.disk_usage(self._folder).free < 2 * size - held + FREE_BYTES_MIN:
                raise RefusedError(507, "disk_full")
            append_durably(place, piece)
            return held + len(piece)

    def file(self, key: str) -> Path:
        """Where it lies. Raises RefusedError 404 where nothing has come."""
        place = self._place(key)
        if not place.is_file():
            raise RefusedError(404, "unknown_upload")
        return place

    def drop(self, key: str) -> None:
        """It was published, or will not be."""
        for name in (f"{key}.part", f"{key}.lock"):
            (self._folder / name).unlink(missing_ok=True)

    def _place(self, key: str) -> Path:
        if not KEY.fullmatch(key):
            raise RefusedError(404, "unknown_upload")
        return self._folder / f"{key}.part"

    def _forget_old(self) -> None:
        oldest_s = (self._centre.now_ms() - KEPT_MS) / 1000
        for one in self._folder.glob("*.part"):
            if one.stat().st_mtime < oldest_s:
                self.drop(one.stem)
