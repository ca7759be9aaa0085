"""Writing files so that they are there after a power cut, or not at all."""

import os
import shutil
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)  # without it Windows turns each line end into two bytes

def write_private(path: Path, content: bytes) -> None:
    """Writes a file that only its owner may read: beside it first, then in its place, durable when this returns."""
    beside = path.with_name(path.name + ".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    put_in_place(beside, path)


def put_in_place(beside: Path, path: Path) -> None:
    """Renames a finished file to its name, durably."""
    os.replace(beside, path)
    sync_folder(path.parent)


def copy_durably(source: Path, copy: Path) -> None:
    """Copies a file of any size; only its owner may read the copy."""
    with open(source, "rb") as there, os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb") as here:
        shutil.copyfileobj(there, here)
        here.flush()
        os.fsync(here.fileno())


def make_folder(folder: Path) -> None:
    """Makes a folder, and those above it that are missing, durably."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Makes new names in a folder durable; Windows keeps them in its own journal and opens no folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def append_durably(path: Path, piece: bytes) -> None:
    """Adds to the end of a file, durable when this returns; only its owner may read it."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _BINARY, 0o600), "wb") as file:
        file.write(piece)
        file.flush()
        os.fsync(file.fileno())
