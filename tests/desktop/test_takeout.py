"""Everything taken out of a library is read without Suluh, and a new library filled from it is the same."""

import csv
import errno
import io
import json
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from core.domain.fields import Field, FieldType
from core.domain.kinds import KINDS
from desktop.care import cells
from desktop.care.read_me import _KINDS
from desktop.care.take_in import take_in
from desktop.care.take_out import take_out
from desktop.cli import main
from desktop.reports import forms, sim_marks
from desktop.store import blobs
from desktop.store.errors import KnownError
from desktop.store.whole import OWN_KINDS, Whole
from tests.homes import an_activity, open_desk
from tests.reports.test_forms import a_file, a_form

ODD = '=HYPERLINK("x");\n"kutip" \'satu\' é 图 😀'


def a_photo(colour: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def desk(tmp_path):
    """A library with something of most kinds, deleted things among them."""
    made = open_desk(tmp_path / "home")
    book = made.book
    book.save_profile({"address": "Jl. Melati 5", "logo": a_photo("white"), "population": 900})
    series = book.save("series", {"title": "Batik", "weekday": 3, "skipped": ["2026-11-11"]})
    activity = book.save(
        "activity", an_activity(result=ODD, n_age=[0, None, 3, 4, 5, 6], target_groups=["women", "youth"], series_id=series)
    )
    book.add_photo(activity, a_photo("red"), "-Bu Rina", "all_agree")
    book.add_photo(activity, a_photo("blue"), "rumah", "none_yet")
    binned = book.save("activity", an_activity(title="Salah ketik"))
    book.add_photo(binned, a_photo("green"), "salah", "all_agree")
    book.delete(binned)
    book.save_visit_day("2026-11-20", {"n_total": 12, "n_male": 5, "n_female": 7, "occupations": {"farmer": 4}})
    book.mark_closed("2026-10-05", "hujan")
    story = book.save(
        "story", {"title": "Rina", "date": "2026-02-01", "before": "=1", "after": "'b", "name_agreed": True, "activities": [activity]}
    )
    made.stories.add_later(story, 3, "2026-05-02", "Maju")
    book.save("problem", {"title": "Listrik padam", "status": "open", "category": "electricity"})
    book.save("budget", {"year": 2026, "purpose": "Buku", "planned": 10_000_000})
    yield made
    made.close()


@pytest.fixture
def new(tmp_path):
    """A library that is set up and empty."""
    made = open_desk(tmp_path / "new")
    yield made
    made.close()


def of_folder(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".pdf"}


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";"))


def without_ids(folder: Path) -> dict[str, bytes]:
    """All files; the id of the profile, which the set-up of each library makes, taken out."""
    found = of_folder(folder)
    profile = table(folder / "library.csv")[0]["id"]
    return {name: content.replace(profile.encode(), b"-") for name, content in found.items()}


def test_what_was_taken_out_fills_a_new_library_that_is_taken_out_the_same(desk, new, tmp_path):
    sim_marks.save(desk.home.folder, "2026-11", frozenset({"a"}))
    forms.take_in(desk.home, a_file(tmp_path, {"iplm": [a_form("2027-01-01", "Baru")]}))
    out = take_out(desk, tmp_path / "semua", papers=False)
    assert (out.files, out.absent, out.counts["photo"], out.counts["activity"]) == (2, 0, 2, 1)
    taken = take_in(new, tmp_path / "semua")
    assert (taken.wrong, taken.records) == ([], sum(out.counts.values()))
    take_out(new, tmp_path / "lagi", papers=False)
    assert without_ids(tmp_path / "lagi") == without_ids(tmp_path / "semua")
    assert {kind: rows for kind, rows in Whole(new.store).everything().items() if kind != "library"} == {
        kind: rows for kind, rows in Whole(desk.store).everything().items() if kind != "library"
    }
    assert sim_marks.load(new.home.folder, "2026-11") == {"a"}
    assert forms.Forms(new.home).in_year("iplm", 2027).rows[0].label("id") == "Baru"


def test_a_photo_without_permission_stays_private_in_the_new_library(desk, new, tmp_path):
    take_out(desk, tmp_path / "semua", papers=False)
    take_in(new, tmp_path / "semua")
    activity = table(tmp_path / "semua/activity.csv")[0]["id"]
    assert [(photo.caption, photo.private) for photo in sorted(new.book.photos(activity), key=lambda one: one.caption)] == [
        ("-Bu Rina", False),
        ("rumah", True),
    ]


