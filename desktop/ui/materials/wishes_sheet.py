"""What the library asked for and offered, and what the regency said to it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.store.shelf_rows import Asked
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.surfaces import Rule
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting

WIDTH, HEIGHT = 620, 360


class WishesSheet(Sheet):
    """Newest first."""

    def __init__(self, setting: Setting, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("WishesSheet", "Wishes and offers"), host, small=True)
        explain(self, "materials.wishes")
        self._setting = setting
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, M, 0)
        self._rows.setSpacing(S)
        self.list = QScrollArea()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self.list.setFixedSize(WIDTH, HEIGHT)
        self.list.setAccessibleName(self.tr("Wishes and offers"))
        self.body.addWidget(self.list)
        self.close_it = Button(self.tr("Close"), "x")
        self.close_it.set_keys("Esc")
        self.close_it.clicked.connect(self.leave)
        self.buttons.addWidget(self.close_it)
        self.buttons.addStretch()

    def begin(self) -> None:
        """Looks them up, then comes up."""
        self._setting.jobs.read(self, self._setting.desk.shelf.asked, self.show_asked, key="asked")

    def show_asked(self, asked: list[Asked]) -> None:
        """Each with its state."""
        for one in asked:
            self._rows.addWidget(Text(one.text, "strong", wrap=True))
            self._rows.addWidget(Text(self._state(one), "caption", wrap=True))
            if one.answer:
                self._rows.addWidget(Text(self.tr("Answer: {answer}").format(answer=one.answer), "body", wrap=True))
            self._rows.addWidget(Rule())
        if not asked:
            how = self.tr("Search for something that is not here, then press “Ask for this material”.")
            self._rows.addWidget(EmptyState("send", self.tr("Nothing was asked for yet"), how))
        self._rows.addStretch()
        self.open_at(self.close_it)

    def _state(self, one: Asked) -> str:
        language = self._setting.language
        what = self.tr("Offered") if one.offered else self.tr("Asked for")
        day = locale_id.long_date(one.day, language) if one.day else ""
        if one.status:
            state = shipped_lists().label("request_status", one.status, language)
        else:
            state = self.tr("It has reached the centre") if one.arrived else self.tr("It travels at the next contact")
        return " · ".join(part for part in (what, day, state) if part)
