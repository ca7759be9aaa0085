"""papers list: the reports that were printed, as they were printed."""

from argparse import Namespace
from datetime import date
from typing import Any

from core import locale_id
from core.command_output import Result
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, tell
from desktop.reports.kept_papers import TITLES, KeptPaper, signed_on
from desktop.store.errors import KnownError


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("papers list", listed, "The reports that were printed and are kept, the newest of each first")
    parser.add_argument("--kind", choices=sorted(TITLES))


def listed(desk: Desk, args: Namespace) -> Result:
    """A line a file; a damaged file is named as such."""
    kept = desk.reports.kept
    found = [one for one in kept.everything() if args.kind in (None, one.kind)]
    rows = [_row(desk, one, signed_on(kept.about(one.kind, one.about), one.revision)) for one in found]
    lines = [_line(one, row) for one, row in zip(found, rows, strict=True)]
    return Result(lines or [tell(translate("Command", "No printed report is kept yet"))], {"papers": rows, "folder": str(kept.folder)})


def _row(desk: Desk, one: KeptPaper, signed: str) -> dict[str, Any]:
    trouble = ""
    try:
        desk.reports.kept.content(one)
    except KnownError as error:
        trouble = error.code
    return {
        "file": str(desk.reports.kept.place(one)), "kind": one.kind, "about": one.about, "revision": one.revision, "paper": one.paper,
        "language": one.language, "printed": one.day, "signed": signed, "position": one.position, "trouble": trouble,
    }  # fmt: skip


def _line(one: KeptPaper, row: dict[str, Any]) -> str:
    day = locale_id.full_date(date.fromisoformat(one.day), LANGUAGE) if one.day else "–"
    signed = tell(translate("Command", "signed")) if row["signed"] else ""
    trouble = tell(translate("Command", "its file is gone or damaged")) if row["trouble"] else ""
    return " · ".join(part for part in (f"{day}  {one.file}", f"Data {one.position}", signed, trouble) if part)
