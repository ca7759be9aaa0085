"""Where the library lies and what villages are called there: chosen in the first run, changed here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.store.rows import Profile
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.kit.village_chooser import Village, VillageChooser
from desktop.ui.setting import Setting


class VillageCard(Card):
    """changed: another village or this term is saved; trouble: why it is not."""

    changed = Signal(str)
    trouble = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.village")
        self._setting = setting
        self.chooser = VillageChooser(setting.desk.areas, setting.jobs, setting.language)
        self._terms = ChoiceBox(self.tr("What it is called there"))
        self.save = Button(self.tr("Save the village"), "check")
        row = QHBoxLayout()
        row.addWidget(FormRow(self.tr("What it is called there"), self._terms), 1)
        row.addStretch(2)
        self.column.addWidget(Text(self.tr("Where the library lies"), "heading"))
        self.column.addWidget(self.chooser)
        self.column.addLayout(row)
        self.column.addWidget(self.save)
        self.chooser.chosen.connect(lambda: self._offer_terms(""))
        self.save.clicked.connect(self._keep)

    def show_profile(self, profile: Profile) -> None:
        """What is saved."""
        names = (profile.village, profile.district, profile.regency, profile.province)
        written = [*(profile.fields.get("area_names") or []), "", "", "", ""][:4]
        by_hand = bool(profile.village) and list(names) == written
        self.chooser.set_village(Village(profile.fields.get("area_code") or "", names, by_hand))
        self._offer_terms(profile.area_term)

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
        self._setting.jobs.write(self, lambda: book.save_profile(fields), lambda _: self.changed.emit(term), self.trouble.emit)
