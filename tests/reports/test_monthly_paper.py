"""The printed month read back: sheets, words, numbers, order."""

from datetime import date

import pytest

from desktop.reports import ReportError
from desktop.reports.logo import prepared
from desktop.reports.press import Press
from desktop.reports.reports import Printed, Reports
from tests.homes import Clock, open_desk
from tests.reports.months import HEADS, MONTH, an_activity, desk_in_december, every_open_day, jpeg, small_month
from tests.reports.paper import heights_of, read, right_edges, text_of

F4, F4_FLAT, A4, A4_FLAT = (215, 330), (330, 215), (210, 297), (297, 210)
LOGO_AT_LEAST = 300  # bytes
HOSTILE = '#import "x": *; *tebal* _miring_ $x^2$ \\ "kutip" ] } </svg> <script> @ref // c /* d'
VILLAGE = "Kampuang Tanjuang Koto Mambang Sungai Durian"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    desk = desk_in_december(tmp_path_factory.mktemp("home"), **HEADS, npp="6403092D2000001", opening_hours="08.00–14.00")
    small_month(desk)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def printed(desk) -> Printed:
    return desk.reports.monthly(MONTH)


@pytest.fixture
def empty(tmp_path):
    desk = desk_in_december(tmp_path)
    yield desk
    desk.close()


def test_f4_is_215_by_330_and_table_e_lies_across(printed):
    pages = read(printed.pdf)
    assert printed.pages == len(pages)
    assert [page.size for page in pages] == [F4, F4_FLAT, F4]
    assert "E. Kegiatan Pelibatan Masyarakat" in pages[1].text


def test_a4_is_210_by_297(desk):
    assert [page.size for page in read(desk.reports.monthly(MONTH, "A4").pdf)] == [A4, A4_FLAT, A4]


def test_another_paper_is_refused_by_name(desk):
    with pytest.raises(ReportError, match="Folio"):
        desk.reports.monthly(MONTH, "Folio")


def test_the_sections_stand_in_their_order(printed):
    text = text_of(printed.pdf)
    wanted = [
        "PEMERINTAH KABUPATEN BERAU", "KECAMATAN TELUK BAYUR", "KAMPUNG LABANAN MAKARTI", "PERPUSTAKAAN KAMPUNG “AL-FADHILAH”",
        "LAPORAN BULANAN PERPUSTAKAAN KAMPUNG", "Bulan November 2026", "A. Identitas", "B. Kunjungan", "C. Koleksi", "D. Layanan TIK",
        "E. Kegiatan", "F. Advokasi", "G. Peningkatan", "H. Publikasi", "I. Cerita", "J. Kendala", "K. Rencana",
        "Catatan kelengkapan data", "Demikian laporan", "Labanan Makarti, 2 Desember 2026", "Mengetahui,", "Kepala Perpustakaan,",
    ]  # fmt: skip
    places = [text.find(words) for words in wanted]
    assert -1 not in places, wanted[places.index(-1)]
    assert places == sorted(places)


def test_the_numbers_of_the_month_are_on_the_paper(printed):
    text = text_of(printed.pdf)
    for line in (
        "1 Perorangan 6 9 2 17", "Anggota L/P tidak dirinci 7", "Non Anggota L/P tidak dirinci 4", "Tidak dicatat",
        "2 Rombongan (1 kali) 5 7 0 12", "JUMLAH 11 16 2 29", "naik 45,0%", "4 dari 24 hari buka tercatat", "Pelajar 7",
        "JUMLAH (3 kegiatan) 9 14 28 3 1 5 tanpa L/P", "3 pengguna komputer pada 1 hari",
    ):  # fmt: skip
        assert line in text, line
    assert "7,3" in text  # 29 visitors on 4 open days


def test_what_nobody_recorded_is_called_so(printed):
    text = text_of(printed.pdf)
    assert "G. Peningkatan Layanan Informasi tidak dicatat" in text
    assert "F. Advokasi dan Kemitraan lihat tabel E no. 1" in text
    assert "Jam buka : 08.00–14.00" in text
    assert "3 Nov" not in text  # no activity that day


