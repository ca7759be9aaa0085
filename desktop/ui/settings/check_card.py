"""Periksa: is everything well, in sentences; eight letters for the phone; a packet for support without a name in it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from core.error_words import words_for
from core.words import say
from desktop.care import checking, packet
from desktop.care.checking import Checked
from desktop.store import disk
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text, font
from desktop.ui.kit.tokens import HEADING, M, S
from desktop.ui.setting import Setting

FILE = "suluh-bantuan.zip"


class CheckCard(Card):
    """told: something short worth telling."""

    told = Signal(str, object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.check")
        self._setting = setting
        self._checked: Checked | None = None
        self._found = QWidget()
        self._look = Button(self.tr("Check"), "shield-check")
        self._code = Text("", "strong")
        self._code.setFont(font(HEADING, 650, tabular=True))
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code_words = Text(self.tr("The code says all this over the phone:"), "caption", wrap=True)
        self._copy = Button(self.tr("Copy the code"), "copy", "quiet")
        self._packet = Button(self.tr("Save a packet for support"), "archive", "quiet")
        self._trouble = Text("", "warn", wrap=True)
        self.column.addWidget(Text(self.tr("Is everything well?"), "heading"))
        about = self.tr("Looks at disk, database, clock, photos, backup and line. Nothing is changed.")
        self.column.addWidget(Text(about, "muted", wrap=True))
        self.column.addWidget(self._found)
        code = QHBoxLayout()
        code.setSpacing(M)
        for part in (self._code_words, self._code, self._copy):
            code.addWidget(part)
        code.addStretch()
        self.column.addLayout(code)
        self.column.addWidget(self._trouble)
        row = QHBoxLayout()
        row.addWidget(self._look)
        row.addWidget(self._packet)
        row.addStretch()
        self.column.addLayout(row)
        for part in (self._code, self._code_words, self._copy, self._packet, self._trouble):
            part.hide()
        self._look.clicked.connect(self.look)
        self._copy.clicked.connect(self._copy_code)
        self._packet.clicked.connect(self._ask_where)

    def look(self) -> None:
        """Checks."""
        desk = self._setting.desk
        self._look.setEnabled(False)
        self._look.set_text(self.tr("Checking …"))
        self._setting.jobs.read(self, lambda: checking.check(desk), self._show, self._failed)

    def save_to(self, path: Path) -> None:
        """Writes the packet."""
        desk, checked = self._setting.desk, self._checked
        assert checked is not None
        told = self.tr("Saved: {path}. There is no name and no record in it.").format(path=path)

        def write() -> None:
            with disk.named_errors():
                packet.make(desk, checked, path)

        self._setting.jobs.write(self, write, lambda _: self.told.emit(told, path), self._failed)

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        self._ready()
        found = QWidget()
        grid = QGridLayout(found)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(S)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(checked.findings):
            grid.addWidget(IconMark("circle-check" if one.good else "triangle-alert", "good" if one.good else "warn"), row, 0)
            words = Text(say("Command", one.sentence, self._setting.language, **one.numbers), "body" if one.good else "strong", wrap=True)
            grid.addWidget(words, row, 1)
        self.column.replaceWidget(self._found, found)
        found.show()
        self._found.deleteLater()
        self._found = found
        self._code.setText(checked.code)
        for part in (self._code, self._code_words, self._copy, self._packet):
            part.show()

    def _failed(self, error: Exception) -> None:
        self._ready()
        self._trouble.setText(str(words_for(getattr(error, "code", ""), self._setting.language)))
        self._trouble.show()

    def _ready(self) -> None:
        self._look.setEnabled(True)
        self._look.set_text(self.tr("Check"))
        self._trouble.hide()

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self.told.emit(self.tr("The code is copied."), None)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        dialog = QFileDialog(self, self.tr("Save a packet for support"), str(Path(folder) / FILE), "ZIP (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()
