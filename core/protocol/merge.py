"""Many deltas of one record become one record. A pure function of their set: never of arrival order or clocks.

Per field the larger stamp wins. A field's *heads* are the values that no other delta names in its `base`; more than
one distinct head is a question to a person, and until it is answered the winner is shown and nothing is lost.

    18 ──► 21        one wrote after seeing the other: one head, no question
    18 ──► 21
      └──► 20        both wrote after seeing 18: two heads, a question; 21 or 20 shows by stamp

A deletion names the heads of *every* field. If the record has a head that the deletion did not see, somebody was
still working on it: the record stays, with a question about `deleted`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from core.protocol.delta import DELETED, Delta, Stamp


@dataclass(frozen=True, slots=True)
class Head:
    """One surviving value of a field, and who wrote it."""

    value: Any
    stamp: Stamp
    person: str
    wall: int


@dataclass(frozen=True, slots=True)
class Merged:
    """A record as it stands.

    fields: the winning value of each field; questions: fields with more than one distinct head, winner first.
    """

    kind: str
    scope: bytes
    fields: dict[str, Any]
    heads: dict[str, tuple[Head, ...]]
    questions: dict[str, tuple[Head, ...]]
    deleted: bool
    lamport: int

    def base_for(self, fields: Iterable[str]) -> dict[str, list[Stamp]]:
        """What an edit of `fields` must name as seen."""
        return {name: [head.stamp for head in self.heads[name]] for name in fields if name in self.heads}

    def base_for_deletion(self) -> dict[str, list[Stamp]]:
        """What a deletion must name as seen: the heads of all fields."""
        return self.base_for(self.heads)


def merge(deltas: Iterable[Delta]) -> Merged:
    """The record that these deltas make. Takes at least one; rejected ones must have been left out."""
    deltas = list(deltas)
    first = min(deltas, key=lambda d: (d.lamport, d.incarnation, d.n, d.kind))
    heads = _heads(deltas)
    fields = {name: hs[0].value for name, hs in heads.items()}
    deleted, open_deletion = _deletion(deltas, heads)
    questions = {
        name: hs for name, hs in heads.items() if name != DELETED and len({h.stamp.value for h in hs}) > 1
    }
    if open_deletion:
        questions[DELETED] = heads[DELETED]
    return Merged(first.kind, first.scope, fields, heads, questions, deleted, max(d.lamport for d in deltas))


def _heads(deltas: list[Delta]) -> dict[str, tuple[Head, ...]]:
    written: dict[str, dict[Stamp, Head]] = {}
    seen: dict[str, set[Stamp]] = {}
    for d in deltas:
        for name, value in d.fields.items():
            stamp = d.stamp(name)
            known = written.setdefault(name, {}).get(stamp)
            # Clones may write the same stamp twice; the earlier wall and name are shown, on every machine alike.
            if known is None or (d.wall, d.person) < (known.wall, known.person):
                written[name][stamp] = Head(value, stamp, d.person, d.wall)
            seen.setdefault(name, set()).update(d.base.get(name, ()))
    return {
        name: tuple(sorted((h for s, h in values.items() if s not in seen[name]), key=lambda h: h.stamp, reverse=True))
        for name, values in written.items()
    }


def _deletion(deltas: list[Delta], heads: dict[str, tuple[Head, ...]]) -> tuple[bool, bool]:
    """(is the record deleted, does the deletion need a person's answer)."""
    opinions = heads.get(DELETED, ())
    # One deletes while another restores: a difference of opinion like any other.
    divided = len({head.stamp.value for head in opinions}) > 1
    if not opinions or not opinions[0].value:
        return False, divided
    last = {head.stamp for head in opinions if head.value}
    seen: dict[str, set[Stamp]] = {}
    for d in deltas:
        if DELETED in d.fields and d.stamp(DELETED) in last:
            for name, stamps in d.base.items():
                seen.setdefault(name, set()).update(stamps)
    unseen = any(h.stamp not in seen.get(name, ()) for name, hs in heads.items() if name != DELETED for h in hs)
    return not (unseen or divided), unseen or divided
