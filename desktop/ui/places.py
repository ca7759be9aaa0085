"""The pages of the window in the order of the sidebar: name, icon, word, shortcut. Each is written once, here."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.ui.kit.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Places"


@dataclass(frozen=True, slots=True)
class Place:
    """Where she can go. name: for code; source: the English word, translated by `word`."""

    name: str
    icon: str
    source: str

    @property
    def word(self) -> str:
        """What she reads."""
        return QCoreApplication.translate(_CONTEXT, self.source)


HOME = Place("home", "house", QT_TRANSLATE_NOOP("Places", "Home"))
ACTIVITIES = Place("activities", "notebook-pen", QT_TRANSLATE_NOOP("Places", "Activities"))
VISITS = Place("visits", "users", QT_TRANSLATE_NOOP("Places", "Visits"))
MATERIALS = Place("materials", "library", QT_TRANSLATE_NOOP("Places", "Learning materials"))
STORIES = Place("stories", "heart-handshake", QT_TRANSLATE_NOOP("Places", "Stories of impact"))
PROBLEMS = Place("problems", "message-circle-warning", QT_TRANSLATE_NOOP("Places", "Problems"))
NOTES = Place("notes", "clipboard-list", QT_TRANSLATE_NOOP("Places", "Other records"))
REPORTS = Place("reports", "printer", QT_TRANSLATE_NOOP("Places", "Reports"))
EXCHANGE = Place("exchange", "arrow-down-up", QT_TRANSLATE_NOOP("Places", "Send & receive"))
QUESTIONS = Place("questions", "circle-help", QT_TRANSLATE_NOOP("Places", "Questions"))
SETTINGS = Place("settings", "settings", QT_TRANSLATE_NOOP("Places", "Settings"))
# The last one is shown while there are some.
PLACES = (HOME, ACTIVITIES, VISITS, MATERIALS, STORIES, PROBLEMS, NOTES, REPORTS, EXCHANGE, SETTINGS, QUESTIONS)


def place_keys(number: int) -> str:
    """'Ctrl+1' for the first place to 'Ctrl+9', then 'Ctrl+0'; the one behind these has the key beside it."""
    return f"Ctrl+{number}" if number < 10 else ("Ctrl+0", "Ctrl+Shift+0")[number - 10]
