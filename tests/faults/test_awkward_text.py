"""Five thousand awkward characters go the whole way unchanged: form, log, wire, server, export, receipt, paper, page.

Nowhere are they read as anything but text: not as SQL or search words, not as typst markup, not as HTML, not as a format string.
"""

import json
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery, Status
from server import centre as centres
from server.accounts.enrolment import issue_code
from server.cli import main as server_command
from tests.faults.processes import ServerProcess
from tests.homes import AREA, open_desk
from tests.reports.paper import read

MONTH = "2026-11"
AWKWARD = (
    "Ibu-ibu “PKK” & Pak O’Neil: <b>tebal</b> <script>alert('1')</script> \\ \\n \" ' ` ; DROP TABLE delta;-- %s {0} {title} %n "
    "#panic(\"x\") #read(\"/etc/passwd\") $x^2$ @label <label> *tebal* _miring_ = Judul - butir / istilah: arti ~ // bukan komentar "
    "/* juga bukan */ #let x = 1 ``` ``` https://contoh.id?a=1&b=2 OR 1=1 NEAR(\"a\" b) title:* AND ( -\u00ad "
    "🦊👩‍👩‍👧🇮🇩 é e\u0301 \u202eterbalik\u202c 漢字 नमस्ते ꦧꦱꦗꦮ \u00a0\u2003 ½ ≤ \ttab\nbaris baru\r\n"
)
LONG = (AWKWARD * 20)[:5000]
NAME = "Perpus <i>Ria</i> & “Kawan” #panic() \\ 🦊"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server process with an empty folder."""
    with closing(ServerProcess(tmp_path / "server", tmp_path / "server.log")) as made:
        yield made


def code_of(data: Path) -> str:
    """A fresh code, as the command issues it."""
    with closing(centres.open_centre(data)) as centre:
        return issue_code(centre, AREA).code


def test_the_whole_way(tmp_path: Path, server: ServerProcess, capsys: pytest.CaptureFixture[str]):
    with closing(open_desk(tmp_path / "home", set_up=False)) as desk:
        desk.book.set_up(AREA, NAME, "Sari \"’\\🦊")
        texts = {"title": LONG, "place": LONG, "result": LONG, "speaker": LONG, "partner_ids": [LONG, AWKWARD]}
        record = desk.book.save("activity", {"date_start": f"{MONTH}-10", "n_total": 12, "n_male": 5, "n_female": 7, **texts})
        desk.book.save_visit_day(f"{MONTH}-11", {"n_total": 3, "note": LONG})
        desk.book.save("activity", {"n_total": 13}, record, reason=LONG)
        desk.book.save_draft("activity", texts)
        desk.exchange.enrol(code_of(tmp_path / "server"), server.url)
        outcome = desk.exchange.run(timeout_s=20)
        assert (outcome.received, outcome.rejected) == (True, 0)
        # The log and the screen.
        detail = desk.book.detail(record)
        assert ({name: detail.fields[name] for name in texts}, detail.status) == (texts, Status.RECEIVED)
        assert desk.book.activity_page(ActivityQuery(), 0, 9)[0].title == LONG
        assert desk.book.history(record)[-1].reason == LONG
        draft = desk.book.draft("activity")
        assert draft is not None
        assert draft.fields == texts
        # The search takes whatever is typed for words.
        assert [row.record for row in desk.book.activity_page(ActivityQuery("panic tebal"), 0, 9)] == [record]
        for typed in (AWKWARD, LONG, '"', "'", "*", "NEAR(", "title:", "-", "\\", "%", "🦊", "^", ") OR 1", "\0"):
            desk.book.activity_page(ActivityQuery(typed), 0, 9)
        # The server's export.
        capsys.readouterr()
        assert server_command(["export", "--kind", "activity", "--data", str(tmp_path / "server")]) == 0
        (exported,) = (json.loads(line) for line in capsys.readouterr().out.split("\n") if line)
        assert {name: exported[name] for name in texts} == texts
        # Another laptop.
        with closing(open_desk(tmp_path / "dewi", set_up=False)) as dewi:
            dewi.book.set_up(AREA, NAME, "Dewi")
            dewi.exchange.enrol(code_of(tmp_path / "server"), server.url)
            dewi.exchange.run(timeout_s=20)
            assert {name: dewi.book.detail(record).fields[name] for name in texts} == texts
        check_papers(desk)
    check_page(server)


def check_papers(desk) -> None:
    """Report and receipt show the text; what looks like typst is printed and not obeyed."""
    solid = "".join(page.solid for page in read(desk.reports.monthly(MONTH, "F4", "id").pdf))
    markup = ('#panic("x")', '#read("/etc/passwd")', "$x^2$", "@label", "*tebal*", "_miring_", "#letx=1", "/*jugabukan*/")
    for word in (*markup, "<script>", "O’Neil", "%s{0}{title}%n"):
        assert word in solid, word
    assert "root:" not in solid
    (receipt, *_) = desk.exchange.receipts(MONTH)
    assert receipt.library_name == NAME
    assert receipt.totals.activities == 1
    paper = "".join(page.solid for page in read(desk.reports.receipt(receipt, "id").pdf))
    assert "<i>Ria</i>&“Kawan”#panic()\\" in paper


def check_page(server: ServerProcess) -> None:
    """The coordinators' page shows the name as text."""
    with urllib.request.urlopen(f"{server.url}/?month={MONTH}", timeout=10) as answer:
        page = answer.read().decode()
    assert "<i>Ria" not in page
    assert "<script" not in page
    assert "Perpus &lt;i&gt;Ria&lt;/i&gt; &amp; “Kawan” #panic() \\ 🦊" in page


def test_characters_nobody_can_type_are_kept_or_refused_by_name(tmp_path: Path):
    """Control characters travel and print; half a character, as a broken keyboard driver sends it, is no text."""
    with closing(open_desk(tmp_path)) as desk:
        odd = "a\0b\x01c\x1bd\x7fe\ufffef\ufeffg\u2028h"
        record = desk.book.save("activity", {"title": odd, "date_start": f"{MONTH}-10", "n_total": 1})
        assert desk.book.detail(record).fields["title"] == odd
        assert desk.reports.monthly(MONTH, "A4", "id").pdf.startswith(b"%PDF-")
        with pytest.raises(KnownError, match="bad_value"):
            desk.book.save("activity", {"title": "separuh \ud83e", "date_start": f"{MONTH}-10"})
        assert [row.title for row in desk.book.activity_page(ActivityQuery(), 0, 9)] == [odd]
