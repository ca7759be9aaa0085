"""Pengaturan: language, look and size of text, who is at the desk, whose library this is, where the data lies."""


from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
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
from desktop.ui.settings.letterhead_card import LetterheadCard
from desktop.ui.settings.opening_card import OpeningCard
from desktop.ui.settings.people_card import PeopleCard
from desktop.ui.settings.practice_card import PracticeCard
from desktop.ui.settings.templates_card import TemplatesCard
from desktop.ui.settings.village_card import VillageCard

LANGUAGES = (("Bahasa Indonesia", "id"), ("English", "en"))


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
        self.templates = TemplatesCard(setting)
        self._opening = OpeningCard(setting)
        self.letterhead = LetterheadCard(setting)
        self.village = VillageCard(setting)
        self._wanted: object = None
        self._scroll = QScrollArea()
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
        self.templates.ask()
        self._opening.arrive()
        self.village.arrive()
        self.letterhead.arrive()

    def can_leave(self) -> bool:
        """Nothing that was typed is lost."""
        self._opening.keep()
        self.letterhead.unsaved.flush()
        self.village.unsaved.flush()
        self._people.unsaved.flush()
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
            self._window_card(), self._people, self.backup, self.letterhead, self.village, self._opening, self.check,
            self.templates, self._data_card(), practice,
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
        self._save.clicked.connect(self.letterhead.save)
        self._discard.clicked.connect(self.letterhead.give_up)
        self.letterhead.edited.connect(self._tell)
        self.letterhead.shown.connect(self._show_wanted)
        self.letterhead.saved.connect(self._kept)
        self.letterhead.told.connect(self.told)
        self.letterhead.trouble.connect(self.trouble)
        for unsaved in (self.village.unsaved, self._opening.unsaved, self._people.unsaved):
            unsaved.trouble.connect(self.trouble)
        self._people.told.connect(self.told)
        self.backup.told.connect(self.told)
        self.check.told.connect(self.told)
        self.templates.told.connect(self.told)
        self.backup.restore_asked.connect(self.restore_asked)
        self._people.changed.connect(self.changed)
        self._opening.told.connect(self.told)
        self.village.changed.connect(lambda _: self.letterhead.follow_village())
        self.village.changed.connect(lambda _: self._kept())
        self.village.trouble.connect(self.trouble)
        self._opening.changed.connect(self.changed)
        self._opening.trouble.connect(self.trouble)
        self._show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text())))

    def _show_wanted(self) -> None:
        if self._wanted == "backup":
            self._scroll.ensureWidgetVisible(self.backup)

    def _tell(self) -> None:
        is_unsaved = bool(self.letterhead.typed())
        at_once = self.tr("Language, look, people and opening days count at once; the library's own data when they are saved.")
        self.truth.setText(self.tr("The library's own data are not saved yet.") if is_unsaved else at_once)
        self._discard.setVisible(is_unsaved)

    def _speak(self) -> None:
        self._setting.choices.language = self._languages.value()
        self.language_changed.emit()

    def _dress(self) -> None:
        self._setting.choices.theme = self._themes.value()
        self._setting.choices.text_percent = self._sizes.value()
        self.look_changed.emit()

    def _kept(self) -> None:
        self._tell()
        self.changed.emit()
        self.told.emit(self.tr("Saved on this computer."), None)
