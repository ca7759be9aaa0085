"""What stands in the first run so far: it is shown again after a change of language, after practising, after a power cut."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.ui.kit.village_chooser import Village


@dataclass(frozen=True, slots=True)
class Typed:
    """term: '' for the one that is usual in the village."""

    village: Village = field(default_factory=Village)
    term: str = ""
    name: str = ""
    person: str = ""

    def as_draft(self) -> dict[str, Any]:
        """For the private log; {} while nothing is written."""
        written = {"term": self.term, "name": self.name, "person": self.person}
        village = self.village.as_draft() if self.village.name else {}
        return {**village, **{name: value for name, value in written.items() if value}}

    @staticmethod
    def from_draft(fields: Mapping[str, Any]) -> "Typed":
        """What a draft kept."""
        term, name, person = (str(fields.get(one) or "") for one in ("term", "name", "person"))
        return Typed(Village.from_draft(fields), term, name, person)
