"""What a page shows as a spreadsheet: one button for every page, one dialog, XLSX or CSV by the ending of the name she gives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.store.practice import MARK
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.setting import Setting

ENDINGS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class Table:
    """name: of the file, without its ending; write: blocks, may raise a named error; words: in the menu of a page that offers several."""

    name: str
    write: Callable[[Path], object]
    words: str = ""


def table_of_lists(
    setting: Setting, kinds: Sequence[str], name: str, period: str = "", records: Callable[[], list[str]] | None = None, words: str = ""
) -> Table:
    """Lists of the log. period: as in desktop.reports.tables; records: looks up which of the only kind, in which order."""
    tables, language = setting.desk.tables, setting.language

    def write(path: Path) -> None:
        tables.write(kinds, path, language, period, records() if records else None)

    return Table(name, write, words)


def table_of_paper(setting: Setting, kind: str, period: str, language: str, name: str) -> Table:
    """A paper of a month or a year."""
    reports = setting.desk.reports
    return Table(name, lambda path: reports.write_tables(kind, period, path, language))


class TableButton(Button):
    """'Simpan Excel'. page: its signals `told` and `trouble` say what came of it; offers: what can be saved at this moment;
    has_menu: for pages that offer several.
    """

    def __init__(self, setting: Setting, page: Any, offers: Callable[[], Sequence[Table]], has_menu: bool = False) -> None:
        super().__init__("", "file-down", "quiet")
        self.set_text(self.tr("Save Excel"))
        self.setToolTip(self.tr("Saves what is shown for a spreadsheet: Excel or CSV"))
        explain(self, "tables")
        self._setting, self._page, self._offers = setting, page, offers
        self._is_writing = False
        if has_menu:
            menu = QMenu(self)
            menu.setAccessibleName(self.tr("Save Excel"))
            menu.aboutToShow.connect(lambda: self._fill(menu))
            self.setMenu(menu)
        else:
            self.clicked.connect(self.ask)

    def ask(self) -> None:
        """Asks where to; what of, where there are several."""
        menu = self.menu()
        if menu is not None:
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
            return
        for table in self._offers()[:1]:
            self._ask_where(table)

    def save_to(self, path: Path, table: Table) -> None:
        """Writes it in a lane; an older file of that name is whole or replaced, never half."""
        if self._is_writing:
            return
        self._tell(True)
        path = path if path.suffix.lower() in ENDINGS else path.with_name(f"{path.name}{ENDINGS[0]}")
        self._setting.choices.table_folder = str(path.parent)
        self._setting.jobs.read(self, lambda: table.write(path), lambda _: self._saved(path), self._failed)

    def _tell(self, is_writing: bool) -> None:
        """Thousands of rows take seconds."""
        self._is_writing = is_writing
        self.set_text(self.tr("Saving …") if is_writing else self.tr("Save Excel"))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for table in self._offers():
            menu.addAction(table.words.replace("&", "&&")).triggered.connect(lambda _=False, table=table: self._ask_where(table))

    def _ask_where(self, table: Table) -> None:
        practice = f"{MARK} " if self._setting.desk.is_practice and not table.name.startswith(MARK) else ""
        path = _folder(self._setting.choices.table_folder) / f"{practice}{table.name}{ENDINGS[0]}"
        kinds = (self.tr("Excel workbook (*.xlsx)"), self.tr("Table with semicolons (*.csv)"))
        dialog = QFileDialog(self, self.tr("Save Excel"), str(path), ";;".join(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDINGS[0][1:])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(ENDINGS[kinds.index(chosen)][1:]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), table))
        dialog.open()

    def _saved(self, path: Path) -> None:
        self._tell(False)
        self._page.told.emit(self.tr("Saved: {path}").format(path=path), path)

    def _failed(self, error: Exception) -> None:
        self._tell(False)
        self._page.trouble.emit(error)


def _folder(kept: str) -> Path:
    """Where she saved last, as long as it is there."""
    if kept and Path(kept).is_dir():
        return Path(kept)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
