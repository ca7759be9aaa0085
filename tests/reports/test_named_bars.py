"""Charts of the participants: the bars add up to what was counted, what is not known stands apart, every number is told in words."""

import random
import re
import sqlite3
from datetime import date
from xml.etree import ElementTree

import pytest

from core.charts.named_bars import Bar, BarWords, named_bars
from core.charts.shapes import shortened_to
from desktop.reports import charting
from desktop.reports.blocks import Said
from desktop.reports.errors import ReportError
from desktop.reports.press import Press
from tests.reports.months import an_activity, desk_in_december
from tests.reports.paper import tags_of, text_of

SVG = "{http://www.w3.org/2000/svg}"
WORDS = BarWords("Peserta <b> & 'menurut' \"bidang\"", "Belum ada", "Tidak dicatat")
HOSTILE = "</text><script>&\"'\x00\x1b 🙂 كتاب"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made, chance = desk_in_december(tmp_path_factory.mktemp("home")), random.Random(5)
    for number in range(30):
        male, female = chance.randrange(20), chance.randrange(1, 20)
        counts = {"n_total": male + female + chance.randrange(3)}
        counts |= {"n_male": male, "n_female": female} if chance.random() < 0.6 else {}
        counts |= {"n_age": [male, None, female, None, None, 0]} if chance.random() < 0.5 else {}
        theme = chance.choice(["economy", "ict", "governance", None])
        day = date(2026, chance.randrange(1, 12), chance.randrange(1, 28)).isoformat()
        made.book.save("activity", an_activity(f"Kegiatan {number}", day, **counts) | {"theme": theme})
    yield made
    made.close()


def rows(svg: str) -> list[tuple[str, str]]:
    return [tuple(text.text for text in group.findall(SVG + "text")) for group in ElementTree.fromstring(svg).iter(SVG + "g")]


@pytest.mark.parametrize("kind", ["theme", "sex", "age"])
def test_the_bars_add_up_to_the_participants_of_plain_sql_and_each_is_told(desk, kind):
    activities = [line for month in range(1, 13) for line in desk.reports.numbers(f"2026-{month:02}").activities]
    drawn = charting.of_participants(kind, activities, Said("id"), charting.Frame())
    with sqlite3.connect(desk.home.database) as plain:
        (people,) = plain.execute("SELECT sum(participants) FROM activity").fetchone()
    found = rows(drawn.svg)
    assert sum(int(number.replace(".", "")) for _, number in found if number != "–") == people
    assert "Tidak dicatat" in dict(found)
    assert ElementTree.fromstring(drawn.svg).findtext(SVG + "desc") == "; ".join(
        f"{name}: {'Tidak dicatat' if number == '–' else number}" for name, number in found
    )


def test_sexes_and_ages_that_nobody_noted_are_no_zeros(tmp_path):
    made = desk_in_december(tmp_path)
    made.book.save("activity", an_activity("Rapat", "2026-11-03", n_total=12, n_age=[9, 9, None, None, None, None]))
    activities = made.reports.numbers("2026-11").activities
    assert rows(charting.of_participants("sex", activities, Said("id"), charting.Frame()).svg) == [
        ("Laki-laki", "–"), ("Perempuan", "–"), ("Tidak dicatat", "12"),
    ]  # fmt: skip
    ages = rows(charting.of_participants("age", activities, Said("id"), charting.Frame()).svg)
    assert [number for _, number in ages] == ["–"] * 6 + ["12"], "groups that exceed the participants are not believed"
    made.close()


def test_those_who_are_not_placed_have_another_shape_and_bars_are_as_long_as_their_numbers():
    root = ElementTree.fromstring(named_bars([Bar("A", 40), Bar("B", 20), Bar("?", 20, placed=False), Bar("C", None)], WORDS))
    long, half, box, none = (group.find(SVG + "rect") for group in root.iter(SVG + "g"))
    assert float(long.get("width")) == pytest.approx(2 * float(half.get("width")), abs=0.02)
    assert box.get("stroke-dasharray")
    assert box.get("fill") == "none"
    assert none is None


def test_hostile_labels_stay_words_and_long_ones_stay_inside():
    svg = named_bars([Bar(HOSTILE * 9, 3), Bar("W" * 200, 1_234_567)], WORDS)
    root = ElementTree.fromstring(svg)
    assert not list(root.iter(SVG + "script"))
    assert root.findtext(SVG + "title") == WORDS.title
    assert "1.234.567" in root.findtext(SVG + "desc")
    assert all(len(name) < 45 and name.endswith("…") for name, _ in rows(svg))
    assert shortened_to("Gemar Membaca & Literasi", 150) == "Gemar Membaca & Literasi"


