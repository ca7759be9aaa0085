"""`python -m proofs.fuzz --inputs N --start S`: changed and random bytes for every reader of bytes from outside.

Any bytes come to a verdict. What is found: any other exception, a reader that takes too long or too much memory. Input number n is
always the same, so a run goes on where the last one ended with --start. Exit code 1 when something was found.
"""

import argparse
import itertools
import random
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.protocol import envelope
from core.protocol.errors import ProtocolError
from desktop.sync.errors import ExchangeError
from proofs.mutation import mutated
from proofs.readers import Reader, pure_readers
from proofs.sides import Sides
from sim.economy import replaced

SECONDS_MAX = 1.0
MEMORY_MB_MAX = 256  # more than one reader may ever take: a message unpacks to 16 MB at the most
TELL_EVERY_S = 30
SHOWN_BYTES = 300


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that came to no verdict. data: before it was wrapped."""

    number: int
    reader: str
    data: bytes
    what: str

    def __str__(self) -> str:
        return f"input {self.number}, {self.reader}: {self.what}\n{self.data[:SHOWN_BYTES].hex()} ({len(self.data)} bytes)"


class Fuzzer:
    """Gives numbered inputs to readers. verdicts: (reader, verdict) → how often."""

    def __init__(self, readers: Sequence[Reader]) -> None:
        self._readers = readers
        self._shares = list(itertools.accumulate(reader.share for reader in readers))
        self.verdicts: Counter[tuple[str, str]] = Counter()

    def input(self, number: int) -> tuple[Reader, bytes]:
        """The reader and the bytes of this number."""
        chance = random.Random(number)
        reader = chance.choices(self._readers, cum_weights=self._shares)[0]
        return reader, mutated(chance, chance.choice(reader.corpus), reader.corpus)

    def check(self, number: int) -> Finding | None:
        """What is wrong with this input, None when it came to a verdict."""
        reader, data = self.input(number)
        before = time.process_time()
        try:
            verdict = self._verdict(reader, data)
        except Exception:
            return Finding(number, reader.name, data, traceback.format_exc())
        if (took := time.process_time() - before) > SECONDS_MAX:
            return Finding(number, reader.name, data, f"took {took:.1f} s")
        self.verdicts[reader.name, verdict] += 1
        return None

    def _verdict(self, reader: Reader, data: bytes) -> str:
        wrapped = reader.wrap(data)
        try:
            return str(getattr(reader.read(wrapped), "value", "taken"))
        except (ProtocolError, ExchangeError) as error:
            return type(error).__name__


@contextmanager
def fuzzer() -> Iterator[Fuzzer]:
    """Everything that reads, with a centre and a laptop in memory; messages are packed quickly instead of tightly."""
    with tempfile.TemporaryDirectory() as folder, replaced(envelope, "_LEVEL", 1):
        envelope._dictionary.cache_clear()
        sides = Sides(Path(folder))
        try:
            yield Fuzzer([*pure_readers(sides.requests, sides.answers, sides.bundles(), sides.saves), *sides.readers()])
        finally:
            sides.close()
            envelope._dictionary.cache_clear()


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    with fuzzer() as made:
        _limit_memory()
        return _run(made, args.start, args.inputs)


def _run(made: Fuzzer, start: int, count: int) -> int:
    began = told = time.monotonic()
    for done, number in enumerate(range(start, start + count), 1):
        if finding := made.check(number):
            print(finding)
            return 1
        if time.monotonic() - told > TELL_EVERY_S or done == count:
            told = time.monotonic()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(f"inputs {start}…{number}: all came to a verdict; {done / (told - began):,.0f} inputs/s, at most {peak} MB", flush=True)
    for name, of_reader in itertools.groupby(sorted(made.verdicts.items()), lambda item: item[0][0]):
        print(f"  {name}: " + ", ".join(f"{verdict} {times:,}" for (_, verdict), times in of_reader))
    return 0


def _limit_memory() -> None:
    """More than that and Python raises MemoryError, which is no verdict."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY_MB_MAX * 2**20, resource.RLIM_INFINITY))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m proofs.fuzz", description=__doc__, allow_abbrev=False)
    parser.add_argument("--inputs", type=int, default=10_000, metavar="N", help="how many")
    parser.add_argument("--start", type=int, default=1, metavar="S", help="number of the first")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
