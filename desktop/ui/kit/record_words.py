"""What the short logs, stories and problems are called: one of them, all of them, what they are for, and an example."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.list_names import MANY
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Record"


@dataclass(frozen=True, slots=True)
class KindWords:
    """icon; one: above a form; many: above a list; about: what it is for; example: something to write down."""

    icon: str
    one: str
    many: str
    about: str
    example: str


_WORDS = {
    "advocacy": KindWords(
        "megaphone", QT_TRANSLATE_NOOP("Record", "Advocacy"), MANY["advocacy"],
        QT_TRANSLATE_NOOP("Record", "Who was won for the library, and what came of it"),
        QT_TRANSLATE_NOOP("Record", "For example: an audience with the village head on 12 November; he promised Rp5.000.000 for shelves."),
    ),
    "partnership": KindWords(
        "handshake", QT_TRANSLATE_NOOP("Record", "Partnership"), MANY["partnership"],
        QT_TRANSLATE_NOOP("Record", "With whom the library works together, since when, under which agreement"),
        QT_TRANSLATE_NOOP("Record", "For example: Puskesmas Teluk Bayur, reading aloud at the posyandu, since March 2026."),
    ),
    "service": KindWords(
        "sprout", QT_TRANSLATE_NOOP("Record", "Service improvement"), MANY["service"],
        QT_TRANSLATE_NOOP("Record", "What is better or new for visitors"),
        QT_TRANSLATE_NOOP("Record", "For example: a reading corner for toddlers, open every morning."),
    ),
    "publication": KindWords(
        "globe", QT_TRANSLATE_NOOP("Record", "Publication"), MANY["publication"],
        QT_TRANSLATE_NOOP("Record", "What the library let others know, and where"),
        QT_TRANSLATE_NOOP("Record", "For example: a post about the banana chips class in the village's WhatsApp group."),
    ),
    "collection_month": KindWords(
        "library", QT_TRANSLATE_NOOP("Record", "Collection figures"), MANY["collection_month"],
        QT_TRANSLATE_NOOP("Record", "The figures of each month: titles, copies, loans, members"),
        QT_TRANSLATE_NOOP("Record", "For example: at the end of October 312 children's titles, 96 books lent, 4 new members."),
    ),
    "ict_month": KindWords(
        "laptop", QT_TRANSLATE_NOOP("Record", "Computer figures"), MANY["ict_month"],
        QT_TRANSLATE_NOOP("Record", "The figures of each month: who used the computers, how long, how many work"),
        QT_TRANSLATE_NOOP("Record", "For example: in October 41 people, 66 hours, 3 computers work, 1 is broken."),
    ),
    "staff": KindWords(
        "user-plus", QT_TRANSLATE_NOOP("Record", "Staff member"), MANY["staff"],
        QT_TRANSLATE_NOOP("Record", "Who works in the library, with which schooling and decree"),
        QT_TRANSLATE_NOOP("Record", "For example: Sari Wulandari, head, SMA, training SPP-TIK 2024, decree 12/2023."),
    ),
    "asset": KindWords(
        "archive", QT_TRANSLATE_NOOP("Record", "Aid or asset"), MANY["asset"],
        QT_TRANSLATE_NOOP("Record", "What the library has or was given, and its condition"),
        QT_TRANSLATE_NOOP("Record", "For example: 3 computers from Perpusnas, 2019, two good, one slightly damaged."),
    ),
    "budget": KindWords(
        "receipt-text", QT_TRANSLATE_NOOP("Record", "Budget line"), MANY["budget"],
        QT_TRANSLATE_NOOP("Record", "What was planned and what was spent, year by year"),
        QT_TRANSLATE_NOOP("Record", "For example: 2026, Dana Desa, books, Rp10.000.000 planned, Rp7.500.000 spent."),
    ),
    "document": KindWords(
        "file-text", QT_TRANSLATE_NOOP("Record", "Document"), MANY["document"],
        QT_TRANSLATE_NOOP("Record", "Decrees, village regulations, procedures: where each one lies"),
        QT_TRANSLATE_NOOP("Record", "For example: the decree that founded the library, number 5 of 2018."),
    ),
    "plan": KindWords(
        "calendar-days", QT_TRANSLATE_NOOP("Record", "Plan"), MANY["plan"],
        QT_TRANSLATE_NOOP("Record", "What is meant to happen; on its day it becomes an activity"),
        QT_TRANSLATE_NOOP("Record", "For example: batik with natural dyes on 5 December, needs cloth and a trainer."),
    ),
    "library": KindWords(
        "house", QT_TRANSLATE_NOOP("Record", "The library's profile"), MANY["library"],
        QT_TRANSLATE_NOOP("Record", "Number (NPP), decree, services, members: what reports say of the library"), "",
    ),
    "story": KindWords(
        "heart-handshake", QT_TRANSLATE_NOOP("Record", "Story of impact"), MANY["story"],
        QT_TRANSLATE_NOOP("Record", "How somebody's life changed with the library"),
        QT_TRANSLATE_NOOP("Record", "For example: Bu R. had no work, came to the class, and sells banana chips on Sundays now."),
    ),
    "story_later": KindWords(
        "heart-handshake", QT_TRANSLATE_NOOP("Record", "How it went on"), MANY["story_later"], "", "",
    ),
    "problem": KindWords(
        "message-circle-warning", QT_TRANSLATE_NOOP("Record", "Problem"), MANY["problem"],
        QT_TRANSLATE_NOOP("Record", "What is in the way, and who shall help"),
        QT_TRANSLATE_NOOP("Record", "For example: no electricity since 3 November; computers stand still; support wanted from PLN."),
    ),
}  # fmt: skip


def words_of_kind(kind: str) -> KindWords:
    """In her language. Raises KeyError for a kind that has no page."""
    found = _WORDS[kind]
    said = (QCoreApplication.translate(_CONTEXT, one) if one else "" for one in (found.one, found.many, found.about, found.example))
    return KindWords(found.icon, *said)


def kind_word(kind: str) -> str:
    """What one of them is called; the id of an unknown kind."""
    return words_of_kind(kind).one if kind in _WORDS else kind
