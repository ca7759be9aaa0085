"""A cell of a spreadsheet as she sees it there."""

from datetime import date, datetime
from typing import Any


def cell_words(cell: Any) -> str:
    """In one line; days as 3/11/2026, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, date):  # a datetime is one too
        midnight = not isinstance(cell, datetime) or not (cell.hour or cell.minute)
        return f"{cell.day}/{cell.month}/{cell.year}" + ("" if midnight else f" {cell:%H.%M}")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())


def shortened(words: str, letters: int) -> str:
    """With dots in the place of what is too long."""
    return words if len(words) <= letters else f"{words[: letters - 1].rstrip()}…"
