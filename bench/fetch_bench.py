"""Fetching published files over lines: our client beside `curl -C -`, which goes on after every cut, from the same server."""

import io
import random
import shutil
import subprocess
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bench.figures import Bound, Figure, Place, Section, median
from bench.papers import CONTAINER, PACKAGE
from bench.shaped_line import EDGE, VSAT, Profile, ShapedLine
from bench.stations import Ours, target_of
from core.protocol.hashes import blob_hash
from desktop.assembly import Desk

# Full size, and the size for a look whether it runs.
EDGE_BYTES, VSAT_BYTES, LAN_BYTES = (2_000_000, 20_000), (20_000_000, 20_000), (200_000_000, 100_000)
CHAPTERS, CHANGED, CHAPTER_WORDS, PICTURES, PICTURE_BYTES = 40, 13, 2500, (15, 1), 140_000
ROUNDS = 5, 1
SEEDS = (1, 2, 3), (1,)
PATIENCE_S = 900
LESSON, BOOK = "pelajaran.zip", "buku.epub"
_CURL_S = 1  # what curl waits for a connection that never was; a cut is tried again at once
_TOLD = """A file of {edge:.0f} MB over *edge* and one of {vsat:.0f} MB over *vsat* (the lines of *Over a bad line*), from a real server
process: the laptop's sending that fetches it, and `curl -C -` in a loop until the file is whole, each on a line of its own of the same
kind; on edge with the same resets for both, {seeds} times with other resets, of which the middle counts. *Wasted*: what the line carried
down beyond the file, as a share of it: bytes that were under way when the connection was reset, heads, and with ours the greeting and the
list of pieces. *Re-issued*: an EPUB of {epub:.1f} MB with {chapters} chapters of which one was written anew, packed again; its other
parts keep their dates, as a packing program leaves them, or have all new ones. *LAN*: a file of {lan:.0f} MB over the loopback without a
shaped line, by the whole sending, kept by its hash and on the disk; beside it `curl` that writes the same file from the same server and
then `sync`s it. Medians of {rounds}, by turns."""
_WASTED = "at every reset the line loses what is under way, half a round trip of it, whoever asks; curl says how much that is."


class Fetch(NamedTuple):
    """One file over a line. down: bytes that the line carried down, those that were lost included; cuts: resets it met."""

    seconds: float
    down: int
    cuts: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Ours and curl's, of a file of so many bytes on the same kind of line with the same resets."""

    profile: Profile
    size: int
    ours: Fetch
    curl: Fetch


def run(place: Place) -> Section:
    """The lines side by side, because they and not the processor decide; then the loopback by itself."""
    full = 0 if not place.quick else 1
    works = [(EDGE, EDGE_BYTES[full], seed) for seed in SEEDS[full]] + [(VSAT, VSAT_BYTES[full], 1)]
    with ThreadPoolExecutor(len(works) + 1) as threads:
        made = [threads.submit(_pair, place.scratch / f"{profile.name}-{seed}", profile, size, seed) for profile, size, seed in works]
        again = threads.submit(_reissued, place)
        pairs = [one.result() for one in made]
        size_of_book, came, all_dated = again.result()
    ours, curl = _loopback(place)
    told = _TOLD.format(
        edge=EDGE_BYTES[full] / 1e6, vsat=VSAT_BYTES[full] / 1e6, lan=LAN_BYTES[full] / 1e6, epub=size_of_book / 1e6,
        chapters=CHAPTERS, rounds=ROUNDS[full], seeds=len(SEEDS[full]),
    )  # fmt: skip
    size = LAN_BYTES[full] / 1e6
    figures = [*_figures(pairs[:-1]), *_figures(pairs[-1:])]
    figures += [
        Figure("edge: re-issued EPUB, bytes", came.down / 1e6, "MB", "the whole file", size_of_book / 1e6, Bound(0.3)),
        Figure("… time", came.seconds, "s", "the whole file, bare line", EDGE.least_s(0, size_of_book)),
        Figure("… of which every part has a new date, bytes", all_dated.down / 1e6, "MB", "the whole file", size_of_book / 1e6),
        Figure("LAN: a file", size / ours, "MB/s", "curl and sync", size / curl, Bound(0.8, of_ratio=True, at_least=True)),
    ]
    return Section("Files over a line", told, figures)


