"""Bars per day: valid SVG, states told apart by shape, whole numbers, and drawn by both of its renderers."""

from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from core.charts.day_bars import ChartWords, Day, DayState, day_bars
from core.charts.palette import CONTRAST, DARK, LIGHT, PAPER
from core.charts.scale import whole_ticks
from core.charts.shapes import Frame
from desktop.reports.press import Press

SVG = "{http://www.w3.org/2000/svg}"
WORDS = ChartWords("Kunjungan <b> & 'per' hari", 'dibaca "keras"', "Pengunjung", "Buka, kosong", "Tutup", "Tidak dicatat")
DAYS = [
    Day("1", DayState.OPEN, 12, "Minggu"),
    Day("2", DayState.OPEN, 0, "Senin"),
    Day("3", DayState.CLOSED),
    Day("4", DayState.MISSING),
    Day("5", DayState.COMING),
]


def groups(svg: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(svg).iter(SVG + "g"))


def tags(group: ElementTree.Element) -> list[str]:
    return [child.tag.removeprefix(SVG) for child in group]


@pytest.mark.parametrize("palette", [PAPER, LIGHT, DARK, CONTRAST])
def test_the_picture_is_valid_xml_with_title_and_description(palette):
    root = ElementTree.fromstring(day_bars(DAYS, WORDS, palette))
    assert root.findtext(SVG + "title") == WORDS.title
    assert root.findtext(SVG + "desc") == f'{WORDS.description}. Minggu: 12; Senin: 0; 3: Tutup; 4: Tidak dicatat'
    assert root.get("role") == "img"
    ids = {element.get("id") for element in root if element.get("id")}
    assert set(root.get("aria-labelledby").split()) == ids


def test_no_state_looks_like_another_without_its_colour():
    number, zero, closed, missing, coming = groups(day_bars(DAYS, WORDS))
    assert tags(number) == ["title", "rect", "text", "text"]
    assert tags(zero) == ["title", "text", "text"]
    assert zero.findall(SVG + "text")[0].text == "0"
    assert tags(closed) == ["path", "text"]
    assert tags(missing) == ["rect", "text", "text"]
    assert missing.find(SVG + "rect").get("stroke-dasharray")
    assert tags(coming) == ["text"]


def test_the_legend_names_only_what_is_there():
    only_numbers = day_bars([Day("1", DayState.OPEN, 3)], WORDS)
    assert "Pengunjung" in only_numbers
    assert "Tutup" not in only_numbers
    assert "Tidak dicatat" not in only_numbers


def test_bars_are_as_high_as_their_numbers():
    svg = day_bars([Day("1", DayState.OPEN, 10), Day("2", DayState.OPEN, 5)], WORDS)
    tall, half = (float(group.find(SVG + "rect").get("height")) for group in groups(svg))
    assert tall == pytest.approx(2 * half, abs=0.02)


@pytest.mark.parametrize("highest", [0, 1, 2, 3, 5, 6, 9, 11, 26, 48, 51, 99, 101, 999, 2000])
def test_the_axis_counts_in_whole_people(highest):
    ticks = whole_ticks(highest)
    assert ticks[0] == 0
    assert ticks[-1] >= max(highest, 1)
    assert 2 <= len(ticks) <= 6
    steps = {b - a for a, b in pairwise(ticks)}
    assert len(steps) == 1
    assert all(isinstance(tick, int) for tick in ticks)


def test_hostile_words_stay_words():
    words = ChartWords("</svg><script>", "]]>", *['"><script>alert(1)</script>'] * 4)
    svg = day_bars([Day("<1>", DayState.OPEN, 1, "</title><g>")], words, frame=Frame(name='a" onload="x'))
    root = ElementTree.fromstring(svg)
    assert not list(root.iter(SVG + "script"))
    assert "onload" not in root.attrib


def test_a_month_without_days_is_still_a_picture():
    ElementTree.fromstring(day_bars([], WORDS))


def test_typst_prints_it():
    sheets = Press({"one.typ": b'#image("bars.svg")'}).run("one.typ", {}, {"bars.svg": day_bars(DAYS, WORDS).encode()})
    assert sheets.pages == 1


@pytest.mark.usefixtures("qapp")
def test_qt_draws_it_and_every_state_leaves_its_own_ink():
    frame = Frame(width=468, height=120)
    renderer = QSvgRenderer(QByteArray(day_bars(DAYS, WORDS, PAPER, frame).encode()))
    assert renderer.isValid()
    image = QImage(468, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    bar, zero, closed, missing, coming = (_ink(image, i) for i in range(len(DAYS)))
    assert bar > 4 * max(zero, closed, missing)
    assert closed > missing > zero > coming


def _ink(image: QImage, day: int) -> int:
    """How much darker than paper the day's column is, all its points together."""
    slot = (468 - 28) / len(DAYS)
    left, right = int(26 + slot * day) + 2, int(26 + slot * (day + 1)) - 2
    return sum(255 - image.pixelColor(x, y).lightness() for x in range(left, right) for y in range(3, 92))
