"""Histories that copies, other hands and restored centres have tangled: what stands where, and who may come along."""

from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from core.protocol.delta import encode
from core.protocol.hashes import CHAIN_START, blob_hash, delta_id
from core.protocol.messages import Mark, Push, Repush
from core.protocol.runs import sign_run
from server import centre as centres
from server.accounts import credentials
from server.accounts.models import DEVICE
from server.centre import Centre
from server.errors import RefusedError
from server.exchange.handler import Handler
from server.libraries import service as libraries
from tests.server.writer import Writer, bodies, opened

PHOTO = bytes(300)


@pytest.fixture
def database_url() -> None:
    """SQLite alone: what is asked here is decided above the database, and test_exchange.py asks both."""


@pytest.fixture
def dewi(sari: Writer, centre: Centre) -> Writer:
    """A second laptop of the library."""
    return Writer(2).join(centre, library=sari.library)


@pytest.fixture
def rebuilt(tmp_path: Path, centre: Centre):
    """A centre that has lost all but the root key."""
    with closing(centres.create(tmp_path / "rebuilt", root_file=centre.config.folder / "root.key")) as made:
        yield made


def twin_of(writer: Writer) -> Writer:
    """A copied PC: the same key, history and number."""
    twin = Writer(1)
    twin.written, twin.lamport, twin.library = list(writer.written), writer.lamport, writer.library
    return twin


def brought(writer: Writer, first: int, last: int) -> Repush:
    """A stretch of somebody's history in other hands, with its proof."""
    return Repush(writer.written[first - 1 : last], [writer.run(first, last)])


def said(entries: list) -> list:
    """References as they are, of what came with its bytes the title."""
    shown = {delta_id(encode(one)): one.fields["title"] for one in bodies(entries)}
    return [shown[delta_id(one)] if isinstance(one, bytes) else one for one in entries]


def test_a_twins_save_of_the_same_number_comes_as_content(sari: Writer, dewi: Writer, handler: Handler):
    """A number would mean another save to the laptop that asks."""
    sari.write(title="Satu")
    twin = twin_of(sari)
    sari.write(title="Asli")
    sari.talk(handler)
    twin.write(title="Salinan")
    dewi.talk(handler, dewi.request(repush=brought(twin, 2, 2)))
    sari.cursors = {}
    assert said(sari.talk(handler).feeds[sari.scope].entries) == [[1, 2], "Salinan"]


def test_what_others_bring_does_not_stand_in_its_authors_ledger(sari: Writer, dewi: Writer, handler: Handler):
    """The twin's second save came by other hands before Sari's own second; Sari's history is the one that she pushes."""
    sari.write(title="Satu")
    sari.talk(handler)
    twin = twin_of(sari)
    twin.write(title="Salinan")
    dewi.talk(handler, dewi.request(repush=brought(twin, 1, 2)))
    sari.write(title="Asli")
    second = sari.talk(handler).ack
    assert second.n == 2
    sari.write(title="Tiga")
    handler.handle(sari.sealed())  # its answer is lost: she has proven two of her three
    assert sari.held == second
    sari.cursors = {}
    answer = sari.talk(handler, msgspec.structs.replace(sari.request(), push=None))
    assert said(answer.feeds[sari.scope].entries) == [[1, 1], "Salinan", [2, 2], "Tiga"]


def test_what_is_brought_in_pieces_of_one_end_is_proven_whole(sari: Writer, dewi: Writer, handler: Handler):
    """Sari's first save comes behind her second, with the proof of both, which bears the signature of the second's."""
    sari.write(title="Satu")
    sari.write(title="Dua")
    dewi.talk(handler, dewi.request(repush=brought(sari, 2, 2)))
    dewi.talk(handler, dewi.request(repush=brought(sari, 1, 2)))
    dewi.cursors = {}
    page = dewi.talk(handler).feeds[sari.scope]
    assert said(page.entries) == ["Dua", "Satu"]
    assert {n for run in page.runs for n in range(run.first, run.last + 1)} == {1, 2}


