"""Disks for tests: a real small one, filled up, freed again, made read-only."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A file system of its own at `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> Path:
        """Something else takes all the room there is; returns the file."""
        big = self.folder / "film.mp4"
        with open(big, "wb", buffering=0) as file:
            for size in (64 * 1024, 4096, 512):
                try:
                    while file.write(b"x" * size) == size:
                        pass
                except OSError:
                    continue
        return big

    def write_protect(self, on: bool = True) -> None:
        """As the little switch on a stick does."""
        _mount("-o", f"remount,{'ro' if on else 'rw'}", str(self.folder))


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mounted while the block runs. Only root may mount; others skip, with the reason."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a small disk")
    folder.mkdir(parents=True)
    _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no mount here: {done.stderr.strip()}")
