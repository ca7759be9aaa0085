"""Every test that a page of docs leans on is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(("page", "at_least"), [("security.md", 20), ("verification.md", 15)])
def test_each_line_of_a_page_of_proofs_has_its_test(page: str, at_least: int):
    named = set(re.findall(r"`(test_[a-z0-9_]+)`", (ROOT / "docs" / page).read_text(encoding="utf-8")))
    files = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    there = {name for text in files for name in re.findall(r"^def (test_\w+)", text, re.M)}
    assert len(named) >= at_least
    assert named - there == set()
