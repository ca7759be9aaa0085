"""signal export: the attempts of a month to reach the centre, as paper or as a table."""

import csv
from argparse import Namespace
from io import StringIO
from pathlib import Path
from typing import Any

from core.command_output import Result
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell
from desktop.commands.values import month

BOM = "\ufeff"  # so that a spreadsheet reads it as UTF-8


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("signal export", signal_export, "The record of blank spots of a month")
    parser.add_argument("month", metavar="YYYY-MM", type=month)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="a .pdf to be signed, anything else a .csv")
    parser.add_argument("--paper", default="F4", choices=("F4", "A4"))
    parser.add_argument("--lang", default="id", choices=("id", "en"))


def signal_export(desk: Desk, args: Namespace) -> Result:
    """Writes the file and says what is in it."""
    signals, table = desk.reports.signal_table(args.month, args.lang)
    if args.output.suffix.lower() == ".pdf":
        args.output.write_bytes(desk.reports.signal(args.month, args.paper, args.lang).pdf)
    else:
        args.output.write_bytes(as_csv(table))
    line = tell(
        translate("Command", "{attempts} attempts in {month}, {heard} answered: {file}"),
        attempts=len(signals.attempts), heard=signals.heard, month=args.month, file=args.output,
    )  # fmt: skip
    data = {name: getattr(signals, name) for name in ("month", "heard", "days_tried", "days_heard", "longest_silence")}
    return Result([line], {**data, "attempts": len(signals.attempts), "file": str(args.output)})


def as_csv(table: list[list[str]]) -> bytes:
    """Semicolons, as spreadsheets in Indonesia expect them."""
    text = StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(table)
    return (BOM + text.getvalue()).encode()
