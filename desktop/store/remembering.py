"""What was written in the text fields of earlier activities, to be offered again.

One rule for every field: what was used most comes first, among equals what was used last. Spellings that differ only in case or in
spaces are one thing, offered as it was last written.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection

LATEST = 500  # activities looked at: some years of a village library
OFFERED_MAX = 50
CHARACTERS_MAX = 150


def remembered(connection: Connection, fields: Iterable[str]) -> dict[str, list[str]]:
    """field → what was written there, best first; of a field with several names each by itself."""
    rows = connection.exec_driver_sql(
        "SELECT r.fields FROM activity a JOIN record r ON r.record = a.record ORDER BY a.date_start DESC, a.seq DESC LIMIT ?", (LATEST,)
    )
    latest_first = [msgspec.msgpack.decode(packed) for (packed,) in rows]
    return {name: _best_first(one for record in latest_first for one in _words(record.get(name))) for name in fields}


def _words(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and (words := " ".join(one.split())) and len(words) <= CHARACTERS_MAX:
            yield words


def _best_first(latest_first: Iterable[str]) -> list[str]:
    spelled: dict[str, str] = {}
    used: dict[str, int] = {}
    for words in latest_first:
        key = words.casefold()
        spelled.setdefault(key, words)
        used[key] = used.get(key, 0) + 1
    return [spelled[key] for key in sorted(used, key=lambda key: -used[key])][:OFFERED_MAX]  # sorting keeps the order of equals
