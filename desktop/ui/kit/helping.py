"""Which topic of the help explains a part of the window. A part without one of its own is explained with what holds it."""

from PySide6.QtWidgets import QWidget

_PROPERTY = "help"


def explain(widget: QWidget, topic: str) -> None:
    """F1 inside `widget` opens this topic."""
    widget.setProperty(_PROPERTY, topic)


def topic_of(widget: QWidget | None) -> str:
    """The topic of the widget or of the nearest one around it; '' when there is none."""
    while widget is not None:
        if topic := widget.property(_PROPERTY):
            return str(topic)
        widget = widget.parentWidget()
    return ""
