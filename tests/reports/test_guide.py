"""The booklet holds everything that F1 tells, on both papers, with and without pictures."""

from io import BytesIO

import pytest
from PIL import Image

from core.help_book import help_book
from desktop.reports.errors import ReportError
from desktop.reports.guide_page import shipped_pictures
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


def test_every_picture_of_the_source_is_shipped_and_small():
    shipped = shipped_pictures()
    assert set(pictured()) == set(shipped)
    assert all(len(content) < 200_000 for content in shipped.values())


def test_an_unknown_paper_is_named(reports):
    with pytest.raises(ReportError):
        reports.guide("id", "A5")
