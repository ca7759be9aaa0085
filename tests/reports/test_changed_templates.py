"""Templates that somebody changed: used where they work, named and passed over where they do not, and never able to harm."""

import json
import shutil

import pytest

from core.command_output import FAILED, OK
from desktop.cli import main
from desktop.reports import template_files
from desktop.reports.apart import Apart
from desktop.reports.errors import TemplateStuck
from desktop.store import backups, restoring
from tests.reports.months import desk_in_december, small_month
from tests.reports.paper import text_of

MONTH = "2026-11"
MONTHLY = template_files.shipped()["monthly.typ"]
ENDLESS = b"#for a in range(100000) { for b in range(100000) { let c = calc.sin(b) } }"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = desk_in_december(tmp_path_factory.mktemp("home"))
    small_month(made)
    yield made
    made.close()


@pytest.fixture
def folder(desk):
    yield template_files.lay_out(desk.home.templates)
    shutil.rmtree(desk.home.templates)


def test_a_changed_template_is_used_from_the_next_paper_on(desk, folder):
    (folder / "monthly.typ").write_bytes(b"\xef\xbb\xbf" + MONTHLY.replace(b"\n", b"\r\n") + b"\r\nDiketik di Kampung Labanan\r\n")
    printed = desk.reports.monthly(MONTH)
    assert "Diketik di Kampung Labanan" in text_of(printed.pdf)
    assert "LAPORAN BULANAN" in text_of(printed.pdf)
    assert not any("emplat" in one for one in printed.missing)
    assert b"part>2<" in printed.pdf.replace(b" ", b""), "still PDF/A"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("monthly.typ", MONTHLY + b"\n#let x = 1 +\n", "Templat monthly.typ, baris 180: "),
        ("frame.typ", b"#let nothing = 1", "Templat frame.typ yang diubah tidak cocok dengan "),
        ("monthly.typ", b'#read("/etc/passwd")', "Templat monthly.typ, baris 1: "),
        ("monthly.typ", b'#read("../settings.json")', "Templat monthly.typ, baris 1: "),
        ("monthly.typ", b'#import "@preview/cetz:0.3.0"', "Templat monthly.typ, baris 1: paket dari jaringan tidak dapat dipakai."),
        ("monthly.typ", b"ok\n\xff\xfe", "Templat monthly.typ, baris 2: berkas ini tidak disimpan sebagai UTF-8."),
        ("monthly.typ", b" " * 200_001, "Templat monthly.typ: berkas ini lebih besar dari 200 kB."),
        ("monthly.typ.txt", MONTHLY, "Templat monthly.typ.txt: tidak ada templat dengan nama ini."),
        ("practice.typ", b"", "Templat practice.typ: tidak ada templat dengan nama ini."),
    ],
)
def test_a_template_that_cannot_be_used_is_named_and_the_paper_is_printed_all_the_same(desk, folder, name, content, told):
    (folder / name).write_bytes(content)
    printed = desk.reports.monthly(MONTH)
    assert printed.missing[0].startswith(told)
    assert printed.missing[0].endswith("Templat bawaan yang dipakai.")
    assert "LAPORAN BULANAN" in text_of(printed.pdf)


def test_a_template_without_end_is_stopped_and_not_waited_for_again(desk, folder):
    sources = {"main.typ": ENDLESS}
    apart = Apart(timeout_s=1)
    with pytest.raises(TemplateStuck):
        apart.set(sources, {})
    patient = Apart(timeout_s=600)
    patient._stuck = apart._stuck
    with pytest.raises(TemplateStuck):
        patient.set(sources, {})


def test_a_changed_template_goes_into_backups_and_back(desk, folder, tmp_path):
    (folder / "monthly.typ").write_bytes(b"changed")
    made = backups.make(desk.store, tmp_path)
    assert [path.name for path in (made.folder / "templates").iterdir()] == ["monthly.typ"]
    home = type(desk.home)(tmp_path / "new")
    restoring.restore(home, made.folder)
    assert (home.templates / "monthly.typ").read_bytes() == b"changed"


def test_the_commands_export_check_take_in_and_set_aside(desk, folder, tmp_path, capsys):
    home = desk.home.folder

    def run(*words):
        code = main(["template", *map(str, words), "--home", str(home), "--json"])
        return code, json.loads(capsys.readouterr().out)

    file = tmp_path / "consent.typ"
    assert run("export", "consent.typ", "-o", file)[0] == OK
    whole = file.read_bytes()
    file.write_bytes(whole + b"\n#oops")
    code, told = run("add", file)
    assert (code, told["file"], told["line"]) == (FAILED, "consent.typ", whole.count(b"\n") + 2)
    file.write_bytes(whole + b"\n")
    assert run("add", file) == (OK, {"ok": True, "tried": ["consent.typ"]})
    assert [one["name"] for one in run("list")[1]["templates"] if one["changed"]] == ["consent.typ"]
    assert run("reset") == (OK, {"ok": True, "set_aside": ["consent.typ"]})
    assert (folder / "consent.typ.lama").read_bytes() == file.read_bytes()
    assert not any(one["changed"] for one in run("list")[1]["templates"])
