"""The amber words of the gentle checks (core.domain.checks). Each says what stands out and that saving is fine."""

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.domain.checks import Finding
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Finding"
SENTENCES = {
    "title_length": QT_TRANSLATE_NOOP("Finding", "The name has {characters} characters; 5 to 150 read best in the report."),
    "ends_before_start": QT_TRANSLATE_NOOP("Finding", "The last day is before the first."),
    "ends_before_it_begins": QT_TRANSLATE_NOOP("Finding", "It ends before it begins. Is the time right?"),
    "too_long": QT_TRANSLATE_NOOP("Finding", "{characters} characters; up to {max} are read in the report. It may be saved."),
    "in_future": QT_TRANSLATE_NOOP("Finding", "This day is still to come."),
    "long_ago": QT_TRANSLATE_NOOP("Finding", "This was {days} days ago. Is the date right?"),
    "parts_exceed_total": QT_TRANSLATE_NOOP("Finding", "Men and women make {parts}, more than the total of {total}. It may be saved."),
    "unsplit": QT_TRANSLATE_NOOP("Finding", "{people} not yet recorded as men or women. It may be saved; the report says so."),
    "members_differ": QT_TRANSLATE_NOOP("Finding", "Members and others make {counted}, the total is {total}. It may be saved."),
    "occupations_differ": QT_TRANSLATE_NOOP("Finding", "The occupations make {counted}, the total is {total}. It may be saved."),
    "small_group": QT_TRANSLATE_NOOP("Finding", "A group is two people or more. It may be saved like this."),
    "ages_differ": QT_TRANSLATE_NOOP("Finding", "The ages make {counted}, the total is {total}. It may be saved."),
    "nobody": QT_TRANSLATE_NOOP("Finding", "Nobody came? It may be saved like this."),
    "more_than_possible": QT_TRANSLATE_NOOP("Finding", "{total} is more than {max}. Is it a slip of the finger?"),
    "far_above_usual": QT_TRANSLATE_NOOP("Finding", "Usually about {usual} come. Is {total} right?"),
    "many": QT_TRANSLATE_NOOP("Finding", "{total} is a great many. Is it right?"),
    "month_to_come": QT_TRANSLATE_NOOP("Finding", "This month is still to come."),
    "odd_year": QT_TRANSLATE_NOOP("Finding", "Is the year right?"),
    "more_than_planned": QT_TRANSLATE_NOOP("Finding", "{spent} was spent, {planned} was planned. It may be saved."),
    "no_link": QT_TRANSLATE_NOOP("Finding", "This does not look like a link. It may be saved."),
    "fewer_copies": QT_TRANSLATE_NOOP("Finding", "There are fewer copies than titles. Is it right?"),
    "full_name": QT_TRANSLATE_NOOP("Finding", "Only the initials of this name are saved, unless they agreed to the full name."),
    "no_consent": QT_TRANSLATE_NOOP("Finding", "Ask first: what is saved is sent. “Back” keeps it as a draft here until then."),
    "more_than_total": QT_TRANSLATE_NOOP("Finding", "{part} is more than the total of {total}."),
}  # fmt: skip


def finding_words(finding: Finding, language: str) -> str:
    """One sentence."""
    numbers = {name: locale_id.number(value, language) for name, value in finding.numbers.items()}
    return QCoreApplication.translate(_CONTEXT, SENTENCES[finding.code]).format(**numbers)


def words_by_field(findings: list[Finding], language: str) -> dict[str, str]:
    """field → its sentences."""
    found: dict[str, str] = {}
    for finding in findings:
        words = finding_words(finding, language)
        found[finding.field] = f"{found[finding.field]} {words}" if finding.field in found else words
    return found
