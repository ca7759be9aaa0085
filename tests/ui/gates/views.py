"""Everything she can meet, one after the other: pages and how they may stand, sheets, menus, what comes before there is a library.

Each view is opened through the door she takes as far as that needs no second computer; what the centre answers is handed to the page.
"""

import dataclasses
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from core.protocol.receipts import Receipt, Totals
from desktop.jobs import InlineJobs
from desktop.paths import Home
from desktop.store.errors import KnownError
from desktop.store.question_rows import Choice, Meaning, Question
from desktop.store.rows import Carrier, Contact, ExchangeState, Waiting
from desktop.store.signal import Speeds
from desktop.sync.errors import RefusedError
from desktop.sync.packing import Offer, Packed, PackingProgress
from desktop.sync.relay_road import Relayed
from desktop.sync.session import Outcome, Progress
from desktop.sync.unpacking import Unpacked
from desktop.sync.updates import Update
from desktop.ui.activities.list_menus import ColumnMenu, FilterMenu
from desktop.ui.activities.more_button import MoreButton
from desktop.ui.activities.question_strip import QuestionStrip
from desktop.ui.closing_sheet import ClosingSheet
from desktop.ui.exchange.exchange_page import Found
from desktop.ui.exchange.exchange_words import closing_words
from desktop.ui.figures.behind_sheet import BehindSheet
from desktop.ui.help.help_sheet import HelpSheet, open_help
from desktop.ui.incident_sheet import IncidentSheet
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.toast import Toast
from desktop.ui.kit.village_chooser import HAND, LISTS
from desktop.ui.lesson_strip import LessonStrip
from desktop.ui.main_window import MainWindow
from desktop.ui.people.switch_sheet import SwitchSheet
from desktop.ui.photos.photo_card import PhotoCard
from desktop.ui.practice_frame import PracticeFrame
from desktop.ui.reports.sim_sheet import SimSheet
from desktop.ui.setting import Setting
from desktop.ui.settings.backup_card import BackupCard
from desktop.ui.settings.check_card import CheckCard
from desktop.ui.settings.people_card import PeopleCard
from desktop.ui.settings.restore_sheet import RestoreSheet
from desktop.ui.stick_menu import StickMenu
from desktop.ui.table_saving import TableButton
from desktop.ui.visits.counting_window import CountingWindow
from desktop.ui.visits.groups_part import GroupRow
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import PAGES, Desktop
from tests.homes import NOON, open_desk
from tests.ui.gates.import_views import IMPORT_VIEWS
from tests.ui.gates.print_views import PRINT_VIEWS
from tests.ui.gates.record_views import RECORD_VIEWS
from tests.ui.gates.rooms import A_DAY, LONGEST, PHOTOS, SERIES, a_window, appear, record_of, settle, vanish
from tests.ui.gates.shelf_views import SHELF_VIEWS
from tests.ui.gates.ways import Seen, at_page, over_page

CONTACTS = [
    Contact(NOON, "received", 38, 214_000, 12_000, 41.0), Contact(NOON, "cancelled", 0, 900, 0, 1.0),
    Contact(NOON, "no_connection", 0, 0, 0, 12.0), Contact(NOON, "partly", 12, 90_000, 4_000, 900.0),
    Contact(NOON, "carried", 38, 6_200_000, 0, 40.0), Contact(NOON, "fetched stick_gone", 38, 0, 0, 2.0),
]  # fmt: skip
JOINED = ExchangeState(
    True, "https://pusat.example", Waiting(41, 12, 3, 6_200_000, 2, 1, 5_900_000), NOON - 86_400_000, "2026-000123", 58, 41, 7200
)  # fmt: skip
CARRIED = dataclasses.replace(JOINED, server_url="", waiting=Waiting(12, 12, 3, 6_200_000, carried=12), carriers=(Carrier(LONGEST, NOON),))
RECEIPT = Receipt("2026-000123", bytes(16), "Al-Fadhilah", "64.03.09.2006", "2026-11", NOON, 58, Totals(12, 248, visits=1234, photos=9), {})


# Pages and how they may stand


def _form(title: str) -> Callable[[Desktop], Seen]:
    """A saved activity in the form, with everything unfolded."""

    def show(window: Desktop) -> Seen:
        yield from at_page("activity", {"record": record_of(window._setting.desk, title)})(window)

    return show


def _unfolded(view: Callable[[Desktop], Seen]) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for seen in view(window):
            for fold in seen.findChildren(Fold):
                fold.set_open(True)
            settle()
            yield seen

    return show


