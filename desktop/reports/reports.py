"""The desk's reports: numbers, then page values, then PDF. Every method blocks and may raise ReportError or KnownError."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from core.domain.stories import STORY
from core.help_book import help_book
from core.protocol.receipts import Receipt
from desktop.reports import charting, paper_tables, pictures
from desktop.reports.absence_words import absence_words
from desktop.reports.charting import Picture
from desktop.reports.consent_page import Consent, consent_page
from desktop.reports.counted_tree import Tree, changed, tree_of
from desktop.reports.counting import count_month
from desktop.reports.errors import ReportError
from desktop.reports.forms import Forms
from desktop.reports.frame_page import letterhead, library_name, number_line, revised, signatures, signing_place
from desktop.reports.guide_page import drawn, guide_page, shipped_pictures
from desktop.reports.kept_papers import UNKNOWN_DAY, Facts, KeptPaper, KeptPapers
from desktop.reports.labels import Labels
from desktop.reports.making import Maker
from desktop.reports.monthly_page import monthly_page
from desktop.reports.national_pages import CopyEntry, copy_entries
from desktop.reports.numbers import Absent, Missing, MonthlyNumbers
from desktop.reports.paper_tables import Cover, PaperTable
from desktop.reports.press import PAPERS, Paper, Press
from desktop.reports.receipt_page import receipt_page
from desktop.reports.recovery_page import recovery_page
from desktop.reports.share_page import share_page
from desktop.reports.signal_page import cells_of, headings, rows_of, signal_page, table_title
from desktop.reports.visits_page import CHART_FILE, visits_chart
from desktop.reports.yearly import count_period, of_year
from desktop.store import errors, practice
from desktop.store.errors import KnownError
from desktop.store.logbook import LogBook
from desktop.store.month import data_position
from desktop.store.rows import Profile
from desktop.store.sent_forms import sent_forms
from desktop.store.signal import SignalMonth, month_of_signals
from desktop.store.store import Store

STEPS = 3
MONTHS_LOOKED_AT = 3
NOT_CORRECTED = frozenset({"logs.problems"})  # a problem that was solved leaves the reports of earlier months: no mistake in them
PICTURE_DOTS_AN_INCH = 110
CHART_DOTS_AN_INCH = 200
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document. missing: what it lacks, as sentences in its language; number: the centre's receipt, '' if none;
    facts: what it was made from, None for a paper that reports nothing of the library's own.
    """

    pdf: bytes
    pages: int
    missing: tuple[str, ...] = ()
    number: str = ""
    facts: Facts | None = None


