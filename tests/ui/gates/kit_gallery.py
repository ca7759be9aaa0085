"""Every widget of the kit on one ground, in the states that look different."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core import locale_id
from core.charts.day_bars import ChartWords, Day, DayState, day_bars
from core.charts.shapes import Frame
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.change_card import ChangeCard
from desktop.ui.kit.chart_view import ChartView
from desktop.ui.kit.chips import Chip, FlowLayout
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.code_field import GroupedCodeField
from desktop.ui.kit.fields import CodeField, CodesField, CountField, DateField, LongTextField, TextField, TextsField, TickField, TimeField
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.page import Page, PageFrame
from desktop.ui.kit.paged_table import Column, PagedModel, PagedTable
from desktop.ui.kit.qr_view import QrView
from desktop.ui.kit.record_fields import CountTable, LinksField, MoneyField, MonthField
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.states import EmptyState, ErrorStrip
from desktop.ui.kit.surfaces import Card, PressCard, Rule, Strip
from desktop.ui.kit.text import ROLES, IconMark, Text
from desktop.ui.kit.toast import Toast
from desktop.ui.kit.tokens import M, S
from desktop.ui.kit.view_switch import ViewSwitch
from desktop.ui.kit.village_chooser import LISTS, VillageChooser
from desktop.ui.setting import Setting

SIZE = (1366, 1060)
TODAY = date(2026, 11, 30)


class KitGallery(QWidget):
    """Meant for SIZE; once it is shown, `pose`."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._focused = TextField("misalnya: Labanan")
        self._under_toast = QWidget()
        self._under_toast.setFixedHeight(90)
        row = QHBoxLayout(self)
        row.setSpacing(M)
        row.addWidget(_column([*_words_and_buttons(), self._under_toast]), 4)
        row.addWidget(_column(self._fields()), 4)
        row.addWidget(_column(self._table_and_states()), 5)

    def pose(self) -> None:
        """What can only be seen in a window: the cursor in a field, a toast in its corner."""
        self._focused.setFocus()
        Toast(self._under_toast).say("Tersimpan.", lambda: None)

    def _fields(self) -> list[QWidget]:
        rows = {
            "Nama kegiatan": TextField("apa yang diadakan"), "Desa": self._focused, "Mitra": TextsField(), "Hasil": LongTextField("", 2),
            "Jumlah": CountField(), "Tanggal": DateField("id", TODAY), "Pukul": TimeField(), "Bidang": CodeField("activity_theme", "id"),
            "Kode dari kabupaten": GroupedCodeField(), "Bulan": ChoiceBox("Bulan"), "Sasaran": CodesField("target_group", "id"),
            "": TickField("Perpustakaan tutup"), "Uang (Rp)": MoneyField("id"), "Bulan catatan": MonthField("id"), "Kegiatan": LinksField(),
            "Koleksi": CountTable("collection_kind", {"titles": "Judul", "copies": "Eksemplar"}, "id"),
        }  # fmt: skip
        values = {
            "Mitra": ["PKK", "SDN 002"], "Hasil": "14 ibu membawa pulang\n2 bungkus", "Jumlah": 19, "Tanggal": "2026-11-21",
            "Pukul": "09:30", "Bidang": "economy", "Sasaran": ["women", "msme"], "": True,
        }  # fmt: skip
        rows["Bulan"].offer([("November 2026", "2026-11")])
        for label, value in values.items():
            rows[label].set_value(value)
        made = [FormRow(label, editor, needed=label == "Jumlah") for label, editor in rows.items()]
        made[4].set_finding("Jumlah ini belum dibagi L/P.")
        off = TextField()
        off.set_value("Tidak dapat diubah")
        off.setEnabled(False)
        return [*made, FormRow("Terkunci", off)]

    def _table_and_states(self) -> list[QWidget]:
        columns = [Column("Kegiatan", lambda row: row[0]), Column("Jumlah", lambda row: row[1], 6, True),
                   Column("Status", lambda row: "Aman", 8, mark=lambda row: ("shield-check", "good"))]  # fmt: skip
        model = PagedModel(self._setting.jobs, columns, self)
        rows = [("Mendongeng Sabtu ceria", "24"), ("Pelatihan keripik pisang", "19")]
        model.ask(len(rows), lambda *_: [], rows)
        table = PagedTable(model, columns, "Kegiatan")
        table.setFixedHeight(140)
        table.selectRow(1)
        trouble = ErrorStrip()
        trouble.tell(OSError(), "id", lambda: None)
        page = Page("Laporan")
        page.truth.setText("November 2026")
        page.buttons.addWidget(Button("Buka", "folder-open"))
        frame = PageFrame(page)
        frame.setFixedHeight(120)
        chooser = VillageChooser(self._setting.desk.areas, self._setting.jobs, "id")
        chooser.show_mode(LISTS)
        empty = EmptyState("sprout", "Belum ada kegiatan", "Catat yang pertama.", Button("Catat kegiatan", "plus"))
        return [table, trouble, _chart(), frame, chooser, empty, ChangeCard("id")]


