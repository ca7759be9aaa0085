"""`python -m desktop --self-test`: can this copy of the program do its work on this machine? One line a check.

    without the window   database ─ search ─ photo ─ sealed ─ line ─ paper
    in its own process   typeface ─ words ─ window

Made for a bundle, whose faults are files left behind: each check uses what it is about instead of looking whether it is
there. Works in a temporary home. For technicians, hence in English.
"""

import io
import os
import ssl
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import pypdfium2
import requests
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage
from PySide6.QtWidgets import QApplication

from core.protocol import envelope
from core.protocol.keys import Signer
from desktop import assembly
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.places import PLACES
from desktop.ui.window import PAGES, Desktop

AREA, MONTH = "64.03.09.2006", "2026-11"
TITLE, PLACE = "Pelatihan keripik pisang", "Balai Désa"
RECORD = {"title": TITLE, "date_start": f"{MONTH}-21", "theme": "economy", "place": PLACE, "n_total": 18}
SCREEN_TYPEFACE, PAPER_TYPEFACE = "Inter", "LiberationSans"
WAIT_S = 30
SCREEN_TIMEOUT_S = 100
STEP_MS = 20
COLOURS_LEAST = 8  # a page that was not drawn has one
T = TypeVar("T")
Check = Callable[[Path], str]


class SelfTestError(Exception):
    """Something was there and did not do its work; the text says what came instead."""


