"""The shelves: the centre's materials and her own in one list, opened, handed out, asked for, without anybody's name."""

from datetime import date

import pytest

from core.protocol.hashes import blob_hash
from desktop.assembly import Desk
from desktop.store import blobs
from desktop.store.errors import KnownError
from desktop.store.shelf_rows import LATELY_OPENED, ShelfQuery, Where
from tests.homes import Clock, open_desk

DAY = date(2026, 11, 24)


def own(desk: Desk, title: str, **fields) -> str:
    """A material that the library added, its file here."""
    blob = blobs.keep(desk.home, title.encode())
    return desk.book.save("own_material", {"title": title, "blob": blob, "size": len(title.encode()), **fields})


def titles(desk: Desk, **query) -> list[str]:
    return [one.title for one in desk.shelf.items(ShelfQuery(**query))]


def test_filters_and_orders_choose_among_the_materials(desk: Desk):
    own(desk, "Budidaya lele", theme="fishery", kind_of="pdf", audience=["farmers"], creator="Dinas Perikanan")
    pisang = own(desk, "Aneka keripik pisang", theme="economy", kind_of="video", language="id")
    assert titles(desk) == ["Aneka keripik pisang", "Budidaya lele"]
    assert titles(desk, theme="fishery") == titles(desk, kind_of="pdf") == titles(desk, audience="farmers") == ["Budidaya lele"]
    assert titles(desk, text="keri pis") == ["Aneka keripik pisang"]
    assert titles(desk, text="perikanan") == ["Budidaya lele"]
    assert titles(desk, where=Where.HERE, order="newest") == ["Aneka keripik pisang", "Budidaya lele"]
    assert titles(desk, order=LATELY_OPENED) == titles(desk, favourite=True) == titles(desk, own=False) == []
    desk.shelf.opened(pisang)
    desk.shelf.set_favourite(pisang, True)
    desk.shelf.set_place(pisang, 40)
    assert titles(desk, order=LATELY_OPENED) == titles(desk, favourite=True) == ["Aneka keripik pisang"]
    assert desk.shelf.item(pisang).place == 40


def test_a_file_that_is_only_on_the_other_laptop_is_not_said_to_be_here(desk: Desk):
    record = desk.book.save("own_material", {"title": "Resep", "blob": blob_hash(b"elsewhere"), "size": 9})
    assert desk.shelf.item(record).where is Where.ELSEWHERE
    with pytest.raises(KnownError, match="no_file"):
        desk.shelf.file(record)


def test_openings_and_hand_outs_are_one_record_a_day_and_way_without_names(desk: Desk):
    record = own(desk, "Budidaya lele")
    for _ in range(3):
        desk.shelf.count(record, "phone")
    desk.shelf.opened(record)
    desk.shelf.keep_counts()
    desk.shelf.count(record, "phone", 2)
    desk.shelf.keep_counts()
    (found,) = desk.shelf.handed_out(DAY, DAY)
    assert (found.title, found.opened, found.to_phone, found.to_stick) == ("Budidaya lele", 1, 5, 0)
    with desk.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT record FROM handout").scalars().all()
    assert len(rows) == 2
    assert all(set(desk.book.detail(row.hex()).fields) == {"material", "title", "date", "way", "count"} for row in rows)


def test_a_busy_hour_is_a_save_a_minute_and_the_end_loses_nothing(tmp_path):
    desk = open_desk(tmp_path)
    record = own(desk, "Budidaya lele")
    before = desk.book.waiting().saves
    for _ in range(50):
        desk.shelf.count(record, "stick")
    assert desk.book.waiting().saves == before + 1
    desk.close()
    desk = open_desk(tmp_path)
    assert [one.to_stick for one in desk.shelf.handed_out(DAY, DAY)] == [50]
    desk.close()


def test_counts_of_a_clock_that_cannot_be_right_lie_on_a_day_that_has_been(tmp_path):
    desk = open_desk(tmp_path, Clock(now=0))
    desk.shelf.count(own(desk, "Budidaya lele"), "opened")
    assert desk.shelf.handed_out(date(1970, 1, 1), date(2026, 9, 1)) == []
    assert len(desk.shelf.handed_out(date(2026, 9, 1), date(2026, 12, 31))) == 1
    desk.close()


def test_a_second_rating_corrects_the_first_and_a_request_has_words(desk: Desk):
    record = own(desk, "Budidaya lele")
    first = desk.shelf.rate(record, stars=2, verdict="too_hard")
    assert desk.shelf.rate(record, stars=5, comment="Sekarang jelas") == first
    assert desk.book.detail(first).fields["stars"] == 5
    wish = desk.book.detail(desk.shelf.ask_for(" Beternak kambing ", "agriculture")).fields
    assert wish == {"text": "Beternak kambing", "theme": "agriculture", "date": "2026-11-24"}
    for refused in (lambda: desk.shelf.rate(record, stars=6), lambda: desk.shelf.ask_for("  ")):
        with pytest.raises(KnownError, match="bad_value"):
            refused()
