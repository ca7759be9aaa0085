"""The drill of a lost laptop: turned away by every road, while what it wrote stays and a new one takes over."""

from pathlib import Path

import pytest

from core.protocol import bundle
from core.protocol.bundle import Kind, Verdict
from core.protocol.keys import hint
from desktop.sync.errors import RefusedError
from server.accounts import credentials
from server.accounts.models import DEVICE
from server.blobs.service import BlobService
from server.errors import RefusedError as RefusedAtCentre
from server.exchange.bundles import BundleHandler
from server.libraries import service as libraries
from tests.store.test_photos import small_photo
from tests.sync.centre import Centre
from tests.sync.world import Laptop


@pytest.fixture
def centre(tmp_path: Path):
    made = Centre(tmp_path / "centre")
    yield made
    made.close()


def turn_away(centre: Centre, laptop: Laptop) -> None:
    """What `python -m server revoke` does."""
    with centre.parts.database.writing() as connection:
        ((library, device),) = credentials.with_hint(connection, hint(laptop.desk.store.signer().public))
        libraries.lock(connection, library)
        assert credentials.revoke(connection, library, device)


def test_the_drill(tmp_path: Path, centre: Centre):
    lost = Laptop.new(tmp_path / "lost")
    lost.join(centre)
    lost.log("Batik sawit")
    lost.settle(centre)
    turn_away(centre, lost)
    lost.log("Ditulis oleh penemu")
    question = lost.engine.prepare(100_000)
    with pytest.raises(RefusedError, match="revoked"):
        lost.engine.receive(centre.handle(question.data))
    sealed = bundle.seal(Kind.REQUEST, centre.parts.keys.signer.public, question.data)
    taken = BundleHandler(centre.parts).take(sealed)
    assert taken.verdict in (Verdict.REFUSED, Verdict.REPEATED), "a stick or relay opens no other door"
    assert centre.titles() == ["Batik sawit"], "what it wrote before stays, what came after does not"
    new = Laptop.new(tmp_path / "new")
    new.join(centre)
    new.settle(centre)
    assert new.titles() == ["Batik sawit"]
    for laptop in (lost, new):
        laptop.close()


def test_what_a_lost_laptop_knows_of_the_others_is_not_taken_from_it(tmp_path: Path, centre: Centre):
    """The centre was restored to before Dewi joined; the lost laptop has heard of her and brings her credential."""
    lost, dewi = Laptop.new(tmp_path / "lost"), Laptop.new(tmp_path / "dewi")
    lost.join(centre)
    lost.settle(centre)
    centre.snapshot()
    dewi.join(centre)
    lost.settle(centre)
    centre.go_back()
    turn_away(centre, lost)
    with lost.desk.store.installing() as (_, me):
        me.send_credentials = 1
    with pytest.raises(RefusedError, match="revoked"):
        lost.engine.receive(centre.handle(lost.engine.prepare(100_000).data))
    with centre.parts.database.reading() as connection:
        assert len(credentials.laptops(connection, credentials.library_of(connection, DEVICE, lost.desk.store.signer().public))) == 1
    for laptop in (lost, dewi):
        laptop.close()


def test_a_lost_laptop_sends_no_photos(tmp_path: Path, centre: Centre):
    lost = Laptop.new(tmp_path / "lost")
    lost.join(centre)
    photo = lost.desk.book.add_photo(lost.log("Batik sawit"), small_photo(), "", "all_agree")
    lost.settle(centre)
    blob, device = bytes.fromhex(photo.blob), lost.desk.store.signer().public
    service = BlobService(centre.parts)
    assert service.offset(device, blob) == (0, photo.size)
    turn_away(centre, lost)
    with pytest.raises(RefusedAtCentre, match="revoked"):
        service.append(device, blob, 0, b"x")
    lost.close()


def test_a_hint_finds_its_laptop_at_the_ends_of_the_alphabet(tmp_path: Path, centre: Centre):
    one = Laptop.new(tmp_path / "one")
    one.join(centre)
    with centre.parts.database.reading() as connection:
        assert credentials.with_hint(connection, b"\xff" * 8) == []
        assert credentials.with_hint(connection, b"\0" * 8) == []
        assert len(credentials.with_hint(connection, hint(one.desk.store.signer().public))) == 1
    one.close()
