"""Paper: the monthly report from the start of a process to the PDF, and once more in the same; beside a page with one word."""

import json
import subprocess
import sys
import time
from pathlib import Path

from bench import workload
from bench.figures import Bound, Figure, Place, Section, median
from bench.homes import MONTH, set_up
from desktop import assembly
from desktop.demo import sample_month

RUNS = 5
ACTIVITIES, PHOTOS = 30, 6
_TOLD = """The monthly report of {activities} activities with {photos} photos, {pages} pages, {size} kB. Cold: from the start of a
new process, Python and all libraries included, over the closed home to the bytes of the PDF. Warm: the same report again. The
baseline is the same typesetter with the same fonts on a page with one word, in a new process and again. Medians of {runs}
runs."""
_REPORT = """
import json, sys, time
from pathlib import Path
from desktop import assembly
desk = assembly.build(Path(sys.argv[1]))
printed = desk.reports.monthly(sys.argv[2])
cold = time.monotonic()
desk.reports.monthly(sys.argv[2])
print(json.dumps([cold, time.monotonic() - cold, printed.pages, len(printed.pdf)]))
desk.close()
"""
_ONE_WORD = """
import json, time
from desktop.reports.press import Press
press = Press({"word.typ": b"Suluh"})
press.run("word.typ", {}, {})
cold = time.monotonic()
press.run("word.typ", {}, {})
print(json.dumps([cold, time.monotonic() - cold]))
"""


def run(place: Place) -> Section:
    """Prints by turns."""
    runs = place.size(RUNS, 1)
    home = _home(place.scratch / "home")
    reports, words = [], []
    for _ in range(runs):
        reports.append(_print(_REPORT, str(home), MONTH))
        words.append(_print(_ONE_WORD))
    cold, warm, pages, size = (median([one[at] for one in reports]) for at in range(4))
    least_cold, least_warm = (median([one[at] for one in words]) for at in range(2))
    figures = [
        Figure("monthly report, cold", cold, "s", "one word", least_cold, Bound(1)),
        Figure("… warm", warm * 1000, "ms", "one word", least_warm * 1000),
    ]
    told = _TOLD.format(activities=ACTIVITIES, photos=PHOTOS, pages=round(pages), size=round(size / 1000), runs=runs)
    return Section("Paper", told, figures)


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


def _print(program: str, *words: str) -> list[float]:
    """What the program says, its first moment as seconds since its start."""
    started = time.monotonic()
    made = subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True, text=True, timeout=60)
    cold, *others = json.loads(made.stdout)
    return [cold - started, *others]
