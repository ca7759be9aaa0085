"""check, rebuild, backup: looking after the home."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, OK, Result
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell
from desktop.store import health


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    add("check", check, "Look over disk, database, clock and photos")
    add("rebuild", rebuild, "Make all lists and sums again from the log")
    parser = add("backup", backup, "Copy database and photos, and try the copy")
    parser.add_argument("-o", "--output", type=Path, metavar="FOLDER")


def check(desk: Desk, args: Namespace) -> Result:
    """Exit code 1 when something needs care."""
    found = health.examine(desk.store, desk.book.today() is not None)
    lines = [f"{'✓' if one.good else '!'} {tell(one.sentence, **one.numbers)}" for one in found]
    data = {"checks": [{"name": one.name, "good": one.good, **one.numbers} for one in found]}
    return Result(lines, data, OK if all(one.good for one in found) else FAILED)


def rebuild(desk: Desk, args: Namespace) -> Result:
    """Drops and makes the projections again."""
    count = desk.store.rebuild()
    return Result([tell(translate("Command", "{count} records were made again from the log"), count=count)], {"records": count})


def backup(desk: Desk, args: Namespace) -> Result:
    """A folder with a verified copy."""
    made = desk.backups.make(args.output, str(args.output or ""))
    line = tell(
        translate("Command", "Backup made and tried: {folder} ({records} records, {photos} photos)"),
        folder=made.folder,
        records=made.records,
        photos=made.photos,
    )
    return Result([line], {"folder": str(made.folder), "records": made.records, "photos": made.photos, "bytes": made.bytes})
