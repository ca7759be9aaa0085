"""Qt's own dialogs and menus speak Indonesian too; the gate knows Qt's English by asking for it in English, and from Qt's own list."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QTreeView,
    QWidget,
)

from core.words import catalogue
from desktop.ui.language import Language
from tests.ui.gates.qt_catalogue import qt_sentences

SAME = {"OK", "Folder"}
# What can come up in this program: fields with their menus, choosing a file, a question, printing. Everything else of Qt's cannot.
MET = {
    "QLineEdit", "QWidgetTextControl", "QUnicodeControlCharacterMenu", "QScrollBar", "QAbstractSpinBox", "QComboBox", "QTabBar", "QDialog",
    "QDialogButtonBox", "QPlatformTheme", "QGnomeTheme", "QMessageBox", "QAccessibleActionInterface", "QFileDialog", "QFileSystemModel",
    "QAbstractFileIconProvider", "QPrintDialog", "QPrintWidget", "QPrintSettingsOutput", "QPrintPropertiesDialog", "QPrintPropertiesWidget",
    "QPageSetupWidget", "QPageSize", "QCupsJobWidget", "QCupsPrinterSupport", "Print Device Input Slot", "Print Device Output Bin",
}  # fmt: skip
_NAMES = {words for (_, words), german in qt_sentences().items() if words == german}
NEVER_SHOWN = ("Form", "About Qt", "<h3>About Qt", "<p>Qt is")  # titles of parts without a title bar; a box nobody opens


def file_dialog() -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    return dialog


def message() -> QWidget:
    box, buttons = QMessageBox(), QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel | buttons.Yes | buttons.No | buttons.Close | buttons.Help)
    return box


def button_box() -> QWidget:
    kinds = QDialogButtonBox.StandardButton
    return QDialogButtonBox(kinds.Ok | kinds.Apply | kinds.Reset | kinds.Open | kinds.Retry | kinds.Ignore | kinds.Abort)


def print_dialog() -> QWidget:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    dialog = QPrintDialog(printer)
    dialog.printer_of_its_own = printer  # the dialog does not keep it alive
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.show()  # it is built when it is first shown
    dialog.hide()
    return dialog


def words_on(widget: QWidget) -> set[str]:
    """Everything that can be read on it, the menu of a field included."""
    found = {one.text() for kind in (QLabel, QAbstractButton) for one in widget.findChildren(kind)}
    found |= {one.toolTip() for one in widget.findChildren(QAbstractButton)}
    found |= {one.title() for one in widget.findChildren(QGroupBox)} | {widget.windowTitle()}
    found |= {box.itemText(number) for box in widget.findChildren(QComboBox) for number in range(box.count())}
    found |= {tabs.tabText(number) for tabs in widget.findChildren(QTabWidget) for number in range(tabs.count())}
    for view in widget.findChildren(QTreeView):
        found |= {view.model().headerData(column, Qt.Orientation.Horizontal) for column in range(view.model().columnCount())}
    found |= {told for one in widget.findChildren(QWidget) for told in (one.accessibleName(), one.accessibleDescription())}
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        menu = widget.createStandardContextMenu()
        found |= {action.text().partition("\t")[0] for action in menu.actions()}
        menu.deleteLater()
    return {words.replace("&", "") for words in found if any(letter.isalpha() for letter in words) and not _is_name(words)} - SAME


def _is_name(words: str) -> bool:
    """A folder's, or that of a paper or a unit: known to Qt, and the same in German too."""
    return words.startswith("/") or words in _NAMES


def left_english(make, app) -> set[str]:
    """What reads in Indonesian as it reads in English."""
    ours = make()
    language = Language(app, "en")
    try:
        theirs = make()
        english = words_on(theirs)
        assert english, "nothing to read"
    finally:
        app.removeTranslator(language._translator)
        QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    found = words_on(ours) & english
    for widget in (ours, theirs):
        widget.deleteLater()
    return found


def untranslated(indonesian: dict[tuple[str, str], tuple[str, ...]]) -> set[tuple[str, str]]:
    """What Qt can say in this program, has translated for others, and would say in English here."""
    return {
        key for key, german in qt_sentences().items()
        if key[0] in MET and not key[1].startswith(NEVER_SHOWN) and german != key[1]
        and (key not in indonesian or indonesian[key] == (key[1],) and key[1] not in SAME)
    }  # fmt: skip


@pytest.mark.parametrize("make", [file_dialog, message, button_box, print_dialog, QLineEdit, QPlainTextEdit])
def test_nothing_of_qt_is_english(make, qapp):
    assert left_english(make, qapp) == set()


def test_every_sentence_of_qt_that_can_come_up_is_translated():
    assert untranslated(catalogue("id")) == set()


def test_what_is_translated_is_what_qt_says():
    """A word that Qt has changed in a new version would be translated in vain."""
    marked = {key for key in catalogue("id") if key[0] in MET}
    assert marked - set(qt_sentences()) == set()


def test_the_gate_sees_an_english_button(qapp):
    def planted() -> QWidget:
        box = QMessageBox()
        box.addButton("Proceed anyway", QMessageBox.ButtonRole.AcceptRole)
        return box

    assert left_english(planted, qapp) == {"Proceed anyway"}


def test_the_gate_sees_a_sentence_that_is_missing():
    known = dict(catalogue("id"))
    del known["QFileDialog", "Sidebar"]
    assert untranslated(known) == {("QFileDialog", "Sidebar")}
