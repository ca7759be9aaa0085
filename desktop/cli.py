"""The command line: the same desk without a screen. Options stand after the subcommand; docs/cli.md is the contract.

Exit codes: 0 done · 1 it could not be done, and why · 2 the command's words are off · 3 the time was up · 4 something was refused.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result, show
from desktop.commands.output import LANGUAGE, file_failure

Run = Callable[[Any, argparse.Namespace], Result]
GROUPS = {
    "log": "Records: add, edit, list, show, import",
    "visit": "Visitors: add",
    "report": "Papers: monthly, annual, visits, problems, iplm, contest, accreditation, sim, scorecard, activity, attendance, poster, "
              "story, consent",
    "papers": "Reports that were printed: list",
    "signal": "Attempts to reach the centre: export",
    "story": "Stories of impact: due, later, withdraw",
    "questions": "What two people wrote differently: list, answer",
    "mapping": "National forms: add, list, remove",
    "template": "Templates of papers: list, export, check, add, reset",
    "material": "Learning materials: add, list, open, fetch, export",
    "stick": "Carried by stick: export, import",
}


def main(words: Sequence[str]) -> int:
    """Runs one command and returns its exit code."""
    args = _parser().parse_args(words)
    from core.error_words import sentence
    from desktop import assembly
    from desktop.commands.values import WrongValue
    from desktop.reports.errors import ReportError
    from desktop.store.errors import KnownError
    from desktop.sync.errors import ExchangeError

    if not getattr(args, "needs_desk", True):
        code: int = args.run(args)
        return code
    desk = None
    try:
        desk = assembly.build(args.home)
        if args.run.__name__ not in ("init", "practice", "check", "rebuild", "backup") and desk.book.profile() is None:
            raise KnownError("not_set_up")
        return show(args.run(desk, args), args.json)
    except WrongValue as error:
        return show(Result([f"{error.field}: {error.reason}"], {"error": error.reason, "field": error.field}, FAILED), args.json)
    except (KnownError, ExchangeError, ReportError) as error:
        return show(Result([sentence(error.code, LANGUAGE)], {"error": error.code, "detail": error.detail}, FAILED), args.json)
    except OSError as error:
        return show(file_failure(error), args.json)
    finally:
        if desk is not None:
            desk.close()


def _parser() -> argparse.ArgumentParser:
    from desktop.commands import (
        care_commands,
        chart_command,
        demo_command,
        exchange_commands,
        logging_commands,
        mapping_commands,
        material_commands,
        paper_commands,
        question_commands,
        register_commands,
        relay_command,
        signal_commands,
        stick_commands,
        story_commands,
        table_command,
        takeout_command,
        template_commands,
    )
    from desktop.paths import default_home

    parser = argparse.ArgumentParser(prog="python -m desktop", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    groups: dict[str, Any] = {}

    def add(name: str, run: Run, help: str) -> argparse.ArgumentParser:
        group, _, action = name.rpartition(" ")
        if group and group not in groups:
            made = commands.add_parser(group, help=GROUPS[group], description=GROUPS[group], allow_abbrev=False)
            groups[group] = made.add_subparsers(metavar="ACTION", required=True)
        made = (groups[group] if group else commands).add_parser(action, help=help, description=help, allow_abbrev=False)
        made.add_argument("--home", type=Path, default=default_home(), metavar="DIR", help="where the data is kept (or SULUH_HOME)")
        made.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
        made.set_defaults(run=run)
        return made

    modules = (
        logging_commands, register_commands, story_commands, mapping_commands, material_commands, question_commands,
        signal_commands, exchange_commands, paper_commands, chart_command, stick_commands, relay_command, table_command, care_commands,
        takeout_command, template_commands, demo_command,
    )  # fmt: skip
    for module in modules:
        module.add_arguments(add)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
