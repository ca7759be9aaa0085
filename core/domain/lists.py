"""Code lists (resources/lists/enums.json): codes are stored, labels shown. Lists are open: an unknown code is its own label."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("id", "en")


@dataclass(frozen=True, slots=True)
class Lists:
    """name of list → code → language → label, in the order they are offered."""

    lists: Mapping[str, Mapping[str, Mapping[str, str]]]

    def codes(self, name: str) -> list[str]:
        """The codes of a list in order."""
        return list(self.lists[name])

    def label(self, name: str, code: str | None, language: str) -> str:
        """What a person reads for a code; '' for none, the code itself when it is unknown."""
        return self.lists.get(name, {}).get(code, {}).get(language, code) if code else ""


@cache
def shipped_lists() -> Lists:
    """The lists that came with the program."""
    return Lists(json.loads(files("resources").joinpath("lists/enums.json").read_text(encoding="utf-8")))
