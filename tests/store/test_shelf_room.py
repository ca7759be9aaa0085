"""Room on the disk: what could go, never the only copy of an own file; plain copies that are whole or not there."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.assembly import Desk
from desktop.materials import copying
from desktop.store import blobs, disk, wishes
from desktop.store.errors import KnownError
from desktop.store.shelf_rows import Where

BIG = 200_000


def material(desk: Desk, kind: str, title: str, fill: int, record: str | None = None, **fields) -> str:
    content = bytes([fill]) * BIG
    named = {"blob": blobs.keep(desk.home, content), "size": BIG, "file_name": f"{title}.bin"}
    return desk.book.save(kind, {"title": title, **named, **fields}, record)


def part_of(desk: Desk, title: str, fill: int) -> Path:
    """A file of the centre that was begun."""
    material(desk, "material", title, fill)
    path = next(one.file for one in desk.shelf.items() if one.title == title)
    return path.rename(path.with_name(path.name + ".part"))


def test_what_nobody_misses_comes_first_then_what_the_centre_gives_again(desk: Desk):
    own = material(desk, "own_material", "Milik", 1)
    read, starred = (material(desk, "material", *one) for one in (("Dibaca", 2), ("Bintang", 3)))
    unread = material(desk, "material", "Belum dibaca", 4)
    desk.shelf.opened(read)
    desk.shelf.set_favourite(starred, True)
    old = desk.shelf.item(unread).file
    material(desk, "material", "Belum dibaca", 5, unread)
    part = part_of(desk, "Setengah", 6)
    found = desk.shelf.spare()
    assert [(one.why, one.title) for one in found] == [
        ("earlier", ""), ("left", "Setengah"), ("again", "Belum dibaca"), ("again", "Dibaca"),
    ]  # fmt: skip
    assert (found[0].file, found[1].file) == (old, part)
    assert desk.shelf.clear(found) == 4 * BIG
    assert [one.title for one in desk.shelf.items() if one.held] == ["Bintang", "Milik"]
    assert desk.shelf.file(own).stat().st_size == BIG
    assert desk.shelf.spare() == []


def test_a_file_is_not_here_before_its_last_byte_was_looked_at(desk: Desk):
    part = part_of(desk, "Panduan", 6)
    (item,) = desk.shelf.items()
    assert (item.where, item.held) == (Where.TO_FETCH, BIG - 1)
    part.rename(item.file)
    assert desk.shelf.item(item.record).where is Where.HERE


def test_an_own_file_with_the_bytes_of_a_published_one_is_never_offered(desk: Desk):
    material(desk, "own_material", "Milik", 1)
    material(desk, "material", "Dari pusat", 1)
    assert desk.shelf.spare() == []


def test_what_is_being_fetched_is_not_offered_and_what_was_not_offered_is_not_deleted(desk: Desk):
    part = part_of(desk, "Setengah", 6)
    (spare,) = desk.shelf.spare()
    desk.shelf.want(spare.record)
    assert (desk.shelf.spare(), desk.shelf.clear([spare]), part.exists()) == ([], 0, True)


def published(desk: Desk, title: str, fill: int, size: int = BIG, **fields) -> str:
    """A material of the centre whose file is not here."""
    record = material(desk, "material", title, fill, **{"priority": wishes.FOR_ALL, **fields})
    desk.shelf.item(record).file.unlink()
    desk.book.save("material", {"size": size}, record)
    return record


def asked_for(desk: Desk, room: int = 10 * BIG) -> list[str]:
    with desk.store.writing() as connection:
        wishes.want_for_all(connection, desk.home, room)
    return sorted(one.title for one in desk.shelf.items() if one.wanted)


def test_what_all_libraries_are_to_have_is_asked_for_within_its_room(desk: Desk):
    published(desk, "Semua", 1)
    published(desk, "Pilihan", 2, priority="by_choice")
    published(desk, "Panjang", 3, size=8 * BIG)
    material(desk, "material", "Sudah di sini", 4)
    assert asked_for(desk, 0) == []
    assert asked_for(desk, 2 * BIG) == ["Semua"], "what is here takes its part of the room"
    assert asked_for(desk, 9 * BIG) == ["Semua"]
    assert asked_for(desk, 10 * BIG) == ["Panjang", "Semua"]


def test_what_would_take_the_room_of_her_work_is_not_asked_for(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    published(desk, "Semua", 1)
    free = SimpleNamespace(free=disk.MATERIALS_LEAVE_BYTES + BIG - 1)
    monkeypatch.setattr(wishes.shutil, "disk_usage", lambda _: free)
    assert asked_for(desk) == []
    free.free += 1
    assert asked_for(desk) == ["Semua"]


def test_what_she_declined_or_deleted_comes_neither_by_itself_nor_by_a_stick(desk: Desk):
    declined, deleted = published(desk, "Tidak", 1), material(desk, "material", "Hapus", 2, priority="wanted_by_all")
    assert asked_for(desk) == ["Tidak"]
    desk.shelf.want(declined, wanted=False)
    desk.shelf.clear(desk.shelf.spare())
    assert not desk.shelf.item(deleted).held
    assert asked_for(desk) == []
    with desk.store.reading() as connection:
        assert wishes.published(connection) == []
    desk.shelf.want(declined)
    assert asked_for(desk) == ["Tidak"]


def test_copies_have_names_of_their_own_and_are_not_written_twice(desk: Desk, tmp_path: Path):
    records = [material(desk, "own_material", "Lele: a/b", fill) for fill in (1, 2)]
    for _ in range(2):
        copied = desk.shelf.copy_to(records, tmp_path, counted=False)
        assert [one.name for one in copied.files] == ["Lele_ a_b.bin", "Lele_ a_b (2).bin"]
    told = []
    stopped = desk.shelf.copy_to([material(desk, "own_material", "Tiga", 3)], tmp_path, told.append, lambda: True)
    assert (stopped.files, stopped.reason) == ((), "cancelled")
    assert sorted(one.name for one in tmp_path.glob("*.bin")) == ["Lele_ a_b (2).bin", "Lele_ a_b.bin"]


def test_a_film_that_the_stick_cannot_hold_is_told_before_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    film = SimpleNamespace(size=5 * 1024**3)
    monkeypatch.setattr(copying, "file_system", lambda _: "vfat")
    with pytest.raises(KnownError, match="too_large_for_stick"):
        copying.require_room([film], tmp_path)
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _: SimpleNamespace(free=100))
    with pytest.raises(KnownError, match="disk_full"):
        copying.require_room([SimpleNamespace(size=101)], tmp_path)
    monkeypatch.undo()
    with pytest.raises(KnownError, match="file_gone"):
        copying.require_room([film], tmp_path / "no")


def test_the_form_of_a_disk_is_known():
    assert copying.file_system(Path("/proc")) == "proc"
