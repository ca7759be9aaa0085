"""What the gates look at stands in: a library with a month of work and the longest names, its window, and how a widget comes and goes."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.protocol.hashes import blob_hash
from desktop.assembly import Desk
from desktop.demo.sample_month import log_entry, month_of_entries
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery, Role
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop
from tests import materials
from tests.homes import open_desk

SIZE = (1366, 728)  # the screen less a taskbar
LONGEST = "Kampuang Tanjuang Koto Mambang Sungai Durian"
LONGEST_AREA = (LONGEST, "Buay Pematang Ribu Ranau Tengah", "Kabupaten Kepulauan Siau Tagulandang Biaro", "Daerah Khusus Ibukota Jakarta")
PHOTOS, SERIES = "Bimbingan belajar SD", "Mendongeng Sabtu ceria"
BOOK, STORY, DAMAGED, FILM = "Budidaya lele", "Dongeng nusantara", "Panen lele", "Membuat keripik"
A_DAY = "2026-11-12"  # with a group, recorded twice and changed


@contextmanager
def a_library(folder: Path, language: str = "id", long_names: bool = False) -> Iterator[Setting]:
    """A sample library with a month of work; its clock stands at the same day each time."""
    desk = open_desk(folder)
    try:
        for entry in month_of_entries():
            if not entry.photos:
                log_entry(desk.book, entry)
        _fill(desk, f" di {LONGEST}" if long_names else "")
        kept = [{"name": f"Mendongeng · {LONGEST if long_names else 'November'}", "text": "mendongeng"}]
        yield Setting(desk, InlineJobs(), Settings(theme="light", language=language, filters=kept))
    finally:
        desk.close()


def record_of(desk: Desk, title: str) -> str:
    """The newest activity whose title has these words; '' for any."""
    return desk.book.activity_page(ActivityQuery(title), 0, 1)[0].record


@contextmanager
def a_window(setting: Setting) -> Iterator[Desktop]:
    """The window of that library, shown and active."""
    window = Desktop(setting)
    try:
        appear(window)
        yield window
    finally:
        window.close()
        vanish(window)


def appear(widget: QWidget) -> None:
    """Shows it as the active window of her screen's size."""
    widget.resize(*SIZE)
    widget.show()
    widget.activateWindow()
    settle()


def vanish(widget: QWidget) -> None:
    """Gone at once, with everything that waited to be deleted."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


def settle() -> None:
    """Layouts that wait for the loop take their place."""
    for _ in range(8):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _fill(desk: Desk, where: str) -> None:
    """What a month of typing leaves behind besides: people, a series, a photo, a pattern, things in the bin, a day changed, a backup."""
    book, place = desk.book, LONGEST if where else "Balai Kampung"
    book.save("activity", {"title": f"Pelatihan keripik pisang{where}", "place": place}, record_of(desk, ""), "Nama tempat")
    storytelling = record_of(desk, SERIES)
    book.save("activity", {"title": f"{SERIES}{where}"}, storytelling, "")
    desk.series.begin(storytelling)
    lessons = record_of(desk, PHOTOS)
    book.add_photo(lessons, _photo(), f"Anak kelas tiga{where}", "none_yet")
    book.save_template("activity", f"Mendongeng{where}", {"title": f"Mendongeng{where}"})
    book.delete(book.save("activity", {"title": f"Salah ketik{where}", "date_start": "2026-11-20", "n_total": 3}))
    book.save_profile({"closed_dates": [f"2026-11-30 Hari jadi kampung{where}"]})
    if where:
        book.save_profile({"area_code": None, "area_names": list(LONGEST_AREA), "area_term": "Kelurahan"})
    book.save_visit_day(A_DAY, {"n_total": 40, "occupations": {"student": 12, "farmer": 5}, "note": f"Rombongan{where}"})
    book.save("visit_day", {"date": A_DAY, "state": "open", "n_total": 7})
    book.save("visit_group", {"date": A_DAY, "name": f"SDN 002{where}", "n_total": 31, "n_male": 14, "n_female": 17})
    _fill_shelves(desk, where)
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.set_pin("Dewi", "2468")
    desk.backups.make()


def _fill_shelves(desk: Desk, where: str) -> None:
    """Own materials of several kinds; one whose file is on another laptop, one whose file is damaged."""
    shelve(
        desk, f"{BOOK}{where}", "pdf", materials.pdf(24), pages=24, theme="economy", description="Dari kolam sampai panen.", proposed=True
    )  # fmt: skip
    shelve(desk, f"{STORY}{where}", "epub", materials.epub(f"Dongeng{where}"), pages=1, language="id", creator=LONGEST if where else "Sari")
    shelve(desk, f"Poster cuci tangan{where}", "image", materials.picture())
    shelve(desk, f"{DAMAGED}{where}", "video", b"no film", seconds=720)
    shelve(desk, f"{FILM}{where}", "video", materials.film(), seconds=2)
    shelve(desk, f"Resep{where}", "audio", b"elsewhere", here=False, seconds=1800)


def shelve(desk: Desk, title: str, kind: str, data: bytes, here: bool = True, cover: bytes = b"", **fields) -> str:
    """Puts a material on the shelf as it stands when it has been taken in; returns its record."""
    blob = blob_hash(data)
    if here:
        place = desk.home.blob(blob)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    if cover:
        desk.home.cover(blob).parent.mkdir(parents=True, exist_ok=True)
        desk.home.cover(blob).write_bytes(cover)
    said = {"title": title, "kind_of": kind, "blob": blob, "size": len(data), "file_name": f"{kind}.bin", **fields}
    return desk.book.save("own_material", said)


def _photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (640, 480), (210, 150, 90)).save(out, "JPEG")
    return out.getvalue()
