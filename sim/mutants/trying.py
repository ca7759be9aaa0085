"""Trying one mutant: its directed test in a process of its own, or worlds one after the other until one breaks."""

import importlib
import os
import signal
import sys
import tempfile
import time
import traceback
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from sim.economy import economy
from sim.mutants.cutting import Mutant, switched_off
from sim.run import OTHER_CLOCKS_EVERY, Player
from sim.script import script

TEST_S_MAX = 180
_TESTS_STAND_ON = ("desktop.assembly", "desktop.demo.main_job", "server.app", "server.cli")


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of a mutant. catcher: the test or the invariant that noticed, '' when nobody did; seeds: worlds played, 0 for a test."""

    name: str
    catcher: str
    seeds: int
    seconds: float


class TestError(RuntimeError):
    """A directed test did not run at all, so that it says nothing."""


class _Without:
    """A plugin of pytest: takes the protection away once everything is imported."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant
        self._stack = ExitStack()

    def pytest_collection_finish(self) -> None:
        """From now on the protection is missing."""
        self._stack.enter_context(switched_off(self._mutant))

    def pytest_sessionfinish(self) -> None:
        """It is back."""
        self._stack.close()


def by_test(mutant: Mutant) -> Trial:
    """In a process forked off this one, because importing everything takes longer than most tests. Raises TestError."""
    for name in _TESTS_STAND_ON:
        importlib.import_module(name)
    began = time.monotonic()
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if child == 0:
            _run_test(mutant, said.fileno())
        status = os.waitpid(child, 0)[1]
        said.seek(0)
        words = said.read().decode(errors="replace")
    timed_out = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM  # without the protection it never ends
    code = None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    if not timed_out and code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise TestError(f"{mutant.test}: {words[-1000:]}")
    caught = timed_out or code == pytest.ExitCode.TESTS_FAILED
    return Trial(mutant.name, mutant.test if caught else "", 0, time.monotonic() - began)


def _run_test(mutant: Mutant, said: int) -> None:
    """Never returns."""
    code = int(pytest.ExitCode.INTERNAL_ERROR)
    try:
        signal.alarm(TEST_S_MAX)
        os.dup2(said, 1)
        os.dup2(said, 2)
        words = ["-q", "-x", "-n", "0", "-p", "no:cacheprovider", "-k", "not postgresql", mutant.test]
        words += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # of what was imported before the fork
        code = int(pytest.main(words, plugins=[_Without(mutant)]))
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def by_seeds(mutant: Mutant, player: Player, most: int) -> Trial:
    """Worlds 1, 2, 3 … until an invariant breaks."""
    began = time.monotonic()
    with economy(), switched_off(mutant):
        for seed in range(1, most + 1):
            if failure := player.failure(script(seed), other_clocks=seed % OTHER_CLOCKS_EVERY == 0):
                return Trial(mutant.name, failure.invariant, seed, time.monotonic() - began)
    return Trial(mutant.name, "", most, time.monotonic() - began)
