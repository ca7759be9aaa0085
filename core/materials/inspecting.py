"""What a file is, told by its content and never by its name; opened to its end.

Sound and film are opened by who asks: the centre has FFmpeg for it, a laptop reads their headers.
"""

from collections.abc import Callable
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from core.materials.archives import open_archive
from core.materials.covers import PICTURE_PIXELS_MAX, cover_of
from core.materials.facts import DAMAGED, LOCKED, UNSUPPORTED, Facts, UnfitError
from core.materials.heads import HEAD_BYTES, OLE, is_media
from core.materials.pdf import open_pdf

_OLE_SEARCHED_BYTES = 64 * 1024 * 1024
# Names in the directory of an older office file. The first is what a password makes of a newer one.
_LOCKED_OFFICE = "EncryptedPackage"
_OLD_OFFICE = {
    "WordDocument": "application/msword", "Workbook": "application/vnd.ms-excel", "PowerPoint Document": "application/vnd.ms-powerpoint",
}  # fmt: skip
_PICTURES = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}

def inspect(file: Path, open_media: Callable[[Path], Facts]) -> Facts:
    """Opens a file to its end. Raises UnfitError, OSError."""
    with open(file, "rb") as opened:
        head = opened.read(HEAD_BYTES)
    if not head:
        raise UnfitError(DAMAGED, "0 bytes")
    if b"%PDF-" in head:
        return open_pdf(file)
    if head.startswith(b"PK"):
        return open_archive(file)
    if is_media(head):
        return open_media(file)
    if head.startswith(OLE):
        return _open_old_office(file)
    return _open_picture(file)


def _open_old_office(file: Path) -> Facts:
    with open(file, "rb") as opened:
        content = opened.read(_OLE_SEARCHED_BYTES)
    if _LOCKED_OFFICE.encode("utf-16-le") in content:
        raise UnfitError(LOCKED, _LOCKED_OFFICE)
    for name, mime in _OLD_OFFICE.items():
        if name.encode("utf-16-le") in content:
            return Facts("office", mime)
    raise UnfitError(UNSUPPORTED, "ole")


def _open_picture(file: Path) -> Facts:
    try:
        with Image.open(file, formats=list(_PICTURES)) as picture:
            mime = _PICTURES[picture.format or ""]
            if picture.width * picture.height > PICTURE_PIXELS_MAX:
                raise UnfitError(UNSUPPORTED, f"{picture.width} × {picture.height}")
            picture.load()
            return Facts("image", mime, cover=cover_of(picture))
    except UnidentifiedImageError as error:
        raise UnfitError(UNSUPPORTED) from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnfitError(DAMAGED, str(error)[:200]) from error
