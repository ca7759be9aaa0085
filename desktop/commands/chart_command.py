"""chart: the numbers of a month or a year as a picture."""

from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import Any

from core.command_output import Result
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell

KINDS = ("visits", "theme", "sex", "age", "materials", "targets")


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("chart", chart, "Visits, participants by theme, sex or age, materials or targets, as a picture")
    parser.add_argument("kind", metavar="KIND", choices=KINDS, help=", ".join(KINDS))
    parser.add_argument("period", metavar="PERIOD", help="YYYY or YYYY-MM")
    parser.add_argument("-o", "--output", type=_picture_file, required=True, metavar="FILE", help="ends in .svg or .png")
    parser.add_argument("--lang", default="id", choices=("id", "en"))


def chart(desk: Desk, args: Namespace) -> Result:
    """Writes the picture and says every number in it."""
    made = desk.reports.chart(args.kind, args.period, args.lang)
    args.output.write_bytes(desk.reports.chart_png(made) if args.output.suffix.lower() == ".png" else made.svg.encode())
    line = tell(translate("Command", "Chart written: {file}"), file=args.output)
    return Result([line, made.told], {"file": str(args.output), "told": made.told})


def _picture_file(text: str) -> Path:
    """A file of a form that can be written, or an error of the command's words."""
    file = Path(text)
    if file.suffix.lower() not in (".svg", ".png"):
        raise ArgumentTypeError(f"{text!r}: .svg, .png")
    return file