def _words_and_buttons() -> list[QWidget]:
    words = Card()
    for role in ROLES:
        words.column.addWidget(Text(f"1.234 {role}", role))
    words.column.addWidget(Rule())
    code = QrView("Alamat", 66)
    code.show_text("http://192.168.1.20:8080")
    marks = [IconMark("flame", colour) for colour in ("accent", "good", "warn", "danger", "muted")]
    words.column.addWidget(_line([*marks, code]))
    off = Button("Tidak sekarang", "x")
    off.setEnabled(False)
    buttons = [
        Button("Simpan", "check", "primary", "Ctrl+S"), Button("Cetak", "printer"), Button("Hapus", "trash-2", "quiet"), off,
        IconButton("Bulan sebelumnya", "chevron-left"),
    ]  # fmt: skip
    chips = [Chip("Anak"), Chip("Petani"), Chip("Lansia")]
    chips[1].setChecked(True)
    pressed = PressCard("Laporan bulanan", "soft")
    pressed.column.addWidget(Text("Laporan bulanan", "strong"))
    fold, strip = Fold("Rincian usia dan disabilitas"), Strip()
    inside = QVBoxLayout()
    inside.addWidget(Text("Remaja (13–17)", "muted"))
    fold.set_content(inside)
    fold.set_open(True)
    strip.row.addWidget(IconMark("backpack", "accent"))
    strip.row.addWidget(Text("Siap dibawa ke kabupaten", "strong"), 1)
    switch = ViewSwitch({"month": "Bulan", "week": "Minggu"})
    switch.choose("month")
    return [words, _line(buttons), _line([*chips, switch]), pressed, strip, fold, _sheet()]


def _sheet() -> QWidget:
    """Over a window of its own, which is then laid into the gallery."""
    window = QWidget()
    window.setFixedHeight(170)
    sheet, done = Sheet("Ganti orang", window, small=True), Button("Tutup", "x")
    sheet.body.addWidget(Text("Siapa yang bekerja sekarang?", "muted"))
    sheet.buttons.addWidget(done)
    sheet.open_at(done)
    return window


def _chart() -> QWidget:
    days = [Day("1", DayState.CLOSED), Day("2", DayState.OPEN, 26), Day("3", DayState.OPEN, 0), Day("4", DayState.MISSING),
            Day("5", DayState.COMING)]  # fmt: skip
    words = ChartWords("Kunjungan", "", "Pengunjung", "Nol", "Tutup", "Belum dicatat")
    view = ChartView("Kunjungan per hari")
    view.show_chart(lambda palette, width, height: day_bars(days, words, palette, Frame(width, height)), locale_id.number(26, "id"))
    return view


def _line(widgets: list[QWidget]) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made)
    for widget in widgets:
        flow.addWidget(widget)
    return made


def _column(widgets: list[QWidget]) -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    return made
