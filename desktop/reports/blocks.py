"""What papers are made of, as values for resources/reports/blocks.typ, and the words in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core import locale_id
from core.domain.lists import shipped_lists
from core.words import say, translate
from desktop.reports import written
from desktop.reports.labels import Labels
from desktop.reports.shortening import shortened
from desktop.store.rows import Profile

CONTEXT = "Papers"
NUMBER = translate("Papers", "No.")
CELL_CHARACTERS = 400
TEXT_CHARACTERS = 2000
Block = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Document:
    """A paper before it is typeset. files: name → SVG; missing: what it lacks, in sentences; signed: whether anybody signs;
    flipped: it lies on its side; unused: newer forms that it could not follow, in sentences for the screen alone; counted: what it was
    made from; subject: what its record is called.
    """

    title: str
    subtitle: str
    blocks: Sequence[Block]
    files: Mapping[str, bytes] = field(default_factory=dict)
    missing: Sequence[str] = ()
    closing: str = ""
    signed: bool = True
    annex: Sequence[Block] = ()
    flipped: bool = False
    unused: Sequence[str] = ()
    counted: object = None
    subject: str = ""


class Said:
    """The words of papers in one language; values as that language writes them, '–' for what is not known."""

    def __init__(self, language: str) -> None:
        word = Labels(language)
        self.language = language
        self.nil, self.unknown, self.total = word("nil"), word("not_recorded"), word("grand_total")

    def __call__(self, source: str, **values: object) -> str:
        return say(CONTEXT, source, self.language, **values)

    def number(self, value: object) -> str:
        """'1.234'."""
        return written.number(value, self.language) if isinstance(value, int) and not isinstance(value, bool) else written.UNKNOWN

    def money(self, value: object) -> str:
        """'Rp1.234'."""
        return written.money(value, self.language) if isinstance(value, int) and not isinstance(value, bool) else written.UNKNOWN

    def known(self, value: object) -> str:
        """The number; '' for what is not known, where words say so instead of a dash."""
        return self.number(value) if isinstance(value, int) else ""

    def year(self, value: object) -> str:
        """'2019', without a dot among its digits; '' for none."""
        return written.Written(str(value), value) if isinstance(value, int) and value else ""

    def area(self, profile: Profile) -> str:
        """From the village up to the province, as far as they are known."""
        return self.joined(profile.village, profile.district, profile.regency, profile.province)

    def joined(self, *parts: str) -> str:
        """Those that say something, with commas."""
        return ", ".join(part for part in parts if part)

    def day(self, value: object) -> str:
        """An ISO date in short; anything else as it stands."""
        try:
            when = date.fromisoformat(value) if isinstance(value, str) else None
            return written.day(locale_id.short_date(when, self.language), when) if when else ""
        except ValueError:
            return shortened(value)

    def long_day(self, value: object) -> str:
        """An ISO date with the month's name."""
        try:
            when = date.fromisoformat(value) if isinstance(value, str) else None
            return written.day(locale_id.full_date(when, self.language), when) if when else ""
        except ValueError:
            return shortened(value)

    def days(self, start: date, end: date | None) -> str:
        """'5 Juli 2022', '5–7 Juli 2022'; of several days a table has the words too."""
        words = locale_id.date_range(start, end, self.language)
        return words if end and end > start else written.day(words, start)

    def bare(self, value: int) -> str:
        """'1234', as it is typed into a form."""
        return written.Written(str(value), value)

    def weekday(self, value: object) -> str:
        """Of an ISO date; '' for anything else."""
        try:
            return locale_id.weekday(date.fromisoformat(value), self.language) if isinstance(value, str) else ""
        except ValueError:
            return ""

    def code(self, list_name: str, value: object) -> str:
        """The label of a code, or of several."""
        codes = value if isinstance(value, list) else [value]
        return ", ".join(shipped_lists().label(list_name, one, self.language) for one in codes if isinstance(one, str))

    def text(self, value: object, characters: int = CELL_CHARACTERS) -> str:
        """Her words in one paragraph; lists with commas."""
        if isinstance(value, list):
            value = ", ".join(one for one in value if isinstance(one, str))
        return written.cut(value, characters)


def heading(words: str, level: int = 1) -> Block:
    """level 1: a section, 2: a part of one."""
    return {"is": "heading", "words": words, "level": level}


def text(words: str, soft: bool = False, size: float = 10.5) -> Block:
    """A paragraph; soft: a remark in small letters."""
    return {"is": "text", "words": words, "soft": soft, "size": size}


def quote(words: str) -> Block:
    """Somebody's own words."""
    return {"is": "quote", "words": words}


def items(words: Sequence[str]) -> Block:
    """A list."""
    return {"is": "list", "items": list(words)}


def facts(rows: Sequence[tuple[str, str]], width_mm: float = 55, alike: bool = False) -> Block:
    """Label, colon, value. alike: one of several with the same labels, in a table a row."""
    return {"is": "facts", "rows": [list(row) for row in rows], "width": width_mm, "alike": alike}


def table(
    said: Said,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    numbers: Sequence[int] = (),
    total: Sequence[str] = (),
    size: float = 9,
    centred: Sequence[int] = (),
    high_mm: float = 0,
) -> Block:
    """head: source texts; widths: shares of the line; numbers: columns set to the right; total: a last row, or (). An empty one says so."""
    return {
        "is": "table", "head": [said(one) for one in head], "rows": [list(row) for row in rows], "widths": list(widths), "nil": said.nil,
        "numbers": list(numbers), "centred": list(centred), "total": list(total), "size": size, "high": high_mm,
    }  # fmt: skip


def numbered(
    said: Said,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    numbers: Sequence[int] = (),
    total: Sequence[str] = (),
    size: float = 9,
) -> Block:
    """The same with 1, 2, 3 in a column before; widths has this column, the others count from the one behind it."""
    counted = [[written.Written(str(place), place), *row] for place, row in enumerate(rows, 1)]
    sums = ["", *total] if total else ()
    return table(said, (NUMBER, *head), counted, widths, [one + 1 for one in numbers], sums, size, (0,))


def chart(title: str, file: str, told: str) -> Block:
    """A drawing over the whole line. told: the same in words."""
    return {"is": "chart", "title": title, "file": file, "told": told}


def photos(shown: Sequence[tuple[str, str]], columns: int = 2) -> Block:
    """(file, caption) side by side."""
    return {"is": "photos", "columns": columns, "photos": [{"file": file, "caption": caption, "date": ""} for file, caption in shown]}


def wide(blocks: Sequence[Block]) -> Block:
    """Pages of their own, turned."""
    return {"is": "wide", "blocks": list(blocks)}
