"""Photos are shrunk, stripped, kept private until somebody agrees, and blurred so that nobody can undo it."""

import io
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import zstandard  # noqa: F401 - the search for words on the wire looks at the message before compression
from PIL import Image, ImageChops, ImageDraw, PngImagePlugin

from core.protocol import envelope
from desktop.assembly import Desk
from desktop.store import pictures, pixels
from desktop.store.errors import KnownError
from desktop.store.photo_drafts import PhotoDraft
from desktop.store.pictures import Stroke
from tests.homes import an_activity, open_desk
from tests.sync.centre import Centre
from tests.sync.world import Laptop

ALL = Stroke(2000, ((600, 400),))


def jpeg(width: int = 2400, height: int = 1600, exif: Image.Exif | None = None) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(out, "JPEG", exif=exif or Image.Exif())
    return out.getvalue()


def plain(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "green").save(out, "JPEG")
    return out.getvalue()


def small_photo(seed: int = 0) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((320, 240), 40 + seed).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def stripes(shift: int = 0) -> bytes:
    """Light and dark in turns; with a shift of 10 light is where dark was."""
    image = Image.new("L", (1600, 1200), 40)
    draw = ImageDraw.Draw(image)
    for top in range(shift, 1200, 20):
        draw.rectangle((0, top, 1599, top + 9), fill=216)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=95)
    return out.getvalue()


def from_a_phone(kind: str) -> bytes:
    """A photo lying on its side, with a place, a comment and the owner's name."""
    image = Image.new("RGB", (300, 200), "blue")
    ImageDraw.Draw(image).rectangle((0, 0, 299, 40), fill="red")  # the top as the sensor saw it
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "pemilik-rahasia"
    exif.get_ifd(0x8825)[1] = "S"
    out = io.BytesIO()
    more = {"comment": b"tempat-rahasia"} if kind == "JPEG" else {}
    if kind == "PNG":
        more["pnginfo"] = PngImagePlugin.PngInfo()
        more["pnginfo"].add_text("Location", "tempat-rahasia")
    image.save(out, kind, exif=exif, **more)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_of_a_phone_is_turned_upright_and_loses_its_place_and_its_owner(kind: str):
    content = from_a_phone(kind)
    assert b"rahasia" in content
    made = pictures.prepare(content)
    image = Image.open(io.BytesIO(made.jpeg))
    assert (made.width, made.height, image.format) == (200, 300, "JPEG")
    red, _, blue = image.getpixel((190, 150))
    assert red > 200 > blue
    assert dict(image.getexif()) == {}
    for bytes_kept in (made.jpeg, made.thumbnail):
        assert b"rahasia" not in bytes_kept
        assert b"Exif" not in bytes_kept
        assert b"GPS" not in bytes_kept


def test_what_is_kept_of_a_photo_says_nothing_of_place_and_owner(desk: Desk):
    record = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(record, from_a_phone("JPEG"), "", "all_agree")
    kept = desk.home.blob(bytes.fromhex(photo.blob)).read_bytes()
    assert not any(word in kept for word in (b"rahasia", b"Exif", b"GPS"))


def test_a_large_photo_is_shrunk():
    assert pictures.prepare(plain(2400, 1600)).width == 1600
    made = pictures.prepare(jpeg(1600, 1200))  # noise, the hardest to fit
    assert made.width < 1600
    assert len(made.jpeg) <= pixels.BYTES_MAX
    assert Image.open(io.BytesIO(made.jpeg)).size == (made.width, made.height)
    assert len(made.thumbnail) <= pixels.THUMBNAIL_BYTES_MAX


def test_what_shines_through_a_picture_becomes_white_and_not_black():
    out = io.BytesIO()
    Image.new("RGBA", (60, 40), (0, 0, 0, 0)).save(out, "PNG")
    assert Image.open(io.BytesIO(pictures.prepare(out.getvalue()).jpeg)).getpixel((30, 20)) == (255, 255, 255)


@pytest.mark.parametrize("content", [b"", b"not a picture", jpeg()[:2000], b"\x89PNG\r\n\x1a\n" + bytes(99), b"%!PS-Adobe-3.0 EPSF-3.0\n"])
def test_what_is_not_a_picture_is_named(content: bytes):
    with pytest.raises(KnownError, match="no_photo"):
        pictures.prepare(content)


@pytest.mark.parametrize("brand", [b"heic", b"mif1"])
def test_the_phones_own_form_is_named_as_such(brand: bytes):
    with pytest.raises(KnownError, match="photo_of_phone"):
        pictures.prepare(b"\0\0\0\x18ftyp" + brand + bytes(200))


