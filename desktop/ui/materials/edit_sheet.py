"""What is said of an own material: title, description, subject and the rest, and whether the regency may have it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from core.domain.lists import shipped_lists
from desktop.store.shelf_rows import ShelfItem
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.materials.material_words import LANGUAGES, language_words
from desktop.ui.setting import Setting

WIDTH = 560


class EditSheet(Sheet):
    """saved: something was changed."""

    saved = Signal()

    def __init__(self, setting: Setting, item: ShelfItem, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("EditSheet", "About this material"), host, small=True)
        explain(self, "materials.edit")
        self._setting, self._item = setting, item
        self.title, self.description = TextField(), TextField()
        self.creator, self.licence = TextField(), TextField(self.tr("for example: CC BY"))
        lists, language = shipped_lists(), setting.language
        self.theme = self._box([(lists.label("activity_theme", one, language), one) for one in lists.codes("activity_theme")])
        self.language = self._box([(language_words(one), one) for one in LANGUAGES])
        self.proposed = QCheckBox(self.tr("Offer it to the regency, for the other villages"))
        self._trouble = Text("", "warn", wrap=True)
        self._trouble.hide()
        rows = QGridLayout()
        rows.setSpacing(M)
        rows.addWidget(FormRow(self.tr("Title"), self.title, needed=True), 0, 0, 1, 2)
        rows.addWidget(FormRow(self.tr("Description"), self.description), 1, 0, 1, 2)
        rows.addWidget(FormRow(self.tr("Subject"), self.theme), 2, 0)
        rows.addWidget(FormRow(self.tr("Language"), self.language), 2, 1)
        rows.addWidget(FormRow(self.tr("Written by"), self.creator), 3, 0)
        rows.addWidget(FormRow(self.tr("Licence"), self.licence), 3, 1)
        inside = QWidget()
        inside.setLayout(rows)
        inside.setMinimumWidth(WIDTH)
        rows.setContentsMargins(0, 0, 0, 0)
        for part in (inside, self.proposed, self._trouble):
            self.body.addWidget(part)
        self._add_buttons()
        self._fill()

    def begin(self) -> None:
        """Comes up with the cursor in the title."""
        self.open_at(self.title)
        self.title.selectAll()

    def _box(self, choices: list[tuple[str, str]]) -> LightBox:
        box = LightBox()
        box.addItem(self.tr("Not chosen"), "")
        for words, code in choices:
            box.addItem(words, code)
        return box

    def _add_buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"), "x")
        self.cancel.set_keys("Esc")
        self.save = Button(self.tr("Save"), "save", "primary")
        self.cancel.clicked.connect(self.leave)
        self.save.clicked.connect(self._save)
        for field in (self.title, self.description, self.creator, self.licence):
            field.returnPressed.connect(self._save)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch()
        self.buttons.addWidget(self.save)

    def _fill(self) -> None:
        item = self._item
        self.title.setText(item.title)
        self.description.setText(item.description)
        self.creator.setText(item.creator)
        self.licence.setText(item.licence)
        for box, code in ((self.theme, item.theme), (self.language, item.language)):
            if box.findData(code) < 0:
                box.addItem(code, code)
            box.setCurrentIndex(box.findData(code))
        self.proposed.setChecked(item.proposed)

    def _changes(self) -> dict[str, Any]:
        item = self._item
        now = {
            "title": self.title.text().strip(), "description": self.description.text().strip(), "creator": self.creator.text().strip(),
            "licence": self.licence.text().strip(), "theme": self.theme.currentData(), "language": self.language.currentData(),
            "proposed": self.proposed.isChecked(),
        }  # fmt: skip
        return {name: (value if value != "" else None) for name, value in now.items() if value != getattr(item, name)}

    def _save(self) -> None:
        changes = self._changes()
        if "title" in changes and not changes["title"]:
            self._trouble.setText(self.tr("A material needs a title."))
            self._trouble.show()
            self.title.setFocus()
            return
        if not changes:
            self.leave()
            return
        self._setting.jobs.write(self, lambda: self._setting.desk.shelf.edit(self._item.record, changes), self._done)

    def _done(self, _: object) -> None:
        self.saved.emit()
        self.leave()
