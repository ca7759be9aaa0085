"""Kop surat dan penanda tangan: what stands around every paper of the library, with the paper itself beside it as it will look."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.letter_number import FIELDS, UNKNOWN_FIELD, USUAL, problem_with
from desktop.assembly import Desk
from desktop.reports.frame_page import LINES_MAX, signing_place, usual_left_title, usual_lines, usual_right_title
from desktop.reports.labels import Labels, head_title
from desktop.store.rows import Draft, Profile
from desktop.ui.kit.fields import LongTextField, TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import L, M, S
from desktop.ui.setting import Setting
from desktop.ui.settings.logo_part import LogoPart
from desktop.ui.settings.paper_picture import PaperPicture
from desktop.ui.unsaved import Unsaved

DRAFT = "settings"
LINES = "letterhead_lines"
NUMBER = "letter_number"
PICTURE_MS = 300
_LEFT = ("village_head_title", "village_head_name", "village_head_number")
_RIGHT = ("head_title", "head_name", "head_number")


@dataclass(frozen=True, slots=True)
class Found:
    """The library as it is saved, what was typed over it, and who works here."""

    profile: Profile
    draft: Draft | None
    people: list[str]


class LinesField(LongTextField):
    """The lines of a letterhead, one a row. None while they are the usual ones, which then follow the village and the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", LINES_MAX - 1, parent)
        self._usual: list[str] = []

    def offer(self, usual: list[str]) -> None:
        """Other usual lines; shown where she has none of her own."""
        if usual != self._usual:
            has_own = self.value() is not None
            self._usual = usual
            if not has_own:
                self.set_value(None)

    def value(self) -> list[str] | None:  # type: ignore[override]
        """Her own lines."""
        lines = [line for row in self.toPlainText().splitlines() if (line := " ".join(row.split()))][:LINES_MAX]
        return None if lines == self._usual else lines or None

    def set_value(self, value: list[str] | None) -> None:  # type: ignore[override]
        """Shows her own lines, or the usual ones."""
        super().set_value("\n".join(value or self._usual))


