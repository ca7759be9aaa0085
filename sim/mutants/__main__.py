"""`python -m sim.mutants [--only WORD] [--seeds N]` tries the mutants that were not tried yet and writes the table.

Exit code 1 when nobody noticed one.
"""

import argparse
import os
import sys
from collections.abc import Sequence

from sim.mutants import MUTANTS, table
from sim.mutants.trying import by_seeds, by_test
from sim.run import player
from sim.storage import MemoryStorage

SEEDS_MAX = 500


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    trials = table.load()
    for mutant in MUTANTS:
        if args.only not in mutant.name or (not args.only and mutant.name in trials):
            continue
        if mutant.test:
            trial = by_test(mutant)
        else:
            with player(MemoryStorage()) as playing:
                trial = by_seeds(mutant, playing, args.seeds)
        trials[mutant.name] = trial
        table.save(trials)
        print(f"{mutant.name}: {trial.catcher or 'NOBODY'} {trial.seeds or ''} {trial.seconds:.1f} s", flush=True)
    table.write(MUTANTS, trials)
    print(table.summary(MUTANTS, trials))
    return 0 if all(one.name in trials and trials[one.name].catcher for one in MUTANTS) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sim.mutants", description=__doc__, allow_abbrev=False)
    parser.add_argument("--only", default="", metavar="WORD", help="those whose name has this in it, tried or not")
    parser.add_argument("--seeds", type=int, default=SEEDS_MAX, metavar="N", help="worlds for each without a test of its own")
    return parser


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":  # a seed makes the same world in every process
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "sim.mutants", *sys.argv[1:]])
    sys.exit(main(sys.argv[1:]))
