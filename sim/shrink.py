"""Shortening: leaves out steps for as long as the same invariant breaks, so that what remains is the fault and little else."""

from collections.abc import Callable

from sim.script import Script, Step

TRIES_MAX = 600
Breaks = Callable[[Script], str]


def shrunk(script: Script, invariant: str, breaks: Breaks, tries: int = TRIES_MAX) -> Script:
    """The shortest script found. breaks: the name of what a script breaks, '' for nothing; tries: how many may be played."""
    left = tries

    def still(steps: tuple[Step, ...]) -> bool:
        nonlocal left
        left -= 1
        return left >= 0 and breaks(script.with_steps(steps)) == invariant

    steps = _without_the_end(script.steps, still)
    pieces = 2
    while len(steps) > 1 and left > 0:
        size = max(1, len(steps) // pieces)
        shorter = _without_one_piece(steps, size, still)
        if shorter is not None:
            steps, pieces = shorter, max(2, pieces - 1)
        elif size == 1:
            break
        else:
            pieces = min(len(steps), pieces * 2)
    return script.with_steps(steps)


def _without_the_end(steps: tuple[Step, ...], still: Callable[[tuple[Step, ...]], bool]) -> tuple[Step, ...]:
    """Most faults have happened long before the last step: halves what comes after them."""
    good, bad = 0, len(steps)
    while bad - good > 1:
        middle = (good + bad) // 2
        if still(steps[:middle]):
            bad = middle
        else:
            good = middle
    return steps[:bad]


def _without_one_piece(
    steps: tuple[Step, ...], size: int, still: Callable[[tuple[Step, ...]], bool]
) -> tuple[Step, ...] | None:
    for start in range(len(steps) - size, -1, -size):
        shorter = steps[:start] + steps[start + size :]
        if still(shorter):
            return shorter
    return None