def _findings(window: Desktop) -> Seen:
    for seen in at_page("activity")(window):
        form = window.present.form
        form.show_fields({"title": "Batik", "date_start": "2027-02-01", "n_total": 20, "n_male": 12, "n_female": 12, "time_start": "09:00"})
        window.present._check()
        settle()
        yield seen
        form.show_fields({})


def _nothing_found(window: Desktop) -> Seen:
    for seen in at_page("activities")(window):
        window.present._search.setText("zzz")
        window.present._ask()
        settle()
        yield seen
        window.present._search.clear()


def _several_chosen(window: Desktop) -> Seen:
    for seen in at_page("activities")(window):
        window.present.table.selectAll()
        settle()
        yield seen


def _question(window: Desktop) -> Seen:
    """Two laptops wrote different places."""
    for seen in at_page("activities")(window):
        choices = (Choice(LONGEST, "Sari", NOON, None), Choice("Balai Kampung", "Dewi", NOON, None))
        seen.findChild(QuestionStrip).ask([Question("", "activity", f"Pelatihan di {LONGEST}", "2026-11-21", "place", choices)])
        settle()
        yield seen


def _questions(window: Desktop) -> Seen:
    """The page of them: a place, a number, and whether it is deleted."""
    asked = (
        ("place", LONGEST, "Balai Kampung", Meaning("month", "2026-11")), ("n_total", 18, 21, Meaning("participants", "2026-11", 176)),
        ("deleted", True, False, Meaning("bin")),
    )  # fmt: skip
    for seen in at_page("questions")(window):
        window.present._show([
            Question("", "activity", f"Pelatihan di {LONGEST}", "2026-11-21", field, (
                Choice(one, "Sari", NOON, meaning), Choice(other, "Dewi", 0, None)))
            for field, one, other, meaning in asked
        ])  # fmt: skip
        settle()
        yield seen


def _week(window: Desktop) -> Seen:
    for seen in at_page("visits", A_DAY)(window):
        choices = window._setting.choices
        choices.visits_view = "week"
        window.present.arrive(A_DAY)
        grid = window.present.week.grid
        grid.setFocus()
        QTest.keyClicks(grid, "1")
        settle()
        yield seen
        window.present.week.keep()
        window._setting.desk.book.discard_draft("visit_week")
        choices.visits_view = "month"


def _day(window: Desktop) -> Seen:
    """A day that was recorded twice and changed, with everything open."""
    for seen in at_page("visits", A_DAY)(window):
        editor = window.present.editor
        for fold in editor.findChildren(Fold):
            fold.set_open(True)
        editor.findChild(GroupRow).edit.click()
        settle()
        yield seen
        editor.groups._close()


def _exchange(then: Callable[[QWidget], None], state: ExchangeState = JOINED) -> Callable[[Desktop], Seen]:
    """The page of a library that has joined."""

    def show(window: Desktop) -> Seen:
        for seen in at_page("exchange")(window):
            page = window.present
            page._show(Found(state, RECEIPT, CONTACTS, Speeds(8000.0)))
            then(page)
            settle()
            yield seen
            page.sending_changed.emit(False)

    return show


def _sending(stage: str, trouble: str = "") -> Callable[[QWidget], None]:
    def show(page: QWidget) -> None:
        page.sending.is_under_way = True
        page._begun()
        page.sending.is_under_way = False
        page._progressed(Progress(stage, 24, 38, 100_000, 6_200_000, 3, 180.0, 24.0, trouble, 88_000, 6_160_000, 1, 8_000.0))

    return show


def _paused(page: QWidget) -> None:
    page.sending.is_paused = True
    page._show_buttons(can_send=True)
    page.sending.is_paused = False
    page.road.show_pause(Progress("photos", 24, 38, 100_000, 6_200_000, 3, 180.0, 24.0, "", 88_000, 6_160_000, 1, 8_000.0))


def _ended(ending: Outcome | Exception) -> Callable[[QWidget], None]:
    return lambda page: page.road.show_ending(ending, has_receipt=True)


def _room(done: Relayed | Exception) -> Callable[[QWidget], None]:
    """A visit at the regency's library that is over."""
    return lambda page: page.room.card.show_ending(done, JOINED)


def _stick_menu(window: Desktop) -> Seen:
    for seen in _exchange(lambda _: None)(window):
        menu = window.present.stick.findChild(StickMenu)
        menu.popup(seen.mapToGlobal(seen.rect().center()))
        settle()
        yield menu
        menu.close()


def _settings(then: Callable[[QWidget], None]) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for seen in at_page("settings")(window):
            then(window.present)
            settle()
            yield seen

    return show


