"""What stands in the first run so far: it is shown again after a change of language and after practising."""

from dataclasses import dataclass, field

from desktop.ui.kit.village_chooser import Village


@dataclass(frozen=True, slots=True)
class Typed:
    """term: '' for the one that is usual in the village."""

    village: Village = field(default_factory=Village)
    term: str = ""
    name: str = ""
    person: str = ""
