"""Where the library lies and what villages are called there: chosen in the first run, changed here."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.store.rows import Draft, Profile
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.kit.village_chooser import Village, VillageChooser
from desktop.ui.setting import Setting
from desktop.ui.unsaved import Unsaved

DRAFT = "village"


class VillageCard(Card):
    """changed: another village or this term is saved; trouble: why it is not."""

    changed = Signal(str)
    trouble = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.village")
        self._setting = setting
        self._known = Village()
        self.unsaved = Unsaved(setting, DRAFT, self._typed, self)
        self.chooser = VillageChooser(setting.desk.areas, setting.jobs, setting.language)
        self._terms = ChoiceBox(self.tr("What it is called there"))
        self.save = Button(self.tr("Save the village"), "check")
        explain(self._terms, "settings.term")
        row = QHBoxLayout()
        row.addWidget(FormRow(self.tr("What it is called there"), self._terms), 1)
        row.addStretch(2)
        self.column.addWidget(Text(self.tr("Where the library lies"), "heading"))
        self.column.addWidget(self.chooser)
        self.column.addLayout(row)
        self.column.addWidget(self.save)
        self.chooser.chosen.connect(lambda: self._offer_terms(""))
        self.chooser.chosen.connect(self.unsaved.note)
        self.save.clicked.connect(self._keep)

    def arrive(self) -> None:
        """Shows what is saved, or what was chosen since and is not."""
        book = self._setting.desk.book
        self._setting.jobs.read(self, lambda: (book.profile(), book.draft(DRAFT)), self._show, key="village")

    def _show(self, found: tuple[Profile | None, Draft | None]) -> None:
        profile, draft = found
        if profile is None:
            return
        names = (profile.village, profile.district, profile.regency, profile.province)
        written = [*(profile.fields.get("area_names") or []), "", "", "", ""][:4]
        by_hand = bool(profile.village) and list(names) == written
        self._known = Village(profile.fields.get("area_code") or "", names, by_hand)
        self.chooser.set_village(Village.from_draft(draft.fields) if draft else self._known)
        self._offer_terms("" if draft else profile.area_term)

    def _typed(self) -> dict[str, Any]:
        village = self.chooser.village
        return village.as_draft() if village.name and village != self._known else {}

    def _offer_terms(self, chosen: str) -> None:
        areas, code = self._setting.desk.areas, self.chooser.village.code
        self._setting.jobs.read(
            self, lambda: (areas.terms(), chosen or areas.default_term(code)), self._show_terms, self.trouble.emit, key="terms"
        )

    def _show_terms(self, found: tuple[list[str], str]) -> None:
        terms, usual = found
        self._terms.offer([(term, term) for term in (terms if usual in terms else [*terms, usual])])
        self._terms.choose(usual)

    def _keep(self) -> None:
        village, term, book = self.chooser.village, self._terms.value(), self._setting.desk.book
        if not village.name:
            self.chooser.demand()
            return
        names = list(village.names) if village.by_hand else None
        fields = {"area_code": village.code or None, "area_term": term, "area_names": names}

        def kept(_: object) -> None:
            self._known = village
            self.unsaved.keep()
            self.changed.emit(term)

        self._setting.jobs.write(self, lambda: book.save_profile(fields), kept, self.trouble.emit)
