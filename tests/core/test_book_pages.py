"""A chapter of somebody else's book: its words, pictures and links inside stay, everything that runs or calls out goes."""

import zipfile

import pytest

from core.materials.facts import UnfitError
from core.materials.pages import Book
from tests.materials import CONTAINER

PIXEL = b"\x89PNG fake"


def a_book(folder, *chapters: str, extra: dict[str, bytes] | None = None):
    """An EPUB whose chapters have these bodies."""
    path = folder / "buku.epub"
    items = "".join(f'<item id="c{n}" href="text/c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr(
            "OEBPS/book.opf",
            f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{spine}</spine></package>',
        )
        for n, body in enumerate(chapters):
            archive.writestr(f"OEBPS/text/c{n}.xhtml", f"<html><head><title>x</title></head><body>{body}</body></html>")
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return path


def page_of(folder, body: str) -> str:
    with Book(a_book(folder, body)) as book:
        return book.page(0)[1]


def test_words_and_their_shape_stay(tmp_path):
    with Book(a_book(tmp_path, "<h1>Kolam <i>terpal</i></h1><p>Air &amp; bibit &lt;5 cm</p><ul><li>satu</li></ul>")) as book:
        title, html = book.page(0)
    assert title == "Kolam terpal"
    assert html == "<h1>Kolam <i>terpal</i></h1><p>Air &amp; bibit &lt;5 cm</p><ul><li>satu</li></ul>"


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>", "<style>body{}</style>", "<svg><script>alert(1)</script></svg>", "<iframe src='http://x'>in</iframe>",
        "<object data='http://x'><p>inside</p></object>", "<form><input value='x'></form>",
        "<video src='http://x'><script>alert(1)</script></video>", "<math><mtext><style>x</style></mtext></math>",
    ],
)  # fmt: skip
def test_what_runs_or_calls_out_goes_with_its_contents(tmp_path, hostile):
    assert page_of(tmp_path, f"<p>a</p>{hostile}<p>b</p>") == "<p>a</p><p>b</p>"


def test_a_silent_element_without_contents_swallows_nothing(tmp_path):
    assert page_of(tmp_path, "<script src='x.js'/><p>b</p>") == "<p>b</p>"


def test_events_and_styles_are_left_out(tmp_path):
    html = page_of(tmp_path, '<p onclick="x()" style="background:url(http://x)">a</p><td colspan="2" rowspan="x">b</td>')
    assert html == '<p>a</p><td colspan="2">b</td>'


@pytest.mark.parametrize(
    "outside",
    [
        "http://x/y.png", "//x/y.png", "file:///etc/passwd", "/etc/passwd", "../../../etc/passwd", "data:image/png;base64,AA",
        "javascript:x", "..\\x",
    ],
)  # fmt: skip
def test_no_picture_and_no_link_leads_outside_the_book(tmp_path, outside):
    html = page_of(tmp_path, f'<img src="{outside}" alt="gambar"><a href="{outside}">kata</a>')
    assert "gambar" in html
    assert "kata" in html
    assert "passwd" not in html
    assert "http" not in html
    assert "script" not in html
    assert "data:" not in html


def test_the_books_own_pictures_and_chapters_are_found(tmp_path):
    path = a_book(
        tmp_path, '<img src="../images/a.png" alt=""/><a href="c1.xhtml#x">lanjut</a>', "<p>dua</p>", extra={"OEBPS/images/a.png": PIXEL}
    )
    with Book(path) as book:
        html = book.page(0)[1]
        assert html == '<img src="OEBPS/images/a.png" alt=""><a href="OEBPS/text/c1.xhtml">lanjut</a>'
        assert book.picture("OEBPS/images/a.png") == PIXEL
        assert book.picture("OEBPS/images/none.png") == b""
        assert book.number_of("OEBPS/text/c1.xhtml") == 1


def test_a_chapter_that_is_too_large_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr("core.materials.pages.CHAPTER_BYTES_MAX", 50)
    with Book(a_book(tmp_path, "<p>" + "a" * 100 + "</p>")) as book, pytest.raises(UnfitError):
        book.page(0)


@pytest.mark.parametrize("junk", [b"", b"PK\x03\x04", b"%PDF-1.7"])
def test_what_is_no_book_is_named(tmp_path, junk):
    (tmp_path / "x.epub").write_bytes(junk)
    with pytest.raises(UnfitError):
        Book(tmp_path / "x.epub")
