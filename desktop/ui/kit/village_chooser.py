"""Which village: by typing a part of its name, from the lists from province to village, or written by hand.

By hand is for a village that is younger than the table, and for the day when the table is missing or damaged.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.domain.areas import Area
from core.error_words import words_for
from desktop.jobs import Jobs
from desktop.store.areas import Areas
from desktop.ui.kit.chips import Chip
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.place_lists import PlaceLists
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, M, S

TYPING_MS = 60
LETTERS_LEAST = 2
VILLAGES_SHOWN = 24
SEARCH, LISTS, HAND = range(3)
_CODE = re.compile(r"\d\d\.\d\d\.\d\d\.\d{4}")


@dataclass(frozen=True, slots=True)
class Village:
    """names: village, district, regency, province. by_hand: as she wrote them; the code may be ''."""

    code: str = ""
    names: tuple[str, ...] = ()
    by_hand: bool = False

    @property
    def name(self) -> str:
        """Its own."""
        return self.names[0] if self.names else ""

    def as_draft(self) -> dict[str, Any]:
        """For a draft."""
        return {"code": self.code, "names": list(self.names), "by_hand": self.by_hand}

    @staticmethod
    def from_draft(fields: Mapping[str, Any]) -> "Village":
        """What a draft kept."""
        names = tuple(str(name) for name in fields.get("names") or ())
        return Village(str(fields.get("code") or ""), names, bool(fields.get("by_hand")))


class VillageChooser(QWidget):
    """chosen: another village, or none; entered: she is done here and wants to go on."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, areas: Areas, jobs: Jobs, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas, self._jobs, self._language = areas, jobs, language
        self._village = Village()
        self._asked = self._prepared = False
        self._label = Text(self.tr("Village") + " *", "label")
        self._chips = [Chip(words) for words in (self.tr("Search"), self.tr("Choose from lists"), self.tr("Write it yourself"))]
        self.search = TextField(self.tr("Type the name of the village, for example: Labanan"))
        self.found = QListWidget()
        self.lists = PlaceLists(areas, jobs)
        self.hand = [TextField() for _ in range(4)]
        self.code = TextField("64.03.09.2006")
        self._code_row = FormRow(self.tr("Area code, if you know it"), self.code)
        self._by_hand = QWidget()
        self._note = Text("", "warn", wrap=True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._build()
        self._connect()
        self._show_mode(SEARCH)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._label, 1)
        group = QButtonGroup(self)
        for chip in self._chips:
            chip.setAutoExclusive(True)  # for ears: one of several, not a thing to tick
            group.addButton(chip)
            head.addWidget(chip)
        self._chips[SEARCH].setChecked(True)
        self._label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Village"))
        self.found.setAccessibleName(self.tr("Villages found"))
        self.found.setFixedHeight(round(self.fontMetrics().lineSpacing() * 2.1) * 3 + S)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setSpacing(XS // 2)
        self.found.hide()
        names = (self.tr("Village"), self.tr("District"), self.tr("Regency or city"), self.tr("Province"))
        grid = QGridLayout(self._by_hand)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(M)
        rows = [FormRow(name, field, needed=number == 0) for number, (name, field) in enumerate(zip(names, self.hand, strict=True))]
        for number, row in enumerate((*rows, self._code_row)):
            grid.addWidget(row, number // 3, number % 3, Qt.AlignmentFlag.AlignTop)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addLayout(head)
        for part in (self.search, self.found, self.lists, self._by_hand, self._note):
            column.addWidget(part)

    def _connect(self) -> None:
        for mode, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _, mode=mode: self.show_mode(mode))
        self.search.textEdited.connect(lambda _: self._typed())
        self.search.installEventFilter(self)
        self._typing.timeout.connect(self.look_up)
        self.found.itemActivated.connect(self._choose)
        self.found.itemClicked.connect(self._choose)
        self.lists.chosen.connect(self._take_listed)
        self.lists.entered.connect(self.entered)
        self.lists.failed.connect(self._failed)
        for field in (*self.hand, self.code):
            field.textEdited.connect(lambda _: self._take_written())
            field.returnPressed.connect(self.focusNextChild)

    @property
    def village(self) -> Village:
        """What is chosen; without a name nothing is."""
        return self._village

    def set_village(self, village: Village) -> None:
        """Shows what was chosen before."""
        if village.by_hand:
            for field, name in zip(self.hand, village.names, strict=True):
                field.set_value(name)
            self.code.set_value(village.code)
            self._show_mode(HAND)
        elif village.name:
            self.search.set_value(", ".join(village.names[:3]))
        self._village = village

    def demand(self) -> None:
        """Says what is missing and goes there; for a start without a village."""
        if self._by_hand.isVisibleTo(self):
            self.say(self.tr("Write at least the name of the village."))
        else:
            self.say(self.tr("Choose the village from the list; its name decides where your work counts."))
        self.focus()

    def focus(self) -> None:
        """To where she writes or chooses."""
        if self.lists.isVisibleTo(self):
            self.lists.focus()
        else:
            (self.hand[0] if self._by_hand.isVisibleTo(self) else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Amber words below; '' for none."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.search.setAccessibleDescription(words)

    @property
    def note(self) -> str:
        """The amber words."""
        return self._note.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the name to the villages found; Enter on a chosen one goes on. The index is made at the first visit."""
        if event.type() == QEvent.Type.FocusIn and not self._asked:
            self._asked = True
            self._jobs.read(self, self._areas.prepare, lambda _: self._ready(), self._failed, key="prepare")
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if self.found.isVisible() and event.key() == Qt.Key.Key_Down:
                self.found.setFocus()
                self.found.setCurrentRow(0)
                return True
            if self.found.isVisible() and is_enter and self.found.count():
                self._choose(self.found.item(max(0, self.found.currentRow())))
                return True
            if is_enter and self._village.name:
                self.entered.emit()
                return True
        return False

    def show_mode(self, mode: int) -> None:
        """SEARCH, LISTS or HAND; what is chosen stays until something else is."""
        self.say("")
        self._show_mode(mode)
        self.focus()
        if mode == HAND and self.hand[0].value():
            self._take_written()

    def _show_mode(self, mode: int) -> None:
        self._chips[mode].setChecked(True)
        self.search.setVisible(mode == SEARCH)
        self.found.hide()
        self.lists.setVisible(mode == LISTS)
        self._by_hand.setVisible(mode == HAND)
        if mode == LISTS:
            self.lists.load()

    def look_up(self) -> None:
        """Asks for the villages that fit what is typed."""
        text = self.search.value() or ""
        if len(text) < LETTERS_LEAST:
            self.found.hide()
            return
        if not self._prepared:
            self.say(self.tr("The list of villages is being made ready, once …"))
        areas = self._areas
        self._jobs.read(self, lambda: (text, areas.search(text, VILLAGES_SHOWN)), self._show, self._failed, key="villages")

    def _typed(self) -> None:
        self._set(Village())
        self.say("")
        self._typing.start()

    def _ready(self) -> None:
        self._prepared = True
        if self.note and self.search.isVisibleTo(self):
            self.look_up()

    def _show(self, found: tuple[str, list[Area]]) -> None:
        text, areas = found
        self._prepared = True
        self.found.clear()
        for area in areas:
            item = QListWidgetItem(f"{area.name}\n{area.district} · {area.regency} · {area.province}")
            item.setData(Qt.ItemDataRole.UserRole, area)
            self.found.addItem(item)
        self.found.setVisible(bool(areas) and self.search.isVisibleTo(self))
        unknown = self.tr("No village is called “{text}”. Try a part of its name, or write it yourself.")
        self.say("" if areas else unknown.format(text=text))

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._language)
        if getattr(error, "code", "") == "area_table":
            self.show_mode(HAND)
        self.say(f"{words.happened} {words.do}")

    def _choose(self, item: QListWidgetItem) -> None:
        self._set_area(item.data(Qt.ItemDataRole.UserRole))
        self.entered.emit()

    def _take_listed(self, area: Area | None) -> None:
        if area is None:
            self._set(Village())
        else:
            self._set_area(area)

    def _set_area(self, area: Area) -> None:
        self._set(Village(area.code, (area.name, area.district, area.regency, area.province)))
        self.search.set_value(f"{area.name}, {area.district}, {area.regency}")
        self.found.hide()
        self.say("")

    def _take_written(self) -> None:
        names = tuple(field.value() or "" for field in self.hand)
        code = self.code.value() or ""
        is_code = not code or _CODE.fullmatch(code) is not None
        self._code_row.set_finding("" if is_code else self.tr("A code looks like 64.03.09.2006; leave it empty if you are not sure."))
        self.say("")
        self._set(Village(code if is_code else "", names, by_hand=True) if names[0] else Village())

    def _set(self, village: Village) -> None:
        if village != self._village:
            self._village = village
            self.chosen.emit()
