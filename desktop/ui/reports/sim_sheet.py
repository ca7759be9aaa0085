"""The copy sheet on screen: entries at the left in SIM's order, the values of the chosen one at the right, each copied by a button.

Ticks are of this computer. When the last value of an activity has been copied, its record says on which day, so that the other laptops of
the library and the centre know.
"""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from core.domain.kinds import ACTIVITY
from core.error_words import words_for
from desktop.reports import sim_marks
from desktop.reports.national_pages import CopyEntry, CopyRow
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, M, S
from desktop.ui.setting import Setting

LIST_LETTERS, LABEL_LETTERS = 40, 18


class CopyLine(QWidget):
    """A value with its button and its tick. marked: it is in SIM, or not after all."""

    marked = Signal(str, bool)

    def __init__(self, row: CopyRow, is_copied: bool) -> None:
        super().__init__()
        self._row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, M, 0)
        line.setSpacing(M)
        label = Text(row.label, "muted", wrap=True)
        label.setFixedWidth(self.fontMetrics().averageCharWidth() * LABEL_LETTERS)
        line.addWidget(label)
        line.addWidget(Text(row.value or "–", "body", wrap=True), 1)
        self.copy, self.tick = Button(self.tr("Copy"), "copy"), QCheckBox(self.tr("Already copied"))
        self.copy.setAccessibleDescription(row.label)
        self.tick.setAccessibleDescription(row.label)
        self.tick.setChecked(is_copied)
        for part in (self.copy, self.tick):
            kept = part.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            part.setSizePolicy(kept)
            line.addWidget(part)
            part.setVisible(bool(row.key))
        self.copy.clicked.connect(self._copy)
        self.tick.toggled.connect(self._tell)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._row.value)
        self.copy.set_text(self.tr("Copied"))
        self.copy.set_icon("check")
        self.tick.setChecked(True)

    def _tell(self, is_copied: bool) -> None:
        if not is_copied:
            self.copy.set_text(self.tr("Copy"))
            self.copy.set_icon("copy")
        self.marked.emit(self._row.key, is_copied)


