"""material add, list, open, fetch, share, export: the shelves without a window."""

import contextlib
import dataclasses
import os
import subprocess
import sys
import threading
from argparse import Namespace
from pathlib import Path
from typing import Any

from core import qr
from core.command_output import FAILED, Result
from core.error_words import sentence
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, TIME_UP, tell
from desktop.materials.copying import Copied
from desktop.materials.intake import Added, AddProgress
from desktop.shelf.sharing import PORT
from desktop.store.shelf_rows import LATELY_OPENED, NEWEST, TITLE, ShelfItem, ShelfQuery, TextHit, Where

FETCH_TIMEOUT_S = 60.0
_OPENERS = {"darwin": ["open"], "linux": ["xdg-open"]}


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    parser = add("material add", take_in, "Put files on the shelf; what is refused is named, the rest goes in")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files, or folders of them")
    parser.add_argument("--title", metavar="TEXT", help="for one file; otherwise what it says of itself, or its name")
    parser.add_argument("--theme", metavar="CODE")
    parser.add_argument("--language", metavar="CODE", help="id, en, jv …")
    parser.add_argument("--audience", metavar="CODES", help="parted by commas")
    parser.add_argument("--licence", metavar="TEXT")
    parser.add_argument("--description", metavar="TEXT")
    parser.add_argument("--propose", action="store_true", help="offer them to the regency: then the files travel")
    parser.add_argument("--no-text", action="store_true", help="leave the words inside to the window")
    parser = add("material list", list_them, "What is on the shelf, or with --text what is found on it and inside")
    parser.add_argument("--text", default="", metavar="WORDS")
    parser.add_argument("--theme", default="", metavar="CODE")
    parser.add_argument("--kind", default="", metavar="KIND", help="pdf, epub, video, audio, html, image, office")
    parser.add_argument("--where", type=Where, choices=list(Where), metavar="WHERE", help="here, to_fetch, elsewhere")
    parser.add_argument("--order", default=TITLE, choices=(TITLE, NEWEST, LATELY_OPENED))
    parser = add("material open", open_it, "Open a material with the program of this computer, and count it")
    parser.add_argument("record")
    parser.add_argument("--no-start", action="store_true", help="only say where the file is")
    parser = add("material fetch", fetch, "Fetch files of the centre's materials now, as far as the time allows")
    parser.add_argument("records", nargs="+", metavar="RECORD")
    parser.add_argument("--timeout", type=float, default=FETCH_TIMEOUT_S, metavar="S")
    parser = add("material share", share, "Hand materials out to phones in the same Wi-Fi, until Ctrl+C")
    parser.add_argument("--port", type=int, default=PORT, metavar="N")
    parser.add_argument("--host", default="", metavar="ADDRESS", help="listen there alone; default: in all networks")
    parser.add_argument("--seconds", type=float, metavar="S", help="end by itself after so long")
    parser = add("material export", export, "Copy materials as plain files, as onto a stick, and count them")
    parser.add_argument("records", nargs="*", metavar="RECORD", help="default: all that are on this computer")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")


def take_in(desk: Desk, args: Namespace) -> Result:
    """Exit code 1 when nothing went in that was not there already."""
    added = desk.shelf.add(args.files, _progress(args), fields=_said(args))
    if not args.no_text:
        desk.shelf.glean()
    data = dataclasses.asdict(added)
    is_in = bool(added.taken or added.duplicates) and not added.reason
    return Result(_told(added), data if is_in else {**data, "error": _first_code(added)}, 0 if is_in else FAILED)


def list_them(desk: Desk, args: Namespace) -> Result:
    """By title, newest first or lately opened."""
    query = ShelfQuery("", args.theme, args.kind, where=args.where, order=args.order)
    items = {one.record: one for one in desk.shelf.items(query)}
    if not args.text.strip():
        return Result([_line(one) for one in items.values()], {"materials": [_data(one) for one in items.values()]})
    desk.shelf.glean()
    hits = desk.shelf.find(args.text, among=list(items.values()))
    found = [items[record] for record in dict.fromkeys(one.record for one in hits)]
    data = {"materials": [_data(one) for one in found], "hits": [dataclasses.asdict(one) for one in hits]}
    return Result([_hit_line(one) for one in hits] or [tell(translate("Command", "Nothing found."))], data)


def open_it(desk: Desk, args: Namespace) -> Result:
    """The file gets a copy with the name that other programs know it by."""
    folder = desk.home.opened_materials
    folder.mkdir(parents=True, exist_ok=True)
    copied = desk.shelf.copy_to([args.record], folder, counted=False)
    if copied.reason:
        return _failed(copied)
    desk.shelf.opened(args.record)
    if not args.no_start:
        _start(copied.files[0])
    return Result([str(copied.files[0])], {"file": str(copied.files[0])})


