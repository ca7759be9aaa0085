"""The sheet for registers of a spreadsheet, as it may stand."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from desktop.registers.reading import RegisterError
from desktop.ui.registers.import_door import open_import
from desktop.ui.registers.import_sheet import ImportSheet
from desktop.ui.window import Desktop
from tests.ui.gates.rooms import LONGEST
from tests.ui.gates.ways import Seen, over_page

ROWS = (
    "BUKU TAMU\nNomor\tTanggal\tNama kegiatan\tJumlah\tTempat\n"
    f"1\t31/2/2025\tKelas komputer\tdua\t{LONGEST}\n2\t3/11/2025\tPelatihan keripik pisang\t4\tBalai\n"
    + "".join(f"{number}\t{number}/10/2025\tMendongeng {number}\t12\tBalai\n" for number in range(3, 20))
)
HERE = {"title": "Pelatihan keripik pisang", "date_start": "2025-11-03", "n_total": 4}


def _sheet(kind: str, then: Callable[[ImportSheet], object] = lambda _: None) -> Callable[[Desktop], Seen]:
    def open_it(window: Desktop) -> ImportSheet:
        setting = window._setting
        if not setting.desk.imports.latest(1):
            setting.desk.imports.save("activity", [HERE])
        sheet = open_import(setting, window, kind, window._toast.say, window.refresh, window._tell_trouble)
        then(sheet)
        return sheet

    return over_page(open_it, "activities")


def _pasted(sheet: ImportSheet) -> None:
    QGuiApplication.clipboard().setText(ROWS)
    sheet.read_pasted()


def _copied(sheet: ImportSheet) -> None:
    _pasted(sheet)
    sheet._copy()


def _going(sheet: ImportSheet) -> None:
    sheet._begin(sheet.tr("The rows are being taken in …"), 5000)
    sheet.going.bar.setValue(400)
    sheet.going.over()


IMPORT_VIEWS: dict[str, Callable[[Desktop], Seen]] = {
    "from a spreadsheet": _sheet("visit_day"),
    "register looked over": _sheet("activity", _pasted),
    "register without its columns": _sheet("visit_group", _copied),
    "register refused": _sheet("visit_day", lambda sheet: sheet._failed(RegisterError("register_old"))),
    "register going in": _sheet("activity", _going),
}
