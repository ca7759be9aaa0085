"""Whatever the log holds, every paper says the same of it, and the same as SQL that knows nothing of the papers."""

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.domain.lists import shipped_lists
from core.domain.mappings import FORMS
from desktop.assembly import Desk
from desktop.clock import DAY_MS
from tests.reports.galley import Page, Proofs, column, facts, number, table, words
from tests.reports.months import IN_DECEMBER
from tests.reports.plain_counts import Count, PlainCounts, counting
from tests.reports.random_years import YEAR, Rows, logs, set_up, written

WHEN = str(YEAR)
MONTHS = [f"{WHEN}-{month:02}" for month in range(1, 13)]
DAYS = (IN_DECEMBER + 400 * DAY_MS, IN_DECEMBER + 210 * DAY_MS, 0)  # printed after the year, in it, by a clock that cannot be right
# An example is a whole year, so to make one smaller takes minutes: `make properties` has them.
PHASES = tuple(Phase) if "SULUH_EXAMPLES" in os.environ else (Phase.generate,)


@pytest.fixture(scope="module")
def empty(tmp_path_factory) -> Path:
    return set_up(tmp_path_factory.mktemp("empty") / "home")


@settings(max_examples=max(settings.default.max_examples // 3, 1), phases=PHASES)
@given(rows=logs, day=st.sampled_from(DAYS), month=st.sampled_from(MONTHS), form=st.sampled_from(FORMS))
def test_every_paper_says_what_the_log_holds(empty, rows, day, month, form):
    with log_of(empty, rows, day) as (desk, plain):
        papers = Proofs(desk)
        monthly_report(papers.page("monthly", month), plain, month)
        visits_of_a_month(papers.page("visits", month), plain, month)
        sheet_for_sim(papers.page("sim", month), plain, month)
        annual_report(papers.page("annual", WHEN), plain)
        visits_of_the_year(papers.page("visits", WHEN), plain)
        figures_of_a_form(papers.page(form, WHEN), plain)


def monthly_report(page: Page, plain: PlainCounts, month: str) -> None:
    visits, counted, groups = page["visits"], plain.visitors(month), plain.groups(month)
    if not visits["empty"]:
        same(visits["total"][1:], counted)
        same(visits["kinds"][0]["cells"], Count(*(getattr(counted, one) - getattr(groups, one) for one in ("total", "male", "female"))))
        same(visits["kinds"][-1]["cells"], groups)
        parts = [number(one["count"]) for one in visits["kinds"] if "part" in one]
        assert sum(parts) in (0, counted.total - groups.total)
        for place, part in enumerate((counted.male, counted.female, unsplit(counted), counted.total), 3):
            assert sum(column(visits["weeks"], place)) == part
        if visits["occupations"]:
            assert sum(column(visits["occupations"], 1)) == counted.total
    else:
        assert counted.total == 0
    activities, people = page["activities"], plain.participants(month)
    assert len(activities["rows"]) == plain.activities(month)
    if activities["rows"]:
        for place, part in ((8, people.male), (9, people.female), (10, people.total)):
            assert sum(column(activities["rows"], place)) == part == number(activities["total"][place - 6])
        for place in (11, 12):
            assert sum(column(activities["rows"], place)) == number(activities["total"][place - 6])


def visits_of_a_month(page: Page, plain: PlainCounts, month: str) -> None:
    found = table(page, "Tanggal", "Hari")
    same(found["total"][2:6], plain.visitors(month))
    for row in found["rows"]:
        same(row[2:6], plain.visitors(f"{month}-{int(row[0]):02}"))


def sheet_for_sim(page: Page, plain: PlainCounts, month: str) -> None:
    people = plain.participants(month)
    for label, part in (("Peserta", people.total), ("L", people.male), ("P", people.female)):
        assert sum(int(value) for value in facts(page, label) if value != "–") == part


def annual_report(page: Page, plain: PlainCounts) -> None:
    found = table(page, "Bulan", "Dipinjam")
    for month, row in zip((*MONTHS, WHEN), (*found["rows"], found["total"]), strict=True):
        visits, people = plain.visitors(month), plain.participants(month)
        counted = (
            visits.male, visits.female, visits.total, plain.of_months("collection_month", month, "n_loaned"), plain.activities(month),
            people.total, *(plain.number_of(kind, month) for kind in ("advocacy", "service", "publication")),
        )  # fmt: skip
        assert [number(cell) for cell in row[1:]] == list(counted), month
    by_theme, people = table(page, "Bidang", "Tidak dirinci"), plain.participants(WHEN)
    themes = plain.themes(WHEN)
    labels = {code: shipped_lists().label("activity_theme", code, "id") or "tidak dicatat" for code in themes}
    assert {row[1]: [number(cell) for cell in row[2:]] for row in by_theme["rows"]} == {
        labels[code]: [count, male, female, total - male - female, total] for code, (count, male, female, total) in themes.items()
    }
    if themes:
        assert [number(cell) for cell in by_theme["total"][2:]] == [
            plain.activities(WHEN), people.male, people.female, unsplit(people), people.total,
        ]  # fmt: skip
        annex = table(page, "Kegiatan", "Tempat")
        assert len(annex["rows"]) == plain.activities(WHEN)
        for place, part in ((6, people.male), (7, people.female), (8, people.total)):
            assert sum(column(annex["rows"], place)) == part == number(annex["total"][place])
    budget = table(page, "Sumber", "Pagu")
    for place, name in ((3, "planned"), (4, "spent")):
        assert sum(column(budget["rows"], place)) == plain.money(YEAR, name) == (number(budget["total"][place]) if budget["total"] else 0)
    said = [number(one) for one in re.findall(r"\d[\d.]*", words(page))]
    assert {n for n in (plain.visitors(WHEN).total, people.total) if n} <= set(said)


def visits_of_the_year(page: Page, plain: PlainCounts) -> None:
    found = table(page, "Bulan", "Hari buka")
    for month, row in zip((*MONTHS, WHEN), (*found["rows"], found["total"]), strict=True):
        same(row[3:7], plain.visitors(month))
    for place in (1, 2):
        assert sum(column(found["rows"], place)) == number(found["total"][place])


def figures_of_a_form(page: Page, plain: PlainCounts) -> None:
    computers = plain.of_months("ict_month", WHEN, "n_male", "n_female")
    expected = {
        "Peserta kegiatan minat baca dan keterampilan literasi": plain.participants(WHEN).total,
        "Peserta kegiatan": plain.participants(WHEN).total,
        "Pemustaka yang memakai layanan (luring dan daring)": plain.visitors(WHEN).total
        + plain.of_months("collection_month", WHEN, "n_online"),
        "Kunjungan setahun": plain.visitors(WHEN).total,
        "Pelayanan: kunjungan": plain.visitors(WHEN).total,
        "Bahan tercetak dipinjam, dibaca di tempat, silang pinjam": plain.of_months(
            "collection_month", WHEN, "n_loaned", "n_read_in_place", "n_interlibrary"
        ),
        "Buku dipinjam": plain.of_months("collection_month", WHEN, "n_loaned"),
        "Anggota baru": plain.of_months("collection_month", WHEN, "n_new_male", "n_new_female"),
        "Jumlah program/kegiatan": plain.programmes(WHEN),
        "Kegiatan": plain.activities(WHEN),
        "Penguat: kegiatan": plain.activities(WHEN),
        "Jumlah kerja sama dengan pihak luar": plain.partnerships(WHEN),
        "Kemitraan": plain.partnerships(WHEN),
        "Penguat: kerja sama": plain.partnerships(WHEN),
        "Advokasi": plain.number_of("advocacy", WHEN),
        "Publikasi": plain.number_of("publication", WHEN),
        "Cerita dampak": plain.told_stories(WHEN),
        "Akses bahan digital": plain.digital(WHEN),
        **({"Pemustaka yang memakai fasilitas TIK": computers} if computers else {}),
    }
    found = {row[1]: number(row[2]) for row in table(page, "Indikator")["rows"]}
    compared = found.keys() & expected.keys()
    assert len(compared) >= 3
    assert {label: found[label] for label in compared} == {label: expected[label] for label in compared}
    assert all(number(one) == plain.visitors(WHEN).total for one in facts(page, "Kunjungan"))


@contextmanager
def log_of(empty: Path, rows: Rows, day: int) -> Iterator[tuple[Desk, PlainCounts]]:
    with tempfile.TemporaryDirectory() as folder:
        desk = written(empty, Path(folder) / "home", rows, day)
        try:
            with counting(desk.home.database) as plain:
                yield desk, plain
        finally:
            desk.close()


def same(cells: Sequence[str], counted: Count) -> None:
    """Men, women, not split, all."""
    assert [number(cell) for cell in cells] == [counted.male, counted.female, unsplit(counted), counted.total]


def unsplit(counted: Count) -> int:
    return counted.total - counted.male - counted.female
