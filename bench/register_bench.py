"""A register from a spreadsheet: from the file to the last row on the disk, beside openpyxl that only reads it."""

import time
from datetime import date, timedelta
from pathlib import Path

import openpyxl

from bench.figures import Bound, Figure, Place
from bench.homes import set_up
from core.domain.kinds import ACTIVITY
from desktop import assembly
from desktop.registers.reading import read_register
from desktop.registers.taking import look, take_in

ROWS = 5_000
HEADINGS = ("Tanggal", "Nama kegiatan", "Jumlah", "Laki-laki", "Perempuan", "Tempat", "Narasumber", "Hasil")


def registers(place: Place) -> list[Figure]:
    """Saved as she saves: every commit on the disk."""
    rows = place.size(ROWS, 50)
    path = _register(place.scratch / "register.xlsx", rows)
    started = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    assert sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) == rows + 1
    book.close()
    bare = time.perf_counter() - started
    desk = assembly.build(place.scratch / "registers")
    try:
        set_up(desk)
        started = time.perf_counter()
        looked = look(desk.imports, read_register(path), ACTIVITY, {})
        seen = time.perf_counter() - started
        batch = take_in(desk.imports, looked)
        took = time.perf_counter() - started
        assert desk.imports.undo(batch) == rows
    finally:
        desk.close()
    return [
        Figure(f"a register of {rows:,} rows, looked over", seen, "s", "openpyxl alone", bare),
        Figure("… and taken in", took, "s", "openpyxl alone", bare, Bound(5)),
    ]


def _register(path: Path, rows: int) -> Path:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(HEADINGS)
    for number in range(rows):
        day = date(2021, 1, 1) + timedelta(number % 1800)
        sheet.append((day, f"Kegiatan {number}", 12, 5, 7, "Balai Kampung", "Bu Rina", "Peserta mencoba sendiri di rumah"))
    book.save(path)
    return path
