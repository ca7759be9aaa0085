"""A paper as tables: one a table of the paper, under the same headings, out of the very cells that are printed.

Its other words stand together behind them, what it lacks on a last sheet. Where the paper has a dash for what is not known, a cell
is empty.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.words import say, translate
from desktop.reports.blocks import NUMBER, Block
from desktop.reports.labels import Labels
from desktop.reports.table_columns import Column
from desktop.reports.written import Cell
from desktop.store import disk

NARROWEST, WIDEST = 6, 60  # letters
_COVER = translate("Table", "Report")
_ABOUT = (translate("Table", "What"), translate("Table", "Content"))
_PERIOD, _LIBRARY, _PRACTICE = translate("Table", "Period"), translate("Table", "Library"), translate("Table", "Practice")
_NOTES = translate("Table", "Notes")
_NOTE_HEADINGS = (translate("Table", "Section"), translate("Table", "Note"))


@dataclass(frozen=True, slots=True)
class PaperTable:
    """total: a last row, or ()."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    total: Sequence[Cell] = ()


@dataclass(frozen=True, slots=True)
class Cover:
    """What a paper says of itself. foot: which data it is, when it was made; mark: that nothing of it is real, or ''."""

    title: str
    period: str
    library: str
    foot: Sequence[str]
    mark: str = ""


def paper_tables(cover: Cover, blocks: Sequence[Block], missing: Sequence[str], language: str) -> list[PaperTable]:
    """The sheets of the workbook in their order."""
    complete = Labels(language)("completeness")

    def said(source: str) -> str:
        return say("Table", source, language)

    what = [(_COVER, cover.title), (_PERIOD, cover.period), (_LIBRARY, cover.library), (_PRACTICE, cover.mark)]
    about = [[said(label), value] for label, value in what if value] + [["", line] for line in cover.foot]
    sorter = _Sorter(cover.title, [said(one) for one in _ABOUT], say("Papers", NUMBER, language))
    for block in blocks:
        sorter.take(block)
    notes = [PaperTable(said(_NOTES), [said(one) for one in _NOTE_HEADINGS], sorter.notes)] if sorter.notes else []
    lacks = [PaperTable(complete, [complete], [[line] for line in missing])] if missing else []
    return [
        PaperTable(said(_COVER), [said(one) for one in _ABOUT], about),
        *sorter.tables(),
        *notes,
        *lacks,
    ]


def write(path: Path, tables: Sequence[PaperTable], language: str) -> None:
    """XLSX or CSV by the ending of its name. Replaces `path` whole or not at all; raises KnownError as desktop.store.disk."""
    from desktop.reports import table_files  # openpyxl is slow to come: only for those who want a table

    with disk.replacing(path) as beside:
        if path.suffix.lower() == ".csv":
            parts = ((one.title, _columns(one), (*one.rows, *([one.total] if one.total else []))) for one in tables)
            table_files.write_stacked(beside, parts, language)
            return
        book = table_files.Book()
        for one in tables:
            book.add(one.title, _columns(one), one.rows, one.total, wrapped=True)
        book.save(beside)


def _columns(table: PaperTable) -> list[Column]:
    return [Column(heading, _nothing, width=_width(table, place)) for place, heading in enumerate(table.headings)]


def _width(table: PaperTable, place: int) -> int:
    """Letters that hold nearly all of a column; longer text goes on below."""
    cells = [table.headings[place], *(row[place] for row in (*table.rows, *([table.total] if table.total else [])))]
    return min(WIDEST, max(NARROWEST, *(len(str(one or "")) + 3 for one in cells)))


def _nothing(_: object) -> Cell:
    """The cells are there already."""
    return None


@dataclass(slots=True)
class _Alike:
    """Facts with the same labels, one below the other."""

    title: str
    labels: list[str]
    rows: list[list[Cell]] = field(default_factory=list)


