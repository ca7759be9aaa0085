"""The mutation suite itself, in short: every mutant still fits the product, its test is there, and a few are seen to be caught."""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from sim.economy import economy
from sim.mutants import MUTANTS, CutError, Mutant, switched_off
from sim.mutants.cutting import Cut, changed_text
from sim.mutants.table import PAGE, summary, table, write
from sim.mutants.trying import Trial
from sim.run import Player, player
from sim.script import Script, steps
from sim.storage import MemoryStorage

ROOT = Path(__file__).parents[2]

# Worlds in which a few steps are enough to miss the protection; without it gone they break nothing.
CAUGHT = {
    "lamport-not-raised": Script(2, 4, 2, steps("""
        join 0 283 594
        join 2 945 493
        power_cut 508 847 250
        problem 832 545 613
        save 542 153 656
        unheard 332 457 220
        talk 582 980 517
        delete 810 799 423
    """)),
    "ghosts": Script(7, 3, 2, steps("""
        join 1 712 353
        catalogue 395 771 338
        talk 394 384 492
        wipe 134 738 855
    """)),
    "fork-unseen": Script(2, 4, 2, steps("""
        save 644 962 832
        copy 46 610 87
        copy 518 272 253
        ghost 258 495 682
        edit 133 681 32
        edit 559 355 989
    """)),
    "ack-never-falls": Script(1, 2, 1, steps("""
        join 297 357 706
        talk 693 261 854
        wipe 461 981 190
    """)),
    "refusals-not-taken": Script(3, 2, 2, steps("refused 805 166 364")),
}  # fmt: skip


@pytest.fixture(scope="module")
def memory() -> Iterator[Player]:
    """Plays on SQLite in memory."""
    with player(MemoryStorage()) as made:
        yield made


def named(name: str) -> Mutant:
    (found,) = (one for one in MUTANTS if one.name == name)
    return found


@cache
def names_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text())
    return {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}


def test_every_mutant_fits_the_product():
    """Text that has changed raises; the table must follow."""
    for mutant in MUTANTS:
        for cut in mutant.cuts:
            changed_text(cut)


def test_every_mutant_has_a_name_of_its_own_and_a_test_that_is_there():
    assert [name for name, count in Counter(one.name for one in MUTANTS).items() if count > 1] == []
    missing = [one.test for one in MUTANTS if one.test and one.test.partition("::")[2] not in names_in(one.test.partition("::")[0])]
    assert missing == []


@pytest.mark.parametrize("name", CAUGHT)
def test_without_a_protection_a_world_breaks(memory: Player, name: str):
    with economy():
        assert memory.failure(CAUGHT[name]) is None
        with switched_off(named(name)):
            assert memory.failure(CAUGHT[name]) is not None


def test_a_protection_is_back_afterwards():
    from core.protocol.delta import Delta

    before = Delta.stamp
    with switched_off(named("two-term-stamps")):
        assert Delta.stamp is not before
    assert Delta.stamp is before


@pytest.mark.parametrize("cut", [
    Cut("core.protocol.delta:Delta.stamp", "no such text", ""),
    Cut("core.protocol.delta:Delta.gone", "", ""),
    Cut("core.protocol.delta:Delta.stamp", "return Stamp(", "return ]("),
])  # fmt: skip
def test_what_no_longer_fits_is_said(cut: Cut):
    with pytest.raises(CutError):
        changed_text(cut)


def test_the_page_says_what_nobody_noticed(tmp_path: Path):
    one, other, third = MUTANTS[:3]
    trials = {one.name: Trial(one.name, "no loss", 7, 1.0), other.name: Trial(other.name, "", 500, 1.0)}
    page = tmp_path / "page.md"
    page.write_text(PAGE.read_text())
    write((one, other, third), trials, page)
    written = page.read_text()
    assert table((one, other, third), trials) in written
    assert f"| {one.section} | {one.protection} | “no loss” | 7 seeds |" in written
    assert f"nobody notices: {other.name}; 1 not tried yet" in summary((one, other, third), trials)
    write((one, other, third), trials, page)
    assert page.read_text() == written
