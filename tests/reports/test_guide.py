"""The booklet holds everything that F1 tells, on both papers, with and without pictures."""

from base64 import b64decode
from io import BytesIO

import pytest
from PIL import Image

from core.help_book import help_book
from desktop.reports.errors import ReportError
from desktop.reports.guide_page import shipped_pictures
from desktop.reports.pictures import as_svg
from tests.homes import open_desk
from tests.reports.paper import read

KEYS = [("Ctrl+N", "Catat kegiatan"), ("F1", "Bantuan")]


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    desk = open_desk(tmp_path_factory.mktemp("home"))
    yield desk.reports
    desk.close()


def a_picture(colour: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (683, 364), colour).save(out, "PNG")
    return out.getvalue()


def pictured() -> list[str]:
    chapters = help_book("id").chapters
    files = [chapter.picture.file for chapter in chapters if chapter.picture]
    return files + [block.file for chapter in chapters for topic in chapter.topics for block in topic.blocks if block.file]


@pytest.mark.parametrize(
    ("language", "paper", "size", "page_of"), [("id", "F4", (215, 330), "Halaman {} dari {}"), ("en", "A4", (210, 297), "Page {} of {}")]
)
def test_every_topic_is_printed(reports, language, paper, size, page_of):
    printed = reports.guide(language, paper, KEYS, {name: a_picture("teal") for name in pictured()})
    pages = read(printed.pdf)
    assert {page.size for page in pages} == {size}
    solid = "".join(page.solid for page in pages)
    for topic in help_book(language).topics:
        title = "".join(topic.title.split())
        assert title in pages[1].solid, topic.id  # the contents, on one page
        assert title in "".join(page.solid for page in pages[2:]), topic.id
        assert "".join(topic.text.split())[:40] in solid, topic.id
    assert "Al-Fadhilah" in pages[0].text
    for number, page in enumerate(pages, 1):
        assert page_of.format(number, len(pages)) in page.text
    assert "Ctrl+N Catat kegiatan" in " ".join(page.text for page in pages)


def test_a_picture_that_is_no_picture_is_left_out(reports):
    with_one = reports.guide("id", "A4", KEYS, {"beranda.png": a_picture("teal"), "kunjungan.png": b"no picture"})
    without = reports.guide("id", "A4", KEYS, {})
    assert len(with_one.pdf) > len(without.pdf)


def test_thin_lines_of_a_picture_in_few_colours_are_still_there_when_it_is_made_smaller():
    lines, out = Image.new("P", (1920, 40)), BytesIO()
    lines.putpalette([255, 255, 255, 0, 0, 0])
    for x in range(10, 1920, 11):  # every second one on an odd column
        lines.paste(1, (x, 0, x + 1, 40))
    lines.save(out, "PNG")
    svg = as_svg(out.getvalue(), "PNG")
    assert svg is not None
    with Image.open(BytesIO(b64decode(svg.split(b"base64,")[1].split(b'"')[0]))) as smaller:
        row = [smaller.convert("L").getpixel((x, 10)) for x in range(smaller.width)]
    assert smaller.width == 960
    assert all(min(row[x // 2 - 1 : x // 2 + 2]) < 200 for x in range(10, 1910, 11))


def test_every_picture_of_the_source_is_shipped_and_small():
    shipped = shipped_pictures()
    assert set(pictured()) == set(shipped)
    assert all(len(content) < 200_000 for content in shipped.values())


def test_an_unknown_paper_is_named(reports):
    with pytest.raises(ReportError):
        reports.guide("id", "A5")
