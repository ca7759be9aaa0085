"""The shelves: a thousand files added in the window, a word found in fifty thousand pages as it is typed, a large document opened."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import zstandard

from bench.figures import Bound, Figure, Place, Section, median, p95
from bench.homes import set_up
from bench.papers import SCAN_EVERY, Papers
from desktop import assembly
from desktop.assembly import Desk
from desktop.store.activities import words_of
from desktop.store.material_text import LETTERS_MIN
from desktop.store.shelf_rows import ShelfQuery
from desktop.store.shelving import chosen

DOCUMENTS, PAGES, LARGE_PAGES = 1000, 50, 500
FILES, FILE_BYTES = 1000, 2_000_000
SEARCHES, TYPED, LIKES, OPENINGS, ROUNDS = 60, 20, 10, 5, 3
TIMEOUT_S = 1800
_TABLE = "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
_TOLD = """*Adding*: {files:,} files of together {gigabytes:.1f} GB, every other one a PDF of the search below, the rest EPUBs full of
pictures, in the real window without a screen, by the sheet. *Gap*: how long the window's thread could not take an event, from the
first click until the last file is in; beside it the same window while a thread of its own only copies and hashes the same files, and
while nothing is done. *Memory*: the most that the kernel counts as resident (VmHWM), of the program with its window and, apart, of
the other process that opens the files; before the adding the program held {at_rest:.0f} MB. *Search*: {documents:,} PDFs of together
{pages:,} pages, typeset in four fonts, in one column or two, with headings and tables; one page of {scan} and every twentieth
document are scans without text. All were taken in and read by the program itself; its index has {index:.0f} MB beside {plain:.0f} MB
of text. Every key of {searches} searches of one or two words, from the second letter on: what the page looks up for it, list, titles,
hits and snippets. The baselines ask the same index, one like it that also keeps the places of words ({full:.0f} MB with the text left
out, ours {bare_index:.0f} MB), and the plain text by LIKE; they only count pages. Each is asked three times and the least counts,
because another program may take the core away. *On the screen*: {typed} of the searches typed into the window, until the hits are
painted; the window waits a moment after each key for the next. *Opening*: from the wish to read until ink of the first page is in the
reader, its first time in a fresh process; the baseline loads and draws the page as large with QtPdf alone, in the same process.
Medians of {openings}."""


_GAP = "how long the same window stands while a thread only copies the same bytes says how much of it is the disk of this machine."
_SHOWING = "the page is painted anew with its first covers, while the day's backup begins and the words inside are read."
_MEMORY = "the window holds so much before the first file is added; adding takes what stands between the two figures."


def run(place: Place) -> Section:
    """Searches, opens, adds."""
    documents, pages = place.size(DOCUMENTS, 4), place.size(PAGES, 3)
    home = library(place, documents, pages)
    searches = Papers(place.scratch / "words").searches(place.size(SEARCHES, 2))
    found = search(place, home, searches)
    typed = _child("search", home, *searches[: place.size(TYPED, 1)])
    opened = _open(place)
    added = _add(place, home)
    told = _TOLD.format(
        documents=documents, pages=documents * pages, searches=len(searches), typed=place.size(TYPED, 1), scan=SCAN_EVERY,
        openings=place.size(OPENINGS, 1), **added, **found["sizes"],
    )  # fmt: skip
    return Section("The shelves", told, [*_adding(added), *_searching(found, typed), *_opening(opened)])


def _adding(added: dict[str, Any]) -> list[Figure]:
    return [
        Figure("add a file", added["took"] / added["added"] * 1000, "ms", "copy and hash it", added["copy_took"] / added["files"] * 1000),
        Figure("… the window's worst gap", added["gap"], "ms", "copying alone", added["copy_gap"], Bound(50), _GAP),
        Figure("… the same", added["gap"], "ms", "nothing done", added["quiet"]),
        Figure("… when the list then shows them", added["showing_gap"], "ms", "nothing done", added["quiet"], Bound(50), _SHOWING),
        Figure("… memory of the program, most", added["peak"], "MB", "before", added["at_rest"], Bound(150), _MEMORY),
        Figure("… memory of the reading process, most", added["reader"], "MB", bound=Bound(150)),
    ]


def _searching(found: dict[str, Any], typed: dict[str, Any]) -> list[Figure]:
    keys, bare, full, like = (found[name] for name in ("ours", "bare", "full", "like"))
    return [
        Figure("search inside, 95 of 100 keys", p95(keys) * 1000, "ms", "bare FTS5", p95(bare) * 1000, Bound(100)),
        Figure("… the same", p95(keys) * 1000, "ms", "LIKE over the text", p95(like) * 1000),
        Figure("… median", median(keys) * 1000, "ms", "bare FTS5", median(bare) * 1000),
        Figure("… the index alone, 95 of 100", p95(bare) * 1000, "ms", "one that keeps places", p95(full) * 1000),
        Figure("… the index alone, median", median(bare) * 1000, "ms", "one that keeps places", median(full) * 1000),
        Figure("… on the screen, 95 of 100 keys", p95(typed["keys"]) * 1000, "ms"),
        Figure("… on the screen, median", median(typed["keys"]) * 1000, "ms"),
        Figure("… the window's worst gap", typed["gap"], "ms"),
    ]


def _opening(opened: dict[int, dict[str, float]]) -> list[Figure]:
    (_, small), (pages, large) = sorted(opened.items())
    return [
        Figure(f"open a PDF of {pages} pages", large["ours"] * 1000, "ms", "QtPdf alone", large["bare"] * 1000, Bound(1000)),
        Figure("… the same", large["ours"] * 1000, "ms", "one of 1 page", small["ours"] * 1000),
    ]


def library(place: Place, documents: int, pages: int) -> Path:
    """A home with so many documents, taken in and read as the program does it. Made once for each version of what decides its rows."""
    sources = (Path(__file__).with_name("papers.py"), Path(sys.modules["desktop.store.material_text"].__file__ or ""))
    version = hashlib.sha256(b"".join(one.read_bytes() for one in sources)).hexdigest()[:8]
    folder = place.kept / f"shelf-{documents}-{pages}-{version}"
    if not folder.exists():
        made = place.kept / f"{folder.name}-in-the-making"
        shutil.rmtree(made, ignore_errors=True)
        papers, files = Papers(place.scratch / "typesetting"), made / "papers"
        files.mkdir(parents=True)
        for number in range(documents):
            (files / f"Panduan {number:04}.pdf").write_bytes(papers.document(pages, number))
        with closing(assembly.build(made)) as desk:
            set_up(desk)
            desk.shelf.add([files])
            desk.shelf.glean()
        made.rename(folder)
    return folder


def search(place: Place, home: Path, searches: Sequence[str]) -> dict[str, Any]:
    """Seconds for every key: ours, the same index, one with places, LIKE; and what the indexes weigh."""
    typed = [words[:end] for words in searches for end in range(LETTERS_MIN, len(words) + 1)]
    with (
        closing(assembly.build(home)) as desk,
        closing(sqlite3.connect(desk.home.material_text)) as index,
        closing(sqlite3.connect(place.scratch / "places.db")) as full,
    ):
        _index_with_places(index, full)
        plain = full.execute("SELECT sum(length(text)) FROM plain").fetchone()[0]
        found = {
            "ours": [_timed(partial(_look, desk, one)) for one in ["a", *typed]][1:],
            "bare": [_timed(partial(_count, index, one)) for one in typed],
            "full": [_timed(partial(_count, full, one)) for one in typed],
            "like": [_timed(partial(_scan, full, one)) for one in searches[: place.size(LIKES, 1)]],
        }
        weight = "SELECT sum(length(block)) / 1e6 FROM words_data"
        sizes = {"bare_index": index.execute(weight).fetchone()[0], "full": full.execute(weight).fetchone()[0]}
        return {**found, "sizes": {**sizes, "plain": plain / 1e6, "index": desk.home.material_text.stat().st_size / 1e6}}


def _index_with_places(index: sqlite3.Connection, full: sqlite3.Connection) -> None:
    """The same pages, as plain text and as FTS5 keeps them by itself."""
    full.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)")
    full.execute(_TABLE)
    unpack = zstandard.ZstdDecompressor().decompress
    for page, packed in index.execute("SELECT id, text FROM page"):
        text = unpack(packed).decode()
        full.execute("INSERT INTO plain VALUES (?, ?)", (page, text))
        full.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (page, text))
    full.commit()


def _look(desk: Desk, typed: str) -> None:
    """What the page asks for one key."""
    desk.shelf.find(typed, among=chosen(desk.shelf.items(), ShelfQuery()))


def _count(index: sqlite3.Connection, typed: str) -> None:
    words = [word for word in words_of(typed) if len(word) >= LETTERS_MIN]
    index.execute("SELECT count(*) FROM words WHERE words MATCH ?", (" ".join(f'"{word}"*' for word in words),)).fetchone()


def _scan(full: sqlite3.Connection, typed: str) -> None:
    like = " AND ".join("text LIKE ?" for _ in typed.split())
    full.execute(f"SELECT count(*) FROM plain WHERE {like}", [f"%{word}%" for word in typed.split()]).fetchone()


def _open(place: Place) -> dict[int, dict[str, float]]:
    """pages → seconds until the first is drawn, ours and bare, each in fresh processes by turns."""
    home, papers, records = place.scratch / "opening", Papers(place.scratch / "typesetting"), {}
    with closing(assembly.build(home)) as desk:
        set_up(desk)
        for pages in (1, place.size(LARGE_PAGES, 3)):
            file = place.scratch / f"{pages}.pdf"
            file.write_bytes(papers.document(pages))
            records[pages] = desk.shelf.add([file]).taken[0].record
        desk.shelf.glean()
    runs = [{pages: _child("open", home, record) for pages, record in records.items()} for _ in range(place.size(OPENINGS, 1))]
    return {pages: {name: median([one[pages][name] for one in runs]) for name in ("ours", "bare")} for pages in records}


def _add(place: Place, library: Path) -> dict[str, Any]:
    files, size = place.size(FILES, 6), place.size(FILE_BYTES, 20_000)
    papers, folder, home = Papers(place.scratch / "typesetting"), place.scratch / "files", place.scratch / "adding"
    folder.mkdir()
    left = files * size
    for number, document in enumerate(sorted((library / "papers").iterdir())[: files // 2]):
        left -= document.stat().st_size
        shutil.copy(document, folder / f"{number:04} panduan.pdf")
    many = files - len(list(folder.iterdir()))
    for number in range(many):
        (folder / f"{number:04} buku.epub").write_bytes(papers.book_with_pictures(max(left // many, 1000)))
    with closing(assembly.build(home)) as desk:
        set_up(desk)
    gigabytes = sum(one.stat().st_size for one in folder.iterdir()) / 1e9
    return {**_child("add", home, str(folder)), "files": files, "gigabytes": gigabytes}


def _child(what: str, home: Path, *words: str) -> dict[str, Any]:
    """In a process of its own: the bench itself loads no Qt."""
    made = subprocess.run(
        [sys.executable, "-m", "bench.shelf_child", what, str(home), *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=TIMEOUT_S,
    )  # fmt: skip
    if made.returncode:
        raise RuntimeError(made.stderr[-2000:])
    told: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return told


def _timed(work: Callable[[], object]) -> float:
    """Seconds, the least of some rounds."""

    def once() -> float:
        started = time.perf_counter()
        work()
        return time.perf_counter() - started

    return min(once() for _ in range(ROUNDS))
