"""How much at a time and when to try again, number by number."""

import pytest

from desktop.sync.pace import BatchSize, Lifetime, RetryTimer

CHANCES = {"none": (b"\x00\x00", 0.5), "half": (b"\x80\x00", 1.0), "all": (b"\xff\xff", 1.5)}


def timer(chance: bytes = CHANCES["half"][0]) -> RetryTimer:
    return RetryTimer(lambda count: chance[:count])


def test_a_batch_grows_towards_what_the_line_carries_and_halves_when_it_fails():
    batch = BatchSize(32, 512, 4096)
    sizes = []
    for seconds, carried in ((2.0, 32), (0.01, 128), (16.0, 1024), (0.01, 1024)):
        batch.went_well(seconds, carried)
        sizes.append(batch.bytes)
    assert sizes == [128, 1024, 1024, 4096], "8 s of the line, eightfold, no less than before, the most there may be"
    for _ in range(4):
        batch.failed()
        sizes.append(batch.bytes)
    assert sizes[4:] == [2048, 1024, 512, 512]


@pytest.mark.parametrize("chance", CHANCES)
def test_waits_grow_to_five_minutes_and_are_spread(chance: str):
    random, share = CHANCES[chance]
    waits = timer(random)
    expected = [base * share for base in (5, 10, 20, 40, 80, 160, 300, 300)]
    assert [waits.delay_s() for _ in expected] == pytest.approx(expected, rel=1e-3)


def test_a_talk_that_was_cut_goes_on_at_once():
    waits = timer()
    for _ in range(3):
        waits.delay_s()
    waits.progressed()
    assert [round(waits.delay_s()) for _ in range(2)] == [0, 5]


def test_asking_for_it_begins_the_waits_anew():
    waits = timer()
    for _ in range(3):
        waits.delay_s()
    waits.asked()
    assert round(waits.delay_s()) == 5


def test_connections_are_let_go_before_the_age_at_which_one_was_cut():
    line = Lifetime()
    line.opened(0)
    assert line.left_s(1000) is None
    assert not line.is_old(1000), "nothing speaks against an old connection that was never cut"
    line.cut(40)
    assert line.left_s(41) == 30, "the next is new"
    line.opened(41)
    assert (line.left_s(51), line.is_old(51), line.is_old(66), line.is_old(67)) == (20, False, False, True)
    line.let_go()
    assert not line.is_old(200)
    line.opened(200)
    line.cut(224)
    assert line.left_s(224) == 18, "the shortest life counts"


def test_a_connection_that_was_cut_young_says_nothing_about_the_next():
    line = Lifetime()
    line.cut(5)
    line.opened(5)
    line.cut(24)
    assert line.left_s(25) is None
