"""A centre and two laptops of one library, joined once and copied for each test that asks for them."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.sync.centre import Centre
from tests.sync.world import Laptop


@pytest.fixture(scope="session")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they lie, at rest."""
    folder = tmp_path_factory.mktemp("joined")
    with closing(Centre(folder / "centre")) as centre:
        sari, dewi = (Laptop.new(folder / name) for name in ("sari", "dewi"))
        for laptop in (sari, dewi):
            laptop.join(centre)
        for laptop in (sari, dewi, sari):
            laptop.settle(centre)
        for laptop in (sari, dewi):
            laptop.close()
    return folder


@pytest.fixture
def centre(joined: Path, tmp_path: Path) -> Iterator[Centre]:
    """The centre."""
    shutil.copytree(joined / "centre", tmp_path / "centre")
    with closing(Centre(tmp_path / "centre")) as made:
        yield made


@pytest.fixture
def sari(joined: Path, tmp_path: Path) -> Iterator[Laptop]:
    """The first laptop."""
    with closing(_copied(joined / "sari", tmp_path / "sari")) as made:
        yield made


@pytest.fixture
def dewi(joined: Path, tmp_path: Path) -> Iterator[Laptop]:
    """The second."""
    with closing(_copied(joined / "dewi", tmp_path / "dewi")) as made:
        yield made


def _copied(made: Path, folder: Path) -> Laptop:
    shutil.copytree(made, folder)
    laptop = Laptop.new(folder, set_up=False)
    laptop.settle_in()
    return laptop
