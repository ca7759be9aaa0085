"""Paper from the start of a process to the PDF, and once more in the same, beside a page with one word; sums of many visits."""

import json
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from bench import odt, workload
from bench.figures import Bound, Figure, Place, Section
from bench.homes import MONTH, hasty, set_up
from bench.register_bench import registers
from desktop import assembly
from desktop.demo import sample_month
from desktop.reports.yearly import count_year
from desktop.store import visits

RUNS = 7
ACTIVITIES, PHOTOS = 30, 6
ACTIVITIES_A_YEAR = 300
VISITS = 100_000
SAVED_AT_ONCE = 5000
YEAR = MONTH[:4]
MONTHS = tuple(f"{YEAR}-{month:02}" for month in range(1, 13))
_TOLD = """The monthly report has {activities} activities with {photos} photos, {pages} pages, {size} kB; the annual one {of_year}
activities, visitors of {days} days and the chart, {annual_pages} pages, {annual_size} kB; the twelve months are those of that same year,
{twelve_pages} pages, one after the other. All are PDF/A-2a and PDF/UA-1. Cold: from the start of a new process, Python and all libraries
included, over the closed home to the bytes of the PDF. Warm: the same again, with the shrunk photos and the set pages of before. The
baseline is the same typesetter with the same fonts on a page with one word, in a new process and again. The least of {runs} runs counts,
because another program may take the core away in between. Visits: {visits} groups in one year, the visitors of each month as the pages
ask for them, month by month; the baseline is one statement through sqlite3 alone for all twelve. *As the annual report counts*: every
figure of that year, each record read and checked. {office}"""
_OFFICE = """*Beside LibreOffice*: its headless conversion of an ODT with the same tables and photos, {pages} pages, in a new process,
with a profile of its own that is there already; it draws no chart, and its PDF is neither PDF/A nor tagged."""
_NO_OFFICE = """LibreOffice was not asked to convert the same report as ODT: it is not installed here (`make office-check` does that), or
this is a quick run."""
_WHY = """a page with one word, which is not ours, takes half of the time that the bound leaves; of what is ours the most is reading
Python's libraries and making six photos as small as the sheet needs them."""
_REPORTS = """
import json, sys, time
from pathlib import Path
from desktop import assembly
desk = assembly.build(Path(sys.argv[1]))
made = [desk.reports.make(sys.argv[2], about) for about in sys.argv[3:]]
cold = time.monotonic()
for about in sys.argv[3:]:
    desk.reports.make(sys.argv[2], about)
print(json.dumps([cold, time.monotonic() - cold, sum(one.pages for one in made), sum(len(one.pdf) for one in made)]))
desk.close()
"""
_ONE_WORD = """
import json, time
from desktop.reports.press import Press
press = Press({"word.typ": b'#set document(title: "Suluh")\\nSuluh'})
press.run("word.typ", {}, {})
cold = time.monotonic()
press.run("word.typ", {}, {})
print(json.dumps([cold, time.monotonic() - cold]))
"""
_SUMS = """SELECT month, sum(visitors) FROM (SELECT month, visitors FROM visit_day UNION ALL SELECT month, visitors FROM visit_group)
WHERE month >= ? AND month <= ? GROUP BY month ORDER BY month"""


def run(place: Place) -> Section:
    """Prints by turns, then counts."""
    runs, of_year, groups = place.size(RUNS, 1), place.size(ACTIVITIES_A_YEAR, 12), place.size(VISITS, 240)
    home, yearly = _home(place.scratch / "home"), _year(place.scratch / "year", of_year)
    kinds = {"one": (home, "monthly", MONTH), "annual": (yearly, "annual", YEAR), "twelve": (yearly, "monthly", *MONTHS)}
    taken: dict[str, list[list[float]]] = {name: [] for name in (*kinds, "word")}
    for _ in range(runs):
        for name, words in kinds.items():
            taken[name].append(_print(_REPORTS, *map(str, words)))
        taken["word"].append(_print(_ONE_WORD))
    cold, warm, pages, size = ({name: min(one[at] for one in taken[name]) for name in kinds} for at in range(4))
    least_cold, least_warm = (min(one[at] for one in taken["word"]) for at in range(2))
    office, office_told = ([], _NO_OFFICE) if place.quick or not odt.is_there() else _office(home, place.scratch / "odt", cold["one"], runs)
    figures = [
        Figure("monthly report, cold", cold["one"], "s", "one word", least_cold, Bound(1), _WHY),
        Figure("… warm", warm["one"] * 1000, "ms", "one word", least_warm * 1000, Bound(300)),
        *office,
        Figure("annual report, cold", cold["annual"], "s", "one word", least_cold, Bound(2)),
        Figure("… warm", warm["annual"] * 1000, "ms", "one word", least_warm * 1000),
        Figure("all twelve months, cold", cold["twelve"], "s", "one word", least_cold, Bound(5)),
        *_sums(_visited(place.scratch / "visited", groups)),
        *registers(place),
    ]
    told = _TOLD.format(
        activities=ACTIVITIES, photos=PHOTOS, pages=round(pages["one"]), size=round(size["one"] / 1000), of_year=of_year,
        days=28 * len(MONTHS), annual_pages=round(pages["annual"]), annual_size=round(size["annual"] / 1000),
        twelve_pages=round(pages["twelve"]), runs=runs, visits=f"{groups:,}", office=office_told,
    )  # fmt: skip
    return Section("Paper", told, figures)


