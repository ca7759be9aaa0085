"""Bahan Belajar as she uses it: she finds, reads on where she stopped, adds files, asks for what is not there."""

from pathlib import Path

import pytest
import requests
import typst
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QApplication

from core.protocol.hashes import blob_hash
from desktop.store import records
from desktop.store.shelf_rows import ShelfItem
from desktop.ui.actions import READER
from desktop.ui.materials.add_sheet import AddSheet
from desktop.ui.materials.edit_sheet import EditSheet
from desktop.ui.materials.fetch_sheet import Cost, FetchSheet
from desktop.ui.materials.materials_page import MaterialsPage
from desktop.ui.materials.reader_page import ReaderPage
from desktop.ui.materials.share_sheet import ShareSheet
from tests import materials
from tests.core.test_book_pages import a_book
from tests.reports.paper import text_of
from tests.ui.screen import press, show, type_words


@pytest.fixture(scope="module")
def book_of_pages() -> bytes:
    """Six pages; 'aerator' stands on the fourth."""
    words = ["kolam", "bibit", "pakan", "aerator", "panen", "jual"]
    return typst.compile("\n#pagebreak()\n".join(f"= Bab {n}\n{word}" for n, word in enumerate(words, 1)).encode())


def put(setting, title: str, data: bytes, kind: str = "pdf", here: bool = True, **fields) -> str:
    """A material of the library, as it stands on the shelf."""
    blob = blob_hash(data)
    place = setting.desk.home.blob(blob)
    place.parent.mkdir(parents=True, exist_ok=True)
    if here:
        place.write_bytes(data)
    return setting.desk.book.save("own_material", {"title": title, "kind_of": kind, "blob": blob, "size": len(data), **fields})


def item(setting, title: str) -> ShelfItem:
    return next(one for one in setting.desk.shelf.items() if one.title == title)


@pytest.fixture
def page(setting, qtbot):
    made = MaterialsPage(setting)
    show(qtbot, made)
    made.arrive()
    return made


@pytest.fixture
def reader(setting, qtbot):
    made = ReaderPage(setting)
    show(qtbot, made)
    yield made
    made.stop()


def went(page) -> list:
    found = []
    page.go.connect(lambda place, what: found.append((place, what)))
    return found


def test_an_empty_shelf_says_how_it_is_filled(page):
    assert page._stack.currentWidget() is page._nothing_yet
    assert not page._side.isVisible()


def test_the_line_of_truth_counts_what_is_here(setting, page):
    put(setting, "Lele", b"x" * 2048)
    put(setting, "Batik", b"y" * 4096, here=False)
    page.arrive()
    assert page.truth.text() == "2 bahan · 1 di komputer ini (2 KB)"


def test_filters_leave_what_they_name_and_say_when_nothing_fits(setting, page):
    put(setting, "Lele", b"x", "pdf", theme="economy")
    put(setting, "Dongeng", b"y", "audio", theme="children")
    page.arrive()
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("audio"))
    assert [one.title for one in page.view.model().items] == ["Dongeng"]
    page.filters.theme.setCurrentIndex(page.filters.theme.findData("economy"))
    assert page._stack.currentWidget() is page._not_found
    assert not page._wish.isVisible()


def test_the_chosen_one_is_shown_and_enter_opens_it(setting, page, qtbot):
    record = put(setting, "Lele", b"x", description="Dari kolam sampai panen")
    found = went(page)
    page.arrive()
    page.view.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    assert page.detail.isVisible()
    assert page.detail.accessibleName() == "Lele"
    press(qtbot, Qt.Key.Key_Return)
    assert found == [(READER, record)]


def test_what_is_not_here_offers_no_reading(setting, page, qtbot):
    put(setting, "Resep", b"elsewhere", here=False)
    page.arrive()
    page.view.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    assert page.detail._where.text() == "Di laptop lain milik perpustakaan"
    assert not page.detail.read.isVisible()
    assert not page.detail.fetch.isVisible()


def test_a_search_without_result_becomes_a_wish_that_travels(setting, page, qtbot):
    page.filters.search.setFocus()
    type_words(qtbot, "hidroponik")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._not_found)
    page._wish.click()
    with setting.desk.store.reading() as connection:
        asked = [fields["text"] for _, fields in records.fields_of_kind(connection, "request")]
    assert asked == ["hidroponik"]


def test_star_details_and_bin_can_be_undone(setting, page, qtbot):
    put(setting, "Lele", b"x")
    told, troubles = [], []
    page.told.connect(lambda words, then: told.append((words, then)))
    page.trouble.connect(troubles.append)
    page.arrive()
    page.view.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    page.detail.favourite.click()
    assert item(setting, "Lele").favourite
    page.detail.edit.click()
    sheet = page.window().findChild(EditSheet)
    sheet.title.setText("Budidaya lele")
    sheet.proposed.setChecked(True)
    sheet.save.click()
    assert item(setting, "Budidaya lele").proposed
    page.detail.remove.click()
    assert troubles == []
    assert setting.desk.shelf.items() == []
    told[-1][1]()
    assert item(setting, "Budidaya lele").favourite


