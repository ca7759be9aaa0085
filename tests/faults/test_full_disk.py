"""No room left, or no leave to write: each save is refused in her words, all earlier ones are there, and it goes on once there is room."""

import os
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.error_words import sentence
from desktop import settings
from desktop.store import backups, health
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery, Status
from tests.faults.conftest import Command
from tests.faults.disks import SmallDisk
from tests.faults.processes import a_photo
from tests.homes import an_activity, open_desk
from tests.sync.centre import Centre
from tests.sync.world import Laptop

BATIK = ("--title", "Batik sawit", "--date-start", "2026-11-10", "--n-total", "18")


def codes_of(acts: dict[str, Callable[[], object]]) -> dict[str, str]:
    """Name of each act → the code it is refused with."""
    found = {}
    for name, act in acts.items():
        with pytest.raises(KnownError) as refused:
            act()
        found[name] = refused.value.code
    return found


def test_a_full_disk_refuses_each_kind_of_save_and_takes_it_once_there_is_room(disk: SmallDisk):
    with closing(open_desk(disk.folder / "home")) as desk:
        activity = desk.book.save("activity", an_activity(title="Sebelumnya"))
        photo = a_photo(random.Random(1))
        long = {"result": os.urandom(2_400).hex()}
        acts: dict[str, Callable[[], object]] = {
            "new": lambda: desk.book.save("activity", an_activity(**long)),
            "edit": lambda: desk.book.save("activity", long, activity),
            "import": lambda: desk.book.save_all("activity", [an_activity(title=f"Impor {i}", result="x" * 4000) for i in range(50)]),
            "draft": lambda: desk.book.save_draft("activity", {"title": "Setengah jadi", **long}),
            "photo": lambda: desk.book.add_photo(activity, photo, "", "all_agree"),
            "backup": lambda: backups.make(desk.store, desk.home.backups),
        }
        big = disk.fill()
        assert codes_of(acts) == dict.fromkeys(acts, "disk_full")
        assert [row.title for row in desk.book.activity_page(ActivityQuery(), 0, 99)] == ["Sebelumnya"]
        assert desk.book.photos(activity) == []
        assert list((disk.folder / "home").glob("**/.*part*")) == [], "no halves are left to take room"
        big.unlink()
        for act in acts.values():
            act()
        assert desk.book.activity_totals(ActivityQuery()).activities == 52
        assert len(desk.book.photos(activity)) == 1
        assert all(one.good for one in health.examine(desk.store, True) if one.name != "disk")


def test_a_full_disk_is_said_at_the_door_and_nothing_is_half_done(disk: SmallDisk, command: Command):
    home = disk.folder / "home"
    open_desk(home).close()
    big = disk.fill()
    full = sentence("disk_full", "id")
    assert command(home, "log", "add", *BATIK, "--result", "x" * 4_000) == (1, f"{full}\n")
    assert command(home, "backup") == (1, f"{full}\n")
    big.unlink()
    assert command(home, "log", "add", *BATIK)[0] == 0
    assert "1 kegiatan" in command(home, "log", "list")[1]


def test_a_new_home_on_a_full_disk_is_refused_and_made_once_there_is_room(disk: SmallDisk, command: Command):
    home = disk.folder / "home"
    big = disk.fill()
    init = ("init", "--area", "64.03.09.2006", "--name", "Al-Fadhilah", "--person", "Sari")
    assert command(home, *init) == (1, f"{sentence('disk_full', 'id')}\n")
    big.unlink()
    assert command(home, *init)[0] == 0


def test_an_exchange_on_a_full_disk_is_refused_and_goes_on_once_there_is_room(disk: SmallDisk, tmp_path: Path):
    """The answer finds no room: nothing of it is taken, and the same again brings everything."""
    with closing(Centre(tmp_path / "centre")) as centre, closing(Laptop.new(disk.folder / "home")) as sari:
        sari.join(centre)
        dewi = Laptop.new(tmp_path / "dewi")
        dewi.join(centre)
        for i in range(20):
            dewi.log(f"Dari Dewi {i}", result=os.urandom(3000).hex())
        dewi.settle(centre)
        dewi.close()
        sari.log("Dari Sari")
        answer = sari.talk_unheard(centre)
        big = disk.fill()
        with pytest.raises(KnownError, match="disk_full"):
            sari.engine.receive(answer)
        assert sari.titles() == ["Dari Sari"]
        big.unlink()
        sari.settle(centre)
        assert sari.titles() == centre.titles()
        assert len(sari.titles()) == 21


def test_a_stick_without_room_or_leave_to_write_carries_nothing_and_all_once_it_can(disk: SmallDisk, tmp_path: Path):
    with closing(Centre(tmp_path / "centre")) as centre, closing(Laptop.new(tmp_path / "home")) as sari:
        sari.join(centre)
        record = sari.log("Batik sawit", result=os.urandom(3000).hex())
        sari.desk.book.add_photo(record, a_photo(random.Random(1)), "", "all_agree")
        big = disk.fill()
        assert not sari.desk.stick.offer(disk.folder).records_fit
        assert sari.desk.stick.pack(disk.folder, "MERAH").reason == "stick_full"
        big.unlink()
        disk.write_protect()
        assert sari.desk.stick.pack(disk.folder, "MERAH").reason == "stick_protected"
        assert sari.desk.book.detail(record).status is Status.WAITING
        disk.write_protect(False)
        packed = sari.desk.stick.pack(disk.folder, "MERAH")
        assert (packed.reason, packed.photos, packed.photos_left) == ("", 1, 0)
        assert sari.desk.book.detail(record).status is Status.CARRIED


def test_a_write_protected_disk_is_said_and_works_again_when_the_switch_is_back(disk: SmallDisk, command: Command):
    home = disk.folder / "home"
    with closing(open_desk(home)) as desk:
        activity = desk.book.save("activity", an_activity(title="Sebelumnya"))
    disk.write_protect()
    protected = sentence("read_only", "id")
    for words in (("log", "add", *BATIK), ("log", "edit", activity, "--n-total", "3"), ("backup",), ("sync",)):
        assert command(home, *words) == (1, f"{protected}\n"), words
    assert command(disk.folder / "another", "log", "list") == (1, f"{protected}\n")
    settings.save(home, settings.Settings(theme="dark"))  # costs the choice, and nothing is raised
    disk.write_protect(False)
    assert command(home, "log", "add", *BATIK)[0] == 0
    with closing(open_desk(home)) as desk:
        assert sorted(row.title for row in desk.book.activity_page(ActivityQuery(), 0, 9)) == ["Batik sawit", "Sebelumnya"]


def test_a_disk_that_becomes_write_protected_in_the_middle_of_the_work_is_named(disk: SmallDisk):
    with closing(Laptop.new(disk.folder / "home")) as sari:
        activity = sari.log("Sebelumnya")
        book = sari.desk.book
        sari.desk.close()  # no system remounts while a file is open for writing; the desk opens it again by itself
        disk.write_protect()
        acts: dict[str, Callable[[], object]] = {
            "new": lambda: sari.log("Sesudahnya"),
            "photo": lambda: book.add_photo(activity, a_photo(random.Random(2)), "", "all_agree"),
            "backup": lambda: backups.make(sari.desk.store, sari.desk.home.backups),
            "key": lambda: sari.desk.store.signer(),
        }
        assert codes_of(acts) == dict.fromkeys(acts, "read_only")
        disk.write_protect(False)
        sari.log("Sesudahnya")
        assert sari.titles() == ["Sebelumnya", "Sesudahnya"]
