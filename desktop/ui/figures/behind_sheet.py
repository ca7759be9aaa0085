"""The records behind a figure: each with its day and what it adds; their sum stands below and is the figure. Enter opens a record."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import locale_id
from core.domain.kinds import ACTIVITY, HANDOUT, LIBRARY, PROBLEM, VISIT_DAY, VISIT_GROUP
from core.domain.stories import STORY
from desktop.reports import counted_words
from desktop.reports.figure_book import Behind
from desktop.reports.figure_parts import Part
from desktop.ui.actions import ACTIVITY_FORM, PROBLEM_FORM, RECORD_FORM, STORY_FORM
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.paged_table import Column, PagedModel, PagedTable
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S
from desktop.ui.kit.value_words import day_words
from desktop.ui.places import MATERIALS, VISITS
from desktop.ui.setting import Setting

UNKNOWN = "–"
translate = QCoreApplication.translate


class BehindSheet(Sheet):
    """opened: the place of a record, and what is wanted there; the sheet is gone by then."""

    opened = Signal(str, object)

    def __init__(self, setting: Setting, behind: Behind, period: str, host: QWidget) -> None:
        language, figure = setting.language, behind.figure
        name = counted_words.label(figure, language)
        super().__init__(f"{name}, {period}", host)
        explain(self, "figures.behind")
        self._parts = behind.parts
        columns = _columns(language)
        model = PagedModel(setting.jobs, columns, self)
        self.table = PagedTable(model, columns, self.tr("Records that count for: {name}").format(name=name))
        self.sum = Text("", "strong")
        self._open = Button(self.tr("Open record"), "external-link")
        self._open.set_keys("Enter")
        self._close = Button(self.tr("Close"), "x")
        self._close.set_keys("Esc")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(counted_words.how(figure, language), "muted", wrap=True))
        missing = " ".join(counted_words.lack_words(one, language) for one in figure.missing)
        if missing:
            words.addWidget(Text(missing, "warn", wrap=True))
        self.body.setSpacing(S)
        self.body.addLayout(words)
        self.body.addWidget(self.table, 1)
        self.buttons.addWidget(self.sum, 1)
        self.buttons.addWidget(self._open)
        self.buttons.addWidget(self._close)
        self.table.opened.connect(self._choose)
        self._open.clicked.connect(lambda: self._choose(self.table.currentIndex().row()))
        self._close.clicked.connect(self.leave)
        parts = list(behind.parts)
        model.ask(len(parts), lambda offset, limit: parts[offset : offset + limit], parts[:100])
        self._tell(behind, language)

    def begin(self) -> None:
        """Comes up with the cursor on the first record; on Close where there is none."""
        self.table.setVisible(bool(self._parts))
        self._open.setVisible(bool(self._parts))
        if self._parts:
            self.table.selectRow(0)
        else:
            self.body.addStretch(1)
        self.open_at(self.table if self._parts else self._close)

    def _tell(self, behind: Behind, language: str) -> None:
        if not behind.parts:
            self.sum.setText(self.tr("No record counts for this figure."))
            return
        total = self.tr("Sum: {sum}").format(sum=locale_id.number(behind.sum, language))
        silent = sum(one.amount is None for one in behind.parts)
        self.sum.setText(" · ".join([total, self.tr("%n records do not say it", "", silent)] if silent else [total]))

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._parts):
            return
        place, what = _place_of(self._parts[row])
        self.leave()
        self.opened.emit(place, what)


def _columns(language: str) -> list[Column]:
    return [
        Column(translate("BehindSheet", "Date"), lambda part: day_words(part.day, language), 17, name="day"),
        Column(translate("BehindSheet", "Record"), lambda part: part.title or translate("BehindSheet", "(no name)"), name="title"),
        Column(translate("BehindSheet", "Adds"), lambda part: _amount(part, language), 12, is_number=True, name="amount"),
    ]


def _amount(part: Part, language: str) -> str:
    return UNKNOWN if part.amount is None else locale_id.number(part.amount, language)


def _place_of(part: Part) -> tuple[str, object]:
    """Where a record is seen: days at the visits, materials on the shelf, everything else in its form."""
    if part.kind in (VISIT_DAY.name, VISIT_GROUP.name):
        return VISITS.name, part.day
    if part.kind == ACTIVITY.name:
        return ACTIVITY_FORM, {"record": part.record}
    if part.kind == HANDOUT.name:
        return MATERIALS.name, part.record
    if part.kind == LIBRARY.name:
        return RECORD_FORM, {"kind": part.kind}
    form = {STORY.name: STORY_FORM, PROBLEM.name: PROBLEM_FORM}.get(part.kind, RECORD_FORM)
    return form, {"kind": part.kind, "record": part.record}
