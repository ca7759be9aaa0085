"""The centre's latest receipt: what it holds of her work, signed."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core import locale_id
from core.protocol.receipts import Receipt
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text, font
from desktop.ui.kit.tokens import BODY, M, S


class ReceiptCard(Card):
    """asked: she wants to see and print it."""

    asked = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "reports.receipt")
        self._language = language
        self._number = ""
        self._heading = Text(self.tr("The centre's receipt"), "heading", wrap=True)
        self._words = Text("", "muted", wrap=True)
        self._figures: list[tuple[Text, Text]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row in range(4):
            name, figure = Text("", "body", wrap=True), Text("", "strong")
            figure.setFont(font(BODY, 650, tabular=True))
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(name, row, 0)
            grid.addWidget(figure, row, 1)
            self._figures.append((name, figure))
        self._open = Button(self.tr("Show and print"), "printer")
        self.column.addWidget(self._heading)
        self.column.addWidget(self._words)
        self.column.addLayout(grid)
        self.column.addWidget(self._open)
        self._open.clicked.connect(lambda: self.asked.emit(self._number))
        self.show_receipt(None)

    def show_receipt(self, receipt: Receipt | None) -> None:
        """The latest one, or that there is none yet."""
        for name, figure in self._figures:
            name.setVisible(receipt is not None)
            figure.setVisible(receipt is not None)
        self._open.setVisible(receipt is not None)
        if receipt is None:
            self._words.setText(self.tr("After the first sending the centre says here, signed, what it holds of your work."))
            return
        self._number = receipt.number
        language, totals = self._language, receipt.totals
        when = datetime.fromtimestamp(receipt.time / 1000, UTC).astimezone()
        month = locale_id.month_and_year(receipt.month, language)
        day = locale_id.full_date(when.date(), language)
        self._words.setText(self.tr("{month} · number {number} · {day}").format(month=month, number=receipt.number, day=day))
        whole = f"{locale_id.number(totals.photos_whole, language)} / {locale_id.number(totals.photos, language)}"
        told = [
            (self.tr("Activities"), locale_id.number(totals.activities, language)),
            (self.tr("Participants"), locale_id.number(totals.participants, language)),
            (self.tr("Visits"), locale_id.number(totals.visits, language)),
            (self.tr("Photos arrived whole"), whole),
        ]
        for (name, figure), (words, number) in zip(self._figures, told, strict=True):
            name.setText(words)
            figure.setText(number)
