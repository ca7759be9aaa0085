"""One box over everything: activities and visitors by what their words begin with, newest first; slips are forgiven when little is found.

    kompos ──FTS5──► hits          kompoz ──FTS5──► nothing ──► nearest known words (kompos) ──FTS5──► hits
"""

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.store.activities import match_expression, words_of
from desktop.store.rows import Hit
from desktop.store.store import Store

FEW = 3  # with fewer hits than this, slips are looked for
NEAREST = 4  # known words tried in place of one that is not known
_LETTERS_FOR_ONE_SLIP, _LETTERS_FOR_TWO_SLIPS = 4, 7
_KNOWN_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_word USING fts5vocab('main', 'activity_search', 'row')"
_ACTIVITIES = """SELECT a.record, a.title, a.date_start, a.place FROM activity_search s JOIN activity a ON a.seq = s.rowid
WHERE activity_search MATCH ? ORDER BY a.date_start DESC, a.seq DESC LIMIT ?"""
_ON_DAY = "SELECT record, title, date_start, place FROM activity WHERE date_start = ? ORDER BY seq DESC LIMIT ?"
_SAYINGS = {"visit_group": "name", "visit_day": "note"}


class Finder:
    """Looks through the projections of a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, limit: int = 8, day: str | None = None) -> list[Hit]:
        """Up to `limit` activities, then up to `limit` groups and days; [] for a text without words.

        day: the ISO date that the text may mean; what was on that day comes first.
        """
        if not words_of(text):
            return []
        with self._store.reading() as connection:
            rows = connection.exec_driver_sql(_ON_DAY, (day, limit)).all() if day else ()
            found = [Hit("activity", record.hex(), title, date, place or "") for record, title, date, place in rows]
            known = {hit.record for hit in found}
            found += [hit for hit in _activities(connection, match_expression(text), limit) if hit.record not in known]
            visits = _visits(connection, words_of(text), limit)
            if len(found) < FEW and day is None:
                known = {hit.record for hit in found}
                found += [hit for hit in self._forgiving(connection, text, limit) if hit.record not in known]
                visits = visits or _visits_meant(connection, words_of(text), limit)
            return found[:limit] + visits

    def forgive(self, text: str) -> str:
        """The search in FTS5's words with slips forgiven; '' where no known word is near."""
        with self._store.reading() as connection:
            return forgiving_expression(connection, text)

    def _forgiving(self, connection: Connection, text: str, limit: int) -> list[Hit]:
        expression = forgiving_expression(connection, text)
        return _activities(connection, expression, limit) if expression else []


def forgiving_expression(connection: Connection, text: str) -> str:
    """The search with each unknown word in it replaced by the known words nearest to it; '' where there are none."""
    connection.exec_driver_sql(_KNOWN_WORDS)
    parts = []
    for word in words_of(text):
        near = [word] if _is_known(connection, word) else nearest(connection, word)
        if not near:
            return ""
        parts.append("(" + " OR ".join(f'"{one}"*' for one in near) + ")")
    return " AND ".join(parts)


def nearest(connection: Connection, word: str) -> list[str]:
    """Known words that begin like `word` but for a slip or two, the nearest and most frequent first."""
    slips = slips_allowed(word)
    if not slips:
        return []
    ranked = []
    for known, documents in _candidates(connection, word, slips):
        if (distance := slips_between(word, known, slips)) <= slips:
            ranked.append((distance, abs(len(known) - len(word)), -documents, known))
    return [known for _, _, _, known in sorted(ranked)[:NEAREST]]


def is_meant(typed: Iterable[str], known: Iterable[str]) -> bool:
    """True when each typed word is the beginning of a known one, slips forgiven."""
    there = tuple(known)
    return all(any(slips_between(word, one, slips_allowed(word)) <= slips_allowed(word) for one in there) for word in typed)


def slips_between(word: str, known: str, most: int) -> int:
    """As `prefix_distance`; most words are told apart by their letters alone."""
    if known.startswith(word):
        return 0
    return prefix_distance(word, known, most) if most and len(set(word) - set(known)) <= most else most + 1


def slips_allowed(word: str) -> int:
    """None in a short word, one from four letters, two from seven."""
    return (len(word) >= _LETTERS_FOR_ONE_SLIP) + (len(word) >= _LETTERS_FOR_TWO_SLIPS)


def prefix_distance(word: str, known: str, most: int) -> int:
    """Letters to change, add, leave out or swap until `word` is the beginning of `known`; most + 1 when there are more."""
    before, row = [0] * (len(known) + 1), list(range(len(known) + 1))
    for i, letter in enumerate(word, 1):
        beyond = before
        before, row = row, [i] * (len(known) + 1)
        for j, other in enumerate(known, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == known[j - 2] and word[i - 2] == other:
                row[j] = min(row[j], beyond[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(min(row), most + 1)


def _is_known(connection: Connection, word: str) -> bool:
    sql = "SELECT 1 FROM temp.known_word WHERE term >= ? AND term < ? LIMIT 1"
    return connection.exec_driver_sql(sql, (word, word + chr(0x10FFFF))).first() is not None


def _candidates(connection: Connection, word: str, slips: int) -> Iterable[tuple[str, int]]:
    """Known words with the same first letter, or whose first is our second: the first two may have been swapped, or one left out."""
    for first in dict.fromkeys(word[:2]):
        rows = connection.exec_driver_sql(
            "SELECT term, doc FROM temp.known_word WHERE term >= ? AND term < ? AND length(term) >= ?",
            (first, first + chr(0x10FFFF), len(word) - slips),
        )
        yield from ((term, documents) for term, documents in rows)


def _activities(connection: Connection, expression: str, limit: int) -> list[Hit]:
    rows = connection.exec_driver_sql(_ACTIVITIES, (expression, limit))
    return [Hit("activity", record.hex(), title, date, place or "") for record, title, date, place in rows]


def _visits(connection: Connection, typed: list[str], limit: int) -> list[Hit]:
    """Groups and days in whose words every typed one begins a word."""
    begun = [value for word in typed for value in (f"{_plain(word)}%", f"% {_plain(word)}%")]
    found: list[Hit] = []
    for kind, words in _SAYINGS.items():
        each = " AND ".join([f"({words} LIKE ? ESCAPE '!' OR {words} LIKE ? ESCAPE '!')"] * len(typed))
        found += _said(connection, kind, each, (*begun, limit))
    return sorted(found, key=lambda hit: hit.date, reverse=True)[:limit]


def _visits_meant(connection: Connection, typed: list[str], limit: int) -> list[Hit]:
    """The same with slips forgiven."""
    found: list[Hit] = []
    for kind, words in _SAYINGS.items():
        sayings = connection.exec_driver_sql(f"SELECT DISTINCT {words} FROM {kind} WHERE {words} != ''").scalars()
        meant = [saying for saying in sayings if is_meant(typed, words_of(saying))]
        found += _said(connection, kind, f"{words} IN (SELECT value FROM json_each(?))", (json.dumps(meant), limit))
    return sorted(found, key=lambda hit: hit.date, reverse=True)[:limit]


def _said(connection: Connection, kind: str, where: str, values: tuple[str | int, ...]) -> list[Hit]:
    sql = f"SELECT record, {_SAYINGS[kind]}, date, visitors FROM {kind} WHERE {where} ORDER BY date DESC LIMIT ?"
    rows = connection.exec_driver_sql(sql, values)
    return [Hit(kind, record.hex(), words, date, str(visitors)) for record, words, date, visitors in rows]


def _plain(word: str) -> str:
    """The word for LIKE, with nothing in it that means more than itself."""
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