def _figures(pairs: list[Pair]) -> Iterator[Figure]:
    middle = sorted(pairs, key=lambda one: one.ours.seconds)[len(pairs) // 2]
    name, least = middle.profile.name, middle.profile.least_s(0, middle.size)
    wasted = median([_wasted(one.size, one.ours) for one in pairs])
    of_curl = median([_wasted(one.size, one.curl) for one in pairs])
    yield Figure(f"{name}: {middle.size / 1e6:.0f} MB, time", middle.ours.seconds, "s", "bare line", least, Bound(1.06, of_ratio=True))
    yield Figure("… the same", middle.ours.seconds, "s", "curl -C -", median([one.curl.seconds for one in pairs]))
    yield Figure("… bytes wasted", wasted, "%", "curl -C -", of_curl, Bound(0.5), _WASTED)
    yield Figure("… resets met", middle.ours.cuts, "", "curl -C -", middle.curl.cuts)


def _wasted(size: int, fetch: Fetch) -> float:
    return 100 * (fetch.down / size - 1)


def _pair(folder: Path, profile: Profile, size: int, seed: int) -> Pair:
    content = lesson(size)
    with closing(Ours(folder, profile, seed)) as ours, closing(ShapedLine(target_of(ours.server), profile, seed)) as line:
        desk = ours.laptop()
        wish_for(desk, ours, ours.publish(content, LESSON))
        with ThreadPoolExecutor(2) as threads:
            mine = threads.submit(_fetch, ours, desk)
            theirs = threads.submit(_curl, line, content, folder / "curled")
            return Pair(profile, len(content), mine.result(), theirs.result())


def lesson(size: int, number: int = 0) -> bytes:
    """A page with a film of so many bytes beside it, in a ZIP; it does not pack."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("index.html", "<html><head><title>Budidaya lele</title></head><body>film.mp4</body></html>")
        archive.writestr("film.mp4", random.Random(number).randbytes(size))
    return made.getvalue()


def wish_for(desk: Desk, ours: Ours, record: str) -> None:
    """The laptop has heard of the newest version and wants its file; nothing of it has come."""
    desk.exchange.set_address(ours.server)
    outcome = desk.exchange.run(timeout_s=PATIENCE_S)
    if outcome.reason or not desk.exchange.want_material(record):
        raise RuntimeError(f"the laptop does not hear of it: {outcome.reason}")
    desk.exchange.set_address(ours.line.url)


def _fetch(ours: Ours, desk: Desk) -> Fetch:
    (_, down), cuts, began = ours.line.carried, ours.line.cuts, time.monotonic()
    outcome = desk.exchange.run(timeout_s=PATIENCE_S)
    if (outcome.fetched, outcome.files_left) != (1, 0):
        raise RuntimeError(f"the file did not come: {outcome.reason}")
    return Fetch(time.monotonic() - began, ours.line.carried[1] - down, ours.line.cuts - cuts)


def _curl(line: ShapedLine, content: bytes, target: Path) -> Fetch:
    """As somebody fetches a file by hand: goes on after each cut."""
    url, began = f"{line.url}/v1/blob/{blob_hash(content).hex()}", time.monotonic()
    while not target.exists() or target.stat().st_size < len(content):
        if time.monotonic() - began > PATIENCE_S:
            raise RuntimeError("curl never had the file whole")
        if subprocess.run(["curl", "-sS", "-f", "-C", "-", "-o", str(target), url], capture_output=True).returncode == 7:
            time.sleep(_CURL_S)
    if target.read_bytes() != content:
        raise RuntimeError("curl's file is another one")
    return Fetch(time.monotonic() - began, line.carried[1], line.cuts)


def _reissued(place: Place) -> tuple[int, Fetch, Fetch]:
    """Bytes of the new book; its coming to a laptop that has the old one; and of one whose every member has a new date."""
    pictures = place.size(*PICTURES)
    with closing(Ours(place.scratch / "book", EDGE)) as ours:
        desk = ours.laptop()
        record = ours.publish(book(pictures, 0), BOOK)
        wish_for(desk, ours, record)
        desk.exchange.set_address(ours.server)
        _fetch(ours, desk)
        came: list[Fetch] = []
        for edition, dated in ((1, 0), (2, 2)):
            new = book(pictures, edition, dated)
            ours.replace(record, new, BOOK)
            wish_for(desk, ours, record)
            came.append(_fetch(ours, desk))
        return len(new), came[0], came[1]


def book(pictures: int, edition: int, dated: int = 0) -> bytes:
    """An EPUB of chapters and pictures. Editions differ in one chapter and its date; dated: in which minute all the others were written."""
    members: list[tuple[str, bytes | str]] = [
        ("mimetype", "application/epub+zip"), ("META-INF/container.xml", CONTAINER), ("book.opf", PACKAGE.format(title="Budidaya lele")),
        ("a.xhtml", "<html><body><p>Budidaya lele</p></body></html>"),
    ]  # fmt: skip
    for number in range(CHAPTERS):
        members.append((f"bab-{number:02}.xhtml", _chapter(number, edition if number == CHANGED else 0)))
        if number < pictures:
            members.append((f"gambar-{number:02}.jpg", random.Random(number).randbytes(PICTURE_BYTES)))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members:
            minute = edition if name == f"bab-{CHANGED:02}.xhtml" else dated
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 8, minute, 0)), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _chapter(number: int, edition: int) -> str:
    chance = random.Random(1000 * number + edition)
    words = (chance.choice("klmnprstbdg") + chance.choice("aiueo") + chance.choice(("", "ng", "kan", "t")) for _ in range(CHAPTER_WORDS))
    return f"<html><body><p>{' '.join(words)}</p></body></html>"


def _loopback(place: Place) -> tuple[float, float]:
    """Seconds, ours and curl's, each the middle of some by turns."""
    took: list[float] = []
    beside: list[float] = []
    for number in range(place.size(*ROUNDS)):
        folder = place.scratch / f"lan-{number}"
        content = lesson(place.size(*LAN_BYTES), number)
        with closing(Ours(folder, EDGE)) as ours:
            desk = ours.laptop()
            wish_for(desk, ours, ours.publish(content, LESSON))
            desk.exchange.set_address(ours.server)
            took.append(_fetch(ours, desk).seconds)
            url, began = f"{ours.server}/v1/blob/{blob_hash(content).hex()}", time.monotonic()
            subprocess.run(["curl", "-sS", "-f", "-o", str(folder / "curled"), url], check=True)
            subprocess.run(["sync", str(folder / "curled")], check=True)
            beside.append(time.monotonic() - began)
        shutil.rmtree(folder)
    return median(took), median(beside)
