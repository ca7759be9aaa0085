"""A few papers look as they did when somebody last looked at them, with the shortest and the longest of everything. All: `make papers`."""

from dataclasses import replace

import pytest
from PIL import ImageDraw

from proofs.papers import KEPT, Case, Looks, cases, difference, keep, looks_of, pages_of

WATCHED = (
    "monthly-0-A4-en", "accreditation-0-F4-id", "poster-long-F4-id", "story-long-A4-en", "problems-long-F4-id", "monthly-long-F4-id",
    "visits-year-long-A4-en", "annual-long-F4-id",
)  # fmt: skip


@pytest.fixture(scope="module")
def looks(tmp_path_factory) -> dict[str, Looks]:
    wanted = [case for case in cases() if case.name in WATCHED]
    return {case.name: looks_of(pdf, case.kind) for case, pdf in pages_of(wanted, tmp_path_factory.mktemp("libraries"))}


@pytest.mark.parametrize("name", WATCHED)
def test_a_paper_is_as_it_was_kept(looks, name):
    assert difference(name, looks[name]) == "", "if it is meant: make papers NEW=1 ONLY=…"


def test_another_word_and_another_mark_are_seen(looks, tmp_path):
    name, before = WATCHED[0], looks[WATCHED[0]]
    keep(name, before, tmp_path / "kept")
    marked = before.pages.copy()
    ImageDraw.Draw(marked).rectangle((60, 60, 140, 100), fill=0)
    for now, told in ((before, ""), (Looks(before.words + "x", before.pages), "other words"), (replace(before, pages=marked), "picture")):
        found = difference(name, now, tmp_path / "kept", tmp_path / "seen")
        assert told in found
        assert bool(found) == bool(told)
    assert (tmp_path / "seen" / f"{name}.png").is_file()


def test_every_kept_paper_is_printed_by_the_full_run():
    assert {path.stem for path in KEPT.iterdir()} == {case.name for case in cases()}
    assert sum(path.stat().st_size for path in KEPT.iterdir()) < 3_000_000
    assert Case("monthly", "300", "A4", "en") in cases()
