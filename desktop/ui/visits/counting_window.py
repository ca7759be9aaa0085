"""Jendela hitung: a small window over all others, one press a person, while another program or another page is in use."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core import locale_id
from core.domain.checks import total_of
from desktop.assembly import Desk
from desktop.store.practice import MARK
from desktop.store.rows import VisitDay
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, L, M, S, tokens_of
from desktop.ui.setting import Setting
from desktop.ui.visits.quick_count import Counter, QuickCount


class CountingWindow(QWidget):
    """counted: somebody was added to today; trouble: why not. What was pressed is saved when it is closed, too."""

    counted = Signal()
    trouble = Signal(object)

    def __init__(self, setting: Setting) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        explain(self, "visits.count")
        self._setting = setting
        title = self.tr("Count visitors")
        self.setWindowTitle(f"{MARK} · {title}" if setting.desk.is_practice else title)
        self._practice = Text(MARK, "accent")
        self._practice.setVisible(False)
        self._day, self._total = Text("", "strong"), Text("", "muted")
        self.count = QuickCount(setting.language)
        self._hint = Text("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(S)
        for part in (self._practice, self._day, self._total, self.count, self._hint):
            column.addWidget(part)
        self._practice.setVisible(setting.desk.is_practice)
        letters = [self._listen(counter) for counter in (self.count.women, self.count.men)]
        self._hint.setText(self.tr("{women} and {men} on the keyboard count too.").format(women=letters[0], men=letters[1]))
        self.count.counted.connect(self._save)

    def open(self) -> None:
        """Comes up at the bottom right of the screen, over everything."""
        self.ask()
        self.adjustSize()
        room = QApplication.primaryScreen().availableGeometry()
        self.move(room.right() - self.frameGeometry().width() - L, room.bottom() - self.frameGeometry().height() - L)
        self.show()
        self.activateWindow()
        self.count.women.focus()

    def ask(self) -> None:
        """Looks what today has so far."""
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: _today(desk), self._show, self.trouble.emit, key="today")

    def paintEvent(self, event: QPaintEvent) -> None:
        """In practice with the frame that the large window has."""
        super().paintEvent(event)
        if self._setting.desk.is_practice:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), 2 * XS))
            painter.drawRect(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing that was pressed is lost."""
        self.count.flush()
        super().closeEvent(event)

    def _listen(self, counter: Counter) -> str:
        letter = counter.label[:1].upper()
        QShortcut(QKeySequence(letter), self).activated.connect(counter.add_one)
        return letter

    def _save(self, steps: dict[str, int]) -> None:
        desk = self._setting.desk

        def save() -> tuple[date | None, VisitDay | None]:
            if (today := desk.book.today()) is not None:
                desk.visits.count(today.isoformat(), steps)
            return _today(desk)

        self._setting.jobs.write(self, save, self._saved, self.trouble.emit)

    def _saved(self, found: tuple[date | None, VisitDay | None]) -> None:
        self._show(found)
        self.counted.emit()

    def _show(self, found: tuple[date | None, VisitDay | None]) -> None:
        today, day = found
        self.count.setEnabled(today is not None)
        if today is None or day is None:
            self._day.setText(self.tr("The date of this computer is not right."))
            return
        self._day.setText(locale_id.long_date(today, self._setting.language))
        self.count.show_numbers(day.n_female, day.n_male)
        n = total_of(day.n_total, day.n_male, day.n_female) or 0
        self._total.setText(self.tr("%n visitors today", "", n))


def _today(desk: Desk) -> tuple[date | None, VisitDay | None]:
    """None while the clock is not to be believed: nobody knows which day a press would belong to."""
    today = desk.book.today()
    return today, desk.visits.day(today.isoformat()).day if today else None
