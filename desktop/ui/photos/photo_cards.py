"""The photos of an activity: dragged, pasted or chosen; each with its caption, its consent and the brush for faces.

What changes is kept with the draft of the form at once, so it survives a power cut; nothing of it is in the record before the
form is saved. The page gives `show_photos`, asks `when_read` before it saves, and takes `drafts`.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.domain.kinds import FACES_BLURRED
from core.error_words import words_for
from desktop.store.errors import NO_PHOTO
from desktop.store.photo_drafts import PhotoDraft
from desktop.store.pictures import SUFFIXES, Picture, Stroke
from desktop.store.rows import PhotoRow
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.taken_pictures import Source, let_go, welcome
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import L, S
from desktop.ui.photos.photo_card import PhotoCard
from desktop.ui.photos.photo_intake import PhotoIntake
from desktop.ui.photos.photo_paste import PhotoPaste
from desktop.ui.photos.photo_views import PhotoViews
from desktop.ui.setting import Setting

MOST = 5
KEEP_MS = 700
NAMED_MOST = 3


class PhotosCard(Card):
    """edited: something is to be saved; told: something short worth telling and what undoes it; trouble: an error."""

    edited = Signal()
    told = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "photos")
        self._setting, self._album, self._jobs = setting, setting.desk.album, setting.jobs
        self._form = ""
        self._may_remove = True
        self._saved: dict[str, PhotoRow] = {}
        self._photos: dict[str, PhotoDraft] = {}
        self._changed: set[str] = set()
        self._unkept: set[str] = set()
        self._granted: set[str] = set()
        self._refused: list[str] = []
        self._cards: dict[str, PhotoCard] = {}
        self._reading: dict[int, PhotoCard] = {}
        self._when_read: Callable[[], None] | None = None
        self._intake = PhotoIntake(setting, lambda: MOST - self._count(), self)
        self._views = PhotoViews(setting, self)
        self._paste = PhotoPaste(self)
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._build()
        self._connect()

    @property
    def drafts(self) -> list[PhotoDraft]:
        """What is to be saved."""
        return [photo for photo in self._photos.values() if not photo.saved or photo.identity in self._changed]

    def show_photos(self, form: str, saved: list[PhotoRow], drafts: list[PhotoDraft], may_remove: bool = True) -> None:
        """The photos of an activity as saved, and what was kept with the draft of its form. may_remove: also saved ones."""
        self.keep()
        self._may_remove = may_remove
        self._form, self._when_read = form, None
        self._saved = {row.record: row for row in saved}
        self._photos = {
            row.record: PhotoDraft(row.record, True, row.caption, row.consent, row.blurred or row.consent == FACES_BLURRED)
            for row in saved
        }
        self._changed.clear()
        for photo in drafts:
            if photo.saved and photo.identity not in self._saved:
                continue  # another laptop deleted it meanwhile
            self._photos[photo.identity] = photo
            self._changed.add(photo.identity)
        for card in (*self._cards.values(), *self._reading.values()):
            self._put_away(card)
        self._cards.clear()
        self._reading.clear()
        self._refused.clear()
        self._notes.hide()
        self._intake.begin(form)
        self._lay_out()

    def add(self, sources: list[Source]) -> None:
        """Takes files, folders and pictures; what finds no place or is no picture is said."""
        if sources:
            self._refused.clear()
            self._notes.hide()
            self._intake.add(sources)

    def when_read(self, go_on: Callable[[], None]) -> None:
        """Calls `go_on` as soon as no photo is being made smaller: now, or in a moment."""
        if self._intake.is_busy or self._views.is_busy:
            self._when_read = go_on
        else:
            go_on()

    def keep(self) -> None:
        """Keeps what was typed a moment ago; called before the page is left."""
        self._keeping.stop()
        form, unkept = self._form, [self._photos[one] for one in self._unkept if one in self._photos]
        self._unkept.clear()
        for photo in unkept:
            self._keep_for(form, photo)

    def stop(self) -> list[PhotoDraft]:
        """The form is given up: what is under way is not wanted. Returns what was there, for the one who wants it back."""
        self._keeping.stop()
        self._unkept.clear()
        self._intake.stop()
        return self.drafts

    def give_up(self, form: str) -> Callable[[], None]:
        """The same; returns what keeps them again for the form, to be run in a lane."""
        album, photos = self._setting.desk.album, self.stop()

        def keep_again() -> None:
            for photo in photos:
                album.keep(form, photo)

        return keep_again

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and pictures are welcome."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes them; the files stay where they are."""
        self.add(let_go(event))

    def _build(self) -> None:
        self._heading = Text("", "heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(L)
        self._notes = Text("", "warn", wrap=True)
        self._words = Text(
            self.tr(
                "Drag photos here, paste them, or choose files. They are made smaller; the place they were taken is removed."
            ),
            "caption",
            wrap=True,
        )
        self._private = Text(self.tr("Photos without permission stay on this computer."), "caption", wrap=True)
        self._add = Button(self.tr("Add photos"), "image-plus")
        self.column.addWidget(self._heading)
        self.column.addWidget(self._notes)
        self.column.addLayout(self._rows)
        for widget in (self._words, self._private, self._add):
            self.column.addWidget(widget)
        self._notes.hide()
        self._show_room()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self._add.clicked.connect(self._choose_files)
        self._keeping.timeout.connect(self.keep)
        self._intake.begun.connect(self._begun)
        self._intake.ready.connect(self._ready)
        self._intake.refused.connect(self._refuse)
        self._intake.finished.connect(self._finished)
        self._paste.pasted.connect(self.add)
        self._views.blur_asked.connect(lambda identity: self._blur(identity, False))
        self._views.painting.connect(lambda identity: self._cards[identity].show_busy())
        self._views.painted.connect(self._painted)
        self._views.failed.connect(self._not_painted)
        self._views.given_up.connect(self._offer_brush_again)

    def _choose_files(self) -> None:
        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(SUFFIXES))
        folder = self._setting.choices.photo_folder or str(Path.home())
        dialog = QFileDialog(self, self.tr("Add photos"), folder, self.tr("Photos") + f" ({kinds})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, names: list[str]) -> None:
        self._setting.choices.photo_folder = str(Path(names[0]).parent)
        self.add([Path(name) for name in names])

    # What the intake says

    def _begun(self, ticket: int) -> None:
        self._reading[ticket] = self._new_card()
        self._show_room()

    def _ready(self, ticket: int, form: str, photo: PhotoDraft) -> None:
        card = self._reading.pop(ticket, None)
        if form != self._form or card is None:
            # She went on to another form meanwhile: the photo waits with the one it was chosen for.
            self._keep_for(form, photo)
            return
        self._photos[photo.identity] = photo
        self._adopt(card, photo.identity)
        self._keep_now(photo.identity)

    def _refuse(self, ticket: int, name: str, error: Exception) -> None:
        card = self._reading.pop(ticket, None)
        if card is not None:
            self._put_away(card)
        words = words_for(getattr(error, "code", ""), self._setting.language)
        which = name or self.tr("Pasted photo")
        what_to_do = "" if getattr(error, "code", "") == NO_PHOTO else f" {words.do}"
        self._refused.append(f"{which}: {words.happened}{what_to_do}")
        self._show_room()

    def _finished(self, left: int) -> None:
        notes = self._refused[:NAMED_MOST]
        if (n := len(self._refused) - NAMED_MOST) > 0:
            notes.append(self.tr("%n more could not be read either.", "", n))
        if left:
            n = left
            notes.append(self.tr("%n photos were left out: an activity holds five. The first ones are here.", "", n))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._show_room()
        self._tell_read()

    def _tell_read(self) -> None:
        if self._when_read is not None and not self._intake.is_busy and not self._views.is_busy:
            go_on, self._when_read = self._when_read, None
            go_on()

    # What she does

    def _caption(self, identity: str, caption: str) -> None:
        self._photos[identity] = replace(self._photos[identity], caption=caption)
        self._changed.add(identity)
        self._unkept.add(identity)
        if not self._keeping.isActive():  # counted from the first letter: long typing is kept on the way
            self._keeping.start()
        self.edited.emit()

    def _change(self, photo: PhotoDraft) -> None:
        if photo.identity in self._photos:
            self._photos[photo.identity] = photo
            self._cards[photo.identity].show_photo(photo, self._thumbnail(photo))
            self._keep_now(photo.identity)

    def _remove(self, identity: str) -> None:
        photo = self._photos[identity]
        self._put_away(self._cards.pop(identity))
        if photo.saved:
            self._photos[identity] = replace(photo, discarded=True)
            self._keep_now(identity)
        else:
            del self._photos[identity]
            self._unkept.discard(identity)
            form = self._form
            self._jobs.write(self, lambda: self._album.forget(form, identity), _nothing, self.trouble.emit)
            self.edited.emit()
        self._show_room()
        form = self._form
        self.told.emit(self.tr("The photo is removed."), lambda: self._bring_back(form, photo))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_back(self, form: str, photo: PhotoDraft) -> None:
        if form != self._form:
            self._keep_for(form, photo)
        elif self._count() >= MOST:
            self.told.emit(self.tr("There are five photos already. Remove one first, then add this one again."), None)
        else:
            self._photos[photo.identity] = photo
            self._adopt(self._new_card(), photo.identity)
            self._keep_now(photo.identity)

    def _blur(self, identity: str, grants: bool, strokes: list[Stroke] | None = None) -> None:
        """grants: 'faces blurred' was chosen and holds as soon as the brush was used."""
        self._granted = {identity} if grants else set()
        if identity in self._cards:
            self._views.blur(self._photos[identity], self._saved.get(identity), strokes or [])

    def _painted(self, identity: str, picture: Picture) -> None:
        before = self._photos.get(identity)
        if before is not None:
            consent = FACES_BLURRED if identity in self._granted else before.consent
            self._change(replace(before, picture=picture, blurred=True, consent=consent))
            self.told.emit(self.tr("The faces are blurred."), lambda: self._change(before))
        self._tell_read()

    def _not_painted(self, identity: str, error: Exception) -> None:
        if identity in self._cards:
            self._cards[identity].show_photo(self._photos[identity], self._thumbnail(self._photos[identity]))
        self.trouble.emit(error)
        self._tell_read()

    def _offer_brush_again(self, identity: str, strokes: list[Stroke]) -> None:
        grants = identity in self._granted
        self.told.emit(self.tr("Nothing was blurred."), lambda: self._blur(identity, grants, strokes))

    # Cards

    def _lay_out(self) -> None:
        for identity, photo in self._photos.items():
            if not photo.discarded:
                self._adopt(self._new_card(), identity)
        self._show_room()

    def _new_card(self) -> PhotoCard:
        card = PhotoCard(self._setting.language)
        self._rows.addWidget(card)
        card.show()
        card.come_before(self._add)
        return card

    def _adopt(self, card: PhotoCard, identity: str) -> None:
        self._cards[identity] = card
        photo = self._photos[identity]
        card.show_photo(photo, self._thumbnail(photo))
        card.remove.setVisible(self._may_remove or not photo.saved)
        card.captioned.connect(lambda words: self._caption(identity, words))
        card.consented.connect(lambda code: self._change(replace(self._photos[identity], consent=code)))
        card.looked.connect(lambda: self._views.look(self._photos[identity], self._saved.get(identity)))
        card.blur_asked.connect(lambda grants: self._blur(identity, grants))
        card.removed.connect(lambda: self._remove(identity))
        self._show_room()

    def _put_away(self, card: PhotoCard) -> None:
        card.hide()
        self._rows.removeWidget(card)
        card.deleteLater()

    def _thumbnail(self, photo: PhotoDraft) -> bytes:
        return photo.picture.thumbnail if photo.picture else self._saved[photo.identity].thumbnail

    def _keep_for(self, form: str, photo: PhotoDraft) -> None:
        self._jobs.write(self, lambda: self._album.keep(form, photo), _nothing, self.trouble.emit)

    def _keep_now(self, identity: str) -> None:
        self._changed.add(identity)
        self._unkept.add(identity)
        self.keep()
        self.edited.emit()

    def _count(self) -> int:
        return sum(not photo.discarded for photo in self._photos.values()) + len(self._reading)

    def _show_room(self) -> None:
        count = self._count()
        self._heading.setText(self.tr("Photos · {count} of {most}").format(count=count, most=MOST))
        self._private.setVisible(count > 0)
        self._words.setVisible(count < MOST)
        self._add.setEnabled(count < MOST)


def _nothing(_: object) -> None:
    pass
