"""import: a register kept in a spreadsheet comes in."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.domain.kind import Kind
from core.domain.kinds import KINDS, VISIT_DAY
from core.words import translate
from desktop import settings
from desktop.assembly import Desk
from desktop.commands.logging_commands import REASONS, take_back
from desktop.commands.output import tell
from desktop.commands.values import WrongValue
from desktop.registers.matching import Matched, Refused, Taken, fields_from_outside, match, take
from desktop.registers.reading import RegisterError, read_register

_FAILURES = {
    "too_large": translate("Command", "The file is too large. Save only the sheet that you need, then try again."),
    "old_format": translate("Command", "An old Excel file, or one with a password. Save it as .xlsx without a password, then try again."),
    "damaged": translate("Command", "The file is damaged and cannot be read. Open it in a spreadsheet program and save it again."),
    "too_many_rows": translate("Command", "The file has more than 20,000 rows. Divide it into several files."),
    "empty": translate("Command", "The file is empty: its first sheet has no row."),
    "no_columns": translate("Command", "No column was recognised. Name them with --column \"HEADING=FIELD\"."),
}  # fmt: skip


def add_arguments(add: Any) -> None:
    """Declares the command."""
    parser: ArgumentParser = add("import", take_in, "Take in a register kept in a spreadsheet (XLSX, CSV)")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--kind", default=VISIT_DAY.name, choices=sorted(name for name in KINDS if _may_come(KINDS[name])))
    parser.add_argument("--column", action="append", metavar="HEADING=FIELD", help="what a column is; remembered. HEADING= leaves it out")
    parser.add_argument("--check", action="store_true", help="only say what would come in")
    parser.add_argument("--undo", nargs="?", const=0, type=int, metavar="IMPORT", help="take an import back, by default the last")


def take_in(desk: Desk, args: Namespace) -> Result:
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
        return Result([tell(_FAILURES[error.code])], {"error": error.code, "detail": str(error)}, FAILED)
    matched = match(register, kind, chosen)
    if not matched.columns:
        headings = [str(one) for one in register.rows[0][1] if one is not None]
        return Result([tell(_FAILURES["no_columns"])], {"error": "no_columns", "headings": headings}, FAILED)
    taken = take(register, matched, kind)
    if kind is VISIT_DAY:
        taken = take(register, matched, kind, _recorded(desk, taken))
    batch = desk.book.save_all(kind.name, list(taken.rows)) if taken.rows and not args.check else None
    return _told(matched, taken, batch, args.check)


def _told(matched: Matched, taken: Taken, batch: int | None, only_checked: bool) -> Result:
    lines = [f"{matched.headings[place]} → {field}" for place, field in matched.columns.items()]
    if matched.unknown:
        lines.append(tell(translate("Command", "Left out, no field has this heading: {headings}"), headings=", ".join(matched.unknown)))
    lines += [_line(one) for one in taken.refused]
    out = len({one.row for one in taken.refused})
    ending = (
        translate("Command", "{count} rows would come in, {wrong} rows would stay out. Nothing was saved.")
        if only_checked
        else translate("Command", "{count} rows came in (import {batch}), {wrong} rows stayed out")
    )
    lines.append(tell(ending, count=len(taken.rows), batch=batch or "–", wrong=out))
    wrong = [
        {"row": one.row, "heading": one.heading, "field": one.field, "reason": one.reason, "shown": one.shown} for one in taken.refused
    ]
    columns = {matched.headings[place]: field for place, field in matched.columns.items()}
    data: dict[str, Any] = {"columns": columns, "left_out": list(matched.unknown)}
    data |= {"imported": 0 if only_checked else len(taken.rows), "good": len(taken.rows), "import": batch, "wrong": wrong}
    return Result(lines, data, FAILED if taken.refused and not taken.rows else 0)


def _line(one: Refused) -> str:
    reason = tell(REASONS.get(one.reason, one.reason))
    sentence = translate("Command", "Row {row}, {heading}: {shown} {reason}")
    return " ".join(tell(sentence, row=one.row, heading=one.heading, shown=f"“{one.shown}”" if one.shown else "", reason=reason).split())


def _chosen(desk: Desk, kind: Kind, columns: list[str]) -> dict[str, str]:
    """What she chose now and before, by heading. Raises WrongValue."""
    kept = settings.load(desk.home.folder)
    before = kept.columns.get(kind.name)
    chosen = {str(heading): str(field) for heading, field in before.items()} if isinstance(before, dict) else {}
    for column in columns:
        heading, _, field = column.rpartition("=")
        if not heading or (field and field not in fields_from_outside(kind)):
            raise WrongValue(field or column, "unknown_field")
        chosen[heading] = field
    if columns:
        kept.columns[kind.name] = chosen
        settings.save(desk.home.folder, kept)
    return chosen


def _recorded(desk: Desk, taken: Taken) -> frozenset[str]:
    """The days of these months that have their visitors already."""
    months = {one["date"][:7] for one in taken.rows}
    return frozenset(day.date for month in months for day in desk.book.visit_month(month) if day.record)


def _may_come(kind: Kind) -> bool:
    return bool(kind.needed) and all(name in fields_from_outside(kind) for name in kind.needed)
