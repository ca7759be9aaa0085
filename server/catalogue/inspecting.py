"""Whether a file that shall be published opens everywhere, and what it says about itself.

What it is, is told by its first bytes, never by its name.
"""

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from server.catalogue.covers import PICTURE_PIXELS_MAX, cover_of
from server.catalogue.facts import DAMAGED, UNSUPPORTED, Facts, UnfitError
from server.catalogue.opening_archives import open_archive
from server.catalogue.opening_media import open_media
from server.catalogue.opening_pdf import open_pdf

DOCUMENTS = frozenset({"pdf", "epub", "html", "office"})
_HEAD_BYTES = 1024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_OLD_OFFICE = {".doc": "application/msword", ".xls": "application/vnd.ms-excel", ".ppt": "application/vnd.ms-powerpoint"}
_PICTURES = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
_MEDIA_HEADS = ((0, b"\x1a\x45\xdf\xa3"), (0, b"OggS"), (0, b"ID3"), (0, b"\xff\xfb"), (0, b"\xff\xf3"), (0, b"\xff\xf2"), (4, b"ftyp"))


def inspect(file: Path, name: str = "") -> Facts:
    """Opens a file to its end. name: what it is called, where it lies under another name. Raises UnfitError, OSError."""
    with open(file, "rb") as opened:
        head = opened.read(_HEAD_BYTES)
    if not head:
        raise UnfitError(DAMAGED, "0 bytes")
    if b"%PDF-" in head:
        return open_pdf(file)
    if head.startswith(b"PK"):
        return open_archive(file)
    if any(head[at:].startswith(mark) for at, mark in _MEDIA_HEADS):
        return open_media(file)
    if head.startswith(_OLE) and (mime := _OLD_OFFICE.get(Path(name or file.name).suffix.lower())):
        return Facts("office", mime)
    return _open_picture(file)


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
