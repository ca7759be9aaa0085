"""Everything she can do from anywhere, each written once: words, icon, keys, where it leads. The window listens to the keys,
the palette lists the words, pages make their buttons from them.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.places import ACTIVITIES, EXCHANGE, MATERIALS, NOTES, PLACES, PROBLEMS, REPORTS, SETTINGS, STORIES, VISITS, place_keys
from desktop.ui.places import QUESTIONS as QUESTIONS_PLACE

ACTIVITY_FORM = "activity"
READER = "material"
RECORD_FORM, STORY_FORM, PROBLEM_FORM, FIGURES = "record", "story", "problem", "figures"
SAVE_TABLE = "table"  # a page that arrives with it asks where to
_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class Action:
    """place, what: where it leads; keys: '' when it has none of its own; more: other words that find it in the palette.

    topic: what its button is explained with.
    """

    icon: str
    source: str
    place: str
    what: object = None
    keys: str = ""
    more: str = ""
    topic: str = ""

    @property
    def word(self) -> str:
        """What she reads."""
        return QCoreApplication.translate(_CONTEXT, self.source)

    @property
    def found_by(self) -> str:
        """All words that find it, in her language."""
        more = QCoreApplication.translate(_CONTEXT, self.more) if self.more else ""
        return f"{self.word} {more}"

    def button(self, kind: str = "secondary") -> Button:
        """A button with the keys written on it; the window listens to them."""
        made = Button(self.word, self.icon, kind)
        if self.keys:
            made.set_keys(self.keys)
        explain(made, self.topic)
        return made


LOG_ACTIVITY = Action("plus", QT_TRANSLATE_NOOP("Actions", "Log an activity"), ACTIVITY_FORM, None, "Ctrl+N",
                      QT_TRANSLATE_NOOP("Actions", "new class training"), "activity")  # fmt: skip
RECORD_VISITORS = Action("users", QT_TRANSLATE_NOOP("Actions", "Record visitors"), VISITS.name, "quick", "V",
                         QT_TRANSLATE_NOOP("Actions", "guest book day count"), "visits.quick_line")  # fmt: skip
COUNT_VISITORS = Action("picture-in-picture-2", QT_TRANSLATE_NOOP("Actions", "Count in a small window"), "counting", None, "",
                        QT_TRANSLATE_NOOP("Actions", "visitors press always on top"), "visits.count")  # fmt: skip
SEND_NOW = Action("send", QT_TRANSLATE_NOOP("Actions", "Send now"), EXCHANGE.name, "send", "",
                  QT_TRANSLATE_NOOP("Actions", "sync centre upload"))  # fmt: skip
PRINT_MONTH = Action("printer", QT_TRANSLATE_NOOP("Actions", "Print the monthly report"), REPORTS.name, None, "",
                     QT_TRANSLATE_NOOP("Actions", "report paper sign"))  # fmt: skip
SHOW_FIGURES = Action("list", QT_TRANSLATE_NOOP("Actions", "Show figures"), FIGURES, None, "",
                      QT_TRANSLATE_NOOP("Actions", "how counted sum chart target scorecard numbers"), "figures")  # fmt: skip
SHOW_RECEIPT = Action("receipt-text", QT_TRANSLATE_NOOP("Actions", "Show the centre's receipt"), REPORTS.name, ("receipt", ""), "",
                      QT_TRANSLATE_NOOP("Actions", "proof arrived"))  # fmt: skip
NEEDS_FIXING = Action("octagon-alert", QT_TRANSLATE_NOOP("Actions", "Show what needs fixing"), ACTIVITIES.name,
                      {"status": "needs_fixing"}, "", QT_TRANSLATE_NOOP("Actions", "sent back refused"))  # fmt: skip
QUESTIONS = Action("circle-help", QT_TRANSLATE_NOOP("Actions", "Show open questions"), QUESTIONS_PLACE.name, None, "",
                   QT_TRANSLATE_NOOP("Actions", "two people differ"))  # fmt: skip
WRITE_STORY = Action("heart-handshake", QT_TRANSLATE_NOOP("Actions", "Write a story of impact"), STORY_FORM, None, "",
                     QT_TRANSLATE_NOOP("Actions", "before after changed testimony"), "record.story")  # fmt: skip
REPORT_PROBLEM = Action("message-circle-warning", QT_TRANSLATE_NOOP("Actions", "Write down a problem"), PROBLEM_FORM, None, "",
                        QT_TRANSLATE_NOOP("Actions", "obstacle electricity signal help wanted"), "record.problem")  # fmt: skip
FIND_MATERIAL = Action("library", QT_TRANSLATE_NOOP("Actions", "Find a learning material"), MATERIALS.name, None, "",
                       QT_TRANSLATE_NOOP("Actions", "book video read hand out"))  # fmt: skip
IMPORT = Action("file-up", QT_TRANSLATE_NOOP("Actions", "From a spreadsheet"), "import", None, "",
                QT_TRANSLATE_NOOP("Actions", "Excel CSV import paste register guest book"), "import")  # fmt: skip
OPEN_BIN = Action("trash-2", QT_TRANSLATE_NOOP("Actions", "Open the bin"), ACTIVITIES.name, "bin", "",
                  QT_TRANSLATE_NOOP("Actions", "deleted restore"))  # fmt: skip
_TABLE_WORDS = QT_TRANSLATE_NOOP("Actions", "spreadsheet table Excel XLSX CSV export save as")
TABLES = (
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save activities as Excel"), ACTIVITIES.name, SAVE_TABLE, "", _TABLE_WORDS, "tables"),
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save visits as Excel"), VISITS.name, SAVE_TABLE, "", _TABLE_WORDS, "tables"),
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save materials as Excel"), MATERIALS.name, SAVE_TABLE, "", _TABLE_WORDS, "tables"),
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save stories as Excel"), STORIES.name, SAVE_TABLE, "", _TABLE_WORDS, "tables"),
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save problems as Excel"), PROBLEMS.name, SAVE_TABLE, "", _TABLE_WORDS, "tables"),
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save other records as Excel"), NOTES.name, SAVE_TABLE, "", _TABLE_WORDS, "tables"),
    Action("file-down", QT_TRANSLATE_NOOP("Actions", "Save a report as Excel"), REPORTS.name, None, "", _TABLE_WORDS, "tables"),
)
CHANGE_LOOK = Action("sun-moon", QT_TRANSLATE_NOOP("Actions", "Change look, text size or language"), SETTINGS.name, None, "",
                     QT_TRANSLATE_NOOP("Actions", "dark light contrast bigger English"))  # fmt: skip
HELP = Action("circle-help", QT_TRANSLATE_NOOP("Actions", "Help"), "help", None, "F1",
              QT_TRANSLATE_NOOP("Actions", "explain how guide manual"))  # fmt: skip
GLOBAL = (
    LOG_ACTIVITY, RECORD_VISITORS, COUNT_VISITORS, WRITE_STORY, REPORT_PROBLEM,
    SEND_NOW, PRINT_MONTH, SHOW_FIGURES, SHOW_RECEIPT, NEEDS_FIXING, QUESTIONS, FIND_MATERIAL, IMPORT, OPEN_BIN,
    CHANGE_LOOK, HELP, *TABLES,
)  # fmt: skip


def places() -> list[tuple[str, str, str, str]]:
    """(icon, word, place, keys) of every page of the sidebar."""
    return [(place.icon, place.word, place.name, place_keys(number)) for number, place in enumerate(PLACES, 1)]


