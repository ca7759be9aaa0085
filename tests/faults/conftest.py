"""The doors a person uses, for tests of what goes wrong behind them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.cli import main
from tests.faults.disks import SmallDisk, small_disk

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command on a home: (exit code, what a person reads)."""

    def go(home: Path, *words: str) -> tuple[int, str]:
        capsys.readouterr()
        code = main([*words, "--home", str(home)])
        out, err = capsys.readouterr()
        return code, out + err

    return go


@pytest.fixture
def asked(capsys: pytest.CaptureFixture[str]) -> Callable[..., dict]:
    """Runs a command on a home and returns what its --json says."""

    def go(home: Path, *words: str) -> dict:
        capsys.readouterr()
        main([*words, "--home", str(home), "--json"])
        return json.loads(capsys.readouterr().out)

    return go


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of 24 MB."""
    with small_disk(tmp_path / "disk", 24) as made:
        yield made
