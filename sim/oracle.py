"""What a set of saves means, worked out another way than the product does: slowly, from the words of the design."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.domain.kinds import CLOSED
from core.protocol.delta import DELETED, Delta, Stamp
from core.protocol.receipts import Totals


@dataclass(frozen=True, slots=True)
class Settled:
    """A record. questions: field → the different values that stand against each other, as hashes."""

    kind: str
    fields: Mapping[str, Any]
    deleted: bool
    questions: Mapping[str, frozenset[bytes]]


def settle(deltas: Iterable[Delta]) -> Settled:
    """The record that these saves make."""
    deltas = list(deltas)
    values: dict[tuple[str, Stamp], Any] = {(name, d.stamp(name)): value for d in deltas for name, value in d.fields.items()}
    replaced = {(name, stamp) for d in deltas for name in d.fields for stamp in d.base.get(name, ())}
    heads: dict[str, list[Stamp]] = defaultdict(list)
    for name, stamp in values.keys() - replaced:
        heads[name].append(stamp)
    fields = {name: values[name, max(stamps)] for name, stamps in heads.items()}
    questions = {
        name: frozenset(stamp.value for stamp in stamps) for name, stamps in heads.items() if len({stamp.value for stamp in stamps}) > 1
    }
    opinions = questions.pop(DELETED, frozenset())
    wanted = bool(fields.get(DELETED))
    unseen = wanted and _unseen(deltas, heads)
    if opinions or unseen:
        questions[DELETED] = frozenset(stamp.value for stamp in heads[DELETED])
    first = min(deltas, key=lambda d: (d.lamport, d.incarnation, d.n, d.kind))
    return Settled(first.kind, fields, wanted and not unseen and not opinions, questions)


def _unseen(deltas: list[Delta], heads: Mapping[str, list[Stamp]]) -> bool:
    """True when somebody wrote something that no standing deletion had seen."""
    deleters = [d for d in deltas if d.fields.get(DELETED) and d.stamp(DELETED) in heads[DELETED]]
    seen = {(name, stamp) for d in deleters for name, stamps in d.base.items() for stamp in stamps}
    return any((name, stamp) not in seen for name, stamps in heads.items() if name != DELETED for stamp in stamps)


def settle_all(deltas: Iterable[Delta]) -> dict[bytes, Settled]:
    """record → what its saves make of it."""
    found: dict[bytes, list[Delta]] = defaultdict(list)
    for delta in deltas:
        found[delta.record].append(delta)
    return {record: settle(saves) for record, saves in found.items()}


def totals(records: Mapping[bytes, Settled], month: str) -> Totals:
    """What a receipt of this month must say, photos aside."""
    live = [one for one in records.values() if not one.deleted]
    activities = [_people(one.fields) for one in live if one.kind == "activity" and _day(one.fields.get("date_start")).startswith(month)]
    days = [one.fields for one in live if one.kind == "visit_day" and _day(one.fields.get("date")).startswith(month)]
    open_days = [fields for fields in days if fields.get("state") != CLOSED]
    people = [_people(fields) for fields in open_days]
    opened, all_days = {fields["date"] for fields in open_days}, {fields["date"] for fields in days}
    participants, male, female = (sum(column) for column in zip(*activities, strict=True)) if activities else (0, 0, 0)
    visits, men, women = (sum(column) for column in zip(*people, strict=True)) if people else (0, 0, 0)
    return Totals(
        activities=len(activities), participants=participants, participants_male=male, participants_female=female,
        participants_unsplit=participants - male - female, visit_days=len(opened), closed_days=len(all_days - opened),
        visits=visits, visits_male=men, visits_female=women,
        computer_users=sum(fields.get("n_computer") or 0 for fields in open_days),
    )  # fmt: skip


def _people(fields: Mapping[str, Any]) -> tuple[int, int, int]:
    male, female = fields.get("n_male") or 0, fields.get("n_female") or 0
    return max(fields.get("n_total") or 0, male + female), male, female


def _day(text: Any) -> str:
    try:
        return date.fromisoformat(text).isoformat() if isinstance(text, str) else ""
    except ValueError:
        return ""
