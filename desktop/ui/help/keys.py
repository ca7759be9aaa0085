"""The table of keys, for F1 and for paper: what works everywhere is taken from where it is defined, the pages' own keys stand here."""

from PySide6.QtCore import QCoreApplication

from desktop.ui import actions
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.sidebar import PERSON_KEYS, SEARCH_KEYS

_CONTEXT = "Keys"
_EVERYWHERE = (
    (SEARCH_KEYS, QT_TRANSLATE_NOOP("Keys", "Search, or do something")),
    (PERSON_KEYS, QT_TRANSLATE_NOOP("Keys", "Change the person at the desk")),
)
_ON_PAGES = (
    ("Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Save what stands on the page")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Save the activity and log another")),
    ("Enter", QT_TRANSLATE_NOOP("Keys", "On to the next field; in a list: open")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo what was typed")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Search in the list of activities")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Log the chosen activity again")),
    ("Delete", QT_TRANSLATE_NOOP("Keys", "Put the chosen activity in the bin")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy the chosen rows for a spreadsheet")),
    ("Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Paste a photo, or numbers into the week")),
    ("T", QT_TRANSLATE_NOOP("Keys", "In the week: the library was closed")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print the report")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Close what lies over the page")),
)


def key_rows() -> list[tuple[str, str]]:
    """(keys, what they do), in her language."""
    rows = [(action.keys, action.word) for action in actions.GLOBAL if action.keys]
    rows += [(keys, word) for _, word, _, keys in actions.places()]
    return rows + [(keys, QCoreApplication.translate(_CONTEXT, words)) for keys, words in (*_EVERYWHERE, *_ON_PAGES)]
