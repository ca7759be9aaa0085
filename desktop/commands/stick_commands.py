"""stick export, stick import: the same exchange, carried by hand."""

import dataclasses
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, OK, Result
from core.error_words import sentence
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, REJECTED, TIME_UP, tell
from desktop.sync.packing import Packed, PackingProgress
from desktop.sync.unpacking import Unpacked
from desktop.sync.updates import Update


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    parser = add("stick export", export, "Pack the bag: all that waits, sealed, onto a stick")
    parser.add_argument("folder", type=Path, metavar="DIR", help="the stick's root")
    parser.add_argument("--name", metavar="NAME", help="what the stick is called; default: its folder's name")
    parser = add("stick import", take, "Take back what the centre wrote onto a stick")
    parser.add_argument("folder", type=Path, metavar="DIR", help="the stick's root")


def export(desk: Desk, args: Namespace) -> Result:
    """Exit code 0: all of it is on the stick and was read back; 3: the rest goes next time."""
    packed = desk.stick.pack(args.folder, args.name or args.folder.absolute().name, _progress(args))
    data = dataclasses.asdict(packed)
    if packed.reason:
        return Result([sentence(packed.reason, LANGUAGE), _carried(packed)], {**data, "error": packed.reason}, TIME_UP)
    return Result([_carried(packed), tell(translate("Command", "The stick may be pulled out."))], data)


def take(desk: Desk, args: Namespace) -> Result:
    """Exit code 0, also where some files were for others or damaged: they are named; 4: the centre refused something."""
    found = desk.stick.unpack(args.folder)
    data = {**dataclasses.asdict(found), **counts(found)}
    del data["verdicts"]
    lines = [_taken(found)]
    if found.update is not None:
        lines.append(_update(found.update))
    if found.joined:
        lines.append(tell(translate("Command", "This computer has joined. All that was logged will be sent.")))
    if found.reason:
        return Result([*lines, sentence(found.reason, LANGUAGE)], {**data, "error": found.reason}, FAILED)
    return Result(lines, data, REJECTED if found.rejected else OK)


def counts(found: Unpacked) -> dict[str, int]:
    """Files by verdict; what is too large is damaged to a person."""
    told = {str(verdict): count for verdict, count in found.verdicts.items()}
    told["damaged"] += told.pop("too_large")
    return told


def _carried(packed: Packed) -> str:
    if packed.asks_to_join:
        return tell(translate("Command", "The wish to join is on the stick; the records follow once the answer is back."))
    line = translate("Command", "On the stick: {records} records and {photos} photos ({written} files written, {kept} were there)")
    return tell(line, **dataclasses.asdict(packed))


def _update(update: Update) -> str:
    true = translate("Command", "A newer Suluh is on the stick: {version}, signed by the centre, in SULUH/updates/{file}")
    false = translate("Command", "SULUH/updates/{file} is not what the centre signed: do not open it")
    return tell(true if update.is_true else false, version=update.version, file=update.file)


def _taken(found: Unpacked) -> str:
    line = translate(
        "Command",
        "{taken} files taken, {repeated} taken before, {foreign} for others, {damaged} damaged, {newer} of a newer version; "
        "{acked} saves have arrived at the centre, {pulled} came from others",
    )
    said = tell(line, **counts(found), acked=found.acked, pulled=found.pulled)
    return f"{said}: {', '.join(found.names)}" if found.names else said


def _progress(args: Namespace) -> Any:
    if args.json or not sys.stderr.isatty():
        return lambda _: None

    def show(progress: PackingProgress) -> None:
        line = f"{progress.stage}: {progress.bytes_done:,}/{progress.bytes_total:,} B"
        print(f"\r{line:<60}", end="", file=sys.stderr, flush=True)

    return show
