"""The benchmarks run, measure something, and write the page themselves. How fast is not asked here."""

import math
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from bench import __main__ as bench
from bench import materials_bench, workload
from bench.figures import Bound, Figure, Place, Section
from bench.page import page
from bench.papers import Papers
from desktop import assembly


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where benchmarks may write."""
    monkeypatch.setattr(bench, "WORK", tmp_path / "work")
    return tmp_path


def test_a_quick_run_measures_and_writes_the_page(work: Path):
    assert bench.main(["growth", "report", "--quick", "--out", str(work / "speed.md")]) == 0

    written = (work / "speed.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1:-1] for line in written.splitlines() if line.startswith("| ") and "what" not in line]
    amounts = [float(row[1].split()[0].replace(",", "")) for row in rows]
    assert len(amounts) == 4 + 17
    assert all(math.isfinite(amount) and amount > 0 for amount in amounts)
    assert "## Growing" in written
    assert "## Paper" in written
    assert str(work) not in written


def test_the_search_of_the_shelves_is_measured_where_words_are_found(tmp_path: Path):
    place = Place(tmp_path / "scratch", tmp_path / "kept", quick=True)
    for folder in (place.scratch, place.kept):
        folder.mkdir()
    home = materials_bench.library(place, 2, 3)
    with closing(assembly.build(home)) as desk:
        ((word, _),) = Counter(Papers(place.scratch).text(1000).split()).most_common(1)
        assert sum(one.page > 0 for one in desk.shelf.find(word)) == 2, "it stands inside both documents"
    found = materials_bench.search(place, home, [word])
    assert len(found["ours"]) == len(found["bare"]) == len(found["full"]) == len(word) - 1
    assert all(seconds > 0 for name in ("ours", "bare", "full", "like") for seconds in found[name])
    assert 0 < found["sizes"]["bare_index"] < found["sizes"]["full"]


def test_a_part_of_the_benchmarks_leaves_the_page_alone(work: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bench, "PAGE", work / "speed.md")
    assert bench.main(["sync", "--quick"]) == 0
    assert not (work / "speed.md").exists()


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        bench.main(["speed"])
    assert stopped.value.code == 2
    assert "speed" in capsys.readouterr().err


def test_the_table_says_what_is_met_and_what_is_not():
    figures = [
        Figure("kept", 8, "ms", "bare", 5, Bound(2, of_ratio=True), "never said."),
        Figure("missed", 30, "ms", bound=Bound(25), why="too slow."),
        Figure("enough", 20_000, "rec/s", bound=Bound(15_000, at_least=True)),
        Figure("told", 0.6336, "kB"),
    ]
    lines = page([Section("Part", "How.", figures)], {"processor": "ours"}, "Measured today.").splitlines()
    assert "*Measured today.*" in lines
    assert "| kept | 8 ms | 5 ms (bare) | 1.60 | ratio ≤ 2 | yes |" in lines
    assert "| missed | 30 ms | – | – | ours ≤ 25 ms | **no** |" in lines
    assert "Not met, missed: too slow." in lines
    assert not any("never said" in line for line in lines)
    assert "| enough | 20,000 rec/s | – | – | ours ≥ 15,000 rec/s | yes |" in lines
    assert "| told | 0.634 kB | – | – | – | – |" in lines


def test_a_part_measured_anew_leaves_the_others_with_their_date():
    first = page([Section("One", "How.", [Figure("kept", 1, "s")]), Section("Two", "How.", [])], {}, "Measured in May.")
    second = page([Section("Two", "How.", [Figure("new", 2, "s")])], {}, "Measured in June.", first)
    third = page([Section("Three", "How.", [])], {}, "Measured in July.", second)
    assert [line for line in third.splitlines() if line.startswith(("##", "*M", "| k", "| n"))] == [
        "## One", "*Measured in May.*", "| kept | 1 s | – | – | – | – |",
        "## Two", "*Measured in June.*", "| new | 2 s | – | – | – | – |",
        "## Three", "*Measured in July.*",
    ]  # fmt: skip
    assert page([Section("Three", "How.", [])], {}, "Measured in July.", third) == third


def test_the_workload_is_of_the_size_and_variety_that_the_design_names():
    rows = workload.activities(300)
    sizes = [len(workload.as_json(fields, number)) for number, fields in enumerate(rows)]
    assert abs(sum(sizes) / len(sizes) - workload.JSON_BYTES) < 40
    assert len({fields["result"] for fields in rows}) == len(rows)
    assert rows == workload.activities(300)
