"""First run: language, village, what the library is called, who is at the desk. No network, under three minutes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.reports.frame_page import library_name, usual_left_title
from desktop.reports.labels import Labels
from desktop.store.rows import Profile
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import ICON_LARGE, XL, L, M, S
from desktop.ui.kit.village_chooser import VillageChooser
from desktop.ui.setting import Setting
from desktop.ui.unsaved import Unsaved
from desktop.ui.welcome.typed import Typed

DRAFT = "welcome"
LANGUAGES = (("Bahasa Indonesia", "id"), ("English", "en"))
CARD_LETTERS = 104
TERM_LETTERS = 24


class WelcomePage(QWidget):
    """finished: the library has a name; language_chosen: 'id' or 'en'; practice_asked, restore_asked: instead of starting.

    typed: what stood here before.
    """

    finished = Signal()
    language_chosen = Signal(str)
    practice_asked = Signal()
    restore_asked = Signal()

    def __init__(self, setting: Setting, typed: Typed | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._languages = ChoiceBox("Bahasa / Language")
        self._languages.offer(list(LANGUAGES))
        self._languages.choose(setting.language)
        self.chooser = VillageChooser(setting.desk.areas, setting.jobs, setting.language)
        self._term = ChoiceBox(self.tr("What it is called there"))
        self._preview = Text("", "muted", wrap=True)
        self._preview.setContentsMargins(0, 0, 0, S)
        self._term_row = QWidget()
        self._name = TextField(self.tr("for example: Pelita Ilmu"))
        self._person = TextField(self.tr("for example: Sari"))
        self._start = Button(self.tr("Start logging"), "check", "primary")
        self._practise = Button(self.tr("Try it first"), "sprout")
        self._restore = Button(self.tr("Restore from a backup"), "archive", "quiet")
        self._errors = ErrorStrip()
        self._unsaved = Unsaved(setting, DRAFT, lambda: self.typed.as_draft(), self)
        for widget, topic in (
            (self, "welcome"), (self.chooser, "welcome.village"), (self._term, "welcome.term"), (self._name, "welcome.name"),
            (self._person, "welcome.person"), (self._languages, "welcome.language"), (self._practise, "practice"),
            (self._restore, "settings.restore"),
        ):  # fmt: skip
            explain(widget, topic)
        self._build()
        self._connect()
        self._take_over(typed or Typed())

    @property
    def typed(self) -> Typed:
        """What stands here now."""
        return Typed(self.chooser.village, self._term.value() or "", self._name.value() or "", self._person.value() or "")

    def closeEvent(self, event: QCloseEvent) -> None:
        """What stands here is there again at the next start."""
        self._unsaved.flush()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands where the first letter is wanted; before the page is in its window it could not."""
        super().showEvent(event)
        if not event.spontaneous():
            empty = next((field for field in (self._name, self._person) if field.value() is None), self._start)
            empty.setFocus(Qt.FocusReason.OtherFocusReason) if self.chooser.village.name else self.chooser.focus()

    def _build(self) -> None:
        card = Card(margin=XL, spacing=M)
        card.setMaximumWidth(self.fontMetrics().averageCharWidth() * CARD_LETTERS)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(IconMark("flame", "accent", ICON_LARGE))
        head.addWidget(Text("Suluh", "title"), 1)
        self._languages.setFixedWidth(self.fontMetrics().averageCharWidth() * TERM_LETTERS)
        head.addWidget(self._languages)
        card.column.addLayout(head)
        about = self.tr(
            "The log of your village library. It works without internet; what you write is sent when there is a line."
        )
        card.column.addWidget(Text(about, "muted", wrap=True))
        card.column.addWidget(self._errors)
        card.column.addWidget(self.chooser)
        self._build_term(card.column)
        names = QHBoxLayout()
        names.setSpacing(M)
        names.addWidget(FormRow(self.tr("Name of the library"), self._name, needed=True), 1)
        names.addWidget(FormRow(self.tr("Your name"), self._person, needed=True), 1)
        card.column.addLayout(names)
        card.column.addWidget(Text(self.tr("All of this can be changed later."), "caption"))
        card.column.addSpacing(S)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self._restore)
        row.addStretch()
        row.addWidget(self._practise)
        row.addWidget(self._start)
        card.column.addLayout(row)
        self._put_in_the_middle(card)

    def _build_term(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout(self._term_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        self._term.setFixedWidth(self.fontMetrics().averageCharWidth() * TERM_LETTERS)
        row.addWidget(FormRow(self.tr("What it is called there"), self._term))
        row.addWidget(self._preview, 1, Qt.AlignmentFlag.AlignBottom)
        self._term_row.hide()
        column.addWidget(self._term_row)

    def _put_in_the_middle(self, card: QWidget) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(L, L, L, L)
        column.addStretch()
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card, 100)
        middle.addStretch()
        column.addLayout(middle)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _connect(self) -> None:
        self._languages.activated.connect(lambda _: self.language_chosen.emit(self._languages.value()))
        self.chooser.chosen.connect(self._village_chosen)
        self.chooser.entered.connect(self._name.setFocus)
        self._term.activated.connect(lambda _: self._show_preview())
        self._start.clicked.connect(self.start)
        self._practise.clicked.connect(self.practice_asked)
        self._restore.clicked.connect(self.restore_asked)
        for field in (self._name, self._person):
            field.returnPressed.connect(self._next)
            field.textEdited.connect(lambda _: self._errors.hide())
            field.edited.connect(self._unsaved.note)
        self.chooser.chosen.connect(self._unsaved.note)
        self._name.textEdited.connect(lambda _: self._show_preview())

    def _take_over(self, typed: Typed) -> None:
        self.chooser.set_village(typed.village)
        self._name.set_value(typed.name)
        self._person.set_value(typed.person)
        self._offer_terms(typed.term)

    def start(self) -> None:
        """Names the library; says what is missing first."""
        typed = self.typed
        if not typed.village.name:
            self.chooser.demand()
            return
        for field in (self._name, self._person):
            if field.value() is None:
                field.setFocus()
                return
        book, village = self._setting.desk.book, typed.village
        names = village.names if village.by_hand else ()
        self._start.setEnabled(False)

        def set_up() -> None:
            book.set_up(village.code, typed.name, typed.person, typed.term, names)
            book.discard_draft(DRAFT)

        self._setting.jobs.write(self, set_up, lambda _: self._finish(), self._failed)

    def _finish(self) -> None:
        self._unsaved.stop()
        self.finished.emit()

    def _failed(self, error: Exception) -> None:
        self._start.setEnabled(True)
        self._errors.tell(error, self._setting.language, self.start)

    def _next(self) -> None:
        if self.chooser.village.name and self._name.value() and self._person.value():
            self.start()
        else:
            self.focusNextChild()

    def _village_chosen(self) -> None:
        self._errors.hide()
        self._offer_terms("")

    def _offer_terms(self, chosen: str) -> None:
        """What villages are called where this one lies stands first; another can be chosen."""
        village, areas = self.chooser.village, self._setting.desk.areas
        self._term_row.setVisible(bool(village.name))
        if village.name:
            self._setting.jobs.read(
                self,
                lambda: (areas.terms(), chosen or areas.default_term(village.code)),
                self._show_terms,
                lambda error: self._errors.tell(error, self._setting.language),
                key="terms",
            )

    def _show_terms(self, found: tuple[list[str], str]) -> None:
        terms, usual = found
        self._term.offer([(term, term) for term in terms])
        self._term.choose(usual)
        self._show_preview()

    def _show_preview(self) -> None:
        """What the choice drives, in the reports' own words."""
        term, village = self._term.value() or "", self.chooser.village.name
        shown = Profile("", {"area_term": term, "name": self._name.value() or "…"}, village)
        official = Labels("id")
        words = (library_name(shown), usual_left_title(shown, official))
        self._preview.setText(self.tr("On reports: {library} · {head}").format(library=words[0], head=words[1]))
