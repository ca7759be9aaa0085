"""Backups that happen by themselves, go onto a stick, and come back."""

import errno
import os
import shutil
import tempfile
import threading

import pytest

from core.protocol.hashes import blob_hash
from desktop.demo.sample_month import a_picture
from desktop.paths import Home
from desktop.reports import forms, sim_marks
from desktop.store import backups, blobs
from desktop.store.backups import KEPT
from desktop.store.errors import KnownError
from desktop.store.restoring import restore
from desktop.store.rows import ActivityQuery
from tests.homes import Clock, an_activity, open_desk
from tests.reports.test_forms import a_file, a_form

DAY_MS = 86_400_000


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    made = open_desk(tmp_path / "home", clock)
    made.book.save("activity", an_activity())
    yield made
    made.close()


def code_of(act, *words, **more) -> str:
    with pytest.raises(KnownError) as told:
        act(*words, **more)
    return told.value.code


def test_one_is_due_on_each_day_of_use_and_only_when_something_was_saved(desk, clock):
    assert desk.backups.is_due()
    desk.backups.make()
    assert not desk.backups.is_due()
    desk.book.save("activity", an_activity())
    assert not desk.backups.is_due()  # the same day
    clock.now += DAY_MS
    assert desk.backups.is_due()
    desk.backups.make()
    clock.now += DAY_MS
    assert not desk.backups.is_due()  # another day, but nothing new


def test_a_clock_set_back_ten_years_stops_no_backup(desk, clock):
    desk.backups.make()
    clock.now -= 3650 * DAY_MS
    desk.book.save("activity", an_activity())
    assert desk.backups.is_due()


def test_seven_stay_and_they_are_the_ones_with_the_most_work(desk, clock):
    for _ in range(KEPT + 3):
        desk.book.save("activity", an_activity())
        clock.now -= DAY_MS  # a dying clock: names and times run backwards
        desk.backups.make()
    kept = backups.found_in(desk.home.backups)
    assert len(kept) == KEPT
    assert [one.saves for one in kept] == sorted((one.saves for one in kept), reverse=True)
    assert kept[0].records == 2 + KEPT + 3


def test_the_last_good_one_says_where_it_lies(desk, tmp_path):
    assert desk.backups.last() is None
    desk.backups.make(tmp_path / "stick", "MERAH")
    last = desk.backups.last()
    assert (last.place, last.records, last.photos) == ("MERAH", 2, 0)


def test_a_photo_on_the_same_disk_takes_no_room_and_comes_back_from_a_stick(desk, tmp_path):
    record = desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
    desk.book.add_photo(record, a_picture("x", 1), "Foto", "all_agree")
    sim_marks.save(desk.home.folder, "2026-11", frozenset({"a"}))
    forms.take_in(desk.home, a_file(tmp_path, {"iplm": [a_form("2027-01-01", "Baru")]}))
    here = desk.backups.make()
    there = desk.backups.make(tmp_path / "stick", "MERAH")
    (blob,) = (path for path in (here.folder / "blobs").rglob("*") if path.is_file())
    assert blob.stat().st_nlink > 1
    home = Home(tmp_path / "new")
    home.folder.mkdir()
    sim_marks.save(home.folder, "2026-10", frozenset({"b"}))
    restore(home, there.folder)
    assert forms.Forms(home).in_year("iplm", 2027).rows[0].label("id") == "Baru"
    assert sim_marks.load(home.folder, "2026-10") == {"b"}, "what is there is newer"
    again = open_desk(tmp_path / "new", set_up=False)
    photo = again.book.photos(record)[0]
    assert again.book.blob_path(photo.blob).read_bytes() == desk.book.blob_path(photo.blob).read_bytes()
    again.close()


