"""F6 goes from one part of a page to the next: from card to card, and to what lies on no card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.kit.surfaces import Card

PART_KEYS = "F6"


def go_to_part(page: QWidget, step: int) -> None:
    """Puts the cursor on the first thing of the part that comes `step` after the one it is in, in the order of Tab."""
    firsts: dict[QWidget | None, QWidget] = {}
    for stop in _stops(page):
        firsts.setdefault(_part(stop, page), stop)
    parts = list(firsts)
    present = QApplication.focusWidget()
    here = _part(present, page) if present is not None and page.isAncestorOf(present) else None
    if parts:
        place = parts.index(here) + step if here in parts else 0
        firsts[parts[place % len(parts)]].setFocus(Qt.FocusReason.TabFocusReason)


def _stops(page: QWidget) -> list[QWidget]:
    """Where Tab stops on the page, in its order."""
    found, widget = [], page.nextInFocusChain()
    while widget is not None and widget is not page:
        stops = widget.isEnabled() and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops and widget.focusProxy() is None and page.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _part(widget: QWidget | None, page: QWidget) -> QWidget | None:
    """The outermost card around it."""
    part: QWidget | None = None
    while widget is not None and widget is not page:
        part = widget if isinstance(widget, Card) else part
        widget = widget.parentWidget()
    return part
