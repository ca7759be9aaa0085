"""stick import, stick export."""

import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress

from core.command_output import FAILED, OK, Result
from core.protocol.bundle import SUFFIX
from core.protocol.releases import is_version
from core.stick import FOLDER, Stick
from core.words import translate
from server.carriers import report_words
from server.carriers.bag import Bag
from server.carriers.homeward import Homeward
from server.carriers.stick_bag import items_of
from server.catalogue import programs
from server.catalogue.scopes import readable_scopes
from server.commands import opened
from server.errors import CommandError
from server.libraries import service as libraries
from server.output import tell


def take(args: Namespace) -> Result:
    """Exit code 0 also where some files were damaged or for others: they are named; 1: the answers could not be written back."""
    if not (args.folder / FOLDER).is_dir():
        raise CommandError("no_bag", str(args.folder))
    stick = Stick(args.folder)
    with opened(args) as centre:
        report = Bag(centre).take(items_of(stick), _progress(args))
        with centre.database.reading() as connection:
            rows = [libraries.read(connection, library) for library in sorted(report.libraries)]
        scopes = {scope for row in rows if row for scope in readable_scopes(row.area)}
        homeward = Homeward(centre)
        _tell_room(args, homeward, stick, scopes)
        home = homeward.fill(stick, report.answers, scopes)
    lines = [*report_words.taken(report), *report_words.brought(home)]
    return Result(lines, {**report_words.data(report), "home": report_words.home_data(home)}, FAILED if home.reason else OK)


def export(args: Namespace) -> Result:
    """Exit code 1: the stick was full or gone before all of it was written."""
    if not args.folder.is_dir():
        raise CommandError("no_stick", str(args.folder))
    stick, scopes = Stick(args.folder), readable_scopes(args.area) if args.area else None
    with opened(args) as centre:
        homeward = Homeward(centre)
        _tell_room(args, homeward, stick, scopes)
        home = homeward.fill(stick, scopes=scopes)
    return Result(report_words.brought(home), report_words.home_data(home), FAILED if home.reason else OK)


def program(args: Namespace) -> Result:
    """A newer program for the laptops, on every stick from now on."""
    if args.file.name.endswith(SUFFIX) or not is_version(args.version):
        raise CommandError("bad_value", f"{args.file.name} {args.version}")
    with opened(args) as centre:
        made = programs.publish(centre, args.file, args.version, args.system).release
    line = translate("Server", "Suluh {version} for {system} goes along on every stick: {file}. Laptops check that it is this very file.")
    data = {"version": made.version, "system": made.system, "file": made.file, "size": made.size, "sha256": made.hash}
    return Result([tell(line, version=made.version, system=made.system, file=made.file)], data)


def _tell_room(args: Namespace, homeward: Homeward, stick: Stick, scopes: Iterable[bytes] | None) -> None:
    """Before the start, what will not find room; a program reads it afterwards."""
    with suppress(OSError):  # a stick that was pulled out says so when it is written
        if not args.json and (left := homeward.without_room(stick, scopes)):
            print(report_words.no_room(left), file=sys.stderr, flush=True)


def _progress(args: Namespace) -> report_words.Progress:
    if args.json or not sys.stderr.isatty():
        return lambda *_: None

    def show(done: int, of: int) -> None:
        print(f"\r{done}/{of}", end="" if done < of else "\n", file=sys.stderr, flush=True)

    return show
