"""A database that is damaged, in every way we could think of, before the start or in the middle of the work.

It is named, nothing is deleted, the newest good backup comes back, and what the centre had acknowledged comes back from there.
"""

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from core.error_words import sentence
from desktop.paths import Home
from desktop.store import backups, health
from desktop.store.errors import KnownError
from desktop.store.restoring import restore_newest
from desktop.store.rows import ActivityQuery
from server.errors import RefusedError
from tests.faults.conftest import Command
from tests.homes import an_activity, open_desk
from tests.sync.centre import Centre
from tests.sync.world import Laptop

PAGE_BYTES = 4096


def overwrite_header(path: Path) -> None:
    _write_at(path, 0, b"\0" * 100)


def overwrite_pages(path: Path) -> None:
    for at in range(PAGE_BYTES, path.stat().st_size, 3 * PAGE_BYTES):
        _write_at(path, at, b"\xa5" * PAGE_BYTES)


def cut_in_half(path: Path) -> None:
    with open(path, "rb+") as file:
        file.truncate(path.stat().st_size // 2 // PAGE_BYTES * PAGE_BYTES + 17)


def empty(path: Path) -> None:
    with open(path, "rb+") as file:
        file.truncate(0)


def replace_by_a_web_page(path: Path) -> None:
    path.write_bytes(b"<html>Silakan masuk ke Wi-Fi</html>" * 400)


DAMAGES = (overwrite_header, overwrite_pages, cut_in_half, empty, replace_by_a_web_page)
Damage = Callable[[Path], None]


def _write_at(path: Path, at: int, content: bytes) -> None:
    with open(path, "rb+") as file:
        file.seek(at)
        file.write(content)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with thirty activities, a backup of them, and one activity more."""
    home = tmp_path / "home"
    with closing(open_desk(home)) as desk:
        for i in range(30):
            desk.book.save("activity", an_activity(title=f"Kegiatan {i}", result="x" * 400))
        backups.make(desk.store, desk.home.backups)
        desk.book.save("activity", an_activity(title="Sesudah cadangan"))
    return home


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_before_the_start_is_said_in_her_words_and_the_backup_comes_back(home: Path, damage: Damage, command: Command):
    damage(home / "suluh.db")
    damaged = (home / "suluh.db").read_bytes()
    code, told = command(home, "log", "list")
    assert (code, told.strip()) == (1, sentence("damaged", "id"))
    assert (home / "suluh.db").read_bytes() == damaged, "the damaged file is left as it is"
    restored = restore_newest(Home(home))
    assert restored.parent == home / "backups"
    assert (home / "suluh-damaged-1.db").read_bytes() == damaged
    with closing(open_desk(home, set_up=False)) as desk:
        assert desk.book.activity_totals(ActivityQuery()).activities == 30
        desk.book.save("activity", an_activity(title="Berikutnya"))
        assert all(one.good for one in health.examine(desk.store, True) if one.name != "disk")


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_in_the_middle_of_the_work_never_passes_for_an_empty_library(home: Path, damage: Damage):
    """Whatever she then does works as before or is refused by name; what she sees is never less than there was."""
    with closing(open_desk(home)) as desk:
        assert desk.book.activity_totals(ActivityQuery()).activities == 31
        damage(home / "suluh.db")
        assert outcomes_of(
            lambda: desk.book.save("activity", an_activity(title="Di tengah kerja")),
            lambda: desk.book.activity_page(ActivityQuery(), 0, 100),
            lambda: desk.store.rebuild(),
        ) <= {"", "damaged", "disk_error", "read_only"}
    if outcomes_of(lambda: titles(home)) == {"damaged"}:
        restore_newest(Home(home))
    assert {f"Kegiatan {i}" for i in range(30)} <= titles(home)


def titles(home: Path) -> set[str]:
    """All activities, as the next start shows them."""
    with closing(open_desk(home, set_up=False)) as desk:
        return {row.title for row in desk.book.activity_page(ActivityQuery(), 0, 100)}


def outcomes_of(*acts: Callable[[], object]) -> set[str]:
    """The codes of the named errors that these end in; '' for those that work."""
    found = set()
    for act in acts:
        try:
            act()
            found.add("")
        except KnownError as error:
            found.add(error.code)
    return found


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """A server without sockets."""
    with closing(Centre(tmp_path / "centre")) as made:
        yield made


def test_what_the_centre_has_comes_back_after_a_restore_and_what_the_backup_had_is_not_doubled(tmp_path: Path, centre: Centre):
    sari = Laptop.new(tmp_path / "sari")
    sari.join(centre)
    sari.log("Sebelum cadangan")
    backups.make(sari.desk.store, sari.desk.home.backups)
    sari.log("Sesudah cadangan")
    sari.settle(centre)
    sari.close()
    overwrite_pages(tmp_path / "sari" / "suluh.db")
    restore_newest(Home(tmp_path / "sari"))
    with closing(Laptop.new(tmp_path / "sari", set_up=False)) as again:
        assert again.titles() == ["Sebelum cadangan"]
        again.settle(centre)
        again.log("Sesudah pemulihan")
        again.settle(centre)
        assert again.titles() == centre.titles() == ["Sebelum cadangan", "Sesudah cadangan", "Sesudah pemulihan"]
        assert again.desk.book.waiting().saves == 0


def test_a_damaged_backup_is_passed_over_for_an_older_good_one(home: Path):
    (good,) = (home / "backups").iterdir()
    for number, damage in enumerate(DAMAGES, 1):
        newer = home / "backups" / f"suluh-2099{number:04}-000000"
        shutil.copytree(good, newer)
        damage(newer / "suluh.db")
    (home / "backups" / "suluh-29990101-000000").mkdir()
    overwrite_header(home / "suluh.db")
    assert restore_newest(Home(home)) == good
    assert not (home / "backups" / "suluh-29990101-000000" / "suluh.db").exists()


def test_a_backup_that_opens_and_is_damaged_deeper_down_is_passed_over(home: Path):
    """Who looks only at what a backup says of itself takes it for good."""
    (good,) = (home / "backups").iterdir()
    newer = home / "backups" / "suluh-20990101-000000"
    shutil.copytree(good, newer)
    whole = (good / "suluh.db").read_bytes()
    for start in range(0, len(whole), PAGE_BYTES):
        (newer / "suluh.db").write_bytes(whole[:start] + b"\xff" * PAGE_BYTES + whole[start + PAGE_BYTES :])
        if newer in [one.folder for one in backups.found_in(home / "backups")]:
            break
    overwrite_header(home / "suluh.db")
    assert restore_newest(Home(home)) == good


def test_without_any_backup_the_damaged_file_stays_where_it_is(tmp_path: Path, command: Command):
    with closing(open_desk(tmp_path)) as desk:
        desk.book.save("activity", an_activity())
    overwrite_header(tmp_path / "suluh.db")
    before = sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir())
    with pytest.raises(KnownError, match="no_backup"):
        restore_newest(Home(tmp_path))
    assert sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir()) == before


def test_a_power_cut_in_the_middle_of_a_restore_leaves_a_file_to_restore(home: Path, monkeypatch: pytest.MonkeyPatch):
    """Cut at each renaming in turn: the damaged or the restored file is at its name, and never nothing."""
    overwrite_header(home / "suluh.db")
    for steps in range(4):
        with monkeypatch.context() as power:
            power.setattr("os.replace", cut_after(steps))
            with suppress(KeyboardInterrupt):
                restore_newest(Home(home))
                break
        assert (home / "suluh.db").stat().st_size > 0
    assert steps > 1
    with closing(open_desk(home, set_up=False)) as desk:
        assert desk.book.activity_totals(ActivityQuery()).activities == 30


def cut_after(steps: int) -> Callable[..., None]:
    """A renaming that works so often, and then the power is gone."""
    whole, left = os.replace, itertools.count(steps, -1)

    def replace(*words: str) -> None:
        if next(left) == 0:
            raise KeyboardInterrupt
        whole(*words)

    return replace


def test_a_laptop_whose_key_was_damaged_joins_again_and_goes_on(tmp_path: Path, centre: Centre):
    """The key file is empty after a power cut: the centre does not know the new key; a new code makes it known."""
    with closing(Laptop.new(tmp_path / "sari")) as sari:
        sari.join(centre)
        sari.log("Sebelum")
        sari.settle(centre)
        empty(tmp_path / "sari" / "device.key")
        sari.log("Sesudah")
        with pytest.raises(RefusedError, match="unknown_device"):
            sari.settle(centre)
        sari.join(centre)
        sari.settle(centre)
        assert sari.titles() == centre.titles() == ["Sebelum", "Sesudah"]