def test_a_push_that_leaves_out_a_number_is_not_taken_whatever_it_says_of_its_past(sari: Writer, handler: Handler):
    sari.write()
    second = encode(sari.write())
    run = sign_run(sari.signer, sari.incarnation, 2, CHAIN_START, [delta_id(second)])
    answer = sari.talk(handler, sari.request(Push(2, CHAIN_START, [second], run.signature)))
    assert (answer.ack, answer.feeds) == (Mark(), {})


def test_what_was_refused_stays_refused_when_others_bring_it(sari: Writer, dewi: Writer, handler: Handler):
    """Its stamp was too far ahead; now the library's own have come close, and its author has been told that it was refused."""
    sari.write(lamport=5_000_000, title="Dari masa depan")
    assert [tuple(one) for one in sari.talk(handler).rejected] == [(1, "lamport_too_far")]
    for lamport in range(900_000, 5_000_000, 900_000):
        dewi.write(lamport=lamport)
    dewi.talk(handler)
    answer = dewi.talk(handler, dewi.request(repush=brought(sari, 1, 1)))
    assert [tuple(one) for one in answer.rejected] == [(sari.ids[0], "lamport_too_far")]
    assert sari.scope not in answer.feeds


def test_a_save_in_the_wrong_place_is_taken_in_its_own(sari: Writer, handler: Handler):
    """That it stood elsewhere says nothing about the save."""
    third = encode(msgspec.structs.replace(sari.write(), n=3, record=bytes(16)))
    sari.written.append(third)
    assert [tuple(one) for one in sari.talk(handler).rejected] == [(2, "wrong_chain")]
    sari.written.append(third)
    answer = sari.talk(handler)
    assert (answer.rejected, answer.ack.n, answer.feeds[sari.scope].next.position) == ([], 3, 2)


def test_a_photo_that_two_records_name_outlives_the_purge_of_one(sari: Writer, handler: Handler):
    parent = sari.write().record.hex()
    for _ in range(2):
        sari.write(kind="photo", parent=parent, blob=blob_hash(PHOTO), size=len(PHOTO))
    sari.write(kind="purge", ids=[sari.ids[1]])
    assert sari.talk(handler).need == {blob_hash(PHOTO): 0}


# A centre that was rebuilt from its root key is told by its laptops who they are.


def credential_of(centre: Centre, writer: Writer) -> bytes:
    with centre.database.reading() as connection:
        return credentials.laptops(connection, writer.library)[writer.signer.public].credential


def show(centre: Centre, writer: Writer, *given: bytes) -> list[str]:
    """Brings credentials; the notices of the answer."""
    return opened(Handler(centre).handle(writer.sealed(writer.request(credentials=list(given))))).notices


def test_nobody_is_adopted_with_anothers_credential(sari: Writer, centre: Centre, rebuilt: Centre):
    with pytest.raises(RefusedError, match="unknown_device"):
        show(rebuilt, Writer(9), credential_of(centre, sari))


def test_with_a_laptop_come_only_laptops_of_its_library(sari: Writer, centre: Centre, rebuilt: Centre):
    other = Writer(3).join(centre, area="64.03.03.2006")
    assert show(rebuilt, sari, credential_of(centre, sari), credential_of(centre, other)) == []
    with rebuilt.database.reading() as connection:
        assert credentials.library_of(connection, DEVICE, sari.signer.public) == sari.library
        assert credentials.library_of(connection, DEVICE, other.signer.public) is None


def test_of_a_laptops_credentials_the_newest_counts(sari: Writer, centre: Centre, rebuilt: Centre):
    """It lists the scope of the second laptop too."""
    old = credential_of(centre, sari)
    dewi = Writer(2).join(centre, library=sari.library)
    assert show(rebuilt, sari, credential_of(centre, sari), old) == []
    with rebuilt.database.reading() as connection:
        assert set(libraries.feeds(connection, sari.library)) == {sari.scope, dewi.scope}


def test_a_scope_is_not_adopted_by_a_second_library(sari: Writer, centre: Centre, rebuilt: Centre):
    Writer(3, scope=sari.scope).join(rebuilt, area="64.03.03.2006")
    with pytest.raises(RefusedError, match="scope_taken"):
        show(rebuilt, sari, credential_of(centre, sari))
