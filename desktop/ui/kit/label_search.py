"""Which of a few labels is meant by the letters typed so far: 'kes' is Kesehatan, 'usaha' and 'saha' are Ekonomi & Usaha."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

INSIDE_FROM = 2  # one letter alone means how a word begins; inside a word it would mean nearly everything


@dataclass(frozen=True, slots=True)
class Found:
    """number: of the label; place: where in it the letters stand."""

    number: int
    place: int


def find_label(labels: Sequence[str], typed: str, after: int = -1) -> Found | None:
    """The best label for the letters, whatever their case and marks; of equals the first behind `after`, then from the top.

    How a label begins is better than how a word in it begins, and that is better than letters from inside a word.
    """
    wanted = _plain(typed)
    if not wanted:
        return None
    best: tuple[int, int, Found] | None = None
    for number, label in enumerate(labels):
        rank, place = _rank(_plain(label), wanted)
        turn = (number - after - 1) % len(labels)
        if rank is not None and (best is None or (rank, turn) < best[:2]):
            best = (rank, turn, Found(number, place))
    return best[2] if best else None


def _rank(label: str, wanted: str) -> tuple[int | None, int]:
    """0, 1 or 2, and the place; None: the letters are not there."""
    place, inside = label.find(wanted), None
    while place >= 0:
        if place == 0:
            return 0, 0
        if not label[place - 1].isalnum():
            return 1, place
        inside = place if inside is None else inside
        place = label.find(wanted, place + 1)
    return (2, inside) if inside is not None and len(wanted) >= INSIDE_FROM else (None, 0)


def _plain(words: str) -> str:
    return "".join(mark for mark in unicodedata.normalize("NFD", words) if not unicodedata.combining(mark)).casefold()
