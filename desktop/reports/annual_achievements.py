"""Chapter IV of the annual report: what was reached, month by month, by field, with whom, under which decrees."""

from core import locale_id
from core.charts.day_bars import DayState
from core.charts.shapes import Frame
from core.words import translate
from desktop.reports import charting, written
from desktop.reports.blocks import Block, Said, chart, heading, numbered, table, text
from desktop.reports.numbers import MonthlyNumbers, People, by_theme
from desktop.reports.yearly import YearlyNumbers

CHART_FILE = "year.svg"
_CHARTS = ("theme", "sex")


def chapter(numbers: YearlyNumbers, said: Said) -> list[Block]:
    """The whole chapter."""
    told = _told(numbers, said)
    return [
        heading(said(translate("Papers", "Chapter IV. What was reached"))),
        text(told),
        *([chart(said(charting.TITLES[charting.VISITS]), CHART_FILE, _visits(numbers, said).told)] if numbers.open_days else []),
        heading(said(translate("Papers", "Month by month")), 2),
        _months(numbers, said),
        heading(said(translate("Papers", "Activities by field")), 2),
        _themes(numbers, said),
        *charting.blocks(_CHARTS, numbers.activities, said),
        heading(said(translate("Papers", "Partners")), 2),
        _partners(numbers, said),
        heading(said(translate("Papers", "Decrees, regulations and procedures")), 2),
        _documents(numbers, said),
    ]


def files(numbers: YearlyNumbers, said: Said) -> dict[str, bytes]:
    """The charts, where there is something to draw."""
    visits = {CHART_FILE: _visits(numbers, said).svg.encode()} if numbers.open_days else {}
    return visits | charting.files(_CHARTS, numbers.activities, said)


def _visits(numbers: YearlyNumbers, said: Said) -> charting.Picture:
    return charting.months_chart(numbers, said, Frame(height=110, name="year"))


def _told(numbers: YearlyNumbers, said: Said) -> str:
    activities, people = len(numbers.activities), numbers.participants.total
    if not numbers.recorded:
        return said.unknown
    if not numbers.open_days and not numbers.visitors.total:
        words = translate("Papers", "Visits are not recorded; {activities} activities with {people} participants.")
        return said(words, activities=activities, people=people)
    words = translate("Papers", "{visits} visits on {days} open days; {activities} activities with {people} participants.")
    return said(words, visits=numbers.visitors.total, days=numbers.open_days, activities=activities, people=people)


def _months(numbers: YearlyNumbers, said: Said) -> Block:
    head = (
        translate("Papers", "Month"), translate("Papers", "Visits M"), translate("Papers", "Visits F"), translate("Papers", "Visits"),
        translate("Papers", "Lent"), translate("Papers", "Activities"), translate("Papers", "Participants"),
        translate("Papers", "Advocacy"), translate("Papers", "Services"), translate("Papers", "Publications"),
    )  # fmt: skip
    rows = [_month(place, month, numbers, said) for place, month in enumerate(numbers.months, 1)]
    sums = (
        said.total, *people_cells(numbers.visitors, said, bool(numbers.open_days or numbers.visitors.total)),
        said.number(numbers.total("n_loaned")),
        *(said.number(n) if numbers.recorded else written.UNKNOWN for n in (
            len(numbers.activities), numbers.participants.total, len(numbers.advocacy), len(numbers.services), len(numbers.publications),
        )),
    )  # fmt: skip
    return table(said, head, rows, (20, 19, 19, 19, 15, 15, 15, 16, 15, 17), range(1, 10), sums, 8.2)


def _month(place: int, month: MonthlyNumbers, numbers: YearlyNumbers, said: Said) -> list[str]:
    """Of a month of which nothing was recorded nothing is said to be zero. One to come is blank, unless something stands in it already."""
    name = written.month(locale_id.month_name(place, said.language), numbers.year, place)
    logs = (numbers.advocacy, numbers.services, numbers.publications)
    counts = (
        len(month.activities), month.sums.people.total,
        *(sum(str(one.get("date", ""))[:7] == month.month for one in some) for some in logs),
    )  # fmt: skip
    lent = numbers.collections.get(month.month, {}).get("n_loaned")
    if month not in numbers.begun and not (any(counts) or lent or month.visits.people.total):
        return [name, *[""] * 9]
    opened = bool(month.days_that_are(DayState.OPEN)) or bool(month.visits.people.total) or month.closed_throughout
    return [
        name,
        *people_cells(month.visits.people, said, opened),
        said.number(lent),
        *(said.number(n) if n or month.recorded else written.UNKNOWN for n in counts),
    ]


def people_cells(people: People, said: Said, known: bool = True) -> list[str]:
    """M, F, all. Where nobody was split, M and F are unknown and not zero."""
    if not known:
        return [written.UNKNOWN] * 3
    split = people.male or people.female or not people.total
    return [*(said.number(n) if split else written.UNKNOWN for n in (people.male, people.female)), said.number(people.total)]


def _themes(numbers: YearlyNumbers, said: Said) -> Block:
    head = (
        translate("Papers", "Field"), translate("Papers", "Activities"), translate("Papers", "M"), translate("Papers", "F"),
        translate("Papers", "Not split"), translate("Papers", "Participants"),
    )  # fmt: skip

    def cells(name: str, n: int, people: People) -> list[str]:
        male, female, total = people_cells(people, said)
        return [name, said.number(n), male, female, said.number(people.unsplit), total]

    rows = [cells(said.code("activity_theme", theme) or said.unknown, *found) for theme, found in by_theme(numbers.activities).items()]
    sums = cells(said.total, len(numbers.activities), numbers.participants) if rows else ()
    return numbered(said, head, rows, (8, 50, 22, 16, 16, 20, 24), range(1, 6), sums)


def _partners(numbers: YearlyNumbers, said: Said) -> Block:
    rows = [
        (
            said.text(one.get("name")), said.code("partner_kind", one.get("partner_kind")), said.text(one.get("subject")),
            said.text(one.get("agreement")),
        )
        for one in numbers.partnerships
    ]  # fmt: skip
    head = (
        translate("Papers", "Partner"), translate("Papers", "Kind"), translate("Papers", "What for"), translate("Papers", "Agreement"),
    )  # fmt: skip
    return numbered(said, head, rows, (8, 45, 32, 50, 34))


def _documents(numbers: YearlyNumbers, said: Said) -> Block:
    rows = [
        (
            said.text(one.get("title")), said.code("document_kind", one.get("document_kind")), said.text(one.get("number")),
            said.day(one.get("date")),
        )
        for one in numbers.documents
    ]  # fmt: skip
    head = (translate("Papers", "About"), translate("Papers", "Kind"), translate("Papers", "Number"), translate("Papers", "Date"))
    return numbered(said, head, rows, (8, 65, 34, 34, 26))
