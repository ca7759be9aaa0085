"""Floods and guessing are turned away by address, before anything is read; a room of laptops behind one address is not."""

from core.protocol.envelope import MEDIA_TYPE
from server.limits import ADDRESSES_KEPT, Buckets
from tests.server.web import Web


class Clock:
    """Milliseconds that the test moves."""

    now = 1_000_000

    def __call__(self) -> int:
        return self.now


def test_a_bucket_empties_and_fills_again():
    clock = Clock()
    bucket = Buckets(2.0, 3.0, clock)
    assert [bucket.take("a") for _ in range(3)] == [0, 0, 0]
    assert 0 < bucket.take("a") <= 0.5
    assert bucket.take("b") == 0, "another address has its own"
    clock.now += 500
    assert bucket.take("a") == 0
    clock.now -= 10_000_000  # a clock that goes back empties nothing
    assert bucket.take("a") > 0


def test_only_so_many_addresses_are_remembered():
    bucket = Buckets(1.0, 1.0, Clock())
    for number in range(ADDRESSES_KEPT + 5):
        bucket.take(str(number))
    assert len(bucket._left) == ADDRESSES_KEPT


def test_guessing_codes_is_stopped_and_the_exchange_goes_on(web: Web):
    asked = [web.ask("POST", "/v1/enrol", b"?", {"content-type": MEDIA_TYPE}) for _ in range(80)]
    assert {status for status, _, _ in asked[:60]} == {400}
    status, headers, _ = asked[-1]
    assert (status, headers["suluh-error"]) == (429, "busy")
    assert 0 < int(headers["retry-after"]) <= 7
    assert web.ask("POST", "/v1/sync", b"?", {"content-type": MEDIA_TYPE})[0] == 400
    assert web.ask("GET", "/healthz")[0] == 200


def test_thirty_laptops_behind_one_address_are_served(web: Web):
    assert {web.ask("POST", "/v1/sync", b"?", {"content-type": MEDIA_TYPE})[0] for _ in range(900)} == {400}