class Reports:
    """Prints from the opened store."""

    def __init__(self, store: Store, book: LogBook, press: Press | None = None) -> None:
        self._store = store
        self._book = book
        self.kept = KeptPapers(store.home.papers)
        self._press = press or Press(mark=practice.MARK if store.is_practice else "", changed=store.home.templates)

    def numbers(self, month: str, today: date | None = None) -> MonthlyNumbers:
        """The numbers of 'YYYY-MM' with what they lack. today: instead of the clock's day. Raises KnownError('not_set_up')."""
        profile = self._book.profile()
        if profile is None:
            raise KnownError(errors.NOT_SET_UP)
        today = today or self._book.today()
        with self._store.reading() as connection:
            return count_month(connection, profile, month, today)

    def missing(self, month: str, language: str = "id") -> tuple[str, ...]:
        """What the month's report would lack, one sentence each; quick, nothing is printed."""
        numbers = self.numbers(month)
        return tuple(absence_words(one, language, numbers.profile.area_term) for one in numbers.missing)

    def monthly(
        self, month: str, paper: str = "F4", language: str = "id", progress: Progress | None = None, today: date | None = None
    ) -> Printed:
        """The monthly report. paper: 'F4' or 'A4'; progress hears (steps done, of how many); today: instead of the clock's day."""
        kind_of_paper = sheet(paper)
        tell = progress or (lambda _done, _of: None)
        numbers = self.numbers(month, today)
        tell(1, STEPS)
        photos, absent = pictures.load(self._store.home, numbers.photos)
        if absent:
            numbers = replace(numbers, missing=(*numbers.missing, Missing(Absent.PHOTOS_ABSENT, {"n": absent})))
        tell(2, STEPS)
        word = Labels(language)
        files = {CHART_FILE: visits_chart(numbers, word, kind_of_paper.chart_height).encode()}
        logo = pictures.logo(numbers.profile)
        files |= logo
        lines = {line.record: line for line in numbers.activities}
        shown = []
        for place, (photo, content) in enumerate(photos, 1):
            files[f"photo-{place}.svg"] = content
            shown.append((f"photo-{place}.svg", photo.caption, lines[photo.activity]))
        facts = self._facts("monthly", numbers, tree_of(numbers), kind_of_paper, language)
        page = revised(monthly_page(numbers, word, kind_of_paper, shown, bool(logo)), facts.revision)
        sheets = self._press.run("monthly.typ", page, files)
        tell(STEPS, STEPS)
        missing = tuple(absence_words(one, language, numbers.profile.area_term) for one in numbers.missing)
        told = (*sheets.told, *missing)
        return Printed(sheets.pdf, sheets.pages, told, numbers.receipt.number if numbers.receipt else "", facts)

    def make(self, kind: str, about: str, paper: str = "F4", language: str = "id", today: date | None = None) -> Printed:
        """Any paper by its kind, see making.py, or 'consent'. about: a month, a year or a record. Raises ReportError, KnownError."""
        if kind == "monthly":
            return self.monthly(about, paper, language, today=today)
        if kind == "consent":
            return self.consent(*self._consent_of(about), language, paper)
        made = Maker(self._store, self._book, self._press, self.kept).make(kind, about, sheet(paper), language, today)
        return Printed(made.sheets.pdf, made.sheets.pages, (*made.sheets.told, *made.missing), facts=made.facts)

    def tables(self, kind: str, about: str, language: str = "id", today: date | None = None) -> list[PaperTable]:
        """A paper of a month or a year as tables, see paper_tables.py. Raises ReportError, KnownError."""
        if kind == "signal":
            signals = self.signal_table(about, language)[0]
            rows = cells_of(signals, language, self._area_code())
            return [PaperTable(table_title(about, language), headings(language), rows)]
        if kind != "monthly":
            return Maker(self._store, self._book, self._press, self.kept).tables(kind, about, language, today)
        numbers, word = self.numbers(about, today), Labels(language)
        page = monthly_page(numbers, word, sheet("F4"), [], False)
        period = f"{page['month']} ({page['until']})" if page["until"] else page["month"]
        mark = practice.MARK if self._store.is_practice else ""
        cover = Cover(page["title"], period, library_name(numbers.profile), page["footer"]["left"], mark)
        return paper_tables.paper_tables(cover, paper_tables.month_blocks(page), page["missing"] or [word("complete")], language)

    def write_tables(self, kind: str, about: str, path: Path, language: str = "id") -> list[str]:
        """Those as XLSX or CSV by the name of the file; the titles of the tables. Raises as `tables`, and KnownError of the disk."""
        made = self.tables(kind, about, language)
        paper_tables.write(path, made, language)
        return [one.title for one in made]

    def copy_entries(self, month: str, language: str = "id") -> list[CopyEntry]:
        """What is typed into SIM TPBIS for 'YYYY-MM', in its order. Raises KnownError."""
        numbers = self.numbers(month)
        with self._store.reading() as connection:
            known = Forms(self._store.home, sent_forms(connection))
        return copy_entries(known.copy_order(month), numbers, language)

    def receipt(self, receipt: Receipt, language: str = "id", paper: str = "F4") -> Printed:
        """The centre's statement on one page, for the meeting."""
        profile = self._book.profile()
        area_code = (profile.fields.get("area_code") if profile else "") or receipt.area
        word = Labels(language)
        frame, files = self._frame(profile, word, receipt.month[:4])
        sheets = self._press.run("receipt.typ", receipt_page(receipt, word, sheet(paper), frame, area_code), files)
        return Printed(sheets.pdf, sheets.pages, sheets.told, receipt.number)

    def signal_table(self, month: str, language: str = "id") -> tuple[SignalMonth, list[list[str]]]:
        """The attempts of a month to reach the centre, and the same as a table with its headings."""
        area_code = self._area_code()
        with self._store.reading() as connection:
            signals = month_of_signals(connection, month, area_code)
        return signals, [headings(language), *rows_of(signals, language, area_code)]

    def signal(self, month: str, paper: str = "F4", language: str = "id") -> Printed:
        """The record of blank spots of a month, for the regency."""
        word, numbers = Labels(language), self.numbers(month)
        frame, files = self._frame(numbers.profile, word, month[:4])
        signals = self.signal_table(month, language)[0]
        facts = self._facts("signal", numbers, tree_of(signals), sheet(paper), language)
        page = revised(signal_page(signals, numbers, word, sheet(paper), frame), facts.revision)
        sheets = self._press.run("signal.typ", page, files)
        return Printed(sheets.pdf, sheets.pages, sheets.told, facts=facts)

    def keep(self, printed: Printed) -> KeptPaper | None:
        """Keeps what was printed, as it is; None for a paper of which none is kept. Raises KnownError('paper_not_kept')."""
        return self.kept.keep(printed.pdf, printed.facts, self._store.around.now_ms()) if printed.facts else None

    def sign(self, kept: KeptPaper, is_signed: bool) -> None:
        """Remembers that a paper is signed, with the present day, or that it is not. Raises KnownError."""
        today = self._book.today()
        day = today.isoformat() if today else UNKNOWN_DAY
        for one in self.kept.about(kept.kind, kept.about):
            if one.revision == kept.revision and (one.signed or one.number == kept.number):
                self.kept.sign(one, day if is_signed else "")

    def changed_months(self) -> list[KeptPaper]:
        """The newest papers of the last months that are over and count otherwise by now; quick where nothing was saved since."""
        today = self._book.today()
        if today is None:
            return []
        over = [one for one in self.kept.newest("monthly", MONTHS_LOOKED_AT) if one.about < today.isoformat()[:7]]
        return [self.kept.with_signature(one) for one in over if self._has_changed(one)]

    def _has_changed(self, kept: KeptPaper) -> bool:
        with self._store.reading() as connection:
            if data_position(connection) == kept.position:
                return False
        return bool(changed(kept.counted, tree_of(self.numbers(kept.about))) - NOT_CORRECTED)

    def _facts(self, kind: str, numbers: MonthlyNumbers, counted: Tree, paper: Paper, language: str) -> Facts:
        revision, day = self.kept.revision(kind, numbers.month, counted), numbers.today.isoformat() if numbers.today else ""
        return Facts(kind, numbers.month, "", paper.name, language, revision, numbers.position, day, counted)

    def _area_code(self) -> str:
        profile = self._book.profile()
        return (profile.fields.get("area_code") if profile else "") or ""

    def recovery(self, code: str, language: str = "id", paper: str = "A4") -> Printed:
        """The paper with the code that gives a forgotten PIN back. The code itself is kept nowhere but on it."""
        profile = self._book.profile()
        word = Labels(language)
        frame, files = self._frame(profile, word)
        page = recovery_page(code, profile.name if profile else "", self._book.person(), word, sheet(paper), frame)
        sheets = self._press.run("recovery.typ", page, files)
        return Printed(sheets.pdf, sheets.pages, sheets.told)

    def share_poster(
        self, url: str, titles: Sequence[str], wifi: tuple[str, str] = ("", ""), language: str = "id", paper: str = "A4"
    ) -> Printed:
        """A poster that leads phones to the shelf. wifi: name and password of the network, where they are known."""
        profile = self._book.profile()
        word = Labels(language)
        frame, files = self._frame(profile, word)
        page, codes = share_page(url, wifi, titles, profile.name if profile else "", word, sheet(paper), frame)
        sheets = self._press.run("share.typ", page, files | codes)
        return Printed(sheets.pdf, sheets.pages, sheets.told)

    def consent(self, kind: Consent, about: str = "", language: str = "id", paper: str = "F4") -> Printed:
        """A sheet on which somebody agrees, to be filled in by hand. about: the title of the story, '' for an empty one."""
        profile = self._book.profile()
        word = Labels(language)
        frame, files = self._frame(profile, word)
        library, place = (library_name(profile), f"{signing_place(profile)},") if profile else ("", "")
        page = consent_page(kind, about, library, place, word, sheet(paper), frame)
        sheets = self._press.run("consent.typ", page, files)
        return Printed(sheets.pdf, sheets.pages, sheets.told)

    def _consent_of(self, record: str) -> tuple[Consent, str]:
        """The sheet that belongs to a record: a story's with its title, else that for photos of a child."""
        found = self._book.detail(record) if record else None
        return (Consent.STORY, str(found.fields.get("title") or "")) if found and found.kind == STORY.name else (Consent.CHILD, "")

    def frame_picture(self, fields: Mapping[str, Any], language: str = "id", paper: str = "F4") -> bytes:
        """Letterhead, number and signatures as they would be printed with these fields of the library; a PNG, whole and nothing else."""
        profile = self._book.profile()
        if profile is None:
            raise KnownError(errors.NOT_SET_UP)
        word, kind = Labels(language), sheet(paper)
        shown = replace(profile, fields={**profile.fields, **fields})
        frame, files = self._frame(shown, word)
        number = number_line(shown, self._book.today(), self._book.latest_month()[:4], word)
        page = {"language": language, "paper": {"width": kind.width_mm, "height": kind.height_mm}, "number": number, **frame}
        return self._press.picture("frame_picture.typ", page, files, PICTURE_DOTS_AN_INCH)

    def chart(self, kind: str, period: str, language: str = "id") -> Picture:
        """A chart of 'YYYY' or 'YYYY-MM' as SVG, see charting.py; targets of the year, whatever month. Raises ReportError, KnownError."""
        profile = self._book.profile()
        if profile is None:
            raise KnownError(errors.NOT_SET_UP)
        today = self._book.today()
        with self._store.reading() as connection:
            numbers = count_period(connection, profile, of_year(period) if kind == charting.TARGETS else period, today)
        return charting.picture(kind, numbers, language, practice.MARK if self._store.is_practice else "")

    def chart_png(self, chart: Picture) -> bytes:
        """The same as a PNG. Raises ReportError."""
        page = {"file": "chart.svg", "told": chart.told}
        return self._press.picture("chart.typ", page, {"chart.svg": chart.svg.encode()}, CHART_DOTS_AN_INCH)

    def guide(
        self,
        language: str = "id",
        paper: str = "F4",
        keys: Sequence[tuple[str, str]] = (),
        pictures: Mapping[str, bytes] | None = None,
    ) -> Printed:
        """The help as a booklet. keys: the table of keys, which the window knows; pictures: PNG by name, else the shipped ones."""
        profile = self._book.profile()
        shown = drawn(shipped_pictures() if pictures is None else pictures)
        page = guide_page(help_book(language), profile.name if profile else "", keys, shown, Labels(language), sheet(paper))
        sheets = self._press.run("guide.typ", page, shown)
        return Printed(sheets.pdf, sheets.pages, sheets.told)

    def _frame(self, profile: Profile | None, word: Labels, year: str = "") -> tuple[dict[str, Any], dict[str, bytes]]:
        """What a library's papers have around them, and its logo. year: where the clock cannot say it."""
        if profile is None:
            return {}, {}
        files, today = pictures.logo(profile), self._book.today()
        signed = signatures(profile, today, year or self._book.latest_month()[:4], word)
        return {"letterhead": letterhead(profile, bool(files)), "signatures": signed}, files


def sheet(name: str) -> Paper:
    """The paper by its name. Raises ReportError."""
    if name not in PAPERS:
        raise ReportError(f"no paper is called {name}")
    return PAPERS[name]
