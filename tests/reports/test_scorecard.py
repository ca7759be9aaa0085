"""The scorecard shows its arithmetic: every value is its terms divided, on screen and on paper; what is not known has none."""

from decimal import Decimal

from desktop.reports import scorecard_words as words
from desktop.reports.scorecard import Mark
from tests.reports.months import desk_in_december, small_month
from tests.reports.paper import text_of


def test_every_line_is_its_terms_divided_and_says_so_on_paper_too(tmp_path):
    desk = desk_in_december(tmp_path)
    small_month(desk)
    desk.book.save_profile({"population": 1000, "target_visits": 40, "services": ["circulation"]})
    for status in ("to_plm", "recorded", None):
        desk.book.save("problem", {"title": "Listrik", "since": "2026-11-03"} | ({"status": status} if status else {}))
    desk.book.save("activity", {"title": "Lama", "date_start": "2025-05-05", "n_total": 9})
    lines = {line.name: line for line in desk.figures.scorecard(2026)}
    printed = text_of(desk.reports.make("scorecard", "2026").pdf)
    desk.close()
    said = {name: words.formula(line, "id") for name, line in lines.items()}
    assert said["visits_a_day"] == "49 kunjungan ÷ 5 hari tercatat = 9,8"
    assert said["visit_rate"] == "49 kunjungan ÷ 5 hari tercatat ÷ 1.000 penduduk = 1,0%"
    assert said["engagement"] == "28 peserta ÷ 1.000 penduduk = 2,8%"
    assert said["women"] == "14 perempuan ÷ 23 tercatat laki-laki atau perempuan = 60,9%"
    assert said["problems_answered"] == "1 ditindaklanjuti ÷ 3 kendala = 33,3%"
    assert said["titles"] == "Jumlah judul belum dicatat (Catatan lain, angka bulanan koleksi)."
    for line in lines.values():
        if line.value is not None:
            value = Decimal(line.terms[0].value)
            for term in line.terms[1:]:
                value /= term.value
            assert line.value == value, line.name
        assert (line.value is None) == (words.value(line.value, line.shape, "id") == "–")
    assert [(lines[name].mark, lines[name].before) for name in ("visits", "service_kinds", "activities", "participants", "membership")] == [
        (Mark.REACHED, None), (Mark.NOT_YET, None), (Mark.MORE, 1), (Mark.MORE, 9), (Mark.NONE, None),
    ]  # fmt: skip
    for name in ("visits_a_day", "engagement", "problems_answered"):
        assert said[name] in printed, name
    assert "Target Anda: 40; Tercapai" in printed


def test_a_year_without_anything_has_no_values_and_is_still_a_paper(tmp_path):
    desk = desk_in_december(tmp_path)
    lines = desk.figures.scorecard(2019)
    printed = text_of(desk.reports.make("scorecard", "2019", language="en").pdf)
    desk.close()
    assert {line.name for line in lines if line.value} == set()
    assert "This is not the score that SIM TPBIS gives" in printed
