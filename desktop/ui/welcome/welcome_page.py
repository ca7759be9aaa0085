"""First run: language, village, what the library is called, who is at the desk. No network, under three minutes."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from core.domain.areas import Area
from desktop.store.errors import KnownError
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import ICON_LARGE, XL, L, M, S
from desktop.ui.setting import Setting

TYPING_MS = 60
VILLAGES_SHOWN = 6
LANGUAGES = (("Bahasa Indonesia", "id"), ("English", "en"))
CARD_WIDTH_LETTERS = 74


class WelcomePage(QWidget):
    """finished: the library has a name; language_chosen: 'id' or 'en'."""

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._area: Area | None = None
        self._languages = ChoiceBox("Bahasa / Language")
        self._languages.offer(list(LANGUAGES))
        self._languages.choose(setting.language)
        self._village = TextField(self.tr("Type the name of the village, for example: Labanan"))
        self._found = QListWidget()
        self._term = ChoiceBox(self.tr("What it is called there"))
        self._term.setEditable(False)
        self._name = TextField(self.tr("for example: Pelita Ilmu"))
        self._person = TextField(self.tr("for example: Sari"))
        self._start = Button(self.tr("Start logging"), "check", "primary")
        self._errors = ErrorStrip()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._build()
        self._connect()
        self._village.setFocus()

    def _build(self) -> None:
        card = Card(margin=XL, spacing=M)
        card.setFixedWidth(self.fontMetrics().averageCharWidth() * CARD_WIDTH_LETTERS)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(IconMark("flame", "accent", ICON_LARGE))
        head.addWidget(Text("Suluh", "title"), 1)
        self._languages.setFixedWidth(self.fontMetrics().averageCharWidth() * 26)
        head.addWidget(self._languages)
        card.column.addLayout(head)
        about = self.tr(
            "The log of your village library. It works without internet; what you write is sent when there is a line."
        )
        card.column.addWidget(Text(about, "muted", wrap=True))
        card.column.addWidget(self._errors)
        self._village_row = FormRow(self.tr("Village"), self._village, needed=True)
        card.column.addWidget(self._village_row)
        self._found.setAccessibleName(self.tr("Villages found"))
        self._found.setFixedHeight(round(self.fontMetrics().lineSpacing() * 2.1) * 3 + S)
        self._found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found.hide()
        card.column.addWidget(self._found)
        self._term_row = FormRow(self.tr("What it is called there"), self._term)
        self._term_row.hide()
        card.column.addWidget(self._term_row)
        card.column.addWidget(FormRow(self.tr("Name of the library"), self._name, needed=True))
        card.column.addWidget(FormRow(self.tr("Your name"), self._person, needed=True))
        row = QHBoxLayout()
        row.addWidget(Text(self.tr("All of this can be changed later."), "caption"), 1)
        row.addWidget(self._start)
        card.column.addSpacing(S)
        card.column.addLayout(row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(L, L, L, L)
        column.addStretch()
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        column.addLayout(middle)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _connect(self) -> None:
        self._languages.activated.connect(lambda _: self.language_chosen.emit(self._languages.value()))
        self._village.textEdited.connect(lambda _: self._typed())
        self._typing.timeout.connect(self._look_up)
        self._village.installEventFilter(self)
        self._found.itemActivated.connect(self._choose)
        self._found.itemClicked.connect(self._choose)
        self._start.clicked.connect(self.start)
        for field in (self._name, self._person):
            field.returnPressed.connect(self._next)
            field.textEdited.connect(lambda _: self._errors.hide())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the name to the villages found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._found.isVisible():
            if event.key() == Qt.Key.Key_Down:
                self._found.setFocus()
                self._found.setCurrentRow(0)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found.count():
                self._choose(self._found.item(max(0, self._found.currentRow())))
                return True
        return False

    def start(self) -> None:
        """Names the library; says what is missing first."""
        name, person = self._name.value(), self._person.value()
        if self._area is None:
            self._village_row.set_finding(self.tr("Choose the village from the list; its name decides where your work counts."))
            self._village.setFocus()
            return
        for field, value in ((self._name, name), (self._person, person)):
            if value is None:
                field.setFocus()
                return
        assert name is not None
        assert person is not None
        desk, code, term = self._setting.desk, self._area.code, self._term.value()
        self._start.setEnabled(False)
        self._setting.jobs.write(
            self, lambda: desk.book.set_up(code, name, person, term), lambda _: self.finished.emit(), self._failed
        )

    def _failed(self, error: Exception) -> None:
        self._start.setEnabled(True)
        self._errors.tell(error, self._setting.language, self.start)

    def _next(self) -> None:
        if self._area and self._name.value() and self._person.value():
            self.start()
        else:
            self.focusNextChild()

    def _typed(self) -> None:
        self._area = None
        self._errors.hide()
        self._village_row.set_finding("")
        self._typing.start()

    def _look_up(self) -> None:
        text = self._village.value() or ""
        if len(text) < 2:
            self._found.hide()
            return
        areas = self._setting.desk.areas
        self._setting.jobs.read(
            self, lambda: (text, areas.search(text, VILLAGES_SHOWN * 4)), self._show, self._not_found, key="villages"
        )

    def _show(self, found: tuple[str, list[Area]]) -> None:
        text, areas = found
        self._found.clear()
        for area in areas:
            item = QListWidgetItem(f"{area.name}\n{area.district} · {area.regency} · {area.province}")
            item.setData(Qt.ItemDataRole.UserRole, area)
            self._found.addItem(item)
        self._found.setVisible(bool(areas))
        self._village_row.set_finding(
            "" if areas else self.tr("No village is called “{text}”. Try a part of its name.").format(text=text)
        )

    def _not_found(self, error: Exception) -> None:
        self._errors.tell(
            error if isinstance(error, KnownError) else KnownError("disk_error", str(error)), self._setting.language
        )

    def _choose(self, item: QListWidgetItem) -> None:
        area: Area = item.data(Qt.ItemDataRole.UserRole)
        self._area = area
        self._village.set_value(f"{area.name}, {area.district}, {area.regency}")
        self._found.hide()
        areas = self._setting.desk.areas
        self._term.offer([(term, term) for term in areas.terms()])
        self._term.choose(areas.default_term(area.code))
        self._term_row.show()
        self._name.setFocus()
