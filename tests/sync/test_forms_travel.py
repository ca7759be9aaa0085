"""National forms that the centre publishes: checked there, checked again on the laptop, followed from the next contact by any road."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from core.domain.mappings import BYTES_MAX, shipped_mappings, valid_on
from desktop.assembly import Desk
from desktop.reports.forms import Forms
from desktop.store.sent_forms import sent_forms
from server.catalogue import writing
from tests.here import CentreHere, RelayHere
from tests.homes import open_desk
from tests.reports.paper import text_of
from tests.reports.test_forms import a_file, a_form
from tests.sync.centre import Centre
from tests.sync.world import Laptop

SHIPPED = "Peserta kegiatan minat baca"


def indexed(desk: Desk) -> str:
    """The words of the yearly sheet."""
    return " ".join(text_of(desk.reports.make("iplm", "2026").pdf).split())


def forms_of(desk: Desk) -> Forms:
    with desk.store.reading() as connection:
        return Forms(desk.home, sent_forms(connection))


def test_a_form_is_followed_after_the_line_the_stick_and_the_relay(tmp_path: Path):
    stick = tmp_path / "MERAH"
    stick.mkdir()
    with closing(CentreHere(tmp_path / "centre")) as centre, closing(open_desk(tmp_path / "sari")) as sari:
        sari.exchange.enrol(centre.code(), centre.url)
        wrong = a_file(tmp_path, {"iplm": [a_form("2026-01-01", "A"), a_form("2027-01-01", "B", "visit")]})
        said = centre.ask("mapping", str(wrong))
        assert (said["error"], said["detail"]) == ("bad_mapping", "iplm 2, baris 1: tidak ada angka bernama “visit”")
        assert centre.ask("mapping", "--list")["mappings"] == []

        first = centre.ask("mapping", str(a_file(tmp_path, {"iplm": [a_form("2026-01-01", "Aturan baru")]})))["mappings"]
        sari.exchange.run()
        words = indexed(sari)
        assert "Aturan baru" in words
        assert "Mengikuti formulir yang berlaku sejak 1 Januari 2026, kiriman pusat." in words
        assert SHIPPED not in words

        again = centre.ask("mapping", str(a_file(tmp_path, {"iplm": [a_form("2026-01-01", "Diperbaiki")]})))["mappings"]
        assert again == first == centre.ask("mapping", "--list")["mappings"], "it takes the place of the one of the same day"
        centre.ask("stick", "export", str(stick))
        sari.stick.unpack(stick)
        words = indexed(sari)
        assert "Diperbaiki" in words
        assert "Aturan baru" not in words

        centre.ask("mapping", "--withdraw", first[0]["record"])
        assert centre.ask("mapping", "--list")["mappings"] == []
        with closing(RelayHere(tmp_path / "relay", centre.url)) as relay:
            sari.relay.run(relay.url, "PC kabupaten")
        assert SHIPPED in indexed(sari)


UNUSABLE = (
    (b"\x89PNG", "baris berkas 1: ini bukan JSON"),
    (b"[" * 60_000, "baris berkas 1: ini bukan JSON"),
    (b" " * (BYTES_MAX + 1), "baris berkas 1: berkas terlalu besar"),
    ("tekstual", "baris berkas 1: ini bukan JSON"),
    ({"iplm": [a_form("2026-01-05", "Baru", "of_a_later_program")]}, "iplm 1, baris 1: tidak ada angka bernama “of_a_later_program”"),
    ({"iplm": [a_form("2026-01-06", "\ud800")]},
     "iplm 1, baris 1: kata-katanya lebih dari 300 huruf atau berisi tanda yang tidak dapat dicetak"),
    ({"iplm": [a_form("2026-02-02", "Hari lain")]}, "baris berkas 1: tidak ada formulir di dalamnya"),
)  # fmt: skip


def test_what_a_laptop_cannot_use_is_said_on_its_form_and_what_held_before_goes_on(
    sari: Laptop, centre: Centre, monkeypatch: pytest.MonkeyPatch
):
    """A centre with a newer program, or one that checks nothing."""
    monkeypatch.setattr(writing, "_require_possible", lambda *_: None)
    with centre.parts.database.writing() as connection:
        for day, (content, _) in enumerate(UNUSABLE, 1):
            sent = json.dumps(content).encode() if isinstance(content, dict) else content
            writing.save(connection, centre.parts, b"nat", "mapping", {"form": "iplm", "since": f"2026-01-{day:02}", "content": sent})
        writing.save(connection, centre.parts, b"nat", "mapping", {"form": "later", "since": "2026-01-01", "content": b'{"later": []}'})
    sari.settle(centre)
    found = forms_of(sari.desk)
    assert found.in_year("iplm", 2026) == valid_on(shipped_mappings(), "iplm", "2026-12-31")
    assert sorted(found.lacks("iplm", "id")) == [
        f"Formulir dari pusat (iplm sejak {day} Januari 2026) tidak dipakai. {why}. Yang berlaku sebelumnya tetap dipakai; "
        "Suluh yang lebih baru mungkin dapat membacanya."
        for day, (_, why) in enumerate(UNUSABLE, 1)
    ]
    assert set(found.lacks("iplm", "id")) <= set(sari.desk.reports.make("iplm", "2026").missing)
    assert found.lacks("contest", "id") == ()


def test_the_regency_goes_before_the_nation_a_file_after_both_and_a_village_writes_none(sari: Laptop, centre: Centre, tmp_path: Path):
    for scope, words in (("reg:64.03", "Kabupaten"), ("nat", "Pusat"), ("reg:11.01", "Lain")):
        with centre.parts.database.writing() as connection:
            content = json.dumps({"contest": [a_form("2026-01-01", words)]}).encode()
            fields = {"form": "contest", "since": "2026-01-01", "content": content}
            writing.save(connection, centre.parts, scope.encode(), "mapping", fields)
    a_file(sari.desk.home.lists, {"contest": [a_form("2026-01-01", "Berkas"), a_form("2027-01-01", "Nanti")]}, "mappings-x.json")
    forged = json.dumps({"contest": [a_form("2026-06-01", "Palsu")]}).encode()
    sari.desk.book.save("mapping", {"form": "contest", "since": "2026-06-01", "content": forged})
    sari.settle(centre)
    found = forms_of(sari.desk)
    assert [found.in_year("contest", year).rows[0].label("id") for year in (2026, 2027)] == ["Kabupaten", "Nanti"]
    assert found.refused == []
