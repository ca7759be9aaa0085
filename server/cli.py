"""The commands of the server. Options stand after the subcommand; docs/cli.md is the contract.

Exit codes: 0 done · 1 it could not be done, and why · 2 the command's words are off.
"""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from core import room_code
from core.command_output import FAILED, OK, Result, show
from core.domain.fields import is_reference
from core.domain.kinds import BY_CHOICE, WANTED_BY_ALL
from server import commands, words
from server.carriers import commands as stick_commands
from server.catalogue import commands as shelf_commands
from server.catalogue import mapping_commands
from server.catalogue.programs import SYSTEMS
from server.catalogue.scopes import NATION
from server.errors import CommandError
from server.libraries.receipts import is_month

SETTING = "SULUH_DATA"
PORT = 8470
RELAY_PORT = room_code.PORT
STICK = "Carried by stick: import, export"
CATALOGUE = "What is published: list, edit, replace, withdraw, pack, order, board"
_AREA = re.compile(r"\d{2}\.\d{2}\.\d{2}\.\d{4}")
_LIBRARY = re.compile(r"[0-9a-f]{32}")
_LAPTOP = re.compile(r"[0-9a-f]{16}")
_Add = Callable[[str, Callable[[argparse.Namespace], Result], str], argparse.ArgumentParser]