class SimSheet(Sheet):
    """What is ticked is remembered on this computer, month by month; a value that was changed afterwards is open again."""

    def __init__(self, setting: Setting, month: str, host: QWidget) -> None:
        title = QCoreApplication.translate("SimSheet", "Copy into SIM TPBIS: {month}")
        super().__init__(title.format(month=locale_id.month_and_year(month, setting.language)), host)
        explain(self, "reports.national")
        self._setting, self._month = setting, month
        self._entries: list[CopyEntry] = []
        self._marks: frozenset[str] = frozenset()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Entries in the order of SIM"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(XS)
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * LIST_LETTERS)
        self.lines: list[CopyLine] = []
        self._heading, self._copied, self._said = Text("", "strong", wrap=True), Text("", "muted", wrap=True), Text("", "muted", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button = Button(self.tr("Close"), "x")
        self.close_button.set_keys("Esc")
        self._build()
        self.list.currentRowChanged.connect(self._choose)
        self.close_button.clicked.connect(self.leave)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addWidget(self._heading)
        right.addWidget(self._copied)
        right.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.buttons.addWidget(self._said, 1)
        self.buttons.addWidget(self.close_button)

    def begin(self) -> None:
        """Reads the month, then comes up."""
        desk, month, language = self._setting.desk, self._month, self._setting.language
        self._setting.jobs.read(
            self,
            lambda: (desk.reports.copy_entries(month, language), sim_marks.load(desk.home.folder, month)),
            lambda found: self._show(*found),
            self._failed,
        )

    def _show(self, entries: list[CopyEntry], marks: frozenset[str]) -> None:
        self._entries, self._marks = entries, marks
        self.list.addItems(["" for _ in entries])
        for place in range(len(entries)):
            self._name(place)
        self.list.setVisible(bool(entries))
        self._tell()
        self.list.setCurrentRow(0)
        self.open_at(self.list if entries else self.close_button)

    def _choose(self, place: int) -> None:
        """The lines of that entry instead of those of the one before."""
        entry, inside = self._entries[place], QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self._heading.setText(f"{entry.section} · {entry.title}")
        self._tell_copied()
        self.lines = [CopyLine(row, row.key in self._marks) for row in entry.rows]
        for line in self.lines:
            explain(line.copy, "reports.national")
            line.marked.connect(self._mark)
            column.addWidget(line)
        column.addStretch()
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        reached = [self.list, *(part for line in self.lines for part in (line.copy, line.tick)), self.close_button]
        for before, after in pairwise(reached):
            QWidget.setTabOrder(before, after)

    def _mark(self, key: str, is_copied: bool) -> None:
        place = self.list.currentRow()
        entry = self._entries[place]
        was_whole = self._is_whole(entry)
        self._marks = self._marks | {key} if is_copied else self._marks - {key}
        self._name(place)
        self._tell()
        desk, month, marks, is_whole = self._setting.desk, self._month, self._marks, self._is_whole(entry)

        def keep() -> str | None:
            """The day that the activity's record says now, '' for none; None where nothing was said."""
            sim_marks.save(desk.home.folder, month, marks)
            today = desk.book.today()
            if not entry.activity or is_whole == was_whole or today is None:
                return None
            desk.book.save(ACTIVITY.name, {"sim_copied_at": today.isoformat() if is_whole else None}, entry.activity)
            return today.isoformat() if is_whole else ""

        self._setting.jobs.write(self, keep, lambda day: self._note(place, day), self._failed)

    def _note(self, place: int, day: str | None) -> None:
        if day is not None:
            self._entries[place] = replace(self._entries[place], copied=day)
            self._name(place)
            self._tell()
            self._tell_copied()

    def _is_whole(self, entry: CopyEntry) -> bool:
        keys = [row.key for row in entry.rows if row.key]
        return bool(keys) and self._marks.issuperset(keys)

    def _name(self, place: int) -> None:
        words = self._words(self._entries[place])
        self.list.item(place).setText(words)
        self.list.item(place).setToolTip(words)

    def _words(self, entry: CopyEntry) -> str:
        """How much of it is in SIM, and what it is."""
        done, of = self._done(entry)
        state = self.tr("in SIM") if self._is_elsewhere(entry) else f"{done}/{of}"
        return f"{state}  {entry.title}"

    def _tell_copied(self) -> None:
        """That somebody copied all of the chosen entry, here or on another computer of the library."""
        copied = self._entries[self.list.currentRow()].copied
        self._copied.setText(self.tr("In SIM since {day}").format(day=self._day(copied)) if copied else "")
        self._copied.setVisible(bool(copied))

    def _day(self, day: str) -> str:
        try:
            return locale_id.full_date(date.fromisoformat(day), self._setting.language)
        except ValueError:
            return day

    def _done(self, entry: CopyEntry) -> tuple[int, int]:
        """(values that are in SIM, of how many)."""
        keys = [row.key for row in entry.rows if row.key]
        return len(keys) if self._is_elsewhere(entry) else sum(key in self._marks for key in keys), len(keys)

    def _is_elsewhere(self, entry: CopyEntry) -> bool:
        """True where it was copied and nothing of it here: on another computer of the library."""
        return bool(entry.copied) and not any(row.key in self._marks for row in entry.rows if row.key)

    def _tell(self) -> None:
        counts = [self._done(entry) for entry in self._entries]
        done, of = (sum(part) for part in zip(*counts, strict=True)) if counts else (0, 0)
        said = self.tr("{done} of {all} copied").format(done=done, all=of)
        self._said.setText(said if of else self.tr("Nothing was recorded in this month that SIM asks for."))

    def _failed(self, error: Exception) -> None:
        """Also when the tick could not be kept: what was copied is on the clipboard all the same."""
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._said.setText(f"{words.happened} {words.do}")
        if self.isHidden():
            self.open_at(self.close_button)