def test_both_sign_under_their_names(printed):
    last = read(printed.pdf)[-1].text
    assert "Kepala Kampung Labanan Makarti," in last
    assert "H. Mulyadi" in last
    assert "NIP/NIPD 19700512 199803 1 004" in last
    assert "Siti Rahmawati, S.Pd." in last
    left, right = (heights_of(printed.pdf, name)[-1] for name in ("Mengetahui", "Kepala Perpustakaan,"))
    assert left[0] == right[0]


def test_every_page_says_which_it_is_and_which_data_it_prints(desk, printed):
    pages = read(printed.pdf)
    position = desk.reports.numbers(MONTH).position
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page.text
        assert f"Posisi data {position}" in page.text
        assert "Belum ada tanda terima pusat" in page.text
        assert "Dicetak 2 Desember 2026" in page.text


def test_nothing_reaches_into_the_right_margin(desk):
    for paper in ("F4", "A4"):
        assert all(edge >= 19.5 for edge in right_edges(desk.reports.monthly(MONTH, paper).pdf))


def test_english_is_english_but_the_letterhead_stays(desk):
    printed = desk.reports.monthly(MONTH, language="en")
    text = text_of(printed.pdf)
    letterhead = "PEMERINTAH KABUPATEN BERAU"
    for words in (letterhead, "MONTHLY REPORT", "Single visitors 6 9 2 17", "up 45.0%", "Acknowledged by,", "Page 1 of 3"):
        assert words in text, words
    for words in ("tidak dicatat", "Halaman", "Jumlah", "Kunjungan"):
        assert words not in text, words
    assert "20 of 24 open days are not recorded: 6, 9, 10, 11, 12, 13, 14, 16 … (and 12 more) November 2026." in printed.missing


def test_what_is_missing_is_said_before_printing_and_on_the_paper(desk, printed):
    assert printed.missing == desk.reports.missing(MONTH)
    box = read(printed.pdf)[-1].text
    assert "20 dari 24 hari buka tidak dicatat" in box
    assert "2 dari 29 pengunjung tidak dirinci L/P." in box
    assert "1 kegiatan belum lengkap" in box


def test_an_empty_month_is_unknown_on_one_page(empty):
    printed = empty.reports.monthly(MONTH)
    text = text_of(printed.pdf)
    assert printed.pages == 1
    assert "Nihil" not in text
    assert text.count("tidak dicatat") > 10
    assert "Belum ada catatan untuk bulan ini." in text
    assert "( ....." in text or "(....." in text.replace(" ", "")


def test_a_recorded_month_without_activities_is_nil(empty):
    every_open_day(empty, 0)
    text = text_of(empty.reports.monthly(MONTH).pdf)
    section_e = text[text.index("E. Kegiatan") : text.index("F. Advokasi")]
    assert "Nihil" in section_e
    assert "Perorangan 0 0 0" in text
    assert "25 hari, semuanya tercatat" in text


def test_sixty_activities_repeat_the_header_and_no_row_is_split(empty):
    for n in range(60):
        title = f"AWAL{n:02} pelatihan pengolahan hasil kebun untuk kelompok ibu rumah tangga dan pemuda kampung di balai AKHIR{n:02}"
        empty.book.save("activity", an_activity(title, f"2026-11-{1 + n // 2:02}", n_total=10, n_male=4, n_female=6))
    printed = empty.reports.monthly(MONTH)
    pages = read(printed.pdf)
    flat = [page for page in pages if page.size == F4_FLAT]
    assert len(flat) >= 3
    assert all("No Tanggal Nama Kegiatan Bidang" in page.text for page in flat)
    for n in range(60):
        assert [f"AWAL{n:02}" in page.text for page in flat] == [f"AKHIR{n:02}" in page.text for page in flat]
    assert sum("JUMLAH (60 kegiatan) 240 360 600" in page.text for page in flat) == 1
    assert "JUMLAH (60 kegiatan)" in flat[-1].text


def test_the_signatures_never_stand_alone(empty):
    for n in range(4):
        empty.book.save("problem", {"title": f"Kendala {n} " + "yang panjang sekali " * 4})
    for paper in ("F4", "A4"):
        for count in (0, 1):
            if count:
                empty.book.save("activity", an_activity("Senam", "2026-11-02", n_total=5))
            pages = read(empty.reports.monthly(MONTH, paper).pdf)
            signed = next(page.text for page in pages if "Mengetahui," in page.text)
            assert "Kepala Perpustakaan," in signed
            assert "Demikian laporan" in signed
            assert "Catatan kelengkapan data" in signed