def test_a_title_is_needed(setting, page, qtbot):
    put(setting, "Lele", b"x")
    page.arrive()
    page.view.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    page.detail.edit.click()
    sheet = page.window().findChild(EditSheet)
    sheet.title.clear()
    sheet.save.click()
    assert sheet._trouble.isVisible()
    assert item(setting, "Lele")
    sheet.leave()


def test_one_tap_says_what_she_thinks_and_is_there_again(setting, page, qtbot):
    record = put(setting, "Lele", b"x")
    page.arrive()
    page.view.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    page.detail.verdicts[1].click()
    assert setting.desk.shelf.verdict(record) == "too_hard"
    page.view.clearSelection()
    page.arrive(record)
    assert [one.isChecked() for one in page.detail.verdicts] == [False, True, False]


def test_files_that_are_let_go_come_in_and_the_others_are_named(setting, page, qtbot, tmp_path):
    good, bad = tmp_path / "Poster cuci tangan.png", tmp_path / "catatan.xyz"
    good.write_bytes(materials.picture())
    bad.write_bytes(b"what is this")
    board = QMimeData()
    board.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, board, left, none)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, board, left, none))
    sheet = page.window().findChild(AddSheet)
    assert "2 berkas" in sheet._what.text()
    sheet.start.click()
    assert item(setting, "Poster cuci tangan").kind_of == "image"
    assert sheet._what.text() == "1 berkas sudah ada di daftar."
    named = [sheet._endings.itemAt(place).widget().text() for place in range(sheet._endings.count())]
    assert len(named) == 1
    assert named[0].startswith("catatan.xyz: ")
    sheet.cancel.click()
    assert page.truth.text().startswith("1 bahan")


