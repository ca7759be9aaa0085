"""Where records stand: in words for the screen, in numbers for the state card.

Own saves of the present incarnation have arrived when the acknowledged number covers them; everything else when the
feed has brought it back. Carried means: it waits, and a verified copy is under way on a stick. Safe means: the feed
position lies inside a verified backup of the centre.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from desktop.store.correspondence import GOING_UP
from desktop.store.rows import Status, Waiting

# d: delta, i: installation, f: feed, s: scope
_WAITS = """(d.rejected IS NULL AND d.body IS NOT NULL
             AND CASE WHEN d.own AND d.incarnation = i.incarnation THEN d.n > i.acked_n ELSE d.confirmed = 0 END)"""
_CARRIED = """EXISTS (SELECT 1 FROM carried c WHERE d.own AND c.incarnation = d.incarnation AND d.n BETWEEN c.first AND c.last)"""
_REFUSED = "(d.rejected IS NOT NULL AND d.mended = 0)"
_SAFE = "(d.rejected IS NOT NULL OR d.body IS NULL OR coalesce(f.position <= s.safe, 0))"
_STANDING = f"""
SELECT d.record, max({_REFUSED}), coalesce(max(r.questions), 0), max({_WAITS}), max({_WAITS} AND NOT {_CARRIED}),
       min({_SAFE})
FROM delta d JOIN installation i LEFT JOIN record r ON r.record = d.record
LEFT JOIN feed f ON f.seq = d.seq LEFT JOIN scope s ON s.scope = d.scope
WHERE d.record IN (%s) GROUP BY d.record"""

# Which records have a given status, for filters; the deltas concerned are few and indexed. CROSS JOIN: from the few outwards.
_UNCONFIRMED = "delta d CROSS JOIN installation i WHERE d.confirmed = 0"
RECORDS_WAITING = f"SELECT d.record FROM {_UNCONFIRMED} AND {_WAITS}"
RECORDS_LOOSE = f"{RECORDS_WAITING} AND NOT {_CARRIED}"  # waiting, and not all of it on a stick
RECORDS_REFUSED = f"SELECT d.record FROM delta d WHERE {_REFUSED}"
# What the centre wrote for all is its own to settle: nobody here is asked about it.
ASKING = "questions > 0 AND scope NOT IN (SELECT scope FROM scope WHERE writable = 0)"
RECORDS_ASKING = f"SELECT record FROM record WHERE {ASKING}"
# What is unconfirmed has no position; the rest of the unsafe lies behind `safe` in its feed.
RECORDS_UNSAFE = """SELECT d.record FROM delta d WHERE d.confirmed = 0 AND d.rejected IS NULL AND d.body IS NOT NULL
UNION SELECT d.record FROM scope s CROSS JOIN feed f ON f.scope = s.scope AND f.position > s.safe
CROSS JOIN delta d ON d.seq = f.seq WHERE s.writable AND d.rejected IS NULL AND d.body IS NOT NULL"""
# Counting along the index on the record, without looking at a row; purged records are few, and so is what a catalogue holds.
_RECORDS_WHOLE = """SELECT (SELECT count(DISTINCT record) FROM delta) - (SELECT count(DISTINCT d.record) FROM delta d
WHERE d.body IS NULL AND NOT EXISTS (SELECT 1 FROM delta o WHERE o.record = d.record AND o.body IS NOT NULL))
- (SELECT count(DISTINCT d.record) FROM scope s CROSS JOIN feed f ON f.scope = s.scope CROSS JOIN delta d ON d.seq = f.seq
WHERE NOT s.writable AND d.body IS NOT NULL)"""


def statuses(connection: Connection, records: Sequence[bytes]) -> dict[bytes, Status]:
    """The status of each record that has a shared save; records of the private log alone are absent."""
    if not records:
        return {}
    sql = _STANDING % ", ".join("?" * len(records))
    return {
        record: _status(refused, questions, waits, loose, safe)
        for record, refused, questions, waits, loose, safe in connection.exec_driver_sql(sql, tuple(records))
    }


def condition(status: Status) -> str:
    """SQL over a column `record` that keeps the records with this status, agreeing with `statuses`."""
    refused, asking, waiting = (f"record IN ({sql})" for sql in (RECORDS_REFUSED, RECORDS_ASKING, RECORDS_WAITING))
    loose, unsafe = f"record IN ({RECORDS_LOOSE})", f"record IN ({RECORDS_UNSAFE})"
    arrived = f"NOT {refused} AND NOT {asking} AND NOT {waiting}"
    return {
        Status.NEEDS_FIXING: refused,
        Status.QUESTION: f"{asking} AND NOT {refused}",
        Status.WAITING: f"{loose} AND NOT {refused} AND NOT {asking}",
        Status.CARRIED: f"{waiting} AND NOT {loose} AND NOT {refused} AND NOT {asking}",
        Status.RECEIVED: f"{arrived} AND {unsafe}",
        Status.SAFE: f"{arrived} AND NOT {unsafe}",
    }.get(status, "0")


def waiting(connection: Connection) -> Waiting:
    """All that has not arrived, in one look."""
    saves, records, stories, size = connection.exec_driver_sql(
        f"SELECT count(*), count(DISTINCT d.record), count(DISTINCT CASE d.kind WHEN 'story' THEN d.record END), "
        f"coalesce(sum(length(d.body)), 0) FROM {_UNCONFIRMED} AND {_WAITS}"
    ).one()
    photos, photo_bytes = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(size - offset), 0) FROM (SELECT p.size, coalesce(b.offset, 0) AS offset "
        f"FROM {GOING_UP} p LEFT JOIN blob_state b ON b.blob = p.blob WHERE coalesce(b.whole, 0) = 0 GROUP BY p.blob)"
    ).one()
    rejected = connection.exec_driver_sql(f"SELECT count(DISTINCT d.record) FROM delta d WHERE {_REFUSED}").scalar_one()
    questions = connection.exec_driver_sql(f"SELECT coalesce(sum(questions), 0) FROM record WHERE {ASKING}").scalar_one()
    loose = connection.exec_driver_sql(f"SELECT count(DISTINCT record) FROM ({RECORDS_LOOSE})").scalar_one()
    return Waiting(saves, records, photos, size + photo_bytes, rejected, questions, photo_bytes, records - loose, stories)


def arrived(connection: Connection) -> tuple[int, int]:
    """(records received, of which safe)."""
    total = connection.exec_driver_sql(_RECORDS_WHOLE).scalar_one()
    not_received = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT record FROM ({RECORDS_WAITING}) UNION SELECT record FROM ({RECORDS_REFUSED}))"
    ).scalar_one()
    if not connection.exec_driver_sql("SELECT count(*) FROM scope WHERE safe > 0").scalar_one():
        return total - not_received, 0
    unsafe = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT record FROM ({RECORDS_UNSAFE}) UNION SELECT record FROM ({RECORDS_REFUSED}))"
    ).scalar_one()
    return total - not_received, total - unsafe


def _status(refused: int, questions: int, waits: int, loose: int, safe: int) -> Status:
    if refused:
        return Status.NEEDS_FIXING
    if questions:
        return Status.QUESTION
    if waits:
        return Status.WAITING if loose else Status.CARRIED
    return Status.SAFE if safe else Status.RECEIVED
