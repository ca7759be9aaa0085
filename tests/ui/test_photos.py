"""Photos on the form, as she adds, blurs, removes and saves them; real files, a real store behind."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.jobs import InlineJobs
from desktop.store import pictures
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery, Role
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.kit.parts import go_to_part
from desktop.ui.photos.blur_sheet import BlurSheet
from desktop.ui.photos.photo_card import PhotoCard
from desktop.ui.photos.photo_sheet import PhotoSheet
from desktop.ui.setting import Setting
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import press, show, type_words

TITLE = "Pelatihan keripik pisang"
CONTROL = Qt.KeyboardModifier.ControlModifier


def a_photo(number: int = 0, width: int = 320, height: int = 240) -> bytes:
    image = Image.new("RGB", (width, height), (250, 240, 30 * number % 256))
    draw = ImageDraw.Draw(image)
    for left in range(0, width, 20):
        draw.rectangle((left, 0, left + 9, height), fill=(10, 20, 30))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92)
    return out.getvalue()


def files(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    made = [folder / f"foto-{number:02}.jpg" for number in range(count)]
    for number, path in enumerate(made):
        path.write_bytes(a_photo(number))
    return made


def form(setting, qtbot, what=None) -> ActivityPage:
    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(what)
    return page


def cards(page: ActivityPage) -> list[PhotoCard]:
    return [card for card in page.photos.findChildren(PhotoCard) if card.isVisibleTo(page.photos)]


def consent(card: PhotoCard, code: str) -> None:
    """What choosing a line of the box does."""
    card.consent.setCurrentIndex(card.consent.findData(code))
    card.consent.activated.emit(card.consent.currentIndex())


def notes(page: ActivityPage) -> list[str]:
    label = page.photos._notes
    return label.text().split("\n") if label.isVisibleTo(page.photos) else []


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(page: ActivityPage, mime: QMimeData) -> None:
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction, mime, buttons, modifiers)
    QApplication.sendEvent(page.photos, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page.photos, QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, mime, buttons, modifiers))


def open_brush(page: ActivityPage, card: PhotoCard) -> BlurSheet:
    card.blur.setFocus()
    card.blur.click()
    return page.findChild(BlurSheet)


def saved_photos(setting):
    record = setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
    return setting.desk.book.photos(record)


def test_photos_are_dropped_captioned_and_saved(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    drop(page, mime_of(*files(tmp_path / "hp", 2)))
    first, second = cards(page)
    first.caption.setFocus()
    type_words(qtbot, "Ibu-ibu mengiris pisang")
    consent(first, "all_agree")
    press(qtbot, Qt.Key.Key_S, CONTROL)
    assert [(one.caption, one.consent, one.private) for one in saved_photos(setting)] == [
        ("Ibu-ibu mengiris pisang", "all_agree", False), ("", "none_yet", True),
    ]  # fmt: skip
    assert second.consent.currentText() == "Belum ada izin"


def test_a_caption_counts_although_the_cursor_still_stands_in_it(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    cards(page)[0].caption.setFocus()
    type_words(qtbot, "Kelas sore")
    page.save()
    assert [photo.caption for photo in saved_photos(setting)] == ["Kelas sore"]


def test_a_folder_is_dropped_whole(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    files(tmp_path / "hp", 3)
    drop(page, mime_of(tmp_path / "hp"))
    assert len(cards(page)) == 3


def test_a_picture_dragged_out_of_a_browser_is_taken(setting, qtbot):
    page = form(setting, qtbot)
    mime = QMimeData()
    mime.setImageData(QImage.fromData(a_photo()))
    mime.setUrls([QUrl("https://web.example/foto.jpg")])
    drop(page, mime)
    assert len(cards(page)) == 1


def test_fifty_pasted_photos_keep_the_first_five_and_say_so(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    QGuiApplication.clipboard().setMimeData(mime_of(*files(tmp_path / "hp", 50)))
    press(qtbot, Qt.Key.Key_V, CONTROL)  # the cursor stands in a text field
    assert page.form.fields()["title"] == TITLE
    assert len(cards(page)) == 5
    assert notes(page) == ["45 foto tidak ikut: satu kegiatan memuat lima. Foto-foto yang pertama ada di sini."]
    kept = [photo.picture.jpeg for photo in page.photos.drafts]
    assert kept == [pictures.prepare(a_photo(number)).jpeg for number in range(5)]


def test_a_picture_is_pasted_and_text_stays_text(setting, qtbot):
    page = form(setting, qtbot)
    board = QGuiApplication.clipboard()
    picture = QImage.fromData(a_photo())
    board.setImage(picture)
    press(qtbot, Qt.Key.Key_V, CONTROL)
    assert len(cards(page)) == 1
    cells = QMimeData()  # what a spreadsheet puts there: words, and a picture of the words
    cells.setText(TITLE)
    cells.setImageData(picture)
    board.setMimeData(cells)
    page.form.focus("title")
    press(qtbot, Qt.Key.Key_V, CONTROL)
    assert page.form.fields()["title"] == TITLE
    assert len(cards(page)) == 1


def test_chosen_files_come_and_the_folder_is_remembered(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos._add.click()
    chosen = files(tmp_path / "hp", 2)
    dialog = page.photos.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(path) for path in chosen])
    dialog.close()
    assert len(cards(page)) == 2
    assert setting.choices.photo_folder == str(tmp_path / "hp")


def test_what_is_no_photo_is_named_and_the_others_go_in(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    folder = tmp_path / "hp"
    good = files(folder, 6)
    (folder / "surat.docx").write_bytes(b"PK\x03\x04 not a picture")
    (folder / "IMG_2041.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(99))
    with (folder / "besar.jpg").open("wb") as file:
        file.truncate(100_000_000)
    page.photos.add([folder / "surat.docx", folder / "IMG_2041.heic", good[0], folder / "besar.jpg", *good[1:]])
    said = notes(page)
    assert [line.partition(":")[0] for line in said[:3]] == ["surat.docx", "IMG_2041.heic", "besar.jpg"]
    assert "HEIC" in said[1]
    assert said[3].startswith("1 foto tidak ikut")
    assert len(cards(page)) == 5
    page.save()
    assert len(saved_photos(setting)) == 5


def test_a_folder_that_disappears_is_named_and_the_form_goes_on(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    gone = files(tmp_path / "flashdisk", 2)
    here = files(tmp_path / "hp", 1)
    for path in gone:
        path.unlink()
    (tmp_path / "flashdisk").rmdir()
    page.photos.add([*gone, *here, tmp_path / "flashdisk"])
    assert all("sudah tidak ada di tempat" in line for line in notes(page))
    assert [line.partition(":")[0] for line in notes(page)] == ["foto-00.jpg", "foto-01.jpg", "flashdisk"]
    page.save()
    assert len(saved_photos(setting)) == 1


class LaterJobs(InlineJobs):
    """A lane for reading that works when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list = []

    def read(self, *job, **more) -> None:
        self.waiting.append(lambda: super(LaterJobs, self).read(*job, **more))

    def work_off(self) -> None:
        self.waiting.pop(0)()


