"""Everything of the shelves that she can meet: the page and how it may stand, the readers, the sheets."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest

from desktop.materials.clearing import Spare, Why
from desktop.materials.copying import Copied, CopyProgress
from desktop.materials.intake import Added, AddProgress, Refused
from desktop.shelf.sharing import Shared
from desktop.store.shelf_rows import Asked, Pack, ShelfItem, TextHit
from desktop.ui.kit.sheet import Sheet
from desktop.ui.materials.add_sheet import AddSheet
from desktop.ui.materials.clear_sheet import ClearSheet
from desktop.ui.materials.copy_sheet import CopySheet
from desktop.ui.materials.edit_sheet import EditSheet
from desktop.ui.materials.fetch_sheet import Cost, FetchSheet
from desktop.ui.materials.materials_page import MaterialsPage
from desktop.ui.materials.share_sheet import ShareSheet
from desktop.ui.materials.wishes_sheet import WishesSheet
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop
from tests.ui.gates.rooms import BOOK, DAMAGED, FILM, LONGEST, STORY, settle
from tests.ui.gates.ways import Seen, at_page, over_page

READ_MS = 150
HITS = [TextHit("", f"Budidaya lele di {LONGEST}", 12, 3, "Pasang aerator pada malam hari.", ((7, 14),))]
SPARE = [
    Spare(Path("a"), 14_000_000, Why.EARLIER), Spare(Path("b"), 3_000_000, Why.LEFT, "", f"Panen di {LONGEST}"),
    Spare(Path("c"), 220_000_000, Why.AGAIN, "", "Membuat keripik", 1), Spare(Path("d"), 12_000_000, Why.AGAIN, "", "Dongeng nusantara"),
]  # fmt: skip
ASKED = [
    Asked(f"pupuk organik untuk {LONGEST}", date(2026, 11, 20), "in_progress", "Sedang disusun bersama Dinas Pertanian.", False, True),
    Asked("resep gabus", date(2026, 11, 2), "", "", False, False), Asked("Budidaya lele", None, "", "", True, True),
]  # fmt: skip
NOT_ADDED = Added([], [Refused(f"{LONGEST}.xyz", "unsupported_file")], [Refused("a.pdf", "duplicate", BOOK)])


def _shelf(stand: Callable[[MaterialsPage], object]) -> Callable[[Desktop], Seen]:
    """The page of materials, as it may stand."""

    def show(window: Desktop) -> Seen:
        for seen in at_page("materials")(window):
            page = window.page("materials")
            stand(page)
            settle()
            yield seen
            page.filters.search.clear()
            page.filters.as_list.setChecked(False)
            page.filters.stars.setChecked(False)
            page.pack.show_pack(None)
            page._ask()

    return show


def _chosen(title: str) -> Callable[[MaterialsPage], None]:
    return lambda page: page.arrive(_material(page._setting, title).record)


def _looked_for(words: str) -> Callable[[MaterialsPage], None]:
    def look(page: MaterialsPage) -> None:
        page.filters.search.setText(words)
        page._ask()

    return look


def _material(setting: Setting, title: str) -> ShelfItem:
    return next(one for one in setting.desk.shelf.items() if one.title.startswith(title))


def _reading(title: str) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for seen in at_page("material", _material(window._setting, title).record)(window):
            QTest.qWait(READ_MS)  # Qt draws pages, and finds a film damaged, in threads of its own
            settle()
            yield seen
            window.page("material").stop()

    return show


def _fetching(free: int) -> Callable[[Desktop], Sheet]:
    def open_it(window: Desktop) -> Sheet:
        sheet = FetchSheet(window._setting, [_material(window._setting, "Resep")], window)
        sheet.show_cost(Cost(14_000_000, free, 50_000.0, True))
        return sheet

    return open_it


def _editing(window: Desktop) -> Sheet:
    sheet = EditSheet(window._setting, _material(window._setting, BOOK), window)
    sheet.begin()
    return sheet


def _adding(how_far: AddProgress | Added | None) -> Callable[[Desktop], Sheet]:
    def open_it(window: Desktop) -> Sheet:
        home = window._setting.desk.home.folder
        sheet = AddSheet(window._setting, [home / "suluh.db"], window)
        sheet.begin()
        if isinstance(how_far, AddProgress):
            sheet._is_under_way = True
            sheet.start.hide()
            sheet.proposed.hide()
            sheet.bar.show()
            sheet._newest.append(how_far)
            sheet._show_progress()
            sheet._is_under_way = False
        elif how_far is not None:
            sheet._show_added(how_far)
        return sheet

    return open_it


def _copying(stand: Callable[[CopySheet], object]) -> Callable[[Desktop], Sheet]:
    def open_it(window: Desktop) -> Sheet:
        sheet = CopySheet(window._setting, window._setting.desk.shelf.items()[:3], window)
        sheet.begin()
        stand(sheet)
        return sheet

    return open_it


def _copied_so_far(sheet: CopySheet) -> None:
    sheet._is_under_way = True
    sheet.choose.hide()
    sheet.bar.show()
    sheet._show_progress(CopyProgress(f"Budidaya lele di {LONGEST}", 4 * 10**6, 10**7))
    sheet._is_under_way = False


def _clearing(spare: list[Spare]) -> Callable[[Desktop], Sheet]:
    def open_it(window: Desktop) -> Sheet:
        sheet = ClearSheet(window._setting, window)
        sheet.show_spare(spare)
        return sheet

    return open_it


def _wishing(asked: list[Asked]) -> Callable[[Desktop], Sheet]:
    def open_it(window: Desktop) -> Sheet:
        sheet = WishesSheet(window._setting, window)
        sheet.show_asked(asked)
        return sheet

    return open_it


def _pack(page: MaterialsPage) -> None:
    items = tuple(page._setting.desk.shelf.items())
    pack = Pack("", f"Paket perikanan {LONGEST}", "Dari kolam sampai pasar, untuk kelompok tani.", items, 0, None)
    page.filters.offer_packs([pack])
    page.pack.show_pack(pack)


def _sharing(phones: int) -> Callable[[Desktop], Sheet]:
    def open_it(window: Desktop) -> Sheet:
        choices = window._setting.choices
        choices.wifi_name, choices.wifi_password = ("Perpustakaan Al-Fadhilah", "membaca123") if phones else ("", "")
        sheet = ShareSheet(window._setting, window)
        sheet.begin(Shared(("http://192.168.137.1:8080", "http://10.11.12.13:8080"), phones, 3 * phones, 12))
        return sheet

    return open_it


SHELF_VIEWS: dict[str, Callable[[Desktop], Seen]] = {
    "a material": _shelf(_chosen(BOOK)),
    "a material elsewhere": _shelf(_chosen("Resep")),
    "materials as a list": _shelf(lambda page: page.filters.as_list.setChecked(True)),
    "materials found": _shelf(lambda page: page.hits.show_hits(HITS) or page._stack.setCurrentWidget(page.hits)),
    "materials not found": _shelf(_looked_for("zzzz")),
    "materials none of them": _shelf(lambda page: page.filters.stars.click()),
    "reading": _reading(BOOK),
    "reading a book": _reading(STORY),
    "looking at a picture": _reading("Poster"),
    "watching": _reading(FILM),
    "damaged material": _reading(DAMAGED),
    "fetching": over_page(_fetching(free=10**10), "materials"),
    "no room to fetch": over_page(_fetching(free=10**6), "materials"),
    "handing out": over_page(_sharing(0), "materials"),
    "handed out to phones": over_page(_sharing(4), "materials"),
    "copying": over_page(_copying(lambda _: None), "materials"),
    "copying under way": over_page(_copying(_copied_so_far), "materials"),
    "copied": over_page(_copying(lambda sheet: sheet._ended(Copied((Path("a"),)), "FLASHDISK")), "materials"),
    "not all copied": over_page(_copying(lambda sheet: sheet._ended(Copied((), "disk_full"), "FLASHDISK")), "materials"),
    "making room": over_page(_clearing(SPARE), "materials"),
    "nothing to clear": over_page(_clearing([]), "materials"),
    "wishes": over_page(_wishing(ASKED), "materials"),
    "no wishes": over_page(_wishing([]), "materials"),
    "a pack": _shelf(_pack),
    "about a material": over_page(_editing, "materials"),
    "adding": over_page(_adding(None), "materials"),
    "adding under way": over_page(_adding(AddProgress(f"{LONGEST}.pdf", 3, 12, 4 * 10**6, 10**7)), "materials"),
    "added": over_page(_adding(NOT_ADDED), "materials"),
}
