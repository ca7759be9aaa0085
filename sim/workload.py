"""What people do at a laptop: each a function of the world, a laptop and two numbers that choose what."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from core.protocol.delta import DELETED
from desktop.store import blobs, photos, projections, purging, records
from desktop.store.questions import Questions
from sim.broken import require
from sim.laptop import Laptop

if TYPE_CHECKING:
    from sim.world import World

Work = Callable[["World", Laptop, int, int], Any]
PRIVATE = "rahasia"
_FIELDS = ("n_total", "n_male", "place", "result", "theme")
_HOT = 5
MONTHS = ("2026-10", "2026-11")


def save(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A new activity, of a title that no other has."""
    fields = {"title": world.new_title(laptop), "date_start": f"{MONTHS[b % 2]}-{1 + a % 28:02}", "n_total": a % 40, "n_male": b % 9}
    if b % 7 == 0:
        fields["result"] = "x" * (a % 900)
    laptop.book.save("activity", fields)


def edit(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """One of the latest activities gets another value in a field; few values, so that two people often choose the same."""
    if record := _recent(laptop, a):
        name = _FIELDS[b % len(_FIELDS)]
        value: Any = b % 4 if name.startswith("n_") else f"nilai {b % 3}"
        laptop.book.save("activity", {name: value}, record)
        require(laptop.book.detail(record).fields.get(name) == value, "typed shows", f"{laptop.folder.name}: {name}")


def delete(_: "World", laptop: Laptop, a: int, __: int) -> None:
    """One of the latest activities goes to the bin."""
    if record := _recent(laptop, a):
        laptop.book.delete(record)
        require(laptop.book.detail(record).deleted, "typed shows", f"{laptop.folder.name}: a deletion")


def undelete(_: "World", laptop: Laptop, a: int, __: int) -> None:
    """Something comes out of the bin."""
    found = laptop.rows("SELECT record FROM record WHERE deleted = 1 AND kind = 'activity' ORDER BY record")
    if found:
        record = found[a % len(found)][0].hex()
        laptop.book.restore(record)
        require(not laptop.book.detail(record).deleted, "typed shows", f"{laptop.folder.name}: out of the bin")


def answer(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """A question is answered: with one of the opinions, or with another value."""
    found = sorted({one.record for one in Questions(laptop.store).open()})
    if not found:
        return
    record = found[a % len(found)]
    questions = laptop.book.detail(record).questions
    field = sorted(questions)[b % len(questions)]
    values = [opinion.value for opinion in questions[field]]
    if field == DELETED:
        values = [False, True]
    elif field.startswith("n_") and b % 5 == 0:
        values = [77]
    Questions(laptop.store).answer(record, field, values[b % len(values)], "sesuai daftar hadir")
    require(field not in laptop.book.detail(record).questions, "typed shows", f"{laptop.folder.name}: an answer")


def visits(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """The visitors of a day, or that it was closed. Few days, so that two laptops record the same."""
    day = f"{MONTHS[b % 2]}-{1 + a % 4:02}"
    if b % 5 == 0:
        laptop.book.mark_closed(day)
    else:
        laptop.book.save_visit_day(day, {"n_total": a % 50, "n_male": b % 9, "n_computer": a % 3})


def problem(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A problem; the status is a field that village and regency both write."""
    laptop.book.save("problem", {"title": world.new_title(laptop), "status": f"st{a % 3}", "effect": f"akibat {b % 3}"})


def profile(_: "World", laptop: Laptop, a: int, __: int) -> None:
    """The library's own telephone number, unless all its own data was purged."""
    if laptop.rows("SELECT 1 FROM record WHERE kind = 'library' AND deleted = 0"):
        laptop.book.save_profile({"phone": f"0812{a % 5}"})


def unknown_kind(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """What a newer program may save."""
    laptop.book.save(f"future_{a % 2}", {"title": world.new_title(laptop), "deep": {"list": [a, b, None, 1.5], "yes": True}})


def import_rows(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """Several activities at once."""
    day = f"{MONTHS[b % 2]}-{1 + a % 28:02}"
    laptop.book.save_all("activity", [{"title": world.new_title(laptop), "date_start": day, "n_total": n} for n in range(1 + a % 4)])


def undo_import(_: "World", laptop: Laptop, __: int, ___: int) -> None:
    """The last import goes to the bin."""
    if laptop.rows("SELECT 1 FROM imported LIMIT 1"):
        laptop.book.undo_import()


def refused(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A field that only the regency may write: on a new record or on one that is there."""
    if a % 3 == 0 and (record := _recent(laptop, a)):
        laptop.book.save("activity", {"review": f"bagus {b % 3}", "n_total": b % 4}, record)
    else:
        laptop.book.save("problem", {"title": world.new_title(laptop), "decision": f"PLN {b % 3}"})


def refused_kind(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """A kind with a name that no server takes."""
    laptop.book.save("k" * (65 + a % 3), {"title": world.new_title(laptop)})


def mend(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """A refused save is corrected, or at least tried to."""
    found = laptop.rows("SELECT DISTINCT record, kind FROM delta WHERE rejected IS NOT NULL AND mended = 0 ORDER BY record")
    if found:
        record, kind = found[a % len(found)]
        wrong = {"activity": "review", "problem": "decision"}.get(kind, "title")
        laptop.book.save(kind, {wrong: None} if b % 4 else {"note": f"lagi {b}"}, record.hex())


def draft(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """A form half filled, or a pattern kept; neither ever leaves."""
    if a % 3 == 0:
        laptop.book.save_template("activity", f"pola {b % 3}", {"place": f"{PRIVATE} {b}"})
    else:
        laptop.book.save_draft("activity", {"title": f"{PRIVATE} {b}"})


def photo(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A photo: with permission, without it yet, or one that will never have it."""
    activity = _recent(laptop, a)
    if not activity:
        return
    secret = b % 3 == 0
    content = laptop.chance.randbytes(40 + a % 200)
    fields = {
        "blob": blobs.keep(laptop.home, content), "size": len(content), "width": 4, "height": 3, "parent": activity,
        "thumbnail": PRIVATE.encode() if secret else content[:20], "caption": f"{PRIVATE} {b}" if secret else world.new_title(laptop),
        "consent": "none_yet" if secret or b % 2 else "all_agree",
    }  # fmt: skip
    record = laptop.store.new_id()
    with laptop.store.logging() as (connection, writer):
        photos.add(connection, writer, record, fields)


def consent(_: "World", laptop: Laptop, a: int, __: int) -> None:
    """Everybody on a photo agrees."""
    if record := _photo(laptop, a, private=True):
        laptop.book.set_consent(record, "all_agree")


def withdraw(_: "World", laptop: Laptop, a: int, __: int) -> None:
    """Somebody on a photo does not agree any more: what was shared is purged."""
    if record := _photo(laptop, a, private=False):
        laptop.book.set_consent(record, "none_yet")


def discard_photo(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """A photo goes."""
    if record := _photo(laptop, a, private=bool(b % 2)):
        laptop.book.discard_photo(record)


def purge(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """A person's data: all saves of a record go, or the latest few of the library, whoever wrote them."""
    record = _recent(laptop, a)
    if record and b % 2:
        found = laptop.rows("SELECT id FROM delta WHERE record = ? AND body IS NOT NULL ORDER BY seq", bytes.fromhex(record))
    else:
        found = laptop.rows("SELECT id FROM delta WHERE kind != 'purge' AND body IS NOT NULL ORDER BY seq DESC LIMIT ?", 1 + a % 3)
    ids = [identity for (identity,) in found]
    if not ids:
        return  # all has been taken back already
    with laptop.store.logging() as (connection, writer):
        records.create(connection, writer, laptop.store.new_id(), purging.PURGE, {"ids": ids})
        taken = purging.carry_out(connection, laptop.me.scope, ids)
        projections.project(connection, taken.records)


def rebuild(_: "World", laptop: Laptop, __: int, ___: int) -> None:
    """All tables that are made from the logs are made again."""
    laptop.rebuild()


def _recent(laptop: Laptop, a: int) -> str | None:
    found = laptop.rows("SELECT record FROM activity ORDER BY seq DESC LIMIT ?", _HOT)
    return found[a % len(found)][0].hex() if found else None


def _photo(laptop: Laptop, a: int, private: bool) -> str | None:
    """One that may ever be shared."""
    found = laptop.rows(
        "SELECT record FROM photo WHERE private = ? AND caption NOT LIKE ? ORDER BY record", private, f"%{PRIVATE}%"
    )
    return found[a % len(found)][0].hex() if found else None


WORK: dict[str, Work] = {
    work.__name__: work
    for work in (
        save, edit, delete, undelete, answer, visits, problem, profile, unknown_kind, import_rows, undo_import, refused,
        refused_kind, mend, draft, photo, consent, withdraw, discard_photo, purge, rebuild,
    )
}  # fmt: skip
