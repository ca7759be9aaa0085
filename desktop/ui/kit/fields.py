"""The editors of a form. Each has `value()`, `set_value()` and the signal `edited`; None means not written."""

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from core import locale_id
from core.domain.fields import COUNT_MAX, TEXT_CHARACTERS_MAX
from core.domain.lists import shipped_lists
from desktop.ui.kit import date_words
from desktop.ui.kit.chips import Chip, FlowLayout
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.text import font


class Offering(QCompleter):
    """Offers what holds the typed letters anywhere, in the order given: for the whole line, or for the part after the last comma."""

    def __init__(self, words: QStringListModel, by_parts: bool, parent: QObject) -> None:
        super().__init__(words, parent)
        self._by_parts = by_parts
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """What to look for."""
        return [path.rpartition(",")[2].lstrip() if self._by_parts else path]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The line with the chosen words in it."""
        chosen, line = super().pathFromIndex(index), self.widget()
        if not self._by_parts or not isinstance(line, QLineEdit):
            return chosen
        before, comma, _ = self.completionPrefix().rpartition(",")
        return f"{before}, {chosen}" if comma else chosen


class TextField(QLineEdit):
    """One line of text. offered: what she wrote here before, shown while typing."""

    edited = Signal()
    _by_parts = False

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setMaxLength(TEXT_CHARACTERS_MAX)
        self.textEdited.connect(lambda _: self.edited.emit())
        self._offered = QStringListModel(self)
        completer = Offering(self._offered, self._by_parts, self)
        completer.activated.connect(lambda _: self.edited.emit())
        self.setCompleter(completer)

    def offer(self, values: list[str]) -> None:
        """What was written here before."""
        self._offered.setStringList(values)

    def value(self) -> str | None:
        """The text without spaces around it."""
        return self.text().strip() or None

    def set_value(self, value: str | None) -> None:
        """Shows a value from its beginning."""
        self.setText(value or "")
        self.setCursorPosition(0)


class TextsField(TextField):
    """Several names on one line, parted by commas."""

    _by_parts = True

    def value(self) -> list[str] | None:  # type: ignore[override]
        """The names."""
        return [part.strip() for part in self.text().split(",") if part.strip()] or None

    def set_value(self, value: list[str] | None) -> None:  # type: ignore[override]
        """Shows names."""
        super().set_value(", ".join(value or []))


class LongTextField(QPlainTextEdit):
    """Several lines. Tab goes on to the next field, as everywhere else."""

    edited = Signal()

    def __init__(self, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)
        self.textChanged.connect(self.edited)

    def value(self) -> str | None:
        """The text."""
        return self.toPlainText().strip() or None

    def set_value(self, value: str | None) -> None:
        """Shows a value without saying that it was edited."""
        self.blockSignals(True)
        self.setPlainText(value or "")
        self.blockSignals(False)


class CountField(QLineEdit):
    """A whole number that may stay empty: not counted is not zero."""

    edited = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setValidator(QIntValidator(0, COUNT_MAX, self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setFont(font(tabular=True))
        self.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> int | None:
        """The number, or None."""
        digits = "".join(mark for mark in self.text() if mark.isdecimal())
        return int(digits) if digits else None

    def set_value(self, value: int | None) -> None:
        """Shows a number."""
        self.setText("" if value is None else str(value))


class DateField(QLineEdit):
    """A date as she says it: 3/11, kemarin, sabtu lalu; shown when she leaves the field, as fully as there is room for."""

    edited = Signal()

    def __init__(self, language: str, today: date | None = None, ahead: bool = False, parent: QWidget | None = None) -> None:
        """ahead: a date without a year is the next one, not the last."""
        super().__init__(parent)
        self._language, self._today, self._ahead = language, today, ahead
        self._value: date | None = None
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._show)

    def set_today(self, today: date | None) -> None:
        """Which day 'today' is."""
        self._today = today

    def value(self) -> str | None:
        """ISO text, or None while it cannot be read."""
        return self._value.isoformat() if self._value else None

    def set_value(self, value: str | None) -> None:
        """Shows a date, or words that are none yet as they were typed; None empties the field."""
        self._value = _day_of(value)
        if self._value is None:
            self.setText(value or "")
        self._show()

    @property
    def is_unread(self) -> bool:
        """True while something stands there that is no date."""
        return bool(self.text().strip()) and self._value is None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by keyboard marks all, so typing replaces."""
        super().focusInEvent(event)
        self.selectAll()

    def _read(self, text: str) -> None:
        self._value = date_words.parse(text, self._today, self._ahead)
        self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for the words."""
        super().resizeEvent(event)
        if not self.isModified():
            self._show()

    def _show(self) -> None:
        """Never cut: a weekday and a month in full, or else a shorter form; all of it is read aloud and told by the mouse."""
        if self._value is None:
            return
        short = f"{locale_id.short_date(self._value, self._language)} {self._value.year}"
        long = locale_id.long_date(self._value, self._language)
        forms = (long, locale_id.full_date(self._value, self._language), short)
        room = self.width() - 2 * self.fontMetrics().horizontalAdvance("n")
        self.setText(next((words for words in forms if self.fontMetrics().horizontalAdvance(words) <= room), short))
        self.setCursorPosition(0)
        self.setToolTip(long)


class CodeField(LightBox):
    """One of a list of codes, or none. An unknown code is shown as it is."""

    edited = Signal()

    def __init__(self, list_name: str, language: str, none: str = "–", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list, self._language = list_name, language
        self.addItem(none, None)
        lists = shipped_lists()
        for code in lists.codes(list_name):
            self.addItem(lists.label(list_name, code, language), code)
        self.activated.connect(lambda _: self.edited.emit())

    def value(self) -> str | None:
        """The code."""
        return self.currentData()

    def set_value(self, value: str | None) -> None:
        """Shows a code."""
        index = self.findData(value)
        if index < 0:
            self.addItem(str(value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)


class CodesField(QWidget):
    """Several of a list of codes, as chips to press; in one line with a button for the rest would hide what is chosen."""

    edited = Signal()

    def __init__(self, list_name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unknown: list[str] = []
        self._chips: dict[str, Chip] = {}
        flow = FlowLayout(self)
        lists = shipped_lists()
        for code in lists.codes(list_name):
            chip = Chip(lists.label(list_name, code, language))
            chip.toggled.connect(lambda _: self.edited.emit())
            self._chips[code] = chip
            flow.addWidget(chip)

    def value(self) -> list[str] | None:
        """The codes in the list's order; unknown ones are kept."""
        return [code for code, chip in self._chips.items() if chip.isChecked()] + self._unknown or None

    def set_value(self, value: list[str] | None) -> None:
        """Shows codes without saying that they were edited."""
        for code, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(code in (value or []))
            chip.blockSignals(False)
            chip.update()
        self._unknown = [code for code in value or [] if code not in self._chips]


