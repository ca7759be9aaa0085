"""Kop surat dan penanda tangan: written in the settings, seen beside it as it will be printed, and on every paper."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.reports.logo import FILE_BYTES_MAX, LOGO_BYTES_MAX
from desktop.ui.settings.settings_page import SettingsPage
from tests.reports.paper import text_of
from tests.ui.screen import press, show

CONTROL = Qt.KeyboardModifier.ControlModifier
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 80"><rect width="40" height="80" fill="#0a7"/></svg>'


@pytest.fixture
def page(setting, qtbot):
    made = SettingsPage(setting)
    show(qtbot, made)
    made.arrive()
    return made


def arms(colour: str = "green", form: str = "PNG") -> bytes:
    out = BytesIO()
    Image.new("RGB", (600, 800), colour).save(out, form)
    return out.getvalue()


def file_of(folder, name: str, content: bytes):
    (folder / name).write_bytes(content)
    return folder / name


def saved(setting) -> dict:
    return setting.desk.book.profile().fields


def write(page, name: str, words: str) -> None:
    field = page.letterhead.field(name)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    QTest.keyClicks(field, words)


def drop(widget, mime: QMimeData) -> None:
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction, mime, buttons, modifiers)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, mime, buttons, modifiers))


@pytest.mark.parametrize(("name", "content"), [("a.png", arms()), ("a.jpg", arms(form="JPEG")), ("a.svg", SVG)])
def test_a_logo_is_chosen_made_small_shown_and_saved_at_once(page, setting, qtbot, tmp_path, name, content):
    told = QSignalSpy(page.told)
    page.letterhead.logo._choose.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file_of(tmp_path, name, content)))
    dialog.close()
    logo = saved(setting)["logo"]
    assert logo.startswith(b"\x89PNG")
    assert len(logo) <= LOGO_BYTES_MAX
    assert not page.letterhead.logo._picture.pixmap().isNull()
    assert told.at(0)[0] == "Logo disimpan."
    told.at(0)[1]()
    assert saved(setting).get("logo") is None
    assert page.letterhead.logo._stack.accessibleName() == "Belum ada logo"


def test_a_logo_is_dragged_there(page, setting, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file_of(tmp_path, "a.png", arms())))])
    drop(page.letterhead.logo, mime)
    assert saved(setting)["logo"].startswith(b"\x89PNG")


def test_a_logo_is_pasted_there_and_words_in_a_field_stay_words(page, setting, qtbot):
    board = QGuiApplication.clipboard()
    board.setImage(QImage.fromData(arms()))
    page.letterhead.logo._choose.setFocus()
    press(qtbot, Qt.Key.Key_V, CONTROL)
    first = saved(setting)["logo"]
    assert first.startswith(b"\x89PNG")
    board.setText("Jl. Poros RT 04")
    page.letterhead.field("address").setFocus()
    press(qtbot, Qt.Key.Key_V, CONTROL)
    assert page.letterhead.field("address").value() == "Jl. Poros RT 04"
    assert saved(setting)["logo"] == first


def test_a_logo_is_removed_again_and_that_can_be_undone(page, setting):
    page.letterhead.logo.take(arms())
    kept = saved(setting)["logo"]
    told = QSignalSpy(page.told)
    page.letterhead.logo._remove.click()
    assert saved(setting)["logo"] is None
    assert not page.letterhead.logo._remove.isVisible()
    told.at(0)[1]()
    assert saved(setting)["logo"] == kept


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 a report", "Berkas ini bukan gambar yang dapat dijadikan logo. Pilih berkas PNG, JPEG atau SVG."),
        (b"<svg", "Berkas ini bukan gambar yang dapat dijadikan logo. Pilih berkas PNG, JPEG atau SVG."),
        (b"\x89PNG" + b"0" * FILE_BYTES_MAX, "Gambar ini terlalu besar untuk logo. Pilih yang paling besar 10 MB."),
    ],
)
def test_what_is_no_logo_is_refused_with_a_sentence_and_changes_nothing(page, setting, tmp_path, content, words):
    page.letterhead.logo.take(arms())
    before = saved(setting)["logo"]
    page.letterhead.logo.take(file_of(tmp_path, "a.png", content))
    assert page.letterhead.logo.words == words
    assert saved(setting)["logo"] == before
    page.letterhead.logo.take(arms("blue"))
    assert "PNG, JPEG atau SVG" in page.letterhead.logo.words


def test_a_logo_chosen_in_the_middle_of_typing_loses_no_letter(page, setting):
    write(page, "address", "Jl. Poros RT 04")
    page.letterhead.logo.take(arms())
    assert page.letterhead.field("address").value() == "Jl. Poros RT 04"


def test_the_usual_lines_follow_the_name_until_she_writes_her_own(page, setting):
    lines = page.letterhead.field("letterhead_lines")
    assert lines.toPlainText().split("\n") == [
        "PEMERINTAH KABUPATEN BERAU", "KECAMATAN TELUK BAYUR", "KAMPUNG LABANAN MAKARTI", "PERPUSTAKAAN KAMPUNG “AL-FADHILAH”",
    ]  # fmt: skip
    write(page, "name", "Mekar")
    assert lines.toPlainText().endswith("PERPUSTAKAAN KAMPUNG “MEKAR”")
    assert lines.value() is None
    lines.setPlainText("YAYASAN SULUH\n\n  TAMAN BACA   MEKAR ")
    write(page, "name", "Melati")
    assert lines.toPlainText() == "YAYASAN SULUH\n\n  TAMAN BACA   MEKAR "  # not touched while she writes
    page._save.click()
    assert saved(setting)["letterhead_lines"] == ["YAYASAN SULUH", "TAMAN BACA MEKAR"]
    assert text_of(setting.desk.reports.monthly("2026-11").pdf).startswith("YAYASAN SULUH TAMAN BACA MEKAR LAPORAN")
    lines.clear()
    page._save.click()
    assert saved(setting)["letterhead_lines"] is None
    page.arrive()
    assert lines.toPlainText().endswith("PERPUSTAKAAN KAMPUNG “MELATI”")


def test_both_signatories_and_the_place_stand_on_the_paper(page, setting):
    for name, words in (
        ("village_head_title", "Pj. Kepala Kampung"), ("village_head_name", "H. Mulyadi"), ("village_head_number", "19700512"),
        ("head_title", "Pengelola"), ("head_name", "Dewi Lestari"), ("head_number", "P-7"), ("signing_place", "Tanjung Redeb"),
        ("email", "baca@example.id"),
    ):  # fmt: skip
        write(page, name, words)
    page._save.click()
    text = text_of(setting.desk.reports.monthly("2026-11").pdf)
    for words in (
        "Tanjung Redeb, 24 November 2026", "Pj. Kepala Kampung,", "H. Mulyadi", "NIP/NIPD 19700512", "Pengelola,", "Dewi Lestari",
        "NIP/NIPD P-7", "baca@example.id",
    ):  # fmt: skip
        assert words in text, words


def test_what_is_usual_is_written_in_grey_and_people_of_the_desk_are_offered(page, setting):
    shown = {name: page.letterhead.field(name).placeholderText() for name in ("village_head_title", "head_title", "signing_place")}
    assert shown == {
        "village_head_title": "Kepala Kampung Labanan Makarti", "head_title": "Kepala Perpustakaan", "signing_place": "Labanan Makarti",
    }  # fmt: skip
    assert page.letterhead.field("head_name")._offered.stringList() == ["Sari"]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("{nomer}/PERPUS", "Tidak ada isian {nomer}. Yang dapat dipakai: {nomor}, {bulan}, {bulan_romawi}, {tahun}."),
        ("{}/PERPUS", "Tidak ada isian {}. Yang dapat dipakai: {nomor}, {bulan}, {bulan_romawi}, {tahun}."),
        ("{nomor/PERPUS", "Kurung kurawal kurang atau berlebih; isian ditulis seperti {nomor}."),
    ],
)
def test_a_pattern_that_cannot_be_filled_is_not_saved_and_says_why(page, setting, pattern, words):
    row = page.letterhead._rows["letter_number"]
    write(page, "letter_number", pattern)
    assert row.finding == words
    page._save.click()
    assert saved(setting).get("letter_number") is None
    assert page.letterhead.field("letter_number").hasFocus()
    write(page, "letter_number", "{nomor}/P/{bulan_romawi}/{tahun}")
    assert row.finding == ""
    page._save.click()
    assert saved(setting)["letter_number"] == "{nomor}/P/{bulan_romawi}/{tahun}"
    assert "Nomor: …………/P/XI/2026" in text_of(setting.desk.reports.monthly("2026-11").pdf)


def test_what_is_discarded_takes_its_amber_words_with_it_and_undo_brings_both_back(page):
    told = QSignalSpy(page.letterhead.told)
    row = page.letterhead._rows["letter_number"]
    write(page, "letter_number", "{kode}")
    page.letterhead.give_up()
    assert (page.letterhead.field("letter_number").value(), row.finding) == (None, "")
    told.at(0)[1]()
    assert page.letterhead.field("letter_number").value() == "{kode}"
    assert row.finding.startswith("Tidak ada isian {kode}.")
    assert row.editor.accessibleDescription() == row.finding


def test_the_paper_beside_shows_what_she_types_before_it_is_saved(page, setting, qtbot):
    paper = page.letterhead.paper
    before = paper.grab().toImage()
    assert not paper.is_empty
    write(page, "head_name", "Dewi Lestari")
    qtbot.waitUntil(lambda: paper.grab().toImage() != before)
    assert saved(setting).get("head_name") is None


def test_another_village_gives_other_lines_and_keeps_what_is_being_written(page, setting):
    write(page, "phone", "0812")
    setting.desk.book.save_profile({"area_term": "Gampong"})
    page.village.changed.emit("Gampong")
    assert page.letterhead.field("phone").value() == "0812"
    assert "GAMPONG LABANAN MAKARTI" in page.letterhead.field("letterhead_lines").toPlainText()
    assert page.letterhead.field("village_head_title").placeholderText() == "Keuchik Labanan Makarti"
