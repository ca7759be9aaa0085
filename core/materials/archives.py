"""EPUB, office documents and web pages: archives in the form of ZIP, read to the last sum within bounds."""

import posixpath
import re
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree

from core.materials.covers import cover_from
from core.materials.facts import DAMAGED, LOCKED, UNSUPPORTED, Facts, UnfitError

UNPACKED_BYTES_MAX, GROWTH_MAX, MEMBERS_MAX = 2 * 1024**3, 100, 20_000
SMALL_BYTES = 1024 * 1024  # what grows from less than this can harm nobody
_TEXT_BYTES_MAX, _PICTURE_BYTES_MAX = 4 * 1024 * 1024, 32 * 1024 * 1024
_EPUB = "application/epub+zip"
_WORD, _SHEET, _SLIDES = (
    f"application/vnd.openxmlformats-officedocument.{one}"
    for one in ("wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation")
)
_OFFICE = {"word/": _WORD, "xl/": _SHEET, "ppt/": _SLIDES}
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_SCRAMBLED_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_NS = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container", "o": "http://www.idpf.org/2007/opf",
    "d": "http://purl.org/dc/elements/1.1/", "e": "http://www.w3.org/2001/04/xmlenc#",
}  # fmt: skip


def open_archive(file: Path) -> Facts:
    """Raises UnfitError where it is damaged, locked, a bomb, or an archive of something else."""
    try:
        with zipfile.ZipFile(file) as archive:
            _require_bounds(archive)
            return _facts(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ElementTree.ParseError, UnicodeDecodeError, KeyError) as error:
        raise UnfitError(DAMAGED, str(error)) from error
    except RuntimeError as error:  # zipfile says so of a member with a password
        raise UnfitError(LOCKED, str(error)) from error


def _require_bounds(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    packed, unpacked = (sum(getattr(one, size) for one in members) for size in ("compress_size", "file_size"))
    if len(members) > MEMBERS_MAX or unpacked > UNPACKED_BYTES_MAX or unpacked > max(packed, SMALL_BYTES) * GROWTH_MAX:
        raise UnfitError(DAMAGED, "zip bomb")
    for one in members:
        if one.filename.startswith("/") or ".." in one.filename.replace("\\", "/").split("/"):
            raise UnfitError(DAMAGED, one.filename[:80])
    if (bad := archive.testzip()) is not None:
        raise UnfitError(DAMAGED, bad[:80])


def _facts(archive: zipfile.ZipFile) -> Facts:
    names = archive.namelist()
    said = archive.read("mimetype")[:100].decode("ascii", "replace").strip() if "mimetype" in names else ""
    if said == _EPUB:
        return _epub(archive)
    if said.startswith(_OPEN_DOCUMENT):
        return Facts("office", said)
    if "[Content_Types].xml" in names:
        for folder, mime in _OFFICE.items():
            if any(name.startswith(folder) for name in names):
                return Facts("office", mime)
    if any(name.lower().endswith((".html", ".htm")) and name.count("/") <= 1 for name in names):
        return Facts("html", "application/zip")
    raise UnfitError(UNSUPPORTED, "zip")


def chapters(archive: zipfile.ZipFile) -> list[str]:
    """Where the chapters of an EPUB lie in it, in the order of reading. Raises UnfitError, KeyError, ElementTree.ParseError."""
    book, folder = _book(archive)
    places = {item.get("id"): _place(folder, item) for item in book.iterfind(".//o:manifest/o:item", _NS)}
    return [places.get(one.get("idref"), "") for one in book.iterfind(".//o:spine/o:itemref", _NS)]


def _book(archive: zipfile.ZipFile) -> tuple[ElementTree.Element, str]:
    """The description of an EPUB and the folder that it lies in."""
    root = _xml(archive, "META-INF/container.xml").find(".//c:rootfile", _NS)
    place = root.get("full-path", "") if root is not None else ""
    return _xml(archive, place), posixpath.dirname(place)


def _place(folder: str, item: ElementTree.Element) -> str:
    return posixpath.normpath(posixpath.join(folder, _unquoted(item.get("href", ""))))


def _epub(archive: zipfile.ZipFile) -> Facts:
    if "META-INF/encryption.xml" in archive.namelist():
        ways = _xml(archive, "META-INF/encryption.xml").iterfind(".//e:EncryptionMethod", _NS)
        if any(one.get("Algorithm") not in _SCRAMBLED_FONTS for one in ways):
            raise UnfitError(LOCKED, "encryption.xml")
    book, folder = _book(archive)
    count = len(book.findall(".//o:spine/o:itemref", _NS))
    if not count:
        raise UnfitError(DAMAGED, "no chapter")
    title, creator, language = ((book.findtext(f".//d:{name}", "", _NS) or "").strip() for name in ("title", "creator", "language"))
    return Facts(
        "epub", _EPUB, pages=count, cover=_cover(archive, book, folder), title=title, creator=creator,
        language=language,
    )  # fmt: skip


def _cover(archive: zipfile.ZipFile, book: ElementTree.Element, folder: str) -> bytes:
    named = book.find(".//o:meta[@name='cover']", _NS)
    wanted = named.get("content") if named is not None else None
    for item in book.iterfind(".//o:manifest/o:item", _NS):
        if "cover-image" in item.get("properties", "").split() or (wanted and item.get("id") == wanted):
            place = _place(folder, item)
            if place in archive.namelist() and archive.getinfo(place).file_size <= _PICTURE_BYTES_MAX:
                return cover_from(archive.read(place))
    return b""


def _unquoted(href: str) -> str:
    """A place as links write it, %20 for a space."""
    return re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode()), href.encode()).decode("utf-8", "replace")


def _xml(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    if archive.getinfo(name).file_size > _TEXT_BYTES_MAX:
        raise UnfitError(DAMAGED, name[:80])
    return ElementTree.fromstring(archive.read(name))