class TickField(QCheckBox):
    """Yes, or nothing said."""

    edited = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> bool | None:
        """True or None."""
        return True if self.isChecked() else None

    def set_value(self, value: bool | None) -> None:
        """Shows a tick."""
        self.setChecked(bool(value))


class TimeField(QLineEdit):
    """A time of day as 9, 9.30 or 0930."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("09.00")
        self.setMaxLength(5)
        self.textEdited.connect(lambda _: self.edited.emit())
        self.editingFinished.connect(lambda: self.set_value(self.value()) if self.value() else None)

    def value(self) -> str | None:
        """'HH:MM', or None while it cannot be read."""
        digits = self.text().strip().replace(".", ":").replace(",", ":")
        hours, colon, minutes = digits.partition(":")
        if not colon and len(digits) > 2:
            hours, minutes = digits[:-2], digits[-2:]
        if not hours.isdecimal() or not (minutes or "0").isdecimal():
            return None
        hour, minute = int(hours), int(minutes or 0)
        return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None

    def set_value(self, value: str | None) -> None:
        """Shows a time the way it is written here."""
        self.setText((value or "").replace(":", "."))

    @property
    def is_unread(self) -> bool:
        """True while something stands there that is no time."""
        return bool(self.text().strip()) and self.value() is None


def _day_of(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None
