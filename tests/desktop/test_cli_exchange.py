"""The commands that need the centre, over a real socket: what they print, what they leave, how they end."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from desktop.cli import main
from server.cli import main as server
from tests.homes import AREA
from tests.live_centre import LiveCentre
from tests.reports.paper import text_of

SYNC_KEYS = {
    "ok", "requests", "bytes_up", "bytes_down", "pushed", "pulled", "rejected", "blobs_left", "received", "reason", "fetched", "files_left",
    "newer",
}  # fmt: skip
NOBODY = "http://127.0.0.1:9"
Run = Callable[..., tuple[int, dict]]


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveCentre]:
    """One server for all of them; each test is another library."""
    with closing(LiveCentre(tmp_path_factory.mktemp("centre"))) as made:
        yield made


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on a library with one activity, a photo and a day of visitors; gives (exit code, parsed JSON)."""

    def go(*words: str) -> tuple[int, dict]:
        code = main([*words, "--home", str(tmp_path / "home"), "--json"])
        return code, json.loads(capsys.readouterr().out)

    photo = io.BytesIO()
    Image.effect_noise((800, 600), 40).convert("RGB").save(photo, "JPEG")
    (tmp_path / "foto.jpg").write_bytes(photo.getvalue())
    assert go("init", "--area", AREA, "--name", "Al-Fadhilah", "--person", "Sari")[0] == 0
    activity = ("--title", "Pelatihan keripik pisang", "--date-start", "2026-11-10", "--n-total", "18", "--n-age", ",,1,4,12,1")
    assert go("log", "add", *activity, "--photo", str(tmp_path / "foto.jpg"), "--consent", "all_agree")[0] == 0
    assert go("visit", "add", "--date", "2026-11-02", "--n-female", "12", "--n-male", "9")[0] == 0
    return go


@pytest.fixture
def joined(run: Run, centre: LiveCentre) -> Run:
    """The same, joined."""
    assert run("enrol", centre.code(), "--server", centre.url) == (0, {"ok": True, "server": centre.url})
    return run


def test_sync_ends_with_0_when_everything_has_arrived_and_counts_what_went_over_the_line(joined: Run):
    code, said = joined("sync")
    assert (code, set(said)) == (0, SYNC_KEYS)
    assert (said["ok"], said["received"], said["reason"]) == (True, True, "")
    assert (said["pushed"], said["pulled"], said["rejected"], said["blobs_left"]) == (4, 0, 0, 0)
    code, again = joined("sync")
    assert (code, again["requests"], again["pushed"], again["received"]) == (0, 1, 0, True)
    assert again["bytes_up"] + again["bytes_down"] < 700 < said["bytes_up"]


def test_sync_ends_with_3_when_the_time_is_up_and_the_rest_goes_next_time(run: Run, tmp_path: Path):
    centre = LiveCentre(tmp_path / "centre")
    assert run("enrol", centre.code(), "--server", centre.url)[0] == 0
    centre.close()
    code, said = run("sync", "--timeout", "0.2")
    assert (code, set(said)) == (3, SYNC_KEYS)
    assert (said["ok"], said["received"], said["reason"], said["blobs_left"]) == (False, False, "no_connection", 1)
    assert run("log", "list", "--status", "waiting")[1]["count"] == 1


def test_sync_ends_with_4_when_the_centre_refused_a_record_and_0_once_it_is_mended(joined: Run):
    # What the regency decides is not the village's to write; the centre is who says so.
    record = joined("log", "add", "--kind", "problem", "--set", "title=Listrik padam", "--set", "decision=Genset")[1]["record"]
    code, said = joined("sync")
    assert (code, said["ok"], said["rejected"], said["blobs_left"]) == (4, False, 1, 0)
    shown = joined("log", "show", record)[1]
    assert (shown["status"], shown["fields"]["title"]) == ("needs_fixing", "Listrik padam")
    assert "not_owner" in json.dumps(shown["rejected"])
    assert joined("log", "edit", record, "--set", "decision=")[0] == 0
    code, said = joined("sync")
    assert (code, said["rejected"], said["received"]) == (0, 0, True)


def test_joining_says_why_it_failed(run: Run, centre: LiveCentre):
    assert run("enrol", "0000-0000-0000", "--server", centre.url)[1]["error"] == "code_unknown"
    assert run("enrol", centre.code(), "--server", NOBODY)[1]["error"] == "no_connection"
    assert run("enrol", centre.code(), "--server", "bukan alamat")[1]["error"] == "bad_address"
    assert run("sync")[1]["error"] == "not_enrolled"


def test_the_receipt_says_what_the_server_says_on_screen_and_on_paper(joined: Run, centre: LiveCentre, tmp_path: Path):
    joined("sync")
    code, said = joined("receipt", "--month", "2026-11", "-o", str(tmp_path / "tanda-terima.pdf"))
    assert (code, said["month"], said["records"]) == (0, "2026-11", 4)
    totals = said["totals"]
    assert (totals["activities"], totals["participants"], totals["visits"], totals["photos_whole"]) == (1, 18, 21, 1)
    (there,) = [one for one in centre.ask("status", "--month", "2026-11")["libraries"] if one["library"] == said["library"]]
    assert there["totals"] == totals
    assert said["number"] in text_of((tmp_path / "tanda-terima.pdf").read_bytes())
    assert joined("receipt", "--month", "2020-01") == (1, {"ok": False, "error": "no_receipt"})


def test_what_the_server_exports_can_be_imported_as_it_is(
    joined: Run, centre: LiveCentre, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    joined("sync")
    library = joined("receipt")[1]["library"]
    assert server(["export", "--kind", "activity", "--format", "jsonl", "--data", str(centre.folder)]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if json.loads(line)["library"] == library]
    assert len(lines) == 1
    exported = json.loads(lines[0])
    assert (exported["area"], exported["title"], exported["n_age"]) == (AREA, "Pelatihan keripik pisang", [None, None, 1, 4, 12, 1])
    (tmp_path / "ekspor.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert joined("log", "import", str(tmp_path / "ekspor.jsonl"))[1]["imported"] == 1
    assert joined("log", "list")[1]["participants"] == 36


def test_a_backup_of_the_server_makes_what_it_holds_safe(joined: Run, centre: LiveCentre):
    joined("sync")
    assert joined("log", "list", "--status", "received")[1]["count"] == 1
    made = centre.ask("backup")
    assert (made["blobs_lost"], Path(made["folder"], "SHA256SUMS").is_file()) == (0, True)
    joined("sync")
    assert joined("log", "list", "--status", "safe")[1]["count"] == 1