def test_the_folder_is_read_without_suluh(desk, tmp_path):
    out = take_out(desk, tmp_path / "semua")
    activity = (tmp_path / "semua/activity.csv").read_bytes()
    assert activity.startswith(b"\xef\xbb\xbfid;title;date_start;")
    assert activity.endswith(b"\r\n")
    assert table(tmp_path / "semua/activity.csv")[0]["result"] == "'" + ODD
    photos = table(tmp_path / "semua/photo.csv")
    assert sorted(row["caption"] for row in photos) == ["'-Bu Rina", "rumah"]
    for row in photos:
        with Image.open(tmp_path / "semua" / row["file"]) as photo:
            assert photo.size == (400, 300)
    papers = sorted(path.name for path in (tmp_path / "semua/laporan").iterdir())
    assert papers == ["laporan-bulanan-2026-10.pdf", "laporan-bulanan-2026-11.pdf", "laporan-tahunan-2026.pdf"]
    assert out.papers == 3
    told = (tmp_path / "semua/BACA-SAYA.txt").read_bytes().decode("utf-8-sig")
    assert "Al-Fadhilah" in told
    assert "--restore" in told
    assert all(f"{kind}.csv" in told for kind in out.counts)
    assert "hujan" in (tmp_path / "semua/visit_day.csv").read_text("utf-8-sig")


def test_every_kind_of_ones_own_has_words_in_the_read_me():
    assert set(_KINDS) == set(OWN_KINDS)


def test_what_stands_there_already_is_not_touched(desk, tmp_path):
    (tmp_path / "semua").mkdir()
    with pytest.raises(KnownError, match="folder_exists"):
        take_out(desk, tmp_path / "semua")
    assert list((tmp_path / "semua").iterdir()) == []


def test_stopped_half_way_leaves_nothing(desk, tmp_path):
    stop, before = threading.Event(), set(tmp_path.iterdir())
    steps = []

    def heard(done: int, of: int) -> None:
        steps.append((done, of))
        if done == 2:
            assert set(tmp_path.iterdir()) != before  # it had begun
            stop.set()

    with pytest.raises(KnownError, match="cut_short"):
        take_out(desk, tmp_path / "semua", papers=False, progress=heard, stop=stop)
    assert steps[-1] == (2, 3)
    assert set(tmp_path.iterdir()) == before


def test_a_full_disk_leaves_nothing(desk, tmp_path, monkeypatch):
    before, write = set(tmp_path.iterdir()), os.fsync

    def full(handle: int) -> None:
        if (tmp_path / ".semua.part" / "foto").exists():
            raise OSError(errno.ENOSPC, "no room")
        write(handle)

    monkeypatch.setattr(blobs.os, "fsync", full)
    with pytest.raises(KnownError, match="disk_full"):
        take_out(desk, tmp_path / "semua", papers=False)
    assert set(tmp_path.iterdir()) == before


def test_only_a_new_library_is_filled(desk, tmp_path):
    take_out(desk, tmp_path / "semua", papers=False)
    before = Whole(desk.store).everything()
    with pytest.raises(KnownError, match="not_empty"):
        take_in(desk, tmp_path / "semua")
    assert Whole(desk.store).everything() == before


@pytest.mark.parametrize("content", [None, b"", b"a;b\r\n", b"\xff\xfe\x00"])
def test_another_folder_is_refused(new, tmp_path, content):
    (tmp_path / "lain").mkdir()
    if content is not None:
        (tmp_path / "lain/isi.csv").write_bytes(content)
    with pytest.raises(KnownError, match="no_takeout"):
        take_in(new, tmp_path / "lain")


