"""What `make office-check` compares, on a document written by hand: LibreOffice itself is not needed."""

from datetime import datetime
from pathlib import Path

import pytest

from proofs.office import WrongCellError, _compare, _sheets

SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
CELL = '<table:table-cell office:value-type="string"{more}><text:p>{words}</text:p></table:table-cell>'
DAY = '<table:table-cell office:value-type="date" office:date-value="2026-10-05"/>'
GOOD = CELL.format(more="", words="=1<text:s/>+<text:tab/>1") + DAY
EXPECTED = [("Isi", [["=1 +\t1", datetime.fromisoformat("2026-10-05"), None]])]


def sheets(folder: Path, cells: str):
    path = folder / "a.fods"
    path.write_text(f'<a {SPACES}><table:table table:name="Isi"><table:table-row>{cells}</table:table-row></table:table></a>')
    return list(_sheets(path))


def test_a_formula_and_a_day_that_became_text_are_seen(tmp_path: Path):
    book = Path("a.xlsx")
    assert _compare(book, EXPECTED, sheets(tmp_path, GOOD)) == {"string": 1, "date": 1, "": 1}
    formula = CELL.format(more=' table:formula="of:=1+1"', words="2") + DAY
    words = CELL.format(more="", words="=1<text:s/>+<text:tab/>1") + CELL.format(more="", words="2026-10-05")
    for cells, told in ((formula, "formula"), (words, "string")):
        with pytest.raises(WrongCellError, match=told):
            _compare(book, EXPECTED, sheets(tmp_path, cells))