def _people(page: QWidget) -> None:
    """A new printed code, and a PIN that does not do."""
    card = page.findChild(PeopleCard)
    card._make_code.click()
    dewi = next(one for one in page._setting.desk.people.everybody() if one.name == "Dewi")
    card._set_pin(dewi, "1")


def _backing_up(page: QWidget) -> None:
    card = page.findChild(BackupCard)
    card._busy(True)
    card._progress(3_000_000, 9_000_000)


def _backup_failed(page: QWidget) -> None:
    page.findChild(BackupCard)._failed(KnownError("disk_full"))


def _trouble(window: Desktop) -> Seen:
    for seen in at_page("home")(window):
        window._setting.jobs.unheard.emit(KnownError("disk_full"))
        settle()
        yield seen


def _toast(window: Desktop) -> Seen:
    for seen in at_page("activities")(window):
        window.present.told.emit(f"“Pelatihan keripik pisang di {LONGEST}”", lambda: None)
        settle()
        yield seen
        seen.findChild(Toast).hide()


# Over the page


def _switch(window: Desktop) -> SwitchSheet:
    """Dewi has a PIN."""
    window.change_person()
    sheet = window.findChildren(SwitchSheet)[-1]
    sheet.list.setCurrentRow([one.name for one in sheet._people].index("Dewi"))
    return sheet


def _wrong_pin(window: Desktop) -> SwitchSheet:
    sheet = _switch(window)
    sheet.pin.setText("0000")
    sheet.sit_down()
    return sheet


def _forgot(window: Desktop) -> SwitchSheet:
    sheet = _switch(window)
    sheet._forgot.click()
    return sheet


def _must_sit_down(window: Desktop) -> Seen:
    """At the start of a computer on which PINs are set."""
    for _ in at_page("home")(window):
        window.ask_at_start()
        sheet = window.findChildren(SwitchSheet)[-1]
        settle()
        yield sheet
        sheet._must = False
        sheet.leave()


def _closing(stage: str, waits: bool = False) -> Callable[[Desktop], ClosingSheet]:
    def open_it(window: Desktop) -> ClosingSheet:
        progress, language = Progress(stage, 1234, 5678, 1, 2, 3), window._setting.language
        sheet = ClosingSheet(lambda: closing_words(progress, language) if stage else "", window)
        sheet.ask()
        if waits:
            sheet.wait.click()
        return sheet

    return open_it


def _restore(found: bool) -> Callable[[Desktop], RestoreSheet]:
    def open_it(window: Desktop) -> RestoreSheet:
        home = window._setting.desk.home
        sheet = RestoreSheet(home if found else Home(home.folder / "nowhere"), InlineJobs(), window._setting.language, window)
        sheet.ask()
        return sheet

    return open_it


def _help(wanted: str, typed: str = "") -> Callable[[Desktop], HelpSheet]:
    def open_it(window: Desktop) -> HelpSheet:
        sheet = open_help(window._setting, window, wanted)
        QTest.keyClicks(sheet.line, typed)
        return sheet

    return open_it


def _incident(window: Desktop) -> IncidentSheet:
    sheet = IncidentSheet("Traceback …", window._setting.language, window)
    sheet.come()
    next(one for one in sheet.findChildren(QPushButton) if one is not sheet._go_on).click()
    return sheet


def _copying(window: Desktop) -> SimSheet:
    """November for SIM, with its first entry copied."""
    sheet = SimSheet(window._setting, "2026-11", window)
    sheet.begin()
    for line in sheet.lines:
        if line.copy.isVisibleTo(sheet):
            line.copy.click()
    return sheet


def _behind(name: str) -> Callable[[Desktop], BehindSheet]:
    def open_it(window: Desktop) -> BehindSheet:
        window.present.open_behind(name, "2026-11")
        return window.findChildren(BehindSheet)[-1]

    return open_it


def _changed_after_signing(window: Desktop) -> Seen:
    """October: printed, signed, corrected, printed again and corrected once more; then everything is as it was."""
    desk = window._setting.desk
    record = desk.book.save("activity", {"title": LONGEST, "date_start": "2026-10-03", "n_total": 18})
    for total in (1_412, 1_415):
        kept = desk.reports.keep(desk.reports.monthly("2026-10"))
        desk.reports.sign(kept, True)
        desk.book.save("activity", {"n_total": total}, record)
    yield from at_page("reports", "2026-10")(window)
    desk.book.delete(record)
    shutil.rmtree(desk.home.papers)


