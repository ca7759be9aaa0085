"""Joining the centre: the regency's code and the centre's address. Until then she just goes on logging."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.protocol import enrolment
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.code_field import GroupedCodeField
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M


class JoinCard(Card):
    """asked, asked_by_stick: (code, address); by stick the address may be empty."""

    asked = Signal(str, str)
    asked_by_stick = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "exchange.join")
        self._code, self._address = GroupedCodeField(), TextField("https://")
        self._code_row = FormRow(self.tr("The regency's code"), self._code, needed=True)
        self._address_row = FormRow(self.tr("Address of the centre"), self._address, needed=True)
        explain(self._code_row, "exchange.code")
        explain(self._address_row, "exchange.address")
        self._by_stick = Button(self.tr("Without a line: by stick"), "usb")
        explain(self._by_stick, "exchange.join_by_stick")
        self._join = Button(self.tr("Join"), "log-in", "primary")
        self._hint = Text(self.tr("Both stand on the regency's letter."), "caption", wrap=True)
        self.column.addWidget(Text(self.tr("Join the centre"), "heading"))
        about = self.tr(
            "With the regency's code this computer joins the centre, and everything logged so far is sent along. "
            "Until you have the code, just go on logging; nothing gets lost."
        )
        self.column.addWidget(Text(about, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(M)
        for part in (self._code_row, self._address_row):
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._by_stick)
        foot.addWidget(self._join)
        self.column.addLayout(foot)
        self._join.clicked.connect(self._ask)
        self._by_stick.clicked.connect(self._ask_by_stick)
        self._code.returnPressed.connect(self._address.setFocus)
        self._address.returnPressed.connect(self._ask)

    def show_address(self, address: str) -> None:
        """The address that was used before, if there is one."""
        if address and not self._address.value():
            self._address.set_value(address)

    def show_waiting(self, waiting: bool) -> None:
        """A code was typed, and its answer comes back on a stick."""
        waits = self.tr("The code is kept. The wish to join goes with every bag until the answer is back; you may still join over a line.")
        self._hint.setText(waits if waiting else self.tr("Both stand on the regency's letter."))

    def set_busy(self, busy: bool) -> None:
        """While the centre is asked."""
        self._join.setEnabled(not busy)
        self._join.set_text(self.tr("Asking the centre …") if busy else self.tr("Join"))

    def focus(self) -> None:
        """Puts the cursor into the code."""
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        code, address = self._typed()
        self._address_row.set_finding("" if address else self.tr("For example: https://pusat.perpusda.example"))
        if code and not address:
            self._address.setFocus()
        elif code:
            self.asked.emit(code, address)

    def _ask_by_stick(self) -> None:
        code, address = self._typed()
        self._address_row.set_finding("")
        if code:
            self.asked_by_stick.emit(code, address)

    def _typed(self) -> tuple[str, str]:
        """(code, address); '' for a code that cannot be one, which is told below its field."""
        code, address = self._code.value() or "", self._address.value() or ""
        is_code = enrolment.typed(code) is not None
        self._code_row.set_finding("" if is_code else self.tr("The code has three groups of four letters and digits."))
        if not is_code:
            self._code.setFocus()
        return code if is_code else "", address if not address or "://" in address else f"https://{address}"