def test_words_of_hers_are_never_markup(empty):
    empty.book.save_profile({"name": HOSTILE, "address": HOSTILE, "head_name": HOSTILE, "village_head_name": HOSTILE})
    empty.book.save(
        "activity",
        an_activity(
            HOSTILE, "2026-11-02", n_total=5, place=HOSTILE, speaker=HOSTILE, result=HOSTILE * 3, theme="#x", target_groups=["*y*"]
        ),
    )
    empty.book.save("problem", {"title": HOSTILE})
    pages = read(empty.reports.monthly(MONTH).pdf)
    solid = "".join(HOSTILE.split())
    everything = "".join(page.solid for page in pages)
    assert everything.count(solid) >= 8
    assert "".join(HOSTILE.upper().split()) in everything
    assert "#x" in everything
    assert "*y*" in everything


def test_five_thousand_characters_and_signs_of_all_kinds_are_printed(empty):
    empty.book.save("activity", an_activity("x" * 5_000, "2026-11-02", n_total=5, place="Z" * 3_000, result="R" * 5_000))
    empty.book.save("activity", an_activity("😀 漢字 \u202e עברית \u0000\u0007 e\u0301 ﷽", "2026-11-03", n_total=5))
    empty.book.save("activity", an_activity("baris\n\n#pagebreak()\n= Judul", "2026-11-04", n_total=5))
    pages = read(empty.reports.monthly(MONTH).pdf)
    flat = [page for page in pages if page.size == F4_FLAT]
    assert "x" * 200 in flat[0].solid
    assert "#pagebreak()" in flat[0].solid
    assert all(edge >= 19.5 for edge in right_edges(empty.reports.monthly(MONTH).pdf))


def test_long_names_stay_inside_their_columns(empty):
    title = ("Pelatihan pengolahan hasil pertanian dan perkebunan bagi kelompok perempuan dan pemuda " * 2)[:150]
    empty.book.save("activity", an_activity(title, "2026-11-02", "2026-12-30", n_total=1234, n_male=1000, n_female=234) if False else
                    an_activity(title, "2026-11-02", date_end="2026-12-30", n_total=1234, n_male=1000, n_female=234))  # fmt: skip
    empty.book.save("activity", an_activity("Kampuang" * 18, "2026-11-03", n_total=5))
    empty.book.save_profile({"head_name": "A" * 90, "village_head_name": f"Datuak {VILLAGE}", "name": VILLAGE * 2})
    for paper in ("F4", "A4"):
        printed = empty.reports.monthly(MONTH, paper)
        solid = "".join(page.solid for page in read(printed.pdf))
        assert "".join(title.split()) in solid
        assert "Kampuang" * 18 in solid
        assert all(edge >= 19.5 for edge in right_edges(printed.pdf))


def test_photos_with_permission_are_printed_and_others_are_not(empty):
    shown = empty.book.save("activity", an_activity("Dengan foto", "2026-11-02", n_total=5))
    empty.book.add_photo(shown, jpeg((200, 30, 30)), "Semua setuju difoto", "all_agree")
    empty.book.add_photo(shown, jpeg((30, 30, 200)), "Rahasia", "none_yet")
    printed = empty.reports.monthly(MONTH)
    last = read(printed.pdf)[-1].text
    assert "LAMPIRAN I" in last
    assert "Semua setuju difoto 2 November 2026" in last
    assert "Rahasia" not in text_of(printed.pdf)
    assert "1 foto tidak ditampilkan karena belum ada izin." in printed.missing


def test_the_annex_takes_six_photos_one_of_each_activity_first(empty):
    for n in range(4):
        record = empty.book.save("activity", an_activity(f"Kegiatan {n}", f"2026-11-0{n + 1}", n_total=5))
        for k in range(3 if n == 0 else 2):
            empty.book.add_photo(record, jpeg((40 * n, 80 * k, 9)), f"foto {n}-{k}", "no_faces")
    annex = read(empty.reports.monthly(MONTH).pdf)[-1].text
    shown = [f"{n}-{k}" for n in range(4) for k in range(3) if f"foto {n}-{k}" in annex]
    assert shown == ["0-0", "0-1", "1-0", "1-1", "2-0", "3-0"]
    assert [annex.index(f"foto {one}") for one in shown] == sorted(annex.index(f"foto {one}") for one in shown)


