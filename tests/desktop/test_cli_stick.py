"""stick export and stick import at both ends, as scripts use them: exit codes and JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import main as desktop
from server.cli import main as server
from tests.homes import AREA

Run = Callable[..., tuple[int, dict]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of either program; gives (exit code, parsed JSON). A stick MERAH is plugged in."""

    def go(program: str, *words: str) -> tuple[int, dict]:
        where = ("--home", str(tmp_path / "home")) if program == "desktop" else ("--data", str(tmp_path / "server"))
        code = (desktop if program == "desktop" else server)([*words, *where, "--json"])
        return code, json.loads(capsys.readouterr().out)

    (tmp_path / "MERAH").mkdir()
    assert go("server", "init")[0] == 0
    assert go("desktop", "init", "--area", AREA, "--name", "Al-Fadhilah", "--person", "Sari")[0] == 0
    assert go("desktop", "log", "add", "--title", "Batik sawit", "--date-start", "2026-11-10", "--n-total", "18")[0] == 0
    return go


def test_a_laptop_without_any_line_joins_sends_and_hears_by_commands_alone(run: Run, tmp_path: Path):
    stick = str(tmp_path / "MERAH")
    assert run("desktop", "stick", "export", stick) == (1, {"ok": False, "error": "not_enrolled", "detail": ""})
    code = run("server", "enrol-code", "--area", AREA)[1]["code"]
    assert run("desktop", "enrol", code) == (0, {"ok": True, "server": ""})
    code, said = run("desktop", "stick", "export", stick)
    assert (code, said["asks_to_join"], said["records"], said["reason"]) == (0, True, 0, "")
    code, said = run("server", "stick", "import", stick)
    assert (code, said["joined"], said["records"]) == (0, 1, 0)
    assert run("desktop", "stick", "import", stick)[1]["joined"] is True
    code, said = run("desktop", "stick", "export", stick)
    assert (code, said["records"], said["photos"], said["photos_left"], said["written"]) == (0, 2, 0, 0, 1)
    assert run("desktop", "log", "list", "--status", "carried")[1]["count"] == 1
    code, said = run("server", "stick", "import", stick)
    assert (code, said["libraries"], said["records"], said["files"]["damaged"], said["home"]["answers"]) == (0, 1, 2, [], 1)
    code, said = run("desktop", "stick", "import", stick)
    assert (code, said["acked"], said["taken"], said["damaged"], said["reason"]) == (0, 2, 1, 0, "")
    assert run("desktop", "log", "list", "--status", "received")[1]["count"] == 1
    assert run("desktop", "sync")[1]["error"] == "no_address"
    assert run("desktop", "sync", "--server", "http://127.0.0.1:9", "--timeout", "0.1")[1]["reason"] == "no_connection"


def test_what_is_not_a_stick_is_said(run: Run, tmp_path: Path):
    assert run("server", "stick", "import", str(tmp_path))[1]["error"] == "no_bag"
    assert run("server", "stick", "export", str(tmp_path / "nowhere"))[1]["error"] == "no_stick"
    assert run("desktop", "stick", "import", str(tmp_path / "MERAH"))[1]["taken"] == 0
    code = run("server", "enrol-code", "--area", AREA)[1]["code"]
    assert run("desktop", "enrol", code)[0] == 0
    code, said = run("desktop", "stick", "export", str(tmp_path / "nowhere"))
    assert (code, said["error"]) == (1, "stick_gone")


def test_the_coordinator_reads_one_sentence(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "MERAH" / "SULUH" / "out"
    out.mkdir(parents=True)
    (out / "rusak.sbx").write_bytes(b"SBX1")
    assert server(["stick", "import", str(tmp_path / "MERAH"), "--data", str(tmp_path / "server")]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == "0 perpustakaan, 0 catatan, 0 foto; 0 hilang, 0 ulangan diabaikan, 1 berkas rusak: rusak.sbx"
    assert second == "Ditulis untuk dibawa pulang: 0 jawaban, 1 bagian katalog, 0 materi"
