"""What each command does: takes the parsed words, gives a Result."""

import dataclasses
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from core import qr
from core.command_output import Result, as_line
from core.words import translate
from server import centre as centres
from server import config
from server.accounts import credentials, keys, tls
from server.accounts.enrolment import issue_code
from server.backups import backup as backups
from server.backups import restoring
from server.catalogue import writing
from server.catalogue.scopes import scope_named
from server.centre import Centre
from server.database import Database
from server.errors import CommandError
from server.exporting import live_records
from server.libraries import service as libraries
from server.libraries.overview import Overview, overviews
from server.output import tell
from server.pages import moment, month_of


def init(args: Namespace) -> Result:
    """Makes the server; says once where the root key lies."""
    if args.database:
        _try_database(args.database)
    centre = centres.create(args.data, args.database, args.root)
    centre.close()
    if args.export_root:
        keys.export_root(args.data, args.export_root)
    return Result(_about_root(centre, args.export_root), _facts(centre))


def serve(args: Namespace) -> Result:
    """Serves until it is stopped; makes the server first in an empty folder."""
    from server import serving

    if bool(args.tls_cert) != bool(args.tls_key):
        raise CommandError("bad_certificate", "--tls-cert, --tls-key")
    if config.exists(args.data):
        centre = centres.open_centre(args.data, migrate=True)
    else:
        centre = centres.create(args.data)
        print("\n".join(_about_root(centre, None)), file=sys.stderr, flush=True)

    def announce(url: str) -> None:
        print(as_line({"ok": True, "url": url}) if args.json else f"listening on {url}", flush=True)

    try:
        serving.serve(centre, args.host, args.port, announce, (args.tls_cert, args.tls_key) if args.tls_cert else None)
    finally:
        centre.close()
    return Result(silent=True)


def relay(args: Namespace) -> Result:
    """Relays until it is stopped; needs no database and no key."""
    from server.relay import serving
    from server.relay.views import Place

    def announce(url: str, places: list[Place]) -> None:
        codes = sorted({place.code for place in places if place.code})
        if args.json:
            print(as_line({"ok": True, "url": url, "codes": codes, "pages": [place.address for place in places]}), flush=True)
            return
        print(f"listening on {url}", flush=True)
        for code in codes:
            print(tell(translate("Server", "Code for the laptops in this room: {code}"), code=code), flush=True)
        for place in places:
            said = translate("Server", "Page for the screen and for phones in this room: {address}")
            print("\n".join([tell(said, address=place.address), *qr.for_terminal(place.address)]), flush=True)

    root = keys.read_root(args.root) if args.root else None
    serving.serve(args.data, args.upstream, args.host, args.port, announce, root)
    return Result(silent=True)


def certificate(args: Namespace) -> Result:
    """Two files to serve HTTPS with."""
    with opened(args) as centre:
        made, key = tls.create(centre, args.host, args.root)
    line = translate("Server", "The certificate is made. Start the server with: serve --tls-cert {certificate} --tls-key {key}")
    return Result([tell(line, certificate=made, key=key)], {"certificate": made, "key": key, "hosts": args.host})


def enrol_code(args: Namespace) -> Result:
    """A code to be read out."""
    with opened(args) as centre:
        issued = issue_code(centre, args.area, args.library, args.new)
    line = tell(
        translate("Server", "Code for {area}: {code} (for one laptop, until {until} WIB)"),
        area=args.area,
        code=issued.code,
        until=moment(issued.expires),
    )
    data = {"code": issued.code, "area": args.area, "library": issued.library, "expires": issued.expires}
    if not args.address:
        return Result([line], data)
    said = translate("Server", "Suluh, code to join: {code}\nAddress of the centre: {address}")
    letter = tell(said, code=issued.code, address=args.address)
    return Result([line, letter, *qr.for_terminal(letter)], {**data, "address": args.address})


def revoke(args: Namespace) -> Result:
    """A laptop is lost: from now on it is answered nothing but that."""
    with opened(args) as centre, centre.database.writing() as connection:
        found = credentials.with_hint(connection, args.laptop)
        if len(found) != 1:
            raise CommandError("unknown_laptop", args.laptop.hex())
        library, device = found[0]
        libraries.lock(connection, library)
        credentials.revoke(connection, library, device)
    line = translate("Server", "Turned away for good: {laptop}. What it wrote before stays; a new laptop joins with a new code.")
    return Result([tell(line, laptop=args.laptop.hex())], {"laptop": args.laptop, "library": library})


