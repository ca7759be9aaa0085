"""Questions of all kinds of records, by the command line: the same on every laptop, answered once."""

import json
from pathlib import Path

import pytest

from desktop.cli import main
from tests.sync.centre import Centre
from tests.sync.world import Laptop


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Runs a command on Sari's home and returns (exit code, parsed JSON)."""

    def go(*words: str) -> tuple[int, dict]:
        code = main([*words, "--home", str(tmp_path / "sari"), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return go


@pytest.fixture
def record(tmp_path: Path):
    """A day of visits that two laptops counted differently; a title that both wrote alike; a place only one wrote."""
    centre = Centre(tmp_path / "centre")
    sari, dewi = Laptop.new(tmp_path / "sari"), Laptop.new(tmp_path / "dewi")
    for laptop, name in ((sari, "Sari"), (dewi, "Dewi")):
        laptop.desk.book.set_person(name)
        laptop.join(centre)
    day = sari.desk.book.save_visit_day("2026-11-21", {"n_total": 10})
    other = sari.log("Batik sawit")
    for laptop in (sari, dewi):
        laptop.settle(centre)
    sari.desk.book.save_visit_day("2026-11-21", {"n_total": 12, "note": "Ramai"})
    dewi.desk.book.save_visit_day("2026-11-21", {"n_total": 14})
    for laptop in (sari, dewi):
        laptop.desk.book.save("activity", {"title": "Batik sawit lanjutan"}, other)
    sari.desk.book.save("activity", {"place": "Balai kampung"}, other)
    for laptop in (sari, dewi, sari):
        laptop.settle(centre)
    assert sari.desk.questions.open() == dewi.desk.questions.open()
    assert sari.desk.book.waiting().questions == 1
    for laptop in (sari, dewi):
        laptop.close()
    centre.close()
    return day


def test_only_what_differs_is_asked(run, record):
    code, said = run("questions", "list")
    (asked,) = said["questions"]
    assert (code, asked["record"], asked["kind"], asked["field"], asked["day"]) == (0, record, "visit_day", "n_total", "2026-11-21")
    assert {(one["value"], one["person"]) for one in asked["choices"]} == {(12, "Sari"), (14, "Dewi")}


def test_a_number_of_the_list_answers_it(run, record):
    wanted = run("questions", "list")[1]["questions"][0]["choices"][1]["value"]
    assert run("questions", "answer", record, "n_total", "--choice", "2")[1]["value"] == wanted
    assert run("questions", "list")[1]["questions"] == []
    assert run("log", "show", record)[1]["fields"]["n_total"] == wanted


def test_a_third_value_answers_it_too_and_the_reason_is_kept(run, record):
    assert run("questions", "answer", record, "n_total", "--value", "13", "--reason", "Dihitung ulang")[0] == 0
    said = run("log", "show", record)[1]
    assert (said["fields"]["n_total"], said["history"][-1]["reason"]) == (13, "Dihitung ulang")


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("n_male", "--choice", "1"), "no_question"),
        (("n_total", "--choice", "3"), "unknown_choice"),
        (("n_total", "--value", "tiga"), "not_count"),
    ],
)
def test_what_is_no_answer_changes_nothing(run, record, words, error):
    code, said = run("questions", "answer", record, *words)
    assert (code, said["error"]) == (1, error)
    assert len(run("questions", "list")[1]["questions"]) == 1
