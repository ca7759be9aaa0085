"""The table in docs/verification.md, between its markers; and the trials so far, so that a run goes on where it stopped."""

import json
from collections.abc import Mapping
from pathlib import Path

from sim.mutants.cutting import Mutant
from sim.mutants.trying import Trial

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "verification.md"
TRIALS = ROOT / "out" / "mutants.json"
BEGIN, END = "<!-- mutants: begin (make mutants) -->", "<!-- mutants: end -->"


def load(path: Path = TRIALS) -> dict[str, Trial]:
    """name → trial, of all that were tried."""
    if not path.exists():
        return {}
    return {one["name"]: Trial(**one) for one in json.loads(path.read_text(encoding="utf-8"))}


def save(trials: Mapping[str, Trial], path: Path = TRIALS) -> None:
    """Keeps them for the next run."""
    path.parent.mkdir(exist_ok=True)
    rows = [{"name": one.name, "catcher": one.catcher, "seeds": one.seeds, "seconds": round(one.seconds, 1)} for one in trials.values()]
    path.write_text(json.dumps(rows, indent=0), encoding="utf-8")


def summary(mutants: tuple[Mutant, ...], trials: Mapping[str, Trial]) -> str:
    """The numbers in one sentence."""
    tried = [trials[one.name] for one in mutants if one.name in trials]
    caught = [one for one in tried if one.catcher]
    worlds = [one.seeds for one in caught if one.seeds]
    by_worlds = f", {len(worlds)} by worlds, at the latest after {max(worlds)} seeds" if worlds else ""
    nobody = f"; nobody notices: {', '.join(one.name for one in tried if not one.catcher)}" if len(caught) < len(tried) else ""
    untried = f"; {len(mutants) - len(tried)} not tried yet" if len(tried) < len(mutants) else ""
    by_tests = f"{len(caught)} missed when they are gone: {len(caught) - len(worlds)} by their test"
    return f"{len(mutants)} protections; {by_tests}{by_worlds}{nobody}{untried}."


def table(mutants: tuple[Mutant, ...], trials: Mapping[str, Trial]) -> str:
    """The summary and a row for each mutant."""
    rows = ["| § | protection | what notices | after |\n|---|---|---|---|\n"]
    for mutant in mutants:
        trial = trials.get(mutant.name)
        rows.append(f"| {mutant.section} | {mutant.protection} | {_catcher(trial)} | {_after(trial)} |\n")
    return f"{summary(mutants, trials)}\n\n{''.join(rows)}"


def write(mutants: tuple[Mutant, ...], trials: Mapping[str, Trial], page: Path = PAGE) -> None:
    """Puts the table into the page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n\n{table(mutants, trials)}\n{END}{after}", encoding="utf-8")


def _catcher(trial: Trial | None) -> str:
    if trial is None:
        return "not tried"
    if not trial.catcher:
        return "**nobody**"
    return f"“{trial.catcher}”" if trial.seeds else f"`{trial.catcher.partition('::')[2]}` ({_file(trial.catcher)})"


def _file(test: str) -> str:
    return test.partition("::")[0].removeprefix("tests/").removesuffix(".py")


def _after(trial: Trial | None) -> str:
    if trial is None:
        return ""
    return f"{trial.seeds} seeds" if trial.seeds else "1 test"
