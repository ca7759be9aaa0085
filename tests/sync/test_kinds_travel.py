"""Short logs, stories and problems between two laptops and the centre; and a story whose permission is withdrawn."""

import pytest
from sqlalchemy import select

from core.domain.fields import FieldType, Owner
from core.domain.kinds import LISTED
from desktop.store.errors import KnownError
from server.blobs.models import blob as blob_table
from server.exchange.models import delta as delta_table
from server.exchange.models import record as record_table
from tests.store.test_photos import small_photo
from tests.sync.centre import Centre
from tests.sync.wire import rows
from tests.sync.world import Laptop

_T = FieldType
VALUES = {
    _T.TEXT: "Bu R. – “Nyai”", _T.DATE: "2026-11-20", _T.MONTH: "2026-11", _T.TIME: "09:30", _T.COUNT: 3, _T.RUPIAH: 115_000_000,
    _T.COUNT_MAP: {"children": 7, "adult": 0}, _T.YES_NO: True, _T.CODE: "sop", _T.CODES: ["money", "policy"],
    _T.REFERENCE: "a" * 32, _T.REFERENCES: ["b" * 32],
}  # fmt: skip
SECRET = "Ibu Rina kehilangan pekerjaan"


def settle(centre: Centre, *laptops: Laptop) -> None:
    for laptop in (*laptops, *laptops):
        laptop.settle(centre)


def a_story(laptop: Laptop, **fields) -> str:
    told = {"title": "Warung Bu R.", "date": "2026-05-02", "before": SECRET, "after": "Punya warung", **fields}
    return laptop.desk.book.save("story", told)


def bytes_held(laptop: Laptop) -> bytes:
    """Everything of both logs that can be read."""
    return b"".join(body for (body,) in rows(laptop, "SELECT body FROM delta UNION ALL SELECT body FROM private_delta") if body)


def bytes_at(centre: Centre) -> bytes:
    with centre.parts.database.reading() as connection:
        return b"".join(
            body for table, column in ((delta_table, "body"), (record_table, "fields"))
            for body in connection.execute(select(table.c[column])).scalars() if body
        )  # fmt: skip


@pytest.mark.parametrize("kind", LISTED, ids=lambda kind: kind.name)
def test_every_field_of_every_kind_arrives_as_it_was_written(sari: Laptop, dewi: Laptop, centre: Centre, kind):
    ours = [field for field in kind.fields.values() if field.owner is not Owner.REGENCY and field.name != "deleted"]
    written = {field.name: VALUES[field.type] for field in ours}
    record = sari.desk.book.save(kind.name, written)
    settle(centre, sari, dewi)
    assert dewi.desk.book.detail(record).fields == written
    assert [row.record for row in dewi.desk.entries.page(kind.name)] == [record]
    dewi.desk.book.delete(record)
    settle(centre, dewi, sari)
    assert sari.desk.entries.count(kind.name) == 0


def test_a_withdrawn_story_leaves_nothing_anywhere(sari: Laptop, dewi: Laptop, centre: Centre):
    story = a_story(sari)
    photo = sari.desk.book.add_photo(story, small_photo(), consent="all_agree")
    sari.desk.stories.add_later(story, 3, "2026-08-02", f"{SECRET}, kini berjualan")
    sari.desk.book.save_draft(f"story:{story}", {"after": SECRET})
    settle(centre, sari, dewi)
    private = sari.desk.book.add_photo(story, small_photo(1), consent="none_yet")
    assert SECRET.encode() in bytes_held(dewi)
    dewi.desk.stories.withdraw(story)
    settle(centre, dewi, sari)
    for laptop in (sari, dewi):
        assert SECRET.encode() not in bytes_held(laptop)
        assert laptop.desk.entries.count("story") == laptop.desk.entries.count("story_later") == laptop.desk.bin.count() == 0
        assert laptop.desk.book.photos(story) == []
        assert not any(laptop.desk.book.blob_path(one.blob).exists() for one in (photo, private))
    assert SECRET.encode() not in bytes_at(centre)
    with centre.parts.database.reading() as connection:
        assert connection.execute(select(blob_table.c.blob)).scalars().all() == []


@pytest.mark.parametrize("sends_first", ["who_withdraws", "who_has_not_heard"])
def test_what_is_written_before_somebody_hears_of_it_goes_too(sari: Laptop, dewi: Laptop, centre: Centre, sends_first: str):
    """Dewi goes on with the story, an answer and a new one of hers while Sari takes it back."""
    story = a_story(sari)
    settle(centre, sari, dewi)
    sari.desk.stories.withdraw(story)
    dewi.desk.book.save("story", {"quote": SECRET}, story)
    dewi.desk.stories.add_later(story, 3, "2026-08-02", SECRET)
    other = a_story(dewi, before="Buta aksara")
    settle(centre, *((sari, dewi, sari) if sends_first == "who_withdraws" else (dewi, sari, dewi)))
    for laptop in (sari, dewi):
        assert SECRET.encode() not in bytes_held(laptop)
        assert [row.record for row in laptop.desk.entries.page("story")] == [other]
        assert laptop.desk.entries.count("story_later") == 0
    assert SECRET.encode() not in bytes_at(centre)


def test_a_story_that_never_left_is_withdrawn_as_well(sari: Laptop, dewi: Laptop, centre: Centre):
    story = a_story(sari)
    sari.desk.stories.withdraw(story)
    assert SECRET.encode() not in bytes_held(sari)
    settle(centre, sari, dewi)
    assert SECRET.encode() not in bytes_at(centre)
    with pytest.raises(KnownError, match="not_found"):
        sari.desk.stories.withdraw(story)


def test_the_regencys_answer_to_a_problem_comes_down(sari: Laptop, centre: Centre):
    """Status is of both sides; what the regency decides no village can write."""
    problem = sari.desk.book.save("problem", {"title": "Listrik padam", "status": "recorded"})
    refused = sari.desk.book.save("problem", {"title": "Atap bocor", "decision": "Selesai"})
    settle(centre, sari)
    assert sari.desk.book.detail(problem).rejected == ()
    assert sari.desk.book.detail(refused).rejected == ("not_owner",)
