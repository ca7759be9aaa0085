"""The whole suite on both databases."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import scrypt
from pathlib import Path

import pytest

from core.protocol import enrolment
from server import centre as centres
from server.app import make_app
from server.centre import Centre
from server.exchange.handler import Handler
from tests.server.postgres import PrivatePostgres
from tests.server.watch import LibraryWatch
from tests.server.web import Web
from tests.server.writer import NOON, Writer


@dataclass(slots=True)
class Clock:
    """The server's clock, moved by the test."""

    now: int = field(default=NOON)

    def __call__(self) -> int:
        return self.now


@pytest.fixture(scope="session")
def postgres() -> Iterator[PrivatePostgres]:
    """A PostgreSQL of our own; missing programs are an error, not a skip."""
    with closing(PrivatePostgres()) as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str | None:
    """A database without rows; None stands for SQLite in the data folder."""
    return request.getfixturevalue("postgres").new_prepared_database() if request.param == "postgresql" else None


@pytest.fixture(autouse=True)
def watch() -> Iterator[LibraryWatch]:
    """Every test is also a test that no writing transaction touches two libraries."""
    with LibraryWatch().watching() as made:
        yield made
    assert made.violations == []


@pytest.fixture(autouse=True)
def cheap_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ends are in this process: a code that is meant to be slow to guess need not be slow here."""
    monkeypatch.setattr(enrolment, "scrypt", lambda *words, n, **more: scrypt(*words, n=2, **more))


@pytest.fixture
def clock() -> Clock:
    """The server's clock."""
    return Clock()


@pytest.fixture
def centre(tmp_path: Path, database_url: str | None, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Centre]:
    """A server of its own for each test."""
    monkeypatch.delenv("SULUH_DATABASE", raising=False)
    made = centres.create(tmp_path / "server", database_url)
    made = Centre(made.config, made.keys, made.database, clock)
    with closing(made):
        yield made


@pytest.fixture
def handler(centre: Centre) -> Handler:
    """What /v1/sync does."""
    return Handler(centre)


@pytest.fixture
def sari(centre: Centre) -> Writer:
    """The first laptop of a library."""
    return Writer(1).join(centre)


@pytest.fixture
def web(centre: Centre) -> Web:
    """The web application as it listens on this machine."""
    return Web(make_app(centre))
