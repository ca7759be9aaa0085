"""Own files on the shelf: known by their content, whole or not at all; what is refused is named and the rest goes in."""

import os
import random
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from desktop.assembly import Desk
from desktop.materials import intake, naming
from desktop.store.errors import KnownError
from desktop.store.shelf_rows import Where
from tests import materials
from tests.homes import open_desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "flashdisk"
    made.mkdir()
    return made


def written(folder: Path, files: dict[str, bytes]) -> list[Path]:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def lying(desk: Desk) -> int:
    """Files among the blobs, hidden ones included."""
    return sum(one.is_file() for one in (desk.home.folder / "blobs").rglob("*"))


def test_every_form_is_known_by_its_content_and_says_about_itself(desk: Desk, folder: Path):
    site = materials.archive({"index.html": "<p>Lele</p>"})
    written(folder, {
        "buku.bin": materials.pdf(3), "lele.zip": materials.epub(), "film.mp4": materials.film(),
        "film.webm": materials.film("libvpx", "webm"), "suara.mp3": materials.sound(), "situs.zip": site, "gambar.png": materials.picture(),
        "surat.docx": materials.archive({"[Content_Types].xml": "", "word/document.xml": ""}),
    })  # fmt: skip
    added = desk.shelf.add([folder])
    assert (added.refused, added.duplicates, added.reason) == ([], [], "")
    found = {one.file_name: one for one in desk.shelf.items()}
    assert {name: (one.kind_of, one.pages, one.seconds) for name, one in found.items()} == {
        "buku.bin.pdf": ("pdf", 3, None), "lele.zip.epub": ("epub", 1, None), "film.mp4": ("video", None, 2),
        "film.webm": ("video", None, 2), "suara.mp3": ("audio", None, 1), "situs.zip": ("html", None, None),
        "gambar.png": ("image", None, None), "surat.docx": ("office", None, None),
    }  # fmt: skip
    book = found["lele.zip.epub"]
    assert (book.title, book.creator, book.language, book.where) == ("Budidaya lele", "Dinas Perikanan", "id", Where.HERE)
    assert desk.shelf.file(book.record).read_bytes() == (folder / "lele.zip").read_bytes()
    for name in ("buku.bin.pdf", "lele.zip.epub", "gambar.png"):
        with Image.open(found[name].cover) as cover:
            assert cover.format == "JPEG"
            assert max(cover.size) <= 360


def test_what_is_unfit_is_named_and_the_rest_goes_in(desk: Desk, folder: Path):
    files = {
        "bagus.pdf": materials.pdf(), "terpotong.pdf": materials.pdf()[:-300], "terkunci.pdf": materials.LOCKED_PDF,
        "terpotong.mp4": materials.film()[:-500], "kosong.pdf": b"", "program.exe": b"MZ" + bytes(600),
        "arsip.zip": materials.archive({"a": "b"}),
        "naik.epub": materials.epub(more={"../../naik.txt": "x"}), "bom.zip": materials.archive({"index.html": bytes(120_000_000)}),
        "juga bagus.png": materials.picture(),
    }  # fmt: skip
    added = desk.shelf.add([*written(folder, files), folder / "hilang.pdf"])
    assert [one.name for one in added.taken] == ["bagus.pdf", "juga bagus.png"]
    assert {one.name: one.code for one in added.refused} == {
        "terpotong.pdf": "damaged_file", "terkunci.pdf": "locked_file", "terpotong.mp4": "damaged_file", "kosong.pdf": "damaged_file",
        "program.exe": "unsupported_file", "arsip.zip": "unsupported_file", "naik.epub": "damaged_file", "bom.zip": "damaged_file",
        "hilang.pdf": "file_gone",
    }  # fmt: skip
    assert lying(desk) == 2


def test_ten_thousand_pages_are_taken(desk: Desk, folder: Path):
    (taken,) = desk.shelf.add(written(folder, {"tebal.pdf": materials.pdf(10_000)})).taken
    assert desk.shelf.item(taken.record).pages == 10_000


def test_the_same_content_is_on_the_shelf_once_whatever_its_name(desk: Desk, folder: Path):
    book, other = materials.epub("Ternak kambing"), materials.epub("Pupuk")
    added = desk.shelf.add(written(folder, {"a.epub": book, "b.epub": book, "c.epub": other}))
    assert [(one.name, one.title) for one in added.duplicates] == [("b.epub", "Ternak kambing")]
    again = desk.shelf.add([folder / "a.epub"])
    assert ([one.title for one in again.duplicates], again.taken) == (["Ternak kambing"], [])
    assert [one.title for one in desk.shelf.items()] == ["Pupuk", "Ternak kambing"]


