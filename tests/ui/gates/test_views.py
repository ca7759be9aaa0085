"""Every view of the window, opened once for all gates: by keyboard and by ear, word by word, F1 on every field, nothing cut.

Then in English and with large text, with the longest names that there are. Each gate sees what was planted in a file of its own.
"""

import pytest

from core.help_book import help_book
from core.words import catalogue
from desktop.ui.language import Language
from tests.ui.gates.access import out_of_order, out_of_reach, unnamed
from tests.ui.gates.cut import cut
from tests.ui.gates.explained import EXPLAINED, unexplained
from tests.ui.gates.kinds import kinds_on, unseen
from tests.ui.gates.rooms import a_library, a_window
from tests.ui.gates.views import VIEWS, view
from tests.ui.gates.words import English, words_of
from tests.ui.screen import LISTS

SAME = {"Bahasa / Language"}  # for whoever cannot read the other one


@pytest.fixture(scope="module")
def stretched(dressed, tmp_path_factory):
    dressed.apply("light")
    with a_library(tmp_path_factory.mktemp("gates") / "home", long_names=True) as made:
        yield made


@pytest.fixture(scope="module")
def window(stretched):
    with a_window(stretched) as made:
        yield made


@pytest.fixture(scope="module")
def english():
    return English(catalogue("id"))


@LISTS
@pytest.mark.parametrize("name", VIEWS)
def test_a_view_is_reached_heard_read_and_explained(window, english, name):
    with view(window, name) as seen:
        folder = str(window._setting.desk.home.folder)  # the test's own, and no word
        assert cut(seen) == []
        assert unnamed(seen) == []
        assert out_of_reach(seen) == []
        assert out_of_order(seen) == []
        assert english.in_words(words_of(seen) - SAME - {folder}) == set()
        if name in EXPLAINED:
            assert unexplained(seen, help_book("id")) == []


@LISTS
@pytest.mark.parametrize(("code", "percent"), [("en", 100), ("id", 150), ("en", 150)])
def test_nothing_is_cut_in_english_or_large(stretched, dressed, qapp, code, percent):
    language = Language(qapp, code)
    stretched.choices.language = code
    dressed.apply("light", percent)
    faults, kinds = {}, set()
    try:
        with a_window(stretched) as window:
            for name in VIEWS:
                with view(window, name) as seen:
                    faults[name] = cut(seen)
                    if percent == 100 and name in EXPLAINED:
                        faults[name] += unexplained(seen, help_book(code))
                    kinds |= kinds_on(seen)
    finally:
        dressed.apply("light", 100)
        language.speak("id") if code != "id" else None
        stretched.choices.language = "id"
    assert {name: found for name, found in faults.items() if found} == {}
    assert unseen(kinds) == set(), "a kind of widget is in no view"
