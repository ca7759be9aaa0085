"""What the page Laporan shows: which paper is wanted, and how it is made. Blocks; for the lane that reads."""

from dataclasses import dataclass, field
from datetime import date

from core import locale_id
from core.protocol.receipts import Receipt
from desktop.assembly import Desk
from desktop.reports import Printed
from desktop.reports.kept_papers import KeptPaper
from desktop.ui.reports.mending import Way, ways_to_mend

MONTHLY, RECEIPT, SIGNAL = "monthly", "receipt", "signal"
ANNUAL, VISITS, PROBLEMS, INDEX, COPY, CONTEST, ACCREDITATION = "annual", "visits", "problems", "iplm", "sim", "contest", "accreditation"
OF_YEAR = frozenset({ANNUAL, INDEX, CONTEST, ACCREDITATION})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown. month: 'YYYY-MM', of kinds in OF_YEAR 'YYYY'; '' for the last one that is over."""

    kind: str = MONTHLY
    month: str = ""
    paper: str = "F4"
    language: str = "id"


@dataclass(frozen=True, slots=True)
class Made:
    """What was made. printed: None where there is nothing to print (no receipt yet); kept: what was printed of it;
    ways: to where what is missing is put right.
    """

    wanted: Wanted
    printed: Printed | None
    receipts: list[Receipt]
    today: date | None
    term: str = ""
    kept: list[KeptPaper] = field(default_factory=list)
    ways: dict[str, Way] = field(default_factory=dict)


def make(desk: Desk, wanted: Wanted) -> Made:
    """Raises KnownError, ReportError."""
    today, receipts, profile = desk.book.today(), desk.exchange.receipts(), desk.book.profile()
    month = wanted.month
    if wanted.kind == RECEIPT:
        found = next((one for one in receipts if one.month == month or not month), None)
        month = found.month if found else month or _month_to_report(desk, today)
        printed = desk.reports.receipt(found, wanted.language, wanted.paper) if found else None
    elif wanted.kind == SIGNAL:
        month = month or _month_to_report(desk, today)
        printed = desk.reports.signal(month, wanted.paper, wanted.language)
    else:
        month = month or _month_to_report(desk, today)
        month = month[:4] if wanted.kind in OF_YEAR else month
        printed = desk.reports.make(wanted.kind, month, wanted.paper, wanted.language)
    kept = desk.reports.kept.about(wanted.kind, month) if printed and printed.facts else []
    shown = Wanted(wanted.kind, month, wanted.paper, wanted.language)
    ways = ways_to_mend(desk, month, wanted.language) if wanted.kind == MONTHLY else {}
    return Made(shown, printed, receipts, today, profile.area_term if profile else "", kept, ways)


def _month_to_report(desk: Desk, today: date | None) -> str:
    """The last month that is over; the present one while nothing was recorded before it."""
    present = today.isoformat()[:7] if today else desk.book.latest_month()
    over = month_back(present, 1)
    figures = desk.book.month_figures(over)
    return over if figures.visits or figures.activities.activities else present


def period_words(period: str, language: str) -> str:
    """'November 2026', or '2026'."""
    return locale_id.month_and_year(period, language) if len(period) > 4 else period


def month_back(month: str, back: int) -> str:
    """The month so many months before, as 'YYYY-MM'."""
    number = int(month[:4]) * 12 + int(month[5:]) - 1 - back
    return f"{number // 12}-{number % 12 + 1:02}"
