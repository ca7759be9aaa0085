"""The templates of papers: those that came with the program, and changed ones, each instead of the shipped one of its name.

templates/monthly.typ       changed: used in its place
templates/bawaan/*.typ      copies of the shipped ones, to begin from; never read
templates/*.typ.lama        what was changed before and set aside; never read
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from core.words import say, translate
from desktop.reports.errors import ReportError, TemplateStuck
from desktop.store import disk

ENDING, ASIDE, SHIPPED_FOLDER, READ_ME = ".typ", ".lama", "bawaan", "BACA-SAYA.txt"
FIXED = frozenset({"practice.typ"})  # what is for practice says so, whatever is changed
BYTES_MAX = 200_000
_MENTIONED = re.compile(rb'"([\w-]+\.typ)"')
_BOM = b"\xef\xbb\xbf"  # Notepad writes it, the typesetter takes it for a letter
_UNKNOWN = translate("Papers", "no template has this name")
_UNREADABLE = translate("Papers", "it cannot be read")
_TOO_LARGE = translate("Papers", "it is larger than 200 kB")
_NO_TEXT = translate("Papers", "it is not saved as UTF-8")
_NO_PACKAGES = translate("Papers", "packages from the network cannot be used")
_AT_LINE = translate("Papers", "Template {file}, line {line}: {why}. The built-in template is used.")
_IN_FILE = translate("Papers", "Template {file}: {why}. The built-in template is used.")
_MISFIT = translate("Papers", "The changed template {names} does not fit {file}, line {line}: {why}. The built-in template is used.")
_UNPLACED = translate("Papers", "The changed template {names} cannot be set: {why}. The built-in template is used.")
_STUCK = translate("Papers", "The changed template {names} is not done after {seconds} seconds. The built-in template is used.")
_ABOUT = """\
TEMPLAT LAPORAN SULUH

Tata letak dan kata-kata laporan ada di berkas .typ (bahasa Typst, typst.app/docs).

Cara mengubah:
1. Salin satu berkas dari folder "bawaan" ke folder ini, dengan nama yang sama.
2. Buka salinannya dengan Notepad, ubah, lalu simpan.
3. Buka laporan di Suluh: berkas itu langsung dipakai.

Kalau ada yang salah, laporan tetap dicetak dengan templat bawaan, dan Suluh menyebut
berkas dan baris yang salah. Untuk kembali ke bawaan, hapus berkas itu dari folder ini,
atau tekan "Kembali ke bawaan" di Pengaturan.

Isi laporan (angka, nama, foto) tidak ada di berkas ini dan tidak dapat rusak karenanya.
"""


@dataclass(frozen=True, slots=True)
class Changed:
    """taken: name → text of those that count; refused: name → why, for those that do not."""

    taken: dict[str, bytes] = field(default_factory=dict)
    refused: dict[str, ReportError] = field(default_factory=dict)


def shipped() -> dict[str, bytes]:
    """The templates that came with the program."""
    folder = files("resources").joinpath("reports")
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.endswith(ENDING)}


def changeable() -> list[str]:
    """Their names, in order."""
    return sorted(set(shipped()) - FIXED)


def changed(folder: Path) -> Changed:
    """What lies in a home's `templates`. A file whose name no template has is refused: its writer believes that it is used."""
    found, known = Changed(), set(changeable())
    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return found
    for path in paths:
        if path.name == READ_ME or ASIDE in path.name or path.name.startswith("."):
            continue
        if path.name not in known:
            found.refused[path.name] = unknown(path.name)
            continue
        try:
            found.taken[path.name] = read(path)
        except ReportError as error:
            found.refused[path.name] = error
    return found


def unknown(name: str) -> ReportError:
    """What is wrong with a file of that name."""
    return ReportError(_UNKNOWN, name)


def read(path: Path) -> bytes:
    """A template's text. Raises ReportError where it is too large, no text or cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(BYTES_MAX + 1)
    except OSError as error:
        raise ReportError(_UNREADABLE, path.name) from error
    if len(content) > BYTES_MAX:
        raise ReportError(_TOO_LARGE, path.name)
    try:
        content.decode()
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ReportError(_NO_TEXT, path.name, line) from error
    return content.removeprefix(_BOM)


def parts_of(template: str, sources: Mapping[str, bytes]) -> set[str]:
    """The templates that one is made of, itself included."""
    found: set[str] = set()
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name in sources and name not in found:
            found.add(name)
            waiting += [mentioned.decode() for mentioned in _MENTIONED.findall(sources[name])]
    return found


def error_words(error: ReportError, names: list[str], language: str) -> str:
    """Why changed templates are not used, as one sentence with file and line. names: those that were tried."""
    own = _NO_PACKAGES if "download package" in error.reason else error.reason.partition(" (searched")[0]
    reason = say("Papers", own, language)  # ours are translated, the typesetter's own stay as they are
    where = {"file": error.file, "line": error.line, "names": ", ".join(names), "why": reason}
    if isinstance(error, TemplateStuck):
        return say("Papers", _STUCK, language, **where, seconds=error.waited_s)
    if not error.file:
        return say("Papers", _UNPLACED, language, **where)
    if error.file not in names:
        return say("Papers", _MISFIT, language, **where)
    return say("Papers", _AT_LINE if error.line else _IN_FILE, language, **where)


def lay_out(folder: Path) -> Path:
    """Makes a home's `templates` with the shipped ones to begin from, as they are now. Raises KnownError."""
    beside = folder / SHIPPED_FOLDER
    with disk.named_errors():
        beside.mkdir(parents=True, exist_ok=True)
        for name, content in shipped().items():
            if name not in FIXED:
                (beside / name).write_bytes(content)
        (folder / READ_ME).write_bytes(_ABOUT.replace("\n", "\r\n").encode())
    return folder


def take_in(folder: Path, path: Path) -> None:
    """Puts a template into a home's `templates`; what it takes the place of is set aside. Raises ReportError, KnownError."""
    content = read(path)
    with disk.named_errors():
        folder.mkdir(parents=True, exist_ok=True)
        if (folder / path.name).exists():
            _set_aside(folder / path.name)
    disk.write_whole(folder / path.name, content)


def set_aside(folder: Path) -> list[str]:
    """Gives every changed template another name, so that the shipped ones count again; the names that were changed. Raises KnownError."""
    found = changed(folder)
    names = sorted({*found.taken, *found.refused})
    with disk.named_errors():
        for name in names:
            _set_aside(folder / name)
    return names


def _set_aside(path: Path) -> None:
    number = 1
    while (aside := path.with_name(f"{path.name}{ASIDE}{'' if number == 1 else f'-{number}'}")).exists():
        number += 1
    path.rename(aside)