def test_progress_is_told_in_bytes_up_to_all_of_them(desk, tmp_path):
    told = []
    record = desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
    desk.book.add_photo(record, a_picture("x", 1), "Foto", "all_agree")
    desk.backups.make(tmp_path / "stick", "MERAH", lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert 0 < told[0][0] < told[-1][1]
    assert told[-1][0] == told[-1][1]


def test_stopping_leaves_no_half_backup_and_the_next_one_is_whole(desk, tmp_path):
    stop = threading.Event()
    stop.set()
    assert code_of(desk.backups.make, tmp_path / "stick", "MERAH", stop=stop) == "stopped"
    assert list((tmp_path / "stick").iterdir()) == []
    assert desk.backups.last() is None
    desk.backups.make(tmp_path / "stick", "MERAH")
    assert len(backups.found_in(tmp_path / "stick")) == 1


def test_a_stick_pulled_half_way_is_told_and_what_is_left_counts_for_nothing(desk, tmp_path, monkeypatch):
    record = desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
    desk.book.add_photo(record, a_picture("x", 1), "Foto", "all_agree")

    def pulled(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as world:
        world.setattr(os, "link", pulled)
        world.setattr(tempfile, "mkstemp", pulled)
        world.setattr(shutil, "rmtree", lambda *_, **__: None)  # the stick is gone: nothing can be swept away either
        assert code_of(desk.backups.make, tmp_path / "stick", "MERAH") == "disk_error"
    assert backups.found_in(tmp_path / "stick") == []
    desk.backups.make(tmp_path / "stick", "MERAH")
    assert [path.name[0] for path in (tmp_path / "stick").iterdir()] == ["s"]


def test_no_room_on_the_stick_is_told_before_anything_is_written(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 100, 0))
    assert code_of(desk.backups.make, tmp_path / "stick") == "disk_full"
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_backup_comes_back_onto_an_empty_home_and_begins_a_history_of_its_own(desk, tmp_path):
    made = desk.backups.make(tmp_path / "stick", "MERAH")
    restore(Home(tmp_path / "new"), made.folder)
    again = open_desk(tmp_path / "new", set_up=False)
    assert again.book.profile().name == "Al-Fadhilah"
    before = again.store.installation().incarnation
    again.book.save("activity", an_activity())
    assert again.store.installation().incarnation != before
    again.close()


def test_going_back_keeps_what_was_there_beside_it(desk, tmp_path):
    made = desk.backups.make(tmp_path / "stick", "MERAH")
    desk.book.save("activity", an_activity(title="Sesudah cadangan"))
    desk.close()
    restore(Home(tmp_path / "home"), made.folder)
    again = open_desk(tmp_path / "home")
    assert again.book.activity_totals(ActivityQuery()).activities == 1
    again.close()
    kept = backups.contents_of(tmp_path / "home" / "suluh-damaged-1.db")
    assert kept.records == 3


def test_a_backup_of_another_library_is_refused_and_nothing_changes(desk, tmp_path):
    other = open_desk(tmp_path / "other", set_up=False)
    other.book.set_up("64.03.09.2005", "Mekar", "Tini")
    made = other.backups.make(tmp_path / "stick", "BIRU")
    other.close()
    desk.close()
    before = (tmp_path / "home" / "suluh.db").read_bytes()
    assert code_of(restore, Home(tmp_path / "home"), made.folder) == "other_library"
    assert (tmp_path / "home" / "suluh.db").read_bytes() == before


def test_a_damaged_backup_is_refused(desk, tmp_path):
    made = desk.backups.make(tmp_path / "stick", "MERAH")
    path = made.folder / "suluh.db"
    path.write_bytes(path.read_bytes()[:5000] + b"\0" * 4000)
    assert code_of(restore, Home(tmp_path / "new"), made.folder) == "damaged"
    assert not (tmp_path / "new" / "suluh.db").exists()


def test_a_photo_that_came_to_harm_on_the_stick_is_not_taken_for_the_photo(desk, tmp_path):
    record = desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
    photos = [desk.book.add_photo(record, a_picture("x", number), "Foto", "all_agree") for number in (1, 2)]
    there = desk.backups.make(tmp_path / "stick", "MERAH")
    content = [desk.book.blob_path(photo.blob).read_bytes() for photo in photos]
    harmed = there.folder / "blobs" / photos[0].blob[:2] / photos[0].blob
    harmed.unlink()  # on one disk it is a second name of the photo itself
    harmed.write_bytes(content[0][:-100])
    home = Home(tmp_path / "new")
    restore(home, there.folder)
    assert [home.blob(bytes.fromhex(photo.blob)).exists() for photo in photos] == [False, True]
    harmed.write_bytes(content[0])
    home.blob(bytes.fromhex(photos[1].blob)).write_bytes(b"damaged here")
    restore(home, there.folder)
    assert [home.blob(bytes.fromhex(photo.blob)).read_bytes() for photo in photos] == content


def test_a_stick_is_due_when_there_is_work_and_none_was_given_one_for_a_month(desk, clock, tmp_path):
    assert not desk.backups.elsewhere_is_due()  # a handful of records
    desk.book.save_all("activity", [an_activity()] * 20)
    desk.backups.make()
    assert desk.backups.elsewhere_is_due()  # a copy on the same disk is none on a stick
    desk.backups.make(tmp_path / "stick", "MERAH")
    assert not desk.backups.elsewhere_is_due()
    clock.now += 31 * DAY_MS
    assert desk.backups.elsewhere_is_due()


def test_the_laptops_key_is_its_owners_alone_and_in_no_backup(desk):
    desk.store.signer()
    key = desk.home.device_key
    if os.name != "nt":
        assert key.stat().st_mode & 0o777 == 0o600
    made = desk.backups.make()
    files = [path for path in made.folder.rglob("*") if path.is_file()]
    assert files
    assert all(key.read_bytes() not in path.read_bytes() for path in files)


def test_a_backup_holds_her_own_files_and_leaves_out_what_the_centre_gives_again(desk, tmp_path):
    own, published, half = b"buku sendiri", b"dari pusat", desk.home.blob(blob_hash(b"setengah"))
    desk.book.save("own_material", {"title": "Buku", "blob": blobs.keep(desk.home, own), "size": len(own)})
    desk.book.save("material", {"title": "Panduan", "blob": blobs.keep(desk.home, published), "size": len(published)})
    half.parent.mkdir(parents=True, exist_ok=True)
    half.with_name(half.name + ".part").write_bytes(b"seten")
    made = desk.backups.make(tmp_path / "stick")
    assert {path.name for path in (made.folder / "blobs").rglob("*") if path.is_file()} == {blob_hash(own).hex()}
