"""Everything that is the library's own as a folder that can be read without Suluh, and from which a new Suluh can be filled.

BACA-SAYA.txt   what lies where, in Indonesian          isi.csv         every CSV with its kind and number of records
<kind>.csv      one line a record (cells.py)            arti-kode.csv   what the codes mean
foto/  bahan/   photos and own materials, as stored     laporan/        monthly and annual reports; tercetak/: as they were printed
lainnya/        national forms from files, what was copied into SIM, changed templates of papers
"""

import os
import re
import shutil
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.domain.kind import Kind
from core.domain.kinds import ACTIVITY, KINDS, LIBRARY, PHOTO
from core.domain.lists import shipped_lists
from desktop.assembly import Desk
from desktop.care import cells
from desktop.care.read_me import read_me
from desktop.paths import Home
from desktop.reports.errors import ReportError
from desktop.store import blobs, disk, errors, paper_files
from desktop.store.errors import KnownError
from desktop.store.small_files import copy_small_files
from desktop.store.whole import WITH_FILE, Whole, pieces_of

CONTENTS, CODES, READ_ME, LOGO = "isi.csv", "arti-kode.csv", "BACA-SAYA.txt", "logo.png"
OTHERS = "lainnya"
CONTENTS_HEAD = ("file", "kind", "records")
ID, FILE = "id", "file"  # columns beside the fields
_LEFT_OUT = frozenset({"deleted", "thumbnail"})
_FOLDERS = {PHOTO.name: "foto", "own_material": "bahan"}
_MONTH = re.compile(r"[12]\d{3}-(0[1-9]|1[0-2])")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}")
_GONE_PAPER = frozenset({errors.BAD_VALUE, errors.NO_FILE, errors.NOT_FOUND, errors.NO_PHOTO})
Progress = Callable[[int, int], None]
Records = list[tuple[str, dict[str, Any]]]


@dataclass(slots=True)
class TakenOut:
    """counts: kind → records; files: photos and materials; absent: those whose file is not whole on this computer; papers: PDFs,
    unmade: names of those that could not be made; kept: PDFs as they were printed once."""

    folder: Path
    counts: dict[str, int] = field(default_factory=dict)
    files: int = 0
    absent: int = 0
    papers: int = 0
    kept: int = 0
    unmade: list[str] = field(default_factory=list)


def columns(kind: Kind) -> list[str]:
    """The headings of a kind's CSV: its id, its fields, and for what has a file its place in the folder."""
    return [ID, *(name for name in kind.fields if name not in _LEFT_OUT), *([FILE] if kind.name in WITH_FILE else [])]


def take_out(
    desk: Desk, folder: Path, papers: bool = True, progress: Progress | None = None, stop: threading.Event | None = None
) -> TakenOut:
    """Writes a new folder, whole or not at all. progress: (steps done, of how many); stop ends it with KnownError('cut_short').

    Raises KnownError: 'folder_exists', 'practice', 'disk_full' and its like; OSError where there is no folder to make it in.
    """
    if os.path.lexists(folder):
        raise KnownError(errors.FOLDER_EXISTS, str(folder))
    everything = Whole(desk.store).everything()
    unfinished = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(unfinished, ignore_errors=True)  # what a power cut left
    unfinished.mkdir()
    try:
        with disk.named_errors():
            taken = _Writing(desk, unfinished, everything, papers, progress, stop).write(folder)
            os.replace(unfinished, folder)
            blobs.sync_folder(folder.parent)
        return taken
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


