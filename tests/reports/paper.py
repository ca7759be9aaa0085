"""Reads a printed PDF back: sizes in millimetres, text as a person reads it, where words stand, what a screen reader is told."""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

MM_A_POINT = 25.4 / 72
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\ufffe\x02"))


@dataclass(frozen=True, slots=True)
class Page:
    """text: lines joined by spaces; solid: the same without any space, for words that were broken."""

    width_mm: float
    height_mm: float
    text: str
    solid: str

    @property
    def size(self) -> tuple[int, int]:
        return round(self.width_mm), round(self.height_mm)


def read(pdf: bytes) -> list[Page]:
    """The pages in order."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(page) for page in document]
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """All pages' text."""
    return " ".join(page.text for page in read(pdf))


@dataclass(frozen=True, slots=True)
class Tag:
    """A part of a page for a screen reader: 'H1', 'Table', 'Figure' …; told: what is said instead of a picture."""

    kind: str
    told: str


def standards(pdf: bytes) -> set[str]:
    """What the file says of itself, as 'A-2A' and 'UA-1'."""
    archived = re.search(rb"<pdfaid:part>(\d)</pdfaid:part>\s*<pdfaid:conformance>(\w)<", pdf)
    spoken = re.search(rb"<pdfuaid:part>(\d)<", pdf)
    found = {f"A-{archived[1].decode()}{archived[2].decode()}"} if archived else set()
    return found | ({f"UA-{spoken[1].decode()}"} if spoken else set())


def named(pdf: bytes) -> tuple[str, str]:
    """(title, language) that the file gives itself."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        size = raw.FPDFCatalog_GetLanguage(document, None, 0)
        room = ctypes.create_string_buffer(size)
        raw.FPDFCatalog_GetLanguage(document, ctypes.cast(room, ctypes.POINTER(raw.FPDF_WCHAR)), size)
        return document.get_metadata_dict()["Title"], room.raw.decode("utf-16-le").rstrip("\0")
    finally:
        document.close()


def lines_of(pdf: bytes) -> list[tuple[int, float, str]]:
    """(page, millimetres from the top, words) of every line, in the order in which the file has them and a screen reader says them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            boxes = [text.get_rect(place) for place in range(text.count_rects())]
            for left, bottom, right, top in boxes:
                words = text.get_text_bounded(left, bottom, right, top).translate(_INVISIBLE).strip()
                found.append((number, (page.get_height() - top) * MM_A_POINT, words))
            text.close()
            page.close()
        return found
    finally:
        document.close()


def tags_of(pdf: bytes) -> list[Tag]:
    """The parts of all pages in the order in which they are read aloud; [] of a file without tags."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [tag for page in document for tag in _tags(page)] if raw.FPDFCatalog_IsTagged(document) else []
    finally:
        document.close()


def right_edges(pdf: bytes) -> list[float]:
    """How far right ink of text reaches on each page, in millimetres from the right edge of the sheet."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            words = page.get_textpage()
            rights = [words.get_rect(i)[2] for i in range(words.count_rects())]
            found.append((page.get_width() - max(rights)) * MM_A_POINT)
            words.close()
            page.close()
        return found
    finally:
        document.close()


def heights_of(pdf: bytes, words: str) -> list[tuple[int, float]]:
    """(page, millimetres from the top) of every place where the words stand."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            search = text.search(words, match_case=True)
            while place := search.get_next():
                box = text.get_charbox(place[0])
                found.append((number, (page.get_height() - box[3]) * MM_A_POINT))
            search.close()
            text.close()
            page.close()
        return found
    finally:
        document.close()


def _tags(page: pypdfium2.PdfPage) -> list[Tag]:
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        roots = [raw.FPDF_StructTree_GetChildAtIndex(tree, place) for place in range(raw.FPDF_StructTree_CountChildren(tree))]
        return [tag for root in roots for tag in _below(root)]
    finally:
        raw.FPDF_StructTree_Close(tree)
        page.close()


def _below(element: Any) -> Iterator[Tag]:
    if not element:
        return
    yield Tag(_said(raw.FPDF_StructElement_GetType, element), _said(raw.FPDF_StructElement_GetAltText, element))
    for place in range(raw.FPDF_StructElement_CountChildren(element)):
        yield from _below(raw.FPDF_StructElement_GetChildAtIndex(element, place))


def _said(ask: Callable[..., int], element: Any) -> str:
    room = ctypes.create_string_buffer(ask(element, None, 0))
    ask(element, room, len(room))
    return room.raw.decode("utf-16-le").rstrip("\0")


def _page(page: pypdfium2.PdfPage) -> Page:
    words = page.get_textpage()
    raw = words.get_text_range().translate(_INVISIBLE)
    words.close()
    width, height = page.get_width() * MM_A_POINT, page.get_height() * MM_A_POINT
    page.close()
    return Page(width, height, " ".join(raw.split()), "".join(raw.split()))
