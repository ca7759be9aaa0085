"""Copies and their proof: a backup that opens elsewhere, and what the look-over of a home finds (faults of the disk: tests/faults)."""

import os
import shutil
from pathlib import Path

import pytest

from desktop.store import backups, health
from desktop.store.rows import ActivityQuery
from tests.homes import an_activity, open_desk


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


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes; the folder is the owner's")
def test_only_its_owner_may_read_the_key(tmp_path: Path):
    desk = open_desk(tmp_path)
    for make in (desk.store.signer, desk.store.renew_key):
        make()
        assert desk.home.device_key.stat().st_mode & 0o777 == 0o600
    desk.close()
