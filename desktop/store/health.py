"""Looking the home over: is the disk roomy, the database whole, the log unbroken, every photo there."""

import shutil
from dataclasses import dataclass, field

from sqlalchemy import Connection

from core.protocol.hashes import CHAIN_START, blob_hash, chain, delta_id
from core.words import translate
from desktop.store.store import Store

FREE_BYTES_LEAST = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. sentence: English source of the words, filled with numbers."""

    name: str
    good: bool
    sentence: str
    numbers: dict[str, int] = field(default_factory=dict)


def examine(store: Store, clock_is_right: bool) -> list[Finding]:
    """Everything that can be looked at without a line."""
    free = shutil.disk_usage(store.home.folder).free
    with store.reading() as connection:
        damage = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() != ["ok"]
        broken = _broken_saves(connection)
        lost = _lost_photos(connection, store)
    return [
        Finding(
            "disk",
            free >= FREE_BYTES_LEAST,
            translate("Command", "Free space on the disk: {megabytes} MB"),
            {"megabytes": free // 2**20},
        ),
        Finding(
            "database",
            not damage,
            translate("Command", "The database is damaged") if damage else translate("Command", "The database is whole"),
        ),
        Finding("log", not broken, translate("Command", "Saves that are not as they were written: {count}"), {"count": broken}),
        Finding("photos", not lost, translate("Command", "Photos whose file is missing or damaged: {count}"), {"count": lost}),
        Finding(
            "clock",
            clock_is_right,
            translate("Command", "The clock can be right")
            if clock_is_right
            else translate("Command", "The clock of this computer is wrong"),
        ),
    ]


def _broken_saves(connection: Connection) -> int:
    """Saves whose bytes do not match their id, or whose chain does not continue the one before."""
    broken = 0
    heads: dict[bytes, tuple[int, bytes]] = {}
    rows = connection.exec_driver_sql("SELECT id, incarnation, n, own, h, body FROM delta ORDER BY incarnation, n")
    for identity, incarnation, n, own, h, body in rows:
        if body is not None and delta_id(body) != identity:
            broken += 1
        if not own:
            continue
        last, before = heads.get(incarnation, (0, CHAIN_START))
        if n != last + 1 or chain(before, (identity,)) != h:
            broken += 1
        heads[incarnation] = (n, h)
    return broken


def _lost_photos(connection: Connection, store: Store) -> int:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT p.blob FROM photo p JOIN delta d ON d.record = p.record AND d.own = 1"
    ).all()
    return sum(not _is_whole(store, blob) for (blob,) in rows)


def _is_whole(store: Store, blob: bytes) -> bool:
    try:
        return blob_hash(store.home.blob(blob).read_bytes()) == blob
    except OSError:
        return False
