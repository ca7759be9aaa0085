"""The self-test tells a whole program from one with something left behind: each check is seen failing.

Most faults are made as a bundle makes them: the program runs with a copy of resources/ from which a file is missing.
"""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop import assembly, self_test
from desktop.store.errors import KnownError
from tests.homes import open_desk

ROOT = Path(__file__).parents[2]
START = "import sys; from desktop import self_test; "


@pytest.fixture
def home(tmp_path):
    """A home as the first check leaves it."""
    self_test.database(tmp_path / "home")
    return tmp_path / "home"


def bare_run(*words: str, path: Path = ROOT, **more: str) -> tuple[int, dict[str, str], str]:
    """(exit code, check → ok or failed, all output) of the self-test, in an environment that knows nothing else."""
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C", "HOME": "/", "PYTHONSAFEPATH": "1", "PYTHONPATH": f"{path}{os.pathsep}{ROOT}"}
    made = subprocess.run([sys.executable, *words], env={**environment, **more}, capture_output=True, text=True, timeout=60)
    results = {line.split()[1]: line.split()[0] for line in made.stdout.splitlines()}
    return made.returncode, results, made.stdout + made.stderr


def without(tmp_path: Path, *left_behind: str) -> Path:
    """A folder to run from whose resources lack some files."""
    shutil.copytree(ROOT / "resources", tmp_path / "resources", ignore=shutil.ignore_patterns("__pycache__"))
    for name in left_behind:
        (tmp_path / "resources" / name).unlink()
    return tmp_path


def failing(results: dict[str, str]) -> set[str]:
    return {name for name, result in results.items() if result == "failed"}


def test_a_whole_program_passes_every_check():
    code, results, said = bare_run("-m", "desktop", "--self-test")
    assert (code, failing(results)) == (0, set()), said
    assert list(results) == ["database", "search", "photo", "sealed", "line", "paper", "typeface", "words", "window"]


def test_a_file_left_behind_fails_the_check_that_uses_it(tmp_path):
    place = without(tmp_path, "translations/suluh_id.qm", "reports/monthly.typ")
    code, results, said = bare_run("-m", "desktop", "--self-test", path=place)
    assert (code, failing(results)) == (1, {"words", "paper"}), said


def test_paper_without_its_typeface_and_a_window_without_an_icon_fail(tmp_path):
    typefaces = [f"fonts/{path.name}" for path in (ROOT / "resources/fonts").glob("*.ttf")]
    code, results, said = bare_run("-m", "desktop", "--self-test", path=without(tmp_path, "icons/house.svg", *typefaces))
    assert (code, results["paper"], results["database"]) == (1, "failed", "ok")
    assert failing(results) & {"window", "screen"}, said  # it fails while a button is painted: Qt may live to say so or not


def test_a_window_in_a_substitute_typeface_fails(home):
    undressed = "self_test.Theme.apply = lambda self, *_: self._app.setFont('Nothing Known'); "
    code, results, _ = bare_run("-c", f"{START}{undressed}sys.exit(self_test.main([{str(home)!r}]))", QT_QPA_PLATFORM="offscreen")
    assert (code, results["typeface"]) == (1, "failed")


def test_a_page_that_cannot_be_imported_or_shown_fails(home):
    broken = "self_test.PAGES['reports'] = ('reports.left_behind', 'ReportsPage'); "
    code, results, said = bare_run("-c", f"{START}{broken}sys.exit(self_test.main([{str(home)!r}]))", QT_QPA_PLATFORM="offscreen")
    assert (code, failing(results)) == (1, {"window"})
    assert "left_behind" in said


def test_an_error_where_qt_calls_a_page_fails(home):
    broken = "from desktop.store.logbook import LogBook; LogBook.visit_month = lambda *_: 1 / 0; "
    code, results, said = bare_run("-c", f"{START}{broken}sys.exit(self_test.main([{str(home)!r}]))", QT_QPA_PLATFORM="offscreen")
    assert (code, failing(results)) == (1, {"window"})
    assert "ZeroDivisionError" in said


def test_a_window_that_dies_is_a_failed_check_and_not_a_crash():
    """Qt aborts the process when its platform does not load."""
    code, results, said = bare_run("-m", "desktop", "--self-test", DISPLAY=":no-such-screen", QT_QPA_PLATFORM="left-behind")
    assert (code, failing(results)) == (1, {"screen"}), said
    assert results["paper"] == "ok"


def test_a_record_that_is_not_kept_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(self_test, "RECORD", {**self_test.RECORD, "title": "another"})
    with pytest.raises(self_test.SelfTestError, match="another"):
        self_test.database(tmp_path / "home")


def test_search_without_its_index_fails(home):
    assert "find" in self_test.search(home)
    with closing(open_desk(home)) as desk, desk.store.database.writing() as connection:
        connection.execute(text("DELETE FROM activity_search"))
    with pytest.raises(self_test.SelfTestError, match="keri"):
        self_test.search(home)


def test_a_photo_that_is_not_read_fails(home, monkeypatch):
    assert "became" in self_test.photo(home)
    monkeypatch.setattr(self_test.Image.Image, "save", lambda _image, file, _format: file.write(b"no picture"))
    with pytest.raises(KnownError, match="no_photo"):
        self_test.photo(home)


def test_an_envelope_that_changes_its_contents_fails(home, monkeypatch):
    unseal = self_test.envelope.unseal
    monkeypatch.setattr(self_test.envelope, "unseal", lambda *args: (unseal(*args)[0], b"other"))
    with pytest.raises(self_test.SelfTestError):
        self_test.sealed(home)


def test_a_bundle_without_certificate_authorities_fails(home, monkeypatch, tmp_path):
    monkeypatch.setattr(self_test.requests.utils, "DEFAULT_CA_BUNDLE_PATH", str(tmp_path / "left-behind.pem"))
    with pytest.raises(FileNotFoundError):
        self_test.line(home)


def test_a_report_without_the_record_fails(tmp_path):
    with closing(assembly.build(tmp_path)) as desk:
        desk.book.set_up(self_test.AREA, "Al-Fadhilah", "Sari")
    with pytest.raises(self_test.SelfTestError, match="not in the report"):
        self_test.paper(tmp_path)
