"""What the centre writes for all: read by those it is for, never by others, gone when it is taken back, whole by any road."""

from pathlib import Path

import msgspec
import pytest

from core.protocol.bundle import Verdict
from core.protocol.errors import ProtocolError, SignatureError
from core.protocol.messages import Cursor
from core.protocol.slices import Slice, open_slice, seal_slice
from desktop.store import purging, records
from desktop.store.errors import KnownError
from desktop.store.questions import Questions
from desktop.sync.slices import take as take_slice
from server.catalogue import slices, writing
from server.errors import CommandError
from tests.sync.centre import Centre
from tests.sync.world import Laptop

REGENCY, ELSEWHERE = b"reg:64.03", b"reg:11.01"


def take(laptop: Laptop, data: bytes) -> tuple[Verdict, int]:
    return take_slice(laptop.desk.store, data)


@pytest.fixture
def centre(tmp_path: Path):
    made = Centre(tmp_path / "centre")
    yield made
    made.close()


@pytest.fixture
def sari(tmp_path: Path, centre: Centre):
    made = Laptop.new(tmp_path / "sari")
    made.join(centre)
    yield made
    made.close()


def read_by(laptop: Laptop) -> list[str]:
    """Titles of the announcements on a laptop."""
    with laptop.desk.store.reading() as connection:
        return sorted(fields["title"] for _, fields in records.fields_of_kind(connection, "announcement"))


def test_a_word_of_the_regency_reaches_its_libraries_and_no_other(sari: Laptop, centre: Centre):
    writing.announce(centre.parts, REGENCY, "Rapat", "Senin pukul 9")
    writing.announce(centre.parts, b"nat", "Lomba", "")
    writing.announce(centre.parts, ELSEWHERE, "Bukan untuk Anda", "")
    sari.settle(centre)
    assert read_by(sari) == ["Lomba", "Rapat"]
    assert sari.settle(centre) == 1
    heard = sari.talk(centre)
    assert (heard.again, heard.pulled) == (False, 0)


def test_what_the_centre_changes_replaces_what_stood_there(sari: Laptop, centre: Centre):
    record = writing.announce(centre.parts, REGENCY, "Rapat", "Senin")
    sari.settle(centre)
    with centre.parts.database.writing() as connection:
        writing.save(connection, centre.parts, REGENCY, "announcement", {"title": "Rapat pindah"}, record)
    sari.settle(centre)
    assert read_by(sari) == ["Rapat pindah"]


def test_what_the_centre_takes_back_is_gone_without_a_question(sari: Laptop, centre: Centre):
    record = writing.announce(centre.parts, REGENCY, "Rapat", "Senin")
    with centre.parts.database.writing() as connection:
        writing.save(connection, centre.parts, REGENCY, "announcement", {"text": "Selasa"}, record)
        writing.save(connection, centre.parts, REGENCY, "announcement", {"deleted": True}, record)
    sari.settle(centre)
    assert read_by(sari) == []
    assert sari.desk.book.waiting().questions == 0


def test_what_was_taken_back_cannot_be_changed_any_more(centre: Centre):
    record = writing.announce(centre.parts, REGENCY, "Rapat", "Senin")
    with centre.parts.database.writing() as connection:
        writing.save(connection, centre.parts, REGENCY, "announcement", {"deleted": True}, record)
    with centre.parts.database.writing() as connection, pytest.raises(CommandError):
        writing.save(connection, centre.parts, REGENCY, "announcement", {"text": "Selasa"}, record)


def test_what_the_centre_left_open_is_not_asked_of_a_library(sari: Laptop, centre: Centre, monkeypatch: pytest.MonkeyPatch):
    """A centre that says two things at once, as an older one could."""
    record = writing.announce(centre.parts, REGENCY, "Rapat", "Senin")
    monkeypatch.setattr(writing, "_base", lambda *_: {})
    with centre.parts.database.writing() as connection:
        writing.save(connection, centre.parts, REGENCY, "announcement", {"text": "Selasa"}, record)
    sari.settle(centre)
    assert sari.desk.book.waiting().questions == 0
    assert Questions(sari.desk.store).open() == []


def test_a_librarian_cannot_save_into_what_the_centre_wrote(sari: Laptop, centre: Centre):
    """No centre would ever take it: it would wait for ever."""
    record = writing.announce(centre.parts, REGENCY, "Rapat", "Senin").hex()
    sari.settle(centre)
    book = sari.desk.book
    for attempt in (lambda: book.save("announcement", {"title": "Lain"}, record), lambda: book.delete(record)):
        with pytest.raises(KnownError, match="not_found"):
            attempt()
    assert book.waiting().saves == 0


def test_a_change_of_what_is_not_there_is_refused(centre: Centre):
    with centre.parts.database.writing() as connection, pytest.raises(CommandError, match="unknown_record"):
        writing.save(connection, centre.parts, REGENCY, "announcement", {"title": "?"}, bytes(16))


