"""import: a register kept in a spreadsheet comes in."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.domain.kind import Kind
from core.domain.kinds import KINDS, VISIT_DAY
from core.error_words import sentence
from core.words import translate
from desktop import settings
from desktop.assembly import Desk
from desktop.commands.logging_commands import take_back
from desktop.commands.output import LANGUAGE, tell
from desktop.commands.values import WrongValue
from desktop.registers.matching import fields_from_outside
from desktop.registers.reading import RegisterError, read_register
from desktop.registers.taking import Looked, chosen_before, look, may_come, remember, take_in
from desktop.registers.words import reason_words

_NO_COLUMNS = translate("Command", "No column was recognised. Name them with --column \"HEADING=FIELD\".")


def add_arguments(add: Any) -> None:
    """Declares the command."""
    parser: ArgumentParser = add("import", import_register, "Take in a register kept in a spreadsheet (XLSX, CSV)")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--kind", default=VISIT_DAY.name, choices=sorted(name for name in KINDS if may_come(KINDS[name])))
    parser.add_argument("--column", action="append", metavar="HEADING=FIELD", help="what a column is; remembered. HEADING= leaves it out")
    parser.add_argument("--again", action="store_true", help="also take in what seems to be here already")
    parser.add_argument("--check", action="store_true", help="only say what would come in")
    parser.add_argument("--undo", nargs="?", const=0, type=int, metavar="IMPORT", help="take an import back, by default the last")


def import_register(desk: Desk, args: Namespace) -> Result:
    """Takes the good rows in at once, and names every cell that keeps a row out."""
    if args.undo is not None:
        return take_back(desk, args.undo)
    if args.file is None:
        return Result([tell(translate("Command", "Name a file"))], {"error": "no_file"}, FAILED)
    kind = KINDS[args.kind]
    chosen = _chosen(desk, kind, args.column or [])
    try:
        register = read_register(args.file)
    except RegisterError as error:
        return Result([sentence(error.code, LANGUAGE)], {"error": error.code, "detail": str(error)}, FAILED)
    looked = look(desk.imports, register, kind, chosen)
    if not looked.matched.columns:
        headings = [str(one) for one in register.rows[0][1] if one is not None]
        return Result([tell(_NO_COLUMNS)], {"error": "no_columns", "headings": headings}, FAILED)
    batch = None if args.check else take_in(desk.imports, looked, args.again)
    return _told(looked, batch, args)


def _told(looked: Looked, batch: int | None, args: Namespace) -> Result:
    matched, count = looked.matched, len(looked.rows(args.again))
    lines = [f"{matched.headings[place]} → {field}" for place, field in matched.columns.items()]
    if matched.unknown:
        lines.append(tell(translate("Command", "Left out, no field has this heading: {headings}"), headings=", ".join(matched.unknown)))
    row = translate("Command", "Row {row}, {cell}")
    lines += [tell(row, row=one.row, cell=reason_words(one, args.kind, LANGUAGE)) for one in looked.taken.refused]
    if looked.here:
        here = translate("Command", "{count} rows seem to be here already. They come in as well with --again.")
        lines.append(tell(here, count=len(looked.here)))
    ending = (
        translate("Command", "{count} rows would come in, {wrong} rows would stay out. Nothing was saved.")
        if args.check
        else translate("Command", "{count} rows came in (import {batch}), {wrong} rows stayed out")
    )
    lines.append(tell(ending, count=count, batch=batch or "–", wrong=looked.refused))
    wrong = [
        {"row": one.row, "heading": one.heading, "field": one.field, "reason": one.reason, "shown": one.shown}
        for one in looked.taken.refused
    ]
    columns = {matched.headings[place]: field for place, field in matched.columns.items()}
    data: dict[str, Any] = {"columns": columns, "left_out": list(matched.unknown), "here": len(looked.here)}
    data |= {"imported": 0 if args.check else count, "good": count, "import": batch, "wrong": wrong}
    return Result(lines, data, FAILED if looked.taken.refused and not count else 0)


def _chosen(desk: Desk, kind: Kind, columns: list[str]) -> dict[str, str]:
    """What she chose now and before, by heading. Raises WrongValue."""
    kept = settings.load(desk.home.folder)
    now = {}
    for column in columns:
        heading, _, field = column.rpartition("=")
        if not heading or (field and field not in fields_from_outside(kind)):
            raise WrongValue(field or column, "unknown_field")
        now[heading] = field
    if now:
        remember(kept, kind, now)
        settings.save(desk.home.folder, kept)
    return chosen_before(kept, kind)
