"""The centre's receipt on one page: its totals, whose statement it is, what it means."""

import msgspec
import pytest

from core.protocol.receipts import Receipt, Totals
from desktop.reports.logo import prepared
from tests.reports.months import HEADS, MONTH, desk_in_december, jpeg
from tests.reports.paper import read

RECEIPT = Receipt(
    number="64.03-2026-11-000042",
    library=bytes(16),
    library_name='Perpustakaan #strong "Al-Fadhilah"',
    area="64.03.09.2006",
    month=MONTH,
    time=1_796_200_000_000,
    records=1112,
    totals=Totals(
        activities=30, participants=648, participants_male=279, participants_female=260, participants_unsplit=109,
        visit_days=21, closed_days=1, visits=1471, visits_male=733, visits_female=735, computer_users=51, photos=7, photos_whole=6,
    ),
    positions={"3fa9c1d2a0b1c3d4": 118, "88aa00bb": 3},
    questions=1,
    rejected=2,
)  # fmt: skip


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    desk = desk_in_december(tmp_path_factory.mktemp("home"))
    yield desk.reports
    desk.close()


def test_a_receipt_is_one_page_with_all_its_totals(reports):
    printed = reports.receipt(RECEIPT)
    (page,) = read(printed.pdf)
    assert printed.number == RECEIPT.number
    assert page.size == (215, 330)
    for words in (
        "TANDA TERIMA PUSAT", "Nomor 64.03-2026-11-000042", 'Perpustakaan #strong "Al-Fadhilah"', "November 2026",
        "2 Desember 2026 pukul 16.26 WITA", "1.112", "3fa9c1d2… posisi 118", "88aa00bb… posisi 3", "Kunjungan (Pemustaka) 733 735 3 1.471",
        "Peserta kegiatan 279 260 109 648", "Hari dengan catatan kunjungan 21", "Foto yang sampai utuh 6",
        "1 pertanyaan menunggu jawaban", "2 perubahan tidak diterima", "Ditandatangani oleh server pusat",
    ):  # fmt: skip
        assert words in page.text, words


def test_a_receipt_speaks_english_on_a4_too(reports):
    (page,) = read(reports.receipt(RECEIPT, "en", "A4").pdf)
    assert page.size == (210, 297)
    assert "Signed by the central server" in page.text
    assert "Visits 733 735 3 1,471" in page.text
    assert "tidak" not in page.text


def test_a_receipt_of_many_laptops_is_still_one_page(reports):
    many = msgspec.structs.replace(RECEIPT, positions={f"{n:016x}": n for n in range(12)}, library_name="Kampuang" * 40)
    assert reports.receipt(many).pages == 1


@pytest.mark.parametrize("paper", ["F4", "A4"])
def test_the_receipt_has_the_letterhead_and_the_signatures_of_the_library_and_stays_one_page(tmp_path, paper):
    desk = desk_in_december(tmp_path, **HEADS, address="Jl. Poros Labanan RT 04", phone="0812-3456-7890", logo=prepared(jpeg((9, 90, 9))))
    many = msgspec.structs.replace(RECEIPT, positions={f"{n:016x}": n for n in range(6)})
    (page,) = read(desk.reports.receipt(many, paper=paper).pdf)
    desk.close()
    assert page.text.startswith("PEMERINTAH KABUPATEN BERAU")
    for words in ("Jl. Poros Labanan RT 04", "Labanan Makarti, 2 Desember 2026", "Mengetahui,", "H. Mulyadi", "Siti Rahmawati, S.Pd."):
        assert words in page.text


def test_the_paper_with_the_code_has_the_letterhead_and_nobody_signs_it(reports):
    (page,) = read(reports.recovery("ABCD-EFGH-JKMN").pdf)
    assert page.text.startswith("PEMERINTAH KABUPATEN BERAU")
    assert "ABCD-EFGH-JKMN" in page.text
    assert "Mengetahui" not in page.text
