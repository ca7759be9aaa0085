"""Floods and guessing are turned away by address, before anything is read; a room of laptops behind one address is not."""

import base64

import pytest

from core.protocol.envelope import MEDIA_TYPE
from server.app import make_app
from server.centre import Centre
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


@pytest.mark.parametrize("database_url", [None])
def test_guessing_the_pages_password_is_stopped_on_every_page_and_the_right_one_is_never_counted(centre: Centre):
    away = Web(make_app(centre, "0.0.0.0"))

    def knock(password: str, path: str) -> int:
        header = base64.b64encode(f"x:{password}".encode()).decode()
        return away.ask("GET", path, headers={"authorization": f"Basic {header}"})[0]

    assert {knock(centre.config.password, "/stick") for _ in range(70)} == {200}
    tried = [knock("wrong", path) for _ in range(40) for path in ("/stick", "/materials")]
    assert (set(tried[:60]), tried[-1]) == ({401}, 429)
    assert away.ask("GET", "/healthz")[0] == 200