def test_two_materials_may_have_the_same_title(desk: Desk, folder: Path):
    added = desk.shelf.add(written(folder, {"a.epub": materials.epub("Lele"), "b.epub": materials.epub("Lele", {"x": "y"})}))
    assert [one.title for one in added.taken] == ["Lele", "Lele"]


def test_a_file_that_changes_while_it_is_added_is_refused(desk: Desk, folder: Path):
    (path,) = written(folder, {"besar.pdf": materials.pdf() + random.Random(1).randbytes(3_000_000)})

    def grow(progress: intake.AddProgress) -> None:
        if progress.bytes_done >= 1_000_000 and path.stat().st_size < 3_500_000:
            with open(path, "ab") as file:
                file.write(bytes(1_000_000))

    added = desk.shelf.add([path], grow)
    assert [(one.name, one.code) for one in added.refused] == [("besar.pdf", "file_changed")]
    assert lying(desk) == 0


def test_stopping_leaves_what_is_whole_and_nothing_half(desk: Desk, folder: Path):
    files = written(folder, {"a.png": materials.picture(), "b.pdf": materials.pdf() + bytes(5_000_000), "c.png": materials.picture("GIF")})
    told = []
    added = desk.shelf.add(files, told.append, lambda: bool(told) and told[-1].name == "b.pdf" and told[-1].bytes_done > 3_000_000)
    assert ([one.name for one in added.taken], added.reason) == (["a.png"], "cancelled")
    assert lying(desk) == 1
    assert told[0].bytes_total == sum(one.stat().st_size for one in files)
    assert [one.bytes_done for one in told] == sorted(one.bytes_done for one in told)


def test_a_full_disk_is_told_before_the_first_byte(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(intake, "ROOM_LEFT_BYTES", 2**60)
    with pytest.raises(KnownError, match="disk_full"):
        desk.shelf.add(written(folder, {"a.pdf": materials.pdf()}))
    assert not desk.shelf.offer([folder]).fits
    assert desk.shelf.items() == []


def test_what_a_power_cut_left_half_copied_is_swept(desk: Desk, folder: Path):
    (desk.home.folder / "blobs").mkdir(exist_ok=True)
    (desk.home.folder / "blobs" / ".incoming-abc").write_bytes(b"half")
    desk.shelf.add(written(folder, {"a.png": materials.picture()}))
    assert lying(desk) == 1


@pytest.mark.parametrize(
    ("name", "mime", "kept"),
    [
        ('a<b>:"c|?*.pdf', "application/pdf", "a_b___c___.pdf"),
        ("CON.pdf", "application/pdf", "_CON.pdf"),
        ("x" * 300 + ".pdf", "application/pdf", "x" * 120 + ".pdf"),
        ("buku", "application/epub+zip", "buku.epub"),
        ("foto.jpeg", "image/jpeg", "foto.jpg"),
        ("  . . ", "video/mp4", "materi.mp4"),
        ("surat.docx", "application/vnd.x", "surat.docx"),
    ],
)
def test_a_name_is_one_that_every_disk_takes(name: str, mime: str, kept: str):
    assert naming.file_name(name, mime) == kept


def test_a_name_of_three_hundred_letters_and_signs_goes_in(desk: Desk, folder: Path):
    name = "Panduan: budidaya <lele>? " + "é" * 90 + ".pdf"
    (taken,) = desk.shelf.add(written(folder, {name: materials.pdf()})).taken
    item = desk.shelf.item(taken.record)
    assert item.title.startswith("Panduan")
    assert len(os.fsencode(item.file_name)) < 255


@pytest.mark.parametrize(
    ("said", "title"),
    [("Microsoft Word - Lele.docx", "Lele"), ("untitled", "Budidaya lele"), (" Panduan  pupuk ", "Panduan pupuk"), ("", "Budidaya lele")],
)
def test_a_title_is_what_a_person_would_say(said: str, title: str):
    assert naming.title(said, "Budidaya_lele.pdf") == title


def test_a_proposed_file_that_is_too_large_to_travel_stays(desk: Desk):
    record = desk.book.save("own_material", {"title": "Film", "blob": bytes(32), "size": 5 * 1024**3})
    with pytest.raises(KnownError, match="too_large_to_send"):
        desk.shelf.propose(record)
    assert desk.book.waiting().photos == 0


def test_an_archive_with_a_sum_that_is_wrong_is_damaged(tmp_path: Path, folder: Path):
    content = bytearray(materials.epub())
    with zipfile.ZipFile(folder / "x.epub", "w") as made:
        made.writestr("index.html", "lele")
    content = bytearray((folder / "x.epub").read_bytes())
    content[content.index(b"lele")] ^= 1
    desk = open_desk(tmp_path / "home")
    assert [one.code for one in desk.shelf.add(written(folder, {"x.epub": bytes(content)})).refused] == ["damaged_file"]
    desk.close()
