"""F1: the paragraph about the field she stands in, all other topics beside it, one box that searches them. Nothing needs a line."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.error_words import words_for
from core.help_book import HelpBook, Topic, help_book
from desktop.store.errors import KnownError
from desktop.store.practice import MARK
from desktop.ui.actions import HELP
from desktop.ui.help.keys import key_rows
from desktop.ui.help.topic_view import TopicView
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import topic_of
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text, font
from desktop.ui.kit.tokens import CAPTION, L, S
from desktop.ui.setting import Setting

START, KEYS = "start", "keys"
LIST_LETTERS = 40
_ID = Qt.ItemDataRole.UserRole


class HelpSheet(Sheet):
    """Lies over the window of `host`; with Esc the cursor is back in the field."""

    def __init__(self, setting: Setting, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("HelpSheet", "Help"), host)
        self._setting = setting
        self._book = HelpBook(())
        self.line = TextField(self.tr("Search: the beginning of a word"))
        self.line.setAccessibleName(self.tr("Search the help"))
        self.line.setCompleter(None)  # type: ignore[arg-type]
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._none = Text(self.tr("Nothing found. Try the beginning of another word."), "muted", wrap=True)
        self.view = TopicView()
        self._trouble = Text("", "warn", wrap=True)
        self._trouble.hide()
        self._print = Button(self.tr("Print the guide"), "printer")
        self._open = Button(self.tr("Open the guide as PDF"), "folder-open", "quiet")
        self._close = Button(self.tr("Close"), "x")
        self._close.set_keys("Esc")
        self._build()
        self._connect()

    @property
    def topic(self) -> str:
        """The id of what is shown, '' for nothing."""
        item = self.list.currentItem()
        return item.data(_ID) if item is not None else ""

    @property
    def topics(self) -> list[str]:
        """The ids of what is listed."""
        found = (self.list.item(row).data(_ID) for row in range(self.list.count()))
        return [one for one in found if one]

    def ask(self, topic: str) -> None:
        """Comes up with `topic`, or with the one that holds it."""
        self.open_at(self.line)
        language = self._setting.language
        self._setting.jobs.read(self, lambda: help_book(language), lambda book: self._take(book, topic))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while she types."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            return False
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(S)
        left.addWidget(self.line)
        left.addWidget(self._none)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(min(self.fontMetrics().averageCharWidth() * LIST_LETTERS, self._over.width() // 3))
        self._none.hide()
        self.right = QVBoxLayout()
        self.right.setSpacing(S)
        self.right.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(side)
        row.addLayout(self.right, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._trouble)
        self.buttons.addWidget(self._print)
        self.buttons.addWidget(self._open)
        self.buttons.addStretch()
        self.buttons.addWidget(self._close)

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _: self._search())
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self._close.clicked.connect(self.leave)
        self._print.clicked.connect(lambda: self._make_guide(self.print_guide))
        self._open.clicked.connect(lambda: self._make_guide(self._open_guide))

    def _take(self, book: HelpBook, wanted: str) -> None:
        self._book = book
        self._list_chapters()
        topic = book.topic(wanted) or book.topic(START)
        if topic is not None:
            self._choose(topic.id)

    def _search(self) -> None:
        text = self.line.text().strip()
        if text:
            self.list.clear()
            for topic in self._book.find(text):
                self._add(topic)
        else:
            self._list_chapters()
        self._none.setVisible(not self.list.count())
        self._step(1)

    def _list_chapters(self) -> None:
        self.list.clear()
        for chapter in self._book.chapters:
            head = QListWidgetItem(chapter.title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(font(CAPTION, 650))
            self.list.addItem(head)
            for topic in chapter.topics:
                self._add(topic)

    def _add(self, topic: Topic) -> None:
        item = QListWidgetItem(topic.title)
        item.setData(_ID, topic.id)
        item.setToolTip(topic.title)
        self.list.addItem(item)

    def _choose(self, identity: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == identity:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)

    def _step(self, by: int) -> None:
        """On to the next topic, over the names of chapters."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).data(_ID):
                self.list.setCurrentRow(row)
                return
            row += by

    def _show(self) -> None:
        topic = self._book.topic(self.topic)
        if topic is not None:
            self.view.show_topic(topic, key_rows() if topic.id == KEYS else ())
            self.line.setAccessibleDescription(f"{topic.title}. {topic.text}")

    def print_guide(self, pdf: bytes) -> None:
        """Opens the system's printer dialog; says so when there is no printer."""
        from desktop.ui.printing import asking

        if asking.ask(self, pdf, self._file_name, lambda: None, self._setting.choices) is None:
            self._failed(KnownError("printer_missing"))

    @property
    def _file_name(self) -> str:
        practice = f"{MARK} " if self._setting.desk.is_practice else ""
        title = self.tr("Guide to Suluh")
        return f"{practice}{title}.pdf"

    def _make_guide(self, then: Callable[[bytes], None]) -> None:
        """The booklet, of what F1 tells, on the paper that she last chose for a report."""
        self._trouble.hide()
        reports, language, paper, keys = self._setting.desk.reports, self._setting.language, self._setting.choices.paper, key_rows()
        self._setting.jobs.read(self, lambda: reports.guide(language, paper, keys).pdf, then, self._failed, key="guide")

    def _open_guide(self, pdf: bytes) -> None:
        open_elsewhere(self, self._setting.jobs, pdf, self._file_name, self._failed)

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._trouble.setText(f"{words.happened} {words.do}")
        self._trouble.show()


def open_help(setting: Setting, host: QWidget, wanted: str = "", otherwise: QWidget | None = None) -> HelpSheet:
    """Opens what explains the field with the cursor; `otherwise` the widget that is asked when that one has nothing to say."""
    for known in host.window().findChildren(HelpSheet):
        if known.isVisible():
            return known
    sheet = HelpSheet(setting, host)
    sheet.ask(wanted or topic_of(QApplication.focusWidget()) or topic_of(otherwise))
    return sheet


def help_by_key(setting: Setting, page: QWidget) -> None:
    """F1 on a page that stands alone, before there is a library."""
    QShortcut(QKeySequence(HELP.keys), page).activated.connect(lambda: open_help(setting, page, otherwise=page))
