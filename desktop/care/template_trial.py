"""Tries a changed template on everything that is printed with it, before it is used: with this library's own data, and nothing is kept."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.assembly import Desk
from desktop.reports import Reports, template_files
from desktop.reports.consent_page import Consent
from desktop.reports.errors import ReportError
from desktop.reports.press import Press
from desktop.store.rows import ActivityQuery

_URL, _CODE, _TITLE = "http://192.168.0.2:8765", "0000-0000-0000", "–"
Paper = tuple[str, Callable[[], object]]


def tried(desk: Desk, path: Path) -> list[str]:
    """The templates whose papers were made with the file, [] where there is nothing yet to make one of.

    The file bears the name of the template that it changes. Raises ReportError with file and line.
    """
    if path.name not in template_files.changeable():
        raise template_files.unknown(path.name)
    sources = template_files.shipped() | {path.name: template_files.read(path)}
    with tempfile.TemporaryDirectory(prefix="suluh-") as folder:
        (Path(folder) / path.name).write_bytes(sources[path.name])
        reports = Reports(desk.store, desk.book, Press(changed=Path(folder), gives_way=False))
        made = []
        for template, make in _papers(desk, reports):
            if path.name in template_files.parts_of(template, sources):
                make()
                made.append(template)
    return list(dict.fromkeys(made))


def error_words(path: Path, error: ReportError, language: str) -> str:
    """'Template monthly.typ, line 12: …'."""
    return template_files.error_words(error, [path.name], language)


def _papers(desk: Desk, reports: Reports) -> Iterator[Paper]:
    """Every template with a paper that is made with it; those of which there is nothing yet are left out."""
    today = desk.book.today()
    month = desk.book.latest_month() or (today.isoformat()[:7] if today else "2026-01")
    yield "monthly.typ", lambda: reports.monthly(month, "A4")
    yield "document.typ", lambda: reports.make("annual", month[:4], "A4")
    yield "signal.typ", lambda: reports.signal(month)
    yield "consent.typ", lambda: reports.consent(Consent.STORY)
    yield "recovery.typ", lambda: reports.recovery(_CODE)
    yield "share.typ", lambda: reports.share_poster(_URL, [_TITLE])
    yield "guide.typ", lambda: reports.guide()
    yield "frame_picture.typ", lambda: reports.frame_picture({})
    yield "chart.typ", lambda: reports.chart_png(reports.chart("visits", month))
    if receipts := desk.exchange.receipts():
        yield "receipt.typ", lambda: reports.receipt(receipts[0])
    if activity := _an_activity(desk):
        yield "poster.typ", lambda: reports.make("poster", activity)


def _an_activity(desk: Desk) -> str:
    newest = desk.book.activity_page(ActivityQuery(), 0, 1)
    return newest[0].record if newest else ""
