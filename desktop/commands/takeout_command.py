"""takeout: everything of the library as a folder, and a new library filled from such a folder."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, OK, Result
from core.words import translate
from desktop.assembly import Desk
from desktop.care import take_in as taking
from desktop.care.take_in import TakenIn, Wrong, take_in
from desktop.care.take_out import take_out
from desktop.commands.output import tell
from desktop.store import errors
from desktop.store.errors import KnownError

_REASONS = {
    taking.NO_FILE: translate("Command", "{file}: it is missing or cannot be read; nothing of it went in"),
    taking.NOT_ALL: translate("Command", "{file}: it has fewer lines than isi.csv says"),
    taking.LINE: translate("Command", "{file}, line {line}: the line is damaged"),
    taking.VALUE: translate("Command", "{file}, line {line}: the column {column} holds what it cannot hold"),
    taking.RECORD: translate("Command", "{file}, line {line}: the id is damaged, or stands there twice"),
    taking.ITS_FILE: translate("Command", "{file}, line {line}: its file is missing or damaged"),
}


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    parser = add("takeout", takeout, "Take everything out into a new folder, or fill a new library from one")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--without-papers", action="store_true", help="no reports as PDF")
    which.add_argument("--restore", action="store_true", help="fill this new library from FOLDER")


def takeout(desk: Desk, args: Namespace) -> Result:
    """Raises KnownError, 'cut_short' where it was stopped from the keyboard."""
    folder = args.folder.absolute()
    try:
        return _restored(take_in(desk, folder)) if args.restore else _taken(desk, folder, not args.without_papers)
    except KeyboardInterrupt:
        raise KnownError(errors.CUT_SHORT) from None


def _taken(desk: Desk, folder: Path, papers: bool) -> Result:
    taken = take_out(desk, folder, papers)
    records = sum(taken.counts.values())
    done = translate("Command", "Taken out: {records} records, {files} photos and materials, {papers} reports. Read {file} first.")
    lines = [tell(done, records=records, files=taken.files, papers=taken.papers, file=folder / "BACA-SAYA.txt")]
    if taken.absent:
        lines.append(tell(translate("Command", "{count} files were not whole on this computer and are not in it."), count=taken.absent))
    if taken.unmade:
        lines.append(tell(translate("Command", "Reports that could not be made: {names}"), names=", ".join(taken.unmade)))
    return Result(lines, {
        "folder": str(folder), "records": taken.counts, "files": taken.files, "absent": taken.absent, "papers": taken.papers,
        "kept": taken.kept, "unmade": taken.unmade,
    })  # fmt: skip


def _restored(taken: TakenIn) -> Result:
    """Exit code 1 only where nothing went in."""
    done = translate("Command", "{count} records were taken in, {wrong} things were not")
    lines = [*map(_sentence, taken.wrong), tell(done, count=taken.records, wrong=len(taken.wrong))]
    wrong = [{name: getattr(one, name) for name in one.__slots__} for one in taken.wrong]
    return Result(lines, {"taken": taken.records, "wrong": wrong}, OK if taken.records else FAILED)


def _sentence(one: Wrong) -> str:
    return tell(_REASONS[one.reason], file=one.file, line=one.line, column=one.column)
