"""`python -m bench [NAME…]` runs all benchmarks, or those named. Only a whole run writes docs/speed.md."""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from bench import machine
from bench.figures import Place, Section
from bench.page import page, table

NAMES = ("window", "list", "store", "sync", "road", "ingest", "report")
PAGE = Path("docs/speed.md")
WORK = Path("build/bench")


def main(words: Sequence[str]) -> int:
    """The exit code: 0 when everything was measured, whether or not a bound is met."""
    parser = _parser()
    args = parser.parse_args(words)
    names = args.names or NAMES
    if unknown := set(names) - set(NAMES):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    out: Path | None = args.out or (PAGE if tuple(names) == NAMES and not args.quick else None)
    facts = machine.facts()
    sections = [_run(name, args.quick) for name in names]
    if out is not None:
        out.write_text(page(sections, facts), encoding="utf-8")
    return 0


def _run(name: str, quick: bool) -> Section:
    started = time.monotonic()
    WORK.mkdir(parents=True, exist_ok=True)
    # Beside the kept data, on the same disk: where memory serves as a disk, a save would cost nothing.
    with tempfile.TemporaryDirectory(prefix=f"{name}-", dir=WORK) as scratch:
        section: Section = import_module(f"bench.{name}_bench").run(Place(Path(scratch).absolute(), WORK.absolute(), quick))
    print(f"\n{section.title}  ({time.monotonic() - started:.0f} s)\n{table(section.figures)}", flush=True)
    return section


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that everything runs, not how fast")
    parser.add_argument("--out", type=Path, metavar="FILE", help=f"where to write the page (a whole run: {PAGE})")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
