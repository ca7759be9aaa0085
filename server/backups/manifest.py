"""What a backup says about itself, and whether that is true."""

import json
import re
from pathlib import Path
from typing import Any

from server.accounts import keys
from server.backups import contents, copying
from server.backups.contents import DAMAGED, Contents
from server.blobs.storage import hash_of
from server.errors import CommandError
from server.files import sync_folder, write_private

FORM = 1
FILE, SUMS = "manifest.json", "SHA256SUMS"
_SUM_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def write(folder: Path, held: Contents, now_ms: int) -> None:
    """Writes manifest and sums over all that lies in the folder."""
    said = {"form": FORM, "time": now_ms, **_facts(held)}
    write_private(folder / FILE, json.dumps(said, indent=1).encode() + b"\n")
    lines = [f"{hash_of(folder / name).hex()}  {name}\n" for name in _names(folder)]
    write_private(folder / SUMS, "".join(lines).encode())
    sync_folder(folder)


def verify(folder: Path) -> Contents:
    """Reads a backup from end to end; what it holds.

    Raises CommandError('no_backup', 'newer_backup', 'backup_damaged'; the detail names the file).
    """
    if not (folder / FILE).is_file():
        raise CommandError("no_backup", str(folder))
    _check_sums(folder)
    said = json.loads((folder / FILE).read_text(encoding="utf-8"))
    if said["form"] > FORM:
        raise CommandError("newer_backup", str(said["form"]))
    keys.load(folder)
    held = contents.examine(folder / copying.FILE)
    wrong = [name for name, value in _facts(held).items() if said.get(name) != value]
    if wrong:
        raise CommandError(DAMAGED, f"{FILE}: {wrong[0]}")
    missing = held.blobs - {bytes.fromhex(path.name) for path in (folder / "blobs").glob("??/*")}
    if missing:
        raise CommandError(DAMAGED, f"blobs: {len(missing)} missing")
    return held


def _facts(held: Contents) -> dict[str, Any]:
    feeds = {
        library.hex(): {scope.hex(): [head.position, head.tag.hex()] for scope, head in sorted(heads.items())}
        for library, heads in sorted(held.feeds.items())
    }
    return {"revision": held.revision, "rows": dict(held.rows), "blobs": len(held.blobs), "feeds": feeds}


def _check_sums(folder: Path) -> None:
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(DAMAGED, SUMS) from error
    parsed = [_SUM_LINE.fullmatch(line) for line in lines]
    sums = {found[2]: found[1] for found in parsed if found}
    if None in parsed or sorted(sums) != _names(folder):
        raise CommandError(DAMAGED, SUMS)
    for name, right in sums.items():
        if hash_of(folder / name).hex() != right:
            raise CommandError(DAMAGED, name)


def _names(folder: Path) -> list[str]:
    """All files below the folder but the sums themselves, in the order of their names."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if name != SUMS)
