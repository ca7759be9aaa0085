"""'Masih mengirim 4 dari 9. Hentikan dengan aman?': asked inside the window when it is closed while something is under way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M

LOOK_MS = 250
LETTERS = 66


class ClosingSheet(Sheet):
    """under_way: in words what closing would stop, '' once it is over. agreed: the window may close now."""

    agreed = Signal()

    def __init__(self, under_way: Callable[[], str], host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("ClosingSheet", "Close Suluh?"), host, small=True)
        explain(self, "closing")
        self._under_way = under_way
        self._waits = False
        self._words = Text("", "strong", wrap=True)
        safe = self.tr("What has arrived stays arrived, and the next start goes on from there. Nothing is lost.")
        self._safe = Text(safe, "body", wrap=True)
        self.stop = Button(self.tr("Stop and close"), "square", "primary")
        self.wait = Button(self.tr("Wait until it is done, then close"), "clock")
        self.cancel = Button(self.tr("Cancel"), "x")
        self.cancel.set_keys("Esc")
        self._timer = QTimer(self, interval=LOOK_MS)
        self._build()
        self.stop.clicked.connect(self.agreed)
        self.wait.clicked.connect(self._begin_to_wait)
        self.cancel.clicked.connect(self.leave)
        self._timer.timeout.connect(self._look)

    def ask(self) -> None:
        """Comes up with the cursor on staying: Enter alone never stops anything."""
        self._look()
        self._timer.start()
        self.open_at(self.cancel)

    @property
    def words(self) -> str:
        """What is under way, as it is told."""
        return self._words.text()

    def _build(self) -> None:
        self.body.setSpacing(M)
        for part in (self._words, self._safe):
            part.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
            self.body.addWidget(part)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch()
        self.buttons.addWidget(self.wait)
        self.buttons.addWidget(self.stop)

    def _begin_to_wait(self) -> None:
        self._waits = True
        self.wait.hide()
        self.cancel.setFocus()
        self._look()

    def _look(self) -> None:
        words = self._under_way()
        if not words and self._waits:
            self._timer.stop()
            self.agreed.emit()
        elif not words:
            self._words.setText(self.tr("It is done."))
            self._safe.hide()
            self.wait.hide()
            self.stop.set_text(self.tr("Close"))
        else:
            asked = self.tr("Suluh closes when it is done.") if self._waits else self.tr("Stop safely?")
            self._words.setText(f"{words} {asked}")
