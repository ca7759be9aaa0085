"""The chosen pack: what it is, how much of it is here, and all of it at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.store.shelf_rows import Pack, Where
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.setting import Setting
from desktop.ui.standing_words import size_words


class PackStrip(Strip):
    """fetch_asked, copy_asked: the materials of it that are not here, or are."""

    fetch_asked = Signal(object)
    copy_asked = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        explain(self, "materials.pack")
        self._setting = setting
        self._pack: Pack | None = None
        self._words = Text("", "body", wrap=True)
        self.fetch = Button(self.tr("Fetch all of it"), "download", "primary")
        self.copy = Button(self.tr("Copy to a stick"), "usb")
        self.fetch.clicked.connect(lambda: self.fetch_asked.emit([one for one in self._items() if one.where is Where.TO_FETCH]))
        self.copy.clicked.connect(lambda: self.copy_asked.emit([one for one in self._items() if one.where is Where.HERE]))
        self.row.addWidget(IconMark("backpack", "accent"))
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self.copy)
        self.row.addWidget(self.fetch)
        self.hide()

    def show_pack(self, pack: Pack | None) -> None:
        """Another one, or none."""
        self._pack = pack
        self.setVisible(pack is not None)
        if pack is None:
            return
        language, n = self._setting.language, len(pack.items)
        held, size = size_words(pack.held, language), size_words(pack.size, language)
        many = self.tr("%n materials", "", n)
        here = self.tr("{held} of {size} on this computer").format(held=held, size=size)
        self._words.setText(f"{many} · {here}" + (f"\n{pack.description}" if pack.description else ""))
        self.fetch.setVisible(any(one.where is Where.TO_FETCH and not one.wanted for one in pack.items))
        self.copy.setVisible(any(one.where is Where.HERE for one in pack.items))

    def _items(self) -> list:
        return list(self._pack.items) if self._pack else []
