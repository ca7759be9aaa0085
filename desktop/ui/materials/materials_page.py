"""Bahan Belajar: the centre's materials and the library's own in one place, found by their words, opened, fetched, handed out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QWidget

from desktop.reports.shelf_table import SHELF
from desktop.shelf.sharing import Shared
from desktop.store.shelf_rows import Pack, ShelfItem, TextHit, Where
from desktop.store.shelving import chosen
from desktop.ui.actions import READER, SAVE_TABLE, SEND_NOW
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.tokens import M, S
from desktop.ui.materials.cover_view import MaterialView
from desktop.ui.materials.detail_card import DetailCard, card_width
from desktop.ui.materials.hit_list import HitList
from desktop.ui.materials.pack_strip import PackStrip
from desktop.ui.materials.reader_page import open_with_system
from desktop.ui.materials.shelf_filters import ShelfFilters
from desktop.ui.setting import Setting
from desktop.ui.standing_words import size_words
from desktop.ui.table_saving import Table, TableButton, table_of_lists

KEYS_FIND = "Ctrl+F"


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows, looked up in one go. total, here, here_bytes: of the whole shelf, whatever is chosen; pack: the chosen."""

    items: list[ShelfItem]
    hits: list[TextHit]
    total: int
    here: int
    here_bytes: int
    packs: list[Pack]
    pack: Pack | None


