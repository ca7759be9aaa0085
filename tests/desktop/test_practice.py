"""The practice library: whole at once, marked for ever, never sent, made anew in one step, never mixed with what is real."""

import json
import os
import shutil
from contextlib import suppress
from datetime import date

import pytest

from desktop.cli import main
from desktop.clock import Surroundings
from desktop.demo import practice_library
from desktop.demo.practice_library import make_anew, open_practice
from desktop.paths import Home
from desktop.store import backups
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery
from desktop.sync.errors import RefusedError
from tests.homes import Clock, an_activity, open_desk
from tests.reports.paper import read

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A practice library made once, closed, to be copied."""
    folder = tmp_path_factory.mktemp("home") / "latihan"
    open_practice(folder, Surroundings(now_ms=Clock())).close()
    return folder


@pytest.fixture
def practice(made, tmp_path):
    """The folder of a practice library."""
    return shutil.copytree(made, tmp_path / "home" / "latihan")


def command(capsys, folder, *words):
    code = main([*words, "--home", str(folder), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_it_holds_last_month_and_this_one_until_yesterday(practice):
    desk = open_practice(practice, Surroundings(now_ms=Clock()))
    assert desk.book.today() == date(2026, 11, 24)
    months = {month: desk.book.month_figures(month, "2026-11-24") for month in ("2026-10", "2026-11")}
    assert [figures.activities.activities for figures in months.values()] == [12, 10]
    assert all(figures.visits > 300 for figures in months.values())
    dates = [row.date_start for row in desk.book.activity_page(ActivityQuery(), 0, 100)]
    assert max(dates) < "2026-11-24"
    desk.close()


def test_a_clock_that_cannot_be_right_gives_the_samples_own_month(tmp_path):
    desk = open_practice(tmp_path / "latihan", Surroundings(now_ms=Clock(now=0)))
    assert len(desk.book.activity_page(ActivityQuery(month="2026-11"), 0, 100)) == 12
    desk.close()


def test_progress_counts_up_to_the_end(tmp_path):
    told = []
    open_practice(tmp_path / "latihan", Surroundings(now_ms=Clock()), lambda done, of: told.append((done, of))).close()
    assert [done for done, _ in told] == list(range(1, told[-1][1] + 1))


@pytest.mark.parametrize("words", [("sync",), ("enrol", "XXXX-XXXX-XXXX", "--server", NOWHERE)])
def test_no_command_sends_it(practice, capsys, words):
    code, said = command(capsys, practice, *words)
    assert (code, said["error"]) == (1, "practice")


def test_the_exchange_refuses_before_it_knocks_anywhere(practice):
    desk = open_practice(practice)
    with pytest.raises(RefusedError, match="practice"):
        desk.exchange.enrol("XXXX-XXXX-XXXX", NOWHERE)
    with pytest.raises(RefusedError, match="practice"):
        desk.exchange.run()
    assert desk.exchange.contacts() == []
    desk.close()


def test_it_has_no_key_so_nothing_of_it_can_be_signed(practice):
    desk = open_practice(practice)
    for key in (desk.store.signer, desk.store.renew_key):
        with pytest.raises(KnownError, match="practice"):
            key()
    desk.close()
    assert not Home(practice).device_key.exists()


def test_copied_over_the_real_file_it_is_still_practice(practice, tmp_path, capsys):
    open_desk(tmp_path / "real").close()
    real = Home(tmp_path / "real")
    shutil.copyfile(Home(practice).database, real.database)
    code, said = command(capsys, real.folder, "sync")
    assert (code, said["error"]) == (1, "practice")


def test_a_backup_of_it_is_still_practice(practice, tmp_path):
    desk = open_practice(practice)
    made = backups.make(desk.store, tmp_path / "stick")
    desk.close()
    back = open_desk(made.folder, set_up=False)
    assert back.is_practice
    back.close()


def test_a_library_with_records_never_becomes_practice(tmp_path, capsys):
    folder = tmp_path / "real"
    open_desk(folder).close()
    code, said = command(capsys, folder, "practice")
    assert (code, said["error"]) == (1, "real_library")
    with pytest.raises(KnownError, match="real_library"):
        make_anew(folder)
    desk = open_desk(folder, set_up=False)
    assert (desk.is_practice, desk.book.profile().name) == (False, "Al-Fadhilah")
    desk.close()


def test_the_command_makes_it_once(tmp_path, capsys):
    for _ in range(2):
        assert command(capsys, tmp_path / "try", "practice")[0] == 0
    desk = open_desk(tmp_path / "try", set_up=False)
    assert desk.is_practice
    assert len({row.title for row in desk.book.activity_page(ActivityQuery(), 0, 100)}) > 5
    desk.close()


def test_made_anew_it_is_as_at_the_first_time(practice):
    desk = open_practice(practice)
    desk.book.save("activity", an_activity(title="Coba-coba"))
    desk.close()
    make_anew(practice, Surroundings(now_ms=Clock()))
    desk = open_practice(practice)
    rows = desk.book.activity_page(ActivityQuery(), 0, 100)
    assert desk.is_practice
    assert len(rows) == 22
    assert "Coba-coba" not in {row.title for row in rows}
    assert all(desk.book.blob_path(photo.blob).exists() for row in rows for photo in desk.book.photos(row.record))
    desk.close()
    assert list(practice.glob(".*")) == []


@pytest.mark.parametrize("step", [1, 2])
def test_a_power_cut_while_it_is_made_leaves_nothing_half(practice, monkeypatch, step):
    calls = iter(range(1, 100))
    real = os.replace

    def cut(source, target):
        if ".latihan-" not in str(target) and next(calls) == step:
            raise KeyboardInterrupt
        real(source, target)

    remove = shutil.rmtree
    with monkeypatch.context() as patch:
        patch.setattr(practice_library.os, "replace", cut)
        patch.setattr(practice_library.shutil, "rmtree", lambda path, **how: None if path.name.startswith(".") else remove(path, **how))
        with suppress(KeyboardInterrupt):
            make_anew(practice, Surroundings(now_ms=Clock()))
    desk = open_practice(practice, Surroundings(now_ms=Clock()))
    assert desk.is_practice
    assert len(desk.book.activity_page(ActivityQuery(), 0, 100)) == 22
    desk.close()


def test_a_damaged_one_is_put_aside_and_made_anew(practice):
    Home(practice).database.write_bytes(b"not a database at all" * 400)
    desk = open_practice(practice, Surroundings(now_ms=Clock()))
    assert desk.is_practice
    desk.close()
    assert (practice / "suluh-latihan-1.db").exists()


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_of_paper_says_so(practice, language):
    desk = open_practice(practice, Surroundings(now_ms=Clock()))
    pages = read(desk.reports.monthly("2026-10", "A4", language).pdf)
    desk.close()
    assert len(pages) > 2
    assert all("LATIHAN" in page.text for page in pages)


def test_real_paper_does_not(tmp_path):
    desk = open_desk(tmp_path / "home")
    assert not any("LATIHAN" in page.text for page in read(desk.reports.monthly("2026-11").pdf))
    desk.close()