def status(args: Namespace) -> Result:
    """Every library on a line."""
    with opened(args) as centre:
        month = args.month or month_of(centre.now_ms())
        found = overviews(centre.database, month)
    lines = [tell(translate("Server", "{count} libraries; numbers of {month}"), count=len(found), month=month)]
    return Result([*lines, *map(_status_line, found)], {"month": month, "libraries": [_status_data(one) for one in found]})


def announce(args: Namespace) -> Result:
    """A word to all libraries of an area."""
    scope = scope_named(args.to)
    with opened(args) as centre:
        record = writing.announce(centre, scope, args.title, args.text)
    said = translate("Server", "Announced to {scope}: “{title}”. Laptops read it at their next contact.")
    line = tell(said, scope=args.to, title=args.title)
    return Result([line], {"record": record, "scope": args.to})


def backup(args: Namespace) -> Result:
    """A folder with a verified copy."""
    with opened(args) as centre:
        made = backups.make(centre, args.output or centre.config.backups)
    line = tell(
        translate("Server", "Backup made and tried: {folder} ({libraries} libraries, {deltas} saves, {blobs} photos)"),
        **dataclasses.asdict(made),
    )
    lost = translate("Server", "{blobs_lost} photos were gone or damaged here; the laptops are asked for them again.")
    lines = [line, tell(lost, blobs_lost=made.blobs_lost)] if made.blobs_lost else [line]
    return Result(lines, dataclasses.asdict(made))


def restore(args: Namespace) -> Result:
    """An empty folder becomes the server of the backup."""
    if args.database:
        _try_database(args.database)
    held = restoring.restore(args.folder, args.data, args.database)
    data = {"libraries": len(held.feeds), "deltas": held.rows["delta"], "blobs": len(held.blobs)}
    line = translate(
        "Server", "Restored into {folder}: {libraries} libraries, {deltas} saves, {blobs} photos. Start it with “serve”."
    )
    return Result([tell(line, folder=args.data, **data)], data)


def export(args: Namespace) -> Result:
    """Writes records to standard output while it reads them."""
    with opened(args) as centre:
        records = live_records(centre.database, args.kind)
        if args.json:
            return Result(data={"records": list(records)})
        for one in records:
            print(as_line(one))
    return Result(silent=True)


@contextmanager
def opened(args: Namespace) -> Iterator[Centre]:
    centre = centres.open_centre(args.data)
    try:
        yield centre
    finally:
        centre.close()


def _try_database(url: str) -> None:
    """Finds out before anything is made. Raises CommandError('bad_database_url'), or what the database says."""
    try:
        database = Database(url)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise CommandError("bad_database_url") from error
    try:
        with database.reading():
            pass
    finally:
        database.close()


def _about_root(centre: Centre, exported: Path | None) -> list[str]:
    folder = centre.config.folder
    lines = [
        tell(
            translate("Server", "The server is made in {folder}. Fingerprint: {print}"),
            folder=folder,
            print=centre.keys.fingerprint,
        ),
        tell(
            translate(
                "Server", "Whoever has {file} can rebuild this server after a loss; without it, every laptop must join anew."
            ),
            file=exported or folder / keys.ROOT_KEY,
        ),
    ]
    if exported is None:
        lines.append(tell(translate("Server", "Copy it now to a safe place away from this machine.")))
    return lines


def _facts(centre: Centre) -> dict[str, Any]:
    folder = centre.config.folder
    kind = "postgresql" if centre.database.is_postgresql else "sqlite"
    return {"data": folder, "database": kind, "fingerprint": centre.keys.fingerprint, "root_key": folder / keys.ROOT_KEY}


def _status_line(one: Overview) -> str:
    return tell(
        translate(
            "Server",
            "{area}  {name}: {contact}, laptops {laptops}, records {records}, activities {activities}, visits {visits}, safe {safe}/{head}",
        ),
        area=one.area, name=one.name or "–", contact=moment(one.last_contact), laptops=one.laptops, records=one.records,
        activities=one.totals.activities, visits=one.totals.visits, safe=one.safe, head=one.head,
    )  # fmt: skip


def _status_data(one: Overview) -> dict[str, Any]:
    names = ("library", "name", "area", "last_contact", "laptops", "laptop_ids", "records", "questions")
    data = {name: getattr(one, name) for name in names}
    totals = msgspec.structs.asdict(one.totals)
    return {**data, "rejected": one.rejected, "deltas": one.head, "safe": one.safe, "totals": totals}