class MaterialsPage(Page):
    """Arrives with nothing, or the record whose card is wanted."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Learning materials"))
        self._setting = setting
        self._wanted = ""
        self._shown: list[ShelfItem] = []
        self.setAcceptDrops(True)
        self.add = Button(self.tr("Add files…"), "plus", "primary")
        self.add.clicked.connect(self._choose_files)
        explain(self.add, "materials.add")
        self.share = Button(self.tr("Hand out"), "wifi")
        self.share.clicked.connect(self._share)
        explain(self.share, "materials.share")
        self.more = Button(self.tr("More"), "list")
        self.more.setMenu(self._more_menu())
        explain(self.more, "materials.more")
        self._save = TableButton(setting, self, self._tables)
        self.buttons.addWidget(self._save)
        self.buttons.addWidget(self.more)
        self.buttons.addWidget(self.share)
        self.buttons.addWidget(self.add)
        self.filters = ShelfFilters(setting.language)
        self.pack = PackStrip(setting)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.pack)
        self.view = MaterialView(setting.language)
        self.hits = HitList()
        self.detail = DetailCard(setting.language)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QScrollArea.Shape.NoFrame)
        self._side.setFixedWidth(card_width() + M)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(self.detail)
        for shown, topic in ((self.view, "materials.list"), (self.hits, "materials.search")):
            explain(shown, topic)
        self._build_middle()
        self._connect()
        self.filters.as_list.setChecked(setting.choices.materials_as_list)

    def arrive(self, what: object = None) -> None:
        """Looks anew. what may also be SAVE_TABLE."""
        if isinstance(what, str) and what not in ("", SAVE_TABLE):
            self._wanted = what
        self._ask()
        if what == SAVE_TABLE:
            self._save.ask()
        self._show_sharing()
        shown = self._stack.currentWidget()
        (shown if shown in (self.view, self.hits) else self.add).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be let go anywhere on the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """They go onto the shelf; the files themselves stay where they are."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def add_files(self, files: list[Path]) -> None:
        """Shows how they come in, each with what became of it."""
        if not files:
            return
        from desktop.ui.materials.add_sheet import AddSheet

        sheet = AddSheet(self._setting, files, self)
        sheet.added.connect(self._added)
        sheet.begin()

    def _tables(self) -> list[Table]:
        """What is shown, in its order."""
        shown = [one.record for one in self._shown]
        return [table_of_lists(self._setting, [SHELF], self.tr("Learning materials"), records=lambda: shown)]

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, act in (
            (self.tr("Copy what is shown to a stick …"), lambda: self._copy(self._shown)),
            (self.tr("Make room on this computer …"), self._make_room),
            (self.tr("Wishes and offers …"), self._show_wishes),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
        return menu

    def _build_middle(self) -> None:
        self._stack = QStackedWidget()
        self._first = Button(self.tr("Add files…"), "plus", "primary")
        self._first.clicked.connect(self._choose_files)
        self._wish = Button(self.tr("Ask for this material"), "send", "primary")
        self._wish.clicked.connect(self._ask_for_it)
        explain(self._first, "materials.add")
        explain(self._wish, "materials.wish")
        self._nothing_yet = EmptyState(
            "library", self.tr("No materials yet"),
            self.tr("Drag books, videos and pictures here, or wait for what the centre publishes: it comes at the next contact."),
            self._first,
        )  # fmt: skip
        self._not_found = EmptyState("search", "", "", self._wish)
        card = Card(margin=S)
        card.column.addWidget(self._stack)
        for part in (self.view, self.hits, self._nothing_yet, self._not_found):
            self._stack.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(card, 1)
        row.addWidget(self._side)
        self.body.addLayout(row, 1)
        self._side.hide()

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.filters.listed.connect(self._set_look)
        self.filters.search.returnPressed.connect(self._go_down)
        QShortcut(QKeySequence(KEYS_FIND), self).activated.connect(self.filters.search.setFocus)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self._show_one)
        self.hits.opened.connect(lambda hit: self.go.emit(READER, (hit.record, hit.page, self.filters.words)))
        detail = self.detail
        detail.open_asked.connect(self._open)
        detail.elsewhere_asked.connect(lambda item: open_with_system(self, self._setting, item))
        detail.fetch_asked.connect(lambda item: self._fetch([item]))
        detail.stop_asked.connect(lambda item: self._change(lambda shelf: shelf.want(item.record, False), ""))
        detail.favourite_asked.connect(lambda item, on: self._change(lambda shelf: shelf.set_favourite(item.record, on), ""))
        detail.remove_asked.connect(self._remove)
        detail.edit_asked.connect(self._edit)
        detail.copy_asked.connect(lambda item: self._copy([item]))
        self.pack.copy_asked.connect(self._copy)
        self.pack.fetch_asked.connect(self._fetch)
        detail.judged.connect(
            lambda item, code: self._change(lambda shelf: shelf.rate(item.record, verdict=code), self.tr("Noted; the centre learns it."))
        )

    def _set_look(self, as_list: bool) -> None:
        self._setting.choices.materials_as_list = as_list
        self.view.set_grid(not as_list)

    def _ask(self) -> None:
        query, words, shelf = self.filters.query, self.filters.words, self._setting.desk.shelf
        of_pack = self.filters.pack.currentData()

        def find() -> Found:
            everything, packs = shelf.items(), shelf.packs()
            pack = next((one for one in packs if one.record == of_pack), None)
            items = chosen(everything, query)
            if pack:  # in its own order
                wanted = {one.record for one in items}
                items = [one for one in pack.items if one.record in wanted]
            hits = shelf.find(words, among=items) if words else []
            here = [one for one in everything if one.where is Where.HERE]
            return Found(items, hits, len(everything), len(here), sum(one.size for one in here), packs, pack)

        self._setting.jobs.read(self, find, self._show, key="materials")

    def _show(self, found: Found) -> None:
        self._tell_truth(found)
        self._shown = found.items
        self.filters.offer_packs(found.packs)
        self.pack.show_pack(found.pack)
        words = self.filters.words
        if words and found.hits:
            self.hits.show_hits(found.hits)
            self._stack.setCurrentWidget(self.hits)
        elif words:
            heading = self.tr("“{words}” is in no material").format(words=words)
            self._not_found.say(heading, self.tr("Ask for it: the regency learns what your village needs."))
            self._wish.show()
            self._stack.setCurrentWidget(self._not_found)
        elif not found.total:
            self._stack.setCurrentWidget(self._nothing_yet)
        elif not found.items:
            self._not_found.say(self.tr("Nothing fits this choice"), self.tr("Take away a filter to see more."))
            self._wish.hide()
            self._stack.setCurrentWidget(self._not_found)
        else:
            self.view.show_items(found.items)
            self._stack.setCurrentWidget(self.view)
            self._choose(found.items)
        self._side.setVisible(self._stack.currentWidget() is self.view and self.view.current is not None)

    def _choose(self, items: list[ShelfItem]) -> None:
        row = next((row for row, one in enumerate(items) if one.record == self._wanted), -1)
        if row >= 0:
            self.view.setCurrentIndex(self.view.model().index(row, 0))
            self._wanted = ""

    def _tell_truth(self, found: Found) -> None:
        n, here = found.total, found.here
        total = self.tr("%n materials", "", n)
        held = self.tr("%n of them on this computer", "", here)
        size = size_words(found.here_bytes, self._setting.language)
        self.truth.setText(f"{total} · {held} ({size})" if found.total else "")

    def _show_one(self, item: ShelfItem | None) -> None:
        self._side.setVisible(item is not None and self._stack.currentWidget() is self.view)
        if item is not None:
            self.detail.show_item(item)
            shelf = self._setting.desk.shelf
            self._setting.jobs.read(self, lambda: shelf.verdict(item.record), self.detail.show_verdict, key="verdict")

    def _go_down(self) -> None:
        shown = self._stack.currentWidget()
        if shown in (self.view, self.hits):
            shown.setFocus()

    def _open(self, item: ShelfItem) -> None:
        if item.where is Where.HERE:
            self.go.emit(READER, item.record)
        elif item.where is Where.TO_FETCH:
            self._fetch([item])

    def _fetch(self, items: list[ShelfItem]) -> None:
        from desktop.ui.materials.fetch_sheet import FetchSheet

        sheet = FetchSheet(self._setting, items, self)
        sheet.wanted.connect(self._fetching)
        sheet.begin()

    def _fetching(self, now: bool) -> None:
        self._ask()
        self.changed.emit()
        if now:
            self.go.emit(SEND_NOW.place, SEND_NOW.what)
        else:
            self.told.emit(self.tr("It comes at the next contact."), None)

    def _change(self, change: Any, words: str) -> None:
        def done(_: object) -> None:
            if words:
                self.told.emit(words, None)
            self.changed.emit()
            self._ask()

        shelf = self._setting.desk.shelf
        self._setting.jobs.write(self, lambda: change(shelf), done, self.trouble.emit)

    def _remove(self, item: ShelfItem) -> None:
        shelf, book = self._setting.desk.shelf, self._setting.desk.book

        def done(_: object) -> None:
            said = self.tr("{title} is in the bin.").format(title=item.title)
            self.told.emit(said, lambda: self._change(lambda _: book.restore(item.record), ""))
            self.changed.emit()
            self._ask()

        self._setting.jobs.write(self, lambda: shelf.remove(item.record), done, self.trouble.emit)

    def _edit(self, item: ShelfItem) -> None:
        from desktop.ui.materials.edit_sheet import EditSheet

        sheet = EditSheet(self._setting, item, self)
        sheet.saved.connect(self._edited)
        sheet.begin()

    def _edited(self) -> None:
        self.changed.emit()
        self._ask()

    def _copy(self, items: list[ShelfItem]) -> None:
        here = [one for one in items if one.where is Where.HERE]
        if not here:
            self.told.emit(self.tr("None of these is on this computer yet."), None)
            return
        from desktop.ui.materials.copy_sheet import CopySheet

        sheet = CopySheet(self._setting, here, self)
        sheet.copied.connect(lambda _: self.changed.emit())
        sheet.begin()

    def _make_room(self) -> None:
        from desktop.ui.materials.clear_sheet import ClearSheet

        sheet = ClearSheet(self._setting, self)
        sheet.cleared.connect(self._cleared)
        sheet.begin()

    def _cleared(self, freed: int) -> None:
        size = size_words(freed, self._setting.language)
        self.told.emit(self.tr("{size} are free now.").format(size=size), None)
        self.changed.emit()
        self._ask()

    def _show_wishes(self) -> None:
        from desktop.ui.materials.wishes_sheet import WishesSheet

        WishesSheet(self._setting, self).begin()

    def _share(self) -> None:
        sharing, language = self._setting.desk.sharing, self._setting.language
        self._setting.jobs.write(self, lambda: sharing.start(language), self._shared, self.trouble.emit)

    def _shared(self, shared: Shared) -> None:
        from desktop.ui.materials.share_sheet import ShareSheet

        sheet = ShareSheet(self._setting, self)
        sheet.closed.connect(self._show_sharing)
        sheet.closed.connect(self.changed)
        sheet.ended.connect(lambda: self.told.emit(self.tr("Nothing is handed out any more."), None))
        sheet.begin(shared)
        self._show_sharing()
        self.changed.emit()

    def _show_sharing(self) -> None:
        is_on = self._setting.desk.sharing.is_on
        self.share.setText(self.tr("Being handed out") if is_on else self.tr("Hand out"))

    def _ask_for_it(self) -> None:
        words, theme = self.filters.words, self.filters.query.theme
        said = self.tr("Asked for. It travels at the next contact.")
        self._change(lambda shelf: shelf.ask_for(words, theme), said)
        self._wish.hide()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Add files"), self._setting.choices.material_folder or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, names: list[str]) -> None:
        if names:
            self._setting.choices.material_folder = str(Path(names[0]).parent)
            self.add_files([Path(name) for name in names])

    def _added(self, count: int) -> None:
        self.changed.emit()
        self._ask()
        if count:
            n = count
            self.told.emit(self.tr("%n materials added.", "", n), None)


