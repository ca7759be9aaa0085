"""Reading activities: pages and sums. Sorting, filtering and counting happen in SQL."""

import re
import unicodedata
from typing import Any

from sqlalchemy import Connection

from desktop.store import standing
from desktop.store.rows import ActivityQuery, ActivityRow, ActivityTotals, Status

NEWEST_FIRST = "-date"
SORTED_BY = {
    "date": "a.date_start", "title": "a.title COLLATE NOCASE", "place": "a.place COLLATE NOCASE", "n_total": "a.participants",
    "n_male": "a.n_male", "n_female": "a.n_female",
}  # fmt: skip
USUAL_OF_LAST = 30
_COLUMNS = "a.record, a.title, a.date_start, a.place, a.theme, a.n_total, a.n_male, a.n_female"
_LACKING = "(coalesce(a.title, '') = '' OR coalesce(a.date_start, '') = '' OR a.n_total IS NULL)"
_WORD = re.compile(r"\w+")


def page(
    connection: Connection, query: ActivityQuery, offset: int, limit: int, order: str = NEWEST_FIRST
) -> list[ActivityRow]:  # fmt: skip
    """Activities in order: 'date', 'title', 'place', 'n_total', 'n_male' or 'n_female', with '-' before it from the end."""
    source, values = _source(query)
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM {source} ORDER BY {_ordered(order)} LIMIT ? OFFSET ?", (*values, limit, offset)
    ).all()
    status = standing.statuses(connection, [row[0] for row in rows])
    return [
        ActivityRow(
            record.hex(), title, start, place or "", theme or "", total, male, female,
            _status(status.get(record, Status.DRAFT), bool(title and start and total is not None)),
        )
        for record, title, start, place, theme, total, male, female in rows
    ]  # fmt: skip


def count(connection: Connection, query: ActivityQuery) -> int:
    """How many activities. `totals` looks at each of them; this does not where it need not."""
    source, values = _source(query)
    if query.text.strip() and query == ActivityQuery(query.text, near=query.near):
        source = "activity_search WHERE activity_search MATCH ?"
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {source}", values).scalar_one())


def totals(connection: Connection, query: ActivityQuery) -> ActivityTotals:
    """Sums over all activities of the query."""
    source, values = _source(query)
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(a.participants), 0), coalesce(sum(a.n_male), 0), coalesce(sum(a.n_female), 0), "
        f"coalesce(sum(a.n_disability), 0) FROM {source}",
        values,
    ).one()
    return ActivityTotals(*row)


def usual_participants(connection: Connection) -> list[int]:
    """Totals of the latest activities, for the check of an unusual number."""
    rows = connection.exec_driver_sql(
        "SELECT participants FROM activity WHERE participants > 0 ORDER BY date_start DESC, seq DESC LIMIT ?", (USUAL_OF_LAST,)
    )
    return [row[0] for row in rows]


def _status(status: Status, is_whole: bool) -> Status:
    """What waits without a needed field (core.domain.kinds) is a draft: it is still being written."""
    return Status.DRAFT if status is Status.WAITING and not is_whole else status


def match_expression(text: str) -> str:
    """What FTS5 understands: every word is a prefix, all must occur; '' when there is no word."""
    return " ".join(f'"{word}"*' for word in words_of(text))


def words_of(text: str) -> list[str]:
    """The words of a search, without case and without the marks on letters, as the index keeps them."""
    if text.isascii():
        return _WORD.findall(text.lower())
    plain = "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return _WORD.findall(plain.casefold())


def _ordered(order: str) -> str:
    way = "DESC" if order.startswith("-") else "ASC"
    by = SORTED_BY[order.removeprefix("-")]
    return f"{by} {way}, a.seq {way}" if by == SORTED_BY["date"] else f"{by} {way}, a.date_start DESC, a.seq DESC"


def _source(query: ActivityQuery) -> tuple[str, tuple[Any, ...]]:
    tables, conditions, values = "activity a", [], []
    if query.day:
        conditions.append("(a.date_start = ? OR a.seq IN (SELECT rowid FROM activity_search WHERE activity_search MATCH ?))")
        values += [query.day, match_expression(query.text) or '""']
    elif query.text.strip():
        tables = "activity_search s JOIN activity a ON a.seq = s.rowid"
        conditions.append("activity_search MATCH ?")
        values.append(query.near or match_expression(query.text) or '""')
    if query.month:
        conditions.append("a.month = ?")
        values.append(query.month)
    if query.theme:
        conditions.append("a.theme = ?")
        values.append(query.theme)
    if query.status:
        conditions.append(_condition(query.status))
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return tables + where, tuple(values)


def _condition(status: Status) -> str:
    if status not in (Status.WAITING, Status.DRAFT):
        return standing.condition(status).replace("record IN", "a.record IN")
    waiting = standing.condition(Status.WAITING).replace("record IN", "a.record IN")
    return f"{waiting} AND {_LACKING}" if status is Status.DRAFT else f"{waiting} AND NOT {_LACKING}"
