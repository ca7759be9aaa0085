"""A day in words: for the quick line, for the calendar's cells as they are read aloud, for the toast."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.domain.checks import total_of
from core.domain.kinds import CLOSED

translate = QCoreApplication.translate


def counts_words(fields: Mapping[str, Any], language: str) -> str:
    """'20 pengunjung (8 L, 12 P)', 'tutup: hari libur', 'buka, tanpa pengunjung'."""
    if fields.get("state") == CLOSED:
        note = fields.get("note")
        closed = translate("Visits", "closed")
        return f"{closed}: {note}" if note else closed
    n = total_of(fields.get("n_total"), fields.get("n_male"), fields.get("n_female"))
    if n == 0:
        words = translate("Visits", "open, nobody came")
    elif n is None:
        words = translate("Visits", "open, not counted")
    else:
        words = translate("Visits", "one visitor") if n == 1 else translate("Visits", "%n visitors", "", n)
    split = [
        f"{locale_id.number(fields[name], language)} {letter}"
        for name, letter in (("n_male", translate("Visits", "M")), ("n_female", translate("Visits", "F")))
        if fields.get(name) is not None
    ]
    more = [f"({', '.join(split)})"] if split else []
    for name, label in (("n_member", translate("Visits", "members")), ("n_computer", translate("Visits", "computer users"))):
        if fields.get(name) is not None:
            more.append(f"· {locale_id.number(fields[name], language)} {label}")
    return " ".join([words, *more])
