"""The command line keeps its contract: options after the subcommand, one JSON object, documented exit codes."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop.cli import main
from tests.reports.paper import read

AREA = "64.03.09.2006"
BATIK = ("--title", "Batik sawit", "--date-start", "2026-11-10", "--n-total", "18")


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Runs a command on a home of its own and returns (exit code, parsed JSON)."""

    def go(*words: str) -> tuple[int, dict]:
        code = main([*words, "--home", str(tmp_path / "home"), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return go


@pytest.fixture
def library(run):
    """The same, set up as a library."""
    assert run("init", "--area", AREA, "--name", "Al-Fadhilah", "--person", "Sari")[0] == 0
    return run


def test_nothing_is_logged_before_the_library_has_a_name(run):
    assert run("log", "list") == (1, {"ok": False, "error": "not_set_up", "detail": ""})


def test_an_unknown_village_is_refused(run):
    code, said = run("init", "--area", "99.99.99.9999", "--name", "X", "--person", "Sari")
    assert (code, said["error"]) == (1, "not_found")


def test_an_activity_is_added_listed_edited_and_shown(library):
    code, said = library("log", "add", *BATIK, "--n-male", "1", "--n-female", "16")
    assert code == 0
    assert [finding["code"] for finding in said["findings"]] == ["unsplit"]
    record = said["record"]
    assert library("log", "edit", record, "--n-total", "17", "--reason", "daftar hadir")[0] == 0
    _, listed = library("log", "list", "--month", "2026-11")
    assert (listed["count"], listed["participants"], listed["activities"][0]["title"]) == (1, 17, "Batik sawit")
    _, shown = library("log", "show", record)
    assert (shown["fields"]["n_total"], shown["status"], len(shown["history"])) == (17, "waiting", 2)
    assert shown["history"][1]["reason"] == "daftar hadir"


def test_a_value_that_cannot_be_is_named(library):
    assert library("log", "add", "--title", "x", "--n-total", "banyak") == (1, {"ok": False, "error": "not_count", "field": "n_total"})
    assert library("log", "add", "--date-start", "3/11")[1]["error"] == "not_date"


def test_other_kinds_go_in_by_set(library):
    code, said = library("log", "add", "--kind", "problem", "--set", "title=Listrik padam", "--set", "category=electricity")
    assert code == 0
    assert library("log", "show", said["record"])[1]["fields"] == {"title": "Listrik padam", "category": "electricity"}


def test_records_of_another_kind_are_listed(library):
    library("log", "add", "--kind", "budget", "--set", "year=2026", "--set", "purpose=Buku", "--set", "planned=10000000")
    library("log", "add", "--kind", "budget", "--set", "year=2027", "--set", "purpose=Rak", "--set", "planned=5000000")
    _, said = library("log", "list", "--kind", "budget")
    assert ([row["title"] for row in said["records"]], said["count"]) == (["Rak", "Buku"], 2)
    assert library("log", "list", "--kind", "budget", "--text", "buk")[1]["count"] == 1
    code, said = library("log", "list", "--kind", "budget", "--month", "2026-11")
    assert (code, said["error"], said["field"]) == (1, "unknown_field", "month")


def test_a_story_is_asked_after_answered_and_taken_back(library):
    told = {"title": "Warung Bu R.", "date": "2020-01-05", "person": "Bu R.", "before": "Tanpa kerja", "after": "Punya warung"}
    _, said = library("log", "add", "--kind", "story", *(word for name, text in told.items() for word in ("--set", f"{name}={text}")))
    story = said["record"]
    (due,) = library("story", "due")[1]["due"]
    assert (due["story"], due["person"], due["months"]) == (story, "Bu R.", 12)
    assert library("story", "later", story, "--months", "12", "--text", " ")[1]["error"] == "needed"
    assert library("story", "later", story, "--months", "12", "--text", "Dua karyawan", "--stage", "independent")[0] == 0
    assert library("story", "due")[1]["due"] == []
    assert library("log", "show", story)[1]["fields"]["stage"] == "independent"
    assert library("story", "withdraw", story, "--yes")[0] == 0
    assert library("log", "list", "--kind", "story_later")[1]["count"] == library("log", "list", "--kind", "story")[1]["count"] == 0


def test_only_a_story_can_be_taken_back(library):
    record = library("log", "add", *BATIK)[1]["record"]
    assert library("story", "withdraw", record, "--yes")[1]["error"] == "not_found"
    assert library("log", "show", record)[1]["deleted"] is False


def test_good_lines_go_in_and_wrong_ones_are_named_with_line_and_reason(library, tmp_path: Path):
    lines = [
        json.dumps({"id": "ignored", "title": "Budidaya lele", "date_start": "2025-03-01", "n_total": 20, "n_age": [1, None, 2, 0, 0, 0]}),
        json.dumps({"title": "Tanpa tanggal", "n_total": 3}),
        "{rusak",
        json.dumps({"title": "Kolom asing", "date_start": "2025-03-02", "n_total": 3, "warna": "biru"}),
        json.dumps({"title": "Jumlah salah", "date_start": "2025-03-02", "n_total": -3}),
        "",
        json.dumps({"title": "Kaligrafi’s \"🦊\" < \\", "date_start": "2025-03-03", "n_total": 9}),
    ]
    file = tmp_path / "lama.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    code, said = library("log", "import", str(file))
    assert (code, said["imported"]) == (0, 2)
    assert [(w["line"], w["field"], w["reason"]) for w in said["wrong"]] == [
        (2, "date_start", "needed"), (3, "", "not_json"), (4, "warna", "unknown_field"), (5, "n_total", "not_count"),
    ]  # fmt: skip
    assert library("log", "list")[1]["count"] == 2
    assert library("log", "import", "--undo")[1]["undone"] == 2
    assert library("log", "list")[1]["count"] == 0
    assert library("log", "import", "--undo") == (1, {"ok": False, "error": "no_import"})


def test_an_import_is_taken_back_by_its_number(library, tmp_path: Path):
    file = tmp_path / "lama.jsonl"
    numbers = []
    for title in ("Lele", "Batik", "Madu"):
        file.write_text(json.dumps({"title": title, "date_start": "2025-03-01", "n_total": 4}), encoding="utf-8")
        numbers.append(library("log", "import", str(file))[1]["import"])
    assert library("log", "import", "--undo", str(numbers[1])) == (0, {"ok": True, "undone": 1})
    assert {row["title"] for row in library("log", "list")[1]["activities"]} == {"Lele", "Madu"}


def test_a_file_without_any_good_line_ends_with_1(library, tmp_path: Path):
    (tmp_path / "lama.jsonl").write_text("[]\n", encoding="utf-8")
    code, said = library("log", "import", str(tmp_path / "lama.jsonl"))
    assert (code, said["imported"], said["import"], said["wrong"]) == (1, 0, None, [{"line": 1, "field": "", "reason": "not_object"}])


def test_visitors_are_added_corrected_and_closed(library):
    assert library("visit", "add", "--date", "2026-11-02", "--n-female", "12", "--n-male", "9", "--n-computer", "5")[0] == 0
    first = library("visit", "add", "--date", "2026-11-02", "--n-female", "13")[1]["record"]
    assert library("visit", "add", "--date", "2026-11-02", "--closed")[1]["record"] == first
    assert library("log", "show", first)[1]["fields"]["state"] == "closed"


def test_a_photo_that_is_none_is_named_and_the_record_stays(library, tmp_path: Path):
    (tmp_path / "foto.jpg").write_bytes(b"bukan foto")
    code, said = library("log", "add", *BATIK, "--photo", str(tmp_path / "foto.jpg"))
    assert (code, said["error"], said["photos"]) == (1, "no_photo", [])
    assert library("log", "show", said["record"])[1]["fields"]["title"] == "Batik sawit"


def test_a_file_that_is_not_there_leaves_no_record_behind(library, tmp_path: Path):
    code, said = library("log", "add", *BATIK, "--photo", str(tmp_path / "tiada.jpg"))
    assert (code, said["error"]) == (1, "file")
    assert library("log", "list")[1]["count"] == 0
    assert library("log", "import", str(tmp_path / "tiada.jsonl"))[1]["error"] == "file"
    assert library("report", "monthly", "2026-11", "-o", str(tmp_path / "no" / "laporan.pdf"))[1]["error"] == "file"


def test_sync_and_receipt_say_so_before_joining(library):
    assert library("sync")[1]["error"] == "not_enrolled"
    assert library("receipt")[0] == 1
    assert library("enrol", "ABCD", "--server", "http://127.0.0.1:9")[1]["error"] == "code_mistyped"


def test_report_check_rebuild_and_backup(library, tmp_path: Path):
    library("log", "add", *BATIK)
    assert library("report", "monthly", "2026-11", "-o", str(tmp_path / "laporan.pdf"))[0] == 0
    assert (tmp_path / "laporan.pdf").read_bytes().startswith(b"%PDF-")
    assert {one["name"] for one in library("check")[1]["checks"]} == {"disk", "database", "log", "photos", "clock"}
    assert library("rebuild")[1]["records"] == 2
    made = library("backup", "-o", str(tmp_path / "cadangan"))[1]
    assert (made["records"], Path(made["folder"], "suluh.db").exists()) == (2, True)


@pytest.mark.parametrize(("paper", "size"), [("F4", (215, 330)), ("A4", (210, 297))])
@pytest.mark.parametrize(("language", "title"), [("id", "LAPORAN BULANAN"), ("en", "MONTHLY REPORT")])
def test_the_report_comes_on_the_paper_and_in_the_language_asked_for(
    library, tmp_path: Path, paper: str, size: tuple[int, int], language: str, title: str
):
    file = tmp_path / "laporan.pdf"
    code, said = library("report", "monthly", "2026-11", "-o", str(file), "--paper", paper, "--lang", language)
    assert (code, said["file"]) == (0, str(file))
    assert said["missing"]
    pages = read(file.read_bytes())
    assert {page.size for page in pages} == {size}
    assert title in pages[0].text.upper()


def test_check_ends_with_1_when_a_photo_is_damaged(library, tmp_path: Path):
    photo = io.BytesIO()
    Image.new("RGB", (640, 480), "teal").save(photo, "PNG")
    (tmp_path / "foto.png").write_bytes(photo.getvalue())
    added = library("log", "add", *BATIK, "--photo", str(tmp_path / "foto.png"), "--consent", "no_faces")
    assert len(added[1]["photos"]) == 1
    assert library("check")[0] == 0
    (blob,) = (tmp_path / "home" / "blobs").glob("*/*")
    blob.write_bytes(b"rusak")
    code, said = library("check")
    assert code == 1
    assert [(one["name"], one["count"]) for one in said["checks"] if not one["good"]] == [("photos", 1)]


@pytest.mark.parametrize("words", [("log", "fly"), ("report", "monthly", "November", "-o", "x.pdf"), ("log", "list", "--month", "2026-13")])
def test_words_that_are_off_end_with_2(run, words: tuple[str, ...]):
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


def test_a_person_reads_indonesian(tmp_path: Path):
    """Through the real door: `python -m desktop`, without Qt."""
    words = [sys.executable, "-X", "importtime", "-m", "desktop", "log", "list", "--home", str(tmp_path)]
    made = subprocess.run(words, capture_output=True, text=True)
    assert made.returncode == 1
    assert "belum diberi nama" in made.stderr
    assert "PySide6" not in made.stderr


def test_a_chart_is_written_as_svg_or_png_and_says_its_numbers(library, tmp_path, capsys):
    library("log", "add", *BATIK, "--n-male", "1", "--n-female", "16")
    for name, begins in (("sex.svg", b"<svg"), ("sex.PNG", b"\x89PNG")):
        code, said = library("chart", "sex", "2026", "-o", str(tmp_path / name))
        assert (code, said["told"]) == (0, "Laki-laki: 1; Perempuan: 16; Tidak dicatat: 1")
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert library("chart", "sex", "2026-13", "-o", str(tmp_path / "x.svg"))[0] == 1
    with pytest.raises(SystemExit) as off:
        library("chart", "sex", "2026", "-o", str(tmp_path / "x.gif"))
    assert off.value.code == 2