class _Writing:
    """One folder being written."""

    def __init__(
        self, desk: Desk, target: Path, everything: Mapping[str, Records], papers: bool, progress: Progress | None,
        stop: threading.Event | None,
    ) -> None:  # fmt: skip
        self._desk, self._target, self._everything = desk, target, everything
        self._progress, self._stop, self._done = progress, stop, 0
        self._months = months_of(everything) if papers else []
        self._years = sorted({month[:4] for month in self._months})
        self._kept = [path for path in paper_files.paper_files(desk.home) if papers and path.suffix == ".pdf"]
        steps = len(self._months) + len(self._years) + len(self._kept)
        self._of = sum(len(everything[kind]) for kind in WITH_FILE) + steps + 1

    def write(self, folder: Path) -> TakenOut:
        """folder: the name it is going to have."""
        self._step(0)
        taken = TakenOut(folder)
        filled = {kind: rows for kind, rows in self._everything.items() if rows}
        for kind, rows in filled.items():
            lines = [self._line(KINDS[kind], record, fields, taken) for record, fields in rows]
            self._put(f"{kind}.csv", cells.to_csv([columns(KINDS[kind]), *lines]))
            taken.counts[kind] = len(rows)
        listed = [(f"{kind}.csv", kind, str(len(rows))) for kind, rows in filled.items()]
        self._put(CONTENTS, cells.to_csv([CONTENTS_HEAD, *listed]))
        self._put(CODES, cells.to_csv(_codes()))
        for month in self._months:
            self._paper("monthly", month, f"laporan-bulanan-{month}.pdf", taken)
        for year in self._years:
            self._paper("annual", year, f"laporan-tahunan-{year}.pdf", taken)
        copy_small_files(self._desk.home.folder, self._target / OTHERS)
        for path in self._kept:
            self._kept_paper(path, taken)
        profile = self._desk.book.profile()
        about = read_me(profile.name if profile else "", taken.counts, taken.files, taken.absent, taken.papers, taken.unmade, taken.kept)
        self._put(READ_ME, about.replace("\n", "\r\n").encode("utf-8-sig"))
        return taken

    def _line(self, kind: Kind, record: str, fields: Mapping[str, Any], taken: TakenOut) -> list[str]:
        row = {ID: record, **{name: cells.to_cell(fields.get(name)) for name in kind.fields}}
        if kind is LIBRARY and isinstance(fields.get("logo"), bytes):
            self._put(LOGO, fields["logo"])
            row["logo"] = LOGO
        if kind.name in WITH_FILE:
            row[FILE] = self._file(kind.name, record, fields)
            taken.files += bool(row[FILE])
            taken.absent += not row[FILE]
            self._step()
        return [row[name] for name in columns(kind)]

    def _file(self, kind: str, record: str, fields: Mapping[str, Any]) -> str:
        """Its place in the folder; '' where it is not whole on this computer."""
        blob = fields.get("blob")
        if not isinstance(blob, bytes):
            return ""
        try:
            blobs.verified(self._desk.home, blob)
        except KnownError:
            return ""
        suffix = ".jpg" if kind == PHOTO.name else Path(str(fields.get("file_name") or "")).suffix
        name = f"{_FOLDERS[kind]}/{record}{suffix.lower() if _SUFFIX.fullmatch(suffix) else ''}"
        self._copy(self._desk.home, blob, name)
        return name

    def _copy(self, home: Home, blob: bytes, name: str) -> None:
        blobs.make_folder((self._target / name).parent)
        blobs.write_pieces(self._target / name, pieces_of(home.blob(blob)))

    def _paper(self, kind: str, about: str, name: str, taken: TakenOut) -> None:
        """A paper that cannot be made costs only itself."""
        try:
            pdf = self._desk.reports.make(kind, about).pdf
        except (ReportError, KnownError) as error:
            if isinstance(error, KnownError) and error.code not in _GONE_PAPER:
                raise
            taken.unmade.append(name)
        else:
            self._put(f"laporan/{name}", pdf)
            taken.papers += 1
        self._step()

    def _kept_paper(self, path: Path, taken: TakenOut) -> None:
        """As it was printed; one that cannot be read costs only itself."""
        try:
            content = path.read_bytes()
        except OSError:
            taken.unmade.append(path.name)
        else:
            self._put(f"laporan/tercetak/{path.name}", content)
            taken.kept += 1
        self._step()

    def _put(self, name: str, content: bytes) -> None:
        blobs.make_folder((self._target / name).parent)
        blobs.write_whole(self._target / name, content)

    def _step(self, steps: int = 1) -> None:
        """Raises KnownError('cut_short')."""
        self._done += steps
        if self._progress is not None:
            self._progress(self._done, self._of)
        if self._stop is not None and self._stop.is_set():
            raise KnownError(errors.CUT_SHORT)


def months_of(everything: Mapping[str, Records]) -> list[str]:
    """The months 'YYYY-MM' in which something was logged that a monthly report shows, in order."""
    dates = [
        str(fields.get("date_start" if kind == ACTIVITY.name else "date") or "")[:7]
        for kind in (ACTIVITY.name, "visit_day", "visit_group")
        for _, fields in everything[kind]
    ]
    return sorted({month for month in dates if _MONTH.fullmatch(month)})


def _codes() -> list[list[str]]:
    lists = shipped_lists()
    used = {one.list_name for kind in KINDS.values() for one in kind.fields.values()} & set(lists.lists)
    rows = [[name, code, cells.guarded(lists.label(name, code, "id"))] for name in sorted(used) for code in lists.codes(name)]
    return [["list", "code", "id"], *rows]