def _office(home: Path, folder: Path, ours: float, runs: int) -> tuple[list[Figure], str]:
    """The same report by LibreOffice, and what to say of it."""
    folder.mkdir()
    desk = assembly.build(home)
    try:
        tables = desk.reports.tables("monthly", MONTH)
    finally:
        desk.close()
    report = folder / "report.odt"
    odt.write(report, tables, [sample_month.a_picture("bench", number) for number in range(PHOTOS)])
    odt.seconds(report, folder / "profile")  # makes its profile
    taken = [odt.seconds(report, folder / "profile") for _ in range(runs)]
    with pypdfium2.PdfDocument(taken[0][1]) as made:
        pages = len(made)
    return [Figure("… beside LibreOffice", ours, "s", "LibreOffice", min(one for one, _ in taken))], _OFFICE.format(pages=pages)


def _sums(folder: Path) -> list[Figure]:
    """Visitors of twelve months: as the pages ask, as the paper counts, as plain SQL does."""
    desk = assembly.build(folder)
    plain = sqlite3.connect(desk.home.database)
    profile = desk.book.profile()
    assert profile is not None
    try:
        with desk.store.reading() as connection:
            assert [visits.visitors(connection, month) for month in MONTHS] == [n for _, n in plain.execute(_SUMS, (MONTHS[0], MONTHS[-1]))]
            ours = _milliseconds(lambda: [visits.visitors(connection, month) for month in MONTHS])
            paper = _milliseconds(lambda: count_year(connection, profile, int(YEAR), None), 3)
        bare = _milliseconds(lambda: plain.execute(_SUMS, (MONTHS[0], MONTHS[-1])).fetchall())
    finally:
        plain.close()
        desk.close()
    return [
        Figure("visitors of twelve months", ours, "ms", "plain SQL", bare, Bound(50)),
        Figure("… as the annual report counts", paper, "ms", "plain SQL", bare),
    ]


def _milliseconds(does: Callable[[], object], times: int = 21) -> float:
    """The least of that many times."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        does()
        found.append((time.perf_counter() - started) * 1000)
    return min(found)


def _home(folder: Path) -> Path:
    desk = assembly.build(folder)
    try:
        set_up(desk)
        for number, fields in enumerate(workload.activities(ACTIVITIES)):
            record = desk.book.save("activity", {**fields, "date_start": f"{MONTH}-{number % 28 + 1:02}"})
            if number < PHOTOS:
                desk.book.add_photo(record, sample_month.a_picture("bench", number), f"Foto {number + 1}", "all_agree")
    finally:
        desk.close()
    return folder


def _year(folder: Path, count: int) -> Path:
    """A library with a year of activities and a number for each day until the 28th."""
    chance = random.Random(1)
    desk = assembly.build(folder, open_file=hasty)
    try:
        set_up(desk)
        desk.book.save_all("activity", workload.activities(count, years=1))
        counted = [(f"{month}-{day:02}", chance.randrange(20), chance.randrange(20)) for month in MONTHS for day in range(1, 29)]
        days = [{"date": day, "state": "open", "n_total": m + f, "n_male": m, "n_female": f} for day, m, f in counted]
        desk.book.save_all("visit_day", days)
    finally:
        desk.close()
    return folder


def _visited(folder: Path, count: int) -> Path:
    """A library to which so many groups came in one year."""
    chance = random.Random(2)
    desk = assembly.build(folder, open_file=hasty)
    try:
        set_up(desk)
        rows = [{"date": f"{MONTHS[n % 12]}-{n % 28 + 1:02}", "n_total": chance.randrange(1, 40)} for n in range(count)]
        for first in range(0, count, SAVED_AT_ONCE):
            desk.book.save_all("visit_group", rows[first : first + SAVED_AT_ONCE])
    finally:
        desk.close()
    return folder


def _print(program: str, *words: str) -> list[float]:
    """What the program says, its first moment as seconds since its start."""
    started = time.monotonic()
    made = subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True, text=True, timeout=120)
    cold, *others = json.loads(made.stdout)
    return [cold - started, *others]