def test_a_photo_whose_file_is_gone_is_named_and_does_not_stop_the_report(empty):
    record = empty.book.save("activity", an_activity("Dengan foto", "2026-11-02", n_total=5))
    photo = empty.book.add_photo(record, jpeg((1, 2, 3)), "hilang", "all_agree")
    empty.book.blob_path(photo.blob).unlink()
    printed = empty.reports.monthly(MONTH)
    assert "1 foto tidak ada di komputer ini." in printed.missing
    assert "LAMPIRAN" not in text_of(printed.pdf)


def test_a_logo_stands_in_the_letterhead(empty):
    plain = len(empty.reports.monthly(MONTH).pdf)
    empty.book.save_profile({"logo": prepared(jpeg((10, 90, 10), (60, 80)))})
    with_logo = empty.reports.monthly(MONTH)
    assert len(with_logo.pdf) > plain + LOGO_AT_LEAST
    assert "PEMERINTAH KABUPATEN BERAU" in text_of(with_logo.pdf)


def test_a_logo_that_another_laptop_garbled_is_left_out(empty):
    plain = len(empty.reports.monthly(MONTH).pdf)
    empty.book.save_profile({"logo": b"<svg onload="})
    assert abs(len(empty.reports.monthly(MONTH).pdf) - plain) < LOGO_AT_LEAST


def test_own_lines_of_the_letterhead_replace_the_composed_ones(empty):
    empty.book.save_profile({"letterhead_lines": ["NAGARI SATU", "PUSTAKA NAGARI"]})
    text = text_of(empty.reports.monthly(MONTH).pdf)
    assert text.startswith("NAGARI SATU PUSTAKA NAGARI LAPORAN")


def test_the_head_of_a_kelurahan_is_the_lurah(empty):
    empty.book.save_profile({"area_term": "Kelurahan"})
    assert "Lurah Labanan Makarti," in text_of(empty.reports.monthly(MONTH).pdf)


def test_titles_and_place_of_signing_are_hers_where_she_wrote_them(empty):
    own = {"village_head_title": "Pj. Kepala Kampung", "head_title": "Pengelola Perpustakaan,", "signing_place": "Tanjung Redeb"}
    empty.book.save_profile(own)
    last = read(empty.reports.monthly(MONTH).pdf)[-1].text
    for words in ("Tanjung Redeb, 2 Desember 2026", "Pj. Kepala Kampung,", "Pengelola Perpustakaan,"):
        assert words in last
    assert "Labanan Makarti," not in last
    assert ",," not in last


def test_a_suspect_clock_prints_dots_instead_of_a_date(tmp_path):
    desk = open_desk(tmp_path, Clock(1_100_000_000_000))  # 2004
    desk.book.save_visit_day("2026-11-02", {"n_total": 5})
    printed = desk.reports.monthly(MONTH)
    desk.close()
    text = text_of(printed.pdf)
    assert "2004" not in text
    assert "… 2026" in text
    assert "Tanggal cetak tidak diketahui" in text
    assert "Jam komputer ini tidak benar, jadi tanggal tidak dicetak." in printed.missing


def test_the_day_can_be_given(desk):
    assert "Dicetak 5 Desember 2026" in text_of(desk.reports.monthly(MONTH, today=date(2026, 12, 5)).pdf)


def test_progress_is_told(desk):
    told = []
    desk.reports.monthly(MONTH, progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_broken_template_names_its_file_and_line(desk):
    from desktop.reports.template_files import shipped

    templates = shipped()
    templates["frame.typ"] += b"\n#let x = 1 +\n"
    broken = Reports(desk.store, desk.book, Press(templates))
    with pytest.raises(ReportError) as raised:
        broken.monthly(MONTH)
    assert raised.value.file == "frame.typ"
    assert raised.value.line == templates["frame.typ"].count(b"\n")
    assert raised.value.code == "report_failed"


def test_printing_gives_no_warning(desk, caplog):
    desk.reports.monthly(MONTH, "A4", "en")
    assert not caplog.records


def test_only_our_fonts_are_in_the_file(printed):
    assert b"LiberationSans" in printed.pdf
    assert b"Libertinus" not in printed.pdf
