"""Help from far away: a code for the phone, a packet without a name, notes of what failed without a word of hers."""

import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core import check_code
from core.check_code import FLAGS, NEVER, Reading
from core.protocol.enrolment import ALPHABET
from desktop.care import checking, packet
from desktop.care.incidents import KEPT_BYTES, Incidents
from tests.homes import NOON, Clock, an_activity, open_desk

PRIVATE = ("Rahasia Batik", "Bu Rina", "Jl. Melati", "0812 3456", "Labanan", "Al-Fadhilah", "Sari")
readings = some.builds(
    Reading, some.fixed_dictionaries(dict.fromkeys(FLAGS, some.booleans())), some.integers(0, 63), some.integers(0, 511),
    some.integers(NEVER, 126), some.integers(NEVER, 30),
)  # fmt: skip


@given(readings)
def test_a_code_says_what_went_into_it(reading):
    assert check_code.decode(check_code.encode(reading)) == reading


@given(readings, some.integers(0, 7), some.sampled_from(ALPHABET))
def test_one_misheard_letter_is_noticed(reading, place, letter):
    code = check_code.encode(reading).replace("-", "")
    heard = code[:place] + letter + code[place + 1 :]
    assert heard == code or check_code.decode(heard) is None


@pytest.mark.parametrize("heard", ["", "ABCD", "ABCD-EFGHJ", "????-????", "ÄBCD-EFGH"])
def test_what_is_no_code_says_nothing(heard):
    assert check_code.decode(heard) is None


def test_counts_beyond_the_code_are_told_as_the_most():
    code = check_code.encode(Reading({}, 9999, 9999, 9999, 9999))
    assert check_code.decode(code) == Reading(dict.fromkeys(FLAGS, False), 63, 511, 126, 30)


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "home", Clock(NOON))
    made.book.save_profile({"address": "Jl. Melati 5", "phone": "0812 3456"})
    made.book.save("activity", an_activity(title="Rahasia Batik", speaker="Bu Rina"))
    yield made
    made.close()


def test_a_check_says_everything_once_and_being_offline_is_not_wrong(desk):
    desk.backups.make()
    checked = checking.check(desk)
    assert [one.name for one in checked.findings] == ["disk", "database", "log", "photos", "clock", "backup", "line"]
    assert checked.is_good
    read = check_code.decode(checked.code)
    assert (read.waiting, read.days_silent, read.days_unsaved, read.flags["enrolled"]) == (3, NEVER, 0, False)


def test_without_a_backup_the_check_says_so(desk):
    found = {one.name: one.good for one in checking.check(desk).findings}
    assert not found["backup"]


def test_the_packet_holds_numbers_and_not_one_word_of_hers(desk, tmp_path):
    try:
        raise ValueError("Rahasia Batik")
    except ValueError as error:
        Incidents(desk.home.incidents).keep(type(error), error.__traceback__, "0.1.0")
    path = packet.make(desk, checking.check(desk), tmp_path / "bantuan.zip")
    with zipfile.ZipFile(path) as opened:
        inside = {name: opened.read(name).decode() for name in opened.namelist()}
    assert set(inside) == {"periksa.txt", "keadaan.json", "hubungan.json", "kejadian.txt"}
    everything = "\n".join(inside.values())
    assert [word for word in PRIVATE if word in everything] == []
    assert '"activity": 1' in inside["keadaan.json"]
    assert "test_care.py" in inside["kejadian.txt"]


def test_notes_of_what_failed_never_quote_the_error_and_never_grow_without_end(tmp_path):
    incidents = Incidents(tmp_path / "incidents.txt")
    for _ in range(600):
        try:
            int("Bu Rina 0812 3456")
        except ValueError:
            kind, _, trace = sys.exc_info()
            words = incidents.keep(kind, trace, "0.1.0")
    assert words.startswith("builtins.ValueError · Suluh 0.1.0")
    assert "Bu Rina" not in incidents.read()
    assert len(incidents.read()) < 2 * KEPT_BYTES


def test_a_disk_that_takes_no_note_costs_only_the_note(tmp_path):
    (tmp_path / "file").write_text("")
    assert "KeyError" in Incidents(tmp_path / "file" / "incidents.txt").keep(KeyError, None, "0.1.0")
