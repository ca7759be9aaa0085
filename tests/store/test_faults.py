"""Disks fill up, files break, programs age. Each is named, and nothing that was saved is lost."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from desktop.store import backups, health
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery
from tests.homes import an_activity, open_desk


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for at in range(100, len(content), 4096):
        content[at : at + 2000] = b"\xff" * min(2000, len(content) - at)
    path.write_bytes(content)


def test_a_damaged_database_is_named_at_the_door(tmp_path: Path):
    desk = open_desk(tmp_path)
    desk.book.save("activity", an_activity())
    desk.close()
    damage(tmp_path / "suluh.db")
    with pytest.raises(KnownError, match="damaged"):
        open_desk(tmp_path).book.activity_page(ActivityQuery(), 0, 9)


def test_a_file_that_is_no_database_is_named(tmp_path: Path):
    (tmp_path / "suluh.db").write_bytes(b"<html>not a database</html>" * 100)
    with pytest.raises(KnownError, match="damaged"):
        open_desk(tmp_path)


def test_data_of_a_newer_program_is_left_alone(tmp_path: Path):
    open_desk(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "suluh.db")) as connection:
        connection.execute("PRAGMA user_version=99")
    before = (tmp_path / "suluh.db").read_bytes()
    with pytest.raises(KnownError, match="newer_data"):
        open_desk(tmp_path)
    assert (tmp_path / "suluh.db").read_bytes() == before


@pytest.fixture
def small_disk(tmp_path: Path):
    """A file system of 3 MB."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("needs root to mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_refuses_the_save_and_keeps_the_others(small_disk: Path):
    desk = open_desk(small_disk / "home")
    saved = 0

    def save_until_full() -> None:
        nonlocal saved
        while saved < 2000:
            desk.book.save("activity", an_activity(result=os.urandom(2000).hex()))
            saved += 1

    with pytest.raises(KnownError, match="disk_full"):
        save_until_full()
    assert saved > 10
    assert desk.book.activity_totals(ActivityQuery()).activities == saved
    desk.close()
    (small_disk / "home" / "areas.db").unlink(missing_ok=True)
    again = open_desk(small_disk / "home")
    assert again.book.activity_totals(ActivityQuery()).activities == saved
    again.close()


def test_a_read_only_disk_is_named(small_disk: Path):
    desk = open_desk(small_disk / "home")
    desk.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(KnownError, match="read_only"):
        open_desk(small_disk / "home").book.save("activity", an_activity())
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)


def test_another_process_may_write_at_the_same_time(tmp_path: Path):
    one, other = open_desk(tmp_path), open_desk(tmp_path)
    for i in range(10):
        one.book.save("activity", an_activity(title=f"satu {i}"))
        other.book.save("activity", an_activity(title=f"dua {i}"))
    assert one.book.activity_totals(ActivityQuery()).activities == 20
    assert all(found.good for found in health.examine(one.store, True) if found.name == "log")
    one.close()
    other.close()


def test_a_backup_opens_and_holds_everything(tmp_path: Path):
    desk = open_desk(tmp_path / "home")
    for _ in range(5):
        desk.book.save("activity", an_activity())
    made = backups.make(desk.store, tmp_path / "stick")
    assert made.records == 6
    shutil.copytree(made.folder, tmp_path / "other")
    restored = open_desk(tmp_path / "other")
    assert restored.book.activity_totals(ActivityQuery()).activities == 5
    before = restored.store.installation().incarnation
    restored.book.save("activity", an_activity())
    assert restored.store.installation().incarnation != before  # a copy writes its own history
    restored.close()
    desk.close()


def test_a_lost_photo_and_a_changed_save_are_found(tmp_path: Path):
    desk = open_desk(tmp_path)
    desk.book.save("activity", an_activity())
    with desk.store.writing() as connection:
        connection.exec_driver_sql("UPDATE delta SET body = CAST(body || x'00' AS BLOB) WHERE n = 2")
    found = {one.name: one.good for one in health.examine(desk.store, True)}
    assert found == {"disk": True, "database": True, "log": False, "photos": True, "clock": True}
    desk.close()
