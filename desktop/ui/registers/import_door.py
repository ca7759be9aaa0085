"""How the sheet for registers comes up over the window, and the way back that outlives it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from core.words import say, translate
from desktop.ui.registers.import_sheet import ImportSheet
from desktop.ui.setting import Setting

_CONTEXT = "ImportSheet"
_GOING_BACK = translate("ImportSheet", "The rows are being taken back …")
_BACK = translate("ImportSheet", "%n rows are in the bin.", "", 1)


def open_import(
    setting: Setting, host: QWidget, kind: str, told: Callable[[str, Any], None], changed: Callable[[], None],
    trouble: Callable[[Exception], None],
) -> ImportSheet:  # fmt: skip
    """kind: what was looked at when it was asked for. told: as of a page; changed: records came in or went."""
    sheet = ImportSheet(setting, host, kind)

    def taken(words: str, batch: int) -> None:
        def undo() -> None:
            told(say(_CONTEXT, _GOING_BACK, setting.language), None)
            setting.jobs.write(host, lambda: setting.desk.imports.undo(batch), undone, trouble)

        told(words, undo)

    def undone(n: int) -> None:
        changed()
        told(say(_CONTEXT, _BACK, setting.language, n=n), None)

    sheet.taken.connect(taken)
    sheet.told.connect(told)
    sheet.changed.connect(changed)
    sheet.begin()
    return sheet
