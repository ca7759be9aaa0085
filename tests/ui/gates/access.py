"""The audit of what a person with a keyboard and a screen reader meets: names, roles, everything within reach of Tab, no trap."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMenu, QWidget

from desktop.ui.kit.surfaces import Card

STEPS_MOST = 400
# What Qt says of a bare widget and of a bare frame: that something is there, not what.
UNTOLD = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border}


def unnamed(root: QWidget) -> list[str]:
    """Everything that takes the focus and does not say what it is; every line of a menu without a word."""
    faults = []
    for widget in takers(root):
        told = QAccessible.queryAccessibleInterface(widget)
        # Of a box of choices some systems read the choice as its name, so that its own has to be asked for.
        name = widget.accessibleName() if isinstance(widget, QComboBox) else told.text(QAccessible.Text.Name) if told else ""
        if not name.strip():
            faults.append(f"{path(widget)} has no name")
        role = told.role() if told else QAccessible.Role.NoRole
        if role in UNTOLD:
            faults.append(f"{path(widget)} ({name}) has no role")
        if _is_one_of_several(widget) and role is not QAccessible.Role.RadioButton:
            faults.append(f"{path(widget)} ({name}) does not say that it is one of several")
    for menu in (root,) if isinstance(root, QMenu) else ():
        faults += [f"{path(menu)} has a line without a word" for action in menu.actions() if not action.isSeparator() and not action.text()]
    return faults


def out_of_reach(root: QWidget) -> list[str]:
    """What can be clicked and is not reached by Tab, or does not let go of it."""
    walked, trap = walk(root)
    faults = [f"Tab does not leave {path(trap)}"] if trap is not None else []
    wanted = [one for one in root.findChildren(QAbstractButton) if _can_click(one)]
    groups = {one.parentWidget() for one in walked if _is_one_of_several(one)}
    missed = [one for one in wanted if one not in walked and not (_is_one_of_several(one) and one.parentWidget() in groups)]
    return faults + [f"{path(one)} ({one.text() or one.accessibleName()}) is not reached by Tab" for one in missed]


def out_of_order(root: QWidget) -> list[str]:
    """Steps of Tab that go up within a column of a card."""
    walked, _ = walk(root)
    faults = []
    for before, after in pairwise(walked):
        first, second = _place(before, root), _place(after, root)
        shared = min(first.right(), second.right()) - max(first.left(), second.left())
        if _card(before) is _card(after) and shared > min(first.width(), second.width()) / 2 and second.bottom() < first.top():
            faults.append(f"Tab goes up from {path(before)} ({before.accessibleName()}) to {path(after)} ({after.accessibleName()})")
    return faults


def walk(root: QWidget) -> tuple[list[QWidget], QWidget | None]:
    """What Tab visits from the first, until it comes round; and what it did not leave, if so."""
    first = next((one for one in takers(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
    if first is None:
        return [], None
    root.window().activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    walked: list[QWidget] = []
    present = QApplication.focusWidget()
    while present is not None and present not in walked and len(walked) < STEPS_MOST:
        walked.append(present)
        for _ in range(64):  # a grid goes through its cells first
            QTest.keyClick(present, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not present:
                break
        else:
            return walked, present if len(takers(root)) > 1 else None
        present = QApplication.focusWidget()
    return walked, walked[-1] if walked and present is not walked[0] else None


def takers(root: QWidget) -> list[QWidget]:
    """Everything visible and enabled that takes the focus for itself; parts of a field belong to the field."""
    return [
        one for one in root.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        and not one.objectName().startswith("qt_") and not isinstance(one.parentWidget(), QComboBox | QLineEdit | QAbstractSpinBox)
    ]  # fmt: skip


def path(widget: QWidget) -> str:
    """Where it is, for the one who mends it."""
    names = []
    while widget is not None and len(names) < 3:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)


def _is_one_of_several(one: QWidget) -> bool:
    """Of several of which one is chosen, Tab stops at that one and arrows go on."""
    if not isinstance(one, QAbstractButton):
        return False
    return one.autoExclusive() or (one.group() is not None and one.group().exclusive())


def _can_click(one: QAbstractButton) -> bool:
    inside = isinstance(one.parentWidget(), QComboBox | QLineEdit | QAbstractSpinBox) or one.objectName().startswith("qt_")
    return one.isVisible() and one.isEnabled() and not inside


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root.window(), QPoint(0, 0)), widget.size())


def _card(widget: QWidget) -> QWidget:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, Card) and above.parentWidget() is not None:
        above = above.parentWidget()
    return above
