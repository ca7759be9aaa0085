"""The words inside materials: found at their page as they are typed, in an index that can be thrown away at any time."""

import threading
from pathlib import Path

import pytest
import typst

from desktop.assembly import Desk
from desktop.materials.reading import Reader
from desktop.store.material_text import MaterialText, snippet_of
from tests import materials
from tests.homes import open_desk

LELE = ["Kolam terpal dan benih lele", "Pakan buatan sendiri dari dedak", "Panen lele setelah dua setengah bulan"]
CHAPTER = (
    "<html><head><title>x</title><script>rahasia()</script></head><body><h1>Bab 1</h1><p>Kompos dari d&aacute;un kering</p></body></html>"
)


def paper(pages: list[str]) -> bytes:
    """A PDF with fonts of its own; '' is a page without text, as of a scan."""
    made: bytes = typst.compile(("#set page(width: 100mm, height: 60mm)\n" + "\n#pagebreak()\n".join(pages)).encode())
    return made


@pytest.fixture
def shelf(desk: Desk, tmp_path: Path):
    (tmp_path / "lele.pdf").write_bytes(paper(LELE))
    (tmp_path / "kompos.epub").write_bytes(materials.epub("Tanah subur", {"OEBPS/a.xhtml": CHAPTER}))
    desk.shelf.add([tmp_path / "lele.pdf", tmp_path / "kompos.epub"])
    return desk.shelf


def test_words_are_found_inside_at_their_page_as_they_are_typed(shelf):
    assert shelf.find("dedak") == []
    assert shelf.glean() == 2
    (hit,) = shelf.find("deda")
    assert (hit.title, hit.page, hit.pages_found) == ("lele", 2, 1)
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["deda"]
    assert [(one.page, one.pages_found) for one in shelf.find("lele")] == [(0, 0), (1, 2)]
    assert [one.page for one in shelf.find("panen BULAN")] == [3]
    assert [(one.title, one.page) for one in shelf.find("daun kering")] == [("Tanah subur", 1)]
    assert shelf.find("rahasia") == shelf.find("x") == shelf.find("kolam dedak") == []
    assert [one.page for one in shelf.find("benih l")] == [1], "a word that has just been begun hides nothing"
    assert shelf.glean() == 0


def test_a_choice_of_materials_is_searched_whole_however_many_others_have_the_words(shelf, desk: Desk, tmp_path: Path):
    (tmp_path / "kolam.pdf").write_bytes(paper(["Kompos", "kompos", "kompos"]))
    desk.shelf.add([tmp_path / "kolam.pdf"])
    shelf.glean()
    books = [one for one in shelf.items() if one.kind_of == "epub"]
    assert [one.title for one in shelf.find("kompos", limit=1)] == ["kolam"]
    assert [one.title for one in shelf.find("kompos", limit=1, among=books)] == ["Tanah subur"]


def test_a_file_that_was_left_in_the_middle_goes_on_at_the_next_page(shelf, desk: Desk):
    lele = next(one for one in desk.shelf.items() if one.kind_of == "pdf")
    text = MaterialText(desk.home.material_text)
    text.add(lele.blob, [(1, "bukan halaman ini"), (2, "")])
    shelf.glean()
    assert [one.page for one in shelf.find("lele")] == [0, 3]
    assert text.state(lele.blob) == (3, "done")
    text.close()


def test_a_damaged_index_is_made_anew_without_a_word(shelf, desk: Desk):
    shelf.glean()
    shelf.close()
    desk.home.material_text.write_bytes(b"no database at all" * 100)
    assert shelf.find("dedak") == []
    assert shelf.glean() == 2
    assert len(shelf.find("dedak")) == 1


def test_what_left_the_shelf_is_found_no_more(shelf, desk: Desk):
    shelf.glean()
    (hit,) = shelf.find("dedak")
    shelf.remove(hit.record)
    assert shelf.find("dedak") == []
    text = MaterialText(desk.home.material_text)
    blobs = list(text.states())
    text.forget(blobs[0])
    text.forget(blobs[1])
    assert (text.find("dedak"), text.states()) == ([], {})
    text.close()


def test_it_works_in_the_background_and_stops_within_a_moment(tmp_path: Path):
    desk = open_desk(tmp_path / "home")
    (tmp_path / "lele.pdf").write_bytes(paper(LELE))
    desk.shelf.start_gleaning()
    desk.shelf.add([tmp_path / "lele.pdf"])
    waited = threading.Event()
    for _ in range(200):
        if desk.shelf.find("dedak"):
            break
        waited.wait(0.05)
    assert desk.shelf.find("dedak")
    desk.close()
    assert "gleaning" not in {one.name for one in threading.enumerate()}


def test_while_files_are_added_nothing_is_read_in_the_background(tmp_path: Path):
    desk = open_desk(tmp_path / "home")
    for number in range(2):
        (tmp_path / f"{number}.pdf").write_bytes(paper([f"dedak {number}"]))
    desk.shelf.start_gleaning()
    waited, read_meanwhile = threading.Event(), []

    def look(progress) -> None:
        desk.shelf.wake_gleaning()
        waited.wait(0.05)
        read_meanwhile.extend(desk.shelf.find("dedak"))

    desk.shelf.add([tmp_path / f"{number}.pdf" for number in range(2)], look)
    assert read_meanwhile == []
    for _ in range(200):
        if len(desk.shelf.find("dedak")) == 2:
            break
        waited.wait(0.05)
    assert len(desk.shelf.find("dedak")) == 2
    desk.close()


def test_covers_that_are_missing_are_made_again(shelf, desk: Desk):
    before = {one.title: one.cover for one in shelf.items()}
    for cover in before.values():
        cover.unlink()
    assert {one.cover for one in shelf.items()} == {None}
    shelf.glean()
    assert {one.title: one.cover for one in shelf.items()} == before


def test_a_reader_that_dies_or_hangs_costs_one_file(tmp_path: Path):
    reader = Reader()
    (tmp_path / "a.pdf").write_bytes(paper(LELE))
    pages = reader.pages(tmp_path / "a.pdf", "pdf")
    assert next(pages) == (1, LELE[0])
    reader._process.kill()
    pages.close()
    assert len(list(reader.pages(tmp_path / "a.pdf", "pdf"))) == 3
    reader.close()


def test_a_snippet_shows_the_surroundings_and_marks_what_was_searched():
    text = "awal " * 40 + "Pupuk Kómpos dari dapur " + "akhir " * 40
    snippet, marks = snippet_of(text, ["kompos", "dap"])
    assert snippet.startswith("… ")
    assert snippet.endswith(" …")
    assert [snippet[start:end] for start, end in marks] == ["Kómpos", "dap"]
    assert snippet_of("tanpa hasil", ["kompos"]) == ("tanpa hasil", ())
