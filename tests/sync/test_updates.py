"""A newer program on a stick is named when the centre signed it to the last bit, and warned of when somebody touched it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.stick import FOLDER, Stick
from core.version import VERSION
from desktop.sync import updates
from desktop.sync.unpacking import Unpacked
from desktop.sync.updates import SYSTEM, Update
from desktop.ui.exchange.stick_words import ending_words
from server.carriers.homeward import SPARE_BYTES, Homeward
from server.catalogue import programs
from tests.sync.centre import Centre
from tests.sync.sticks import SmallMedium, server_says
from tests.sync.world import Laptop


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    with closing(Centre(tmp_path / "centre")) as made:
        yield made


@pytest.fixture
def red(tmp_path: Path) -> Path:
    (tmp_path / "MERAH").mkdir()
    return tmp_path / "MERAH"


def a_program(folder: Path, name: str, content: bytes = b"program" * 10_000) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def found_on(red: Path, centre: Centre) -> Update | None:
    return updates.newest(Stick(red), centre.parts.keys.root, lambda pieces: pieces)


def test_a_newer_program_is_named_by_the_laptop_and_how_to_install_it(centre: Centre, red: Path, tmp_path: Path):
    file = a_program(tmp_path, "suluh-9.9.9.zip")
    said = server_says(centre.parts.config.folder, "program", str(file), "--version", "9.9.9", "--system", SYSTEM)
    assert (said["file"], said["size"]) == ("suluh-9.9.9.zip", file.stat().st_size)
    assert server_says(centre.parts.config.folder, "stick", "export", str(red))["programs"] == 1
    with closing(Laptop.new(tmp_path / "sari")) as sari:
        assert sari.desk.stick.unpack(red).update is None, "who trusts no root yet believes nobody"
        sari.join(centre)
        found = sari.desk.stick.unpack(red)
    assert found.update == Update("9.9.9", "suluh-9.9.9.zip", True)
    _, _, happened, how = ending_words(found, "MERAH", "en")
    assert "MERAH" in happened
    assert "suluh-9.9.9.zip" in how


def test_over_the_line_a_new_version_is_named_to_whom_it_concerns(centre: Centre, tmp_path: Path):
    other = next(system for system in programs.SYSTEMS if system != SYSTEM)
    with closing(Laptop.new(tmp_path / "sari")) as sari:
        sari.join(centre)
        sari.settle(centre)
        assert sari.talk(centre).newer == ""
        programs.publish(centre.parts, a_program(tmp_path, "a.zip"), "9.9.9", other)
        assert sari.talk(centre).newer == ""
        programs.publish(centre.parts, a_program(tmp_path, "b.zip"), "9.9.8", SYSTEM)
        assert sari.talk(centre).newer == "9.9.8"
    assert programs.notices(centre.parts, "9.9.9") == programs.notices(centre.parts, "unheard of") == []


def test_a_program_that_was_touched_is_warned_of(centre: Centre, red: Path, tmp_path: Path):
    programs.publish(centre.parts, a_program(tmp_path, "suluh.zip"), "9.9.9", SYSTEM)
    Homeward(centre.parts).fill(Stick(red))
    lying = red / FOLDER / "updates" / "suluh.zip"
    whole = lying.read_bytes()
    for touched in (whole[:-1] + b"x", whole[:-1]):
        lying.write_bytes(touched)
        assert found_on(red, centre) == Update("9.9.9", "suluh.zip", False)
    assert ending_words(Unpacked(update=found_on(red, centre)), "MERAH", "en")[1] == "warn"
    lying.unlink()
    lying.symlink_to(a_program(tmp_path, "elsewhere"))
    assert found_on(red, centre) == Update("9.9.9", "suluh.zip", False)


def test_neither_older_nor_other_systems_nor_another_centres_programs_are_named(centre: Centre, red: Path, tmp_path: Path):
    file = a_program(tmp_path, "suluh.zip")
    other = next(system for system in programs.SYSTEMS if system != SYSTEM)
    for version, system in ((VERSION, SYSTEM), ("9.9.9", other)):
        programs.publish(centre.parts, file, version, system)
        Homeward(centre.parts).fill(Stick(red))
        assert found_on(red, centre) is None
    with closing(Centre(tmp_path / "stranger")) as stranger:
        programs.publish(stranger.parts, file, "9.9.9", SYSTEM)
        shutil.copytree(stranger.parts.config.updates, red / FOLDER / "updates", dirs_exist_ok=True)
    (red / FOLDER / "updates" / "junk.sbx").write_bytes(b"junk")
    assert found_on(red, centre) is None


def test_the_next_program_takes_the_place_of_the_last_and_one_that_has_no_room_is_named(centre: Centre, red: Path, tmp_path: Path):
    homeward, folder = Homeward(centre.parts), red / FOLDER / "updates"
    for version in ("9.9.8", "9.10.0"):
        programs.publish(centre.parts, a_program(tmp_path, f"suluh-{version}.zip"), version, SYSTEM)
        homeward.fill(Stick(red))
    assert sorted(one.name for one in folder.iterdir()) == ["suluh-9.10.0.zip", "suluh-9.10.0.zip.sbx"]
    assert found_on(red, centre) == Update("9.10.0", "suluh-9.10.0.zip", True)
    when = (folder / "suluh-9.10.0.zip").stat().st_mtime_ns
    homeward.fill(Stick(red))
    assert (folder / "suluh-9.10.0.zip").stat().st_mtime_ns == when, "what lies there whole stays"
    full = Stick(tmp_path, SmallMedium(tmp_path / FOLDER, SPARE_BYTES + 1000))
    assert [one.title for one in homeward.without_room(full)] == ["Suluh 9.10.0"]
    home = homeward.fill(full)
    assert (home.programs, [one.title for one in home.no_room], home.reason) == (0, ["Suluh 9.10.0"], "")
