"""Menurut pekerjaan: how many of the day's visitors were pupils, farmers … Folded, because most libraries do not ask."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.ui.kit.fields import CountField
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, S

LIST = "occupation"
A_LINE = 2


class OccupationsPart(QWidget):
    """edited: a number was typed."""

    edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.occupations")
        self._language = language
        self._unknown: dict[str, int] = {}
        lists = shipped_lists()
        self.fields = {code: CountField() for code in lists.codes(LIST)}
        self.fold = Fold(self.tr("By occupation"))
        self._words = Text("", "warn", wrap=True)
        self._words.hide()
        grid = QGridLayout()
        grid.setSpacing(S)
        for number, (code, field) in enumerate(self.fields.items()):
            grid.addWidget(FormRow(lists.label(LIST, code, language), field), *divmod(number, A_LINE))
            grid.setColumnStretch(number % A_LINE, 1)
            field.edited.connect(self.edited)
        self.fold.set_content(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.fold)
        column.addWidget(self._words)

    def value(self) -> dict[str, int] | None:
        """code → people, without zeros; codes that this program does not know are kept."""
        written = {code: n for code, field in self.fields.items() if (n := field.value())}
        return {**written, **self._unknown} or None

    def set_value(self, value: Mapping[str, int] | None) -> None:
        """Shows what was recorded."""
        self._unknown = {code: n for code, n in (value or {}).items() if code not in self.fields}
        for code, field in self.fields.items():
            field.set_value((value or {}).get(code))
        self._tell()

    def set_finding(self, words: str) -> None:
        """Amber words below; they stay in sight while the fold is closed."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._tell()

    def findings(self) -> str:
        """The amber words."""
        return self._words.text()

    def _tell(self) -> None:
        n = sum((self.value() or {}).values())
        counted = f": {locale_id.number(n, self._language)}" if n else ""
        self.fold.set_words(self.tr("By occupation") + counted)
