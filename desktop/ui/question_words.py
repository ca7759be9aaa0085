"""A question about two different values in words: what is asked, what each value says, who wrote it, what would follow."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.protocol.delta import DELETED
from desktop.store.question_rows import Meaning, Question
from desktop.ui.kit.field_words import label
from desktop.ui.kit.value_words import value_words

translate = QCoreApplication.translate


def asked_words(question: Question) -> str:
    """'Jumlah: mana yang benar?'."""
    if question.field == DELETED:
        return translate("Question", "One deleted it while another went on with it. Shall it stay?")
    return translate("Question", "{field}: which is right?").format(field=label(question.field, question.kind))


def choice_words(question: Question, value: Any, language: str, most: int) -> str:
    """The value as people read it, at most that many letters of it."""
    if question.field == DELETED:
        return translate("Question", "Delete it") if value else translate("Question", "Keep it")
    words = value_words(question.kind, question.field, value, language)
    return words if len(words) <= most else f"{words[:most]}…"


def moment_words(wall: int, language: str) -> str:
    """'24 November 2026, 14.00', by the clock of this computer."""
    when = datetime.fromtimestamp(wall / 1000, UTC).astimezone()
    return f"{locale_id.full_date(when.date(), language)}, {when:%H.%M}"


def meaning_words(meaning: Meaning | None, language: str) -> str:
    """What follows from a choice; '' where nothing does that can be said."""
    if meaning is None:
        return ""
    month = locale_id.month_and_year(meaning.month, language) if meaning.month else ""
    total = locale_id.number(meaning.total, language)
    words = {
        "bin": translate("Meaning", "then it is in the bin and does not count"),
        "stays": translate("Meaning", "then it stays and counts"),
        "month": translate("Meaning", "then it counts in {month}"),
        "participants": translate("Meaning", "then {month} has {total} participants"),
        "visitors": translate("Meaning", "then {month} has {total} visitors"),
    }[meaning.what]
    return words.format(month=month, total=total)
