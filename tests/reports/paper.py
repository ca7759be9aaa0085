"""Reads a printed PDF back: sizes in millimetres, text as a person reads it, where words stand."""

from dataclasses import dataclass

import pypdfium2

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


def _page(page: pypdfium2.PdfPage) -> Page:
    words = page.get_textpage()
    raw = words.get_text_range().translate(_INVISIBLE)
    words.close()
    width, height = page.get_width() * MM_A_POINT, page.get_height() * MM_A_POINT
    page.close()
    return Page(width, height, " ".join(raw.split()), "".join(raw.split()))
