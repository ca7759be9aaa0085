"""A bag: any number of bundles that came together, taken in the order in which they were meant, whatever they are called.

    who joins ─► requests by incarnation and q ─► photos ─► each laptop's last request once more

An answer is made last, from everything the bag held, so it already counts the photos that came with it. Taking a bag twice, or two
bags of the same laptop in the wrong order, changes nothing that was counted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from core import stick as sticks
from core.protocol.bundle import Verdict
from core.protocol.keys import hint
from server.carriers.answers import Answers
from server.centre import Centre
from server.exchange.bundles import ENROLMENTS, PHOTOS, REQUESTS, BundleHandler, Taken, Turn

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Item:
    """A file of a bag. name: as people see it; read: its bytes, b'' for what may not be read."""

    name: str
    read: Callable[[], bytes]


@dataclass(slots=True)
class Report:
    """What a bag brought. libraries: whose laptops sent something; records: (library, record); photos: hashes; joined: laptops.

    files: verdict → names; answers: names of the files to carry home.
    """

    libraries: set[bytes] = field(default_factory=set)
    records: set[tuple[bytes, bytes]] = field(default_factory=set)
    photos: set[bytes] = field(default_factory=set)
    joined: int = 0
    files: dict[Verdict, list[str]] = field(default_factory=lambda: {verdict: [] for verdict in Verdict})
    answers: list[str] = field(default_factory=list)

    def count(self, verdict: Verdict) -> int:
        """How many files met this verdict."""
        return len(self.files[verdict])


class Bag:
    """Takes bags into one centre."""

    def __init__(self, centre: Centre) -> None:
        self._handler = BundleHandler(centre)
        self._answers = Answers(centre.config.answers)

    def take(self, items: Sequence[Item], progress: Progress = lambda *_: None) -> Report:
        """Takes every file that can be taken, and keeps the answers for whoever goes home."""
        report = Report()
        last: dict[tuple[bytes, bytes], tuple[Turn, Item]] = {}
        in_turn = sorted(((self._handler.turn(one.read()), one) for one in items), key=lambda pair: (pair[0], pair[1].name))
        for number, (turn, item) in enumerate(in_turn, 1):
            taken = self._handler.take(item.read())
            self._count(report, turn, item, taken)
            if turn.kind == REQUESTS and taken.device:
                last[taken.device, turn.history] = turn, item
            if turn.kind == ENROLMENTS and taken.answer:
                report.answers.append(self._answers.keep(sticks.enrolled_name(hint(taken.device)), taken.answer))
            progress(number, len(items))
        for (device, history), (turn, item) in last.items():
            answer = self._handler.take(item.read()).answer
            if answer:
                name = sticks.answer_name(hint(device), history, turn.number)
                report.answers.append(self._answers.keep(name, answer))
        return report

    def _count(self, report: Report, turn: Turn, item: Item, taken: Taken) -> None:
        report.files[taken.verdict].append(item.name)
        if taken.library and taken.verdict in (Verdict.TAKEN, Verdict.REPEATED):
            report.libraries.add(taken.library)
            report.records |= {(taken.library, record) for record in taken.records}
        if taken.verdict is Verdict.TAKEN:
            report.joined += turn.kind == ENROLMENTS
            if turn.kind == PHOTOS:
                report.photos.add(turn.history)
