"""The figures of a year counted anew from the records themselves: SELECTs of this file alone, no table and no code of the reports."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

# `f` is the record's fields as JSON. People: the parts by sex when together they are more than the total.
_LOG = """
CREATE TEMP TABLE log AS SELECT record, kind, as_json(fields) AS f FROM record WHERE NOT deleted;
CREATE TEMP VIEW people AS SELECT kind, record, f,
  coalesce(f->>'date', f->>'date_start') AS day, coalesce(f->>'n_male', 0) AS male, coalesce(f->>'n_female', 0) AS female,
  max(coalesce(f->>'n_total', 0), coalesce(f->>'n_male', 0) + coalesce(f->>'n_female', 0)) AS total
  FROM log WHERE kind IN ('activity', 'visit_group') OR kind = 'visit_day' AND f->>'state' = 'open';
"""
_PEOPLE = "SELECT coalesce(sum(total), 0), coalesce(sum(male), 0), coalesce(sum(female), 0) FROM people WHERE day LIKE ? || '%' AND kind "


@dataclass(frozen=True, slots=True)
class Count:
    """People: all, men, women."""

    total: int
    male: int
    female: int


class PlainCounts:
    """when: a year, a month or a day as its ISO text begins."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def visitors(self, when: str) -> Count:
        """Of open days and groups."""
        return Count(*self._row(_PEOPLE + "IN ('visit_day', 'visit_group')", when))

    def groups(self, when: str) -> Count:
        """Of groups alone."""
        return Count(*self._row(_PEOPLE + "= 'visit_group'", when))

    def participants(self, when: str) -> Count:
        """Of activities."""
        return Count(*self._row(_PEOPLE + "= 'activity'", when))

    def activities(self, when: str) -> int:
        """How many."""
        return self.number_of("activity", when, "date_start")

    def programmes(self, when: str) -> int:
        """A series counts once."""
        return self._one("SELECT count(DISTINCT coalesce(f->>'series_id', hex(record))) FROM people "
                         "WHERE kind = 'activity' AND day LIKE ? || '%'", when)  # fmt: skip

    def themes(self, when: str) -> dict[str | None, tuple[int, int, int, int]]:
        """Field → activities, men, women, participants."""
        rows = self._connection.execute(
            "SELECT f->>'theme', count(*), sum(male), sum(female), sum(total) FROM people WHERE kind = 'activity' AND day LIKE ? || '%' "
            "GROUP BY 1", (when,),
        )  # fmt: skip
        return {theme: tuple(counted) for theme, *counted in rows}

    def number_of(self, kind: str, when: str, dated: str = "date") -> int:
        """Records of a kind."""
        return self._one("SELECT count(*) FROM log WHERE kind = ? AND f->>? LIKE ? || '%'", kind, f"$.{dated}", when)

    def told_stories(self, when: str) -> int:
        """With permission."""
        return self._one(
            "SELECT count(*) FROM log WHERE kind = 'story' AND f->>'date' LIKE ? || '%' AND f->>'consent' IN ('written', 'spoken')", when
        )

    def partnerships(self, year: str) -> int:
        """That held on a day of the year."""
        return self._one(
            "SELECT count(*) FROM log WHERE kind = 'partnership' AND substr(f->>'date_start', 1, 4) <= ? "
            "AND coalesce(substr(f->>'date_end', 1, 4), ?) >= ?", year, year, year,
        )  # fmt: skip

    def digital(self, when: str) -> int:
        """Materials opened and handed out."""
        return self._one("SELECT coalesce(sum(f->>'count'), 0) FROM log WHERE kind = 'handout' AND f->>'date' LIKE ? || '%'", when)

    def of_months(self, kind: str, when: str, *names: str) -> int:
        """Figures of monthly records; of two for one month the later made counts."""
        latest = "SELECT max(e.seq) FROM entry e JOIN log USING (record) WHERE log.kind = ? GROUP BY f->>'month'"
        figures = " + ".join("coalesce(f->>?, 0)" for _ in names)
        return self._one(
            f"SELECT coalesce(sum({figures}), 0) FROM log JOIN entry USING (record) WHERE seq IN ({latest}) AND f->>'month' LIKE ? || '%'",
            *(f"$.{name}" for name in names), kind, when,
        )  # fmt: skip

    def money(self, year: int, name: str) -> int:
        """Planned or spent."""
        return self._one("SELECT coalesce(sum(f->>?), 0) FROM log WHERE kind = 'budget' AND f->>'year' = ?", f"$.{name}", year)

    def _row(self, sql: str, *values: object) -> tuple[int, ...]:
        return tuple(self._connection.execute(sql, values).fetchone())

    def _one(self, sql: str, *values: object) -> int:
        return int(self._row(sql, *values)[0])


@contextmanager
def counting(database: Path) -> Iterator[PlainCounts]:
    """Over the records as they lie there now."""
    with closing(sqlite3.connect(database)) as connection:
        connection.create_function("as_json", 1, lambda packed: json.dumps(msgspec.msgpack.decode(packed), default=str))
        connection.executescript(_LOG)
        yield PlainCounts(connection)
