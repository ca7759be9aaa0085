"""What she chose: language, look, size of the window. One small JSON file in the home; a damaged one is forgotten, never an error."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

FILE = "settings.json"
LANGUAGES = ("id", "en")
BLOBS = ("ask", "all", "records")  # what is done with many photos and files on a line that may cost
SCALINGS = ("shrink", "real")  # of a page that is larger than the paper
PIXELS_MAX = 100_000


@dataclass(slots=True)
class Settings:
    """Her choices. theme: 'system', 'light', 'dark', 'contrast'; text_percent: 100–150; blobs: one of BLOBS; month_mb: 0 for no limit;
    materials_mb: how much of the centre's files may come by itself; window: (x, y, width, height) or ();
    columns: kind of record → heading of a register → field; print_paper: what lies in the printer, '' for what the page was made for.
    """

    language: str = "id"
    theme: str = "system"
    text_percent: int = 100
    paper: str = "F4"
    printer: str = ""
    print_paper: str = ""
    print_scaling: str = "shrink"
    thumbnails: bool = False
    server: str = ""
    relay: str = ""
    blobs: str = "ask"
    month_mb: int = 0
    materials_mb: int = 1024
    page: str = "home"
    window: tuple[int, ...] = ()
    maximised: bool = False
    photo_folder: str = ""
    material_folder: str = ""
    table_folder: str = ""
    materials_as_list: bool = False
    wifi_name: str = ""
    wifi_password: str = ""
    activity_order: str = "-date"
    hidden_columns: list[str] = field(default_factory=lambda: ["place"])
    filters: list[dict[str, Any]] = field(default_factory=list)
    activity_filter: dict[str, Any] = field(default_factory=dict)
    columns: dict[str, Any] = field(default_factory=dict)
    visits_view: str = "month"
    visits_span: str = "week"


def load(folder: Path) -> Settings:
    """The choices kept in a home; defaults where there are none or they make no sense."""
    found, kept = Settings(), _kept(folder)
    for one in fields(Settings):
        value = kept.get(one.name)
        if one.name == "window":
            if isinstance(value, list) and len(value) == 4 and all(isinstance(part, int) and abs(part) < PIXELS_MAX for part in value):
                found.window = tuple(value)
        elif one.name == "filters":
            found.filters = [kept for kept in value if isinstance(kept, dict)] if isinstance(value, list) else []
        elif type(value) is type(getattr(found, one.name)):
            setattr(found, one.name, value)
    found.language = found.language if found.language in LANGUAGES else "id"
    found.blobs = found.blobs if found.blobs in BLOBS else "ask"
    found.print_scaling = found.print_scaling if found.print_scaling in SCALINGS else "shrink"
    found.month_mb, found.materials_mb = max(0, found.month_mb), max(0, found.materials_mb)
    found.text_percent = min(150, max(100, found.text_percent))
    return found


def save(folder: Path, settings: Settings) -> None:
    """Keeps the choices, and those of a newer program beside them.

    A disk that does not allow it costs only the choices, so nothing is raised.
    """
    beside = folder / f"{FILE}.new"
    try:
        beside.write_text(json.dumps({**_kept(folder), **asdict(settings)}, indent=1), encoding="utf-8")
        os.replace(beside, folder / FILE)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _kept(folder: Path) -> dict[str, Any]:
    """What the file says, {} where there is none or it makes no sense."""
    try:
        found = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
