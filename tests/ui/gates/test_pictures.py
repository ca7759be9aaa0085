"""Every page of the window, the first run and the kit look as they did when their pictures were stored.

The guide shows the light pages, so it shows what there is. `make pictures` stores all of them anew.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageColor
from PySide6.QtGui import QPalette
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.store.rows import ActivityQuery
from desktop.ui import gallery, kit
from desktop.ui.actions import ACTIVITY_FORM, READER
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.tokens import SETS
from desktop.ui.places import HOME, VISITS
from desktop.ui.setting import Setting
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import PAGES
from tests.ui.gates import kit_gallery
from tests.ui.gates.kit_gallery import KitGallery
from tests.ui.gates.pictures import MARK, ROOT, check, far_pixels, store
from tests.ui.gates.rooms import SIZE, a_window, appear, settle, vanish
from tests.ui.gates.studio import a_finished_month

WELCOME, KIT = "welcome", "kit"
LIGHT = (*(name for name in PAGES if name != READER), WELCOME)  # what a reader shows, Qt draws
DARK = (HOME.name, ACTIVITY_FORM, VISITS.name)
VIEWS = [*((name, "light") for name in LIGHT), *((name, "dark") for name in DARK), *((KIT, look) for look in SETS)]
IN_GUIDE = {**gallery.NAMES, WELCOME: "selamat-datang"}
OWN_FOLDER, GUIDE_FOLDER = ROOT / "tests" / "ui" / "gates" / "pictures", ROOT / "resources" / "help" / "pictures"
COLOURS_OF_A_PAGE = 16  # a page of paper that is not drawn yet has fewer
DRAWN_MS = 30_000
BOXES_MS = 30  # Qt shrinks a box with another font 20 ms later, and the layout then gives it its room back


@pytest.fixture(scope="module")
def month(dressed, tmp_path_factory):
    with a_finished_month(tmp_path_factory.mktemp("pictures")) as made:
        yield made


@pytest.fixture
def posed(month, dressed, qtbot):
    """What is to be seen under a name, in a look, with a cursor that does not blink."""
    blinks = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)

    @contextmanager
    def pose(name: str, look: str = "light") -> Iterator[QWidget]:
        dressed.apply(look)
        with _shown(name, month) as seen:
            qtbot.waitUntil(lambda: all(_is_drawn(view) for view in seen.findChildren(QPdfView)), timeout=DRAWN_MS)
            QTest.qWait(BOXES_MS)
            settle()
            yield seen

    yield pose
    QApplication.setCursorFlashTime(blinks)
    dressed.apply("light")


@pytest.mark.parametrize(("name", "look"), VIEWS)
def test_it_looks_as_it_did(posed, name, look, request):
    with posed(name, look) as seen:
        if request.config.getoption("new_pictures"):
            store(seen, stored(name, look))
        check(seen, stored(name, look))


def test_every_picture_is_one_of_these_and_all_are_small():
    found = {*OWN_FOLDER.iterdir(), *GUIDE_FOLDER.iterdir()}
    assert found == {stored(name, look) for name, look in VIEWS}
    assert sum(path.stat().st_size for path in found) < 1_500_000


def test_the_gallery_holds_every_widget_of_the_kit(posed):
    with posed(KIT) as shown:
        there = [shown, *shown.findChildren(QWidget)]
        absent = {one.__name__ for one in kit_widgets() if not any(isinstance(widget, one) for widget in there)}
    assert absent == set()


def test_a_card_in_another_colour_is_seen(posed, tmp_path):
    before = tmp_path / "home.png"
    with posed(HOME.name) as window:
        store(window, before)
        largest = max((card for card in window.findChildren(Card) if card.isVisible()), key=lambda card: card.width() * card.height())
        dark = QPalette(largest.palette())
        dark.setColor(QPalette.ColorRole.Window, SETS["dark"].background)
        largest.setPalette(dark)
        inside = largest.mapTo(window, largest.rect().center())
        with pytest.raises(AssertionError, match="differ: look at") as told:
            check(window, before, tmp_path / "kept")
    for name, colour in {"home-actual.png": ImageColor.getrgb(SETS["dark"].surface), "home-diff.png": MARK}.items():
        assert str(tmp_path / "kept" / name) in str(told.value)
        with Image.open(tmp_path / "kept" / name) as kept:
            assert kept.size == SIZE
            assert kept.getpixel(inside.toTuple()) == colour


@pytest.mark.parametrize(("share", "is_seen"), [(0.004, False), (0.006, True)])
def test_half_a_hundredth_of_the_pixels_is_the_limit(posed, tmp_path, share, is_seen):
    before = tmp_path / "visits.png"
    with posed(VISITS.name) as window:
        store(window, before)
        spot = QWidget(window)
        spot.setStyleSheet("background: #00A0FF")
        spot.setGeometry(300, 200, 100, round(SIZE[0] * SIZE[1] * share / 100))
        spot.show()
        settle()
        if is_seen:
            with pytest.raises(AssertionError, match="differ"):
                check(window, before, tmp_path)
        else:
            check(window, before, tmp_path)
        vanish(spot)
        check(window, before, tmp_path)


def test_a_pixel_differs_when_one_of_its_colours_is_too_far_off():
    grey = Image.new("RGB", (4, 4), (100, 100, 100))
    for colour, white in (((108, 92, 100), 0), ((100, 109, 100), 255), ((100, 100, 91), 255)):
        assert far_pixels(grey, Image.new("RGB", (4, 4), colour)).getextrema() == (white, white)


def test_a_picture_that_is_missing_or_of_another_size_is_named(posed, tmp_path):
    with posed(HOME.name) as window:
        with pytest.raises(AssertionError, match="make pictures"):
            check(window, tmp_path / "none.png")
        Image.new("RGB", (20, 20)).save(tmp_path / "small.png")
        with pytest.raises(AssertionError, match=r"it was \(20, 20\)"):
            check(window, tmp_path / "small.png", tmp_path)


def stored(name: str, look: str) -> Path:
    """Where the picture lies: the guide's are shipped with the program."""
    in_guide = look == "light" and name in IN_GUIDE
    return GUIDE_FOLDER / f"{IN_GUIDE[name]}.png" if in_guide else OWN_FOLDER / f"{name}-{look}.png"


def kit_widgets() -> set[type[QWidget]]:
    """All that the kit defines."""
    modules = [importlib.import_module(f"{kit.__name__}.{one.name}") for one in pkgutil.iter_modules(kit.__path__)]
    named = [(module.__name__, thing) for module in modules for thing in vars(module).values()]
    return {thing for where, thing in named if isinstance(thing, type) and issubclass(thing, QWidget) and thing.__module__ == where}


@contextmanager
def _shown(name: str, month: Setting) -> Iterator[QWidget]:
    if name in PAGES:
        record = month.desk.book.activity_page(ActivityQuery("Batik sawit"), 0, 1)[0].record
        with a_window(month) as window:
            window.show_place(name, {"record": record} if name == ACTIVITY_FORM else None)
            settle()
            yield window
    else:
        seen = WelcomePage(month) if name == WELCOME else KitGallery(month)
        appear(seen)
        if isinstance(seen, KitGallery):
            seen.resize(*kit_gallery.SIZE)
            seen.pose()
        settle()
        yield seen
        seen.close()
        vanish(seen)


def _is_drawn(paper: QPdfView) -> bool:
    """Pages of paper are drawn in a thread of Qt's own."""
    image = paper.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    return len(colours) > COLOURS_OF_A_PAGE
