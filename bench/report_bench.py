"""Paper: the monthly report from a closed home to the PDF, in a process that has just started, and once more in the same."""

import json
import subprocess
import sys
from pathlib import Path

from bench import workload
from bench.figures import Bound, Figure, Place, Section, median
from desktop import assembly
from desktop.demo import sample_month

MONTH = "2026-11"
ACTIVITIES, PHOTOS = 30, 6
_TOLD = """The monthly report of {activities} activities with {photos} photos. Cold: a new process, Python's own start not counted, from the closed
home to the bytes of the PDF; the typesetter and its fonts are loaded on the way. Warm: the same report again. The baseline is the start of
Python with an empty program, the least that any report by a command would cost. Medians of {runs} runs."""
_CHILD = """
import json, sys, time
started = time.perf_counter()
from pathlib import Path
from desktop import assembly
desk = assembly.build(Path(sys.argv[1]))
printed = desk.reports.monthly("2026-11")
cold = time.perf_counter() - started
started = time.perf_counter()
again = desk.reports.monthly("2026-11")
print(json.dumps([cold, time.perf_counter() - started, printed.pages, len(printed.pdf)]))
desk.close()
"""


def run(place: Place) -> Section:
    """Prints a month several times."""
    runs = place.size(5, 1)
    home = _home(place.scratch / "home")
    found = [json.loads(_python(_CHILD, str(home))) for _ in range(runs)]
    empty = [_start_s() for _ in range(runs)]
    if found[0][2] < 3:
        raise RuntimeError(f"the report has {found[0][2]} pages")
    cold, warm = median([one[0] for one in found]), median([one[1] for one in found])
    figures = [
        Figure("monthly report, cold", cold, "s", "start of Python", median(empty), Bound(1.0)),
        Figure("… warm", warm, "s", "start of Python", median(empty), Bound(0.3)),
        Figure("… size of the PDF", found[0][3] / 1000, "kB"),
    ]
    return Section("Paper", _TOLD.format(activities=ACTIVITIES, photos=PHOTOS, runs=runs), figures)


def _home(folder: Path) -> Path:
    desk = assembly.build(folder)
    try:
        desk.book.set_up(sample_month.AREA, sample_month.LIBRARY, sample_month.PERSON)
        for number, fields in enumerate(workload.activities(ACTIVITIES)):
            record = desk.book.save("activity", {**fields, "date_start": f"{MONTH}-{number % 28 + 1:02}"})
            if number < PHOTOS:
                desk.book.add_photo(record, sample_month.a_picture("bench", number), f"Foto {number}", "all_agree")
    finally:
        desk.close()
    return folder


def _start_s() -> float:
    return float(_python("import time; print(time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID))"))


def _python(program: str, *words: str) -> str:
    return subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True, text=True, timeout=60).stdout
