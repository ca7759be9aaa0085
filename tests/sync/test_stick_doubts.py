"""What a stick holds is looked at and not remembered: parts that are gone, photos that came to harm, bags for a centre that is gone."""

import os
from pathlib import Path

import pytest

from core.protocol import bundle
from core.protocol.keys import hint
from core.stick import FOLDER, OUT
from desktop.store.rows import Status
from desktop.sync import packing, slices
from desktop.sync.stick_road import StickRoad
from server.catalogue import slices as centre_slices
from server.catalogue import writing
from tests.store.test_photos import small_photo
from tests.sync.centre import Centre
from tests.sync.sticks import SmallMedium
from tests.sync.world import Laptop


def pack(laptop: Laptop, root: Path, medium: SmallMedium | None = None) -> packing.Packed:
    return StickRoad(laptop.desk.store, laptop.desk.store.around, medium).pack(root, "MERAH")


def files(root: Path) -> list[Path]:
    return sorted((root / FOLDER / OUT).iterdir())


def test_a_stick_whose_first_part_was_lost_carries_nothing(sari: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """What comes behind a gap cannot be taken by the centre."""
    monkeypatch.setattr(packing, "RAW_BYTES", 5_000)
    record = [sari.log(f"Kegiatan {number}", result=os.urandom(1_500).hex()) for number in range(4)][-1]
    pack(sari, tmp_path)
    assert sari.desk.book.detail(record).status is Status.CARRIED
    assert len(files(tmp_path)) > 2
    files(tmp_path)[0].unlink()
    again = pack(sari, tmp_path, SmallMedium(tmp_path, 0))
    assert (again.reason, again.records) == ("stick_full", 0)
    assert sari.desk.book.detail(record).status is Status.WAITING


def test_a_photo_that_came_to_harm_is_not_packed(sari: Laptop, tmp_path: Path):
    photo = sari.desk.book.add_photo(sari.log("Batik sawit"), small_photo(), "", "all_agree")
    path = sari.desk.home.blob(bytes.fromhex(photo.blob))
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    packed = pack(sari, tmp_path)
    assert (packed.photos, packed.photos_left, packed.reason) == (0, 1, "no_file")


def test_a_bag_for_a_centre_that_is_gone_is_packed_anew(sari: Laptop, centre: Centre, tmp_path: Path):
    """The rebuilt centre has another key; the laptop hears of it by a slice that somebody carried."""
    sari.log("Batik sawit")
    pack(sari, tmp_path)
    centre.lose_everything()
    writing.announce(centre.parts, b"nat", "Lomba", "")
    slices.take(sari.desk.store, next(centre_slices.slices(centre.parts, b"nat")))
    packed = pack(sari, tmp_path)
    assert (packed.records, packed.kept) == (1, 0)
    keys = {bundle.unpack(file.read_bytes()).to for file in files(tmp_path)}
    assert keys == {hint(centre.parts.keys.signer.public)}
