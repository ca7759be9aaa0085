"""The papers that were printed, kept as they were, each with a record of what it counted.

papers/2026-10 Laporan bulanan, Rev. 1.pdf      the very file that was printed, under a name that a person can read
papers/records/monthly_2026-10_1.json           what it is, from which data, what it counted (counted_tree.py), whether it is signed

The file is written first and its record after it: after a power cut a paper is kept whole or not at all. The newest paper about a thing
says which revision the next one is: the same figures make a copy of it, other figures the next revision.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from core.words import say, translate
from desktop.reports.counted_tree import Tree, changed
from desktop.reports.shortening import shortened
from desktop.store import blobs, disk, errors
from desktop.store.errors import KnownError

RECORDS = "records"
SUBJECT_CHARACTERS = 60
UNKNOWN_DAY = "?"  # signed, while the clock was suspect
# What is kept: papers that report. A sheet to be filled in, an invitation or what the centre states of itself is none; a story may be
# taken back for good, so no paper of it stays.
TITLES = {
    "monthly": translate("KeptPaper", "Monthly report"),
    "annual": translate("KeptPaper", "Annual report"),
    "visits": translate("KeptPaper", "Visits"),
    "problems": translate("KeptPaper", "List of problems"),
    "sim": translate("KeptPaper", "Copy sheet (SIM)"),
    "iplm": translate("KeptPaper", "Index (IPLM)"),
    "contest": translate("KeptPaper", "Contest form"),
    "accreditation": translate("KeptPaper", "Accreditation"),
    "signal": translate("KeptPaper", "Record of blank spots"),
    "activity": translate("KeptPaper", "Report of an activity"),
}
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class Facts:
    """What a paper was made from. subject: what a record is called, '' for a period; day: of printing, '' where the clock is suspect."""

    kind: str
    about: str
    subject: str
    paper: str
    language: str
    revision: int
    position: str
    day: str
    counted: Tree


class KeptPaper(msgspec.Struct, frozen=True, kw_only=True):
    """The record of a kept paper. number: counts the papers about one thing; signed: the day on which she said so, '' for not."""

    number: int
    file: str
    sha256: str
    kind: str
    about: str
    paper: str
    language: str
    revision: int
    position: str
    day: str
    wall: int
    counted: Tree
    signed: str = ""


class KeptPapers:
    """The kept papers of a home. A record that cannot be read is left out; the others go on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def everything(self) -> list[KeptPaper]:
        """All of them, by kind and what they are about, the newest first."""
        return sorted(self._read("*.json"), key=lambda one: (one.kind, one.about, -one.number))

    def about(self, kind: str, about: str) -> list[KeptPaper]:
        """Those about one thing, the newest first."""
        return sorted(self._read(f"{kind}_{about}_*.json"), key=lambda one: -one.number)

    def newest(self, kind: str, most: int) -> list[KeptPaper]:
        """The newest paper about each of the last few periods, the latest period first."""
        numbers: dict[str, int] = {}
        for path in (self.folder / RECORDS).glob(f"{kind}_*_*.json"):
            _, about, number = path.stem.split("_", 2)
            if number.isdecimal():
                numbers[about] = max(int(number), numbers.get(about, 0))
        latest = sorted(numbers, reverse=True)[:most]
        return [one for about in latest for one in self._read(f"{kind}_{about}_{numbers[about]}.json")]

    def revision(self, kind: str, about: str, counted: Tree) -> int:
        """Which revision a paper is that counted so; 1 where nothing was kept."""
        kept = self.about(kind, about)
        if not kept:
            return 1
        return kept[0].revision + bool(changed(kept[0].counted, counted))

    def keep(self, pdf: bytes, facts: Facts, wall: int) -> KeptPaper:
        """Keeps a paper that was printed; the very same file is kept once. Raises KnownError('paper_not_kept')."""
        kept = self.about(facts.kind, facts.about)
        digest = sha256(pdf).hexdigest()
        for one in kept:
            if one.sha256 == digest and self._is_whole(one):
                return one
        number = kept[0].number + 1 if kept else 1
        try:
            blobs.make_folder(self.folder / RECORDS)
            file = self._free_name(_name(facts))
            made = KeptPaper(
                number=number, file=file, sha256=digest, kind=facts.kind, about=facts.about, paper=facts.paper, language=facts.language,
                revision=facts.revision, position=facts.position, day=facts.day, wall=wall, counted=facts.counted,
            )  # fmt: skip
            disk.write_whole(self.folder / file, pdf)
            self._write(made)
        except (OSError, KnownError) as error:
            raise KnownError(errors.PAPER_NOT_KEPT, str(error)) from error
        return made

    def sign(self, kept: KeptPaper, day: str) -> KeptPaper:
        """Remembers that it is signed, and since when; '' takes it back. Raises KnownError."""
        signed = msgspec.structs.replace(kept, signed=day)
        self._write(signed)
        return signed

    def with_signature(self, kept: KeptPaper) -> KeptPaper:
        """The same, signed where another copy of its revision is."""
        return msgspec.structs.replace(kept, signed=signed_on(self.about(kept.kind, kept.about), kept.revision))

    def content(self, kept: KeptPaper) -> bytes:
        """The very bytes that were printed. Raises KnownError('paper_gone', 'paper_damaged')."""
        try:
            pdf = self.place(kept).read_bytes()
        except OSError as error:
            raise KnownError(errors.PAPER_GONE, str(error)) from error
        if sha256(pdf).hexdigest() != kept.sha256:
            raise KnownError(errors.PAPER_DAMAGED, kept.file)
        return pdf

    def place(self, kept: KeptPaper) -> Path:
        """Where its file lies."""
        return self.folder / Path(kept.file).name

    def _read(self, pattern: str) -> list[KeptPaper]:
        found = []
        for path in (self.folder / RECORDS).glob(pattern):
            try:
                found.append(msgspec.json.decode(path.read_bytes(), type=KeptPaper))
            except (OSError, msgspec.DecodeError, RecursionError):
                continue
        return found

    def _write(self, kept: KeptPaper) -> None:
        disk.write_whole(self.folder / RECORDS / f"{kept.kind}_{kept.about}_{kept.number}.json", msgspec.json.encode(kept))

    def _is_whole(self, kept: KeptPaper) -> bool:
        try:
            return bool(self.content(kept))
        except KnownError:
            return False

    def _free_name(self, name: str) -> str:
        """Of copies of a revision the second is '… (2).pdf'; nothing that lies there is written over."""
        file, copy = f"{name}.pdf", 1
        while (self.folder / file).exists():
            copy += 1
            file = f"{name} ({copy}).pdf"
        return file


def signed_on(kept: Sequence[KeptPaper], revision: int) -> str:
    """The day on which a revision was said to be signed, whichever copy of it; '' for none."""
    return next((one.signed for one in kept if one.revision == revision and one.signed), "")


def _name(facts: Facts) -> str:
    title = say("KeptPaper", TITLES[facts.kind], facts.language)
    about = f"{title} {facts.subject}" if facts.subject else f"{facts.about} {title}"
    name = shortened(_NOT_IN_NAMES.sub(" ", about), SUBJECT_CHARACTERS).strip(" .")
    return f"{name}, Rev. {facts.revision}"
