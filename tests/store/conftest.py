"""A desk for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.assembly import Desk
from tests.homes import open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A sample library in a folder of its own."""
    made = open_desk(tmp_path / "home")
    yield made
    made.close()
