"""Real homes for tests: a desk in a temporary folder, with a clock that the test sets."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings

AREA = "64.03.09.2006"
NOON = 1_795_500_000_000  # 24 November 2026


@dataclass(slots=True)
class Clock:
    """A clock that moves one second at every look."""

    now: int = NOON
    looks: int = field(default=0)

    def __call__(self) -> int:
        self.looks += 1
        return self.now + self.looks * 1000


def open_desk(folder: Path, clock: Clock | None = None, set_up: bool = True) -> Desk:
    """A desk in `folder`; set up as a sample library unless told not to."""
    desk = assembly.build(folder, Surroundings(now_ms=clock or Clock()))
    if set_up and desk.book.profile() is None:
        desk.book.set_up(AREA, "Al-Fadhilah", "Sari")
    return desk


def an_activity(**fields: Any) -> dict[str, Any]:
    """A plausible activity."""
    return {"title": "Pelatihan keripik pisang", "date_start": "2026-11-21", "theme": "economy", "n_total": 18, **fields}