def test_nothing_counted_is_said_and_printed():
    svg = named_bars([], WORDS)
    assert "Belum ada" in svg
    press = Press({"one.typ": b'#set page(width: auto, height: auto)\n#image("bars.svg")'})
    png = press.picture("one.typ", {}, {"bars.svg": svg.encode()}, 60)
    assert png.startswith(b"\x89PNG")


def test_the_annual_report_shows_participants_by_field_and_sex_and_an_empty_one_does_not(desk):
    told = text_of(desk.reports.make("annual", "2026").pdf)
    assert re.search(r"Peserta menurut bidang.*Peserta menurut jenis kelamin", told, re.DOTALL)
    assert "Peserta menurut" not in text_of(desk.reports.make("annual", "2019").pdf)


@pytest.mark.parametrize("period", ["2026", "2026-11", "2019", "2027-01"])
@pytest.mark.parametrize("kind", charting.TITLES)
def test_a_chart_goes_out_alone_with_its_title_and_all_its_numbers(desk, kind, period):
    desk.book.save_visit_day("2026-11-03", {"n_total": 1234})
    desk.book.save_profile({"target_visits": 2000, "target_activities": 24})
    made = desk.reports.chart(kind, period)
    root = ElementTree.fromstring(made.svg)
    assert period[:4] in root.findtext(SVG + "title")
    assert root.findtext(SVG + "desc") == made.told
    if kind == "visits" and period.startswith("2026"):
        assert "1.234" in made.told
    elif kind == "targets":
        assert made.told == "Kunjungan: 1.234 dari 2.000 (62%); Kegiatan: 30 dari 24 (125%)" if period[:4] == "2026" else "Tidak dicatat"
    elif kind in ("theme", "sex", "age") and not period.startswith("2026"):
        assert made.told == "Belum ada"
    assert desk.reports.chart_png(made).startswith(b"\x89PNG")


def test_materials_are_drawn_by_title_in_a_month_and_by_month_in_a_year(tmp_path):
    made = desk_in_december(tmp_path)
    used = [("Budidaya lele", "opened", 3), ("Batik <tulis>", "phone", 5), ("Budidaya lele", "stick", 4)]
    for number, (title, way, times) in enumerate(used):
        fields = {"material": str(number % 2) * 32, "title": title, "date": f"2026-11-{10 + number}", "way": way, "count": times}
        made.book.save("handout", fields)
    month, year = (made.reports.chart("materials", period) for period in ("2026-11", "2026"))
    made.close()
    assert rows(month.svg)[1:] == [("Budidaya lele", "7"), ("Batik <tulis>", "5")]
    assert year.told.startswith("Bahan dibuka atau dibagikan 12 kali pada 2026. Januari 2026: Tidak dicatat")
    assert year.told.endswith("November 2026: 12; Desember 2026: Tidak dicatat")


@pytest.mark.parametrize(("kind", "period"), [("nothing", "2026"), ("sex", "2026-13"), ("sex", "0026"), ("sex", "0000-01"), ("age", "x")])
def test_a_chart_that_there_is_not_is_refused(desk, kind, period):
    with pytest.raises(ReportError):
        desk.reports.chart(kind, period)


def test_in_a_practice_library_the_picture_says_so_in_its_title(desk):
    numbers = desk.reports.numbers("2026-11")
    svg = charting.picture("sex", numbers, "id", "LATIHAN").svg
    assert ElementTree.fromstring(svg).findtext(SVG + "title").startswith("LATIHAN · Peserta menurut jenis kelamin, November 2026")


def test_on_paper_every_chart_is_read_aloud_with_all_its_numbers(desk):
    desk.book.save_visit_day("2026-11-03", {"n_total": 1234})
    figures = [tag.told for tag in tags_of(desk.reports.make("annual", "2026").pdf) if tag.kind == "Figure"]
    assert len(figures) == 3
    assert "November 2026: 1.234; Desember 2026: Tidak dicatat" in figures[0]
    assert figures[2] == desk.reports.chart("sex", "2026").told
    (month,) = (tag.told for tag in tags_of(desk.reports.monthly("2026-11").pdf) if tag.kind == "Figure")
    assert "Senin, 2 Nov: Tidak dicatat; Selasa, 3 Nov: 1.234; " in month