class _Sorter:
    """Takes blocks in their order, and remembers under which headings they stand."""

    def __init__(self, paper: str, about: Sequence[str], number: str) -> None:
        self._paper, self._about, self._number = paper, about, number
        self._section = self._part = ""
        self._made: list[PaperTable | _Alike] = []
        self.notes: list[list[Cell]] = []

    def take(self, block: Block) -> None:
        """Whatever it is; what has neither numbers nor words is left out."""
        match block["is"]:
            case "heading" if block["level"] == 1:
                self._section, self._part = block["words"], ""
            case "heading":
                self._part = block["words"]
            case "table":
                rows = block["rows"] or [[block["nil"], *[None] * (len(block["head"]) - 1)]]
                self._made.append(PaperTable(self._title, block["head"], rows, block["total"]))
            case "facts" if block.get("alike"):
                self._add_alike(block["rows"])
            case "facts":
                self._made.append(PaperTable(self._title, self._about, block["rows"]))
            case "text" | "quote":
                self._note(block["words"])
            case "list":
                for words in block["items"]:
                    self._note(words)
            case "chart":
                self._note(block["told"])
            case "short":
                self.notes += [[f"{letter}.  {title}", line] for letter, title, line in block["rows"]]
            case "wide":
                for one in block["blocks"]:
                    self.take(one)

    def tables(self) -> list[PaperTable]:
        """Those of what was taken."""
        return [one if isinstance(one, PaperTable) else self._with_numbers(one) for one in self._made]

    @property
    def _title(self) -> str:
        return self._part or self._section or self._paper

    def _note(self, words: str) -> None:
        self.notes.append([" · ".join(part for part in (self._section, self._part) if part), words])

    def _add_alike(self, rows: Sequence[Sequence[str]]) -> None:
        labels = [label for label, _ in rows]
        like = [one for one in self._made if isinstance(one, _Alike) and (one.title, one.labels) == (self._section, labels)]
        if not like:
            like = [_Alike(self._section, labels)]
            self._made += like
        like[0].rows.append([value for _, value in rows])

    def _with_numbers(self, found: _Alike) -> PaperTable:
        rows = [[place, *row] for place, row in enumerate(found.rows, 1)]
        return PaperTable(found.title, [self._number, *found.labels], rows)


def month_blocks(page: Mapping[str, Any]) -> list[Block]:
    """The values of the monthly report in the form of other papers, in its order."""
    word, visits = page["words"], page["visits"]
    made = [
        _title(word, "a"),
        {"is": "facts", "rows": page["identity"]},
        _title(word, "b"),
        *_visits(word, visits),
        {"is": "facts", "rows": visits["figures"]},
    ]
    if visits["chart"]:
        made.append({"is": "chart", "told": visits["chart"]["told"]})
    if not visits["empty"]:
        made += _weeks_and_occupations(word, visits)
    return [*made, *page["before_e"], _title(word, "e"), *_activities(word, page["activities"]), *page["after_e"]]


def _visits(word: Mapping[str, str], visits: Mapping[str, Any]) -> list[Block]:
    head = _without_unsplit(visits, [word[name] for name in ("no", "visitor_kind", "m", "f", "unsplit", "total")], 4)
    if visits["empty"]:
        return [_table(head, [], (), visits["empty"])]
    cells = [row["cells"] if "cells" in row else [None, None, None, row["count"]] for row in visits["kinds"]]
    rows = [[row["no"], row["kind"], *_without_unsplit(visits, one, 2)] for row, one in zip(visits["kinds"], cells, strict=True)]
    name, *sums = visits["total"]
    return [_table(head, rows, ["", name, *_without_unsplit(visits, sums, 2)])]


def _weeks_and_occupations(word: Mapping[str, str], visits: Mapping[str, Any]) -> list[Block]:
    head = [word[name] for name in ("no", "dates", "open", "m", "f", "unsplit", "total")]
    weeks = _table(_without_unsplit(visits, head, 5), [_without_unsplit(visits, row, 5) for row in visits["weeks"]])
    total = (word["grand_total"], visits["occupations_total"]) if visits["occupations"] else ()
    occupations = _table((word["occupation"], word["total"]), visits["occupations"], total, word["not_recorded"])
    return [_part(word["per_week"]), weeks, _part(word["per_occupation"]), occupations]


def _without_unsplit(visits: Mapping[str, Any], cells: Sequence[Any], at: int) -> list[Any]:
    """The column of those who are not split is there only where there are some, as on paper."""
    return list(cells) if visits["unsplit"] else [*cells[:at], *cells[at + 1 :]]


def _activities(word: Mapping[str, str], activities: Mapping[str, Any]) -> list[Block]:
    names = ("no", "date", "activity", "theme", "form", "target", "place", "who", "m", "f", "people", "children", "disability", "remarks")
    head = [word[name] for name in names]
    if activities["empty"]:
        return [_table(head, [], (), activities["empty"])]
    name, count, *sums = activities["total"]
    made = [_table(head, activities["rows"], ("", name, count, *[None] * 5, *sums))]
    made += [{"is": "text", "words": note} for note in activities["notes"]]
    if activities["results"]:
        heads = (word["no"], word["activity"], word["result"], word["follow_up"])
        made += [_part(word["results"]), _table(heads, activities["results"])]
    return made


def _title(word: Mapping[str, str], letter: str) -> Block:
    return {"is": "heading", "level": 1, "words": f"{letter.upper()}.  {word[letter]}"}


def _part(words: str) -> Block:
    return {"is": "heading", "level": 2, "words": words}


def _table(head: Sequence[str], rows: Sequence[Sequence[Cell]], total: Sequence[Cell] = (), nil: str = "") -> Block:
    return {"is": "table", "head": list(head), "rows": rows, "total": total, "nil": nil}