def _photo(blur: bool) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for seen in _form(PHOTOS)(window):
            card = seen.findChild(PhotoCard)
            (card.blur if blur else card.picture).click()
            sheet = seen.findChildren(Sheet)[-1]
            settle()
            yield sheet
            sheet.leave()

    return show


def _finder(typed: str) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for _ in at_page("home")(window):
            window.finder.open()
            QTest.keyClicks(window.finder.line, typed)
            window.finder._ask()
            settle()
            yield window.finder
            window.finder.close_again()

    return show


def _menu(view: Callable[[Desktop], Seen], kind: type[QPushButton]) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for seen in view(window):
            menu = next(one for one in seen.findChildren(kind) if one.menu() is not None and one.isVisible()).menu()
            menu.popup(seen.mapToGlobal(seen.rect().center()))
            settle()
            yield menu
            menu.close()

    return show


# Windows of their own


def _alone(make: Callable[[Setting], QWidget], then: Callable[[QWidget], None] = lambda _: None) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        made = make(window._setting)
        try:
            appear(made)
            then(made)
            settle()
            yield made
        finally:
            made.close()
            vanish(made)
            window.activateWindow()

    return show


def _village_found(page: QWidget) -> None:
    page.chooser.search.setFocus()
    QTest.keyClicks(page.chooser.search, "Labanan")
    page.chooser.look_up()


def _village_unknown(page: QWidget) -> None:
    page.chooser.search.setFocus()
    QTest.keyClicks(page.chooser.search, "zzz")
    page.chooser.look_up()


def _village_chosen(page: QWidget) -> None:
    _village_found(page)
    page.chooser._choose(page.chooser.found.item(0))
    page._failed(KnownError("disk_full"))


def _practice(setting: Setting) -> QWidget:
    desktop = Desktop(setting)
    desktop.show_place("home")
    lessons = LessonStrip(setting, desktop)
    lessons.begin("visits")
    return PracticeFrame(desktop, True, lessons)


def _damaged(setting: Setting) -> QWidget:
    """Nothing but the home and the language is asked of it before there is a desk."""
    home = setting.desk.home.folder / "damaged"
    home.mkdir(exist_ok=True)
    (home / "suluh.db").write_bytes(b"\0rubbish" * 5000)
    window = MainWindow(home, setting.choices, InlineJobs(), None, None)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.open_home()
    return window


def _counting(window: Desktop) -> Seen:
    made = CountingWindow(window._setting)
    made.open()
    settle()
    yield made
    made.close()
    vanish(made)
    window.activateWindow()


def _new_library(place: str) -> Callable[[Desktop], Seen]:
    """The window on its first day."""

    def show(window: Desktop) -> Seen:
        desk = open_desk(window._setting.desk.home.folder / "new")
        try:
            with a_window(Setting(desk, InlineJobs(), window._setting.choices)) as fresh:
                yield from at_page(place)(fresh)
        finally:
            desk.close()
            window.activateWindow()

    return show


