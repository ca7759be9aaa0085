"""The packet for support: one zip with numbers and places in the code. No name, no title, no photo, no address is in it."""

import json
import platform
import zipfile
from dataclasses import asdict
from pathlib import Path

from core.version import VERSION
from core.words import say
from desktop.assembly import Desk
from desktop.care.checking import Checked
from desktop.care.incidents import Incidents
from desktop.settings import FILE, load
from desktop.store import schema
from desktop.store.database import SQLITE_VERSION

_CHOICES = ("language", "theme", "text_percent", "paper", "page")


def make(desk: Desk, checked: Checked, path: Path) -> Path:
    """Writes the packet beside its name first, so it is whole or not there. Raises OSError."""
    beside = path.with_name(f".{path.name}.part")
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as packet:
        packet.writestr("periksa.txt", "\n".join(_line(one) for one in checked.findings) + f"\n{checked.code}\n")
        packet.writestr("keadaan.json", json.dumps(_state(desk), indent=1))
        packet.writestr("hubungan.json", json.dumps([asdict(contact) for contact in desk.exchange.contacts()], indent=1))
        packet.writestr("kejadian.txt", Incidents(desk.home.incidents).read())
    beside.replace(path)
    return path


def _line(finding: object) -> str:
    numbers = getattr(finding, "numbers", {})
    words = say("Command", getattr(finding, "sentence", ""), "id", **numbers)
    return f"{'+' if getattr(finding, 'good', False) else '!'} {words}"


def _state(desk: Desk) -> dict[str, object]:
    state = desk.exchange.state()
    choices = load(desk.home.folder)
    with desk.store.reading() as connection:
        kinds = connection.exec_driver_sql("SELECT kind, count(*) FROM record GROUP BY kind").all()
    return {
        "suluh": VERSION, "schema": schema.SCHEMA_VERSION, "projection": schema.PROJECTION_VERSION,
        "system": platform.platform(), "python": platform.python_version(), "sqlite": SQLITE_VERSION,
        "records": dict(kinds),
        "waiting": asdict(state.waiting), "received": state.received_records, "safe": state.safe_records,
        "clock_wrong_by_s": state.clock_wrong_by_s, "enrolled": state.enrolled,
        "database_bytes": desk.home.database.stat().st_size,
        "choices": {name: getattr(choices, name) for name in _CHOICES}, "has_choices": (desk.home.folder / FILE).exists(),
    }  # fmt: skip
