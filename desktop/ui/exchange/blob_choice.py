"""What a sending may cost: photos and files now, or records alone. Asked in place, remembered when she says so, changed at any time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.settings import BLOBS
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.fields import TickField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S

ASK, ALL, RECORDS = BLOBS
MONTHLY_MB = (50, 100, 250, 500, 1000)


class BlobChoice(QWidget):
    """chosen: (ALL or RECORDS, remember it); rule_changed: one of BLOBS; month_changed: MB a month, 0 for no limit; left: she sends
    another time.
    """

    chosen = Signal(str, bool)
    rule_changed = Signal(str)
    month_changed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "exchange.blobs")
        self._records = Button(self.tr("Records only"), "file-text", "primary")
        self._all = Button(self.tr("All now"), "send")
        self._leave = Button(self.tr("Cancel"), "x")
        self._remember = TickField(self.tr("Do the same next time"))
        self._rule = LightBox()
        names = {ASK: self.tr("Ask each time"), ALL: self.tr("Always send all"), RECORDS: self.tr("Records only")}
        for rule in BLOBS:
            self._rule.addItem(names[rule], rule)
        self._row = FormRow(self.tr("More than 1 MB of photos and files"), self._rule)
        self._month = LightBox()
        self._month.addItem(self.tr("No limit"), 0)
        for mb in MONTHLY_MB:
            self._month.addItem(self.tr("%n MB", "", mb), mb)
        self._month_row = FormRow(self.tr("At most in a month over the internet"), self._month)
        self._used = Text("", "caption", wrap=True)
        self._rules = QWidget()
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        for button in (self._records, self._all, self._leave):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        rules = QHBoxLayout(self._rules)
        rules.setContentsMargins(0, 0, 0, 0)
        rules.setSpacing(M)
        rules.addWidget(self._row, 1)
        rules.addWidget(self._month_row, 1)
        for part in (self._remember, self._buttons, self._rules, self._used):
            column.addWidget(part)
        self._records.clicked.connect(lambda: self.chosen.emit(RECORDS, self._remember.isChecked()))
        self._all.clicked.connect(lambda: self.chosen.emit(ALL, self._remember.isChecked()))
        self._leave.clicked.connect(self.left)
        self._month.activated.connect(lambda _: self.month_changed.emit(self._month.currentData()))
        self._rule.activated.connect(lambda _: self.rule_changed.emit(self._rule.currentData()))

    def ask(self) -> None:
        """Now or later?"""
        self._remember.setChecked(False)
        self._show(asks=True)
        self._records.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rule(self, rule: str, month_mb: int, used: str) -> None:
        """What is done without asking. used: how much went over the internet this month, in words."""
        self._rule.setCurrentIndex(BLOBS.index(rule))
        if self._month.findData(month_mb) < 0:
            self._month.addItem(self.tr("%n MB", "", month_mb), month_mb)
        self._month.setCurrentIndex(self._month.findData(month_mb))
        self._used.setText(self.tr("This month {used} went over the internet. Records are always sent.").format(used=used))
        self._show(asks=False)

    def _show(self, asks: bool) -> None:
        self._remember.setVisible(asks)
        self._buttons.setVisible(asks)
        self._rules.setVisible(not asks)
        self._used.setVisible(not asks)