def test_a_card_is_there_at_once_and_saving_waits_for_it(setting, qtbot, tmp_path):
    lanes = LaterJobs()
    page = form(Setting(setting.desk, lanes, setting.choices), qtbot)
    lanes.work_off()
    type_words(qtbot, TITLE)
    page.photos.add(files(tmp_path / "hp", 1))
    lanes.work_off()  # the file is found, and not read yet
    assert [card.picture.is_busy for card in cards(page)] == [True]
    page.save()
    assert setting.desk.book.activity_page(ActivityQuery(), 0, 1) == []
    lanes.work_off()
    assert [card.picture.is_busy for card in cards(page)] == [False]
    assert len(saved_photos(setting)) == 1


def test_a_photo_still_read_when_she_goes_on_waits_with_the_form_it_was_for(setting, qtbot, tmp_path):
    lanes = LaterJobs()
    record = setting.desk.book.save("activity", an_activity())
    page = form(Setting(setting.desk, lanes, setting.choices), qtbot)
    lanes.work_off()
    page.photos.add(files(tmp_path / "hp", 1))
    lanes.work_off()
    page.arrive({"record": record})
    lanes.waiting.reverse()  # the other form is there before the photo is
    lanes.work_off()
    lanes.work_off()
    assert cards(page) == []
    assert len(setting.desk.album.drafts("activity")) == 1


