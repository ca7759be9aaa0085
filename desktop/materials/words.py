"""The words inside PDF and EPUB, page by page; only one page is held at a time."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2

from core.materials.archives import chapters
from core.materials.facts import DAMAGED, UnfitError

PAGE_CHARACTERS_MAX = 200_000
CHAPTER_BYTES_MAX = 16 * 1024 * 1024
_SILENT = frozenset({"script", "style", "head", "template"})
_SPACE = re.compile(r"[\s\0\ufffe]+")
_HYPHENED = re.compile(r"(\w)[-\u00ad\u0002]\s*\r?\n\s*(\w)")


def pages(file: Path, kind: str, first: int = 1) -> Iterator[tuple[int, str]]:
    """(page from 1, its text, '' for a scan) from page `first` on; chapters of an EPUB. Raises UnfitError."""
    if kind == "pdf":
        yield from _pdf_pages(file, first)
    elif kind == "epub":
        yield from _epub_pages(file, first)


def _pdf_pages(file: Path, first: int) -> Iterator[tuple[int, str]]:
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise UnfitError(DAMAGED, str(error)) from error
    try:
        for number in range(first, len(document) + 1):
            yield number, _pdf_text(document, number)
    finally:
        document.close()


def _pdf_text(document: pypdfium2.PdfDocument, number: int) -> str:
    """'' also for a page that cannot be read: the others can."""
    try:
        page = document[number - 1]
        text = page.get_textpage()
        found = text.get_text_bounded()[:PAGE_CHARACTERS_MAX]
        text.close()
        page.close()
    except pypdfium2.PdfiumError:
        return ""
    return plain(_HYPHENED.sub(r"\1\2", found))


def _epub_pages(file: Path, first: int) -> Iterator[tuple[int, str]]:
    try:
        with zipfile.ZipFile(file) as archive:
            known = set(archive.namelist())
            for number, place in enumerate(chapters(archive), 1):
                if number >= first:
                    is_there = place in known and archive.getinfo(place).file_size <= CHAPTER_BYTES_MAX
                    yield number, text_of_html(archive.read(place).decode("utf-8", "replace")) if is_there else ""
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, KeyError, RuntimeError, ElementTree.ParseError) as error:
        raise UnfitError(DAMAGED, str(error)) from error


def text_of_html(source: str) -> str:
    """What a reader sees of a page, in one line."""
    reader = _Seen()
    reader.feed(source)
    reader.close()
    return plain(" ".join(reader.parts))[:PAGE_CHARACTERS_MAX]


def plain(text: str) -> str:
    """In one line, with single spaces."""
    return _SPACE.sub(" ", text).strip()


class _Seen(HTMLParser):
    """Collects what is between the marks, but for what no reader shows."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in _SILENT

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)
