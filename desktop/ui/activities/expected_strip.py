"""A session of a series that nobody has logged: log it, or say that there was none."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import ExpectedSession
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text


class ExpectedStrip(Strip):
    """log_asked, skip_asked: the session on top."""

    log_asked = Signal(object)
    skip_asked = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        explain(self, "activity.series")
        self._language = language
        self._session: ExpectedSession | None = None
        self._heading, self._words = Text("", "strong", wrap=True), Text("", "caption", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._words)
        log = Button(self.tr("Log this session"), "plus")
        skip = Button(self.tr("There was none"), "calendar-x", "quiet")
        self.row.addWidget(IconMark("calendar-days", "accent"))
        self.row.addLayout(words, 1)
        self.row.addWidget(skip)
        self.row.addWidget(log)
        log.clicked.connect(lambda: self.log_asked.emit(self._session))
        skip.clicked.connect(lambda: self.skip_asked.emit(self._session))
        self.hide()

    def show_sessions(self, sessions: list[ExpectedSession]) -> None:
        """The newest on top; how many more wait."""
        self.setVisible(bool(sessions))
        if not sessions:
            return
        self._session = sessions[0]
        day = locale_id.long_date(date.fromisoformat(self._session.day), self._language)
        self._heading.setText(self.tr("Not logged yet: {title}, {day}").format(title=self._session.title, day=day))
        n = len(sessions) - 1
        self._words.setText(self.tr("%n more days of series wait", "", n) if n else self.tr("A day of a weekly series"))
