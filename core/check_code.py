"""Eight letters that say over the phone how a laptop is: read out by her, taken apart by whoever helps.

    flags (8 bits) · free GB, at most 63 (6) · saves waiting, at most 511 (9) · days since the centre answered, at most 127 (7)
    · days since the last backup, at most 31 (5)      ⇒ 35 bits = 7 letters, and one letter that tells a misheard one
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.protocol.enrolment import ALPHABET, typed_letters

FLAGS = ("disk", "database", "log", "photos", "clock", "enrolled", "rejected", "practice")
_WIDTHS = (8, 6, 9, 7, 5)
_LETTERS = 7
NEVER = -1


@dataclass(frozen=True, slots=True)
class Reading:
    """flags: name → True where it is as it should be, or applies; counts at their most mean "so many or more"; NEVER: not yet."""

    flags: Mapping[str, bool]
    free_gb: int
    waiting: int
    days_silent: int
    days_unsaved: int


def encode(reading: Reading) -> str:
    """'7GKQ-20AM'."""
    flags = sum(1 << place for place, name in enumerate(FLAGS) if reading.flags.get(name))
    silent, unsaved = (127 if days == NEVER else min(126, days) for days in (reading.days_silent, reading.days_unsaved))
    parts = (flags, min(63, reading.free_gb), min(511, reading.waiting), silent, 31 if reading.days_unsaved == NEVER else min(30, unsaved))
    number = 0
    for part, width in zip(parts, _WIDTHS, strict=True):
        number = number << width | max(0, part)
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    code = letters + ALPHABET[_check(letters)]
    return f"{code[:4]}-{code[4:]}"


def decode(text: str) -> Reading | None:
    """What a code says; None for one that was misheard."""
    code = typed_letters(text)
    if len(code) != _LETTERS + 1 or any(letter not in ALPHABET for letter in code) or ALPHABET[_check(code[:-1])] != code[-1]:
        return None
    number = 0
    for letter in code[:-1]:
        number = number << 5 | ALPHABET.index(letter)
    parts = []
    for width in reversed(_WIDTHS):
        parts.append(number & (1 << width) - 1)
        number >>= width
    unsaved, silent, waiting, free, flags = parts
    return Reading(
        {name: bool(flags >> place & 1) for place, name in enumerate(FLAGS)}, free, waiting,
        NEVER if silent == 127 else silent, NEVER if unsaved == 31 else unsaved,
    )  # fmt: skip


def _check(letters: str) -> int:
    """Changes with every single letter, the weights being odd, and with nearly every two neighbours exchanged."""
    return sum((2 * place + 1) * ALPHABET.index(letter) for place, letter in enumerate(letters)) % 32
