"""Qt's own dialogs and menus speak Indonesian too; the gate knows Qt's English by asking for it in English."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from desktop.ui.language import Language

SAME = {"OK"}


def file_dialog() -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def message() -> QWidget:
    box, buttons = QMessageBox(), QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel | buttons.Yes | buttons.No | buttons.Close | buttons.Help)
    return box


def button_box() -> QWidget:
    kinds = QDialogButtonBox.StandardButton
    return QDialogButtonBox(kinds.Ok | kinds.Apply | kinds.Reset | kinds.Open | kinds.Retry | kinds.Ignore | kinds.Abort)


def words_on(widget: QWidget) -> set[str]:
    """Everything that can be read on it, the menu of a field included."""
    found = {one.text() for kind in (QLabel, QAbstractButton) for one in widget.findChildren(kind)}
    found |= {one.toolTip() for one in widget.findChildren(QAbstractButton)}
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        menu = widget.createStandardContextMenu()
        found |= {action.text().partition("\t")[0] for action in menu.actions()}
        menu.deleteLater()
    return {words.replace("&", "") for words in found if any(letter.isalpha() for letter in words)} - SAME


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


@pytest.mark.parametrize("make", [file_dialog, message, button_box, QLineEdit, QPlainTextEdit])
def test_nothing_of_qt_is_english(make, qapp):
    assert left_english(make, qapp) == set()


def test_the_gate_sees_an_english_button(qapp):
    def planted() -> QWidget:
        box = QMessageBox()
        box.addButton("Proceed anyway", QMessageBox.ButtonRole.AcceptRole)
        return box

    assert left_english(planted, qapp) == {"Proceed anyway"}