def test_a_file_of_a_hundred_megabytes_is_refused_unread(tmp_path: Path):
    path = tmp_path / "besar.jpg"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(KnownError, match="photo_too_large"):
        pictures.read(path)
    with pytest.raises(KnownError, match="photo_too_large"):
        pictures.prepare(bytes(100_000_000))


def test_a_picture_with_too_many_pixels_is_refused_unopened():
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    with pytest.raises(KnownError, match="photo_too_large"):
        pictures.prepare(out.getvalue())


def test_a_folder_gives_its_pictures_by_name_and_a_folder_that_is_gone_is_named(desk: Desk, tmp_path: Path):
    folder = tmp_path / "DCIM"
    (folder / "Camera").mkdir(parents=True)
    (folder / ".thumbnails").mkdir()
    for name in ("b.JPG", "a.webp", "Camera/c.heic", "catatan.txt", ".thumbnails/d.jpg"):
        (folder / name).write_bytes(b"x")
    (tmp_path / "kosong").mkdir()
    files, troubles = desk.album.found([folder, tmp_path / "kosong", tmp_path / "hilang.jpg"])
    assert [path.name for path in files] == ["c.heic", "a.webp", "b.JPG", "hilang.jpg"]
    assert [(name, error.code) for name, error in troubles] == [("kosong", "folder_without_photos")]
    with pytest.raises(KnownError, match="photo_gone"):
        desk.album.take(tmp_path / "hilang.jpg")


def test_blurring_leaves_nothing_of_what_was_there():
    made = pictures.blur(stripes(), [Stroke(200, ((400, 400), (800, 400)))])
    grey = Image.open(io.BytesIO(made.jpeg)).convert("L")
    assert detail(grey.crop((500, 300, 700, 500))) < 25
    assert detail(grey.crop((500, 900, 700, 1100))) > 150


def test_two_faces_of_one_mean_colour_are_the_same_after_blurring():
    before = [stripes(0), stripes(10)]
    one, other = (Image.open(io.BytesIO(pictures.blur(content, [ALL]).jpeg)).convert("L") for content in before)
    assert ImageChops.difference(*(Image.open(io.BytesIO(content)) for content in before)).getextrema()[1] > 150
    assert ImageChops.difference(one, other).getextrema()[1] <= 3


def test_the_thumbnail_is_blurred_too():
    made = pictures.blur(stripes(), [ALL])
    assert detail(Image.open(io.BytesIO(made.thumbnail)).convert("L")) < 30


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


