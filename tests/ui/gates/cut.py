"""Words that do not fit: a label wider or higher than its place, a button with its end cut off, a page that scrolls sideways."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QWidget,
)

from desktop.ui.kit.fields import DateField
from desktop.ui.visits.month_calendar import WeekdayHeader
from tests.ui.gates.access import path

SLACK = 2  # pixels of rounding
MAY_SCROLL = QTableView | QPdfView  # a page that was made larger is moved about
FIELD_MARGIN = 8  # between the words of a field and its edge


def cut(root: QWidget) -> list[str]:
    """Every word of a view that is not whole, and everything that scrolls sideways."""
    faults = []
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text():
            faults += _label(label)
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            faults += _button(button)
    for field in root.findChildren(QLineEdit):
        if field.isVisible() and field.placeholderText() and not field.text():
            faults += _fits(field, field.placeholderText(), field.contentsRect().width() - 2 * FIELD_MARGIN)
        if field.isVisible() and isinstance(field, DateField):
            faults += _fits(field, field.text(), field.contentsRect().width() - 2 * FIELD_MARGIN)
    for box in root.findChildren(QComboBox):
        if box.isVisible() and box.toolTip() != box.currentText():  # what the mouse shows whole may be shortened
            faults += _fits(box, box.currentText(), box.width() - box.iconSize().width() - 3 * FIELD_MARGIN)
    for listed in root.findChildren(QListWidget):
        if listed.isVisible():
            faults += _listed(listed)
    for menu in (root,) if isinstance(root, QMenu) else root.findChildren(QMenu):
        if menu.isVisible():
            faults += _menu(menu)
    for table in root.findChildren(QTableView):
        if table.isVisible():
            faults += _header(table)
    for area in root.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0 and not isinstance(area, MAY_SCROLL):
            faults.append(f"{path(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}")
    return faults


def _label(label: QLabel) -> list[str]:
    room = label.contentsRect()
    measure = label.fontMetrics()
    if label.wordWrap():
        needed = measure.boundingRect(QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, label.text())
    else:
        needed = measure.boundingRect(QRect(0, 0, 10_000, 10_000), 0, label.text())
    wide, high = needed.width() - room.width(), needed.height() - room.height()
    if wide > SLACK or high > SLACK:
        return [f"{path(label)} “{label.text()}” lacks {max(wide, 0)} × {max(high, 0)}"]
    return _clipped(label)


def _button(button: QAbstractButton) -> list[str]:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return []
    if not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton):
        return []
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    needed = button.fontMetrics().horizontalAdvance(words) + (0 if button.icon().isNull() else button.iconSize().width())
    wide = needed - button.contentsRect().width()
    high = button.fontMetrics().height() - button.contentsRect().height()
    if wide > SLACK or high > SLACK:
        return [f"{path(button)} “{words}” lacks {max(wide, 0)} × {max(high, 0)}"]
    return _clipped(button)


def _fits(widget: QWidget, words: str, room: int) -> list[str]:
    wide = widget.fontMetrics().horizontalAdvance(words) - room
    return [f"{path(widget)} “{words}” lacks {wide}"] if wide > SLACK else []


def _listed(listed: QListWidget) -> list[str]:
    """A line that is told whole when the mouse rests on it may be shortened."""
    faults = []
    for item in (listed.item(row) for row in range(listed.count())):
        for line in item.text().split("\n"):
            if item.toolTip() != item.text():
                faults += _fits(listed, line, listed.viewport().width() - FIELD_MARGIN)
    return faults


def _menu(menu: QMenu) -> list[str]:
    shown = [action for action in menu.actions() if action.isVisible()]
    return [fault for action in shown for fault in _fits(menu, action.text(), menu.width())]


def _header(table: QTableView) -> list[str]:
    header, model = table.horizontalHeader(), table.model()
    if header.isHidden() or model is None:
        return []
    faults = []
    for column in range(header.count()):
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        words = header.shown(column) if isinstance(header, WeekdayHeader) else words
        wide = header.fontMetrics().horizontalAdvance(words) - header.sectionSize(column)
        if not header.isSectionHidden(column) and wide > SLACK:
            faults.append(f"{path(table)} heading “{words}” lacks {wide}")
    return faults


def _clipped(widget: QWidget) -> list[str]:
    """Cut off at the side by something around it; below the edge of what scrolls is no fault."""
    above, rect = widget.parentWidget(), widget.geometry()
    while above is not None and not above.isWindow():
        if rect.left() < -SLACK or rect.right() > above.width() + SLACK:
            return [f"{path(widget)} “{widget.text()}” is cut at the side by {type(above).__name__}"]
        if not isinstance(above.parentWidget(), QScrollArea) and isinstance(above.parentWidget(), QAbstractScrollArea):
            return []
        rect, above = rect.translated(above.pos()), above.parentWidget()
    return []
