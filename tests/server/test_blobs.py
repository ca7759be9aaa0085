"""Photos in pieces: offsets, repeats, two uploaders, and bytes that are not what their name says."""

import base64
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import pytest

from core.protocol.blobs import sign_piece
from core.protocol.slices import open_slice
from server.blobs import needs, storage
from server.blobs.service import BlobService
from server.blobs.views import PIECE_TYPE
from server.catalogue import writing
from server.centre import Centre
from server.errors import RefusedError
from server.exchange.handler import Handler
from tests.server.web import Web
from tests.server.writer import Writer

PHOTO = bytes(range(256)) * 40
NAME = sha256(PHOTO).digest()


class Sender:
    """A laptop that moves pieces of one blob."""

    def __init__(self, web: Web, writer: Writer, blob: bytes = NAME) -> None:
        self._web = web
        self._writer = writer
        self._blob = blob

    def patch(self, offset: int, piece: bytes, signed: bytes | None = None) -> tuple[int, str]:
        """(status, Upload-Offset)."""
        headers = {"content-type": PIECE_TYPE, "upload-offset": str(offset), **self._signed("PATCH", offset, signed or piece)}
        status, found, _ = self._web.ask("PATCH", f"/v1/blob/{self._blob.hex()}", piece, headers)
        return status, found.get("upload-offset", found.get("suluh-error", ""))

    def patch_as_it_comes(self, offset: int, piece: bytes, came: bytes, cut: bool) -> tuple[int, str]:
        """The hash of `piece` is said before, then `came` comes in two bits."""
        headers = {"content-type": PIECE_TYPE, "upload-offset": str(offset), **self._signed("PATCH", offset, piece)}
        headers["suluh-piece"] = base64.b64encode(sha256(piece).digest()).decode()
        bits = [came[:100], came[100:]]
        status, found, _ = self._web.ask("PATCH", f"/v1/blob/{self._blob.hex()}", bits, headers, cut)
        return status, found.get("upload-offset", found.get("suluh-error", ""))

    def head(self) -> tuple[int, str]:
        """(status, Upload-Offset)."""
        status, found, _ = self._web.ask("HEAD", f"/v1/blob/{self._blob.hex()}", headers=self._signed("HEAD", 0))
        return status, found.get("upload-offset", found.get("suluh-error", ""))

    def get(self, asked: str = "", first: int = 0) -> tuple[int, bytes]:
        """(status, content)."""
        headers = self._signed("GET", first) | ({"range": asked} if asked else {})
        status, _, body = self._web.ask("GET", f"/v1/blob/{self._blob.hex()}", headers=headers)
        return status, body

    def _signed(self, verb: str, offset: int, piece: bytes = b"") -> dict[str, str]:
        signer = self._writer.signer
        signature = sign_piece(signer, verb, self._blob, offset, piece)
        return {
            "suluh-device": base64.b64encode(signer.public).decode(),
            "suluh-signature": base64.b64encode(signature).decode(),
        }


@pytest.fixture
def sender(sari: Writer, handler: Handler, web: Web) -> Sender:
    """Sari's laptop, whose record names the photo."""
    parent = sari.write()
    sari.write(kind="photo", parent=parent.record.hex(), blob=NAME, size=len(PHOTO))
    sari.talk(handler)
    return Sender(web, sari)


def test_a_photo_arrives_in_pieces_and_is_asked_for_until_whole(sender: Sender, sari: Writer, handler: Handler):
    assert sari.talk(handler).need == {NAME: 0}
    assert sender.head() == (200, "0")
    assert sender.patch(0, PHOTO[:4000]) == (204, "4000")
    assert sari.talk(handler).need == {NAME: 4000}
    assert sender.patch(4000, PHOTO[4000:]) == (204, str(len(PHOTO)))
    assert sari.talk(handler).need == {}
    assert sender.get() == (200, PHOTO)
    assert sender.get("bytes=4000-", 4000) == (206, PHOTO[4000:])
    assert sender.get("bytes=10-19", 10) == (206, PHOTO[10:20])
    assert sender.get(f"bytes={len(PHOTO)}-", len(PHOTO))[0] == 416


def test_what_came_before_a_cut_need_not_come_again(sender: Sender, sari: Writer, handler: Handler):
    assert sender.patch_as_it_comes(0, PHOTO, PHOTO[:3000], cut=True) == (400, "cut_off")
    assert sender.head() == (200, "3000")
    assert sender.patch_as_it_comes(3000, PHOTO[3000:], PHOTO[3000:], cut=False) == (204, str(len(PHOTO)))
    assert sari.talk(handler).need == {}
    assert sender.get() == (200, PHOTO)


