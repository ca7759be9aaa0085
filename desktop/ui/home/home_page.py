"""Beranda: the month in four figures, visitors day by day, what needs her, and what is ready to travel."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from core.charts.day_bars import ChartWords, Day, DayState, day_bars, told
from core.charts.shapes import Frame
from core.domain.stories import STORY
from desktop.reports.kept_papers import KeptPaper
from desktop.store.rows import ActivityQuery, ActivityRow, Draft, ExchangeState, ExpectedSession, LaterDue, MonthFigures, VisitDay
from desktop.ui.actions import FIGURES, LOG_ACTIVITY, RECORD_VISITORS, STORY_FORM
from desktop.ui.home.attention import AttentionCard, Need
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.chart_view import ChartView
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.surfaces import Card, PressCard, Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import L, M, S
from desktop.ui.places import QUESTIONS, REPORTS, SETTINGS, VISITS
from desktop.ui.setting import Setting
from desktop.ui.standing_words import age_words, duration_words, size_words, waiting_words
from desktop.ui.unfinished import place_of

DATES_NAMED = 3
SESSIONS_NAMED = 2
STORIES_NAMED = 2
THINGS = 5  # as many things as the column at the right has room for


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows, looked up in one go. bytes_a_second: over the internet, None where it was never measured."""

    figures: MonthFigures
    days: list[VisitDay]
    state: ExchangeState
    drafts: list[Draft]
    person: str
    today: date | None
    latest: list[ActivityRow]
    expected: list[ExpectedSession]
    to_ask: list[LaterDue]
    needs_stick: bool
    bytes_a_second: float | None = None


