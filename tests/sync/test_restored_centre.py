"""A centre that was restored from an old backup has forgotten who joined, what was purged and who belongs where."""

from pathlib import Path

import pytest

from desktop.sync.slices import take as take_slice
from server.catalogue import slices, writing
from tests.store.test_photos import jpeg
from tests.sync.centre import Centre
from tests.sync.world import Laptop


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


def test_what_a_forgotten_laptop_wrote_comes_back_from_another(sari: Laptop, centre: Centre, tmp_path: Path):
    """Dewi joined after the backup, and her laptop is gone: Sari's holds what she wrote, with the proof of who she was."""
    sari.settle(centre)
    centre.snapshot()
    dewi = Laptop.new(tmp_path / "dewi")
    dewi.join(centre)
    dewi.log("Punya Dewi")
    for laptop in (dewi, sari):
        laptop.settle(centre)
    dewi.close()
    centre.go_back()
    sari.settle(centre)
    assert centre.titles() == ["Punya Dewi"]
    assert sari.settle(centre) == 1


def test_what_a_forgotten_copy_of_the_same_scope_wrote_comes_back_too(centre: Centre, tmp_path: Path):
    """A copied PC writes into the scope that the centre still knows, so nothing is strange to it but who wrote."""
    sari = Laptop.new(tmp_path / "sari")
    twin = sari.ghost(tmp_path / "twin")
    sari.join(centre)
    sari.settle(centre)
    centre.snapshot()
    twin.join(centre)
    twin.log("Salinan")
    for laptop in (twin, sari):
        laptop.settle(centre)
    twin.close()
    centre.go_back()
    sari.settle(centre)
    assert centre.titles() == ["Salinan"]
    assert sari.settle(centre) == 1
    sari.close()


def test_who_joins_again_does_not_forget_whom_the_centre_forgot(sari: Laptop, centre: Centre, tmp_path: Path):
    """Dewi joined after the backup and her laptop is gone; at Sari's somebody typed a new code, though none was needed."""
    sari.settle(centre)
    centre.snapshot()
    dewi = Laptop.new(tmp_path / "dewi")
    dewi.join(centre)
    dewi.log("Punya Dewi")
    for laptop in (dewi, sari):
        laptop.settle(centre)
    dewi.close()
    centre.go_back()
    sari.join(centre)
    sari.settle(centre)
    assert centre.titles() == ["Punya Dewi"]
    assert sari.settle(centre) == 1


def test_a_copied_pc_moves_although_the_centre_forgot_where_it_was(centre: Centre, tmp_path: Path):
    """Its own credential says that the history belongs to another library."""
    centre.snapshot()
    sari = Laptop.new(tmp_path / "sari")
    sari.join(centre)
    sari.log("Milik Labanan")
    sari.settle(centre)
    twin = sari.copy_to(tmp_path / "twin")
    sari = Laptop.new(tmp_path / "sari", set_up=False)
    centre.go_back()
    twin.log("Milik Gurimbang")
    twin.join(centre, area="64.03.03.2006")
    twin.settle(centre)
    sari.settle(centre)
    assert sari.titles() == ["Milik Labanan"]
    assert "Milik Gurimbang" in twin.titles()
    assert sari.desk.store.installation().scope != twin.desk.store.installation().scope
    twin.close()
    sari.close()


def test_a_library_that_the_centre_lost_joins_again_with_all_it_has(sari: Laptop, centre: Centre):
    """The regency gives every village a new code: the laptop keeps its history, and the centre gets all of it."""
    sari.log("Satu")
    sari.settle(centre)
    centre.lose_everything()
    sari.join(centre)
    sari.settle(centre)
    assert centre.titles() == sari.titles() == ["Satu"]


def test_the_first_request_of_a_new_history_is_answered(sari: Laptop, centre: Centre):
    """A photo that was purged before it was sent ends the old history in the middle of preparing a request."""
    sari.settle(centre)
    record = sari.log("Batik sawit")
    photo = sari.desk.book.add_photo(record, jpeg(), "", "all_agree")
    sari.desk.book.set_consent(photo.record, "none_yet")
    before = sari.desk.store.installation().incarnation
    assert sari.talk(centre).applied
    assert sari.desk.store.installation().incarnation != before


def test_the_newest_receipt_is_the_one_that_came_last(sari: Laptop, centre: Centre):
    """Whatever the centre's clock said: somebody may have set it back."""
    sari.log("Satu")
    sari.settle(centre)
    centre.set_clock_back()
    sari.log("Dua")
    sari.settle(centre)
    assert [receipt.totals.activities for receipt in sari.desk.exchange.receipts()][:2] == [2, 1]


def test_an_old_slice_does_not_bring_an_old_servers_key_back(sari: Laptop, centre: Centre):
    """A stick from before the centre was rebuilt reaches a laptop that has met the new one."""
    writing.announce(centre.parts, b"nat", "Lomba", "")
    old = next(slices.slices(centre.parts, b"nat"))
    sari.settle(centre)
    centre.lose_everything()
    sari.settle(centre)
    key = sari.desk.store.installation().server_key
    take_slice(sari.desk.store, old)
    assert sari.desk.store.installation().server_key == key == centre.parts.keys.signer.public
