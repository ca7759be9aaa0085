"""What she logs is there, in full, and can be changed, deleted and brought back."""

import pytest

from desktop.assembly import Desk
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery, Status
from tests.homes import Clock, an_activity, open_desk


def test_a_saved_activity_is_listed_and_counted(desk: Desk):
    desk.book.save("activity", an_activity(n_male=4, n_female=13, place="Balai Kampung"))
    (row,) = desk.book.activity_page(ActivityQuery(), 0, 10)
    assert (row.title, row.n_total, row.place, row.status) == ("Pelatihan keripik pisang", 18, "Balai Kampung", Status.WAITING)
    totals = desk.book.activity_totals(ActivityQuery(month="2026-11"))
    assert (totals.activities, totals.participants, totals.male, totals.female, totals.unsplit) == (1, 18, 4, 13, 1)


def test_activities_come_newest_first_and_in_pages(desk: Desk):
    for day in (3, 21, 12):
        desk.book.save("activity", an_activity(date_start=f"2026-11-{day:02}"))
    pages = [desk.book.activity_page(ActivityQuery(), offset, 2) for offset in (0, 2)]
    assert [row.date_start for page in pages for row in page] == ["2026-11-21", "2026-11-12", "2026-11-03"]


def test_the_count_is_that_of_the_sums_for_every_search_and_filter(desk: Desk):
    for number in range(9):
        month = f"2026-{10 + number % 2}-05"
        desk.book.save("activity", an_activity(title=f"Kelas {number % 3}", date_start=month, theme=("economy", "health")[number % 2]))
    texts, months, themes = ("", "  ", "kel", "kelas 1", "zz", "?!"), (None, "2026-11"), (None, "health")
    asked = [ActivityQuery(text, month, theme) for text in texts for month in months for theme in themes]
    asked.append(ActivityQuery("kel", status=Status.WAITING))
    counts = [desk.book.activity_count(query) for query in asked]
    assert counts == [desk.book.activity_totals(query).activities for query in asked]
    assert len(set(counts)) > 3


def test_search_finds_beginnings_of_words_in_any_order(desk: Desk):
    wanted = desk.book.save("activity", an_activity(title="Budidaya lele", place="Kolam Pak RT"))
    desk.book.save("activity", an_activity(title="Bimbingan belajar"))
    for text in ("lel bud", "KOLAM", "budi"):
        assert [row.record for row in desk.book.activity_page(ActivityQuery(text=text), 0, 9)] == [wanted]
    assert desk.book.activity_page(ActivityQuery(text='"; DROP'), 0, 9) == []
    assert desk.book.activity_page(ActivityQuery(text="***"), 0, 9) == []


def test_an_edit_saves_only_what_changed_and_says_why(desk: Desk):
    record = desk.book.save("activity", an_activity())
    desk.book.save("activity", an_activity(n_total=21), record, "daftar hadir ditemukan")
    first, second = desk.book.history(record)
    assert second.fields == {"n_total": 21}
    assert (second.person, second.reason) == ("Sari", "daftar hadir ditemukan")
    assert first.fields["n_total"] == 18
    assert desk.book.detail(record).questions == {}


def test_saving_without_a_change_writes_nothing(desk: Desk):
    record = desk.book.save("activity", an_activity())
    desk.book.save("activity", an_activity(), record)
    assert len(desk.book.history(record)) == 1


def test_a_field_can_be_emptied(desk: Desk):
    record = desk.book.save("activity", an_activity(place="Balai"))
    desk.book.save("activity", {"place": None}, record)
    assert desk.book.detail(record).fields["place"] is None


def test_a_deleted_activity_leaves_the_list_and_comes_back_whole(desk: Desk):
    record = desk.book.save("activity", an_activity(place="Balai"))
    desk.book.delete(record)
    assert desk.book.activity_page(ActivityQuery(), 0, 9) == []
    assert desk.book.activity_page(ActivityQuery(text="keripik"), 0, 9) == []
    desk.book.restore(record)
    assert desk.book.activity_page(ActivityQuery(text="keripik"), 0, 9)[0].place == "Balai"


def test_impossible_values_are_refused_and_nothing_is_written(desk: Desk):
    with pytest.raises(KnownError, match="bad_value"):
        desk.book.save("activity", an_activity(n_total=-3))
    with pytest.raises(KnownError, match="bad_value"):
        desk.book.save("activity", an_activity(date_start="besok"))
    assert desk.book.waiting().saves == 1  # the profile alone


def test_long_and_strange_text_survives(desk: Desk):
    text = ("Soka\"an ’Ulu < & \\ \t 🦊 " * 300)[:5000]
    record = desk.book.save("activity", an_activity(result=text, title="🦊 Soka\"an"))
    assert desk.book.detail(record).fields["result"] == text


def test_unknown_fields_and_kinds_are_kept(desk: Desk):
    record = desk.book.save("activity", an_activity(colour="blue"))
    assert desk.book.detail(record).fields["colour"] == "blue"
    story = desk.book.save("story", {"title": "Bu Rina"})
    assert desk.book.detail(story).fields == {"title": "Bu Rina"}


def test_a_day_is_open_closed_or_not_recorded(desk: Desk):
    desk.book.save_visit_day("2026-11-02", {"n_female": 12, "n_male": 9, "n_computer": 5})
    desk.book.save_visit_day("2026-11-03", {"n_total": 0})
    desk.book.mark_closed("2026-11-04")
    days = {day.date: day for day in desk.book.visit_month("2026-11")}
    assert len(days) == 30
    assert (days["2026-11-02"].state, days["2026-11-02"].n_female) == ("open", 12)
    assert (days["2026-11-03"].state, days["2026-11-03"].n_total) == ("open", 0)
    assert (days["2026-11-04"].state, days["2026-11-04"].n_total) == ("closed", None)
    assert days["2026-11-05"].state is None


def test_saving_a_day_again_corrects_it(desk: Desk):
    first = desk.book.save_visit_day("2026-11-02", {"n_female": 12})
    assert desk.book.save_visit_day("2026-11-02", {"n_female": 14}) == first
    assert desk.book.month_figures("2026-11").visits == 14


def test_the_month_counts_groups_and_names_missing_days(desk: Desk):
    desk.book.save_visit_day("2026-11-02", {"n_female": 12, "n_male": 9})
    desk.book.save("visit_group", {"date": "2026-11-03", "name": "SDN 001", "n_total": 30})
    desk.book.save("activity", an_activity())
    figures = desk.book.month_figures("2026-11", "2026-11-06")
    assert (figures.visits, figures.visits_before, figures.activities.activities) == (51, None, 1)
    assert figures.days_missing == ("2026-11-04", "2026-11-05")  # the 1st is a Sunday, the 3rd had a group


def test_drafts_keep_what_was_typed_and_are_forgotten_when_saved(desk: Desk, tmp_path):
    desk.book.save_draft("activity", {"title": "Pel"})
    desk.book.save_draft("activity", {"title": "Pelatihan", "n_total": 12})
    desk.book.save_draft("activity", {"title": "Pelatihan"})
    again = open_desk(tmp_path / "home")
    assert again.book.draft("activity").fields == {"title": "Pelatihan"}
    assert desk.book.waiting().saves == 1  # a draft never waits to be sent
    again.book.discard_draft("activity")
    assert desk.book.draft("activity") is None
    again.close()


def test_remembered_words_come_by_use_and_among_equals_the_latest_first(desk: Desk):
    for day, place in enumerate(("Balai Adat", "Balai Kampung", "Rumah Bu Ani", "Balai Kampung", "Posyandu Melati"), 1):
        desk.book.save("activity", an_activity(place=place, date_start=f"2026-11-0{day}"))
    assert desk.book.remembered(["place"]) == {"place": ["Balai Kampung", "Posyandu Melati", "Rumah Bu Ani", "Balai Adat"]}


def test_spellings_that_differ_in_case_or_spaces_are_remembered_once_as_last_written(desk: Desk):
    for day, partners in enumerate((["PKK", "puskesmas"], ["Pkk ", "Puskesmas"], ["pkk"]), 1):
        desk.book.save("activity", an_activity(partner_ids=partners, date_start=f"2026-11-0{day}"))
    assert desk.book.remembered(["partner_ids"]) == {"partner_ids": ["pkk", "Puskesmas"]}


def test_what_nobody_would_choose_from_a_list_is_not_remembered(desk: Desk):
    gone = desk.book.save("activity", an_activity(speaker="Salah Ketik"))
    desk.book.delete(gone)
    desk.book.save("activity", an_activity(speaker="x" * 300, place="  "))
    assert desk.book.remembered(["speaker", "place"]) == {"speaker": [], "place": []}


def test_an_import_goes_in_whole_and_can_be_taken_back(desk: Desk):
    kept = desk.book.save("activity", an_activity())
    batch = desk.book.save_all("activity", [an_activity(title=f"Kegiatan {i}") for i in range(40)])
    assert desk.book.activity_totals(ActivityQuery()).activities == 41
    assert desk.book.undo_import(batch) == 40
    assert [row.record for row in desk.book.activity_page(ActivityQuery(), 0, 99)] == [kept]
    with pytest.raises(KnownError, match="not_found"):
        desk.book.undo_import()


def test_an_import_with_one_impossible_row_writes_none(desk: Desk):
    with pytest.raises(KnownError):
        desk.book.save_all("activity", [an_activity(), an_activity(n_total="x")])
    assert desk.book.activity_totals(ActivityQuery()).activities == 0


@pytest.mark.parametrize("year", [2009, 2099])
def test_a_wrong_clock_is_noticed_and_changes_nothing(tmp_path, year: int):
    clock = Clock(now=(year - 1970) * 365 * 86_400_000)
    desk = open_desk(tmp_path / "home", clock)
    assert desk.book.today() is None
    record = desk.book.save("activity", an_activity(date_start="2099-01-01"))
    desk.book.save("activity", {"n_total": 21}, record)
    assert desk.book.detail(record).fields["n_total"] == 21
    desk.close()


def test_rebuilding_from_the_log_gives_the_same_rows(desk: Desk):
    record = desk.book.save("activity", an_activity())
    desk.book.save("activity", {"n_total": 21}, record)
    desk.book.delete(desk.book.save("activity", an_activity(title="Dibatalkan")))
    desk.book.save_visit_day("2026-11-02", {"n_female": 12})
    before = (desk.book.activity_page(ActivityQuery(), 0, 9), desk.book.visit_month("2026-11"), desk.book.waiting())
    assert desk.store.rebuild() == 4
    assert before == (desk.book.activity_page(ActivityQuery(), 0, 9), desk.book.visit_month("2026-11"), desk.book.waiting())


def test_status_filters_agree_with_what_the_list_shows(desk: Desk):
    desk.book.save("activity", an_activity())
    shown = {status: len(desk.book.activity_page(ActivityQuery(status=status), 0, 9)) for status in Status}
    assert shown == {status: int(status is Status.WAITING) for status in Status}
