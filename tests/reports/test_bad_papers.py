"""Papers of what nobody expects: signs of the typesetter and other scripts in every name, times to come, empty years, crowds."""

from contextlib import closing

import pypdfium2
import pytest

from desktop.reports.blocks import Document, Said, table
from desktop.reports.making import FORMS, KINDS
from desktop.reports.press import Press
from tests.reports.months import HEADS, an_activity, desk_in_december, small_month
from tests.reports.paper import read, standards, text_of

HOSTILE = '#let @ref <a> *b* _c_ \\ $x$ = // /* " ]}'
STRANGE = f"{HOSTILE} 😀 مكتبة"
SOLID = "".join(HOSTILE.split())
ROWS = 10_000
OF_A_YEAR = ("annual", "scorecard", *FORMS)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A library in which everything is called STRANGE."""
    names = dict.fromkeys((*HEADS, "name", "address", "decree", "npp", "opening_hours"), STRANGE)
    made = desk_in_december(tmp_path_factory.mktemp("home"), **names)
    book = made.book
    small_month(made)
    for kind, fields in {
        "advocacy": {"date": "2026-11-12", "party": STRANGE},
        "partnership": {"name": STRANGE, "date_start": "2026-11-01"},
        "service": {"date": "2026-11-02", "title": STRANGE},
        "publication": {"date": "2026-11-02", "title": STRANGE, "link": STRANGE},
        "plan": {"title": STRANGE, "date_start": "2026-12-05"},
        "problem": {"title": STRANGE, "since": "2026-11-03", "effect": STRANGE, "support_wanted": STRANGE},
    }.items():
        book.save(kind, fields)
    yield made
    made.close()


@pytest.fixture(scope="module")
def records(desk):
    activity = desk.book.save("activity", an_activity(STRANGE, "2026-11-07", n_total=3, place=STRANGE, speaker=STRANGE, result=STRANGE))
    words = dict.fromkeys(("title", "person", "before", "library_did", "after", "quote", "author"), STRANGE)
    story = desk.book.save("story", {**words, "date": "2026-11-03", "consent": "written"})
    return {**dict.fromkeys(("activity", "attendance", "poster"), activity), "story": story}


@pytest.mark.parametrize("kind", ["monthly", *KINDS])
def test_signs_of_the_typesetter_and_other_scripts_are_only_letters_in_every_paper(desk, records, kind):
    about = records.get(kind) or ("2026" if kind in OF_A_YEAR else "2026-11")
    pdf = desk.reports.make(kind, about).pdf
    assert standards(pdf) == {"A-2A", "UA-1"}, "every letter and sign has a shape, or the archive would refuse the file"
    pages = read(pdf)
    solid = "".join(page.solid for page in pages)
    assert SOLID.upper() in solid or SOLID in solid, "the letterhead at least"
    if kind in records or kind in ("monthly", "annual", "problems", "sim"):
        assert SOLID in solid


@pytest.mark.parametrize(("kind", "about"), [("monthly", "2027-03"), ("visits", "2027-03"), ("sim", "2027-03"), ("problems", "2027-03"),
                                             ("annual", "2027"), ("visits", "2027"), *((form, "2027") for form in FORMS)])  # fmt: skip
def test_a_time_to_come_is_printed_without_reproach(desk, kind, about):
    missing = desk.reports.make(kind, about).missing
    assert not any("hari buka tidak dicatat" in one for one in missing), "no day has passed on which she should have written"


def test_a_month_to_come_says_that_nothing_is_there(desk):
    printed = desk.reports.make("monthly", "2027-03")
    assert "Belum ada catatan untuk bulan ini." in printed.missing
    assert "JUMLAH" not in text_of(printed.pdf)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_of_a_year_without_data_has_dashes_and_names_each_figure(desk, form):
    printed = desk.reports.make(form, "2019")
    told = text_of(printed.pdf)
    named = [one.removesuffix(": tidak ada catatan.") for one in printed.missing if one.endswith(": tidak ada catatan.")]
    assert len(named) >= 6
    assert all(f"{one} – " in told for one in named)
    assert "313 hari buka tidak dicatat." in printed.missing


def test_ten_thousand_rows_are_printed_to_the_last_under_their_head():
    said = Said("id")
    rows = [(f"baris {number}",) for number in range(1, ROWS + 1)]
    sheets = Press().run("document.typ", _page(Document("Banyak", "", [table(said, ("Name",), rows, (1,), size=6)])), {})
    assert sheets.pages > 100
    with closing(pypdfium2.PdfDocument(sheets.pdf)) as document:
        last = document[sheets.pages - 1].get_textpage().get_text_range().split()
    assert last[:2] == [said("Name"), "baris"]
    assert str(ROWS) in last


def _page(document: Document) -> dict:
    return {
        "title": document.title, "subtitle": document.subtitle, "blocks": list(document.blocks), "missing": [], "completeness": "",
        "closing": "", "annex": [], "number": "", "footer": {"left": ["x"], "page": "{page}/{pages}"}, "language": "id",
        "paper": {"width": 215, "height": 330},
    }  # fmt: skip
