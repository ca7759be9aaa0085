"""Kegiatan: search and filters above, rows that come as they are needed, a question below when there is one."""

from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.store.rows import ActivityQuery, ActivityRow, ActivityTotals, RecordDetail, Status
from desktop.ui.actions import LOG_ACTIVITY
from desktop.ui.activities.question_strip import QuestionStrip
from desktop.ui.kit import status_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import CodeField, TextField
from desktop.ui.kit.page import Page
from desktop.ui.kit.paged_table import PAGE_ROWS, Column, PagedModel, PagedTable
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting

TYPING_MS = 120
MONTHS_OFFERED = 24
FALLBACK_MONTH = "2026-12"  # offered from here back while the clock is not to be believed
_Found = tuple[ActivityQuery, ActivityTotals, list[ActivityRow], date | None]


class ActivitiesPage(Page):
    """The list of activities, newest first."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Activities"))
        self._setting = setting
        self._asked = ActivityQuery()
        self._wanted: str | None = None
        new = LOG_ACTIVITY.button("primary")
        new.clicked.connect(lambda: self.go.emit("activity", None))
        self.buttons.addWidget(new)
        self._search = TextField(self.tr("Search name, place, partner, result …   Ctrl+F"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._months = ChoiceBox(self.tr("Month"))
        self._themes = CodeField("activity_theme", setting.language, self.tr("All fields"))
        self._themes.setAccessibleName(self.tr("Field"))
        self._statuses = ChoiceBox(self.tr("Status"))
        self._statuses.offer(
            [(self.tr("All states"), None), *((status_words.word(status), status) for status in status_words.MARKS)]
        )
        columns = self._columns()
        self._model = PagedModel(setting.jobs, columns, self)
        self._table = PagedTable(self._model, columns, self.tr("Activities"))
        first = Button(self.tr("Log an activity"), "plus")
        self._nothing = EmptyState(
            "notebook-pen", self.tr("No activities yet"),
            self.tr("Here stands what your library does with people: classes, story hours, trainings. Log the first one."), first,
        )  # fmt: skip
        clear = Button(self.tr("Show all"), "x")
        self._none_found = EmptyState(
            "search", self.tr("Nothing found"), self.tr("No activity fits this search and these filters."), clear
        )
        self._question = QuestionStrip(setting.language)
        self._body = QStackedWidget()
        for widget in (self._table, self._nothing, self._none_found):
            self._body.addWidget(widget)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._build()
        first.clicked.connect(lambda: self.go.emit("activity", None))
        clear.clicked.connect(lambda: self._filter({}))
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: {'month': 'YYYY-MM', 'status': code} sets the filters; a record's id chooses its row."""
        if isinstance(what, dict):
            self._filter(what)
        else:
            self._wanted = what if isinstance(what, str) else None
            self._ask()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._search, 4)
        for box in (self._months, self._themes, self._statuses):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(box, 2)
        self.body.addLayout(row)
        self.body.addWidget(self._body, 1)
        self.body.addWidget(self._question)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._ask)
        self._search.textChanged.connect(lambda _: self._typing.start())
        for box in (self._months, self._themes, self._statuses):
            box.activated.connect(lambda _: self._ask())
        self._table.opened.connect(self._open)
        self._table.delete_asked.connect(self._delete)
        self._table.selectionModel().currentRowChanged.connect(lambda index, _: self._look_at(index.row()))
        self._question.answered.connect(self._answer)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._search.setFocus)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(lambda: self._log_again(self._table.currentIndex().row()))

    def _columns(self) -> list[Column]:
        language, lists = self._setting.language, shipped_lists()

        def day(row: ActivityRow) -> str:
            if not row.date_start:
                return "–"
            when = date.fromisoformat(row.date_start)
            return f"{locale_id.weekday(when, language)[:3]} {locale_id.short_date(when, language)} {when.year}"

        def count(value: int | None) -> str:
            return "–" if value is None else locale_id.number(value, language)

        return [
            Column(self.tr("Date"), day, 15),
            Column(
                self.tr("Activity"), lambda row: f"{row.title} — {row.place}" if row.place else row.title or self.tr("(no name)")
            ),
            Column(self.tr("Field"), lambda row: lists.label("activity_theme", row.theme, language) or "–", 21),
            Column(self.tr("Total"), lambda row: count(row.n_total), 6, is_number=True),
            Column(self.tr("M", "column of men"), lambda row: count(row.n_male), 4, is_number=True),
            Column(self.tr("F", "column of women"), lambda row: count(row.n_female), 4, is_number=True),
            Column(
                self.tr("Status"),
                lambda row: status_words.word(row.status),
                15,
                mark=lambda row: status_words.MARKS[row.status][:2],
            ),
        ]

    def _filter(self, wanted: dict[str, Any]) -> None:
        self._search.blockSignals(True)
        self._search.setText("")
        self._search.blockSignals(False)
        self._months.choose(wanted.get("month"))
        self._themes.set_value(None)
        self._statuses.choose(Status(wanted["status"]) if wanted.get("status") else None)
        self._ask(wanted.get("month"))

    def _ask(self, month: str | None = None) -> None:
        query = ActivityQuery(
            self._search.value() or "", month or self._months.value(), self._themes.value(), self._statuses.value()
        )
        book = self._setting.desk.book
        self._setting.jobs.read(
            self,
            lambda: (query, book.activity_totals(query), book.activity_page(query, 0, PAGE_ROWS), book.today()),
            self._show,
            key="list",
        )

    def _show(self, found: _Found) -> None:
        query, totals, first, today = found
        self._asked = query
        self._offer_months(today, query.month)
        book = self._setting.desk.book
        self._model.ask(totals.activities, lambda offset, limit: book.activity_page(query, offset, limit), first)
        self._question.hide()
        if totals.activities:
            self._body.setCurrentWidget(self._table)
        else:
            self._body.setCurrentWidget(self._nothing if query == ActivityQuery() else self._none_found)
        self.truth.setText(self._truth(query, totals))
        row = next((number for number, one in enumerate(first) if one.record == self._wanted), 0)
        if totals.activities:
            self._table.selectRow(row)

    def _truth(self, query: ActivityQuery, totals: ActivityTotals) -> str:
        activities = self.tr("%n activities", "", totals.activities)
        people = self.tr("%n participants", "", totals.participants)
        words = f"{activities} · {people}"
        if query.month:
            month = locale_id.month_and_year(query.month, self._setting.language)
            return self.tr("{counts} in {month}").format(counts=words, month=month)
        return words

    def _offer_months(self, today: date | None, chosen: str | None) -> None:
        year, month = (today.year, today.month) if today else (int(part) for part in FALLBACK_MONTH.split("-"))
        offered: list[tuple[str, str | None]] = [(self.tr("All months"), None)]
        for back in range(MONTHS_OFFERED):
            number = year * 12 + month - 1 - back
            name = f"{number // 12}-{number % 12 + 1:02}"
            offered.append((locale_id.month_and_year(name, self._setting.language), name))
        if chosen and chosen not in (name for _, name in offered):
            offered.append((locale_id.month_and_year(chosen, self._setting.language), chosen))
        self._months.offer(offered)
        self._months.choose(chosen)

    def _open(self, number: int) -> None:
        row = self._model.row(number)
        if row is not None:
            self.go.emit("activity", {"record": row.record})

    def _log_again(self, number: int) -> None:
        row = self._model.row(number) if number >= 0 else None
        if row is not None:
            self.go.emit("activity", {"copy": row.record})

    def _look_at(self, number: int) -> None:
        row = self._model.row(number) if number >= 0 else None
        if row is None or row.status is not Status.QUESTION:
            self._question.hide()
            return
        book = self._setting.desk.book
        self._setting.jobs.read(self, lambda: book.detail(row.record), self._ask_question, key="question")

    def _ask_question(self, detail: RecordDetail) -> None:
        self._question.ask(detail)

    def _answer(self, record: str, field: str, value: object) -> None:
        book = self._setting.desk.book
        self._setting.jobs.write(
            self, lambda: book.answer(record, field, value), lambda _: self._changed(record), self.trouble.emit
        )

    def _delete(self, number: int) -> None:
        row = self._model.row(number)
        if row is None:
            return
        book, jobs = self._setting.desk.book, self._setting.jobs

        def undo() -> None:
            jobs.write(self, lambda: book.restore(row.record), lambda _: self._changed(row.record), self.trouble.emit)

        def done(_: object) -> None:
            self._changed(None)
            self.told.emit(self.tr("“{title}” is in the bin.").format(title=row.title), undo)

        jobs.write(self, lambda: book.delete(row.record), done, self.trouble.emit)

    def _changed(self, record: str | None) -> None:
        self._wanted = record
        self._ask()
        self.changed.emit()