def test_a_centre_that_went_back_takes_its_later_words_with_it(sari: Laptop, centre: Centre):
    writing.announce(centre.parts, REGENCY, "Rapat", "")
    centre.snapshot()
    writing.announce(centre.parts, REGENCY, "Salah kirim", "")
    sari.settle(centre)
    centre.go_back()
    writing.announce(centre.parts, REGENCY, "Rapat kedua", "")
    sari.settle(centre)
    assert read_by(sari) == ["Rapat", "Rapat kedua"]


def test_what_the_centre_wrote_is_not_counted_as_the_librarys(sari: Laptop, centre: Centre):
    sari.log("Batik sawit")
    writing.announce(centre.parts, REGENCY, "Rapat", "")
    sari.settle(centre)
    state = sari.desk.exchange.state()
    assert state.received_records == 2, "the library's profile and one activity"
    centre.backup()
    sari.settle(centre)
    assert sari.desk.exchange.state().safe_records == 2


def test_slices_bring_a_catalogue_without_a_request(sari: Laptop, centre: Centre):
    sari.settle(centre)
    for number in range(40):
        writing.announce(centre.parts, REGENCY, f"Rapat {number:02}", "x" * 19_000)
    carried = list(slices.slices(centre.parts, REGENCY))
    assert len(carried) == 2
    assert take(sari, carried[1]) == (Verdict.MISSING, 0), "what does not continue is passed over"
    assert [take(sari, one)[0] for one in carried] == [Verdict.TAKEN, Verdict.TAKEN]
    assert [take(sari, one) for one in carried] == [(Verdict.REPEATED, 0), (Verdict.REPEATED, 0)]
    assert read_by(sari) == [f"Rapat {number:02}" for number in range(40)]
    heard = sari.talk(centre)
    assert (heard.pulled, heard.again) == (0, False), "the line agrees with what was carried"


def test_a_slice_of_another_centre_or_for_another_regency_changes_nothing(sari: Laptop, centre: Centre, tmp_path: Path):
    sari.settle(centre)
    other = Centre(tmp_path / "other")
    writing.announce(other.parts, REGENCY, "Palsu", "")
    with pytest.raises(SignatureError):
        take(sari, next(slices.slices(other.parts, REGENCY)))
    other.close()
    writing.announce(centre.parts, ELSEWHERE, "Bukan untuk Anda", "")
    assert take(sari, next(slices.slices(centre.parts, ELSEWHERE))) == (Verdict.FOREIGN, 0)
    assert read_by(sari) == []


def test_a_slice_with_turned_bits_is_refused(sari: Laptop, centre: Centre):
    sari.settle(centre)
    writing.announce(centre.parts, REGENCY, "Rapat", "")
    whole = next(slices.slices(centre.parts, REGENCY))
    for position in range(0, len(whole), 7):
        damaged = bytearray(whole)
        damaged[position] ^= 0x10
        with pytest.raises(ProtocolError):
            take(sari, bytes(damaged))
    assert read_by(sari) == []


def test_the_librarys_own_scope_is_never_taken_from_a_slice(sari: Laptop, centre: Centre):
    sari.log("Batik sawit")
    sari.settle(centre)
    scope = sari.desk.store.installation().scope
    writing.announce(centre.parts, b"nat", "Lomba", "")
    keys = centre.parts.keys
    _, found = open_slice(next(slices.slices(centre.parts, b"nat", Cursor())), keys.root)
    assert take(sari, seal_slice(keys.signer, keys.certificate, Slice(scope, found.page))) == (Verdict.FOREIGN, 0)
    assert sari.titles() == ["Batik sawit"]


def test_what_one_laptop_purges_goes_on_the_others_of_the_library(sari: Laptop, centre: Centre, tmp_path: Path):
    sari.settle(centre)
    dewi = Laptop.new(tmp_path / "dewi")
    dewi.join(centre)
    record = sari.log("Kegiatan dengan nama Ujang")
    for laptop in (sari, dewi, sari):
        laptop.settle(centre)
    with sari.desk.store.logging() as (connection, writer):
        ids = list(connection.exec_driver_sql("SELECT id FROM delta WHERE record = ?", (bytes.fromhex(record),)).scalars())
        records.create(connection, writer, bytes(15) + b"\1", purging.PURGE, {"ids": ids})
    for laptop in (sari, dewi, sari):
        laptop.settle(centre)
    assert dewi.titles() == []
    with dewi.desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT body FROM delta WHERE id = ?", (ids[0],)).scalars().all() == [None]
    heard = dewi.talk(centre)
    assert (heard.again, heard.pulled) == (False, 0)
    dewi.close()


def test_a_page_with_one_save_twice_is_refused_and_asked_for_anew(sari: Laptop, centre: Centre):
    sari.settle(centre)
    writing.announce(centre.parts, REGENCY, "Rapat", "")
    whole = next(slices.slices(centre.parts, REGENCY))
    found = open_slice(whole, centre.parts.keys.root)[1]
    twice = msgspec.structs.replace(found.page, entries=found.page.entries * 2)
    signed = seal_slice(centre.parts.keys.signer, centre.parts.keys.certificate, Slice(found.scope, twice))
    assert take(sari, signed) == (Verdict.REFUSED, 0)
    assert read_by(sari) == []
    sari.settle(centre)
    assert read_by(sari) == ["Rapat"]
