"""The poster of the shelf for phones: one page, whatever stands on the shelf."""

import pytest

from tests.reports.months import desk_in_december
from tests.reports.paper import read

URL = "http://192.168.137.1:8080"
HARD = "Lele #1 _nila_ *hebat* @siti <b> \\ 🙂 كتاب"


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    desk = desk_in_december(tmp_path_factory.mktemp("home"))
    yield desk.reports
    desk.close()


def test_a_poster_says_how_to_join_and_open_and_what_there_is(reports):
    (page,) = read(reports.share_poster(URL, [HARD, "Batik"], ("Perpus; desa", "rahasia"), paper="F4").pdf)
    assert page.size == (215, 330)
    for words in (
        "1. Sambungkan ke Wi-Fi “Perpus; desa”", "2. Arahkan kamera", "192.168.137.1:8080", "#1 _nila_ *hebat* @siti <b> \\", "Batik",
    ):  # fmt: skip
        assert words in page.text, words
    assert "rahasia" not in page.text, "the password stands in the code alone"


def test_a_full_shelf_is_one_page_and_an_empty_one_names_no_shelf(reports):
    (page,) = read(reports.share_poster(URL, ["x" * 300, *(f"{HARD} panjang sekali {n}" for n in range(40))], ("a" * 32, "")).pdf)
    assert "dan 25 lagi" in page.text
    (page,) = read(reports.share_poster(URL, [], language="en").pdf)
    assert "Join the Wi-Fi of the library" in page.text
    assert "On the shelf" not in page.text
