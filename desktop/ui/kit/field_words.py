"""What the fields of a record are called in the window's language."""

from PySide6.QtCore import QCoreApplication

from core.field_words import label_source
from core.record_labels import CONTEXT, HINTS


def label(field: str, kind: str = "activity") -> str:
    """The words above a field; an unknown field is called by its id."""
    context, source = label_source(field, kind)
    return QCoreApplication.translate(context, source) if source else field


def hint(field: str, kind: str) -> str:
    """Pale words in a field of a short log, a story or a problem; '' for none."""
    source = HINTS.get((kind, field))
    return QCoreApplication.translate(CONTEXT, source) if source else ""
