"""Pieces of blobs, for the laptops of the library whose records name them; and what is published, for all."""

from pathlib import Path

from server.accounts import credentials
from server.accounts.models import DEVICE
from server.blobs import needs, storage
from server.blobs.storage import Place, WrongHashError
from server.centre import Centre
from server.errors import RefusedError
from server.libraries import service as libraries


class BlobService:
    """Every method takes a device that has proven itself by a signature."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def append(self, device: bytes, blob: bytes, offset: int, piece: bytes) -> int:
        """Adds a piece; returns how much is held then. Raises RefusedError 409 with the true offset, 413, 422."""
        place, size, _ = self._named(device, blob)
        with storage.turn(place):
            return self._append(place, size, offset, piece)

    def _append(self, place: Place, size: int, offset: int, piece: bytes) -> int:
        whole = self._is_whole(place)
        held = size if whole else place.held()
        if offset != held:
            raise RefusedError(409, "wrong_offset", headers={"Upload-Offset": str(held)})
        if offset + len(piece) > size:
            raise RefusedError(413, "larger_than_declared", headers={"Upload-Offset": str(held)})
        if not piece and (whole or held < size):
            return held
        # An empty piece behind the last byte ends what a power cut left unfinished.
        try:
            held = storage.append(place, piece, size)
        except WrongHashError as error:
            raise RefusedError(422, "wrong_hash", headers={"Upload-Offset": "0"}) from error
        if held == size:
            with self._centre.database.writing() as connection:
                libraries.lock(connection, place.library)
                needs.set_whole(connection, place.library, place.blob)
        return held

    def offset(self, device: bytes, blob: bytes) -> tuple[int, int]:
        """(bytes held, size)."""
        place, size, whole = self._named(device, blob)
        return (size if whole else place.held()), size

    def whole(self, device: bytes, blob: bytes) -> Place:
        """Where the finished file lies. Raises RefusedError 404 when it is not whole."""
        place, _, whole = self._named(device, blob)
        if not whole or not place.whole.is_file():
            raise RefusedError(404, "unknown_blob")
        return place

    def published(self, blob: bytes) -> Path:
        """Where a file of a catalogue lies; anybody may have it. Raises RefusedError 404."""
        with self._centre.database.reading() as connection:
            is_published = needs.is_published(connection, blob)
        path = storage.whole_path(self._centre.config.blobs, blob)
        if not is_published or not path.is_file():
            raise RefusedError(404, "unknown_blob")
        return path

    def _is_whole(self, place: Place) -> bool:
        with self._centre.database.reading() as connection:
            found = needs.size_of(connection, place.library, place.blob)
        return found is not None and found[1]

    def _named(self, device: bytes, blob: bytes) -> tuple[Place, int, bool]:
        """A blob that a record of the device's library names. Raises RefusedError 403, 404."""
        with self._centre.database.reading() as connection:
            library = credentials.library_of(connection, DEVICE, device)
        if library is None:
            raise RefusedError(403, "unknown_device")
        with self._centre.database.reading() as connection:
            laptop = credentials.laptops(connection, library).get(device)
            found = needs.size_of(connection, library, blob)
        if laptop is None or laptop.revoked:
            raise RefusedError(403, "revoked")
        if found is None:
            raise RefusedError(404, "unknown_blob")
        size, whole = found
        return Place(self._centre.config.blobs, library, blob), size, whole
