"""Stories of impact: when to ask how it went on, and what is appended."""

from contextlib import closing
from datetime import date

import pytest

from desktop.store.errors import KnownError
from desktop.store.rows import LaterDue, Role
from tests.homes import open_desk

TODAY = date(2026, 11, 24)


@pytest.fixture
def desk(tmp_path):
    with closing(open_desk(tmp_path / "home")) as made:
        yield made


def a_story(desk, day="2026-05-02", **fields):
    told = {"title": "Warung Bu R.", "person": "Bu R.", "date": day, "before": "Tanpa kerja", "after": "Punya warung", **fields}
    return desk.book.save("story", told)


def test_three_months_later_it_is_time_to_ask_and_one_question_is_enough(desk):
    story = a_story(desk, "2026-08-24")
    a_story(desk, "2026-08-25")
    assert desk.stories.due(TODAY) == [LaterDue(story, "Warung Bu R.", "Bu R.", 3, "2026-11-24")]
    assert [one.months for one in desk.stories.due(date(2027, 9, 1)) if one.story == story] == [12]


def test_an_answer_is_appended_and_the_next_question_waits(desk):
    story = a_story(desk)
    assert [one.months for one in desk.stories.due(TODAY)] == [6]
    desk.stories.add_later(story, 6, "2026-11-24", "Masih berjualan", "growing")
    assert desk.stories.due(TODAY) == []
    assert [one.months for one in desk.stories.due(date(2027, 5, 2))] == [12]
    desk.stories.add_later(story, 12, "2027-05-02", "Dua karyawan", "independent")
    assert [(row.fields["months"], row.title) for row in desk.stories.later(story)] == [(6, "Masih berjualan"), (12, "Dua karyawan")]
    assert desk.book.detail(story).fields["stage"] == "independent"
    assert desk.stories.due(date(2040, 1, 1)) == []


def test_nobody_is_asked_about_a_draft_a_story_in_the_bin_or_by_a_wrong_clock(desk):
    a_story(desk, after=None)
    desk.book.delete(a_story(desk))
    assert desk.stories.due(TODAY) == []
    a_story(desk)
    assert desk.stories.due(None) == []


def test_a_volunteer_cannot_take_a_story_back(desk):
    story = a_story(desk)
    desk.people.add("Dewi", Role.VOLUNTEER)
    desk.book.set_person("Dewi")
    with pytest.raises(KnownError, match="not_allowed"):
        desk.stories.withdraw(story)
    assert desk.book.detail(story).fields["title"] == "Warung Bu R."


def test_an_answer_to_no_story_is_refused(desk):
    with pytest.raises(KnownError, match="not_found"):
        desk.stories.add_later("0" * 32, 3, "2026-11-24", "Masih berjualan")


def test_a_name_that_was_not_agreed_to_is_cut_by_whatever_door_it_comes(desk):
    story = a_story(desk, person="Bu Rina Wati")
    desk.book.save_all("story", [{"title": "Kebun", "person": "Pak Budi Santoso", "date": "2026-05-03", "before": "a", "after": "b"}])
    assert sorted(row.fields["person"] for row in desk.entries.page("story")) == ["Bu R.W.", "Pak B.S."]
    desk.book.save("story", {"person": "Bu Rina Wati", "name_agreed": True}, story)
    assert desk.book.detail(story).fields["person"] == "Bu Rina Wati"
    desk.book.save("story", {"name_agreed": False}, story)
    assert desk.book.detail(story).fields["person"] == "Bu R.W.", "the word for it was taken back"
