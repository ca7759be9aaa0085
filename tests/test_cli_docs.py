"""docs/cli.md names every command and every option that the two programs have, and none that they lack."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import main as desktop
from server.cli import main as server

CONTRACT = (Path(__file__).parent.parent / "docs/cli.md").read_text(encoding="utf-8")
PARTS = {"desktop": CONTRACT.partition("## `python -m server`")[0], "server": CONTRACT.partition("## `python -m server`")[2]}
EVERYWHERE = {"--help", "--home", "--data", "--json"}
ACTIONS = (
    "add|edit|list|show|remove|import|export|monthly|answer|replace|withdraw|pack|order|board|open|fetch|share|due|later|"
    "annual|visits|problems|iplm|scorecard|contest|accreditation|sim|activity|attendance|poster|story|consent|check|reset"
)
Program = Callable[[list[str]], int]


@pytest.mark.parametrize(("name", "program"), [("desktop", desktop), ("server", server)])
def test_every_command_and_option_is_in_the_contract_and_the_other_way_round(
    name: str, program: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("COLUMNS", "200")
    documented = rows_of(PARTS[name])
    found = dict(commands(program, capsys, []))
    assert set(found) == set(documented)
    for command, options in found.items():
        # An option that carries a field of a record is documented by the field's name.
        missing = {one for one in options - documented[command] - EVERYWHERE if f"`{one[2:].replace('-', '_')}`" not in PARTS[name]}
        assert missing == set(), command
        assert documented[command] - options - {"--FIELD"} == set(), command


def rows_of(part: str) -> dict[str, set[str]]:
    """command → the options that its rows of the table show."""
    found: dict[str, set[str]] = {}
    for line in re.findall(r"^\| `(.+?)` \|", part, re.MULTILINE):
        words = re.match(rf"[a-z-]+( (?:{ACTIONS})\b)?", line)
        assert words, line
        found.setdefault(words.group(), set()).update(re.findall(r"--[A-Za-z-]+|(?<=\[)-o\b|(?<= )-o\b", line))
    return {command: {"--output" if one == "-o" else one for one in options} for command, options in found.items()}


def commands(program: Program, capsys: pytest.CaptureFixture[str], before: list[str]) -> list[tuple[str, set[str]]]:
    """(command, its options) as the program's own help lists them."""
    text = help_of(program, capsys, before)
    inner = re.search(r"^  (?:COMMAND|ACTION)\n((?:    .*\n)+)", text, re.MULTILINE)
    if inner is None:
        return [(" ".join(before), set(re.findall(r"--[a-z-]+", text)))]
    names = re.findall(r"^    ([a-z-]+)", inner.group(1), re.MULTILINE)
    return [one for name in names for one in commands(program, capsys, [*before, name])]


def help_of(program: Program, capsys: pytest.CaptureFixture[str], words: list[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        program([*words, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out
