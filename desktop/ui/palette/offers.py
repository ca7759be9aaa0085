"""What the palette offers for what was typed: commands first, then places, then what the search found."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from core import locale_id
from desktop.store.activities import words_of
from desktop.store.rows import Hit
from desktop.ui import actions

translate = QCoreApplication.translate
ICONS = {"activity": "notebook-pen", "visit_day": "calendar-days", "visit_group": "users"}


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: icon, words, what stands smaller behind them, keys; place and what: where Enter leads."""

    icon: str
    words: str
    more: str
    keys: str
    place: str
    what: object = None


def commands_for(text: str) -> list[Offer]:
    """Commands and places one of whose words begins with each word typed; all of them for an empty text."""
    offered = [Offer(one.icon, one.word, "", one.keys, one.place, one.what) for one in actions.GLOBAL if _fits(one.found_by, text)]
    for icon, word, place, keys in actions.places():
        if _fits(word, text):
            offered.append(Offer(icon, word, translate("Palette", "page"), keys, place))
    return offered


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
