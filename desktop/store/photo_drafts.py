"""What is to become of photos when their form is saved: chosen, captioned, blurred or removed, and kept through a power cut.

A table of this laptop alone, with the bytes in it: written and forgotten in the same transactions as the draft of the form, and
out of the folder whose files may travel.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from core.domain.kinds import CONSENT_NONE_YET
from desktop.store.pictures import Picture


@dataclass(frozen=True, slots=True)
class PhotoDraft:
    """identity: 32 hex digits, of the saved photo that changes or of the one to come; picture: None where the saved one stays."""

    identity: str
    saved: bool = False
    caption: str = ""
    consent: str = CONSENT_NONE_YET
    blurred: bool = False
    discarded: bool = False
    picture: Picture | None = None


def keep(connection: Connection, form: str, draft: PhotoDraft) -> None:
    """Keeps a photo with the draft of its form, in the place of what was kept of it before."""
    picture = draft.picture
    content = (picture.jpeg, picture.width, picture.height, picture.thumbnail) if picture else (None, 0, 0, None)
    connection.exec_driver_sql(
        "INSERT INTO photo_draft (form, photo, saved, caption, consent, blurred, discarded, jpeg, width, height, thumbnail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (form, photo) DO UPDATE SET caption = excluded.caption, "
        "consent = excluded.consent, blurred = excluded.blurred, discarded = excluded.discarded, jpeg = excluded.jpeg, "
        "width = excluded.width, height = excluded.height, thumbnail = excluded.thumbnail",
        (
            form, bytes.fromhex(draft.identity), draft.saved, draft.caption, draft.consent, draft.blurred, draft.discarded, *content,
        ),
    )  # fmt: skip


def of_form(connection: Connection, form: str) -> list[PhotoDraft]:
    """What was kept, in the order it was chosen."""
    rows = connection.exec_driver_sql(
        "SELECT photo, saved, caption, consent, blurred, discarded, jpeg, width, height, thumbnail FROM photo_draft "
        "WHERE form = ? ORDER BY seq",
        (form,),
    )
    return [
        PhotoDraft(
            photo.hex(), bool(saved), caption, consent, bool(blurred), bool(discarded),
            Picture(jpeg, width, height, thumbnail) if jpeg is not None else None,
        )
        for photo, saved, caption, consent, blurred, discarded, jpeg, width, height, thumbnail in rows
    ]  # fmt: skip


def forget(connection: Connection, form: str, identity: str) -> None:
    """The photo was removed before it was saved, or is as it was."""
    connection.exec_driver_sql("DELETE FROM photo_draft WHERE form = ? AND photo = ?", (form, bytes.fromhex(identity)))


def forget_form(connection: Connection, form: str) -> None:
    """The form was saved or given up."""
    connection.exec_driver_sql("DELETE FROM photo_draft WHERE form = ?", (form,))


def hand_over(connection: Connection, form: str, other: str) -> None:
    """What was kept for one form belongs to another from now on."""
    connection.exec_driver_sql("UPDATE OR REPLACE photo_draft SET form = ? WHERE form = ?", (other, form))
