"""export: lists of the log for a spreadsheet."""

import re
from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell
from desktop.reports.tables import TABLES

ALL = "all"
_PERIOD = re.compile(r"[12]\d{3}(-(0[1-9]|1[0-2]))?")


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("export", export, "Lists for a spreadsheet: one kind, or all in one workbook")
    parser.add_argument("kind", metavar="KIND", choices=(ALL, *TABLES), help=", ".join((ALL, *TABLES)))
    parser.add_argument("period", metavar="PERIOD", nargs="?", default="", type=_period, help="YYYY or YYYY-MM, by default all")
    parser.add_argument("-o", "--output", type=_table_file, required=True, metavar="FILE", help="ends in .xlsx or .csv")
    parser.add_argument("--lang", default="id", choices=("id", "en"))


def export(desk: Desk, args: Namespace) -> Result:
    """Writes the table and says how many rows it has."""
    kinds = list(TABLES) if args.kind == ALL else [args.kind]
    if args.output.suffix.lower() == ".xlsx":
        counts = desk.tables.write_xlsx(kinds, args.output, args.period, args.lang)
    elif args.kind == ALL:
        told = translate("Command", "A CSV file holds one list only. Name one list, or a file that ends in .xlsx.")
        return Result([tell(told)], {"error": "one_list"}, FAILED)
    else:
        counts = {args.kind: desk.tables.write_csv(args.kind, args.output, args.period, args.lang)}
    rows = sum(counts.values())
    line = tell(translate("Command", "{rows} rows written: {file}"), rows=rows, file=args.output)
    return Result([line], {"file": str(args.output), "rows": rows, "lists": counts})


def _period(text: str) -> str:
    if text and not _PERIOD.fullmatch(text):
        raise ArgumentTypeError(f"{text!r}: YYYY, YYYY-MM")
    return text


def _table_file(text: str) -> Path:
    if Path(text).suffix.lower() not in (".xlsx", ".csv"):
        raise ArgumentTypeError(f"{text!r}: FILE.xlsx, FILE.csv")
    return Path(text)
