"""A dead clock battery: 2009 or 2099 on every save. It is said, marked, and changes nothing else."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.domain.checks import check_activity
from core.error_words import sentence
from desktop.store import health
from desktop.store.rows import ActivityQuery, Status
from tests.homes import Clock
from tests.sync.centre import Centre
from tests.sync.world import Laptop

WRONG = {"2009": datetime(2009, 1, 1, tzinfo=UTC), "2099": datetime(2099, 12, 31, tzinfo=UTC), "1970": datetime(1970, 1, 2, tzinfo=UTC)}


def clock_at(moment: datetime) -> Clock:
    return Clock(now=int(moment.timestamp() * 1000))


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """A server with the right time."""
    with closing(Centre(tmp_path / "centre")) as made:
        yield made


@pytest.fixture(params=WRONG)
def sari(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Laptop]:
    """A laptop whose clock is wrong."""
    with closing(Laptop.new(tmp_path / "sari", clock_at(WRONG[request.param]))) as made:
        yield made


def test_everything_works_and_the_clock_is_said(sari: Laptop, centre: Centre):
    book = sari.desk.book
    record = sari.log("Batik sawit", n_total=18)
    book.save("activity", {"n_total": 17}, record, "daftar hadir")
    book.save_visit_day("2026-11-20", {"n_total": 21})
    book.save_draft("activity", {"title": "Setengah"})
    assert book.today() is None
    assert [change.suspect for change in book.history(record)] == [True, True]
    sari.join(centre)
    sari.settle(centre)
    assert book.detail(record).status is Status.RECEIVED
    assert sari.desk.exchange.receipts("2026-11")[0].totals.visits == 21
    assert abs(sari.desk.exchange.state().clock_wrong_by_s or 0) > 10 * 365 * 86_400
    assert [one.good for one in health.examine(sari.desk.store, book.today() is not None) if one.name == "clock"] == [False]
    assert "aman" in sentence("wrong_clock", "id")
    assert sari.desk.reports.monthly("2026-11", "F4", "id").pdf.startswith(b"%PDF-")


def test_a_date_in_2099_is_saved_shown_and_sent(tmp_path: Path, centre: Centre):
    """She may mean it or not; a check asks, nothing is refused."""
    with closing(Laptop.new(tmp_path / "sari")) as sari:
        fields = {"title": "Batik sawit", "date_start": "2099-01-01", "n_total": 9}
        record = sari.desk.book.save("activity", fields)
        assert [one.code for one in check_activity(fields, sari.desk.book.today())] != []
        sari.join(centre)
        sari.settle(centre)
        assert sari.desk.book.detail(record).status is Status.RECEIVED
        assert sari.desk.book.activity_page(ActivityQuery(month="2099-01"), 0, 9)[0].record == record
        assert sari.desk.exchange.receipts("2099-01")[0].totals.activities == 1


def test_a_clock_that_jumps_about_decides_nothing(tmp_path: Path, centre: Centre):
    """The later save wins, whatever the clock said; both laptops agree."""
    clock = clock_at(WRONG["2099"])
    with closing(Laptop.new(tmp_path / "sari", clock)) as sari, closing(Laptop.new(tmp_path / "dewi")) as dewi:
        record = sari.log("Batik sawit", n_total=1)
        for number, moment in enumerate(WRONG.values(), 2):
            clock.now = int(moment.timestamp() * 1000)
            sari.desk.book.save("activity", {"n_total": number}, record)
        sari.join(centre)
        sari.settle(centre)
        dewi.join(centre)
        dewi.settle(centre)
        assert sari.desk.book.detail(record).fields["n_total"] == dewi.desk.book.detail(record).fields["n_total"] == 4
        assert sari.desk.book.detail(record).questions == {}
        clock.now = int(datetime.now(UTC).timestamp() * 1000)
        assert sari.desk.book.today() is not None
        assert [change.suspect for change in sari.desk.book.history(record)] == [True] * 4
        sari.desk.book.save("activity", {"n_total": 5}, record)
        assert [change.suspect for change in sari.desk.book.history(record)] == [True] * 4 + [False]


def test_the_server_keeps_a_save_whose_wall_clock_makes_no_sense(tmp_path: Path, centre: Centre):
    with closing(Laptop.new(tmp_path / "sari", Clock(now=-(2**62)))) as sari:
        sari.log("Batik sawit")
        sari.join(centre)
        sari.settle(centre)
        assert centre.titles() == ["Batik sawit"]
        assert sari.desk.book.history(sari.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record)[0].suspect
