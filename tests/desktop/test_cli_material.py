"""The shelves by the command line: files go in, are found inside, opened, copied; what is refused is named."""

from pathlib import Path

import pytest
import typst

from desktop.commands import material_commands
from tests import materials
from tests.desktop.test_cli import library, run

__all__ = ["library", "run"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "flashdisk"
    made.mkdir()
    pages = "\n#pagebreak()\n".join(("Benih lele dan kolam terpal", "Pakan dari dedak"))
    (made / "Budidaya_lele.pdf").write_bytes(typst.compile(f"#set page(width: 90mm, height: 60mm)\n{pages}".encode()))
    (made / "virus.exe").write_bytes(b"MZ" + bytes(100))
    return made


def test_files_are_added_found_inside_opened_and_copied(library, folder: Path, tmp_path: Path):
    code, said = library("material", "add", str(folder), "--theme", "fishery", "--audience", "farmers,fishers", "--licence", "CC BY 4.0")
    assert (code, [one["code"] for one in said["refused"]]) == (0, ["unsupported_file"])
    record = said["taken"][0]["record"]
    code, said = library("material", "add", str(folder / "Budidaya_lele.pdf"))
    assert (code, [one["title"] for one in said["duplicates"]]) == (0, ["Budidaya lele"])
    _, said = library("material", "list", "--theme", "fishery", "--where", "here")
    (listed,) = said["materials"]
    assert (listed["record"], listed["pages"], listed["audience"], listed["licence"]) == (record, 2, ["farmers", "fishers"], "CC BY 4.0")
    _, said = library("material", "list", "--text", "dedak")
    assert [(one["record"], one["page"]) for one in said["hits"]] == [(record, 2)]
    assert library("material", "list", "--text", "dedak", "--kind", "epub")[1]["hits"] == []
    code, said = library("material", "open", record, "--no-start")
    assert (code, Path(said["file"]).name) == (0, "Budidaya lele.pdf")
    for _ in range(2):
        code, said = library("material", "export", "-o", str(tmp_path / "out"))
        assert (code, [Path(one).name for one in said["files"]]) == (0, ["Budidaya lele.pdf"])
    assert (tmp_path / "out/Budidaya lele.pdf").read_bytes() == (folder / "Budidaya_lele.pdf").read_bytes()
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["Budidaya lele.pdf", "Daftar bahan.html"]


def test_nothing_that_went_in_is_a_failure_with_its_reason(library, folder: Path):
    code, said = library("material", "add", str(folder / "virus.exe"))
    assert (code, said["error"], said["refused"][0]["name"]) == (1, "unsupported_file", "virus.exe")
    code, said = library("material", "open", "ab" * 16)
    assert (code, said["error"]) == (1, "not_found")


def test_a_file_that_nobody_gives_is_not_there_when_the_time_is_up(library):
    _, said = library("log", "add", "--kind", "own_material", "--set", "title=Resep")
    assert library("material", "fetch", said["record"])[1]["error"] == "not_found", "a record without a file is no material"


def test_it_is_opened_by_the_program_of_this_computer(library, folder: Path, monkeypatch: pytest.MonkeyPatch):
    _, said = library("material", "add", str(folder / "Budidaya_lele.pdf"), "--title", "Lele", "--no-text")
    started: list[Path] = []
    monkeypatch.setattr(material_commands, "_start", started.append)
    library("material", "open", said["taken"][0]["record"])
    assert [one.name for one in started] == ["Lele.pdf"]
    assert materials.pdf()[:4] == started[0].read_bytes()[:4]


def test_it_hands_out_for_a_while_and_tells_what_was_taken(library, folder: Path, capsys: pytest.CaptureFixture[str]):
    library("material", "add", str(folder / "Budidaya_lele.pdf"))
    code, said = library("material", "share", "--host", "127.0.0.1", "--port", "0", "--seconds", "0.1")
    assert (code, said["offered"], said["phones"], said["taken"]) == (0, 1, 0, 0)
    assert said["urls"][0].startswith("http://127.0.0.1:")
