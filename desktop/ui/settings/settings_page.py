"""Pengaturan: language, look and size of text, who is at the desk, whose library this is, where the data lies."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.reports.labels import head_title
from desktop.store.rows import Draft, Profile
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.theme import TEXT_PERCENT
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.settings.backup_card import BackupCard
from desktop.ui.settings.check_card import CheckCard
from desktop.ui.settings.opening_card import OpeningCard
from desktop.ui.settings.people_card import PeopleCard
from desktop.ui.settings.practice_card import PracticeCard
from desktop.ui.settings.village_card import VillageCard
from desktop.ui.unsaved import Unsaved

DRAFT = "settings"
LANGUAGES = (("Bahasa Indonesia", "id"), ("English", "en"))
OWN_FIELDS = ("name", "npp", "address", "phone", "head_name", "head_number", "village_head_name", "village_head_number")


class SettingsPage(Page):
    """language_changed, look_changed: the choice is in `setting.choices` already."""

    language_changed = Signal()
    look_changed = Signal()
    practice_asked = Signal()
    restore_asked = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Settings"))
        self._setting = setting
        self._languages = ChoiceBox(self.tr("Language"))
        self._languages.offer(list(LANGUAGES))
        self._themes = ChoiceBox(self.tr("Look"))
        self._themes.offer([
            (self.tr("As the computer has it"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
        ])  # fmt: skip
        self._sizes = ChoiceBox(self.tr("Size of text"))
        self._sizes.offer([(f"{percent} %", percent) for percent in TEXT_PERCENT])
        self._people = PeopleCard(setting)
        self.backup = BackupCard(setting)
        self.check = CheckCard(setting)
        self._opening = OpeningCard(setting)
        self._own = {name: TextField() for name in OWN_FIELDS}
        self._rows: dict[str, FormRow] = {}
        self.village = VillageCard(setting)
        self._wanted: object = None
        self._scroll = QScrollArea()
        self._known: dict[str, str | None] = {}
        self._unsaved = Unsaved(setting, DRAFT, self._typed, self)
        self._discard = Button(self.tr("Discard what is not saved"), "undo-2")
        self._save = Button(self.tr("Save"), "check", "primary", "Ctrl+S")
        self._folder = Text("", "muted", wrap=True)
        self._show_folder = Button(self.tr("Open the folder"), "folder-open")
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """Shows the choices and the library as they stand.

        what: 'backup' brings that card into view; 'language' and 'look' are where the cursor was.
        """
        self._wanted = what
        for box, wanted in ((self._languages, "language"), (self._sizes, "look")):
            if what == wanted:
                box.setFocus(Qt.FocusReason.OtherFocusReason)
        choices = self._setting.choices
        self._languages.choose(choices.language)
        self._themes.choose(choices.theme)
        self._sizes.choose(choices.text_percent)
        desk = self._setting.desk
        self._folder.setText(str(desk.home.folder))
        self._people.ask()
        self.backup.ask()
        self._opening.arrive()
        self.village.arrive()
        self._setting.jobs.read(self, lambda: (desk.book.profile(), desk.book.draft(DRAFT)), self._show, key="settings")

    def can_leave(self) -> bool:
        """Nothing that was typed is lost."""
        self._opening.keep()
        self._unsaved.flush()
        self.village.unsaved.flush()
        return True

    def under_way(self) -> str:
        """The backup."""
        return self.backup.under_way()

    def stop(self) -> None:
        """A backup that is under way is told to stop."""
        self.backup.stop()

    def _build(self) -> None:
        for button in (self._discard, self._save):
            explain(button, "settings.library")
            self.buttons.addWidget(button)
        practice = PracticeCard(self._setting.desk.is_practice)
        practice.asked.connect(self.practice_asked)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, M, 0)
        column.setSpacing(M)
        for card in (
            self._window_card(), self._people, self.backup, self._library_card(), self.village, self._opening, self.check,
            self._data_card(), practice,
        ):  # fmt: skip
            column.addWidget(card)
        column.addStretch()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)

    def _window_card(self) -> Card:
        card = Card(spacing=M)
        card.column.addWidget(Text(self.tr("The window"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(M)
        for label, box, topic in (
            (self.tr("Language"), self._languages, "settings.language"),
            (self.tr("Look"), self._themes, "settings.look"),
            (self.tr("Size of text"), self._sizes, "settings.text_size"),
        ):
            explain(box, topic)
            row.addWidget(FormRow(label, box), 1)
        card.column.addLayout(row)
        return card

    def _library_card(self) -> Card:
        words = {
            "name": self.tr("Name of the library"), "npp": self.tr("Library number (NPP)"), "address": self.tr("Address"),
            "phone": self.tr("Phone"), "head_name": self.tr("Head of the library"), "head_number": self.tr("Her or his number"),
            "village_head_name": self.tr("Head of the village"), "village_head_number": self.tr("Number of the village head"),
        }  # fmt: skip
        card = Card(spacing=M)
        card.column.addWidget(Text(self.tr("The library, as it stands on reports"), "heading"))
        grid = QGridLayout()
        grid.setSpacing(M)
        for number, (name, field) in enumerate(self._own.items()):
            self._rows[name] = FormRow(words[name], field)
            explain(self._rows[name], f"settings.{name}")
            grid.addWidget(self._rows[name], number // 2, number % 2)
        card.column.addLayout(grid)
        return card

    def _data_card(self) -> Card:
        card = Card(spacing=S)
        explain(card, "settings.folder")
        card.column.addWidget(Text(self.tr("Where the data lies"), "heading"))
        card.column.addWidget(self._folder)
        card.column.addWidget(self._show_folder)
        return card

    def _connect(self) -> None:
        self._languages.activated.connect(lambda _: self._speak())
        self._themes.activated.connect(lambda _: self._dress())
        self._sizes.activated.connect(lambda _: self._dress())
        self._save.clicked.connect(self._keep)
        self._discard.clicked.connect(self._give_up)
        for field in self._own.values():
            field.edited.connect(self._note)
        for unsaved in (self._unsaved, self.village.unsaved, self._opening.unsaved):
            unsaved.trouble.connect(self.trouble)
        self._people.told.connect(self.told)
        self.backup.told.connect(self.told)
        self.check.told.connect(self.told)
        self.backup.restore_asked.connect(self.restore_asked)
        self._people.changed.connect(self.changed)
        self._opening.told.connect(self.told)
        self.village.changed.connect(self._name_head)
        self.village.changed.connect(lambda _: self._kept())
        self.village.trouble.connect(self.trouble)
        self._opening.changed.connect(self.changed)
        self._opening.trouble.connect(self.trouble)
        self._show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text())))

    def _show(self, found: tuple[Profile | None, Draft | None]) -> None:
        profile, draft = found
        self._known = {name: (profile.fields.get(name) if profile else None) or None for name in self._own}
        values = {**self._known, **(draft.fields if draft else {})}
        for name, field in self._own.items():
            if field.value() != (values[name] or None):
                field.set_value(values[name])
        if profile is not None:
            self._name_head(profile.area_term)
        self._tell()
        if self._wanted == "backup":
            self._scroll.ensureWidgetVisible(self.backup)

    def _typed(self) -> dict[str, str]:
        """What stands in the fields and is not saved; '' for what was emptied."""
        values = {name: field.value() for name, field in self._own.items()}
        return {name: value or "" for name, value in values.items() if value != self._known.get(name)}

    def _note(self) -> None:
        self._unsaved.note()
        self._tell()

    def _tell(self) -> None:
        is_unsaved = bool(self._typed())
        at_once = self.tr("Language, look, people and opening days count at once; the library's own data when they are saved.")
        self.truth.setText(self.tr("The library's own data are not saved yet.") if is_unsaved else at_once)
        self._discard.setVisible(is_unsaved)

    def _give_up(self) -> None:
        before = self._typed()
        self._fill(self._known)

        def undo() -> None:
            self._fill({**self._known, **before})

        self.told.emit(self.tr("The fields stand as they were saved."), undo)

    def _fill(self, values: Mapping[str, str | None]) -> None:
        for name, field in self._own.items():
            field.set_value(values.get(name))
        self._unsaved.keep()
        self._tell()

    def _name_head(self, term: str) -> None:
        head = head_title(term, self._setting.language)
        self._rows["village_head_name"].set_label(head)
        self._rows["village_head_number"].set_label(self.tr("Number of the {head}").format(head=head))

    def _speak(self) -> None:
        self._setting.choices.language = self._languages.value()
        self.language_changed.emit()

    def _dress(self) -> None:
        self._setting.choices.theme = self._themes.value()
        self._setting.choices.text_percent = self._sizes.value()
        self.look_changed.emit()

    def _keep(self) -> None:
        book = self._setting.desk.book
        fields = {name: field.value() for name, field in self._own.items()}
        if fields["name"] is None:
            self._own["name"].setFocus()
            return

        def kept(_: object) -> None:
            self._known = fields
            self._unsaved.keep()
            self._tell()
            self._kept()

        self._setting.jobs.write(self, lambda: book.save_profile(fields), kept, self.trouble.emit)

    def _kept(self) -> None:
        self.changed.emit()
        self.told.emit(self.tr("Saved on this computer."), None)
