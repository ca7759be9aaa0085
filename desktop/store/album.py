"""The photos of a form as she handles them: taken in, looked at large, blurred, kept with the draft, saved. Every method blocks."""

from collections.abc import Sequence
from pathlib import Path

from desktop.store import blobs, people, photo_drafts, photos, pictures
from desktop.store.errors import NOT_FOUND, KnownError
from desktop.store.photo_drafts import PhotoDraft
from desktop.store.pictures import Picture, Stroke
from desktop.store.store import Store


class Album:
    """Nothing of it is shared before `save`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def found(self, paths: Sequence[Path]) -> tuple[list[Path], list[tuple[str, KnownError]]]:
        """The files among these and the pictures in the folders among them; and (name, why) of each folder that gave none."""
        files: list[Path] = []
        troubles: list[tuple[str, KnownError]] = []
        for path in paths:
            try:
                files += pictures.in_folder(path) if path.is_dir() else [path]
            except KnownError as error:
                troubles.append((path.name, error))
        return files, troubles

    def take(self, source: Path | bytes) -> PhotoDraft:
        """Shrinks and strips. Raises KnownError('no_photo', 'photo_of_phone', 'photo_too_large', 'photo_gone')."""
        content = source if isinstance(source, bytes) else pictures.read(source)
        return PhotoDraft(self._store.new_id().hex(), picture=pictures.prepare(content))

    def content(self, blob: str) -> bytes:
        """A saved photo in full. Raises KnownError('no_file')."""
        return blobs.read(self._store.home, bytes.fromhex(blob))

    def veiled(self, jpeg: bytes) -> bytes:
        """What the brush paints with."""
        return pictures.veiled(jpeg)

    def blurred(self, jpeg: bytes, strokes: Sequence[Stroke]) -> Picture:
        """The picture without what is under the strokes, for good."""
        return pictures.blur(jpeg, strokes)

    def drafts(self, form: str) -> list[PhotoDraft]:
        """What was kept with the draft of a form."""
        with self._store.reading() as connection:
            return photo_drafts.of_form(connection, form)

    def keep(self, form: str, draft: PhotoDraft) -> None:
        """Keeps a photo with the draft of a form."""
        with self._store.writing() as connection:
            photo_drafts.keep(connection, form, draft)

    def forget(self, form: str, identity: str) -> None:
        """The photo was removed before it was saved."""
        with self._store.writing() as connection:
            photo_drafts.forget(connection, form, identity)

    def hand_over(self, form: str, other: str) -> None:
        """What could not be saved waits with another form."""
        with self._store.writing() as connection:
            photo_drafts.hand_over(connection, form, other)

    def save(self, activity: str, drafts: Sequence[PhotoDraft]) -> None:
        """Saves them all or none. A saved photo that another laptop deleted meanwhile is passed by.

        Raises KnownError, 'not_allowed' where a volunteer would remove a saved photo.
        """
        home, parent = self._store.home, bytes.fromhex(activity)
        contents = [photos.content_fields(home, one.picture) if one.picture and not one.discarded else {} for one in drafts]
        before: list[bytes] = []
        with self._store.logging() as (connection, writer):
            if any(one.saved and one.discarded for one in drafts):
                people.require_may_delete(connection, self._store.present(connection))
            for one, content in zip(drafts, contents, strict=True):
                record = bytes.fromhex(one.identity)
                words = {"caption": one.caption, "consent": one.consent, "blurred": one.blurred or None}
                try:
                    if one.saved and one.discarded:
                        before += photos.discard(connection, writer, record)
                    elif one.saved:
                        before += photos.change(connection, writer, self._store.new_id, record, **words, **content)
                    elif not one.discarded:
                        photos.add(connection, writer, record, {**content, **words, "parent": parent.hex()})
                except KnownError as error:
                    if error.code != NOT_FOUND:
                        raise
            unnamed = photos.unnamed(connection, before)
        for blob in unnamed:
            blobs.drop(home, blob)
