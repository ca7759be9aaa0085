"""Every paper of a library but the monthly report, by its kind and what it is about: read in one transaction, then typeset.

a month   'YYYY-MM'    visits  sim  problems           a year     'YYYY'    annual  visits  iplm  contest  accreditation  scorecard
a record  32 digits    activity  attendance  poster  story            ''   attendance (an empty sheet)
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core import locale_id
from core.domain.mappings import FORMS, SIM
from desktop.reports import national_pages, pictures
from desktop.reports.activity_page import activity_page, attendance_page, poster_page
from desktop.reports.annual_page import annual_page
from desktop.reports.blocks import Document
from desktop.reports.counted_tree import tree_of, visits_alone
from desktop.reports.counting import CLOSED_PROBLEMS, count_month
from desktop.reports.errors import ReportError
from desktop.reports.figures import figures_of
from desktop.reports.forms import Forms
from desktop.reports.frame_page import letterhead, library_name, number_line, printed, revised, signatures
from desktop.reports.kept_papers import TITLES, Facts, KeptPapers
from desktop.reports.labels import Labels
from desktop.reports.numbers import People
from desktop.reports.paper_tables import Cover, PaperTable, paper_tables
from desktop.reports.press import Paper, Press, Sheets
from desktop.reports.recap_pages import month_of_visits, problems_page, year_of_visits
from desktop.reports.scorecard import scorecard
from desktop.reports.scorecard_page import scorecard_page
from desktop.reports.story_paper import PHOTOS_SHOWN, TIGHTNESS, story_paper
from desktop.reports.yearly import MONTH, YEAR, count_year
from desktop.store import entries, errors, records
from desktop.store import month as store_month
from desktop.store.database import Connection
from desktop.store.errors import KnownError
from desktop.store.logbook import LogBook
from desktop.store.month import GroupRow, MonthPhoto, VisitRow
from desktop.store.practice import MARK
from desktop.store.rows import Profile
from desktop.store.sent_forms import sent_forms
from desktop.store.store import Store

OF_MONTH = ("visits", "problems", SIM)
SCORECARD = "scorecard"
OF_YEAR = ("annual", "visits", *FORMS, SCORECARD)
OF_RECORD = ("activity", "attendance", "poster", "story")
KINDS = tuple(dict.fromkeys((*OF_MONTH, *OF_YEAR, *OF_RECORD)))
_RECORD = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Made:
    """missing: what it lacks, in sentences; facts: what it was made from, None for a paper that reports nothing."""

    sheets: Sheets
    missing: tuple[str, ...] = ()
    facts: Facts | None = None


class Maker:
    """Prints from the opened store."""

    def __init__(self, store: Store, book: LogBook, press: Press, kept: KeptPapers) -> None:
        self._store = store
        self._book = book
        self._press = press
        self._kept = kept

    def make(self, kind: str, about: str, paper: Paper, language: str, today: date | None = None) -> Made:
        """Raises ReportError for a kind or a period that there is not, KnownError."""
        _require(kind, about)
        profile = self._book.profile()
        if profile is None:
            raise KnownError(errors.NOT_SET_UP)
        today = today or self._book.today()
        word, files = Labels(language), pictures.logo(profile)
        frame: dict[str, Any] = {"letterhead": letterhead(profile, bool(files))}
        with self._store.reading() as connection:
            position = store_month.data_position(connection)
            if kind == "poster":
                fields = records.detail(connection, bytes.fromhex(about)).fields
                return Made(self._press.run("poster.typ", _on(paper, word, frame, poster_page(fields, profile, language)), files))
            documents = self._documents(connection, kind, about, profile, language, today)
        year = about[:4] if YEAR.fullmatch(about[:4]) else self._book.latest_month()[:4]
        signed = signatures(profile, today, year, word)
        number = number_line(profile, today, year, word) if kind == "annual" else ""
        footer = {"left": _foot(position, today, word), "page": word("page")}
        facts = self._facts(kind, about, paper, language, position, today, documents[0]) if kind in TITLES else None
        revision = facts.revision if facts else 1
        for document in documents:
            page: dict[str, Any] = {
                "title": document.title,
                "subtitle": document.subtitle,
                "number": number,
                "blocks": list(document.blocks),
                "missing": list(document.missing),
                "completeness": word("completeness"),
                "closing": document.closing,
                "annex": list(document.annex),
                "flipped": document.flipped,
                "footer": footer,
                **({"signatures": signed} if document.signed else {}),
            }
            page = revised(page, revision)
            sheets = self._press.run("document.typ", _on(paper, word, frame, page), {**files, **document.files})
            if sheets.pages == 1:
                break
        return Made(sheets, (*document.missing, *document.unused), facts)

    def _facts(
        self, kind: str, about: str, paper: Paper, language: str, position: str, today: date | None, document: Document
    ) -> Facts:  # fmt: skip
        counted, day = tree_of(document.counted), today.isoformat() if today else ""
        revision = self._kept.revision(kind, about, counted)
        return Facts(kind, about, document.subject, paper.name, language, revision, position, day, counted)

    def tables(self, kind: str, about: str, language: str, today: date | None = None) -> list[PaperTable]:
        """The same as tables, those of a record left out. Raises ReportError, KnownError."""
        _require(kind, about)
        if kind in OF_RECORD:
            raise ReportError(f"{kind} is no table")
        profile = self._book.profile()
        if profile is None:
            raise KnownError(errors.NOT_SET_UP)
        today = today or self._book.today()
        with self._store.reading() as connection:
            position = store_month.data_position(connection)
            document = self._document(connection, kind, about, profile, language, today)
        foot, mark = _foot(position, today, Labels(language)), MARK if self._store.is_practice else ""
        cover = Cover(document.title, document.subtitle, library_name(profile), foot, mark)
        return paper_tables(cover, (*document.blocks, *document.annex), (*document.missing, *document.unused), language)

    def _documents(
        self, connection: Connection, kind: str, about: str, profile: Profile, language: str, today: date | None
    ) -> list[Document]:
        """The paper; of one that must be a single page, tighter and tighter."""
        if kind == "story":
            return self._story(connection, about, language)
        return [self._document(connection, kind, about, profile, language, today)]

    def _document(self, connection: Connection, kind: str, about: str, profile: Profile, language: str, today: date | None) -> Document:
        if kind in OF_RECORD:
            return self._of_record(connection, kind, about, language)
        if kind == "problems":
            found = [fields for _, fields in entries.of_kind(connection, "problem", "", about)]
            still = [one for one in found if one.get("status") not in CLOSED_PROBLEMS]
            return replace(problems_page(still, locale_id.month_and_year(about, language), language), counted=still)
        if MONTH.fullmatch(about):
            numbers = count_month(connection, profile, about, today)
            if kind == SIM:
                known = Forms(self._store.home, sent_forms(connection))
                form = known.copy_order(about)
                values = [[row.value for row in one.rows] for one in national_pages.copy_entries(form, numbers, "id")]
                page = national_pages.copy_page(form, numbers, language)
                return replace(page, unused=known.lacks(SIM, language), counted=values)
            by_day = _by_day(connection, about)
            return replace(month_of_visits(numbers, by_day, language), counted=(visits_alone(numbers), by_day))
        year = count_year(connection, profile, int(about), today)
        if kind == SCORECARD:
            lines = scorecard(year, count_year(connection, profile, year.year - 1, today))
            return scorecard_page(lines, year, language)
        if kind in FORMS:
            known, figures = Forms(self._store.home, sent_forms(connection)), figures_of(year)
            form = known.in_year(kind, year.year)
            page = national_pages.index_page(form, figures, year, language)
            closing, unused = known.origin(form, language), known.lacks(kind, language)
            return replace(page, closing=closing, unused=unused, counted=figures.values)
        if kind == "annual":
            return replace(annual_page(year, language), counted=year)
        return replace(year_of_visits(year, language), counted=[month.visits for month in year.months])

    def _of_record(self, connection: Connection, kind: str, record: str, language: str) -> Document:
        if kind == "attendance":
            return attendance_page(records.detail(connection, bytes.fromhex(record)).fields if record else {}, language)
        fields = records.detail(connection, bytes.fromhex(record)).fields
        shown, drawn = self._photos(connection, record, pictures.PHOTOS_A_PAGE)
        return replace(activity_page(fields, shown, language), files=drawn, counted=(fields, shown), subject=_subject(fields))

    def _story(self, connection: Connection, record: str, language: str) -> list[Document]:
        fields = records.detail(connection, bytes.fromhex(record)).fields
        shown, drawn = self._photos(connection, record, PHOTOS_SHOWN)
        later = [one for _, one in entries.of_kind(connection, "story_later") if one.get("story") == record]
        linked = fields.get("activities")
        titles = [_title(connection, one) for one in linked] if isinstance(linked, list) else []
        tries = range(len(TIGHTNESS))
        return [replace(story_paper(fields, later, titles, shown, language, tightness), files=drawn) for tightness in tries]

    def _photos(self, connection: Connection, record: str, most: int) -> tuple[list[tuple[str, str]], dict[str, bytes]]:
        """Those that may be shown: (file, caption), and the files."""
        found = [MonthPhoto(blob, caption, record) for blob, caption in store_month.photos_of(connection, record)]
        shown, files = [], {}
        for place, (photo, content) in enumerate(pictures.load(self._store.home, found, most)[0], 1):
            files[f"photo-{place}.svg"] = content
            shown.append((f"photo-{place}.svg", photo.caption))
        return shown, files


def _foot(position: str, today: date | None, word: Labels) -> list[str]:
    return [word("data_position", position=position), printed(today, word)]


def _require(kind: str, about: str) -> None:
    fits: list[Callable[[str], object]] = []
    fits += [MONTH.fullmatch] if kind in OF_MONTH else []
    fits += [YEAR.fullmatch] if kind in OF_YEAR else []
    fits += [_RECORD.fullmatch] if kind in OF_RECORD else []
    if not fits:
        raise ReportError(f"no paper is called {kind}")
    if not any(one(about) for one in fits) and not (kind == "attendance" and not about):
        raise ReportError(f"{kind}: {about!r}")


def _on(paper: Paper, word: Labels, frame: Mapping[str, Any], page: Mapping[str, Any]) -> dict[str, Any]:
    return {"language": word.language, "paper": {"width": paper.width_mm, "height": paper.height_mm}, "page": word("page"), **frame, **page}


def _by_day(connection: Connection, month: str) -> dict[str, People]:
    """Visitors of each day, groups included."""
    found: dict[str, People] = {}
    rows: list[VisitRow | GroupRow] = [row for row in store_month.visit_rows(connection, month) if row.open]
    for row in [*rows, *store_month.group_rows(connection, month)]:
        found[row.date] = found.get(row.date, People()) + People(row.visitors, row.n_male or 0, row.n_female or 0)
    return found


def _subject(fields: Mapping[str, Any]) -> str:
    """'2026-10-03 Pelatihan keripik'."""
    return " ".join(str(fields[name]) for name in ("date_start", "date", "title") if fields.get(name))


def _title(connection: Connection, record: str) -> str:
    try:
        return str(records.detail(connection, bytes.fromhex(record)).fields.get("title") or "")
    except (KnownError, ValueError):
        return ""
