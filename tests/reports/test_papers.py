"""The other papers: what they count is what the log holds, what is not known is said, no word of hers becomes markup."""

import re
import sqlite3

import pytest

from core.domain.mappings import SIM, MappingError, shipped_mappings, valid_on
from core.domain.mappings import read as read_mappings
from desktop.reports.consent_page import Consent
from desktop.reports.errors import ReportError
from desktop.reports.logo import prepared
from desktop.reports.making import FORMS, KINDS
from desktop.store.errors import KnownError
from tests.reports.months import an_activity, desk_in_december, jpeg, small_month
from tests.reports.paper import Tag, lines_of, named, read, standards, tags_of, text_of

HARD = "Keripik #pisang _enak_ *x* @a <b> \\ $1$"
STORY = {
    "title": f"Dari dapur {HARD}", "date": "2026-11-03", "person": "Bu Rina Wati", "before": "Tidak bekerja " * 80,
    "library_did": "Kelas " * 150, "after": "Berjualan " * 90, "quote": "Saya berani " * 40, "consent": "written", "author": "Sari",
    "income_before": 0, "income_after": 600_000,
}  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = desk_in_december(tmp_path_factory.mktemp("home"), services=["reference", "ict"], members=80)
    small_month(made)
    book = made.book
    book.save("advocacy", {"date": "2026-11-12", "form": "audience", "party": HARD, "results": ["money"], "amount": 5_000_000})
    book.save("partnership", {"name": "Puskesmas", "date_start": "2025-03-01"})
    book.save("partnership", {"name": "Yang berakhir", "date_start": "2024-03-01", "date_end": "2025-12-31"})
    book.save("service", {"date": "2026-11-02", "title": "Pojok balita"})
    book.save("publication", {"date": "2026-11-02", "title": "Kabar", "link": "https://example.org/" + "a" * 90})
    book.save("collection_month", {"month": "2026-10", "titles": {"children": 300}, "n_loaned": 40})
    book.save(
        "collection_month", {"month": "2026-11", "titles": {"children": 312}, "added": {"children": 12}, "n_loaned": 96, "n_online": 5}
    )
    book.save("ict_month", {"month": "2026-11", "n_male": 20, "n_female": 21})
    book.save("plan", {"title": "Membatik", "date_start": "2026-12-05"})
    book.save("problem", {"title": "Listrik padam", "since": "2026-11-03", "status": "to_shm", "support_wanted": "Genset"})
    book.save("problem", {"title": "Sudah beres", "since": "2026-11-03", "status": "done"})
    yield made
    made.close()


@pytest.fixture(scope="module")
def records(desk):
    activity = desk.book.save("activity", an_activity(HARD, "2026-08-07", n_total=19, n_male=2, n_female=17, speaker="Bu Ani"))
    desk.book.add_photo(activity, jpeg((200, 30, 30), (300, 900)), "Boleh tampil", "all_agree")
    desk.book.add_photo(activity, jpeg((30, 30, 200)), "Belum boleh", "none_yet")
    story = desk.book.save("story", STORY)
    for months, day in ((3, "2026-11-20"), (6, "2026-12-01")):
        desk.stories.add_later(story, months, day, "Masih berjualan " * 30)
    for wide, high in ((900, 300), (300, 900)):
        desk.book.add_photo(story, jpeg((20, 90, 20), (wide, high)), "Lapaknya", "all_agree")
    return {"activity": activity, "attendance": activity, "poster": activity, "story": story}


BOTH = {"A-2A", "UA-1"}
WITH_TABLES = {"visits", "problems", "annual", *FORMS, "activity", "attendance"} - {"sim"}


def about(kind: str, records: dict[str, str]) -> str:
    return records.get(kind) or ("2026" if kind in ("annual", "scorecard", *FORMS) else "2026-11")


