"""Finding: by the beginnings of words, newest first; slips are forgiven when little is found."""

import pytest

from desktop.store.finding import prefix_distance
from tests.homes import an_activity, open_desk


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "home")
    book = made.book
    book.save("activity", an_activity(title="Membuat kompos", date_start="2026-10-02", place="Kebun Pak Yusuf"))
    book.save("activity", an_activity(title="Kompos dan pupuk cair", date_start="2026-11-02"))
    book.save("activity", an_activity(title="Kursus komputer dasar", date_start="2026-11-05", result="Mengetik surat"))
    book.save("activity", an_activity(title="Kelas “Soka\"an” dan Ma’rifat", date_start="2026-09-01"))
    book.save("visit_group", {"date": "2026-11-12", "name": "SDN 002 Labanan", "n_total": 31})
    book.mark_closed("2026-11-17")
    book.save_visit_day("2026-11-17", {"state": "closed", "note": "Hari libur kampung"})
    yield made
    made.close()


def titles(desk, text: str) -> list[str]:
    return [hit.title for hit in desk.finder.find(text)]


def test_the_beginning_of_a_word_is_enough_and_the_newest_comes_first(desk):
    assert titles(desk, "komp")[:3] == ["Kursus komputer dasar", "Kompos dan pupuk cair", "Membuat kompos"]


@pytest.mark.parametrize("slip", ["kompoz", "komops", "kompas", "kmpos", "okmpos", "koompos"])
def test_a_slip_still_finds_it(desk, slip):
    assert set(titles(desk, slip)) == {"Kompos dan pupuk cair", "Membuat kompos"}


def test_every_word_counts_also_with_a_slip_in_one(desk):
    assert titles(desk, "kompoz yusuf") == ["Membuat kompos"]


def test_short_words_are_not_guessed_at(desk):
    assert titles(desk, "kzp") == []


def test_what_is_known_is_not_replaced(desk):
    assert titles(desk, "komputer") == ["Kursus komputer dasar"]


def test_groups_and_notes_of_days_are_found(desk):
    assert [(hit.kind, hit.date, hit.more) for hit in desk.finder.find("labanan")] == [("visit_group", "2026-11-12", "31")]
    assert [(hit.kind, hit.date) for hit in desk.finder.find("libur")] == [("visit_day", "2026-11-17")]


@pytest.mark.parametrize("text", ["", "  ", "\"", "'; DROP TABLE activity", "AND OR NOT", "*", "NEAR(", "%", "_", "😀", "a" * 5000])
def test_no_text_breaks_the_search(desk, text):
    assert isinstance(desk.finder.find(text), list)


@pytest.mark.parametrize("text", ["soka", "ma’rifat", "ma'rifat", "SOKA\"AN"])
def test_signs_in_names_do_not_hide_them(desk, text):
    assert len(titles(desk, text)) == 1


def test_what_is_in_the_bin_is_not_found(desk):
    hit = desk.finder.find("komputer")[0]
    desk.book.delete(hit.record)
    assert "Kursus komputer dasar" not in titles(desk, "komputer")


DISTANCES = {("kompoz", "kompos"): 1, ("komp", "kompos"): 0, ("komops", "kompos"): 1, ("kambing", "kompos"): 3, ("", "x"): 0}


@pytest.mark.parametrize("pair", DISTANCES)
def test_distance_counts_slips_up_to_the_beginning_of_the_known_word(pair):
    assert prefix_distance(*pair, most=2) == DISTANCES[pair]


@pytest.mark.parametrize("slip", ["labanam", "lbanan", "SDN labannan"])
def test_a_slip_still_finds_a_group(desk, slip):
    assert titles(desk, slip) == ["SDN 002 Labanan"]


def test_a_slip_still_finds_the_note_of_a_day(desk):
    assert titles(desk, "libut kampung") == ["Hari libur kampung"]


def test_what_was_on_a_day_comes_before_what_is_called_like_it(desk):
    desk.book.save("activity", an_activity(title="Mendongeng Senin", date_start="2026-10-12"))
    assert [hit.title for hit in desk.finder.find("senin", day="2026-11-02")] == ["Kompos dan pupuk cair", "Mendongeng Senin"]
