"""Kegiatan: search and filters above, rows that come as they are needed, a question below when there is one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from core import locale_id
from desktop.store.activities import NEWEST_FIRST, SORTED_BY
from desktop.store.rows import ActivityQuery, ActivityRow, ActivityTotals, ExpectedSession, Status
from desktop.ui.actions import IMPORT, LOG_ACTIVITY, SAVE_TABLE
from desktop.ui.activities.activity_columns import activity_columns
from desktop.ui.activities.bin_view import BinView
from desktop.ui.activities.expected_strip import ExpectedStrip
from desktop.ui.activities.kept_filters import KeptFilters
from desktop.ui.activities.list_look import Chosen, kept_form, kept_query, table_of
from desktop.ui.activities.list_menus import ColumnMenu
from desktop.ui.activities.question_strip import QuestionStrip
from desktop.ui.kit import status_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.date_words import day_meant
from desktop.ui.kit.fields import CodeField, TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.paged_table import PAGE_ROWS, PagedModel, PagedTable
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.table_saving import TableButton

TYPING_MS = 120
MONTHS_OFFERED = 24
ROWS_COPIED_MOST = 10_000
FALLBACK_MONTH = "2026-12"  # offered from here back while the clock is not to be believed
_Found = tuple[ActivityQuery, int, list[ActivityRow], date | None, list[ExpectedSession]]


class ActivitiesPage(Page):
    """The list of activities, newest first."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Activities"))
        self._setting = setting
        self._asked = ActivityQuery()
        self._wanted: str | None = None
        self._came_from = ""
        self._is_first = True
        self._is_asking = False
        self._then: Callable[[int], None] | None = None
        self._counted = ""
        columns = activity_columns(setting.language)
        self._search = TextField(self.tr("Search …   Ctrl+F"))
        self._months = ChoiceBox(self.tr("Month"))
        self._themes = CodeField("activity_theme", setting.language, self.tr("All fields"))
        self._statuses = ChoiceBox(self.tr("Status"))
        self.kept = KeptFilters(setting, lambda: self._asked, self)
        self._columns = ColumnMenu(columns, setting.choices.hidden_columns)
        explain(self._columns, "activities.columns")
        explain(self._search, "activities.search")
        for box in (self._months, self._themes, self._statuses, self.kept.menu):
            explain(box, "activities.filters")
        self._open_bin = Button(self.tr("Bin"), "trash-2", "quiet")
        explain(self._open_bin, "activities.bin")
        self._model = PagedModel(setting.jobs, columns, self)
        self.table = PagedTable(self._model, columns, self.tr("Activities"))
        for name in setting.choices.hidden_columns:
            self.table.show_column(name, False)
        self.table.show_order(self._order)
        self._expected = ExpectedStrip(setting.language)
        self._question = QuestionStrip(setting.language)
        self.bin = BinView(setting)
        self._body = QStackedWidget()
        self._row = QWidget()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: {'month': 'YYYY-MM', 'status': code} sets the filters; 'bin' opens the bin; a record's id chooses its row; SAVE_TABLE."""
        if what == "bin":
            self.show_bin()
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if what == SAVE_TABLE:
            what, self._then = None, lambda _: self._save.ask()
        if isinstance(what, dict):
            self._filter(ActivityQuery(month=what.get("month"), status=Status(what["status"]) if what.get("status") else None))
        else:
            self._wanted = what if isinstance(what, str) else None
            self._came_from = self._wanted or ""
            if self._is_first:
                self._filter(kept_query(self._setting.choices.activity_filter))
            else:
                self._ask()
        self._is_first = False

    def can_leave(self) -> bool:
        """Nothing that waits for an answer is done on another page."""
        self._then = None
        return True

    def show_bin(self) -> None:
        """What was deleted, in place of the list."""
        self._body.setCurrentWidget(self.bin)
        for part in (self._row, self._expected, self._question, self._save):
            part.hide()
        self.truth.setText(self.tr("Bin"))
        self.bin.ask()

    def _build(self) -> None:
        self._import = IMPORT.button("quiet")
        self.buttons.addWidget(self._import)
        self._save = TableButton(self._setting, self, lambda: [table_of(self._setting, self._asked, self._order)])
        self.buttons.addWidget(self._save)
        self.buttons.addWidget(self._open_bin)
        self._new = LOG_ACTIVITY.button("primary")
        self.buttons.addWidget(self._new)
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setToolTip(self.tr("Finds names, places, partners, results and days"))
        self._search.setAccessibleDescription(self._search.toolTip())
        self._search.setClearButtonEnabled(True)
        self._themes.setAccessibleName(self.tr("Field"))
        self._statuses.offer(
            [(self.tr("All states"), None), *((status_words.word(status), status) for status in status_words.MARKS)]
        )
        first = LOG_ACTIVITY.button()
        first.clicked.connect(lambda: self.go.emit("activity", None))
        self._nothing = EmptyState(
            "notebook-pen", self.tr("No activities yet"),
            self.tr("Here stands what your library does with people: classes, story hours, trainings. Log the first one."), first,
        )  # fmt: skip
        clear = Button(self.tr("Show all"), "x")
        explain(clear, "activities.filters")
        clear.clicked.connect(lambda: self._filter(ActivityQuery()))
        self._none_found = EmptyState(
            "search", self.tr("Nothing found"), self.tr("No activity fits this search and these filters."), clear
        )
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self._search, 4)
        for box in (self._months, self._themes, self._statuses):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(box, 2)
        row.addWidget(self.kept.menu)
        row.addWidget(self._columns)
        for widget in (self.table, self._nothing, self._none_found, self.bin):
            self._body.addWidget(widget)
        self.body.setSpacing(M)
        self.body.addWidget(self._row)
        self.body.addWidget(self._expected)
        self.body.addWidget(self._body, 1)
        self.body.addWidget(self._question)

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.go.emit("activity", None))
        self._open_bin.clicked.connect(self.show_bin)
        self._import.clicked.connect(lambda: self.go.emit(IMPORT.place, "activity"))
        self._typing.timeout.connect(self._ask)
        self._search.textChanged.connect(lambda _: self._typing.start())
        self._search.returnPressed.connect(lambda: self._with_chosen(self._open))
        QShortcut(QKeySequence("Down"), self._search, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self.table.setFocus)
        for box in (self._months, self._themes, self._statuses):
            box.activated.connect(lambda _: self._ask())
        self.kept.chosen.connect(self._filter)
        self.kept.told.connect(self.told)
        self._columns.toggled_column.connect(self._show_column)
        for part in (self._columns, self.table):
            part.sort_asked.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.delete_asked.connect(self._delete)
        self.table.copy_asked.connect(self._copy)
        self.table.chosen_changed.connect(self._tell_chosen)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._look_at(index.row()))
        self._question.answered.connect(self._answer)
        self._expected.log_asked.connect(lambda one: self.go.emit("activity", {"copy": one.latest, "day": one.day}))
        self._expected.skip_asked.connect(self._skip)
        self.bin.restored.connect(self._restored)
        self.bin.failed.connect(self.trouble)
        self.bin.closed.connect(self._ask)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._begin_search)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(lambda: self._with_chosen(self._log_again))

    def _begin_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _filter(self, wanted: ActivityQuery) -> None:
        self._search.blockSignals(True)
        self._search.setText(wanted.text)
        self._search.blockSignals(False)
        self._months.choose(wanted.month)
        self._themes.set_value(wanted.theme)
        self._statuses.choose(wanted.status)
        self._ask(wanted.month)

    def _ask(self, month: str | None = None) -> None:
        asked = ActivityQuery(
            self._search.value() or "", month or self._months.value(), self._themes.value(), self._statuses.value()
        )
        desk, order = self._setting.desk, self._order
        self._setting.choices.activity_filter = kept_form(replace(asked, text=""))  # the boxes; letters are of one search
        self._typing.stop()
        self._is_asking = True

        def look_up() -> _Found:
            book, today = desk.book, desk.book.today()
            query = replace(asked, day=day_meant(asked.text, today))
            count = book.activity_count(query)
            if not count and query.text and not query.day and (near := desk.finder.forgive(query.text)):
                query = replace(query, near=near)
                count = book.activity_count(query)
            return query, count, book.activity_page(query, 0, PAGE_ROWS, order), today, desk.series.expected(today)

        self._setting.jobs.read(self, look_up, self._show, self._not_found, key="list")

    def _not_found(self, error: Exception) -> None:
        self._is_asking, self._then = False, None
        self.trouble.emit(error)

    def _show(self, found: _Found) -> None:
        query, count, first, today, expected = found
        self._is_asking = False
        came_from, self._came_from = self._came_from, ""
        if came_from and query != ActivityQuery() and all(one.record != came_from for one in first):
            self._filter(ActivityQuery())  # what was just saved must be seen, also when nobody would find it by this search
            return
        self._asked = query
        self._offer_months(today, query.month)
        book, order = self._setting.desk.book, self._order
        self._model.ask(count, lambda offset, limit: book.activity_page(query, offset, limit, order), first)
        self._question.hide()
        self._row.show()
        self._save.show()
        self._expected.show_sessions(expected)
        if count:
            self._body.setCurrentWidget(self.table)
        else:
            self._body.setCurrentWidget(self._nothing if query == ActivityQuery() else self._none_found)
        self._counted = self.tr("%n activities", "", count)
        self.truth.setText(self._counted)
        # The rows do not wait for the sums over all of them.
        self._setting.jobs.read(self, lambda: book.activity_totals(query), lambda totals: self._tell_sums(query, totals), key="sums")
        row = next((number for number, one in enumerate(first) if one.record == self._wanted), 0)
        if count:
            self.table.selectRow(row)
        then, self._then = self._then, None
        if then is not None and count:
            then(row)

    def _with_chosen(self, do: Callable[[int], None]) -> None:
        """Does it to the chosen row, after what was typed has been looked up: fingers are quicker than answers."""
        if self._typing.isActive():
            self._ask()
        if self._is_asking:
            self._then = do
        elif (row := self.table.currentIndex().row()) >= 0:
            do(row)

    def _tell_sums(self, query: ActivityQuery, totals: ActivityTotals) -> None:
        self._counted = self._truth(query, totals)
        if self._body.currentWidget() is not self.bin and self.table.chosen_count() < 2:
            self.truth.setText(self._counted)

    def _truth(self, query: ActivityQuery, totals: ActivityTotals) -> str:
        activities = self.tr("%n activities", "", totals.activities)
        people = self.tr("%n participants", "", totals.participants)
        words = f"{activities} · {people}"
        if query.near:
            words += " · " + self.tr("“{text}” stands nowhere; this comes near").format(text=query.text)
        if query.month:
            month = locale_id.month_and_year(query.month, self._setting.language)
            return self.tr("{counts} in {month}").format(counts=words, month=month)
        return words

    def _tell_chosen(self, n: int) -> None:
        if n > 1:
            self.truth.setText(self.tr("%n chosen · Del puts them in the bin · Ctrl+C copies them for a spreadsheet", "", n))
        elif self._body.currentWidget() is self.table:
            self.truth.setText(self._counted)

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

    def _show_column(self, name: str, shown: bool) -> None:
        self.table.show_column(name, shown)
        hidden = [one for one in self._setting.choices.hidden_columns if one != name]
        self._setting.choices.hidden_columns = hidden if shown else [*hidden, name]

    @property
    def _order(self) -> str:
        """The column the rows are sorted by, as the store names it; what makes no sense is newest first."""
        wanted = self._setting.choices.activity_order
        return wanted if wanted.removeprefix("-") in SORTED_BY else NEWEST_FIRST

    def _sort(self, name: str) -> None:
        """By this column; by the one that is it already, the other way round. Dates and numbers begin with the last or largest."""
        first = name if name in ("title", "place") else f"-{name}"
        other = f"-{name}" if first == name else name
        self._setting.choices.activity_order = other if self._order == first else first
        self.table.show_order(self._order)
        self._ask()

    def _open(self, number: int) -> None:
        row = self._model.row(number)
        if row is not None:
            self.go.emit("activity", {"record": row.record})

    def _log_again(self, number: int) -> None:
        row = self._model.row(number)
        if row is not None:
            self.go.emit("activity", {"copy": row.record})

    def _look_at(self, number: int) -> None:
        row = self._model.row(number) if number >= 0 else None
        if row is None or row.status is not Status.QUESTION:
            self._question.hide()
            return
        questions = self._setting.desk.questions
        self._setting.jobs.read(self, lambda: questions.of(row.record), self._question.ask, key="question")

    def _answer(self, record: str, field: str, value: object) -> None:
        questions = self._setting.desk.questions
        self._setting.jobs.write(
            self, lambda: questions.answer(record, field, value), lambda _: self._changed(record), self.trouble.emit
        )

    def _chosen(self) -> Chosen:
        return Chosen(self._setting.desk.book, self._asked, self._order, self.table.chosen_rows()[:ROWS_COPIED_MOST])

    def _copy(self) -> None:
        chosen = self._chosen()

        def put(rows: list[ActivityRow]) -> None:
            QGuiApplication.clipboard().setText(self.table.copied(rows))
            n = len(rows)
            self.told.emit(self.tr("%n rows copied; paste them into a spreadsheet.", "", n), None)

        self._setting.jobs.read(self, chosen.rows, put, self.trouble.emit)

    def _delete(self) -> None:
        bin, jobs, chosen = self._setting.desk.bin, self._setting.jobs, self._chosen()

        def delete() -> list[ActivityRow]:
            rows = chosen.rows()
            bin.delete([row.record for row in rows])
            return rows

        def done(rows: list[ActivityRow]) -> None:
            records = [row.record for row in rows]

            def undo() -> None:
                jobs.write(self, lambda: bin.restore(records), lambda _: self._changed(records[0]), self.trouble.emit)

            if not rows:
                return
            self._changed(None)
            n = len(rows)
            one, many = self.tr("“{title}” is in the bin."), self.tr("%n activities are in the bin.", "", n)
            self.told.emit(one.format(title=rows[0].title) if n == 1 else many, undo)

        jobs.write(self, delete, done, self.trouble.emit)

    def _skip(self, session: ExpectedSession) -> None:
        series, jobs = self._setting.desk.series, self._setting.jobs

        def undo() -> None:
            jobs.write(self, lambda: series.skip(session.series, session.day, False), lambda _: self._changed(None), self.trouble.emit)

        def done(_: object) -> None:
            self._changed(None)
            self.told.emit(self.tr("Noted: there was no session on that day."), undo)

        jobs.write(self, lambda: series.skip(session.series, session.day), done, self.trouble.emit)

    def _restored(self, n: int) -> None:
        self.changed.emit()
        self.told.emit(self.tr("%n taken out of the bin.", "", n), None)

    def _changed(self, record: str | None) -> None:
        self._wanted = record
        self._ask()
        self.changed.emit()
