"""Every test that docs/security.md leans on is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_each_line_of_the_threat_model_has_its_test():
    named = set(re.findall(r"`(test_[a-z0-9_]+)`", (ROOT / "docs/security.md").read_text(encoding="utf-8")))
    files = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    there = {name for text in files for name in re.findall(r"^def (test_\w+)", text, re.M)}
    assert len(named) > 20
    assert named - there == set()
