"""Every word of the window is in both languages, and the translators' tool has found every one."""

import ast
import re
from pathlib import Path

import pytest

from core.words import catalogue

ROOT = Path(__file__).parents[2]
MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
HOLE = re.compile(r"\{\w+\}|%n")


def sources() -> set[str]:
    found = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in MARKS and len(node.args) > (name != "tr"):
                words = node.args[0 if name == "tr" else 1]
                assert isinstance(words, ast.Constant) or name == "translate", f"{path.name}:{node.lineno} marks no plain text"
                if isinstance(words, ast.Constant):
                    found.add(words.value)
    return found


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_word_is_translated(language):
    known = {source for _, source in catalogue(language)}
    assert sources() - known == set()


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_word_is_kept_that_nobody_says(language):
    source = (ROOT / "resources" / "translations" / f"suluh_{language}.ts").read_text(encoding="utf-8")
    assert re.findall('type="(?:vanished|obsolete)"', source) == []


def test_translations_fill_the_same_holes():
    for (context, source), forms in catalogue("id").items():
        for form in forms:
            assert set(HOLE.findall(form)) == set(HOLE.findall(source)), f"{context}: {source}"


def test_nothing_shouts():
    shouting = [form for forms in catalogue("id").values() for form in forms if "!" in form]
    assert shouting == []
