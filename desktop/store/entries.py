"""The short logs, stories and problems: a page of a kind's records, how many there are, which was the last."""

import msgspec
from sqlalchemy import Connection

from desktop.store import standing
from desktop.store.rows import EntryRow, EntrySums, Status
from desktop.store.store import Store

_PAGE = """SELECT e.record, e.day, e.title, e.whole, r.fields FROM entry e JOIN record r ON r.record = e.record
WHERE {where} ORDER BY e.day DESC, e.seq DESC LIMIT ? OFFSET ?"""
_SUMS = """SELECT e.kind, count(*), sum(e.month = ?), max(e.day) FROM entry e GROUP BY e.kind"""
_NEWEST = "SELECT title FROM entry WHERE kind = ? ORDER BY day DESC, seq DESC LIMIT 1"


class Entries:
    """Records of the kinds in core.domain.kinds.LISTED. Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, kind: str, text: str = "", offset: int = 0, limit: int = 100) -> list[EntryRow]:
        """Of one kind, the newest first. text: letters that stand in the title."""
        where, values = _where(kind, text)
        with self._store.reading() as connection:
            rows = connection.exec_driver_sql(_PAGE.format(where=where), (*values, limit, offset)).all()
            status = standing.statuses(connection, [row[0] for row in rows])
            return [
                EntryRow(record.hex(), kind, day, title, _status(status.get(record, Status.DRAFT), bool(whole)), _fields(fields))
                for record, day, title, whole, fields in rows
            ]

    def count(self, kind: str, text: str = "") -> int:
        """How many of one kind."""
        where, values = _where(kind, text)
        with self._store.reading() as connection:
            return int(connection.exec_driver_sql(f"SELECT count(*) FROM entry e WHERE {where}", values).scalar_one())

    def sums(self, month: str) -> dict[str, EntrySums]:
        """Every kind that has records."""
        with self._store.reading() as connection:
            rows = connection.exec_driver_sql(_SUMS, (month,)).all()
            return {kind: EntrySums(count, in_month, day, _newest(connection, kind)) for kind, count, in_month, day in rows}

    def of_month(self, kind: str, month: str) -> str:
        """The record that holds a month's figures, where somebody made one already; '' otherwise."""
        with self._store.reading() as connection:
            sql = "SELECT record FROM entry WHERE kind = ? AND day = ? ORDER BY seq LIMIT 1"
            found = connection.exec_driver_sql(sql, (kind, month)).scalar()
            return found.hex() if found else ""


def _where(kind: str, text: str) -> tuple[str, tuple[str, ...]]:
    words = text.split()
    escaped = [word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for word in words]
    return "e.kind = ?" + " AND e.title LIKE ? ESCAPE '\\'" * len(words), (kind, *(f"%{word}%" for word in escaped))


def _newest(connection: Connection, kind: str) -> str:
    return str(connection.exec_driver_sql(_NEWEST, (kind,)).scalar_one())


def _fields(packed: bytes) -> dict[str, object]:
    return dict(msgspec.msgpack.decode(packed))


def _status(status: Status, is_whole: bool) -> Status:
    """What waits without a needed field is a draft, as with activities."""
    return Status.DRAFT if status is Status.WAITING and not is_whole else status


def of_kind(connection: Connection, kind: str, first: str = "", last: str = "~") -> list[tuple[str, dict[str, object]]]:
    """(record, fields) of a listed kind whose day, month or year lies between, as text, both included; the oldest first.

    'YYYY' and 'YYYY-MM' as `last` take in what they begin. Without bounds also what has no day.
    """
    rows = connection.exec_driver_sql(
        "SELECT e.record, r.fields FROM entry e JOIN record r ON r.record = e.record "
        "WHERE e.kind = ? AND e.day >= ? AND e.day <= ? || '~' ORDER BY e.day, e.seq",
        (kind, first, last),
    ).all()
    return [(record.hex(), _fields(fields)) for record, fields in rows]
