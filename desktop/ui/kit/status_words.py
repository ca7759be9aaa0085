"""Icon, word and colour of each state that a record can be in."""

from PySide6.QtCore import QCoreApplication

from desktop.store.rows import Status
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Status"
# state → (icon, colour of the tokens, word)
MARKS = {
    Status.NEEDS_FIXING: ("octagon-alert", "danger", QT_TRANSLATE_NOOP("Status", "Needs fixing")),
    Status.QUESTION: ("circle-help", "accent", QT_TRANSLATE_NOOP("Status", "Question")),
    Status.DRAFT: ("file-pen-line", "muted", QT_TRANSLATE_NOOP("Status", "Draft")),
    Status.WAITING: ("clock", "muted", QT_TRANSLATE_NOOP("Status", "Waiting")),
    Status.CARRIED: ("usb", "warn", QT_TRANSLATE_NOOP("Status", "Carried")),
    Status.RECEIVED: ("circle-check", "good", QT_TRANSLATE_NOOP("Status", "Received")),
    Status.SAFE: ("shield-check", "good", QT_TRANSLATE_NOOP("Status", "Safe")),
}


def word(status: Status) -> str:
    """The word she reads."""
    return QCoreApplication.translate(_CONTEXT, MARKS[status][2])
