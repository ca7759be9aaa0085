"""Every paper as it was when somebody last looked at it: what stands on it, and a small grey picture of its first two pages and the last.

    python -m proofs.papers [--new] [ONLY …]

Without --new it prints every paper, compares it with what is kept in `proofs/pages`, and leaves in out/papers what differs.
"""

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops

from core.domain.mappings import FORMS
from core.protocol.receipts import Receipt, Totals
from desktop.assembly import Desk
from desktop.reports.consent_page import Consent
from desktop.reports.reports import Printed
from proofs.paper_logs import LONG, MONTH, NOTHING, PRINTED_MS, ROWS, THIRTY, YEAR, a_story, an_activity, library

if TYPE_CHECKING:
    import pypdfium2

ROOT = Path(__file__).parent.parent
KEPT, SEEN = ROOT / "proofs" / "pages", ROOT / "out" / "papers"
DOTS_AN_INCH = 36
GREYS = 8
FAR = 80  # of 255: two of the kept greys
SHARE_MOST = 0.004
BEGINNING, WHOLE_PAGES = 2, 20
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\ufffe\x02"))
_SHEETS = (("F4", "id"), ("A4", "en"))
_BY_ROWS = ("monthly", "annual", "visits-month", "visits-year", "problems", "sim", "signal", "scorecard", *FORMS)
_OF_ONE = ("activity", "attendance", "poster", "story")
_FIXED = ("attendance-empty", "receipt", "recovery", "share", *(f"consent-{kind.value}" for kind in Consent), "guide")