def main(words: list[str]) -> int:
    """Prints a line for each check; 0 if all are ok, else 1. words: none, or the home that the window's checks are to open."""
    if words:
        return with_the_window(Path(words[0]))
    # Windows may hold a file of the home a moment longer: that is no fault of the program
    with tempfile.TemporaryDirectory(prefix="suluh-self-test-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        passed = [run(check.__name__, check, home) for check in (database, search, photo, sealed, line, paper)]
        passed.append(in_a_process_of_its_own(home))
    return 0 if all(passed) else 1


def in_a_process_of_its_own(home: Path) -> bool:
    """The window's checks. Qt ends the whole process if its platform does not load or a widget fails while it is painted."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    environment = dict(os.environ)
    if sys.platform == "linux" and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        code = subprocess.run([*program, "--self-test", str(home)], env=environment, timeout=SCREEN_TIMEOUT_S).returncode
    except subprocess.TimeoutExpired:
        code = None
    if code not in (0, 1):
        ended = "did not end" if code is None else f"ended with {code}"
        print(f"{'failed':<7} {'screen':<9} the process of the window {ended}", flush=True)
    return code == 0


def with_the_window(home: Path) -> int:
    """The checks that need Qt, on a home that the others have left behind."""
    app = QApplication(["suluh"])
    theme = Theme(app)
    theme.apply("light")
    language = Language(app, "id")
    passed = [run(check.__name__, check, home) for check in (typeface, words)]
    passed.append(run("window", lambda home: window(home, theme, language), home))
    return 0 if all(passed) else 1


def run(name: str, check: Check, home: Path) -> bool:
    """Prints whether the check is ok; whatever it raises is its failure."""
    started = time.monotonic()
    try:
        result, found = "ok", check(home)
    except Exception as error:
        result, found = "failed", f"{type(error).__name__}: {error}"
    print(f"{result:<7} {name:<9} {found} ({time.monotonic() - started:.1f} s)", flush=True)
    return result == "ok"


def database(home: Path) -> str:
    """A record is saved and is there when the home is opened again."""
    with closing(assembly.build(home)) as desk:
        desk.book.set_up(AREA, "Al-Fadhilah", "Sari")
        record = desk.book.save("activity", RECORD)
    with closing(assembly.build(home)) as desk:
        kept = desk.book.detail(record).fields
        profile = desk.book.profile()
    if kept.get("title") != TITLE:
        raise SelfTestError(f"saved {TITLE}, found {kept}")
    return f"a record is kept; {AREA} is {profile.village if profile else 'not known'}"


def search(home: Path) -> str:
    """FTS5: beginnings of words find the record, also without the accent; other words do not."""
    with closing(assembly.build(home)) as desk:
        for text, expected in (("keri desa", [TITLE]), ("menjahit", [])):
            found = [row.title for row in desk.book.activity_page(ActivityQuery(text=text), 0, 10)]
            if found != expected:
                raise SelfTestError(f"{text!r} finds {found}")
    return "words find the record"


def photo(home: Path) -> str:
    """A picture from a camera is read and shrunk, and gets its small copy."""
    content = io.BytesIO()
    Image.effect_noise((2400, 1800), 40).convert("RGB").save(content, "JPEG")
    with closing(assembly.build(home)) as desk:
        newest = desk.book.activity_page(ActivityQuery(), 0, 1)[0]
        kept = desk.book.add_photo(newest.record, content.getvalue())
    if not kept.thumbnail or kept.size >= len(content.getvalue()):
        raise SelfTestError(f"{len(content.getvalue())} bytes became {kept.size}, with a small copy of {len(kept.thumbnail)}")
    return f"{len(content.getvalue()) // 1024} KB became {kept.size // 1024} KB"


def sealed(home: Path) -> str:
    """What is signed and packed for the centre comes out unchanged, and smaller on the way."""
    signer, message = Signer(bytes(range(32))), TITLE.encode() * 20
    packed = envelope.seal(signer, envelope.REQUEST, message)
    sender, opened = envelope.unseal(packed, envelope.REQUEST, lambda _: None)
    if (sender, opened) != (signer.public, message):
        raise SelfTestError("an envelope does not open to what was put in")
    return f"{len(message)} bytes travel in {len(packed)}"


def line(home: Path) -> str:
    """The public roots that a centre's https is checked against."""
    roots = ssl.create_default_context(cafile=requests.utils.DEFAULT_CA_BUNDLE_PATH).get_ca_certs()
    if not roots:
        raise SelfTestError("no certificate authorities")
    return f"{ssl.OPENSSL_VERSION}, {len(roots)} certificate authorities"


def paper(home: Path) -> str:
    """The monthly report as PDF: the record is readable in it, in our own typeface."""
    with closing(assembly.build(home)) as desk:
        pdf = desk.reports.monthly(MONTH).pdf
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = len(document)
        text = "".join(_text(document, number) for number in range(pages))
    if TITLE not in text:
        raise SelfTestError(f"the record is not in the report of {pages} pages")
    if PAPER_TYPEFACE.encode() not in pdf:
        raise SelfTestError(f"the report is not set in {PAPER_TYPEFACE}")
    return f"the monthly report has {pages} pages and {len(pdf) // 1024} KB, set in {PAPER_TYPEFACE}"


def typeface(home: Path) -> str:
    """The window's letters are ours and not a substitute."""
    used = QFontInfo(QApplication.font()).family()
    if SCREEN_TYPEFACE not in QFontDatabase.families() or used != SCREEN_TYPEFACE:
        raise SelfTestError(f"the window is set in {used}")
    return f"the window is set in {used}"


def words(home: Path) -> str:
    """Every place in the sidebar has an Indonesian name."""
    if untranslated := [place.source for place in PLACES if place.word == place.source]:
        raise SelfTestError(f"not in Indonesian: {', '.join(untranslated)}")
    return ", ".join(place.word for place in PLACES)


def window(home: Path, theme: Theme, language: Language) -> str:
    """The real window opens the home and draws each of its pages without an error."""
    theme.quiet()
    jobs = Jobs()
    shown = MainWindow(home, Settings(theme="light"), jobs, theme, language)
    colours: dict[str, int] = {}
    with _errors() as errors:
        jobs.unheard.connect(errors.append)
        try:
            shown.open_home()
            shown.show()
            desktop = _wait(lambda: shown.findChild(Desktop), errors)
            for name in PAGES:
                desktop.page(name).trouble.connect(errors.append)
                desktop.show_place(name)
                _answered(jobs, shown, errors)
                colours[name] = _colours(shown.grab().toImage())
        finally:
            shown.close()
            jobs.close()
            shown.close_home()
    if blank := [name for name, number in colours.items() if number < COLOURS_LEAST]:
        raise SelfTestError(f"nothing is drawn on {', '.join(blank)}")
    return f"{len(colours)} pages drawn by {QApplication.platformName()}"


def _text(document: pypdfium2.PdfDocument, number: int) -> str:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        return str(text.get_text_range())


@contextmanager
def _errors() -> Iterator[list[BaseException]]:
    """Collects what is raised where Qt calls us: it would be printed and forgotten.

    Said at once as well: Qt may not live until the end of the check.
    """
    errors: list[BaseException] = []

    def keep(_type: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        traceback.clear_frames(trace)  # lets go of a painter before its widget goes
        errors.append(error)

    before, sys.excepthook = sys.excepthook, keep
    try:
        yield errors
    finally:
        sys.excepthook = before
    if errors:
        raise errors[0]


def _answered(jobs: Jobs, owner: MainWindow, errors: list[BaseException]) -> None:
    """Waits until all that was asked so far is shown: a lane works in order."""
    answers: list[None] = []
    jobs.read(owner, lambda: None, answers.append)
    _wait(lambda: answers, errors)


def _wait(come: Callable[[], T | None], errors: list[BaseException]) -> T:
    """What `come` gives once it gives something; the window lives meanwhile."""
    deadline = time.monotonic() + WAIT_S
    while not (found := come()):
        if errors:
            raise errors[0]
        if time.monotonic() > deadline:
            raise SelfTestError(f"the window did not come to rest in {WAIT_S} s")
        loop = QEventLoop()
        QTimer.singleShot(STEP_MS, loop.quit)
        loop.exec()
    return found


def _colours(picture: QImage) -> int:
    """Roughly how many colours there are: looked at in a grid."""
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)})