FORMS = ("activity", "material", "record", "story", "problem")  # seen below, each with something in it
_VIEWS: dict[str, Callable[[Desktop], Seen]] = {
    **{name: at_page(name) for name in PAGES if name not in FORMS},
    "new home": _new_library("home"),
    "new activities": _new_library("activities"),
    "new materials": _new_library("materials"),
    **SHELF_VIEWS,
    **RECORD_VIEWS,
    **IMPORT_VIEWS,
    **PRINT_VIEWS,
    "trouble": _trouble,
    "toast": _toast,
    "nothing found": _nothing_found,
    "several chosen": _several_chosen,
    "question": _question,
    "questions asked": _questions,
    "bin": at_page("activities", "bin"),
    "columns": _menu(at_page("activities"), ColumnMenu),
    "filters": _menu(at_page("activities"), FilterMenu),
    "visits as a table": _menu(at_page("visits"), TableButton),
    "new activity": _unfolded(at_page("activity")),
    "findings": _findings,
    "activity": _unfolded(_form("")),
    "series": _form(SERIES),
    "photos": _form(PHOTOS),
    "patterns": _menu(_form(PHOTOS), MoreButton),
    "day": _day,
    "week": _week,
    "copying into SIM": over_page(_copying, "reports"),
    "figures of a year": at_page("figures", ("2026", "counted")),
    "charts of a month": at_page("figures", ("2026-11", "charts")),
    "scorecard": at_page("figures", ("2026-11", "scorecard")),
    "behind a figure": over_page(_behind("children"), "figures", ("2026-11", "counted")),
    "behind a figure that nobody recorded": over_page(_behind("loans"), "figures", "2026-11"),
    "changed after signing": _changed_after_signing,
    "receipt": at_page("reports", ("receipt", "")),
    "joined": _exchange(lambda _: None),
    "sending": _exchange(_sending("photos")),
    "waiting for a line": _exchange(_sending("waiting", "no_connection")),
    "paused": _exchange(_paused),
    "sent": _exchange(_ended(Outcome(3, 214_000, 12_000, 38, 4, 0, 0, True, newer="0.2.0"))),
    "sent back": _exchange(_ended(Outcome(3, 214_000, 12_000, 38, 4, 2, 0, True))),
    "not sent": _exchange(_ended(KnownError("no_connection"))),
    "asking about photos": _exchange(lambda page: page.road.ask_cost(JOINED)),
    "photos later": _exchange(_ended(Outcome(3, 38_000, 12_000, 12, 4, 0, 3, False, "blobs_later"))),
    "handing over": _exchange(lambda page: page.room.card.show_progress(PackingProgress("photos", 100_000, 6_200_000, 180.0))),
    "another computer in the room": _exchange(_room(RefusedError("other_relay"))),
    "handed over": _exchange(_room(Relayed(Packed(12, 3, 0, 4, 0, 6_200_000), Unpacked(acked=4), 5, 0, False))),
    "carried": _exchange(lambda _: None, CARRIED),
    "joining by stick": _exchange(lambda _: None, ExchangeState(False, "", Waiting(12, 12), is_joining=True)),
    "bag shown": _exchange(lambda page: page.stick.show_offer(Offer(1200, 340, 10**9, 10**9 - 9, 0, 10**6), LONGEST)),
    "bag packing": _exchange(lambda page: page.stick.show_progress(PackingProgress("photos", 3 * 10**6, 10**7, 95))),
    "bag packed": _exchange(lambda page: page.stick.show_ending(Packed(38, 26, 0, 30, 0, 6 * 10**6), LONGEST)),
    "stick pulled out": _exchange(lambda page: page.stick.show_ending(Packed(38, 0, 26, 1, 0, 10**6, "stick_gone"), LONGEST)),
    "bag unpacked": _exchange(lambda page: page.stick.show_ending(Unpacked(names=["a.sbx"], acked=38, rejected=1), LONGEST)),
    "newer program": _exchange(lambda page: page.stick.show_ending(Unpacked(update=Update("0.2.0", f"{LONGEST}.zip", True)), LONGEST)),
    "sticks": _stick_menu,
    "people": _settings(_people),
    "check": _settings(lambda page: page.findChild(CheckCard).look()),
    "backing up": _settings(_backing_up),
    "backup failed": _settings(_backup_failed),
    "palette": _finder(""),
    "palette found": _finder("mendongeng"),
    "palette found nothing": _finder("zzzz"),
    "switch": over_page(_switch),
    "wrong pin": over_page(_wrong_pin),
    "forgot pin": over_page(_forgot),
    "must sit down": _must_sit_down,
    "closing": over_page(_closing("waiting")),
    "closing later": over_page(_closing("records", waits=True)),
    "closing done": over_page(_closing("")),
    "restore": over_page(_restore(found=True), "settings"),
    "restore nothing": over_page(_restore(found=False), "settings"),
    "help": over_page(_help("start")),
    "help keys": over_page(_help("keys")),
    "help found nothing": over_page(_help("start", "zzzz")),
    "incident": over_page(_incident),
    "photo": _photo(blur=False),
    "blur": _photo(blur=True),
    "welcome": _alone(WelcomePage),
    "welcome found": _alone(WelcomePage, _village_found),
    "welcome unknown": _alone(WelcomePage, _village_unknown),
    "welcome chosen": _alone(WelcomePage, _village_chosen),
    "welcome lists": _alone(WelcomePage, lambda page: page.chooser.show_mode(LISTS)),
    "welcome by hand": _alone(WelcomePage, lambda page: page.chooser.show_mode(HAND)),
    "practice": _alone(_practice),
    "damaged": _alone(_damaged),
    "counting": _counting,
}
VIEWS = tuple(_VIEWS)


@contextmanager
def view(window: Desktop, name: str) -> Iterator[QWidget]:
    """What she sees under that name: for a page the whole window, else the sheet, the menu or the other window itself."""
    seen = _VIEWS[name](window)
    try:
        yield next(seen)
    finally:  # also after a test that failed: what comes next finds the window as it was
        for _ in seen:
            raise AssertionError(f"{name} shows more than one thing")
        settle()
