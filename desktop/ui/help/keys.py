"""The table of keys, for F1 and for paper: what works everywhere is taken from where it is defined, the pages' own keys stand here."""

from PySide6.QtCore import QCoreApplication

from desktop.ui import actions
from desktop.ui.actions import ACTIVITY_FORM, READER
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.kit.parts import PART_KEYS
from desktop.ui.places import ACTIVITIES, EXCHANGE, MATERIALS, REPORTS, VISITS
from desktop.ui.sidebar import PERSON_KEYS, SEARCH_KEYS

_CONTEXT = "Keys"
# (place, keys, words): '' for what works on every page
_KEYS = (
    ("", SEARCH_KEYS, QT_TRANSLATE_NOOP("Keys", "Search, or do something")),
    ("", PERSON_KEYS, QT_TRANSLATE_NOOP("Keys", "Change the person at the desk")),
    ("", PART_KEYS, QT_TRANSLATE_NOOP("Keys", "On to the next part of the page; with Shift: back")),
    ("", "Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Save what stands on the page")),
    ("", "Enter", QT_TRANSLATE_NOOP("Keys", "On to the next field; in a list: open")),
    ("", "A … Z", QT_TRANSLATE_NOOP("Keys", "In a box of choices: choose by typing")),
    ("", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo what was typed")),
    ("", "Esc", QT_TRANSLATE_NOOP("Keys", "Close what lies over the page; from a form: back")),
    (ACTIVITIES.name, "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Search in the list of activities")),
    (ACTIVITIES.name, "↓", QT_TRANSLATE_NOOP("Keys", "From the search into the list")),
    (ACTIVITIES.name, "Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Log the chosen activity again")),
    (ACTIVITIES.name, "Delete", QT_TRANSLATE_NOOP("Keys", "Put the chosen activity in the bin")),
    (ACTIVITIES.name, "Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy the chosen rows for a spreadsheet")),
    (ACTIVITY_FORM, "Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Save the activity and log another")),
    (ACTIVITY_FORM, "Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Paste a photo")),
    (VISITS.name, "Ctrl+M", QT_TRANSLATE_NOOP("Keys", "Month or week")),
    (VISITS.name, "PgUp, PgDown", QT_TRANSLATE_NOOP("Keys", "Earlier or later days")),
    (VISITS.name, "T", QT_TRANSLATE_NOOP("Keys", "On a day: the library was closed")),
    (VISITS.name, "Ctrl+V", QT_TRANSLATE_NOOP("Keys", "In the week: paste numbers")),
    (VISITS.name, "Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "In the week: save the days")),
    (MATERIALS.name, "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Search titles and inside the materials")),
    (READER, "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Find in the material that is open")),
    (READER, "F3", QT_TRANSLATE_NOOP("Keys", "The next place that was found")),
    (READER, "Ctrl++, Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Larger, smaller")),
    (REPORTS.name, "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print the report")),
    (REPORTS.name, "Ctrl++, Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Larger, smaller")),
    (EXCHANGE.name, "F5", QT_TRANSLATE_NOOP("Keys", "Send what waits")),
)


def keys_by_place() -> dict[str, list[tuple[str, str]]]:
    """Place, '' for everywhere → (keys, what they do) in her language."""
    rows = {"": [(action.keys, action.word) for action in actions.GLOBAL if action.keys]}
    rows[""] += [(keys, word) for _, word, _, keys in actions.places()]
    for place, keys, words in _KEYS:
        rows.setdefault(place, []).append((keys, QCoreApplication.translate(_CONTEXT, words)))
    return rows


def key_rows() -> list[tuple[str, str]]:
    """(keys, what they do), in her language."""
    return [row for rows in keys_by_place().values() for row in rows]
