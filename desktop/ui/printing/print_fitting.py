"""Where a page comes to lie on a paper that is not its own, in millimetres: made smaller as a whole, or in its real size with what
lies beyond the paper cut off. Always in the middle, and turned where the paper lies the other way.

    F4 on A4, smaller     215 × 330 ──0.9──► 193.5 × 297     8 mm at the left and right stay white
    F4 on A4, real size   2.5 mm at the left and right and 16.5 mm above and below are not printed
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSizeF

ROUNDING_MM = 1.0  # printers give their papers in whole points or pixels
F4_MM, A4_MM = QSizeF(215, 330), QSizeF(210, 297)
_RANGE = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")


class Scaling(StrEnum):
    """What becomes of a page that is larger than the paper."""

    SHRINK = "shrink"
    REAL = "real"


@dataclass(frozen=True, slots=True)
class Placed:
    """area: where the page lies, as it is seen; is_turned: a quarter to the right."""

    area: QRectF
    is_turned: bool


def fits(page: QSizeF, paper: QSizeF) -> bool:
    """True when all of the page finds room in its real size."""
    page = _turned_like(page, paper)
    return page.width() <= paper.width() + ROUNDING_MM and page.height() <= paper.height() + ROUNDING_MM


def is_same(page: QSizeF, paper: QSizeF) -> bool:
    """True for the paper that the page was made for."""
    page = _turned_like(page, paper)
    return abs(page.width() - paper.width()) <= ROUNDING_MM and abs(page.height() - paper.height()) <= ROUNDING_MM


def scale(page: QSizeF, paper: QSizeF, scaling: Scaling) -> float:
    """1.0 for the real size; never larger."""
    page = _turned_like(page, paper)
    if scaling is Scaling.REAL or fits(page, paper):
        return 1.0
    return min(paper.width() / page.width(), paper.height() / page.height())


def place(page: QSizeF, paper: QSizeF, scaling: Scaling) -> Placed:
    """Where the page lies; beyond the paper where it is larger."""
    size = _turned_like(page, paper) * scale(page, paper, scaling)
    corner = QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2)
    return Placed(QRectF(corner, size), _lies(page) != _lies(paper))


def chosen_pages(text: str, pages: int) -> list[int] | None:
    """'2-4, 7' as [1, 2, 3, 6]; '' is all; None for what names no page or one that there is not."""
    if not text.strip():
        return list(range(pages))
    found: list[int] = []
    for part in text.split(","):
        named = _RANGE.fullmatch(part.strip())
        first, last = (int(named[1]), int(named[2] or named[1])) if named else (0, 0)
        if not 1 <= first <= last <= pages:
            return None
        found += range(first - 1, last)
    return list(dict.fromkeys(found))


def _turned_like(page: QSizeF, paper: QSizeF) -> QSizeF:
    return page if _lies(page) == _lies(paper) else page.transposed()


def _lies(size: QSizeF) -> bool:
    return size.width() > size.height()
