"""What a paper counted, as a plain tree that a later count is compared with: what a signer signs, without the day, the dress and the words.

Of two trees only what both know is compared: a figure that a newer program counts besides makes no signed paper another one.

    dataclass   {field: tree}, fields of _NOT_COUNTED left out
    mapping     of numbers: [[key, number] …], sorted, here an absent key does count; of anything else, as the fields of a record: its
                hash, for what a story says must not stay behind when it is taken back
"""

import dataclasses
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from core.charts.day_bars import DayState
from desktop.reports.numbers import ActivitySums, MonthlyNumbers, ShortLogs

Tree = dict[str, Any] | list[Any] | str | int | float | bool | None
_PEOPLE_ALONE, _PEOPLE_IN_GROUPS = ("visits", "single", "total"), ("visits", "groups", "total")
_ACTIVITIES, _PARTICIPANTS = ("sums", "count"), ("sums", "people", "total")
_NOT_COUNTED = frozenset({"today", "profile", "position", "receipt", "missing", "days", "coming"})


def tree_of(value: object) -> Tree:
    """The tree of anything that a paper counts; the same after a way through JSON."""
    if isinstance(value, bool | int | float | None):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        pairs = [[str(key), tree_of(value[key])] for key in sorted(value, key=str)]
        return pairs if all(isinstance(one, int | None) for _, one in pairs) else sha256(json.dumps(pairs).encode()).hexdigest()
    if isinstance(value, list | tuple):
        return [tree_of(one) for one in value]
    if dataclasses.is_dataclass(value):
        names = [one.name for one in dataclasses.fields(value) if one.name not in _NOT_COUNTED]
        days = _days(value) if isinstance(value, MonthlyNumbers) else {}
        return {name: tree_of(getattr(value, name)) for name in names} | days
    return str(value)


def visits_alone(numbers: MonthlyNumbers) -> MonthlyNumbers:
    """What a recapitulation of visits shows of a month."""
    return dataclasses.replace(
        numbers, activities=(), sums=ActivitySums(), photos=(), materials_opened=0, materials_copied=0, logs=ShortLogs()
    )  # fmt: skip


def changed(before: Tree, now: Tree) -> frozenset[str]:
    """The names of what differs, as 'visits.single.total'; empty where nothing does."""
    return frozenset(_differences(before, now, ""))


def totals(counted: Tree) -> dict[str, int]:
    """The sums of a month by name, from its tree; those that it does not know are left out."""
    found = {"visits": (_PEOPLE_ALONE, _PEOPLE_IN_GROUPS), "activities": (_ACTIVITIES,), "participants": (_PARTICIPANTS,)}
    return {name: sum(parts) for name, paths in found.items() if None not in (parts := [_number(counted, path) for path in paths])}  # type: ignore[arg-type]


def _number(tree: Tree, path: tuple[str, ...]) -> int | None:
    for name in path:
        tree = tree.get(name) if isinstance(tree, dict) else None
    return tree if isinstance(tree, int) else None


def _days(numbers: MonthlyNumbers) -> dict[str, Tree]:
    """Open days with their visitors. Which days were closed and which not recorded counts when the month is over: before, time alone
    changes it."""
    found: dict[str, Tree] = {"open_days": [[day.date.isoformat(), day.visits] for day in numbers.days if day.state is DayState.OPEN]}
    if not numbers.days_that_are(DayState.COMING):
        found["closed_days"] = [day.isoformat() for day in numbers.days_that_are(DayState.CLOSED)]
    return found


def _differences(before: Tree, now: Tree, name: str) -> Iterator[str]:
    if isinstance(before, dict) and isinstance(now, dict):
        for key in before.keys() & now.keys():
            yield from _differences(before[key], now[key], f"{name}.{key}".lstrip("."))
    elif isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        for one, other in zip(before, now, strict=True):
            yield from _differences(one, other, name)
    elif before != now:
        yield name
