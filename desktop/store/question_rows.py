"""What the store gives out of questions: frozen values that cross lanes."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Meaning:
    """What follows from an answer. what: 'bin', 'stays', 'month' (it counts there), 'participants', 'visitors' (the month's, then)."""

    what: str
    month: str = ""
    total: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a question, who wrote it and when by that clock (ms); wall 0: nobody wrote it, it is the other answer."""

    value: Any
    person: str
    wall: int
    meaning: Meaning | None


@dataclass(frozen=True, slots=True)
class Question:
    """Two people wrote different things into a field. about: what the record is called; day: its date; choices: the one shown first."""

    record: str
    kind: str
    about: str
    day: str
    field: str
    choices: tuple[Choice, ...]
