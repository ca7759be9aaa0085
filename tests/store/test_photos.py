"""Photos are shrunk, stripped and kept private until somebody agrees."""

import io

import pytest
from PIL import Image

from desktop.assembly import Desk
from desktop.store import pictures
from desktop.store.errors import KnownError
from tests.homes import an_activity


def jpeg(width: int = 2400, height: int = 1600, exif: Image.Exif | None = None) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(out, "JPEG", exif=exif or Image.Exif())
    return out.getvalue()


def test_a_photo_is_shrunk_turned_upright_and_loses_its_place():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90°
    exif.get_ifd(0x8825)[1] = "S"
    made = pictures.prepare(jpeg(2400, 1600, exif))
    assert (made.width, made.height) == (1067, 1600)
    assert len(made.jpeg) <= pictures.BYTES_MAX
    assert len(made.thumbnail) <= pictures.THUMBNAIL_BYTES_MAX
    assert dict(Image.open(io.BytesIO(made.jpeg)).getexif()) == {}


@pytest.mark.parametrize("content", [b"", b"not a picture", jpeg()[:2000], b"\x89PNG\r\n\x1a\n" + bytes(99)])
def test_what_is_not_a_picture_is_named(content: bytes):
    with pytest.raises(KnownError, match="no_photo"):
        pictures.prepare(content)


def test_a_file_of_a_hundred_megabytes_is_refused_at_once():
    with pytest.raises(KnownError, match="photo_too_large"):
        pictures.prepare(bytes(100_000_000))


def test_a_picture_with_too_many_pixels_is_refused_unopened():
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    with pytest.raises(KnownError, match="photo_too_large"):
        pictures.prepare(out.getvalue())


def test_a_photo_without_permission_stays_in_the_private_log(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    before = desk.book.waiting()
    photo = desk.book.add_photo(activity, jpeg(), "rahasia-besar", "none_yet")
    assert photo.private
    assert desk.book.waiting() == before
    with desk.store.reading() as connection:
        shared = b"".join(connection.exec_driver_sql("SELECT body FROM delta").scalars())
    assert b"rahasia-besar" not in shared


def test_with_permission_it_enters_the_shared_log_and_waits(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(activity, jpeg(), "ibu-ibu", "none_yet")
    desk.book.set_consent(photo.record, "all_agree")
    (shared,) = desk.book.photos(activity)
    assert (shared.private, shared.caption, shared.consent) == (False, "ibu-ibu", "all_agree")
    assert desk.book.waiting().photos == 1
    assert desk.book.waiting().questions == 0
    assert desk.book.blob_path(shared.blob).stat().st_size == shared.size


def test_a_withdrawn_permission_takes_the_photo_back(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(activity, jpeg(), "", "all_agree")
    desk.book.set_consent(photo.record, "none_yet")
    assert desk.book.photos(activity) == []
    assert desk.book.waiting().photos == 0


def test_a_discarded_private_photo_leaves_nothing(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(activity, jpeg())
    desk.book.discard_photo(photo.record)
    assert desk.book.photos(activity) == []
    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM private_delta").scalar_one() == 0
