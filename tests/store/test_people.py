"""Several people at one laptop: who may do what, PINs that cost time, a printed code that gives a forgotten one back."""

import io

import pytest
from PIL import Image

from desktop import assembly
from desktop.clock import Surroundings
from desktop.store.errors import KnownError
from desktop.store.photo_drafts import PhotoDraft
from desktop.store.rows import Role
from tests.homes import Clock, an_activity, open_desk


class Ticking:
    """A clock for pauses that the test turns."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticking():
    return Ticking()


@pytest.fixture
def desk(tmp_path, ticking):
    made = assembly.build(tmp_path / "home", Surroundings(now_ms=Clock(), monotonic_s=ticking))
    made.book.set_up("64.03.09.2006", "Al-Fadhilah", "Sari")
    yield made
    made.close()


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "green").save(out, "PNG")
    return out.getvalue()


def code_of(act, *words) -> str:
    with pytest.raises(KnownError) as told:
        act(*words)
    return told.value.code


def test_alone_she_is_the_head_and_needs_no_pin(desk):
    assert [(one.name, one.role, one.has_pin) for one in desk.people.everybody()] == [("Sari", Role.HEAD, False)]


def test_every_record_says_who(desk):
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.switch("Dewi")
    record = desk.book.save("activity", an_activity())
    assert desk.book.history(record)[0].person == "Dewi"


def test_a_volunteer_adds_and_corrects_but_cannot_delete(desk):
    desk.people.add("Adi", Role.VOLUNTEER)
    record = desk.book.save("activity", an_activity())
    desk.people.switch("Adi")
    desk.book.save("activity", {"n_total": 20}, record)
    assert code_of(desk.book.delete, record) == "not_allowed"
    assert code_of(desk.bin.delete, [record]) == "not_allowed"
    assert code_of(desk.people.add, "Budi", Role.HEAD) == "not_allowed"
    assert code_of(desk.people.set_role, "Adi", Role.HEAD) == "not_allowed"
    assert code_of(desk.people.set_pin, "Sari", "0000") == "not_allowed"
    assert not desk.book.detail(record).deleted


def test_no_other_door_lets_a_volunteer_delete(desk):
    """A field of a save, an answer to a question, a photo, an import, a day of visitors."""
    desk.people.add("Adi", Role.VOLUNTEER)
    record = desk.book.save("activity", an_activity())
    photo = desk.book.add_photo(record, picture(), consent="no_faces").record
    desk.book.save_visit_day("2026-11-20", {"n_total": 20})
    desk.book.save_all("activity", [an_activity()])
    desk.people.switch("Adi")
    assert code_of(desk.book.save, "activity", {"deleted": True}, record) == "not_allowed"
    assert code_of(desk.questions.answer, record, "deleted", True) == "not_allowed"
    assert code_of(desk.book.discard_photo, photo) == "not_allowed"
    assert code_of(desk.album.save, record, [PhotoDraft(photo, saved=True, discarded=True)]) == "not_allowed"
    assert code_of(desk.book.undo_import) == "not_allowed"
    assert code_of(desk.visits.save_days, {"2026-11-20": None}) == "not_allowed"
    assert [one.record for one in desk.book.photos(record)] == [photo]
    desk.album.save(record, [PhotoDraft(photo, saved=True, caption="Ibu-ibu PKK", consent="no_faces")])
    assert desk.book.photos(record)[0].caption == "Ibu-ibu PKK"


def test_a_pin_is_asked_and_a_wrong_one_changes_nobody(desk):
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.set_pin("Dewi", "2468")
    assert code_of(desk.people.switch, "Dewi", "1111") == "wrong_pin"
    assert desk.people.present().name == "Sari"
    assert desk.people.switch("Dewi", "2468").name == "Dewi"


def test_twenty_wrong_pins_cost_time_and_lock_nobody_out(desk, ticking):
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.set_pin("Dewi", "2468")
    waited, tries = 0.0, 0
    while tries < 20:
        if (left := desk.people.wait_s("Dewi")) > 0:
            assert code_of(desk.people.switch, "Dewi", "2468") == "pin_wait"
            ticking.now += left
            waited += left
        assert code_of(desk.people.switch, "Dewi", "1111") == "wrong_pin"
        tries += 1
    assert waited > 3600
    ticking.now += desk.people.wait_s("Dewi")
    assert desk.people.switch("Dewi", "2468").name == "Dewi"
    assert desk.people.wait_s("Dewi") == 0


def test_the_pause_survives_a_restart_of_the_program(desk, ticking, tmp_path):
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.set_pin("Dewi", "2468")
    for _ in range(6):
        ticking.now += desk.people.wait_s("Dewi")
        code_of(desk.people.switch, "Dewi", "1111")
    again = assembly.build(tmp_path / "home", Surroundings(now_ms=Clock(), monotonic_s=Ticking()))
    assert code_of(again.people.switch, "Dewi", "2468") == "pin_wait"
    again.close()


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "１２３４"])
def test_what_is_no_pin_is_refused(desk, pin):
    assert code_of(desk.people.set_pin, "Sari", pin) == "bad_pin"


def test_the_printed_code_gives_a_forgotten_pin_back_once(desk, ticking):
    desk.people.set_pin("Sari", "2468")
    code = desk.people.new_recovery_code()
    assert code_of(desk.people.forget_pin, "Sari", "AAAA-BBBB-CCCC") == "wrong_code"
    assert code_of(desk.people.forget_pin, "Sari", code) == "pin_wait"
    ticking.now += 3
    desk.people.forget_pin("Sari", code.lower().replace("-", " "))
    assert desk.people.switch("Sari").name == "Sari"
    assert not desk.people.has_recovery_code()
    ticking.now += 3
    assert code_of(desk.people.forget_pin, "Sari", code) == "wrong_code"


def test_a_new_printed_code_voids_the_old_one(desk, ticking):
    old, new = desk.people.new_recovery_code(), desk.people.new_recovery_code()
    assert code_of(desk.people.forget_pin, "Sari", old) == "wrong_code"
    ticking.now += 3
    desk.people.forget_pin("Sari", new)


def test_one_head_always_stays(desk):
    desk.people.add("Dewi", Role.LIBRARIAN)
    assert code_of(desk.people.set_role, "Sari", Role.VOLUNTEER) == "last_head"
    assert code_of(desk.people.remove, "Sari") == "not_allowed"
    assert desk.people.present().role is Role.HEAD


def test_the_same_name_twice_is_refused_whatever_its_letters(desk):
    assert code_of(desk.people.add, " sari ", Role.LIBRARIAN) == "person_exists"


def test_who_leaves_stays_in_the_history(desk):
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.switch("Dewi")
    record = desk.book.save("activity", an_activity())
    desk.people.switch("Sari")
    desk.people.remove("Dewi")
    assert [one.name for one in desk.people.everybody()] == ["Sari"]
    assert desk.book.history(record)[0].person == "Dewi"


def test_neither_pins_nor_lists_of_people_travel(desk):
    desk.people.add("Dewi Rahasia", Role.LIBRARIAN)
    desk.people.set_pin("Dewi Rahasia", "2468")
    desk.book.save("activity", an_activity())
    with desk.store.reading() as connection:
        wire = b"".join(body for (body,) in connection.exec_driver_sql("SELECT body FROM delta"))
    assert b"Dewi Rahasia" not in wire


def test_a_home_of_the_first_version_gets_the_new_tables(tmp_path):
    old = open_desk(tmp_path / "old")
    with old.store.writing() as connection:
        for table in ("person", "recovery"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("PRAGMA user_version=1")
    old.close()
    again = open_desk(tmp_path / "old")
    again.people.add("Dewi", Role.LIBRARIAN)
    assert len(again.people.everybody()) == 2
    again.close()