class FigureCard(PressCard):
    """One number with its name above and its meaning below; a press opens what it counts."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, margin=L, spacing=2, parent=parent)
        self._name = name
        self._figure, self._words = Text("–", "figure"), Text("", "caption", wrap=True)
        for widget in (Text(name, "muted"), self._figure, self._words):
            self.column.addWidget(widget)

    def show_figure(self, figure: str, words: str, needs_her: bool = False) -> None:
        """needs_her: amber."""
        self._figure.setText(figure)
        self._figure.set_role("figure_warn" if needs_her else "figure")
        self._words.setText(words)
        self._words.set_role("warn" if needs_her else "caption")
        self.setAccessibleName(f"{self._name}: {figure}")
        self.setAccessibleDescription(words)


class HomePage(Page):
    """What is this month like, what needs me, is it safe, has it arrived."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        self._month = ""
        self._first_missing: str | None = None
        visit, activity = RECORD_VISITORS.button(), LOG_ACTIVITY.button("primary")
        self.buttons.addWidget(visit)
        self.buttons.addWidget(activity)
        self._visits = FigureCard(self.tr("Visits this month"))
        self._activities = FigureCard(self.tr("Activities"))
        self._people = FigureCard(self.tr("Participants"))
        self._missing = FigureCard(self.tr("Days not recorded"))
        self._chart_title = Text("", "heading")
        self._chart = ChartView(self.tr("Visits per day"))
        self._all = Button(self.tr("All figures"), "list", "quiet")
        explain(self._all, "figures.counted")
        self._attention = AttentionCard(setting.language)
        self._travel = Strip("soft")
        self._travel_words = Text("", "muted")
        explain(self._travel, "exchange.send")
        self._build()
        visit.clicked.connect(lambda: self.go.emit("visits", "quick"))
        activity.clicked.connect(lambda: self.go.emit("activity", None))
        self._visits.clicked.connect(lambda: self.go.emit("visits", None))
        self._activities.clicked.connect(lambda: self.go.emit("activities", {"month": self._month}))
        self._people.clicked.connect(lambda: self.go.emit("activities", {"month": self._month}))
        self._missing.clicked.connect(lambda: self.go.emit("visits", self._first_missing))
        self._all.clicked.connect(lambda: self.go.emit(FIGURES, self._month))
        self._attention.chosen.connect(self.go)

    def arrive(self, what: object = None) -> None:
        """Looks everything up."""
        self._setting.jobs.read(self, self._look_up, self._show, key="home")

    def _build(self) -> None:
        figures = QGridLayout()
        figures.setSpacing(M)
        for column, card in enumerate((self._visits, self._activities, self._people, self._missing)):
            explain(card, "home.figures")
            figures.addWidget(card, 0, column)
            figures.setColumnStretch(column, 1)
        chart = Card(spacing=S)
        head = QHBoxLayout()
        head.addWidget(self._chart_title, 1)
        head.addWidget(self._all)
        chart.column.addLayout(head)
        chart.column.addWidget(self._chart, 1)
        middle = QHBoxLayout()
        middle.setSpacing(M)
        middle.addWidget(chart, 3)
        middle.addWidget(self._attention, 2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self.tr("Ready to be sent"), "strong"))
        words.addWidget(self._travel_words)
        self._travel.row.addWidget(IconMark("backpack", "accent"))
        self._travel.row.addLayout(words, 1)
        send = Button(self.tr("Send & receive"), "arrow-down-up")
        send.clicked.connect(lambda: self.go.emit("exchange", None))
        self._travel.row.addWidget(send)
        self.body.addLayout(figures)
        self.body.addLayout(middle, 1)
        self.body.addWidget(self._travel)

    def _look_up(self) -> Found:
        desk = self._setting.desk
        today = desk.book.today()
        month = today.isoformat()[:7] if today else desk.book.latest_month()
        latest = desk.book.activity_page(ActivityQuery(), 0, THINGS)
        figures = desk.book.month_figures(month, today.isoformat() if today else None)
        return Found(
            figures, desk.book.visit_month(month), desk.exchange.state(), desk.book.drafts(), desk.person, today, latest,
            desk.series.expected(today), desk.stories.due(today),
            today is not None and not desk.is_practice and desk.backups.elsewhere_is_due(), desk.exchange.speeds().line,
        )  # fmt: skip

    def _show(self, found: Found) -> None:
        language, figures = self._setting.language, found.figures
        self._month = figures.month
        month = locale_id.month_and_year(figures.month, language)
        self.set_title(self.tr("Welcome, {person}").format(person=found.person) if found.person else self.tr("Welcome"))
        day = locale_id.long_date(found.today, language) if found.today else self.tr("The date of this computer is not right.")
        self.truth.setText(" · ".join(one for one in (day, age_words(found.state, found.today)) if one))
        self._visits.show_figure(locale_id.number(figures.visits, language), self._compared(figures))
        totals = figures.activities
        self._activities.show_figure(locale_id.number(totals.activities, language), month)
        self._people.show_figure(locale_id.number(totals.participants, language), self._split(found))
        days = [date.fromisoformat(day) for day in figures.days_missing]
        self._missing.show_figure(str(len(days)), self._dates(days), bool(days))
        self._first_missing = days[0].isoformat() if days else None
        self._show_chart(found, month)
        needs = self._needs(found, days)
        waiting = found.state.waiting
        travels = bool(waiting.records or waiting.photos) and not found.state.is_practice
        self._travel.setVisible(travels)
        room = THINGS - travels
        self._show_needs(needs, found.latest, room)
        reports = self._setting.desk.reports  # counts months anew, so it comes after everything else
        self._setting.jobs.read(
            self, reports.changed_months, lambda changed: self._show_changed(changed, needs, found.latest, room), key="changed"
        )  # fmt: skip
        told = [size_words(waiting.bytes, language)]
        if found.bytes_a_second:
            told.append(duration_words(waiting.bytes / found.bytes_a_second))
        self._travel_words.setText(f"{waiting_words(found.state, language)}  {' · '.join(told)}")

    def _show_needs(self, needs: list[Need], latest: list[ActivityRow], room: int) -> None:
        self._attention.show_needs(needs)
        self._attention.show_latest(latest[: max(0, room - len(needs))])

    def _show_changed(self, changed: list[KeptPaper], needs: list[Need], latest: list[ActivityRow], room: int) -> None:
        """Reports that somebody holds on paper and that would be others now."""
        if changed:
            self._show_needs([self._changed_need(changed[0]), *needs], latest, room)

    def _changed_need(self, kept: KeptPaper) -> Need:
        heading = self.tr("The report of {month} changed").format(month=locale_id.month_name(int(kept.about[5:]), self._setting.language))
        words = self.tr("After it was signed") if kept.signed else self.tr("After it was printed")
        return Need("file-text", heading, words, REPORTS.name, kept.about)

    def _compared(self, figures: MonthFigures) -> str:
        before = figures.visits_before
        if not before:
            return locale_id.month_and_year(figures.month, self._setting.language)
        last = date.fromisoformat(f"{figures.month}-01") - timedelta(days=1)
        name = locale_id.month_name(last.month, self._setting.language)
        change = (figures.visits - before) / before
        percent = locale_id.percent(abs(change), self._setting.language, 0)
        if round(change * 100) == 0:
            return self.tr("as many as in {month}").format(month=name)
        words = self.tr("{percent} more than in {month}") if change > 0 else self.tr("{percent} fewer than in {month}")
        return words.format(percent=percent, month=name)

    def _split(self, found: Found) -> str:
        totals = found.figures.activities
        if not totals.participants:
            return ""
        share = locale_id.percent(totals.female / totals.participants, self._setting.language, 0)
        words = [self.tr("{percent} women").format(percent=share)]
        if totals.disability:
            words.append(self.tr("%n with a disability", "", totals.disability))
        return " · ".join(words)

    def _dates(self, days: list[date]) -> str:
        if not days:
            return self.tr("Every open day is recorded")
        named = ", ".join(locale_id.short_date(day, self._setting.language) for day in days[:DATES_NAMED])
        more = len(days) - DATES_NAMED
        return named if more <= 0 else self.tr("{days} and {more} more").format(days=named, more=more)

    def _needs(self, found: Found, days: list[date]) -> list[Need]:
        waiting = found.state.waiting
        needs = []
        if waiting.rejected:
            needs.append(Need("octagon-alert", self.tr("%n records need fixing", "", waiting.rejected),
                              self.tr("The centre sent them back"), "activities", {"status": "needs_fixing"}))  # fmt: skip
        needs += self._draft_needs(found.drafts)
        if days:
            heading = self.tr("%n days not recorded", "", len(days))
            needs.append(Need("calendar-x", heading, self._dates(days), "visits", days[0].isoformat()))
        needs += [self._session_need(one) for one in found.expected[:SESSIONS_NAMED]]
        needs += [self._story_need(one) for one in found.to_ask[:STORIES_NAMED]]
        if waiting.questions:
            needs.append(Need("circle-help", self.tr("%n questions", "", waiting.questions),
                              self.tr("Two people wrote different things"), QUESTIONS.name, None))  # fmt: skip
        if found.needs_stick:
            needs.append(Need("usb", self.tr("Back up to a stick"),
                              self.tr("If this computer fails, a stick brings everything back"), SETTINGS.name, "backup"))  # fmt: skip
        if not found.state.enrolled and not found.state.is_practice:
            needs.append(Need("log-in", self.tr("Not joined to the centre yet"),
                              self.tr("Enter the regency's code when you have it; until then just go on"), "exchange", None))  # fmt: skip
        return needs

    def _session_need(self, session: ExpectedSession) -> Need:
        day = locale_id.long_date(date.fromisoformat(session.day), self._setting.language)
        heading = self.tr("Not logged yet: {title}").format(title=session.title)
        return Need("calendar-days", heading, day, "activity", {"copy": session.latest, "day": session.day})

    def _story_need(self, due: LaterDue) -> Need:
        heading = self.tr("How did it go on with {person}?").format(person=due.person or due.title)
        words = self.tr("The story was told %n months ago", "", due.months)
        return Need("heart-handshake", heading, words, STORY_FORM, {"kind": STORY.name, "record": due.story})

    def _draft_needs(self, drafts: list[Draft]) -> list[Need]:
        """One for each activity, one for all that is unsaved on another page."""
        words = {VISITS.name: self.tr("Visitors that are not saved yet"), SETTINGS.name: self.tr("Settings that are not saved yet")}
        needs: dict[str, Need] = {}
        for draft in drafts:
            place = place_of(draft.form)
            if place is None:
                continue
            told = words.get(place[0]) or str(draft.fields.get("title") or self.tr("without a name"))
            needs.setdefault(place[0] if place[0] in words else draft.form, Need("file-pen-line", self.tr("Go on writing"), told, *place))
        return list(needs.values())

    def _show_chart(self, found: Found, month: str) -> None:
        language, missing = self._setting.language, set(found.figures.days_missing)
        today = found.today.isoformat() if found.today else ""
        self._chart_title.setText(self.tr("Visits per day, {month}").format(month=month))
        days = [_day(day, missing, today, language) for day in found.days]
        visits = self.tr("{visits} visits in {month}").format(visits=locale_id.number(found.figures.visits, language), month=month)
        zero, closed, absent = self.tr("Open, nobody came"), self.tr("Closed"), self.tr("Not recorded")
        words = ChartWords(self.tr("Visits per day"), visits, self.tr("Visitors"), zero, closed, absent)
        self._chart.show_chart(
            lambda palette, width, height: day_bars(days, words, palette, Frame(width, height), language), told(days, words, language)
        )


def _day(day: VisitDay, missing: set[str], today: str, language: str) -> Day:
    when = date.fromisoformat(day.date)
    visitors = (day.visitors or 0) + day.n_group
    if day.state == "closed":
        state = DayState.CLOSED
    elif day.state is not None or day.n_group:
        state = DayState.OPEN
    else:
        state = DayState.MISSING if day.date in missing else DayState.COMING if day.date >= today else DayState.CLOSED
    return Day(str(when.day), state, visitors, locale_id.weekday_and_date(when, language))
