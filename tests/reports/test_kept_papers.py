"""A report remembers what it was printed from: the same figures make a copy, others the next revision, and the first stays as it was."""

import errno
import json

import pytest

from desktop.cli import main
from desktop.store import disk
from desktop.store.errors import KnownError
from desktop.store.restoring import restore
from tests.homes import Clock, open_desk
from tests.reports.months import IN_DECEMBER, MONTH, an_activity, small_month
from tests.reports.paper import read, text_of

DAY_MS = 86_400_000


@pytest.fixture
def clock():
    return Clock(IN_DECEMBER)


@pytest.fixture
def desk(tmp_path, clock):
    made = open_desk(tmp_path / "home", clock)
    small_month(made)
    yield made
    made.close()


def code_of(act, *words) -> str:
    with pytest.raises(KnownError) as told:
        act(*words)
    return told.value.code


def test_a_correction_makes_the_next_revision_and_the_first_stays_as_it_was(desk, clock):
    reports, book = desk.reports, desk.book
    record = book.save("activity", an_activity("Batik", "2026-11-12", n_total=18))
    printed = reports.monthly(MONTH)
    first = reports.keep(printed)
    assert reports.keep(printed) == first  # printed, and then saved as well
    clock.now += 3 * DAY_MS
    book.save_profile({"address": "Jl. Melati 5", "head_name": "Siti Rahmawati, S.Pd."})
    book.save_visit_day("2026-12-02", {"n_total": 4})
    copy = reports.keep(reports.monthly(MONTH, "A4", "en"))
    assert (copy.revision, reports.changed_months()) == (1, [])
    reports.sign(first, True)

    book.save("activity", {"n_total": 21}, record)
    assert [(one.about, one.signed) for one in reports.changed_months()] == [(MONTH, "2026-12-05")]
    again = reports.monthly(MONTH)
    pages = read(again.pdf)
    assert all("Rev. 2 · Posisi data" in page.text for page in pages)
    assert "Bulan November 2026 · Rev. 2" in pages[0].text
    second = reports.keep(again)
    assert reports.changed_months() == []
    assert reports.kept.content(first) == printed.pdf
    assert "Rev." not in text_of(printed.pdf)
    assert sorted(path.name for path in reports.kept.folder.glob("*.pdf")) == [
        "2026-11 Laporan bulanan, Rev. 1.pdf", "2026-11 Laporan bulanan, Rev. 2.pdf", "2026-11 Monthly report, Rev. 1.pdf",
    ]  # fmt: skip
    book.save("activity", {"n_total": 18}, record)
    assert (second.revision, reports.monthly(MONTH).facts.revision) == (2, 3)


def test_every_paper_that_reports_knows_what_it_counted(desk):
    """A change that the paper shows makes another revision; one that it does not show makes none."""
    reports, book = desk.reports, desk.book
    record = book.save("activity", an_activity('Batik: "halus"?', "2026-11-12", n_total=18))
    story = book.save("story", {"title": "Rina", "date": "2026-11-01", "before": "Sepi sekali", "consent": "written"})
    about = {"annual": "2026", "visits": "2026-11", "contest": "2026", "problems": "2026-11", "activity": record}
    kept = [reports.keep(reports.make(kind, one)) for kind, one in about.items()]
    assert kept[4].file == "Laporan kegiatan 2026-11-12 Batik halus, Rev. 1.pdf"
    assert reports.keep(reports.make("attendance", record)) is None
    assert reports.keep(reports.make("story", story)) is None  # it may be taken back for good
    assert not any(b"Sepi sekali" in path.read_bytes() for path in reports.kept.folder.rglob("*.json"))
    book.save("activity", {"result": "Tiga belas lembar", "n_total": 19}, record)

    def revisions() -> dict[str, int]:
        return {kind: reports.make(kind, one).facts.revision for kind, one in about.items()}

    desk.stories.withdraw(story)
    assert revisions() == {"annual": 2, "visits": 1, "contest": 2, "problems": 1, "activity": 2}


def test_a_paper_that_cannot_be_kept_or_read_costs_only_itself(desk, monkeypatch):
    reports, kept = desk.reports, desk.reports.kept
    printed = reports.monthly(MONTH)

    def full(*_: object) -> None:
        raise disk.known(OSError(errno.ENOSPC, "full"))

    with monkeypatch.context() as with_full_disk:
        with_full_disk.setattr(disk, "write_whole", full)
        assert code_of(reports.keep, printed) == "paper_not_kept"
    assert kept.everything() == []
    one = reports.keep(printed)
    (kept.folder / "records/monthly_2026-11_0.json").write_bytes(b"\0rubbish")
    (kept.folder / "records/monthly_2026-10_x.json").write_text("[]")
    assert kept.everything() == [one]
    kept.place(one).write_bytes(printed.pdf[:-1])
    assert code_of(kept.content, one) == "paper_damaged"
    assert reports.keep(printed).file == "2026-11 Laporan bulanan, Rev. 1 (2).pdf"
    kept.place(one).unlink()
    assert code_of(kept.content, one) == "paper_gone"


def test_kept_papers_are_in_backups_and_come_back_with_them(desk, tmp_path, capsys):
    home = tmp_path / "home"
    desk.close()
    words = ("report", "monthly", MONTH, "-o", str(tmp_path / "a.pdf"), "--keep", "--json", "--home", str(home))
    assert main(words) == 0
    assert main(("takeout", str(tmp_path / "out"), "--home", str(home))) == 0
    assert main(("backup", "-o", str(tmp_path / "stick"), "--home", str(home))) == 0
    name, content = "2026-11 Laporan bulanan, Rev. 1.pdf", (tmp_path / "a.pdf").read_bytes()
    assert (tmp_path / "out/laporan/tercetak" / name).read_bytes() == content
    assert "1 laporan persis seperti saat dicetak" in (tmp_path / "out/BACA-SAYA.txt").read_text("utf-8-sig")

    other = open_desk(tmp_path / "other", set_up=False)
    other.close()
    restore(other.home, next((tmp_path / "stick").glob("suluh-*")))
    capsys.readouterr()
    assert main(("papers", "list", "--json", "--home", str(other.home.folder))) == 0
    (row,) = json.loads(capsys.readouterr().out)["papers"]
    assert (row["revision"], row["signed"], row["trouble"]) == (1, "", "")
    assert (other.home.papers / name).read_bytes() == content
