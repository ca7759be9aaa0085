"""Earlier states of a form, to go back to and forward again. Begun with the states that a draft kept, it survives a restart."""

from collections.abc import Sequence
from typing import Generic, TypeVar

State = TypeVar("State")
STEPS_KEPT = 100


class UndoSteps(Generic[State]):
    """The states in the order they came, and where among them the form stands."""

    def __init__(self) -> None:
        self._states: list[State] = []
        self._at = -1

    def begin(self, states: Sequence[State]) -> None:
        """Stands at the last of these."""
        self._states = list(states)[-STEPS_KEPT:]
        self._at = len(self._states) - 1

    def add(self, state: State) -> None:
        """The form has come into a new state; what was undone before is forgotten. The same state again is no step."""
        if self._states and self._states[self._at] == state:
            return
        self._states[self._at + 1 :] = [state]
        del self._states[:-STEPS_KEPT]
        self._at = len(self._states) - 1

    @property
    def can_go_back(self) -> bool:
        """True while there is a state before."""
        return self._at > 0

    def back(self) -> State | None:
        """The state before, or None at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._states[self._at]

    def forward(self) -> State | None:
        """The state that was undone last, or None."""
        if self._at + 1 >= len(self._states):
            return None
        self._at += 1
        return self._states[self._at]
