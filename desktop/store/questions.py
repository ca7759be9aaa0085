"""What two people wrote differently: every open question, what each answer would mean, and the answer, which is an ordinary save."""

from typing import Any

from sqlalchemy import Connection

from core.domain.checks import total_of
from core.domain.fields import count_or_none
from core.protocol.delta import DELETED
from desktop.store import activities, people, records, standing, visits
from desktop.store.question_rows import Choice, Meaning, Question
from desktop.store.rows import ActivityQuery, RecordDetail
from desktop.store.store import Store

SHOWN_MAX = 100
_COUNTS = frozenset({"n_total", "n_male", "n_female"})
_DATES = frozenset({"date", "date_start"})


class Questions:
    """Questions of all kinds of records. Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def open(self) -> list[Question]:
        """The open questions, at most SHOWN_MAX records of them, in an order that stays."""
        with self._store.reading() as connection:
            rows = connection.exec_driver_sql(f"{standing.RECORDS_ASKING} ORDER BY kind, record LIMIT ?", (SHOWN_MAX,))
            return [one for record in rows.scalars().all() for one in _of(connection, record)]

    def of(self, record: str) -> list[Question]:
        """The open questions about one record. Raises KnownError('not_found')."""
        with self._store.reading() as connection:
            return _of(connection, records.identity(record))

    def answer(self, record: str, field: str, value: Any, reason: str = "") -> None:
        """Chooses one of the opinions, or another value; it names them all as seen, so the question is closed everywhere.

        Raises KnownError('not_found', 'bad_value', 'not_allowed').
        """
        with self._store.logging() as (connection, writer):
            if field == DELETED and value:
                people.require_may_delete(connection, self._store.present(connection))
            records.answer(connection, writer, records.identity(record), field, value, reason)


def _of(connection: Connection, record: bytes) -> list[Question]:
    detail = records.detail(connection, record)
    return [_question(connection, detail, field) for field in detail.questions]


def _question(connection: Connection, detail: RecordDetail, field: str) -> Question:
    fields = detail.fields
    about = next((str(fields[name]) for name in ("title", "name", "caption", "party", "purpose") if fields.get(name)), "")
    day = next((str(fields[name]) for name in ("date_start", "date", "month") if fields.get(name)), "")
    choices = [
        Choice(one.value, one.person, one.wall, _meaning(connection, detail, field, one.value)) for one in detail.questions[field]
    ]
    if field == DELETED and all(one.value for one in choices):  # who went on with it did not say "keep"; it is the other answer
        choices.append(Choice(False, "", 0, _meaning(connection, detail, field, False)))
    return Question(detail.record, detail.kind, about, day, field, tuple(choices))


def _meaning(connection: Connection, detail: RecordDetail, field: str, value: Any) -> Meaning | None:
    """What follows from a choice, as far as a figure or a month follows from it."""
    if field == DELETED:
        return Meaning("bin" if value else "stays")
    if field in _DATES and isinstance(value, str):
        return Meaning("month", value[:7])
    if field not in _COUNTS:
        return None
    changed = {**detail.fields, field: value}
    new, old = _total(changed) or 0, _total(detail.fields) or 0
    if detail.kind == "activity" and (month := _month(detail.fields.get("date_start"))):
        return Meaning("participants", month, activities.totals(connection, ActivityQuery(month=month)).participants - old + new)
    if detail.kind in ("visit_day", "visit_group") and (month := _month(detail.fields.get("date"))):
        return Meaning("visitors", month, (visits.visitors(connection, month) or 0) - old + new)
    return None


def _total(fields: dict[str, Any]) -> int | None:
    return total_of(*(count_or_none(fields.get(name)) for name in ("n_total", "n_male", "n_female")))


def _month(day: Any) -> str:
    return day[:7] if isinstance(day, str) else ""
