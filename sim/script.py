"""What happens in a world: a list of steps that can be written down, shortened and played again.

    save 2 17 5     the third laptop saves something; 17 and 5 choose what

A step's numbers are taken modulo whatever there is to choose from, so every sub-list of a script is a script too.
"""

import random
from dataclasses import dataclass, replace
from typing import NamedTuple

STEPS = 250
NUMBERS = 1_000


class Step(NamedTuple):
    """what happens, to which laptop, and two numbers that choose the rest."""

    what: str
    who: int = 0
    a: int = 0
    b: int = 0

    def __str__(self) -> str:
        return f"{self.what} {self.who} {self.a} {self.b}"


@dataclass(frozen=True, slots=True)
class Script:
    """A world: how many laptops in how many libraries, and what happens. seed: makes keys and ids; clocks: makes the clocks."""

    seed: int
    laptops: int
    libraries: int
    steps: tuple[Step, ...]
    clocks: int = 0

    def with_steps(self, steps: tuple[Step, ...]) -> "Script":
        """The same world in which only these steps happen."""
        return replace(self, steps=steps)

    def __str__(self) -> str:
        head = f"Script({self.seed}, {self.laptops}, {self.libraries}, steps("
        return head + '"""\n' + "".join(f"    {step}\n" for step in self.steps) + '"""))'


def steps(text: str) -> tuple[Step, ...]:
    """Steps as they were written down, one a line."""
    found = []
    for line in text.split("\n"):
        if words := line.split():
            found.append(Step(words[0], *(int(number) for number in words[1:])))
    return tuple(found)


# How often things happen, one against the other, before each seed bends it its own way.
WORK = {
    "save": 20, "edit": 16, "delete": 3, "undelete": 1, "answer": 4, "visits": 4, "problem": 2, "profile": 1, "unknown_kind": 1,
    "import_rows": 1, "undo_import": 0.5, "refused": 2, "refused_kind": 0.7, "mend": 3, "draft": 2, "photo": 2, "consent": 2,
    "withdraw": 1, "discard_photo": 0.7, "purge": 1, "rebuild": 0.5,
}  # fmt: skip
LINE = {
    "talk": 34, "photos": 3, "cut": 4, "unheard": 7, "repeat": 3, "delay": 4, "arrive": 5, "late_answer": 7, "damage": 3, "misdeliver": 2,
}  # fmt: skip
MACHINES = {
    "power_cut": 5, "copy": 1, "ghost": 1, "keep_backup": 2, "restore_backup": 1, "newcomer": 0.5, "lose_laptop": 0.3, "join": 4,
    "join_unheard": 1, "move": 0.7, "laptop_clock": 2,
}  # fmt: skip
CARRIERS = {
    "pack": 4, "stick_at_centre": 3, "unpack": 4, "old_stick": 2, "worn_stick": 1, "join_by_stick": 1, "relay_visit": 3, "relay_works": 2,
}  # fmt: skip
CENTRE = {"catalogue": 2, "snapshot": 3, "restore": 2, "wipe": 0.4, "make_safe": 2, "centre_clock": 1}
STEALING_SEEDS, TRIES_MAX = 0.3, 4  # a share of the seeds; how often the finder connects
ALWAYS = ("save", "talk", "join")
_BENDS = (0.0, 0.3, 1.0, 1.0, 3.0)
_LAPTOPS = {1: 8, 2: 24, 3: 24, 4: 16, 5: 12, 6: 12, 9: 2, 15: 1, 40: 0.3}


def script(seed: int, length: int = STEPS) -> Script:
    """The world of a seed."""
    chance = random.Random(f"script {seed}")
    laptops = chance.choices(tuple(_LAPTOPS), tuple(_LAPTOPS.values()))[0]
    libraries = min(laptops, chance.choices((1, 2, 3, 4), (6, 3, 1, 1))[0])
    weights = {**WORK, **LINE, **CARRIERS, **MACHINES, **CENTRE}
    bent = {name: weight * (1.0 if name in ALWAYS else chance.choice(_BENDS)) for name, weight in weights.items()}
    first = [_step(chance, "join", who) for who in range(laptops) if chance.random() < 0.75]
    names, odds = tuple(bent), tuple(bent.values())
    rest = [_step(chance, what) for what in chance.choices(names, odds, k=length - len(first))]
    return Script(seed, laptops, libraries, (*first, *_with_theft(seed, rest)))


def _with_theft(seed: int, rest: list[Step]) -> list[Step]:
    """In some worlds a laptop is stolen. Drawn apart, so that all other steps stay what they were."""
    chance = random.Random(f"theft {seed}")
    if chance.random() >= STEALING_SEEDS:
        return rest
    places = sorted(chance.randrange(len(rest) + 1) for _ in range(1 + chance.randint(1, TRIES_MAX)))
    made = list(rest)
    for number, place in enumerate(places):
        made.insert(place + number, _step(chance, "try_stolen" if number else "steal"))
    return made


def _step(chance: random.Random, what: str, who: int | None = None) -> Step:
    return Step(what, chance.randrange(NUMBERS) if who is None else who, chance.randrange(NUMBERS), chance.randrange(NUMBERS))
