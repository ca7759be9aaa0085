"""Photos are saved behind their record, and cost nothing else where they cannot be."""

from collections.abc import Sequence

from desktop.assembly import Desk
from desktop.store.errors import KnownError
from desktop.store.photo_drafts import PhotoDraft


def save_photos(desk: Desk, record: str, photos: Sequence[PhotoDraft], form: str, saved_form: str) -> list[Exception]:
    """Those that cannot be saved wait with the record's own form; then the draft of the form is forgotten. Returns the troubles."""
    troubles: list[Exception] = []
    try:
        desk.album.save(record, photos)
    except KnownError as error:
        desk.album.hand_over(form, saved_form)
        troubles.append(error)
    if form != saved_form or not troubles:
        desk.book.discard_draft(form)
    return troubles
