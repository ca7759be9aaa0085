"""`python -m bench [NAME…]` runs all benchmarks, or those named. A whole run writes docs/speed.md, --update only the parts named."""

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

NAMES = ("window", "list", "store", "sync", "road", "fetch", "ingest", "growth", "pggrowth", "rush", "memory", "report", "materials")
PAGE = Path("docs/speed.md")
WORK = Path("build/bench")


def main(words: Sequence[str]) -> int:
    """The exit code: 0 when everything was measured, whether or not a bound is met."""
    parser = _parser()
    args = parser.parse_args(words)
    names = args.names or NAMES
    if unknown := set(names) - set(NAMES):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    whole = tuple(names) == NAMES and not args.quick
    out: Path | None = args.out or (PAGE if whole or args.update else None)
    for name in names:
        _run(name, args.quick, out, whole)
    return 0


def _run(name: str, quick: bool, out: Path | None, whole: bool) -> None:
    """One benchmark, and its part of the page as soon as it is measured."""
    started, moment = time.monotonic(), machine.moment()
    WORK.mkdir(parents=True, exist_ok=True)
    # Beside the kept data, on the same disk: where memory serves as a disk, a save would cost nothing.
    with tempfile.TemporaryDirectory(prefix=f"{name}-", dir=WORK) as scratch:
        section: Section = import_module(f"bench.{name}_bench").run(Place(Path(scratch).absolute(), WORK.absolute(), quick))
    print(f"\n{section.title}  ({time.monotonic() - started:.0f} s)\n{table(section.figures)}", flush=True)
    if out is not None:
        before = out.read_text(encoding="utf-8") if out.exists() and not (whole and name == NAMES[0]) else ""
        out.write_text(page([section], machine.facts(), moment, before), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that everything runs, not how fast")
    parser.add_argument("--out", type=Path, metavar="FILE", help=f"where to write the page (a whole run: {PAGE})")
    parser.add_argument("--update", action="store_true", help=f"put what was measured into {PAGE}, leaving its other parts")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
