"""The preview with its pages in small; the sheet that prints: on its own paper, on a smaller one, under way, without its printer."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrinter

from desktop.reports import template_files
from desktop.settings import Settings
from desktop.ui.printing.print_sheet import PrintSheet
from desktop.ui.window import Desktop
from tests.ui.gates.rooms import settle
from tests.ui.gates.ways import Seen, at_page, over_page

NAMES = ("EPSON L3110 Series", "HP LaserJet Pro MFP M28w (Balai Kampung Labanan Makarti)")


def _sheet(stand: Callable[[PrintSheet], object]) -> Callable[[Desktop], PrintSheet]:
    def open_it(window: Desktop) -> PrintSheet:
        setting = window._setting
        pdf = setting.desk.reports.monthly("2026-11").pdf
        choices = Settings(language=setting.language)
        sheet = PrintSheet(QPrinter(QPrinter.PrinterMode.HighResolution), NAMES, pdf, choices, window)
        sheet.begin()
        stand(sheet)
        return sheet

    return open_it


def _smaller(sheet: PrintSheet) -> None:
    sheet.printers.choose(NAMES[1])
    sheet.papers.choose("A4")


def _cut(sheet: PrintSheet) -> None:
    """And pages that there are not."""
    _smaller(sheet)
    sheet.scalings.choose("real")
    sheet.pages.setText("12-14")
    sheet.copies.set_value(200)
    sheet.print.click()


def _under_way(sheet: PrintSheet) -> None:
    sheet._show_printing(9)
    sheet._show_progress(3)


def _in_small(window: Desktop) -> Seen:
    """The preview with its pages in small, one of them chosen."""
    for seen in at_page("reports")(window):
        paper = window.page("reports")._paper
        paper.small.setChecked(True)
        paper._choose_strip()
        paper.pages.go_to(1)
        paper.zoom.set_factor(1.25)
        settle()
        yield seen
        paper.small.setChecked(False)
        paper._choose_strip()
        paper.zoom.fit()


def _templates(window: Desktop) -> Seen:
    """A template that was changed, and a file whose name none has."""
    folder = template_files.lay_out(window._setting.desk.home.templates)
    changed, strange = folder / "consent.typ", folder / "consent.typ.txt"
    for path in (changed, strange):
        path.write_bytes(b"#oops")
    for seen in at_page("settings")(window):
        page = window.page("settings")
        page.templates._try()
        page._scroll.ensureWidgetVisible(page.templates)
        settle()
        yield seen
    for path in (changed, strange):
        path.unlink()


PRINT_VIEWS: dict[str, Callable[[Desktop], Seen]] = {
    "preview with pages in small": _in_small,
    "settings: templates": _templates,
    "printing": over_page(_sheet(lambda sheet: None), "reports"),
    "printing on smaller paper": over_page(_sheet(_smaller), "reports"),
    "printing what is not there": over_page(_sheet(_cut), "reports"),
    "printing under way": over_page(_sheet(_under_way), "reports"),
    "printer gone": over_page(_sheet(lambda sheet: sheet._fail()), "reports"),
}
