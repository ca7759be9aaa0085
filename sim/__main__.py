"""`python -m sim --seeds N --start S` plays N worlds and stops at the first that breaks an invariant, with its script made short.

DATABASE=postgresql plays them on a PostgreSQL of their own. Exit code 1 when something broke.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from sim.economy import economy
from sim.run import Player, player
from sim.script import Script, script
from sim.shrink import shrunk
from sim.storage import MemoryStorage, PostgresStorage, Storage

TELL_EVERY_S = 60


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    with _storage() as storage, player(storage) as playing:
        return _play(playing, args.start, args.seeds)


def _play(playing: Player, start: int, count: int) -> int:
    began = told = time.monotonic()
    used = time.process_time()
    for number, seed in enumerate(range(start, start + count), 1):
        if failure := playing.seed(seed):
            print(f"seed {seed} after {number} seeds: {failure.what}")
            print(_made_short(playing, script(seed), failure.invariant))
            return 1
        if time.monotonic() - told > TELL_EVERY_S or number == count:
            told = time.monotonic()
            speed, alone = number / (told - began), number / (time.process_time() - used)
            print(
                f"seeds {start}…{seed}: nothing broke; {speed:.2f} seeds/s, {alone:.2f} a second of processor, "
                f"{playing.requests} requests",
                flush=True,
            )
    return 0


def _made_short(playing: Player, found: Script, invariant: str) -> Script:
    def breaks(script: Script) -> str:
        failure = playing.failure(script, other_clocks=invariant == "clock independence")
        return failure.invariant if failure else ""

    with economy():
        return shrunk(found, invariant, breaks)


@contextmanager
def _storage() -> Iterator[Storage]:
    if os.environ.get("DATABASE") != "postgresql":
        yield MemoryStorage()
        return
    from tests.server.postgres import PrivatePostgres  # needs PostgreSQL's programs

    with closing(PrivatePostgres()) as postgres:
        yield PostgresStorage(postgres.new_database())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sim", description=__doc__, allow_abbrev=False)
    parser.add_argument("--seeds", type=int, default=100, metavar="N", help="how many worlds")
    parser.add_argument("--start", type=int, default=1, metavar="S", help="the first seed")
    return parser


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":  # a seed makes the same world in every process
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "sim", *sys.argv[1:]])
    sys.exit(main(sys.argv[1:]))
