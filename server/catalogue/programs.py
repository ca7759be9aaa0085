"""Newer programs for the laptops: DIR/updates/<program> and <program>.sbx, the centre's signed word about it; one of each system."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.protocol import bundle
from core.protocol.bundle import SUFFIX, Bundle, Kind
from core.protocol.errors import ProtocolError
from core.protocol.releases import Release, is_newer, is_version, open_release, seal_release
from server.blobs import storage
from server.centre import Centre
from server.files import copy_durably, put_in_place, write_private

SYSTEMS = ("windows", "linux")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that goes along on every stick. word: the bundle that says so."""

    release: Release
    path: Path
    word: bytes

    @property
    def word_name(self) -> str:
        """What the bundle is called."""
        return f"{self.path.name}{SUFFIX}"


def publish(centre: Centre, file: Path, version: str, system: str) -> Program:
    """Copies the program and signs which it is; an earlier one for the same system goes. Raises OSError."""
    folder = centre.config.updates
    folder.mkdir(parents=True, exist_ok=True)
    earlier = [one for one in programs(folder, centre.keys.root) if one.release.system == system]
    beside = folder / f".{file.name}.new"
    beside.unlink(missing_ok=True)
    copy_durably(file, beside)
    release = Release(version, system, file.name, beside.stat().st_size, storage.hash_of(beside))
    word = bundle.pack(Bundle(Kind.RELEASE, b"", seal_release(centre.keys.signer, centre.keys.certificate, release)))
    put_in_place(beside, folder / file.name)
    made = Program(release, folder / file.name, word)
    write_private(folder / made.word_name, word)
    for one in earlier:
        if one.path.name != file.name:
            for path in (one.path, folder / one.word_name):
                path.unlink(missing_ok=True)
    return made


def notices(centre: Centre, version: str) -> list[str]:
    """What an answer says to a laptop that runs an older program: 'program windows 0.2.0'. It looks only where the folder has changed."""
    folder = centre.config.updates
    try:
        newest = _newest(folder, centre.keys.root, folder.stat().st_mtime_ns)
    except FileNotFoundError:
        return []
    return [f"program {system} {found}" for system, found in newest if is_version(version) and is_newer(found, version)]


@lru_cache(maxsize=8)
def _newest(folder: Path, root: bytes, changed_ns: int) -> list[tuple[str, str]]:
    return [(one.release.system, one.release.version) for one in programs(folder, root)]


def programs(folder: Path, root: bytes) -> list[Program]:
    """Those that are there, with the word of a centre of `root`."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            word = path.read_bytes()
            release = open_release(bundle.unpack(word).body, root)
        except (OSError, ProtocolError):
            continue
        program = path.with_name(release.file)
        if program.is_file():
            found.append(Program(release, program, word))
    return found
