"""Files that are no photo, or one to break a program with: said at the door, the record and the other photos are saved."""

import io
import random
import struct
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core.error_words import sentence
from desktop.store import pictures
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery
from tests.faults.conftest import Command
from tests.faults.processes import a_photo
from tests.homes import open_desk

MUTATIONS = 150


def no_picture(path: Path) -> None:
    path.write_bytes("Daftar hadir.docx 🦊".encode() * 100)


def hundred_megabytes(path: Path) -> None:
    with open(path, "wb") as file:
        file.write(a_photo(random.Random(1)))
        file.truncate(100_000_000)


def truncated(path: Path) -> None:
    content = a_photo(random.Random(2))
    path.write_bytes(content[: len(content) // 3])


def bomb_of_pixels(path: Path) -> None:
    """A PNG of 50 kB that unpacks to 3.6 GB."""
    width, height = 40_000, 30_000
    rows = zlib.compressobj(9)
    packed = b"".join([*(rows.compress(bytes(1 + width * 3)) for _ in range(40)), rows.flush()])
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b""))


def bomb_of_text(path: Path) -> None:
    """A PNG whose comment unpacks to 64 MB."""
    comment = b"Comment\0\0" + zlib.compress(bytes(64 * 1024 * 1024), 9)
    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(4 * (1 + 12)))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"zTXt", comment) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


BAD: dict[Callable[[Path], None], str] = {
    no_picture: "no_photo",
    truncated: "no_photo",
    bomb_of_text: "no_photo",
    hundred_megabytes: "photo_too_large",
    bomb_of_pixels: "photo_too_large",
}


@pytest.mark.parametrize("make", BAD)
def test_a_bad_photo_is_said_and_the_record_and_the_good_one_are_saved(make: Callable[[Path], None], tmp_path: Path, command: Command):
    home, good, bad = tmp_path / "home", tmp_path / "baik.jpg", tmp_path / "buruk.jpg"
    open_desk(home).close()
    good.write_bytes(a_photo(random.Random(3)))
    make(bad)
    words = ("log", "add", "--title", "Batik", "--date-start", "2026-11-10", "--n-total", "3", "--consent", "all_agree")
    code, told = command(home, *words, "--photo", str(good), "--photo", str(bad))
    assert code == 1
    assert told.rstrip().endswith(sentence(BAD[make], "id"))
    with closing(open_desk(home)) as desk:
        (row,) = desk.book.activity_page(ActivityQuery(), 0, 9)
        (kept,) = desk.book.photos(row.record)
        assert [path.name for path in (home / "blobs").rglob("*") if path.is_file()] == [kept.blob]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_with_bytes_changed_anywhere_is_opened_or_refused_by_name(form: str):
    """Nothing else ever comes out of a picture's file, so one bad card in the camera cannot end the program."""
    chance = random.Random(f"seed {form}")
    out = io.BytesIO()
    Image.frombytes("RGB", (64, 48), chance.randbytes(64 * 48 * 3)).save(out, form)
    whole = out.getvalue()
    outcomes = set()
    for _ in range(MUTATIONS):
        changed = bytearray(whole)
        for _ in range(chance.choice((1, 3, 30))):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        del changed[chance.choice((len(changed), chance.randrange(1, len(changed)))) :]
        try:
            made = pictures.prepare(bytes(changed))
            outcomes.add("opened")
            assert Image.open(io.BytesIO(made.jpeg)).size == (made.width, made.height)
        except KnownError as error:
            outcomes.add(error.code)
    assert outcomes <= {"opened", "no_photo", "photo_too_large"}
    assert "no_photo" in outcomes
