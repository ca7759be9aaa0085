"""What the palette offers for what was typed: commands first, then places, then what the search found."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from core import locale_id
from desktop.store.activities import words_of
from desktop.store.finding import is_meant
from desktop.store.rows import Hit
from desktop.ui import actions

translate = QCoreApplication.translate
ICONS = {"activity": "notebook-pen", "visit_day": "calendar-days", "visit_group": "users"}


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: icon, words, what stands smaller behind them, keys; place and what: where Enter leads; found_by: other words for it."""

    icon: str
    words: str
    more: str
    keys: str
    place: str
    what: object = None
    found_by: str = ""


def commands_for(text: str) -> list[Offer]:
    """Commands and places one of whose words begins with each word typed; all of them for an empty text."""
    meant = [one for one in actions.GLOBAL if _fits(one.found_by, text)]
    offered = [Offer(one.icon, one.word, "", one.keys, one.place, one.what, one.found_by) for one in meant]
    for icon, word, place, keys in actions.places():
        if _fits(word, text):
            offered.append(Offer(icon, word, translate("Palette", "page"), keys, place))
    return offered


def near_commands(text: str) -> list[Offer]:
    """Commands and places that are meant when slips are forgiven; for a text that names none."""
    typed = words_of(text)
    return [one for one in commands_for("") if typed and is_meant(typed, words_of(f"{one.words} {one.found_by}"))]


def day_offer(day: str | None, language: str) -> list[Offer]:
    """The page of visits at a day that was typed, '3/11' or 'kemarin'."""
    if day is None:
        return []
    named = locale_id.long_date(date.fromisoformat(day), language)
    return [Offer(ICONS["visit_day"], translate("Palette", "Visitors on {day}").format(day=named), "", "", "visits", day)]


def found(hits: list[Hit], language: str) -> list[Offer]:
    """What the search found, each leading to where it is shown."""
    return [_offer(hit, language) for hit in hits]


def _offer(hit: Hit, language: str) -> Offer:
    day = locale_id.long_date(date.fromisoformat(hit.date), language) if hit.date else "–"
    if hit.kind == "activity":
        more = f"{day} · {hit.more}" if hit.more else day
        return Offer(ICONS[hit.kind], hit.title or translate("Palette", "(no name)"), more, "", "activity", {"record": hit.record})
    n = int(hit.more)
    visitors = translate("Palette", "one visitor") if n == 1 else translate("Palette", "%n visitors", "", n)
    return Offer(ICONS[hit.kind], hit.title, f"{day} · {visitors}", "", "visits", hit.date)


def _fits(words: str, text: str) -> bool:
    known = words_of(words)
    return all(any(one.startswith(typed) for one in known) for typed in words_of(text))