RECEIPT = Receipt(
    number="64.03-2026-11-000042", library=bytes(16), library_name="Al-Fadhilah", area="64.03.09.2006", month=MONTH, time=PRINTED_MS,
    records=1112, questions=1, rejected=2, positions={"3fa9c1d2a0b1c3d4": 118, "88aa00bb": 3},
    totals=Totals(
        activities=30, participants=648, participants_male=279, participants_female=260, participants_unsplit=109, visit_days=21,
        closed_days=1, visits=1471, visits_male=733, visits_female=735, computer_users=51, photos=7, photos_whole=6,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """A paper of a library, on a sheet, in a language."""

    kind: str
    rows: str
    sheet: str
    language: str

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.rows}-{self.sheet}-{self.language}"


def cases() -> list[Case]:
    """All of them, a library after the other. F4 speaks Indonesian and A4 English, and the other way round where there are 30 rows."""
    found = []
    for rows in ROWS:
        sheets = (*_SHEETS, ("A4", "id"), ("F4", "en")) if rows == THIRTY else _SHEETS
        kinds = [*_BY_ROWS, *(_OF_ONE if rows in (NOTHING, THIRTY, LONG) else ()), *(_FIXED if rows == THIRTY else ())]
        found += [Case(kind, rows, sheet, language) for kind in kinds for sheet, language in sheets]
    return found


def printed(desk: Desk, case: Case) -> bytes:
    """The PDF."""
    reports, how = desk.reports, (case.sheet, case.language)
    special: Mapping[str, Callable[[], Printed]] = {
        "visits-month": lambda: reports.make("visits", MONTH, *how),
        "visits-year": lambda: reports.make("visits", YEAR, *how),
        "attendance-empty": lambda: reports.make("attendance", "", *how),
        "receipt": lambda: reports.receipt(RECEIPT, case.language, case.sheet),
        "signal": lambda: reports.signal(MONTH, *how),
        "recovery": lambda: reports.recovery("4821-7730-1956", case.language, case.sheet),
        "share": lambda: reports.share_poster("http://192.168.137.1:8080", ["Budidaya lele", "Batik sawit"], ("Perpus", "rahasia"),
                                              case.language, case.sheet),
        **{f"consent-{kind.value}": _consent(desk, kind, case) for kind in Consent},
        "guide": lambda: reports.guide(case.language, case.sheet, (("Ctrl+K", "Cari"),), {}),
    }  # fmt: skip
    if case.kind in special:
        return special[case.kind]().pdf
    return reports.make(case.kind, _about(desk, case.kind), *how).pdf


def _consent(desk: Desk, kind: Consent, case: Case) -> Callable[[], Printed]:
    return lambda: desk.reports.consent(kind, "Dari dapur ke pasar", case.language, case.sheet)


def _about(desk: Desk, kind: str) -> str:
    if kind in _OF_ONE:
        return a_story(desk) if kind == "story" else an_activity(desk)
    return YEAR if kind in ("annual", "scorecard", *FORMS) else MONTH


@dataclass(frozen=True, slots=True)
class Looks:
    """What of a paper is kept: its words, a line of the paper a line; its pages in a row."""

    words: str
    pages: Image.Image


def looks_of(pdf: bytes, kind: str = "") -> Looks:
    """Pictures of the first two pages and of the last. Of a long paper the pages between them are a digest of their words each, of
    the guide only its first two are kept: its words are those of the help, which has tests of its own.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        count = min(len(document), BEGINNING) if kind == "guide" else len(document)
        words = [f"== {place + 1}\n{_words(document[place])}" for place in range(count)]
        if count > WHOLE_PAGES:
            words[BEGINNING:-1] = [f"== {sha256(one.encode()).hexdigest()[:12]}" for one in words[BEGINNING:-1]]
        shown = sorted({*range(min(BEGINNING, count)), count - 1})
        return Looks("\n".join(words) + "\n", _in_a_row([_picture(document[place]) for place in shown]))
    finally:
        document.close()


def _words(page: "pypdfium2.PdfPage") -> str:
    text = page.get_textpage()
    try:
        return "\n".join(line.strip() for line in text.get_text_range().translate(_INVISIBLE).splitlines())
    finally:
        text.close()


def _picture(page: "pypdfium2.PdfPage") -> Image.Image:
    drawn: Image.Image = page.render(scale=DOTS_AN_INCH / 72, grayscale=True).to_pil().convert("L")
    return drawn


def _in_a_row(pages: Sequence[Image.Image]) -> Image.Image:
    row = Image.new("L", (sum(page.width + 2 for page in pages) - 2, max(page.height for page in pages)), 160)
    left = 0
    for page in pages:
        row.paste(page, (left, 0))
        left += page.width + 2
    return row.point(lambda grey: round(grey * (GREYS - 1) / 255) * 255 // (GREYS - 1))


def difference(name: str, looks: Looks, kept: Path = KEPT, seen: Path = SEEN) -> str:
    """'' where it is as it was; else what differs, and `seen` holds what there is now."""
    words, picture = kept / f"{name}.txt", kept / f"{name}.png"
    if not words.is_file() or not picture.is_file():
        return f"{name}: it is not kept yet"
    with Image.open(picture) as opened:
        before = opened.convert("L")
    found = []
    if words.read_text(encoding="utf-8") != looks.words:
        found.append("other words")
    if before.size != looks.pages.size:
        found.append(f"other pages, {before.size} became {looks.pages.size}")
    else:
        far = ImageChops.difference(before, looks.pages).point(lambda off: 255 if off > FAR else 0).histogram()[255]
        if far > SHARE_MOST * before.width * before.height:
            found.append(f"{far / (before.width * before.height):.2%} of the picture")
    if found:
        keep(name, looks, seen)
    return f"{name}: {', '.join(found)}" if found else ""


def keep(name: str, looks: Looks, folder: Path = KEPT) -> None:
    """Puts it into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_text(looks.words, encoding="utf-8")
    out = io.BytesIO()
    looks.pages.quantize(GREYS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    (folder / f"{name}.png").write_bytes(out.getvalue())


def pages_of(wanted: Sequence[Case], folder: Path) -> Iterator[tuple[Case, bytes]]:
    """Prints them, each library filled once."""
    for rows in dict.fromkeys(case.rows for case in wanted):
        with library(folder / rows, rows) as desk:
            for case in [one for one in wanted if one.rows == rows]:
                yield case, printed(desk, case)


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    wanted = [case for case in cases() if not args.only or any(word in case.name for word in args.only)]
    began, differ = time.monotonic(), []
    with tempfile.TemporaryDirectory() as folder:
        for case, pdf in pages_of(wanted, Path(folder)):
            looks = looks_of(pdf, case.kind)
            if args.new:
                keep(case.name, looks)
            elif told := difference(case.name, looks):
                print(told, flush=True)
                SEEN.joinpath(f"{case.name}.pdf").write_bytes(pdf)
                differ.append(told)
    if args.new and not args.only:
        _forget({case.name for case in wanted})
    size = sum(path.stat().st_size for path in KEPT.iterdir()) / 1e6
    print(f"{len(wanted)} papers in {time.monotonic() - began:.0f} s, {len(differ)} differ; what is kept takes {size:.1f} MB")
    if differ:
        print(f"Look at {SEEN} beside {KEPT}. What is meant is kept by: make papers NEW=1")
    return 1 if differ else 0


def _forget(names: set[str]) -> None:
    """What no paper is called any more."""
    for path in KEPT.iterdir():
        if path.stem not in names:
            path.unlink()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m proofs.papers", description=__doc__.split("\n")[0], allow_abbrev=False)
    parser.add_argument("--new", action="store_true", help="keep them as they are now instead of comparing")
    parser.add_argument("only", nargs="*", metavar="ONLY", help="only papers with this in their names, as 'annual-30'")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
