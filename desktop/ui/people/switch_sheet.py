"""'Siapa di meja?': choose a name, type the PIN where there is one. A forgotten PIN comes back with the printed code."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from core.error_words import words_for
from desktop.store.errors import KnownError
from desktop.store.rows import Person
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.code_field import GroupedCodeField
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.role_words import role_word
from desktop.ui.setting import Setting

LETTERS, LINES = 62, 9
PIN_MOST = 8


class SwitchSheet(Sheet):
    """switched: somebody sits at the desk now. must: nobody goes on before, as at the start of a computer on which PINs are set."""

    switched = Signal(str)

    def __init__(self, setting: Setting, host: QWidget, must: bool = False) -> None:
        super().__init__(QCoreApplication.translate("SwitchSheet", "Who is at the desk?"), host, small=True)
        explain(self, "people.switch")
        self._setting, self._must = setting, must
        self._people: list[Person] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People at this computer"))
        self.pin = TextField()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MOST)
        self._pin_row = FormRow(self.tr("PIN"), self.pin)
        self.code = GroupedCodeField()
        self._code_row = FormRow(self.tr("Code on the printed paper"), self.code)
        self._words = Text("", "warn", wrap=True)
        self._forgot = Button(self.tr("Forgot the PIN"), "circle-help", "quiet")
        explain(self.pin, "people.pin")
        for part in (self.code, self._forgot):
            explain(part, "people.recovery")
        self._sit = Button(self.tr("Sit down"), "check", "primary")
        self._build()
        self._connect()

    def ask(self) -> None:
        """Shows who works here."""
        people = self._setting.desk.people
        self._setting.jobs.read(self, lambda: (people.everybody(), people.present().name), self._show)

    def leave(self) -> None:
        """Goes away, where that is allowed."""
        if not self._must:
            super().leave()

    def sit_down(self) -> None:
        """Tries the chosen person with the PIN that was typed; or takes a forgotten one away."""
        person = self.chosen
        if person is None:
            return
        people, pin, code = self._setting.desk.people, self.pin.text(), self.code.value() or ""
        forgot = self._code_row.isVisibleTo(self)

        def sit() -> str:
            if forgot:
                people.forget_pin(person.name, code)
            return people.switch(person.name, "" if forgot else pin).name

        self._setting.jobs.write(self, sit, self._seated, self._refused)

    @property
    def chosen(self) -> Person | None:
        """Who is chosen."""
        row = self.list.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None

    @property
    def words(self) -> str:
        """What stands in amber."""
        return self._words.text()

    def _build(self) -> None:
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)
        self.body.setSpacing(M)
        for part in (self.list, self._pin_row, self._code_row, self._words):
            self.body.addWidget(part)
        cancel = Button(self.tr("Cancel"), "x")
        cancel.set_keys("Esc")
        cancel.clicked.connect(self.leave)
        self.buttons.addWidget(self._forgot)
        self.buttons.addStretch()
        self.buttons.addWidget(cancel)
        cancel.setVisible(not self._must)
        self.buttons.addWidget(self._sit)
        self._code_row.hide()
        self._words.hide()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._person_chosen())
        self.list.itemActivated.connect(lambda _: self._next())
        self.pin.returnPressed.connect(self.sit_down)
        self.code.returnPressed.connect(self.sit_down)
        self._forgot.clicked.connect(self._ask_code)
        self._sit.clicked.connect(self.sit_down)

    def _show(self, found: tuple[list[Person], str]) -> None:
        self._people, present = found
        self.list.clear()
        for person in self._people:
            self.list.addItem(QListWidgetItem(f"{person.name}   ·   {role_word(person.role)}"))
        names = [person.name for person in self._people]
        self.list.setCurrentRow(names.index(present) if present in names else 0)
        self.open_at(self.pin if self._must and self._pin_row.isVisibleTo(self) else self.list)

    def _person_chosen(self) -> None:
        person = self.chosen
        self._pin_row.setVisible(bool(person and person.has_pin))
        self._forgot.setVisible(bool(person and person.has_pin))
        self._code_row.hide()
        self._tell("")
        self.pin.clear()

    def _next(self) -> None:
        if self._pin_row.isVisibleTo(self):
            self.pin.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.sit_down()

    def _ask_code(self) -> None:
        self._pin_row.hide()
        self._code_row.show()
        self._tell(self.tr("The head of the library has it. The PIN is taken away; everything recorded stays."))
        self.code.setFocus()

    def _seated(self, name: str) -> None:
        self._must = False
        self.switched.emit(name)
        self.leave()

    def _refused(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        told = f"{words.happened} {words.do}"
        if isinstance(error, KnownError) and error.code == "pin_wait":
            n = int(error.detail or 0)
            told = f"{words.happened} " + self.tr("%n seconds left.", "", n)
        self._tell(told)
        self.pin.selectAll()

    def _tell(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.pin.setAccessibleDescription(words)