class LetterheadCard(Card):
    """Signals as those of a page. shown: it stands there; edited: what differs from what is saved is another; saved: nothing differs."""

    trouble = Signal(object)
    told = Signal(str, object)
    shown = Signal()
    edited = Signal()
    saved = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.library")
        self._setting = setting
        self._profile: Profile | None = None
        self.logo = LogoPart(setting)
        self._lines = LinesField()
        texts = ("name", "npp", "decree", "address", "phone", "email", "signing_place", NUMBER, *_LEFT, *_RIGHT)
        self._fields: dict[str, Any] = {LINES: self._lines, **{name: TextField() for name in texts}}
        self._fields[NUMBER].setPlaceholderText(USUAL)
        self._rows: dict[str, FormRow] = {}
        self._known: dict[str, Any] = {}
        self.paper = PaperPicture(self.tr("Letterhead and signatures as they are printed"))
        self._timer = QTimer(self, singleShot=True, interval=PICTURE_MS)
        self.unsaved = Unsaved(setting, DRAFT, self.typed, self)
        self._build()
        self._connect()

    def field(self, name: str) -> Any:
        """The editor of a field of the library."""
        return self._fields[name]

    def arrive(self) -> None:
        """Shows the library as it stands, and what was typed over it."""
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: _look_up(desk), self._show, key="settings")

    def follow_village(self) -> None:
        """Another village, or another word for it, is saved."""
        self.unsaved.flush()
        self.arrive()

    def typed(self) -> dict[str, Any]:
        """What stands in the fields and is not saved; '' for what was emptied."""
        values = {name: field.value() for name, field in self._fields.items()}
        return {name: value or "" for name, value in values.items() if value != self._known.get(name)}

    def save(self) -> None:
        """Saves all fields; without a name of the library, or with a number of letters that cannot be filled, the cursor goes there."""
        fields = {name: field.value() for name, field in self._fields.items()}
        if fields["name"] is None:
            self._fields["name"].setFocus()
            return
        if self._number_problem():
            self._fields[NUMBER].setFocus()
            return

        def kept(_: object) -> None:
            self._known = fields
            self.unsaved.keep()
            self.saved.emit()

        book = self._setting.desk.book
        self._setting.jobs.write(self, lambda: book.save_profile(fields), kept, self.trouble.emit)

    def give_up(self) -> None:
        """The fields as they are saved; with Undo."""
        before = self.typed()
        self._fill(self._known)
        self.told.emit(self.tr("The fields stand as they were saved."), lambda: self._fill({**self._known, **before}))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(M)
        lines = self._row(LINES, self.tr("Lines of the letterhead, one a row"))
        places: list[tuple[QWidget, int, int, int]] = [
            (lines, 0, 0, 2),
            (self._row("name", self.tr("Name of the library")), 1, 0, 1),
            (self._row("npp", self.tr("Library number (NPP)")), 1, 1, 1),
            (self._row("decree", self.tr("Founding decree (SK), number and year")), 2, 0, 2),
            (self._row("address", self.tr("Address")), 3, 0, 2),
            (self._row("phone", self.tr("Phone")), 4, 0, 1),
            (self._row("email", self.tr("E-mail")), 4, 1, 1),
            (Text(self.tr("At the left: “Acknowledged by”"), "strong", wrap=True), 5, 0, 2),
            (self._row("village_head_title", self.tr("Title at the left")), 6, 0, 2),
            (self._row("village_head_name", self.tr("Head of the village")), 7, 0, 1),
            (self._row("village_head_number", self.tr("Number of the village head")), 7, 1, 1),
            (Text(self.tr("At the right"), "strong", wrap=True), 8, 0, 2),
            (self._row("head_title", self.tr("Title at the right")), 9, 0, 2),
            (self._row("head_name", self.tr("Head of the library")), 10, 0, 1),
            (self._row("head_number", self.tr("Her or his number")), 10, 1, 1),
            (self._row("signing_place", self.tr("Place of signing")), 11, 0, 2),
            (self._row(NUMBER, self.tr("Number of letters, as a pattern")), 12, 0, 2),
        ]
        for widget, row, column, span in places:
            grid.addWidget(widget, row, column, 1, span)
        left = QVBoxLayout()
        left.setSpacing(M)
        left.addWidget(self.logo)
        left.addLayout(grid)
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addWidget(Text(self.tr("As it will be printed"), "caption", wrap=True))
        right.addWidget(self.paper)
        right.addStretch()
        both = QHBoxLayout()
        both.setSpacing(L)
        both.addLayout(left, 5)
        both.addLayout(right, 4)
        self.column.addWidget(Text(self.tr("Letterhead and signatories"), "heading"))
        self.column.addLayout(both)

    def _row(self, name: str, words: str) -> FormRow:
        row = self._rows[name] = FormRow(words, self._fields[name])
        explain(row, f"settings.{name}")
        return row

    def _connect(self) -> None:
        for field in self._fields.values():
            field.edited.connect(self._note)
        self.unsaved.trouble.connect(self.trouble)
        self._timer.timeout.connect(self._ask_picture)
        self.logo.taken.connect(lambda png: self._keep_logo(png, self.tr("The logo is saved.")))
        self.logo.taken_away.connect(lambda: self._keep_logo(None, self.tr("The logo is removed.")))

    def _show(self, found: Found | None) -> None:
        if found is None:
            return
        self._profile = found.profile
        self._known = {name: found.profile.fields.get(name) or None for name in self._fields}
        self._fields["head_name"].offer(found.people)
        self.logo.show_logo(found.profile.fields.get("logo"))
        self._name_head(found.profile)
        self._fill({**self._known, **(found.draft.fields if found.draft else {})}, keep=False)
        self._ask_picture()
        self.shown.emit()

    def _fill(self, values: Mapping[str, Any], keep: bool = True) -> None:
        for name, field in self._fields.items():
            value = values.get(name) or None
            if field.value() != value or field is self._lines:
                field.set_value(value)
        self._follow()
        if keep:
            self.unsaved.keep()
        self.edited.emit()

    def _note(self) -> None:
        self._follow()
        self.unsaved.note()
        self.edited.emit()

    def _follow(self) -> None:
        """What follows from other fields, and the paper."""
        if self._profile is not None:
            self._lines.offer(usual_lines(self._as_typed(self._profile)))
        self._rows[NUMBER].set_finding(self._number_problem())
        self._timer.start()

    def _number_problem(self) -> str:
        """Why the number of letters cannot be filled; '' where it can."""
        problem = problem_with(self._fields[NUMBER].value() or "")
        if problem is None:
            return ""
        if problem.code == UNKNOWN_FIELD:
            known = ", ".join(f"{{{name}}}" for name in FIELDS)
            words = self.tr("There is no field {unknown}. These can be used: {known}.")
            return words.format(unknown=f"{{{problem.field}}}", known=known)
        return self.tr("A brace is missing or too many; a field is written like {example}.").format(example=f"{{{FIELDS[0]}}}")

    def _as_typed(self, profile: Profile) -> Profile:
        return replace(profile, fields={**profile.fields, **{name: field.value() for name, field in self._fields.items()}})

    def _name_head(self, profile: Profile) -> None:
        language = self._setting.language
        word, head = Labels(language), head_title(profile.area_term, language)
        self._rows["village_head_name"].set_label(head)
        self._rows["village_head_number"].set_label(self.tr("Number of the {head}").format(head=head))
        self._fields["village_head_title"].setPlaceholderText(usual_left_title(profile, word))
        self._fields["head_title"].setPlaceholderText(usual_right_title(word))
        self._fields["signing_place"].setPlaceholderText(signing_place(replace(profile, fields={})))

    def _ask_picture(self) -> None:
        self._timer.stop()
        reports, language, paper = self._setting.desk.reports, self._setting.language, self._setting.choices.paper
        fields = {name: field.value() for name, field in self._fields.items()}
        jobs = self._setting.jobs
        jobs.read(self, lambda: reports.frame_picture(fields, language, paper), self.paper.show_png, self.trouble.emit, key="paper")

    def _keep_logo(self, png: bytes | None, words: str) -> None:
        book, jobs = self._setting.desk.book, self._setting.jobs
        before = self._profile.fields.get("logo") if self._profile else None

        def show(logo: bytes | None) -> None:
            if self._profile is not None:
                self._profile = replace(self._profile, fields={**self._profile.fields, "logo": logo})
            self.logo.show_logo(logo)
            self._ask_picture()

        def undo() -> None:
            jobs.write(self, lambda: book.save_profile({"logo": before}), lambda _: show(before), self.trouble.emit)

        def kept(_: object) -> None:
            show(png)
            self.told.emit(words, undo)

        jobs.write(self, lambda: book.save_profile({"logo": png}), kept, self.trouble.emit)


def _look_up(desk: Desk) -> Found | None:
    profile = desk.book.profile()
    return Found(profile, desk.book.draft(DRAFT), [one.name for one in desk.people.everybody()]) if profile else None