@pytest.mark.parametrize("paper", ["F4", "A4"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_is_printed_on_its_sheet_in_both_languages(desk, records, kind, paper):
    for language in ("id", "en"):
        printed = desk.reports.make(kind, about(kind, records), paper, language)
        pages = read(printed.pdf)
        upright = (215, 330) if paper == "F4" else (210, 297)
        assert {page.size for page in pages} <= {upright, upright[::-1]}
        assert printed.pages == len(pages)
        assert standards(printed.pdf) == BOTH
        title, spoken = named(printed.pdf)
        assert (bool(title), spoken) == (True, language)
    kinds = {tag.kind for tag in tags_of(printed.pdf)}
    assert {"H1"} | ({"Table", "TH"} if kind in WITH_TABLES else set()) <= kinds
    if kind in ("activity", "attendance", "poster", "annual"):
        assert HARD in text_of(desk.reports.make(kind, about(kind, records), paper).pdf)


def test_papers_to_hand_out_can_be_archived_and_read_aloud_too(desk):
    reports = desk.reports
    for printed in (
        reports.consent(Consent.STORY), reports.guide(pictures={}), reports.signal("2026-11"), reports.recovery("1234"),
        reports.share_poster("http://10.0.0.1", [HARD]), reports.monthly("2026-11", "A4", "en"),
    ):  # fmt: skip
        assert standards(printed.pdf) == BOTH


def test_a_screen_reader_is_told_what_pictures_show_and_where_sections_and_tables_begin(desk, records):
    month = tags_of(desk.reports.monthly("2026-11").pdf)
    kinds = [tag.kind for tag in month]
    assert kinds.count("H1") >= 11
    assert kinds.count("TH") > kinds.count("THead") > 8
    (chart,) = (tag.told for tag in month if tag.kind == "Figure")
    assert chart.startswith("29 kunjungan pada 4 hari buka; 6 hari tutup, 20 hari tidak dicatat. Minggu, 1 Nov: Tutup; Senin, 2 Nov: 10; ")
    assert kinds.index("H1") < kinds.index("Table") < kinds.index("Figure")
    shown = [tag for tag in tags_of(desk.reports.make("story", records["story"]).pdf) if tag.kind == "Figure"]
    assert shown == [Tag("Figure", "Lapaknya")] * 2


def test_the_monthly_report_is_read_aloud_from_above_to_below(desk, records):
    landmarks = re.compile(r"[A-K]\.( .*)?|LAPORAN BULANAN.*|Nama perpustakaan|JUMLAH.*|Kunjungan per hari|Catatan .*|Demikian .*")
    found = [(page, round(high_mm), words) for page, high_mm, words in lines_of(desk.reports.monthly("2026-11").pdf)]
    heard = [one for one in found if landmarks.fullmatch(one[2])]
    assert [one[:2] for one in heard] == sorted(one[:2] for one in heard)
    assert [words[0] for _, _, words in heard if words[1] == "."] == list("ABCDEFGHIJK")


def test_a_photo_without_words_is_read_aloud_as_its_activity_and_a_logo_as_the_library(tmp_path):
    desk = desk_in_december(tmp_path, letterhead_lines=["NAGARI", "PUSTAKA"], logo=prepared(jpeg((10, 90, 10), (60, 80))))
    record = desk.book.save("activity", an_activity("Senam", "2026-11-05", n_total=5))
    desk.book.add_photo(record, jpeg((9, 9, 9)), "", "no_faces")
    for kind, about_it in (("activity", record), ("monthly", "2026-11")):
        printed = desk.reports.make(kind, about_it)
        assert standards(printed.pdf) == BOTH
        assert [tag.told for tag in tags_of(printed.pdf) if tag.kind == "Figure"] == ["PUSTAKA", "Senam"]
    desk.close()


def test_a_letter_that_no_font_has_is_printed_all_the_same(desk):
    record = desk.book.save("activity", an_activity("Pesta ꦱꦸꦭꦸꦃ", "2025-01-05", n_total=5))
    printed = desk.reports.make("activity", record)
    assert "Pesta" in text_of(printed.pdf)
    assert standards(printed.pdf) == set()


def test_the_monthly_report_has_every_section_from_the_short_logs(desk, records):
    told = text_of(desk.reports.monthly("2026-11").pdf)
    for words in (HARD, "Rp5.000.000", "Pojok balita", "Kabar", "300", "312", "Membatik", "Listrik padam", "96", "Bu R.W."):
        assert words in told, words
    assert "Sudah beres" not in told
    assert "Rina" not in told, "only initials without a word for the full name"


def test_a_story_is_one_page_with_initials_and_says_when_nobody_agreed(desk, records):
    printed = desk.reports.make("story", records["story"])
    (page,) = read(printed.pdf)
    assert "Bu R.W." in page.text
    assert "Rina" not in page.text
    assert printed.missing == ()
    desk.book.save("story", {"name_agreed": True, "person": "Bu Rina Wati", "consent": "none_yet"}, records["story"])
    printed = desk.reports.make("story", records["story"])
    assert "Bu Rina Wati" in text_of(printed.pdf)
    assert printed.missing == ("Belum ada persetujuan: jangan bagikan lembar ini.",)
    desk.book.save("story", {"name_agreed": False, "consent": "written"}, records["story"])


def test_only_photos_that_may_be_shown_stand_in_the_report_of_an_activity(desk, records):
    told = text_of(desk.reports.make("activity", records["activity"]).pdf)
    assert "Boleh tampil" in told
    assert "Belum boleh" not in told


def test_the_index_counts_what_the_log_holds_and_names_what_it_does_not(desk):
    printed = desk.reports.make("iplm", "2026")
    told = text_of(printed.pdf)
    with sqlite3.connect(desk.home.database) as plain:
        visits = sum(
            plain.execute(f"SELECT sum(visitors) FROM {table} WHERE month LIKE '2026%'").fetchone()[0]
            for table in ("visit_day", "visit_group")
        )
        people = plain.execute("SELECT sum(participants) FROM activity WHERE month LIKE '2026%'").fetchone()[0]
    assert f"literasi {people} " in told
    assert f"{visits + 5} kunjungan + pemakaian daring" in told
    assert "136 dipinjam" in told
    assert "kerja sama dengan pihak luar 1 " in told, "one ended the year before"
    empty = desk.reports.make("iplm", "2019")
    assert "Tidak" not in text_of(empty.pdf).split("Kelengkapan")[0]
    assert len(empty.missing) >= 5


def test_a_year_without_anything_says_so_and_a_day_that_was_not_recorded_is_no_zero(desk):
    printed = desk.reports.make("annual", "2019")
    assert printed.missing == ("Tidak ada catatan pada tahun ini.",)
    assert "Nihil" in text_of(printed.pdf)
    assert any("tercatat" in one for one in desk.reports.make("visits", "2026-11").missing)


@pytest.mark.parametrize(
    ("kind", "wrong"), [("annual", "2026-11"), ("visits", "2026-13"), ("sim", "x"), ("story", "1"), ("nothing", "2026"), ("poster", "")]
)
def test_a_paper_that_there_is_not_is_refused(desk, kind, wrong):
    with pytest.raises(ReportError):
        desk.reports.make(kind, wrong)


def test_a_record_that_is_gone_is_said(desk):
    with pytest.raises(KnownError):
        desk.reports.make("activity", "0" * 32)


def test_an_empty_sheet_to_sign_has_lines_and_no_more_than_a_room_holds(desk):
    assert desk.reports.make("attendance", "").pages == 1
    crowd = desk.book.save("activity", an_activity("Pawai", "2026-01-05", n_total=5000))
    printed = desk.reports.make("attendance", crowd)
    assert "300" in text_of(printed.pdf)
    assert "301" not in text_of(printed.pdf)


def test_forms_are_data_with_a_date():
    shipped = shipped_mappings()
    assert {one.form for one in shipped} == {*FORMS, SIM}
    older = valid_on(shipped, "iplm", "2020-12-31")
    assert older is not None
    assert len(older.rows) == 9


@pytest.mark.parametrize(("file", "place", "what"), [
    (b"{", "line 1", "not_json"), (b"[]", "line 1", "not_json"), (b'{"x": []}', "x", "unknown_form"), 
        (b'{"iplm": [{}]}', "iplm 1", "no_date"),
    (b'{"iplm": [{"from": "2025-01-01", "rows": []}]}', "iplm 1", "no_rows"),
    (b'{"iplm": [{"from": "2025-01-01", "title": {"id": "x"}, "rows": [{"id": "a", "how": {"id": "b"}, "figures": ["visit"]}]}]}',
     "iplm 1, row 1", "unknown_figure"),
])  # fmt: skip
def test_a_form_with_an_error_is_refused_with_its_place(file, place, what):
    with pytest.raises(MappingError) as refused:
        read_mappings(file)
    assert (refused.value.place, refused.value.what) == (place, what)
