"""Cerita dampak: six questions, proof and photos beside them, permission, and how it went on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from core.domain.stories import STORY
from desktop.reports.consent_page import Consent
from desktop.ui.actions import STORY_FORM
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S
from desktop.ui.photos.photo_cards import PhotosCard
from desktop.ui.places import STORIES
from desktop.ui.records.later_card import STAGE, TEXT, LaterCard
from desktop.ui.records.record_form import Part
from desktop.ui.records.record_page import RecordPage
from desktop.ui.records.record_work import Filled, Opened
from desktop.ui.records.withdraw_sheet import WithdrawSheet
from desktop.ui.setting import Setting


class StoryPage(RecordPage):
    """A new story, or one that is there already."""

    kind = STORY.name
    place, page = STORIES.name, STORY_FORM

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        self.photos = PhotosCard(setting)
        self.later = LaterCard(setting.language)
        self._consent = Card(spacing=S)
        super().__init__(setting, parent)
        self.photos.edited.connect(self._edited)
        self.photos.told.connect(self.told)
        self.photos.trouble.connect(self.trouble)
        self.later.edited.connect(self._edited)
        self.later.add_asked.connect(lambda: self.before_saving(self._append))

    def parts(self) -> list[Part]:
        """Six questions; the first says whose story it is."""
        return [
            Part(self.tr("1. Whose story is it?"), ("title", "person", "age", "date", "place", "name_agreed")),
            Part(self.tr("2. Before"), ("before",)),
            Part(self.tr("3. The library's part"), ("library_did", "activities")),
            Part(self.tr("4. Now"), ("after", "impact_fields", "income_before", "income_after")),
            Part(self.tr("5. What do they say themselves?"), ("quote", "stage")),
            Part(self.tr("6. May it be told?"), ("consent", "consent_date", "author")),
        ]

    def cards_beside(self) -> list[QWidget]:
        """Photos, permission, how it went on."""
        self._consent.column.addWidget(Text(self.tr("Permission"), "heading"))
        self._consent.column.addWidget(
            Text(self.tr("Print the sheet, let it be signed, then save: what is saved goes to the centre with the next sending. Until "
                         "they agree, leave it as a draft; drafts stay on this computer."), "muted", wrap=True)
        )  # fmt: skip
        self._print = Button(self.tr("Consent sheet to print"), "printer")
        self._paper = Button(self.tr("The story on one page"), "file-text")
        self._withdraw = Button(self.tr("Permission withdrawn …"), "undo-2", "quiet")
        topics = ((self._print, "story.consent_sheet"), (self._paper, "story.paper"), (self._withdraw, "story.withdraw"))
        for button, topic in topics:
            explain(button, topic)
            self._consent.column.addWidget(button)
        self._print.clicked.connect(self._print_sheet)
        self._paper.clicked.connect(lambda: self._open_paper("story", self.tr("Story of impact")))
        self._withdraw.clicked.connect(self._ask_to_withdraw)
        return [self.photos, self._consent, self.later]

    def show_beside(self, opened: Opened) -> None:
        """What belongs to the story."""
        is_saved = bool(opened.wanted.record)
        self.photos.show_photos(opened.wanted.form, opened.photos, opened.photo_drafts, opened.may_delete)
        self.later.setVisible(is_saved)
        self.later.show_answers(str(opened.before.get("date") or ""), opened.later)
        self._paper.setVisible(is_saved)
        self._withdraw.setVisible(is_saved and opened.may_delete)

    def can_leave(self) -> bool:
        """Keeps captions too."""
        self.photos.keep()
        return super().can_leave()

    def written_beside(self) -> dict[str, Any]:
        """What is told now and not appended."""
        return self.later.written()

    def show_written_beside(self, fields: dict[str, Any]) -> None:
        """Shows it again."""
        self.later.show_written(fields)

    def give_up_beside(self) -> Callable[[], None]:
        """Its photos."""
        return self.photos.give_up(self._wanted.form)

    def before_saving(self, go_on: Callable[[], None]) -> None:
        """Photos may still be made smaller."""
        self.photos.when_read(go_on)

    def filled(self, fields: dict[str, Any]) -> Filled:
        """With its photos."""
        self.photos.keep()
        return Filled(self._wanted, fields, self.change.reason.value() or "", self.photos.drafts)

    def _append(self) -> None:
        text, today = self.later.text.value(), self._opened.today if self._opened else None
        if not text or today is None:
            self.later.text.setFocus()
            return
        if self._is_saving:
            return
        self.photos.keep()
        desk, wanted, day, stage = self._setting.desk, self._wanted, today.isoformat(), self.later.stage.value()
        months, draft = self.later.months(day), self._draft_beside_answer(stage)
        self._is_saving = True
        self._draft_timer.stop()

        def append() -> None:
            desk.stories.add_later(wanted.record, months, day, text, stage)
            if draft:
                desk.book.save_draft(wanted.form, draft)
            else:
                desk.book.discard_draft(wanted.form)

        def done(_: object) -> None:
            self._is_saving = self._dirty = False
            self.changed.emit()
            self._open()
            self.told.emit(self.tr("Appended. The earlier answers stay."), None)

        self._setting.jobs.write(self, append, done, self._not_saved)

    def _draft_beside_answer(self, stage: str | None) -> dict[str, Any]:
        """What else is written and not saved; the stage that was told with the answer is the story's from now on. {} for nothing."""
        if not (self._changed_fields() or self.change.reason.value() or self.photos.drafts):
            return {}
        left = {name: value for name, value in self._written().items() if name not in (TEXT, STAGE)}
        return left | ({"stage": stage} if stage else {})

    def _print_sheet(self) -> None:
        reports, jobs, language, paper = self._setting.desk.reports, self._setting.jobs, self._setting.language, self._setting.choices.paper
        title, name = str(self.form.fields().get("title") or ""), self.tr("Consent sheet")

        def made(pdf: bytes) -> None:
            open_elsewhere(self, jobs, pdf, f"{name}.pdf", self.trouble.emit)

        jobs.read(self, lambda: reports.consent(Consent.STORY, title, language, paper).pdf, made, self.trouble.emit)

    def _ask_to_withdraw(self) -> None:
        sheet = WithdrawSheet(self)
        sheet.agreed.connect(self._take_back)
        sheet.ask()

    def _take_back(self) -> None:
        stories, story = self._setting.desk.stories, self._wanted.record
        self.photos.stop()
        self._dirty = False
        self._draft_timer.stop()

        def done(_: object) -> None:
            self.changed.emit()
            self.go.emit(self.place, None)
            self.told.emit(self.tr("The story is taken back. The others hear of it at the next sending."), None)

        self._setting.jobs.write(self, lambda: stories.withdraw(story), done, self.trouble.emit)