def test_of_very_many_files_that_were_not_added_the_first_are_named_and_the_others_counted(setting, page, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(53):
        (folder / f"{number:02}.txt").write_bytes(b"x")
    page.add_files([folder])
    sheet = page.window().findChild(AddSheet)
    sheet.start.click()
    named = [sheet._endings.itemAt(place).widget().text() for place in range(sheet._endings.count())]
    assert (len(named), named[0][:7], named[-1]) == (51, "00.txt:", "dan 3 lainnya")
    sheet.leave()


def test_before_fetching_size_room_and_time_are_told_and_no_room_is_refused(setting, page):
    put(setting, "Video panen", b"z" * 100, "video", here=False)
    sheet = FetchSheet(setting, [item(setting, "Video panen")], page)
    sheet.show_cost(Cost(14_000_000, 10 * 1024**3, 50_000.0, True))
    assert sheet._cost.text() == "13,4 MB lewat internet: kira-kira 5 menit. Ruang kosong di komputer ini: 10,0 GB."
    assert sheet.now.isVisible()
    assert sheet.later.isVisible()
    sheet.show_cost(Cost(14_000_000, 20_000_000, None, True))
    assert not sheet.now.isVisible()
    assert not sheet.later.isVisible()
    assert "tidak cukup" in sheet._rest.text()
    sheet.leave()


def test_a_pdf_opens_where_it_was_closed_and_the_opening_is_counted(setting, reader, book_of_pages):
    record = put(setting, "Lele", book_of_pages, pages=6)
    reader.arrive(record)
    assert reader.reader.pages.pages == 6
    reader.reader.go_to(4)
    reader.can_leave()
    assert item(setting, "Lele").place == 4
    reader.arrive(record)
    assert reader.reader.page.text() == "4"
    assert item(setting, "Lele").opened > 0


def test_ten_thousand_pages_open_at_the_last(setting, reader):
    record = put(setting, "Tebal", materials.pdf(10_000), pages=10_000)
    setting.desk.shelf.set_place(record, 10_000)
    reader.arrive(record)
    assert (reader.reader.page.text(), reader.reader.pages.page) == ("10000", 9_999)


def test_what_was_searched_for_is_found_inside(setting, reader, book_of_pages, qtbot):
    record = put(setting, "Lele", book_of_pages, pages=6)
    reader.arrive((record, 4, "aerator"))
    pdf = reader.reader
    qtbot.waitUntil(lambda: pdf._hits.text() == "1 dari 1")
    assert pdf.pages.page == 3
    pdf.search.setFocus()
    pdf.search.selectAll()
    type_words(qtbot, "zebra")
    assert pdf._hits.text() == "tidak ditemukan"


def test_pages_become_larger_and_fit_again(setting, reader, book_of_pages):
    reader.arrive(put(setting, "Lele", book_of_pages))
    view = reader.reader.pages.view
    reader.reader.zoom.larger()
    one = view.zoomFactor()
    reader.reader.zoom.larger()
    assert view.zoomFactor() > one
    reader.reader.zoom.fit()
    assert view.zoomMode() is view.ZoomMode.FitToWidth


@pytest.mark.parametrize("kind", ["pdf", "epub", "image"])
def test_a_damaged_file_says_so_and_the_page_lives(setting, reader, kind):
    record = put(setting, "Rusak", b"rubbish", kind)
    reader.arrive(record)
    assert reader._stack.currentWidget() is reader._trouble
    assert reader._trouble._heading.text() == "Berkas ini rusak"
    assert not reader._again.isVisible(), "there is no other copy of an own file to fetch"


def test_a_book_is_read_by_chapters_and_searched_across_them(setting, reader, tmp_path, qtbot):
    data = a_book(tmp_path, "<h1>Kolam</h1><p>air</p>", "<h1>Bibit</h1><p>pakan</p>", "<h1>Panen</h1><p>aerator</p>").read_bytes()
    record = put(setting, "Buku lele", data, "epub", pages=3)
    reader.arrive(record)
    book = reader.reader
    assert [book.chapter.itemText(place) for place in range(3)] == ["1. Kolam", "2. Bibit", "3. Panen"]
    book.search.setText("aerator")
    book.find_next()
    assert "aerator" in book.leaf.toPlainText()
    assert book.leaf.textCursor().selectedText() == "aerator"
    reader.can_leave()
    assert item(setting, "Buku lele").place == 3


def test_a_picture_fills_the_room_and_no_more(setting, reader):
    reader.arrive(put(setting, "Poster", materials.picture(size=(4000, 1000)), "image"))
    shown = reader.reader.label.pixmap()
    assert not shown.isNull()
    assert shown.width() <= reader.reader._scroll.viewport().width()


def test_a_film_goes_on_where_it_was_stopped(setting, reader, qtbot):
    record = put(setting, "Panen", materials.film(seconds=30), "video", seconds=30)
    setting.desk.shelf.set_place(record, 12)
    reader.arrive(record)
    player = reader.reader.player
    qtbot.waitUntil(lambda: player.duration() == 30_000 and player.position() >= 12_000)
    qtbot.waitUntil(lambda: reader.reader.film.isVisible())
    assert player.playbackState() is not QMediaPlayer.PlaybackState.PlayingState
    assert reader.reader.time.text() == "0.12 / 0.30"
    player.setPosition(20_000)
    qtbot.waitUntil(lambda: reader._place == 20)
    reader.can_leave()
    assert item(setting, "Panen").place == 20


def test_a_film_that_is_none_says_so(setting, reader, qtbot):
    reader.arrive(put(setting, "Rusak", b"no film", "video"))
    qtbot.waitUntil(lambda: reader._stack.currentWidget() is reader._trouble)


def test_a_kind_for_another_program_offers_it(setting, reader, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    record = put(setting, "Daftar harga", b"PK office", "office", file_name="Daftar: harga?.xlsx")
    reader.arrive(record)
    assert reader._stack.currentWidget() is reader._trouble
    reader._elsewhere.click()
    assert opened[0].read_bytes() == b"PK office"
    assert opened[0].suffix == ".xlsx"
    assert not set('<>:"/\\|?*') & set(opened[0].name)


def test_esc_goes_back_to_the_material(setting, reader, qtbot, book_of_pages):
    record = put(setting, "Lele", book_of_pages)
    found = went(reader)
    reader.arrive(record)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_Escape)
    assert found == [("materials", record)]


def test_the_shelf_is_handed_out_until_she_stops_it(page, setting, qtbot, monkeypatch):
    sharing = setting.desk.sharing
    monkeypatch.setattr(sharing, "_addresses", lambda: ["192.168.1.20"])
    page.share.click()
    sheet = page.window().findChild(ShareSheet)
    port = sharing.state().urls[0].rpartition(":")[2]
    assert sheet._address.text() == f"192.168.1.20:{port}"
    assert requests.get(f"http://127.0.0.1:{port}", timeout=5).status_code == 200
    qtbot.waitUntil(lambda: "1 HP datang" in sheet._state.text(), timeout=5000)
    sheet.name.setText("Wi-Fi; desa")
    assert sheet._wifi.accessibleDescription() == "WIFI:T:nopass;S:Wi-Fi\\; desa;P:;;"
    assert setting.choices.wifi_name == "Wi-Fi; desa"
    printed: list[bytes] = []
    monkeypatch.setattr(sheet, "print_poster", printed.append)
    sheet.poster.click()
    assert "Wi-Fi; desa" in text_of(printed[0])
    sheet.keep.click()
    assert page.share.text() == "Sedang dibagikan"
    page.share.click()
    page.window().findChildren(ShareSheet)[-1].stop.click()
    assert not sharing.is_on
    assert page.share.text() == "Bagikan"


def test_without_a_network_she_is_told_what_to_do(page, setting, qtbot, monkeypatch):
    monkeypatch.setattr(setting.desk.sharing, "_addresses", list)
    with qtbot.waitSignal(page.trouble) as told:
        page.share.click()
    assert told.args[0].code == "no_network"
    assert not setting.desk.sharing.is_on
