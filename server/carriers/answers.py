"""Answers that wait for somebody who goes to the village: DIR/answers/<device>-….sbx, sealed, the latest of each history alone.

They are no truth of their own: a lost one is made again when the laptop's next request comes, by whatever road.
"""

from collections.abc import Iterator
from pathlib import Path

from core.protocol.bundle import SUFFIX
from core.stick import is_answer_to_the_same
from server.files import write_private


class Answers:
    """The folder of waiting answers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, answer: bytes) -> str:
        """Puts an answer in place of an earlier one to the same laptop; returns its name."""
        self._folder.mkdir(parents=True, exist_ok=True)
        earlier = [one for one in self.names() if is_answer_to_the_same(one, name) and one != name]
        write_private(self._folder / name, answer)
        for one in earlier:
            (self._folder / one).unlink(missing_ok=True)
        return name

    def names(self) -> list[str]:
        """All that wait."""
        return sorted(path.name for path in self._folder.glob(f"*{SUFFIX}"))

    def read(self, names: list[str]) -> Iterator[tuple[str, bytes]]:
        """Those that are still there."""
        for name in names:
            try:
                yield name, (self._folder / name).read_bytes()
            except FileNotFoundError:
                continue
