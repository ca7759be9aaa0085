"""A whole sending over a socket: through cuts to the end, and what it says meanwhile."""

import threading
from urllib.parse import urlsplit

import pytest

from desktop.demo.bad_line import BadLine
from desktop.demo.sample_month import a_picture
from tests.homes import an_activity, open_desk
from tests.live_centre import LiveCentre


@pytest.fixture(scope="module")
def centre(tmp_path_factory):
    live = LiveCentre(tmp_path_factory.mktemp("centre"))
    yield live
    live.close()


@pytest.fixture
def desk(tmp_path, centre):
    made = open_desk(tmp_path / "home")
    made.exchange.enrol(centre.code(), centre.url)
    record = made.book.save("activity", an_activity())
    made.book.add_photo(record, a_picture("x", 1), "Foto", "all_agree")
    yield made
    made.close()


def through(desk, line: BadLine) -> None:
    with desk.store.installing() as (_, me):
        me.server_url = line.url


def bad_line(centre, **how) -> BadLine:
    target = urlsplit(centre.url)
    return BadLine((target.hostname, target.port), 7, **how)


def test_a_sending_that_was_cut_and_went_on_ends_as_received(desk, centre):
    line = bad_line(centre, bytes_before_cut=40_000)
    through(desk, line)
    stages = []
    try:
        outcome = desk.exchange.run(stages.append, timeout_s=50)
    finally:
        line.close()
    assert line.cuts > 0
    assert (outcome.received, outcome.reason, outcome.blobs_left) == (True, "", 0)
    assert desk.exchange.contacts()[0].outcome == "received"
    assert {"connecting", "records", "photos"} <= {told.stage for told in stages}
    assert stages[-1].bytes_done == stages[-1].bytes_total
    assert any(told.photos_left == 1 for told in stages)


def test_a_wait_says_why_and_can_be_hurried(desk, centre):
    line = bad_line(centre)
    through(desk, line)
    line.close()  # nobody listens there any more
    told, hurried, cancelled = [], threading.Event(), threading.Event()

    def hear(progress) -> None:
        told.append(progress)
        waits = [one for one in told if one.stage == "waiting"]
        if len(waits) == 1:
            hurried.set()
        elif len(waits) > 2:
            cancelled.set()

    outcome = desk.exchange.run(hear, cancelled, 60, hurried)
    assert outcome.reason == "cancelled"
    waits = [one for one in told if one.stage == "waiting"]
    assert {one.trouble for one in waits} == {"no_connection"}
    assert all(0 < one.retry_in_s <= 450 for one in waits)
    assert outcome.requests >= 2, "the first wait was not hurried"