def main(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code."""
    args = _parser().parse_args(arguments)
    try:
        result = args.run(args)
    except CommandError as error:
        result = _failure(error.code, error.detail)
    except SQLAlchemyError as error:
        # The name of the driver's error only: its message may quote a row or the address with its password.
        result = _failure("database_unreachable", type(getattr(error, "orig", None) or error).__name__)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read our output has seen enough
        return OK
    except OSError as error:
        result = _failure("file", f"{error.filename or ''}: {error.strerror}")
    return show(result, args.json)


def _failure(code: str, detail: str) -> Result:
    return Result([words.sentence(code, detail)], {"error": code, "detail": detail}, FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m server", description=__doc__, allow_abbrev=False)
    commands_of_all = parser.add_subparsers(metavar="COMMAND", required=True)
    stick = commands_of_all.add_parser("stick", help=STICK, description=STICK, allow_abbrev=False)
    catalogue = commands_of_all.add_parser("catalogue", help=CATALOGUE, description=CATALOGUE, allow_abbrev=False)
    groups = {"": commands_of_all} | {
        name: one.add_subparsers(metavar="ACTION", required=True) for name, one in (("stick", stick), ("catalogue", catalogue))
    }
    folder = os.environ.get(SETTING)

    def add(name: str, run: Callable[[argparse.Namespace], Result], help: str) -> argparse.ArgumentParser:
        group, _, action = name.rpartition(" ")
        made = groups[group].add_parser(action, help=help, description=help, allow_abbrev=False)
        made.add_argument(
            "--data", type=Path, default=folder, required=not folder, metavar="DIR", help=f"the data folder (or {SETTING})"
        )
        made.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
        made.set_defaults(run=run)
        return made

    _add_centre(add)
    _add_carriers(add)
    _add_catalogue(add)
    _add_care(add)
    return parser


def _add_centre(add: _Add) -> None:
    one = add("init", commands.init, "Make root key, server key and database")
    one.add_argument("--database", metavar="URL", help="PostgreSQL instead of SQLite: postgresql+psycopg://…")
    one.add_argument("--root", type=Path, metavar="FILE", help="the root key of a lost server, to rebuild it")
    one.add_argument("--export-root", type=Path, metavar="FILE", help="also write the root key here, for safekeeping")
    one = add("serve", commands.serve, "Serve; an empty folder is made a server first")
    one.add_argument("--host", default="127.0.0.1", metavar="H")
    one.add_argument("--port", type=_port, default=PORT, metavar="N", help=f"default {PORT}; 0 takes any free one")
    one.add_argument("--tls-cert", type=Path, metavar="FILE", help="serve HTTPS with this certificate")
    one.add_argument("--tls-key", type=Path, metavar="FILE", help="the key of that certificate")
    one = add("certificate", commands.certificate, "A certificate for HTTPS under the centre's own root, which laptops trust")
    one.add_argument("--host", action="append", required=True, metavar="NAME", help="as laptops write it: name or IP address")
    one.add_argument("--root", type=Path, metavar="FILE", help="the root key, if it is kept elsewhere")
    one = add("enrol-code", commands.enrol_code, "A single-use code for a laptop of that village")
    one.add_argument("--area", type=_area, required=True, metavar="CODE", help="such as 64.03.09.2006")
    one.add_argument("--address", metavar="URL", help="of the centre, told along with the code, for a phone as a QR code too")
    which = one.add_mutually_exclusive_group()
    which.add_argument("--library", type=_library, metavar="ID", help="where an area has several libraries")
    which.add_argument("--new", action="store_true", help="a further library of that area")
    one = add("revoke", commands.revoke, "Turn a lost laptop away for good; what it wrote before stays")
    one.add_argument("laptop", type=_laptop, metavar="LAPTOP", help="16 hex digits, as “status --json” lists them")
    one = add("status", commands.status, "Libraries, last contact, counts")
    one.add_argument("--month", type=_month, metavar="YYYY-MM", help="default: this month")


def _add_carriers(add: _Add) -> None:
    one = add("stick import", stick_commands.take, "Take what a stick brings, and write the answers back onto it")
    one.add_argument("folder", type=Path, metavar="DIR", help="the stick's root")
    one = add("stick export", stick_commands.export, "Answers that wait, and the catalogue, onto a stick for the villages")
    one.add_argument("folder", type=Path, metavar="DIR", help="the stick's root")
    one.add_argument("--area", type=_area, metavar="CODE", help="only the catalogue for this village; default: all of it")
    one = add("program", stick_commands.program, "A newer Suluh for the laptops, signed, on every stick from now on")
    one.add_argument("file", type=Path, metavar="FILE", help="the packed folder of the program")
    one.add_argument("--version", required=True, metavar="V", help="such as 0.2.0")
    one.add_argument("--system", required=True, choices=SYSTEMS)
    one = add("relay", commands.relay, "Carry for the laptops of a room: sealed bags up, answers, catalogues and materials down")
    one.add_argument("--upstream", required=True, metavar="URL", help="the centre")
    one.add_argument("--root", type=Path, metavar="FILE", help="root.pub of the centre, where it serves under its own root")
    one.add_argument("--host", default="0.0.0.0", metavar="H", help="default: the whole room")
    one.add_argument("--port", type=_port, default=RELAY_PORT, metavar="N", help=f"default {RELAY_PORT}, which the five digits mean")


def _add_catalogue(add: _Add) -> None:
    one = add("announce", commands.announce, "A word to all libraries of an area")
    one.add_argument("--to", required=True, metavar="SCOPE", help="nat, prov:64 or reg:64.03")
    one.add_argument("--title", required=True, metavar="TEXT")
    one.add_argument("--text", default="", metavar="TEXT")
    one = add("mapping", mapping_commands.mapping, "National forms that have changed, for all libraries of an area; checked first")
    what = one.add_mutually_exclusive_group(required=True)
    what.add_argument("file", type=Path, metavar="FILE", nargs="?")
    what.add_argument("--list", action="store_true", help="what is published now")
    what.add_argument("--withdraw", type=_record, metavar="RECORD", help="take one back; what held before holds again")
    one.add_argument("--to", default=NATION.decode(), metavar="SCOPE", help="nat (default), prov:64 or reg:64.03")
    one = add("publish", shelf_commands.publish, "Learning materials for all libraries of an area; each is opened first")
    one.add_argument("files", type=Path, metavar="FILE", nargs="+")
    one.add_argument("--to", required=True, metavar="SCOPE", help="nat, prov:64 or reg:64.03")
    _add_description(one)
    one.add_argument("--pack", metavar="TITLE", help="also makes a pack of them, in this order")
    one.add_argument("--check", action="store_true", help="opens and measures them, and publishes nothing")
    one = add("catalogue list", shelf_commands.listed, "What is published now")
    one.add_argument("--to", metavar="SCOPE", help="of this area alone")
    one = add("catalogue edit", shelf_commands.edit, "Other words about a material or a pack")
    one.add_argument("record", type=_record, metavar="RECORD")
    _add_description(one)
    one = add("catalogue replace", shelf_commands.replace, "A new version; laptops fetch what changed")
    one.add_argument("record", type=_record, metavar="RECORD")
    one.add_argument("file", type=Path, metavar="FILE")
    one = add("catalogue withdraw", shelf_commands.withdraw, "Take a material or a pack back")
    one.add_argument("record", type=_record, metavar="RECORD")
    one = add("catalogue pack", shelf_commands.pack, "An ordered set of materials")
    one.add_argument("records", type=_record, metavar="RECORD", nargs="+")
    one.add_argument("--to", required=True, metavar="SCOPE", help="nat, prov:64 or reg:64.03")
    one.add_argument("--title", required=True, metavar="TEXT")
    one.add_argument("--description", metavar="TEXT")
    one = add("catalogue order", shelf_commands.order, "Which materials a pack has, in which order")
    one.add_argument("pack", type=_record, metavar="PACK")
    one.add_argument("records", type=_record, metavar="RECORD", nargs="+")
    one = add("catalogue board", shelf_commands.board, "Which libraries have a material, by their own word, and how often it was opened")
    one.add_argument("record", type=_record, metavar="RECORD", nargs="?", help="of this material, library by library")


def _add_description(one: argparse.ArgumentParser) -> None:
    """The fields of Dublin Core that people write; the others are read from the file."""
    one.add_argument("--title", metavar="TEXT", help="of one file; otherwise each file's own")
    one.add_argument("--description", metavar="TEXT")
    one.add_argument("--subject", "--theme", dest="theme", metavar="CODE", help="a code of activity_theme")
    one.add_argument("--language", metavar="CODE", help="such as id, en, jv")
    one.add_argument("--audience", type=_codes, metavar="CODES", help="codes of target_group, with commas")
    one.add_argument("--creator", metavar="NAME")
    one.add_argument("--licence", metavar="TEXT", help="such as CC BY-SA 4.0")
    one.add_argument("--priority", choices=(WANTED_BY_ALL, BY_CHOICE), help="whether every library wants it")


def _add_care(add: _Add) -> None:
    one = add("backup", commands.backup, "A consistent, verified copy of database and blobs")
    one.add_argument("-o", "--output", type=Path, metavar="FOLDER", help="where the copy's own folder is made")
    one = add("restore", commands.restore, "Fill an empty data folder from a backup")
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.add_argument("--database", metavar="URL", help="an empty database to restore into")
    one = add("export", commands.export, "Live records of all libraries, one line each")
    one.add_argument("--kind", default="activity", metavar="KIND")
    one.add_argument("--format", default="jsonl", choices=("jsonl",))


def _area(text: str) -> str:
    return _checked(text, _AREA.fullmatch(text) is not None, "an area's code such as 64.03.09.2006")


def _month(text: str) -> str:
    return _checked(text, is_month(text), "a month such as 2026-11")


def _library(text: str) -> bytes:
    return bytes.fromhex(_checked(text, _LIBRARY.fullmatch(text) is not None, "32 hex digits"))


def _laptop(text: str) -> bytes:
    return bytes.fromhex(_checked(text, _LAPTOP.fullmatch(text) is not None, "16 hex digits"))


def _record(text: str) -> bytes:
    return bytes.fromhex(_checked(text, is_reference(text), "a record's 32 hex digits"))


def _codes(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


def _port(text: str) -> int:
    return int(_checked(text, text.isascii() and text.isdigit() and int(text) < 65_536, "a port"))


def _checked(text: str, fits: bool, wanted: str) -> str:
    if not fits:
        raise argparse.ArgumentTypeError(f"'{text}' is not {wanted}")
    return text
