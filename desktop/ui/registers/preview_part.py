"""The rows as they would come in: what stays out first, with the cell and the reason, then what seems to be here already, then the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.registers.matching import Refused
from desktop.registers.taking import Looked
from desktop.registers.words import reason_words
from desktop.ui.kit.helping import explain
from desktop.ui.kit.paged_table import PAGE_ROWS, Column, PagedModel, PagedTable
from desktop.ui.kit.tokens import BODY_PIXELS
from desktop.ui.registers.cell_words import cell_words, shortened

COLUMNS_SHOWN, LETTERS, TITLE_LETTERS = 3, 11, 13
LARGE = 1.2  # text of that size leaves room for a column less
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """number: as the spreadsheet counts; is_here: seems to be in the log already."""

    number: int
    cells: tuple[Any, ...]
    refused: tuple[Refused, ...] = ()
    is_here: bool = False


def preview_rows(looked: Looked) -> list[PreviewRow]:
    """All rows below the headings."""
    wrong: dict[int, list[Refused]] = {}
    for one in looked.taken.refused:
        wrong.setdefault(one.row, []).append(one)
    rows = [
        PreviewRow(number, cells, tuple(wrong.get(number, ())), number in looked.here)
        for number, cells in looked.register.rows
        if number > looked.matched.head
    ]
    return sorted(rows, key=lambda row: (not row.refused, not row.is_here))


def left_out_words(looked: Looked, language: str) -> str:
    """The rows that stay out as a spreadsheet takes them, each with its reason: to be put right there and pasted again."""
    width = len(looked.matched.headings)
    lines = [[*looked.matched.headings, translate("ImportSheet", "Why it stayed out")]]
    for row in preview_rows(looked):
        if row.refused:
            cells = [cell_words(cell) for cell in row.cells[:width]]
            lines.append(
                [*cells, *[""] * (width - len(cells)), "; ".join(reason_words(one, looked.kind.name, language) for one in row.refused)]
            )
    return "\n".join("\t".join(_harmless(cell) for cell in line) for line in lines)


class PreviewPart(QWidget):
    """A table of the rows; made anew when other columns are to be seen."""

    def __init__(self, jobs: Jobs, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._language = jobs, language
        self._shown: tuple[tuple[int, str], ...] = ()
        self._kind = ""
        self._model: PagedModel | None = None
        self.table: PagedTable | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_rows(self, looked: Looked, rows: list[PreviewRow]) -> None:
        """rows: as of `preview_rows`."""
        shown = tuple((place, looked.matched.headings[place]) for place in _places(looked))
        self._kind = looked.kind.name
        if shown != self._shown or self._model is None:
            self._shown = shown
            self._build(shown)
        assert self._model is not None
        self._model.ask(len(rows), lambda offset, limit: rows[offset : offset + limit], rows[:PAGE_ROWS])

    def _build(self, shown: tuple[tuple[int, str], ...]) -> None:
        columns = [Column(self.tr("Row"), lambda row: str(row.number), 4, is_number=True)]
        columns += [Column(shortened(heading, TITLE_LETTERS), _text(place), LETTERS, mark=_mark(heading)) for place, heading in shown]
        columns.append(Column(self.tr("What becomes of it"), self._ending, mark=_state))
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        self._model = PagedModel(self._jobs, columns, self)
        self.table = PagedTable(self._model, columns, self.tr("Rows of the register"))
        explain(self.table, "import.rows")
        self._column.addWidget(self.table)

    def _ending(self, row: PreviewRow) -> str:
        if row.refused:
            seen = {heading for _, heading in self._shown}
            return "; ".join(reason_words(one, self._kind, self._language, one.heading not in seen) for one in row.refused)
        return self.tr("Seems to be here already") if row.is_here else self.tr("Goes in")


def _places(looked: Looked) -> list[int]:
    """Of the columns that become something: those with wrong cells first, then what the kind needs; shown from left to right."""
    wrong = {one.heading for one in looked.taken.refused}
    needed, headings = set(looked.kind.needed), looked.matched.headings
    ranked = sorted(
        looked.matched.columns, key=lambda place: (headings[place] not in wrong, looked.matched.columns[place] not in needed, place)
    )
    is_large = QApplication.font().pixelSize() > LARGE * BODY_PIXELS
    return sorted(ranked[: COLUMNS_SHOWN - is_large])


def _text(place: int) -> Callable[[PreviewRow], str]:
    return lambda row: cell_words(row.cells[place]) if place < len(row.cells) else ""


def _mark(heading: str) -> Callable[[PreviewRow], tuple[str, str] | None]:
    return lambda row: ("octagon-alert", "danger") if any(one.heading == heading for one in row.refused) else None


def _state(row: PreviewRow) -> tuple[str, str]:
    if row.refused:
        return "circle-x", "danger"
    return ("copy", "warn") if row.is_here else ("circle-check", "good")


def _harmless(cell: str) -> str:
    """Nothing that a spreadsheet would take for a formula."""
    flat = " ".join(cell.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat
