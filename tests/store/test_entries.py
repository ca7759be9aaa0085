"""The short logs in the store: listed, counted, kept in the bin; and a laptop whose tables are of an older program."""

from contextlib import closing

import pytest

from core.domain.kinds import LISTED
from core.domain.short_logs import SHORT_LOGS
from desktop.store.errors import KnownError
from desktop.store.rows import EntrySums, Role, Status
from tests.homes import open_desk

MONTH = "2026-11"


@pytest.fixture
def desk(tmp_path):
    with closing(open_desk(tmp_path / "home")) as made:
        yield made


def test_the_newest_comes_first_and_the_month_is_counted(desk):
    for day, party in (("2026-10-30", "Camat"), ("2026-11-03", "Kepala kampung"), ("2026-11-20", "PKK")):
        desk.book.save("advocacy", {"date": day, "party": party})
    assert [row.title for row in desk.entries.page("advocacy")] == ["PKK", "Kepala kampung", "Camat"]
    assert desk.entries.sums(MONTH) == {"advocacy": EntrySums(3, 2, "2026-11-20", "PKK")}


def test_a_search_finds_letters_anywhere_and_nothing_by_its_marks(desk):
    for title in ("SOP sirkulasi 100%", "SK pengelola"):
        desk.book.save("document", {"title": title, "document_kind": "sop"})
    assert [row.title for row in desk.entries.page("document", "sirku sop")] == ["SOP sirkulasi 100%"]
    assert [row.title for row in desk.entries.page("document", "0%")] == ["SOP sirkulasi 100%"]
    assert desk.entries.count("document", "_") == 0


def test_without_what_it_needs_a_record_is_a_draft(desk):
    desk.book.save("plan", {"title": "Batik"})
    desk.book.save("plan", {"title": "Lele", "date_start": "2026-12-05"})
    assert [(row.title, row.status) for row in desk.entries.page("plan")] == [("Lele", Status.WAITING), ("Batik", Status.DRAFT)]


def test_the_figures_of_a_month_are_found_again(desk):
    record = desk.book.save("ict_month", {"month": MONTH, "n_male": 3})
    assert desk.entries.of_month("ict_month", MONTH) == record
    assert desk.entries.of_month("collection_month", MONTH) == ""


@pytest.mark.parametrize("kind", LISTED, ids=lambda kind: kind.name)
def test_every_kind_goes_into_the_bin_and_out_of_it(desk, kind):
    record = desk.book.save(kind.name, _something(kind))
    desk.book.delete(record)
    assert [(row.kind, row.record) for row in desk.bin.page(0, 10)] == [(kind.name, record)]
    assert desk.entries.count(kind.name) == 0
    desk.bin.restore([record])
    assert desk.entries.count(kind.name) == 1


def test_a_volunteer_adds_and_does_not_delete(desk):
    record = desk.book.save("asset", {"name": "Rak", "count": 2})
    desk.people.add("Dewi", Role.VOLUNTEER)
    desk.book.set_person("Dewi")
    with pytest.raises(KnownError, match="not_allowed"):
        desk.book.delete(record)
    assert desk.book.save("asset", {"count": 3}, record) == record


def test_what_an_older_program_kept_untouched_is_listed_by_this_one(tmp_path):
    """It had no table for them; the log had everything."""
    with closing(open_desk(tmp_path / "home")) as desk:
        for kind in SHORT_LOGS:
            desk.book.save(kind.name, _something(kind))
        with desk.store.writing() as connection:
            connection.exec_driver_sql("DROP TABLE entry")
            connection.exec_driver_sql("UPDATE installation SET projection = 4")
    with closing(open_desk(tmp_path / "home")) as desk:
        assert desk.entries.sums(MONTH).keys() == {kind.name for kind in SHORT_LOGS}


def _something(kind):
    """A value for every field that it needs."""
    made = {"text": "Batik", "date": "2026-11-20", "month": MONTH, "count": 2026, "rupiah": 5, "code": "sk", "reference": "0" * 32}
    return {name: made[kind.fields[name].type.value] for name in kind.needed}