def test_nothing_is_kept_of_a_piece_that_nobody_signed(sender: Sender):
    stranger = Sender(sender._web, Writer(9))
    assert stranger.patch_as_it_comes(0, PHOTO, PHOTO[:3000], cut=True)[0] == 403
    headers = sender._signed("PATCH", 0, PHOTO) | {"content-type": PIECE_TYPE, "upload-offset": "0"}
    headers["suluh-piece"] = base64.b64encode(sha256(b"other").digest()).decode()
    assert sender._web.ask("PATCH", f"/v1/blob/{NAME.hex()}", [PHOTO], headers, cut=True)[0] == 401
    assert sender.head() == (200, "0")


def test_a_piece_that_is_not_what_was_said_does_not_become_a_photo(sender: Sender):
    assert sender.patch_as_it_comes(0, PHOTO, bytes(len(PHOTO)), cut=False) == (422, "0")
    assert sender.head() == (200, "0")


def test_a_power_cut_behind_the_last_byte_leaves_nothing_unfinished(sender: Sender, sari: Writer, handler: Handler, centre: Centre):
    """All bytes were on the disk, and the server died before the photo had its name."""
    sender.patch(0, PHOTO[:4000])
    place = storage.Place(centre.config.blobs, sari.library, NAME)
    with open(place.part, "ab") as part:
        part.write(PHOTO[4000:])
    assert sari.talk(handler).need == {NAME: len(PHOTO)}
    assert sender.patch(len(PHOTO), b"") == (204, str(len(PHOTO)))
    assert sari.talk(handler).need == {}
    assert sender.get() == (200, PHOTO)
    assert sender.patch(len(PHOTO), b"") == (204, str(len(PHOTO)))


def test_a_power_cut_before_the_photo_is_counted_costs_only_its_way(sender: Sender, sari: Writer, handler: Handler, centre: Centre):
    """The photo had its name, and the server died before its database knew."""
    sender.patch(0, PHOTO)
    with centre.database.writing() as connection:
        needs.set_whole(connection, sari.library, NAME, False)
    assert sari.talk(handler).need == {NAME: 0}
    assert sender.patch(0, PHOTO) == (204, str(len(PHOTO)))
    assert sari.talk(handler).need == {}


def test_pieces_that_come_by_many_lines_at_once_take_turns(sender: Sender, sari: Writer, centre: Centre):
    def send(_: int) -> int:
        service, offset, detours = BlobService(centre), 0, 0
        while offset < len(PHOTO):
            try:
                offset = service.append(sari.signer.public, NAME, offset, PHOTO[offset : offset + 1000])
            except RefusedError as error:
                detours, offset = detours + 1, int(error.headers["Upload-Offset"])
        return detours

    with ThreadPoolExecutor(4) as lines:
        detours = sum(lines.map(send, range(4)))
    assert detours > 0, "they met"
    assert sender.get() == (200, PHOTO)
    assert [path.name for path in centre.config.blobs.rglob("*.part")] == []


def test_a_piece_at_the_wrong_place_hears_the_right_one(sender: Sender):
    sender.patch(0, PHOTO[:4000])
    assert sender.patch(0, PHOTO[:4000]) == (409, "4000")
    assert sender.patch(5000, PHOTO[5000:]) == (409, "4000")
    sender.patch(4000, PHOTO[4000:])
    assert sender.patch(4000, PHOTO[4000:]) == (409, str(len(PHOTO)))


def test_a_photo_that_is_not_what_its_name_says_is_thrown_away(sender: Sender, sari: Writer, handler: Handler):
    assert sender.patch(0, b"\1" + PHOTO[1:]) == (422, "0")
    assert sari.talk(handler).need == {NAME: 0}
    assert sender.patch(0, PHOTO) == (204, str(len(PHOTO)))


def test_more_than_was_declared_is_refused(sender: Sender):
    assert sender.patch(0, PHOTO + b"x") == (413, "0")


