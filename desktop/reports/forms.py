"""National forms newer than the program: files in the home's `lists`, and what the centre sent with its catalogues.

Of one form from one day on the centre's holds, then a file's, then the program's own. What has an error serves nobody and is named;
the others go on serving.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.domain.mappings import BYTES_MAX, SIM, Mapping, MappingError, divided, read, shipped_mappings, valid_on
from core.mapping_words import where_and_why
from core.words import translate
from desktop.paths import Home
from desktop.reports.blocks import Said
from desktop.store import disk
from desktop.store.sent_forms import SentForm

FILE_BYTES_MAX = 1_000_000
_FILES = "mappings-*.json"


class Whence(StrEnum):
    """How a form came here."""

    SHIPPED = "shipped"
    FILE = "file"
    CENTRE = "centre"

_ORIGINS = {
    Whence.FILE: translate("Papers", "Follows the form that holds from {day} on, taken in from a file."),
    Whence.CENTRE: translate("Papers", "Follows the form that holds from {day} on, sent by the centre."),
}


@dataclass(frozen=True, slots=True)
class Known:
    """A form that can be printed. name: of the file, or of the centre's area."""

    mapping: Mapping
    whence: Whence
    name: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """What serves nobody, and why. form: which it would be, '' for a file that does not say; since: of the centre's."""

    whence: Whence
    name: str
    form: str
    error: MappingError
    since: str = ""

    def words(self, language: str) -> str:
        """'mappings-x.json is not used. IPLM 1, row 3: no figure is called … What held before is used.'"""
        if self.whence is Whence.FILE:
            return error_words(self.name, self.error, language)
        told = translate(
            "Papers",
            "The form that the centre sent ({form} from {day}) is not used. {why}. What held before is used; a newer Suluh may read it.",
        )
        said = Said(language)
        return said(told, form=self.form, day=said.long_day(self.since), why=where_and_why(self.error, language))


class Forms:
    """All forms that this laptop knows."""

    def __init__(self, home: Home, sent: Iterable[SentForm] = ()) -> None:
        self.known = [Known(one, Whence.SHIPPED) for one in shipped_mappings()]
        self.refused: list[Refused] = []
        for path in sorted(home.lists.glob(_FILES)):
            self._take_file(path)
        for one in sent:
            self._take_sent(one)

    def on(self, form: str, day: str) -> Mapping:
        """The form as it holds on an ISO date."""
        found = valid_on([one.mapping for one in self.known], form, day)
        assert found is not None  # shipped_mappings has every form
        return found

    def in_year(self, form: str, year: int) -> Mapping:
        """As it holds at the end of a year."""
        return self.on(form, f"{year:04}-12-31")

    def copy_order(self, month: str) -> Mapping:
        """What SIM asks at the end of 'YYYY-MM', and in which order."""
        return self.on(SIM, f"{month}-31")

    def origin(self, mapping: Mapping, language: str) -> str:
        """Of a form that is newer than the program: where it came from and from when it holds; '' for the program's own."""
        whence = next(one.whence for one in reversed(self.known) if one.mapping is mapping)
        said = Said(language)
        return "" if whence is Whence.SHIPPED else said(_ORIGINS[whence], day=said.long_day(mapping.since))

    def lacks(self, form: str, language: str) -> tuple[str, ...]:
        """Why something newer is not used for this form, in sentences."""
        return tuple(one.words(language) for one in self.refused if one.form in (form, ""))

    def _take_file(self, path: Path) -> None:
        try:
            self.known += [Known(one, Whence.FILE, path.name) for one in read(_content(path))]
        except MappingError as error:
            self.refused.append(Refused(Whence.FILE, path.name, "", error))
        except OSError:
            self.refused.append(Refused(Whence.FILE, path.name, "", MappingError("line 1", "not_json")))

    def _take_sent(self, sent: SentForm) -> None:
        try:
            if len(sent.content) > BYTES_MAX:
                raise MappingError("line 1", "too_large")
            found = read(sent.content)
            if [(one.form, one.since) for one in found] != [(sent.form, sent.since)]:
                raise MappingError("line 1", "no_versions")
        except MappingError as error:
            self.refused.append(Refused(Whence.CENTRE, sent.area, sent.form, error, sent.since))
        else:
            self.known += [Known(one, Whence.CENTRE, sent.area) for one in found]


def take_in(home: Home, path: Path) -> list[Mapping]:
    """Puts the forms of a file into the home, each instead of an earlier one of the same day; all of them or, where one has an error,
    none. Raises MappingError, OSError for the file, KnownError for the disk.
    """
    taken = divided(_content(path))
    if not taken:
        raise MappingError("line 1", "no_versions")
    with disk.named_errors():
        home.lists.mkdir(parents=True, exist_ok=True)
    for one, content in taken:
        disk.write_whole(home.lists / f"mappings-{one.form}-{one.since}.json", content)
    return [one for one, _ in taken]


def remove(home: Home, name: str) -> list[str]:
    """Takes the file away that has this name or holds FORM@DATE; its name, [] where there is none. Raises KnownError for the disk."""
    there = {path.name for path in home.lists.glob(_FILES)}
    form, _, since = name.partition("@")
    gone = sorted(there & {name, f"mappings-{form}-{since}.json"})
    with disk.named_errors():
        for one in gone:
            (home.lists / one).unlink()
    return gone


def error_words(file: str, error: MappingError, language: str) -> str:
    """'x.json is not used. IPLM 1, row 3: no figure is called … What held before is used.'"""
    told = translate("Papers", "{file} is not used. {why}. What held before is used.")
    return Said(language)(told, file=file, why=where_and_why(error, language))


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(FILE_BYTES_MAX + 1)
    if len(content) > FILE_BYTES_MAX:
        raise MappingError("line 1", "too_large")
    return content