def fetch(desk: Desk, args: Namespace) -> Result:
    """Exit code 3 while something is missing: what came stays, and the next time goes on there."""
    for record in args.records:
        if desk.shelf.item(record).where is Where.TO_FETCH:
            desk.shelf.want(record)
    reason = "" if _missing(desk, args.records) == 0 else desk.exchange.run(timeout_s=args.timeout).reason
    items = [desk.shelf.item(record) for record in args.records]
    data = {"materials": [_data(one) for one in items]}
    if _missing(desk, args.records) == 0:
        return Result([_line(one) for one in items], data)
    code = reason or "no_file"
    return Result([*map(_line, items), sentence(code, LANGUAGE)], {**data, "error": code}, TIME_UP)


def share(desk: Desk, args: Namespace) -> Result:
    """Where phones find it goes to the error output at once; what they took is told at the end."""
    shared = desk.sharing.start(LANGUAGE, args.port, args.host)
    for line in (*shared.urls, *qr.for_terminal(shared.urls[0])):
        print(line, file=sys.stderr, flush=True)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait(args.seconds)
        ended = desk.sharing.state()
    finally:
        desk.sharing.stop()
    told = translate("Command", "{phones} phones came, {taken} materials were taken")
    return Result([tell(told, phones=ended.phones, taken=ended.taken)], {**dataclasses.asdict(ended), "urls": list(shared.urls)})


def export(desk: Desk, args: Namespace) -> Result:
    """Exit code 1 when not all of it is there."""
    args.output.mkdir(parents=True, exist_ok=True)
    chosen = args.records or [one.record for one in desk.shelf.items(ShelfQuery(where=Where.HERE))]
    copied = desk.shelf.copy_to(chosen, args.output)
    if copied.reason:
        return _failed(copied)
    return Result([str(one) for one in copied.files], {"files": [str(one) for one in copied.files]})


def _failed(copied: Copied) -> Result:
    data = {"error": copied.reason, "files": [str(one) for one in copied.files]}
    return Result([sentence(copied.reason, LANGUAGE)], data, FAILED)


def _missing(desk: Desk, chosen: list[str]) -> int:
    return sum(desk.shelf.item(record).where is not Where.HERE for record in chosen)


def _said(args: Namespace) -> dict[str, Any]:
    fields = {name: getattr(args, name) for name in ("theme", "language", "licence", "description") if getattr(args, name)}
    if args.title and len(args.files) == 1:
        fields["title"] = args.title
    if args.audience:
        fields["audience"] = [one.strip() for one in args.audience.split(",") if one.strip()]
    return {**fields, "proposed": True} if args.propose else fields


def _first_code(added: Added) -> str:
    return added.reason or next((one.code for one in added.refused), "file_gone")


def _told(added: Added) -> list[str]:
    there = translate("Command", "{name}: is on the shelf already, as “{title}”")
    lines = [f"{one.record}  {one.title}" for one in added.taken]
    lines += [tell(there, name=one.name, title=one.title) for one in added.duplicates]
    lines += [f"{one.name}: {sentence(one.code, LANGUAGE)}" for one in added.refused]
    total = translate("Command", "{taken} on the shelf now, {there} were there, {refused} refused")
    return [*lines, tell(total, taken=len(added.taken), there=len(added.duplicates), refused=len(added.refused))]


def _data(item: ShelfItem) -> dict[str, Any]:
    left_out = ("blob", "file", "cover", "arrived", "opened", "place", "favourite")
    data = {field.name: getattr(item, field.name) for field in dataclasses.fields(item) if field.name not in left_out}
    return {**data, "audience": list(item.audience), "where": str(item.where), "blob": item.blob.hex()}


def _line(item: ShelfItem) -> str:
    return f"{item.record}  {item.title}  {item.kind_of}  {item.size:,} B  {item.where}"


def _hit_line(hit: TextHit) -> str:
    if not hit.page:
        return f"{hit.record}  {hit.title}"
    return tell(translate("Command", "{record}  {title}, page {page}: {snippet}"), **dataclasses.asdict(hit))


def _start(file: Path) -> None:
    if sys.platform == "win32":
        os.startfile(file)
    else:
        subprocess.Popen([*_OPENERS.get(sys.platform, _OPENERS["linux"]), str(file)], stderr=subprocess.DEVNULL)


def _progress(args: Namespace) -> Any:
    if args.json or not sys.stderr.isatty():
        return lambda _: None

    def show(told: AddProgress) -> None:
        line = f"{told.number}/{told.of} {told.name[:30]}: {told.bytes_done:,}/{told.bytes_total:,} B"
        print(f"\r{line:<78}", end="", file=sys.stderr, flush=True)

    return show
