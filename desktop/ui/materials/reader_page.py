"""One material, read in the window: the reader of its kind below its title; it opens where it was closed."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.store.shelf_rows import ShelfItem, Where
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import EmptyState
from desktop.ui.materials.material_words import icon_of, kind_words
from desktop.ui.materials.reader import Reader
from desktop.ui.places import MATERIALS
from desktop.ui.setting import Setting

KEEP_MS = 1_000
READERS = {
    "pdf": ("pdf_reader", "PdfReader"), "epub": ("epub_reader", "EpubReader"), "image": ("picture_reader", "PictureReader"),
    "video": ("media_reader", "MediaReader"), "audio": ("media_reader", "MediaReader"),
}  # fmt: skip


class ReaderPage(Page):
    """Arrives with a record, or (record, page, words to mark)."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("A material"))
        self._setting = setting
        self._item: ShelfItem | None = None
        self._readers: dict[str, Reader] = {}
        self.reader: Reader | None = None
        self._place = 0
        self.title.setWordWrap(True)
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self._back = Button(self.tr("Back to the materials"), "chevron-left", shortcut="Esc")
        self._back.clicked.connect(lambda: self.go.emit(MATERIALS.name, self._item.record if self._item else None))
        self._elsewhere = Button(self.tr("Open with another program"), "external-link")
        self._elsewhere.clicked.connect(self._open_elsewhere)
        for button, topic in ((self._back, "material.back"), (self._elsewhere, "material.elsewhere")):
            explain(button, topic)
        self.buttons.addWidget(self._elsewhere)
        self.buttons.addWidget(self._back)
        self._again = Button(self.tr("Fetch it again"), "refresh-cw", "primary")
        self._again.clicked.connect(self._fetch_again)
        explain(self._again, "material.again")
        self._trouble = EmptyState("triangle-alert", "", "", self._again)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._trouble)
        self.body.addWidget(self._stack, 1)

    def arrive(self, what: object = None) -> None:
        """Opens a material."""
        record, page, words = what if isinstance(what, tuple) else (what, 0, "")
        if not record and self._item is not None:
            record = self._item.record
        if not record:
            self._elsewhere.hide()
            self._tell(self.tr("No material is open"), self.tr("Choose one in the list of materials."), again=False)
            return
        shelf = self._setting.desk.shelf

        def find() -> tuple[ShelfItem, int, str]:
            item = shelf.item(record)
            if item.where is Where.HERE:
                shelf.opened(record)
            return item, page, words

        self._setting.jobs.write(self, find, self._show, self._missing)

    def can_leave(self) -> bool:
        """Sound stops, the place is kept, the file is let go."""
        self._keep()
        if self.reader is not None:
            self.reader.close_file()
        return True

    def stop(self) -> None:
        """The same."""
        self.can_leave()

    def _show(self, found: tuple[ShelfItem, int, str]) -> None:
        item, page, words = found
        self._item, self._place = item, item.place
        self.set_title(item.title)
        self.truth.setText(kind_words(item, self._setting.language))
        self._elsewhere.setVisible(item.where is Where.HERE)
        if item.where is not Where.HERE:
            self._tell(self.tr("The file is not on this computer"), self.tr("It can be fetched from its card."), again=False)
            return
        if item.kind_of not in READERS:
            self._tell(
                self.tr("This kind opens in another program"),
                self.tr("Suluh keeps the file and hands it out; to see it press “Open with another program”."), again=False,
            )  # fmt: skip
            return
        self.reader = self._reader(item.kind_of)
        self._stack.setCurrentWidget(self.reader)
        self.reader.open_file(item.file, page or item.place, words)
        if self._stack.currentWidget() is self.reader:
            self.reader.first.setFocus()

    def _reader(self, kind: str) -> Reader:
        module, name = READERS[kind]
        reader = self._readers.get(name)
        if reader is None:
            reader = getattr(import_module(f"desktop.ui.materials.{module}"), name)(self._setting.language)
            reader.moved.connect(self._moved)
            reader.broken.connect(self._broken)
            reader.pictured.connect(self._keep_cover)
            reader.print_wanted.connect(lambda path: self._setting.jobs.read(self, path.read_bytes, self._print))
            self._readers[name] = reader
            self._stack.addWidget(reader)
        return reader

    def _print(self, pdf: bytes) -> None:
        from desktop.ui.printing import asking

        title = self._item.title if self._item is not None else ""
        if asking.ask(self, pdf, f"{title}.pdf", lambda: None, self._setting.choices) is None:
            self.told.emit(self.tr("There is no printer."), None)

    def _moved(self, place: int) -> None:
        self._place = place
        self._keeping.start()

    def _keep_cover(self, picture: bytes) -> None:
        """A film has no cover until somebody has looked at it."""
        item, shelf = self._item, self._setting.desk.shelf
        if item is not None and item.cover is None:
            from core.materials.covers import cover_from

            self._setting.jobs.write(self, lambda: shelf.keep_cover(item.record, cover_from(picture)), lambda _: self.changed.emit())

    def _keep(self) -> None:
        self._keeping.stop()
        item, place = self._item, self._place
        if item is None or place == item.place:
            return
        self._setting.jobs.write(self, lambda: self._setting.desk.shelf.set_place(item.record, place), lambda _: None)

    def _broken(self) -> None:
        assert self._item is not None
        self._tell(
            self.tr("This file is damaged"),
            self.tr("It cannot be shown. Your other data is not touched.") if self._item.own
            else self.tr("It cannot be shown. The centre has a whole one; fetch it again."),
            again=not self._item.own,
        )  # fmt: skip

    def _missing(self, error: Any) -> None:
        self.trouble.emit(error)
        self.go.emit(MATERIALS.name, None)

    def _tell(self, heading: str, words: str, again: bool) -> None:
        self._trouble.say(heading, words)
        self._again.setVisible(again)
        self._stack.setCurrentWidget(self._trouble)
        (self._again if again else self._back).setFocus()

    def _fetch_again(self) -> None:
        item = self._item
        assert item is not None
        self._setting.jobs.write(self, lambda: self._setting.desk.shelf.fetch_again(item.record), self._fetching)

    def _fetching(self, _: object) -> None:
        self.told.emit(self.tr("It comes at the next contact."), None)
        self.changed.emit()
        self.go.emit(MATERIALS.name, self._item.record if self._item else None)

    def _open_elsewhere(self) -> None:
        item = self._item
        if item is not None:
            open_with_system(self, self._setting, item)


def open_with_system(page: Page, setting: Setting, item: ShelfItem) -> None:
    """Gives a copy under its own name to the program that the system has for it; counted as opened."""

    def copied() -> str:
        return str(setting.desk.shelf.copy_to_open(item.record))

    def show(path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            page.told.emit(page.tr("No program of this computer opens {name}.").format(name=item.file_name or icon_of(item)), None)

    setting.jobs.talk(page, copied, show, page.trouble.emit)