def test_two_laptops_of_a_library_continue_each_others_upload(sender: Sender, sari: Writer, centre: Centre, web: Web):
    other = Sender(web, Writer(2).join(centre, library=sari.library))
    assert sender.patch(0, PHOTO[:3000]) == (204, "3000")
    assert other.patch(0, PHOTO[:3000]) == (409, "3000")
    assert other.patch(3000, PHOTO[3000:]) == (204, str(len(PHOTO)))
    assert sender.patch(3000, PHOTO[3000:]) == (409, str(len(PHOTO)))


def test_another_library_learns_nothing_and_uploads_for_itself(sender: Sender, centre: Centre, handler: Handler, web: Web):
    sender.patch(0, PHOTO)
    stranger = Writer(3).join(centre, area="64.03.03.2006")
    other = Sender(web, stranger)
    assert (other.head(), other.get()[0], other.patch(0, PHOTO)[0]) == ((404, "unknown_blob"), 404, 404)
    stranger.write(kind="photo", parent="0" * 32, blob=NAME, size=len(PHOTO))
    assert stranger.talk(handler).need == {NAME: 0}
    assert other.get()[0] == 404
    assert other.patch(0, PHOTO) == (204, str(len(PHOTO)))
    assert other.get() == (200, PHOTO)


def test_of_another_librarys_half_upload_nothing_is_seen(sender: Sender, centre: Centre, handler: Handler):
    sender.patch(0, PHOTO[:3000])
    stranger = Writer(3).join(centre, area="64.03.03.2006")
    stranger.write(kind="photo", parent="0" * 32, blob=NAME, size=len(PHOTO))
    assert stranger.talk(handler).need == {NAME: 0}


def test_only_what_a_laptop_signed_is_taken(sender: Sender, web: Web):
    assert sender.patch(0, PHOTO[:100], signed=PHOTO[:99]) == (401, "bad_signature")
    assert web.ask("GET", f"/v1/blob/{NAME.hex()}")[0] == 404, "not published, so without a signature it is not there"
    assert Sender(web, Writer(8)).head() == (403, "unknown_device")


@pytest.mark.parametrize("name", ["..%2fserver.db", "AB", NAME.hex().upper()])
def test_a_name_that_is_no_hash_leads_nowhere(web: Web, name: str):
    assert web.ask("GET", f"/v1/blob/{name}")[0] == 404


def test_a_purge_takes_the_photo_with_its_last_reference(sender: Sender, sari: Writer, handler: Handler, centre: Centre):
    sender.patch(0, PHOTO)
    assert storage.whole_path(centre.config.blobs, NAME).is_file()
    sari.write(kind="purge", ids=[sari.ids[1]])
    sari.talk(handler)
    assert not storage.whole_path(centre.config.blobs, NAME).exists()
    assert sender.head() == (404, "unknown_blob")


def test_what_is_published_is_open_to_all_and_outlives_a_photo_of_the_same_bytes(
    sender: Sender, sari: Writer, handler: Handler, centre: Centre, web: Web, tmp_path
):
    sender.patch(0, PHOTO)
    file = tmp_path / "lele.pdf"
    file.write_bytes(PHOTO)
    writing.publish(centre, b"reg:64.03", file, {"title": "Budidaya lele"})
    path = f"/v1/blob/{NAME.hex()}"
    assert web.ask("GET", path)[2] == PHOTO
    status, headers, body = web.ask("GET", path, headers={"range": "bytes=100-199"})
    assert (status, headers["content-range"], body) == (206, f"bytes 100-199/{len(PHOTO)}", PHOTO[100:200])
    sari.write(kind="purge", ids=[sari.ids[1]])
    sari.talk(handler)
    assert sender.head() == (404, "unknown_blob")
    assert web.ask("GET", path)[0] == 200


def test_a_catalogue_is_read_stretch_by_stretch(centre: Centre, web: Web):
    writing.announce(centre, b"prov:64", "Lomba", "Tingkat provinsi")
    status, _, body = web.ask("GET", "/v1/slice/prov:64")
    _, found = open_slice(body, centre.keys.root)
    assert (status, found.scope, found.page.more) == (200, b"prov:64", False)
    behind = f"?position={found.page.next.position}&tag={found.page.next.tag.hex()}"
    assert web.ask("GET", f"/v1/slice/prov:64{behind}")[0] == 204
    assert web.ask("GET", "/v1/slice/prov:64?position=1&tag=ffffffffffffffff")[2] == body, "from the beginning where the place is unknown"
    assert web.ask("GET", "/v1/slice/nat")[0] == 204
    assert web.ask("GET", "/v1/slice/..%2fserver.db")[0] == 404
