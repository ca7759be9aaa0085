"""What she does with many materials at once: copies to a stick, room on the disk, packs, wishes; and how a film gets its cover."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from core.error_words import words_for
from core.materials.covers import COVER_BYTES_MAX
from desktop.store import blobs
from desktop.store.shelf_rows import ShelfQuery, Where
from desktop.ui.materials import media_reader
from desktop.ui.materials.clear_sheet import ClearSheet
from desktop.ui.materials.copy_sheet import CopySheet
from desktop.ui.materials.fetch_sheet import FetchSheet
from desktop.ui.materials.materials_page import MaterialsPage
from desktop.ui.materials.reader_page import ReaderPage
from desktop.ui.materials.wishes_sheet import WishesSheet
from tests import materials
from tests.ui.screen import show

BIG = 200_000


@pytest.fixture
def page(setting, qtbot):
    made = MaterialsPage(setting)
    show(qtbot, made)
    made.arrive()
    return made


def put(setting, title: str, fill: int, kind: str = "material", here: bool = True, **fields) -> str:
    content = bytes([fill]) * BIG
    blob = blobs.keep(setting.desk.home, content)
    if not here:
        setting.desk.home.blob(blob).unlink()
    return setting.desk.book.save(kind, {"title": title, "blob": blob, "size": BIG, "file_name": f"{title}.bin", **fields})


def sheet_of(page, kind):
    return page.window().findChildren(kind)[-1]


def sentence_of(code: str) -> str:
    return words_for(code, "id").happened


def act(page, number: int) -> None:
    page.more.menu().actions()[number].trigger()


def test_what_is_shown_is_copied_with_a_list_and_counted(setting, page, tmp_path):
    put(setting, "Lele & nila", 1, description="Pakan <b>dan</b> panen")
    put(setting, "Batik", 2, "own_material")
    put(setting, "Jauh", 3, here=False)
    page.arrive()
    act(page, 0)
    sheet = sheet_of(page, CopySheet)
    assert sheet._what.text() == "2 bahan"
    stick = tmp_path / "stick"
    stick.mkdir()
    sheet.run(stick, "FLASHDISK")
    assert sorted(one.name for one in stick.iterdir()) == ["Batik.bin", "Daftar bahan.html", "Lele & nila.bin"]
    told = (stick / "Daftar bahan.html").read_text(encoding="utf-8")
    assert 'href="Lele%20%26%20nila.bin"' in told
    assert "Pakan &lt;b&gt;dan&lt;/b&gt; panen" in told
    assert sheet._words.text() == "“FLASHDISK” boleh dicabut."
    setting.desk.shelf.keep_counts()
    with setting.desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT sum(count) FROM handout WHERE way = 'stick'").scalar_one() == 2


def test_a_stick_without_room_is_told_and_nothing_is_there_by_half(setting, page, tmp_path, monkeypatch):
    put(setting, "Lele", 1)
    page.arrive()
    page._copy([setting.desk.shelf.items()[0]])
    monkeypatch.setattr("desktop.materials.copying.shutil.disk_usage", lambda _: type("U", (), {"free": 10})())
    sheet, stick = sheet_of(page, CopySheet), tmp_path / "stick"
    stick.mkdir()
    sheet.run(stick, "X")
    assert sheet._what.text() == sentence_of("disk_full")
    assert list(stick.iterdir()) == []


def test_nothing_to_copy_is_said(setting, page, qtbot):
    put(setting, "Jauh", 3, here=False)
    page.arrive()
    with qtbot.waitSignal(page.told) as told:
        act(page, 0)
    assert told.args[0] == "Belum satu pun ada di komputer ini."


def test_room_is_made_with_what_the_centre_gives_again(setting, page, qtbot):
    put(setting, "Milik", 1, "own_material")
    put(setting, "Pusat", 2)
    page.arrive()
    act(page, 1)
    sheet = sheet_of(page, ClearSheet)
    assert [tick.accessibleName() for tick in sheet.ticks] == ["Pusat, belum pernah dibuka"]
    assert not sheet.clear.isEnabled(), "what must be fetched again is hers to tick"
    assert sheet.most.currentText() == "1,0 GB"
    sheet.most.setCurrentIndex(0)
    sheet.most.activated.emit(0)
    assert setting.choices.materials_mb == 0
    sheet.ticks[0].click()
    with qtbot.waitSignal(page.told) as told:
        sheet.clear.click()
    assert told.args[0] == "195 KB kosong sekarang."
    assert [one.title for one in setting.desk.shelf.items(ShelfQuery(where=Where.HERE))] == ["Milik"]


def test_a_pack_shows_its_materials_in_its_order_and_is_fetched_whole(setting, page):
    records = {title: put(setting, title, fill, here=title == "Bibit") for title, fill in (("Panen", 1), ("Bibit", 2), ("Lain", 3))}
    pack = {"title": "Perikanan", "description": "Urut", "items": [records["Panen"], records["Bibit"]]}
    setting.desk.book.save("pack", pack)
    page.arrive()
    page.filters.pack.setCurrentIndex(page.filters.pack.findText("Perikanan"))
    assert [one.title for one in page.view.model().items] == ["Panen", "Bibit"]
    assert page.pack._words.text().startswith("2 bahan · 195 KB dari 391 KB di komputer ini")
    page.pack.fetch.click()
    sheet_of(page, FetchSheet).later.click()
    assert {one.title for one in setting.desk.shelf.items() if one.wanted} == {"Panen"}
    page.filters.pack.setCurrentIndex(0)
    assert not page.pack.isVisible()
    assert len(page.view.model().items) == 3


def test_wishes_are_shown_with_what_the_regency_said(setting, page):
    setting.desk.shelf.ask_for("pupuk organik")
    answered = setting.desk.shelf.ask_for("resep gabus")
    setting.desk.book.save("request", {"status": "in_progress", "answer": "Bulan depan"}, answered)
    put(setting, "Milik", 1, "own_material", proposed=True)
    act(page, 2)
    sheet = sheet_of(page, WishesSheet)
    told = [label.text() for label in sheet._inside.children() if hasattr(label, "text")]
    assert any("pupuk organik" in one for one in told)
    assert any(one.endswith("Sedang dibuat") for one in told)
    assert "Jawaban: Bulan depan" in told
    assert "Ditawarkan · Dikirim pada kontak berikutnya" in told


def test_a_film_gets_its_cover_from_what_was_seen(setting, qtbot, monkeypatch):
    monkeypatch.setattr(media_reader, "PICTURE_AT_MS", 0)
    film = materials.film(seconds=3)
    blob = blobs.keep(setting.desk.home, film)
    fields = {"title": "Panen", "kind_of": "video", "blob": blob, "size": len(film), "seconds": 3, "file_name": "p.mp4"}
    record = setting.desk.book.save("own_material", fields)
    reader = ReaderPage(setting)
    show(qtbot, reader)
    reader.arrive(record)
    picture = QImage(1280, 720, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    reader.reader.film.sink.setVideoFrame(QVideoFrame(picture))
    qtbot.waitUntil(lambda: setting.desk.shelf.item(record).cover is not None)
    cover = setting.desk.shelf.item(record).cover
    assert cover.stat().st_size <= COVER_BYTES_MAX
    assert QImage(str(cover)).size() == QSize(240, 135)
    reader.stop()
