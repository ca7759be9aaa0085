"""Data of a newer program is left alone byte by byte; what can be made anew from the log is made anew; unknown choices are kept."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.error_words import sentence
from desktop import settings
from desktop.store import schema
from desktop.store.rows import ActivityQuery
from server import cli as server_cli
from tests.faults.conftest import Command
from tests.homes import an_activity, open_desk


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with an activity."""
    with closing(open_desk(tmp_path / "home")) as desk:
        desk.book.save("activity", an_activity(title="Batik sawit"))
    return tmp_path / "home"


def change(home: Path, sql: str) -> None:
    with closing(sqlite3.connect(home / "suluh.db")) as connection, connection:
        connection.execute(sql)


def test_a_newer_form_of_the_data_is_named_and_not_touched(home: Path, command: Command):
    change(home, f"PRAGMA user_version={schema.SCHEMA_VERSION + 1}")
    before = (home / "suluh.db").read_bytes()
    for words in (("log", "list"), ("log", "add", "--title", "x"), ("rebuild",), ("sync",), ("check",), ("backup",)):
        assert command(home, *words) == (1, f"{sentence('newer_data', 'id')}\n")
    assert (home / "suluh.db").read_bytes() == before
    assert not (home / "suluh.db-wal").exists()


def test_lists_made_by_a_newer_program_are_made_again_by_this_one_from_the_log(home: Path):
    change(home, f"UPDATE installation SET projection = {schema.PROJECTION_VERSION + 7}")
    change(home, "ALTER TABLE activity ADD COLUMN mood_of_the_future TEXT NOT NULL DEFAULT 'calm'")
    change(home, "DELETE FROM activity_search")
    change(home, "UPDATE activity SET title = 'as the future shows it'")
    with closing(open_desk(home, set_up=False)) as desk:
        assert [row.title for row in desk.book.activity_page(ActivityQuery("batik"), 0, 9)] == ["Batik sawit"]
        assert desk.store.installation().projection == schema.PROJECTION_VERSION
        desk.book.save("activity", an_activity())


def test_a_record_of_a_kind_and_with_fields_of_the_future_is_kept_whole(home: Path):
    with closing(open_desk(home, set_up=False)) as desk:
        record = desk.book.save("hologram", {"colour": "blue", "nested": {"a": [1, None]}})
        desk.store.rebuild()
        assert desk.book.detail(record).fields == {"colour": "blue", "nested": {"a": [1, None]}}


def test_choices_of_a_newer_program_are_kept_for_it(tmp_path: Path):
    """Known choices are read, unknown ones are written back, and nonsense is forgotten without a word."""
    kept = {"language": "en", "theme": "dark", "aquarium": {"fish": 3}, "text_percent": "large"}
    (tmp_path / settings.FILE).write_text(json.dumps(kept), encoding="utf-8")
    found = settings.load(tmp_path)
    assert (found.language, found.theme, found.text_percent) == ("en", "dark", 100)
    found.theme = "light"
    settings.save(tmp_path, found)
    again = json.loads((tmp_path / settings.FILE).read_text(encoding="utf-8"))
    assert (again["aquarium"], again["theme"], again["text_percent"]) == ({"fish": 3}, "light", 100)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b'{"language": 7}', b"[" * 100_000])
def test_a_damaged_file_of_choices_is_forgotten(tmp_path: Path, content: bytes):
    (tmp_path / settings.FILE).write_bytes(content)
    assert settings.load(tmp_path) == settings.Settings()
    settings.save(tmp_path, settings.Settings(theme="dark"))
    assert settings.load(tmp_path).theme == "dark"


def test_a_server_whose_database_is_newer_does_not_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    data = str(tmp_path / "server")
    assert server_cli.main(["init", "--data", data]) == 0
    with closing(sqlite3.connect(tmp_path / "server" / "server.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (tmp_path / "server" / "server.db").read_bytes()
    said: dict[str, Callable[[], int]] = {
        "newer_database": lambda: server_cli.main(["serve", "--data", data, "--port", "0", "--json"]),
        "other_database_form": lambda: server_cli.main(["status", "--data", data, "--json"]),
    }
    for code, start in said.items():
        capsys.readouterr()
        assert start() == 1
        assert json.loads(capsys.readouterr().out)["error"] == code
    assert (tmp_path / "server" / "server.db").read_bytes() == before
