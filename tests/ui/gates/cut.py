"""Words that do not fit: a label wider or higher than its place, a button with its end cut off, a page that scrolls sideways."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.ui.gates.access import path

SLACK = 2  # pixels of rounding


def cut(root: QWidget) -> list[str]:
    """Every word of a view that is not whole, and everything that scrolls sideways."""
    faults = []
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text():
            faults += _label(label)
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            faults += _button(button)
    for table in root.findChildren(QTableView):
        if table.isVisible():
            faults += _header(table)
    for area in root.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0 and not isinstance(area, QTableView):
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


def _header(table: QTableView) -> list[str]:
    header, model = table.horizontalHeader(), table.model()
    if header.isHidden() or model is None:
        return []
    faults = []
    for column in range(header.count()):
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
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