def test_chosen_photos_are_there_again_after_the_window_died(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    page.photos.add(files(tmp_path / "hp", 2))
    consent(cards(page)[1], "no_faces")
    cards(page)[0].caption.setFocus()
    type_words(qtbot, "Kelas sore")
    page._keep_draft()
    page.photos.keep()  # the timer's work, less than a second after the last key
    page.deleteLater()
    again = form(setting, qtbot)
    assert [(card.caption.value(), card.consent.value()) for card in cards(again)] == [("Kelas sore", "none_yet"), (None, "no_faces")]
    again.save()
    assert len(saved_photos(setting)) == 2
    assert cards(form(setting, qtbot)) == []


def test_a_discarded_draft_takes_its_photos_and_undo_brings_them_back(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    told = QSignalSpy(page.told)
    page.more.discard.trigger()
    assert setting.desk.album.drafts("activity") == []
    told.at(0)[1]()
    assert len(setting.desk.album.drafts("activity")) == 1


def test_a_removed_photo_comes_back_when_asked(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 2))
    told = QSignalSpy(page.told)
    cards(page)[0].remove.click()
    assert (len(cards(page)), len(setting.desk.album.drafts("activity"))) == (1, 1)
    words, undo = told.at(0)
    assert words == "Foto dihapus."
    undo()
    assert (len(cards(page)), len(setting.desk.album.drafts("activity"))) == (2, 2)


def test_a_saved_photo_is_removed_only_by_saving(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    setting.desk.book.add_photo(record, a_photo(), "", "all_agree")
    page = form(setting, qtbot, {"record": record})
    cards(page)[0].remove.click()
    assert len(setting.desk.book.photos(record)) == 1
    assert cards(form(setting, qtbot, {"record": record})) == []  # kept with the draft
    page.save()
    assert setting.desk.book.photos(record) == []


def test_faces_blurred_can_only_be_said_after_the_brush_was_used(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    (card,) = cards(page)
    consent(card, "faces_blurred")
    assert card.consent.value() == "none_yet"
    assert card.finding.text() == "Samarkan dulu wajahnya dengan kuas; setelah itu pilihan ini berlaku."
    assert card.blur.hasFocus()
    sheet = open_brush(page, card)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Return, CONTROL)
    assert card.consent.value() == "faces_blurred"
    assert not card.finding.isVisible()
    page.save()
    (photo,) = saved_photos(setting)
    assert (photo.consent, photo.blurred, photo.private) == ("faces_blurred", True, False)


def test_the_brush_by_keyboard_blurs_what_is_under_the_circle_for_good(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    before = page.photos.drafts[0].picture
    sheet = open_brush(page, cards(page)[0])
    assert QApplication.focusWidget() is sheet.canvas
    for _ in range(4):
        qtbot.keyClicks(sheet.canvas, "]")
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_Space)
    (radius, ((x, y),)), (_, ((x_finer, _),)) = [(stroke.radius, stroke.points) for stroke in sheet.canvas.strokes]
    assert (x, y) == (160 - radius, 120)
    assert 0 < x_finer - x < radius / 3
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Return, CONTROL)
    after = page.photos.drafts[0].picture
    box = (x - radius // 2, y - radius // 2, x + radius // 2, y + radius // 2)
    was, now = (Image.open(io.BytesIO(picture.jpeg)).convert("L").crop(box).getextrema() for picture in (before, after))
    assert was[1] - was[0] > 150
    assert now[1] - now[0] < 80
    assert after.thumbnail != before.thumbnail
    assert setting.desk.album.drafts("activity")[0].picture == after


def test_the_brush_by_mouse_and_its_undo(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    sheet = open_brush(page, cards(page)[0])
    canvas = sheet.canvas
    plain = canvas.grab().toImage()
    middle = canvas.rect().center()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + QPoint(60, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 20))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle - QPoint(90, 0))
    assert [len(stroke.points) for stroke in canvas.strokes] == [2, 1]
    assert canvas.grab().toImage() != plain
    qtbot.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    assert len(canvas.strokes) == 1
    sheet._undo.click()
    assert canvas.strokes == []
    assert not sheet._apply.isEnabled()


def test_a_cancelled_brush_changes_nothing_and_gives_the_strokes_back(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    before = page.photos.drafts
    told = QSignalSpy(page.told)
    sheet = open_brush(page, cards(page)[0])
    press(qtbot, Qt.Key.Key_Space)
    strokes = sheet.canvas.strokes
    press(qtbot, Qt.Key.Key_Escape)
    assert page.photos.drafts == before
    words, undo = told.at(0)
    assert words == "Tidak ada yang disamarkan."
    undo()
    assert page.findChildren(BlurSheet)[-1].canvas.strokes == strokes


def test_while_the_brush_is_open_no_key_reaches_the_form(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    page.photos.add(files(tmp_path / "hp", 1))
    sheet = open_brush(page, cards(page)[0])
    went = QSignalSpy(page.go)
    press(qtbot, Qt.Key.Key_S, CONTROL)
    assert setting.desk.book.activity_page(ActivityQuery(), 0, 1) == []
    for _ in range(12):
        press(qtbot, Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_Escape)
    assert went.count() == 0
    assert cards(page)[0].blur.hasFocus()


def test_blurring_can_be_taken_back_until_the_form_is_saved(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    before = page.photos.drafts
    told = QSignalSpy(page.told)
    sheet = open_brush(page, cards(page)[0])
    press(qtbot, Qt.Key.Key_Space)
    sheet._apply.click()
    assert page.photos.drafts != before
    told.at(0)[1]()
    assert page.photos.drafts == before
    consent(cards(page)[0], "faces_blurred")
    assert cards(page)[0].consent.value() == "none_yet"


def test_a_shared_photo_is_replaced_by_its_blurred_self(setting, qtbot):
    book = setting.desk.book
    record = book.save("activity", an_activity())
    first = book.add_photo(record, a_photo(), "Kelas", "all_agree")
    page = form(setting, qtbot, {"record": record})
    sheet = open_brush(page, cards(page)[0])
    press(qtbot, Qt.Key.Key_Space)
    sheet._apply.click()
    consent(cards(page)[0], "faces_blurred")
    page.save()
    (photo,) = book.photos(record)
    assert (photo.caption, photo.consent, photo.blurred) == ("Kelas", "faces_blurred", True)
    assert photo.blob != first.blob
    assert not book.blob_path(first.blob).exists()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_photo_is_shown_large_by_key(setting, qtbot, key):
    record = setting.desk.book.save("activity", an_activity())
    setting.desk.book.add_photo(record, a_photo(), "Kelas sore", "all_agree")
    page = form(setting, qtbot, {"record": record})
    cards(page)[0].picture.setFocus()
    press(qtbot, key)
    sheet = page.findChild(PhotoSheet)
    assert (sheet.accessibleName(), sheet.isVisible()) == ("Kelas sore", True)
    press(qtbot, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert cards(page)[0].picture.hasFocus()


def test_a_photo_whose_file_is_gone_is_said(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    photo = setting.desk.book.add_photo(record, a_photo(), "", "all_agree")
    setting.desk.book.blob_path(photo.blob).unlink()
    page = form(setting, qtbot, {"record": record})
    troubles = QSignalSpy(page.trouble)
    cards(page)[0].picture.click()
    assert page.findChild(PhotoSheet) is None
    assert troubles.at(0)[0].code == "no_file"


def test_photos_that_cannot_be_saved_wait_with_the_activity(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    type_words(qtbot, TITLE)
    page.photos.add(files(tmp_path / "hp", 2))
    (setting.desk.home.folder / "blobs").write_bytes(b"")  # no folder can be made here: as on a disk that is full
    troubles = QSignalSpy(page.trouble)
    page.save()
    assert isinstance(troubles.at(0)[0], KnownError)
    record = setting.desk.book.activity_page(ActivityQuery(), 0, 9)
    assert len(record) == 1
    (setting.desk.home.folder / "blobs").unlink()
    again = form(setting, qtbot, {"record": record[0].record})
    assert len(cards(again)) == 2
    again.save()
    assert len(saved_photos(setting)) == 2


def test_every_control_of_a_photo_has_a_name(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    (card,) = cards(page)
    names = [widget.accessibleName() for widget in (card.picture, card.caption, card.consent, card.blur, card.remove)]
    assert names == ["Foto", "Keterangan foto", "Izin foto", "Samarkan wajah", "Hapus foto"]
    sheet = open_brush(page, card)
    assert sheet.canvas.accessibleName() == "Foto untuk disapu"
    assert "50 % dari kiri" in sheet.canvas.accessibleDescription()


def test_a_volunteer_removes_only_photos_that_are_not_saved_yet(setting, qtbot, tmp_path):
    desk = setting.desk
    activity = desk.book.save("activity", {"title": "Batik", "date_start": "2026-11-21", "n_total": 3})
    desk.book.add_photo(activity, a_photo(), consent="no_faces")
    desk.people.add("Adi", Role.VOLUNTEER)
    desk.people.switch("Adi")
    page = form(setting, qtbot, {"record": activity})
    page.photos.add(files(tmp_path, 1))
    assert [card.remove.isVisible() for card in cards(page)] == [False, True]


def test_the_photos_come_by_tab_before_the_button_below_them_in_their_order(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 2))
    page.form.focus("n_female")
    hands, seen = Hands(), []
    go_to_part(page, 1)
    for _ in range(12):
        seen.append(QApplication.focusWidget().accessibleName())
        hands.press("Tab")
    photo = ["Foto", "Keterangan foto", "Izin foto", "Samarkan wajah", "Hapus foto"]
    assert seen[:11] == [*photo, *photo, "Tambah foto"]


def test_enter_goes_on_from_the_caption_to_the_consent_and_letters_choose_it(setting, qtbot, tmp_path):
    page = form(setting, qtbot)
    page.photos.add(files(tmp_path / "hp", 1))
    cards(page)[0].caption.setFocus(Qt.FocusReason.TabFocusReason)
    hands = Hands()
    hands.type("di balai")
    hands.press("Enter")
    hands.type("sem")
    assert [(photo.caption, photo.consent) for photo in page.photos.drafts] == [("di balai", "all_agree")]