def test_a_withdrawn_permission_keeps_the_photo_here_and_nowhere_else(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(activity, small_photo(), "ibu-ibu", "all_agree")
    desk.book.set_consent(photo.record, "none_yet")
    (kept,) = desk.book.photos(activity)
    assert (kept.private, kept.caption, kept.blob) == (True, "ibu-ibu", photo.blob)
    assert desk.book.waiting().photos == 0
    assert photo.thumbnail not in everything_shared(desk)
    desk.book.set_consent(kept.record, "all_agree")
    assert [(one.private, one.consent) for one in desk.book.photos(activity)] == [(False, "all_agree")]
    assert desk.book.waiting().photos == 1


def test_a_discarded_private_photo_leaves_nothing(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(activity, jpeg())
    desk.book.discard_photo(photo.record)
    assert desk.book.photos(activity) == []
    assert not desk.book.blob_path(photo.blob).exists()
    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM private_delta").scalar_one() == 0


def test_a_file_that_another_photo_names_stays(desk: Desk):
    activities = [desk.book.save("activity", an_activity()) for _ in range(2)]
    content = small_photo()
    one, other = (desk.book.add_photo(activity, content) for activity in activities)
    assert one.blob == other.blob
    desk.book.discard_photo(one.record)
    assert desk.album.content(other.blob)


def test_photos_of_a_form_are_kept_until_it_is_saved(desk: Desk, tmp_path: Path):
    draft = desk.album.take(small_photo())
    desk.album.keep("activity", draft)
    desk.album.keep("activity", with_words(draft, "Ibu-ibu", "no_faces"))
    desk.close()
    with closing(open_desk(tmp_path / "home")) as again:
        (kept,) = again.album.drafts("activity")
        assert (kept.caption, kept.consent, kept.picture) == ("Ibu-ibu", "no_faces", draft.picture)
        activity = again.book.save("activity", an_activity())
        again.album.save(activity, [kept])
        again.book.discard_draft("activity")
        assert again.album.drafts("activity") == []
        (saved,) = again.book.photos(activity)
        assert (saved.caption, saved.private, again.album.content(saved.blob)) == ("Ibu-ibu", False, draft.picture.jpeg)


@pytest.mark.skipif(os.name == "nt", reason="a process cannot end itself like a power cut there")
def test_a_chosen_photo_survives_a_program_that_is_killed(desk: Desk, tmp_path: Path):
    desk.close()
    (tmp_path / "foto.jpg").write_bytes(small_photo())
    program = (
        "import os, signal, sys; from pathlib import Path; from desktop import assembly; "
        "desk = assembly.build(Path(sys.argv[1])); desk.album.keep('activity', desk.album.take(Path(sys.argv[2]))); "
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = subprocess.run([sys.executable, "-c", program, tmp_path / "home", tmp_path / "foto.jpg"], timeout=30)
    assert ended.returncode == -signal.SIGKILL
    with closing(open_desk(tmp_path / "home")) as again:
        (kept,) = again.album.drafts("activity")
        assert kept.picture == pictures.prepare((tmp_path / "foto.jpg").read_bytes())


def test_photos_kept_with_a_form_are_not_among_the_files_that_may_travel(desk: Desk):
    draft = desk.album.take(small_photo())
    desk.album.keep("activity", draft)
    assert [path for path in (desk.home.folder / "blobs").rglob("*") if path.is_file()] == []
    assert desk.book.waiting().saves == 1  # the library's own record


def test_a_home_of_before_gets_the_table_for_them(tmp_path: Path):
    with closing(open_desk(tmp_path / "old")) as desk, desk.store.writing() as connection:
        connection.exec_driver_sql("DROP TABLE photo_draft")
        connection.exec_driver_sql("PRAGMA user_version=1")
    with closing(open_desk(tmp_path / "old")) as desk:
        desk.album.keep("activity", desk.album.take(small_photo()))
        assert len(desk.album.drafts("activity")) == 1


def test_only_the_blurred_picture_is_shared_when_it_was_blurred_before_saving(desk: Desk):
    draft = desk.album.take(jpeg(800, 600))
    blurred = desk.album.blurred(draft.picture.jpeg, [ALL])
    activity = desk.book.save("activity", an_activity())
    desk.album.save(activity, [PhotoDraft(draft.identity, False, "", "faces_blurred", True, picture=blurred)])
    (saved,) = desk.book.photos(activity)
    assert (saved.blurred, saved.consent, saved.thumbnail) == (True, "faces_blurred", blurred.thumbnail)
    assert [path.read_bytes() for path in (desk.home.folder / "blobs").rglob("*") if path.is_file()] == [blurred.jpeg]
    assert draft.picture.thumbnail not in everything_shared(desk)


def test_a_private_photo_blurred_later_leaves_nothing_of_the_first_picture(desk: Desk):
    activity = desk.book.save("activity", an_activity())
    first = desk.book.add_photo(activity, jpeg(800, 600), "ibu-ibu")
    blur_saved(desk, first)
    (saved,) = desk.book.photos(activity)
    assert (saved.private, saved.caption, saved.blurred) == (False, "ibu-ibu", True)
    assert not desk.book.blob_path(first.blob).exists()
    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM private_delta WHERE kind = 'photo'").scalar_one() == 0
    assert first.thumbnail not in everything_shared(desk)


@pytest.fixture
def centre(tmp_path: Path):
    made = Centre(tmp_path / "centre")
    yield made
    made.close()


@pytest.fixture
def sari(tmp_path: Path, centre: Centre):
    made = Laptop.new(tmp_path / "sari")
    made.join(centre)
    yield made
    made.close()


def test_photos_without_permission_and_photos_of_drafts_are_not_in_what_the_engine_prepares(sari: Laptop):
    activity = sari.log("Batik sawit")
    private = sari.desk.book.add_photo(activity, small_photo(1), "rahasia-satu", "none_yet")
    chosen = with_words(sari.desk.album.take(small_photo(2)), "rahasia-dua", "all_agree")
    sari.desk.album.keep("activity", chosen)
    shared = sari.desk.book.add_photo(activity, small_photo(3), "boleh", "all_agree")
    message = prepared(sari)
    assert shared.thumbnail in message
    assert private.thumbnail not in message
    assert chosen.picture.thumbnail not in message
    assert b"rahasia" not in message
    assert sari.desk.book.waiting().photos == 1


def test_a_photo_blurred_before_it_was_sent_never_reaches_the_centre_unblurred(sari: Laptop, centre: Centre):
    activity = sari.log("Batik sawit")
    first = sari.desk.book.add_photo(activity, jpeg(800, 600), "", "all_agree")
    blur_saved(sari.desk, first)
    assert first.thumbnail not in prepared(sari)
    sari.settle(centre)
    assert first.thumbnail not in everything_at(centre)
    (blurred,) = sari.desk.book.photos(activity)
    assert blurred.thumbnail in everything_at(centre)
    assert centre.titles() == ["Batik sawit"]


def test_a_photo_blurred_after_it_was_sent_is_purged_at_the_centre(sari: Laptop, centre: Centre):
    activity = sari.log("Batik sawit")
    first = sari.desk.book.add_photo(activity, jpeg(800, 600), "", "all_agree")
    sari.settle(centre)
    assert first.thumbnail in everything_at(centre)
    blur_saved(sari.desk, first)
    sari.settle(centre)
    assert first.thumbnail not in everything_at(centre)
    assert not sari.desk.book.blob_path(first.blob).exists()
    assert [photo.blurred for photo in sari.desk.book.photos(activity)] == [True]
    assert sari.settle(centre) == 1


def test_another_laptop_of_the_library_sees_the_blurred_photo_alone(sari: Laptop, centre: Centre, tmp_path: Path):
    activity = sari.log("Batik sawit")
    first = sari.desk.book.add_photo(activity, jpeg(800, 600), "", "all_agree")
    sari.settle(centre)
    dewi = Laptop.new(tmp_path / "dewi")
    dewi.join(centre, library=library_of(centre))
    dewi.settle(centre)
    assert [photo.blob for photo in dewi.desk.book.photos(activity)] == [first.blob]
    blur_saved(sari.desk, first)
    sari.settle(centre)
    dewi.settle(centre)
    assert [photo.blurred for photo in dewi.desk.book.photos(activity)] == [True]
    dewi.close()


def detail(grey: Image.Image) -> int:
    darkest, lightest = grey.getextrema()
    return lightest - darkest


def with_words(draft: PhotoDraft, caption: str, consent: str) -> PhotoDraft:
    return PhotoDraft(draft.identity, draft.saved, caption, consent, draft.blurred, picture=draft.picture)


def blur_saved(desk: Desk, photo) -> None:
    picture = desk.album.blurred(desk.album.content(photo.blob), [ALL])
    desk.album.save(photo.parent, [PhotoDraft(photo.record, True, photo.caption, "faces_blurred", True, picture=picture)])


def everything_shared(desk: Desk) -> bytes:
    with desk.store.reading() as connection:
        return b"".join(body for body in connection.exec_driver_sql("SELECT body FROM delta").scalars() if body)


def prepared(laptop: Laptop) -> bytes:
    sent = laptop.engine.prepare(1_000_000).data
    return envelope.unseal(sent, envelope.REQUEST, lambda _: None)[1]


def everything_at(centre: Centre) -> bytes:
    with centre._centre.database.reading() as connection:
        return b"".join(body for body in connection.exec_driver_sql("SELECT body FROM delta").scalars() if body)


def library_of(centre: Centre) -> str:
    with centre._centre.database.reading() as connection:
        return connection.exec_driver_sql("SELECT library FROM scope").scalars().first().hex()


def test_faces_are_said_to_be_blurred_only_where_the_brush_was_used(tmp_path):
    with closing(open_desk(tmp_path / "home")) as desk:
        activity = desk.book.save("activity", an_activity())
        photo = desk.book.add_photo(activity, small_photo(), consent="all_agree")
        for attempt in (
            lambda: desk.book.add_photo(activity, small_photo(1), consent="faces_blurred"),
            lambda: desk.book.set_consent(photo.record, "faces_blurred"),
            lambda: desk.book.save("photo", {"consent": "faces_blurred"}, photo.record),
            lambda: desk.album.save(activity, [PhotoDraft(photo.record, True, "", "faces_blurred")]),
        ):
            with pytest.raises(KnownError) as told:
                attempt()
            assert told.value.code == "not_blurred"
        assert [one.consent for one in desk.book.photos(activity)] == ["all_agree"]


def test_a_permission_withdrawn_by_any_door_takes_the_photo_back(tmp_path):
    with closing(open_desk(tmp_path / "home")) as desk:
        activity = desk.book.save("activity", an_activity())
        photo = desk.book.add_photo(activity, small_photo(), consent="all_agree")
        desk.book.save("photo", {"consent": "none_yet"}, photo.record)
        (private,) = desk.book.photos(activity)
        assert (private.private, private.consent) == (True, "none_yet")
