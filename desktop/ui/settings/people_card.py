"""Who works at this computer, what each may do, their PINs, and the printed code that gives a forgotten one back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from core.error_words import words_for
from desktop.store.errors import KnownError
from desktop.store.rows import Person, Role
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text, font
from desktop.ui.kit.tokens import HEADING, M, S
from desktop.ui.role_words import role_word
from desktop.ui.setting import Setting
from desktop.ui.unsaved import Unsaved

DRAFT, NAME = "person", "name"
PIN_MOST = 8
CODE_FILE = "kode-pin.pdf"

Found = tuple[list[Person], Person, bool, str]  # everybody, who is at the desk, is there a printed code, a name half written


class PeopleCard(Card):
    """told: something short worth telling; changed: the people did."""

    told = Signal(str, object)
    changed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "people")
        self._setting = setting
        self.unsaved = Unsaved(setting, DRAFT, self._typed, self)
        self._code, self._paper, self._has_code = "", b"", False
        self._rows = QWidget()
        self._name = TextField(self.tr("Name of another person"))
        self._name.setAccessibleName(self.tr("Name of another person"))
        self._role = ChoiceBox(self.tr("What this person does"))
        self._role.offer([(role_word(role), role) for role in Role])
        self._role.choose(Role.LIBRARIAN)
        self._role.show_whole()
        self._add = Button(self.tr("Add"), "user-plus")
        self._trouble = Text("", "warn", wrap=True)
        self._trouble.hide()
        self._make_code = Button(self.tr("New printed code"), "lock-open")
        self._code_words = Text("", "caption", wrap=True)
        self._shown_code = Text("", "strong")
        self._shown_code.setFont(font(HEADING, 650, tabular=True))
        self._shown_code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._print = Button(self.tr("Print the code"), "printer")
        self._open = Button(self.tr("Open as PDF"), "folder-open", "quiet")
        explain(self._role, "people.role")
        for part in (self._make_code, self._print, self._open):
            explain(part, "people.recovery")
        self._build()
        self._connect()

    def ask(self) -> None:
        """Looks who works here."""
        people = self._setting.desk.people
        book = self._setting.desk.book

        def look_up() -> Found:
            draft = book.draft(DRAFT)
            return people.everybody(), people.present(), people.has_recovery_code(), str(draft.fields[NAME]) if draft else ""

        self._setting.jobs.read(self, look_up, self._show, key="people")

    def _build(self) -> None:
        self.column.addWidget(Text(self.tr("People at this computer"), "heading"))
        about = self.tr("Every save says who made it. With a PIN nobody writes under another's name; a volunteer cannot delete.")
        self.column.addWidget(Text(about, "muted", wrap=True))
        self.column.addWidget(self._rows)
        add = QHBoxLayout()
        add.setSpacing(S)
        add.addWidget(self._name, 2)
        add.addWidget(self._role, 1)
        add.addWidget(self._add)
        self.column.addLayout(add)
        self.column.addWidget(self._trouble)
        code = QHBoxLayout()
        code.setSpacing(M)
        code.addWidget(self._code_words, 1)
        for part in (self._shown_code, self._print, self._open, self._make_code):
            code.addWidget(part)
        self.column.addLayout(code)
        self._show_code("", b"")

    def _connect(self) -> None:
        self._add.clicked.connect(self._add_person)
        self._name.returnPressed.connect(self._add_person)
        self._name.edited.connect(self.unsaved.note)
        self._make_code.clicked.connect(self._new_code)
        self._print.clicked.connect(self._print_code)
        self._open.clicked.connect(self._open_code)

    def _typed(self) -> dict[str, str]:
        name = self._name.value()
        return {NAME: name} if name else {}

    def _show(self, found: Found) -> None:
        people, present, has_code, typed = found
        if typed and self._name.value() is None:
            self._name.set_value(typed)
        rules = present.role is Role.HEAD
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(S)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        for number, person in enumerate(people):
            self._add_row(grid, number, person, rules, person.name == present.name)
        self.column.replaceWidget(self._rows, rows)
        rows.show()
        self._rows.deleteLater()
        self._rows = rows
        for part in (self._name, self._role, self._add, self._make_code):
            part.setEnabled(rules)
        self._has_code = has_code
        self._tell_code()

    def _add_row(self, grid: QGridLayout, number: int, person: Person, rules: bool, is_present: bool) -> None:
        name = self._own_name(person.name) if is_present else Text(person.name, "strong", wrap=True)
        role = ChoiceBox(self.tr("What {name} does").format(name=person.name))
        role.offer([(role_word(one), one) for one in Role])
        role.choose(person.role)
        role.show_whole()
        role.setEnabled(rules)
        explain(role, "people.role")
        role.activated.connect(lambda _: self._do(lambda: self._setting.desk.people.set_role(person.name, role.value())))
        pin = TextField(self.tr("PIN is set") if person.has_pin else self.tr("No PIN"))
        pin.setAccessibleName(self.tr("New PIN of {name}").format(name=person.name))
        pin.setEchoMode(QLineEdit.EchoMode.Password)
        pin.setMaxLength(PIN_MOST)
        keep = Button(self.tr("Set PIN"), "check")
        for part in (pin, keep):
            part.setEnabled(rules or is_present)
        keep.clicked.connect(lambda: self._set_pin(person, pin.text()))
        pin.returnPressed.connect(lambda: self._set_pin(person, pin.text()))
        remove = Button(self.tr("Remove"), "trash-2", "quiet")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=person.name))
        remove.setEnabled(rules and not is_present)
        remove.clicked.connect(lambda: self._remove(person))
        for part in (pin, keep):
            explain(part, "people.pin")
        row: tuple[QWidget, ...] = (name, role, pin, keep, remove)
        for column, cell in enumerate(row):
            grid.addWidget(cell, number, column)

    def _own_name(self, name: str) -> TextField:
        """Who is at the desk may write her name differently."""
        field = TextField()
        field.set_value(name)
        field.setAccessibleName(self.tr("Your name; every save says who made it"))
        explain(field, "people.name")

        def rename() -> None:
            wanted = field.value()
            if wanted and wanted != name:
                self._do(lambda: self._setting.desk.people.rename(wanted), self.tr("Saved on this computer."))

        field.editingFinished.connect(rename)
        return field

    def _add_person(self) -> None:
        name, role, people = self._name.value(), self._role.value(), self._setting.desk.people
        if name is None:
            self._name.setFocus()
            return

        def added() -> None:
            people.add(name, role)

        self._do(added, self.tr("{name} works here now.").format(name=name))
        self._name.set_value(None)
        self.unsaved.keep()

    def _set_pin(self, person: Person, pin: str) -> None:
        people = self._setting.desk.people
        told = self.tr("The PIN of {name} is set.") if pin else self.tr("{name} needs no PIN now.")
        self._do(lambda: people.set_pin(person.name, pin or None), told.format(name=person.name))

    def _remove(self, person: Person) -> None:
        people = self._setting.desk.people

        def undo() -> None:
            self._do(lambda: people.add(person.name, person.role))

        told = self.tr("{name} no longer works here; what was recorded stays.").format(name=person.name)
        self._do(lambda: people.remove(person.name), told, undo)

    def _do(self, act: object, told: str = "", undo: object = None) -> None:
        def done(_: object) -> None:
            self._say("")
            self.ask()
            self.changed.emit()
            if told:
                self.told.emit(told, undo)

        self._setting.jobs.write(self, act, done, self._failed)  # type: ignore[arg-type]

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._say(f"{words.happened} {words.do}")
        self.ask()

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _new_code(self) -> None:
        desk, language = self._setting.desk, self._setting.language

        def make() -> tuple[str, bytes]:
            code = desk.people.new_recovery_code()
            return code, desk.reports.recovery(code, language).pdf

        self._setting.jobs.write(self, make, lambda made: self._show_code(*made), self._failed)

    def _show_code(self, code: str, paper: bytes) -> None:
        self._code, self._paper = code, paper
        self._has_code = bool(code)
        self._shown_code.setText(code)
        for part in (self._shown_code, self._print, self._open):
            part.setVisible(bool(code))
        self._tell_code()

    def _tell_code(self) -> None:
        if self._code:
            words = self.tr("Print it now and lock it away; it is shown only this once.")
        elif self._has_code:
            words = self.tr("A printed code for a forgotten PIN is in good hands. A new one makes it void.")
        else:
            words = self.tr("If a PIN is forgotten: print a code once and lock it away.")
        self._code_words.setText(words)

    def _print_code(self) -> None:
        from desktop.ui.printing import asking

        if asking.ask(self, self._paper, CODE_FILE, lambda: None, self._setting.choices) is None:
            self._failed(KnownError("printer_missing"))

    def _open_code(self) -> None:
        open_elsewhere(self, self._setting.jobs, self._paper, CODE_FILE, self._failed)