def test_what_is_damaged_is_named_with_file_and_line_and_the_rest_goes_in(desk, new, tmp_path):
    folder = tmp_path / "semua"
    take_out(desk, folder, papers=False)
    story = (folder / "story.csv").read_bytes()
    (folder / "story.csv").write_bytes(story.replace(b"2026-02-01", b"1 Feb"))
    visits = (folder / "visit_day.csv").read_bytes()
    (folder / "visit_day.csv").write_bytes(visits + visits.splitlines(keepends=True)[1] + b"a;b\r\n")
    (folder / "budget.csv").unlink()
    (folder / "problem.csv").write_bytes(b"\xff\xff")
    series = (folder / "series.csv").read_bytes().splitlines(keepends=True)
    (folder / "series.csv").write_bytes(series[0])
    photos = table(folder / "photo.csv")
    (folder / photos[0]["file"]).write_bytes(b"no photo")
    (folder / "photo.csv").write_bytes((folder / "photo.csv").read_bytes().replace(photos[1]["file"].encode(), b"../home/suluh.db"))
    taken = take_in(new, folder)
    assert [(one.file, one.line, one.reason, one.column) for one in taken.wrong] == [
        ("series.csv", 0, "not_all", ""),
        ("visit_day.csv", 4, "record", ""),
        ("visit_day.csv", 5, "line", ""),
        ("problem.csv", 0, "no_file", ""),
        ("story.csv", 2, "value", "date"),
        ("budget.csv", 0, "no_file", ""),
        ("photo.csv", 2, "its_file", ""),
        ("photo.csv", 3, "its_file", ""),
    ]
    counts = {kind: len(rows) for kind, rows in Whole(new.store).everything().items() if rows}
    assert counts == {"activity": 1, "visit_day": 2, "library": 1}
    assert [path for path in (new.home.folder / "blobs").rglob("*") if path.is_file()] == []


def test_the_command_takes_out_and_restores(desk, tmp_path, capsys):
    def run(*words: str) -> tuple[int, dict]:
        code = main([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    folder = str(tmp_path / "semua")
    code, said = run("takeout", folder, "--without-papers", "--home", str(desk.home.folder))
    assert (code, said["papers"], said["records"]["activity"]) == (0, 0, 1)
    assert run("takeout", folder, "--home", str(desk.home.folder))[1]["error"] == "folder_exists"
    open_desk(tmp_path / "new").close()
    Path(folder, "story.csv").unlink()
    code, said = run("takeout", folder, "--restore", "--home", str(tmp_path / "new"))
    assert (code, [one["file"] for one in said["wrong"]]) == (0, ["story.csv"])
    assert main(["takeout", folder, "--restore", "--home", str(tmp_path / "new")]) == 1
    assert "sudah ada catatan" in capsys.readouterr().err


def test_practice_goes_nowhere(tmp_path):
    made = open_desk(tmp_path / "latihan", set_up=False)
    made.store.become_practice()
    with pytest.raises(KnownError, match="practice"):
        take_out(made, tmp_path / "semua")
    made.close()


@given(some.lists(some.text(some.characters(exclude_categories=("Cs",)), min_size=1), min_size=1, max_size=5))
def test_any_text_comes_back_from_its_cell_and_none_begins_like_a_formula(texts):
    field = Field("title", FieldType.TEXT)
    rows = list(cells.from_csv(cells.to_csv([["x", *map(cells.to_cell, texts)]])))
    row = rows[0][1]
    assert row is not None
    assert [cells.from_cell(field, cell) for cell in row[1:]] == texts
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)


def test_every_type_of_field_has_a_cell():
    values = {
        FieldType.TEXT: "-1", FieldType.TEXTS: ["a;b", "=1"], FieldType.DATE: "2026-01-31", FieldType.MONTH: "2026-01",
        FieldType.TIME: "08:30",
        FieldType.COUNT: 0, FieldType.COUNTS: [1, None], FieldType.COUNT_MAP: {"farmer": 3}, FieldType.SIZE: 2**40, FieldType.RUPIAH: 5,
        FieldType.YES_NO: False, FieldType.CODE: "x", FieldType.CODES: ["x", "y"], FieldType.NUMBERS: [1, 2], FieldType.REFERENCE: "0" * 32,
        FieldType.REFERENCES: ["1" * 32], FieldType.BYTES: b"\x00\xff",
    }  # fmt: skip
    assert set(values) == set(FieldType)
    for kind, value in values.items():
        assert cells.from_cell(Field("x", kind, size=2), cells.to_cell(value)) == value
    assert {field.type for one in KINDS.values() for field in one.fields.values()} <= set(values)
