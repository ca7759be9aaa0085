"""The words inside materials, in a file of their own that can be made again: for each page which words, and the text for the snippet.

    book   a file's hash, how many of its pages are in, whether that is all        page   the text, packed
    words  FTS5 without content and positions: page → words; id of a page = book · 2^20 + page

It is no truth: a damaged file, or one of another form, is thrown away and filled again. So it need not survive a power cut whole.
"""

import sqlite3
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import zstandard

from desktop.store.activities import words_of
from desktop.store.database import named_errors

FORM = 1  # of these tables
DONE, UNREADABLE = "done", "unreadable"
LETTERS_MIN = 2  # of a word that is looked for alone: with one letter every page is a hit
SNIPPET_CHARACTERS, BEFORE_CHARACTERS = 180, 60
LOOKING, WRITING = "looking", "writing"
BUSY_TIMEOUT_S = 20
CACHE_KIB = {LOOKING: 4_000, WRITING: 2_000}  # with more neither is faster
_PAGE_BITS = 20
_TABLES = (
    "CREATE TABLE book (seq INTEGER PRIMARY KEY, blob BLOB NOT NULL UNIQUE, pages INTEGER NOT NULL DEFAULT 0, "
    "state TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE page (id INTEGER PRIMARY KEY, text BLOB NOT NULL)",
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', detail='none', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
)
_FIND = f"""SELECT b.blob, count(*), min(w.rowid) FROM words w JOIN book b ON b.seq = w.rowid >> {_PAGE_BITS}
WHERE words MATCH ? GROUP BY w.rowid >> {_PAGE_BITS} ORDER BY 2 DESC, 3"""


@dataclass(frozen=True, slots=True)
class Inside:
    """Hits in one file. page: the first, from 1; pages: how many; snippet: the words around, marks: (start, end) in it."""

    blob: bytes
    page: int
    pages: int
    snippet: str
    marks: tuple[tuple[int, int], ...]


class MaterialText:
    """The index at `path`, made when it is first needed. Any thread may ask and write: who looks does not wait for who writes.

    Raises KnownError where the disk does not allow it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turns = {LOOKING: threading.Lock(), WRITING: threading.Lock()}
        self._connections: dict[str, sqlite3.Connection] = {}
        self._damaged = False

    def close(self) -> None:
        """Closes the file."""
        with self._turns[LOOKING], self._turns[WRITING]:
            self._close()

    def state(self, blob: bytes) -> tuple[int, str]:
        """(pages that are in, DONE, UNREADABLE or '' while some are missing)."""
        with self._open(LOOKING) as connection:
            return connection.execute("SELECT pages, state FROM book WHERE blob = ?", (blob,)).fetchone() or (0, "")
        return 0, ""

    def states(self) -> dict[bytes, str]:
        """blob → state of all that was begun."""
        with self._open(LOOKING) as connection:
            return dict(connection.execute("SELECT blob, state FROM book"))
        return {}

    def add(self, blob: bytes, pages: Sequence[tuple[int, str]]) -> None:
        """The next pages of a file (page, text), in one transaction."""
        packer = zstandard.ZstdCompressor()
        packed = [(number, text, packer.compress(text.encode())) for number, text in pages if text]
        with self._open(WRITING) as connection:
            connection.execute("INSERT INTO book (blob) VALUES (?) ON CONFLICT (blob) DO NOTHING", (blob,))
            seq = connection.execute("SELECT seq FROM book WHERE blob = ?", (blob,)).fetchone()[0] << _PAGE_BITS
            connection.executemany("INSERT INTO page (id, text) VALUES (?, ?)", [(seq | number, small) for number, _, small in packed])
            connection.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", [(seq | number, text) for number, text, _ in packed])
            if pages:
                connection.execute("UPDATE book SET pages = ? WHERE blob = ?", (pages[-1][0], blob))

    def finish(self, blob: bytes, state: str = DONE) -> None:
        """All pages are in, or no more can be read."""
        with self._open(WRITING) as connection:
            connection.execute(
                "INSERT INTO book (blob, state) VALUES (?, ?) ON CONFLICT (blob) DO UPDATE SET state = excluded.state", (blob, state)
            )

    def forget(self, blob: bytes) -> None:
        """A file is no longer on the shelf."""
        with self._open(WRITING) as connection:
            for (seq,) in connection.execute("SELECT seq FROM book WHERE blob = ?", (blob,)).fetchall():
                reach = (seq << _PAGE_BITS, (seq + 1) << _PAGE_BITS)
                for identity, packed in connection.execute("SELECT id, text FROM page WHERE id >= ? AND id < ?", reach).fetchall():
                    connection.execute("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", (identity, _unpacked(packed)))
                connection.execute("DELETE FROM page WHERE id >= ? AND id < ?", reach)
                connection.execute("DELETE FROM book WHERE seq = ?", (seq,))

    def find(self, text: str, among: Sequence[bytes] | None = None, limit: int = 20) -> list[Inside]:
        """Files in which a page has all these words, each begun; those with the most such pages first. among: only these."""
        words = words_of(text)
        if len(words) > 1 and len(words[-1]) < LETTERS_MIN:
            words.pop()  # the next word has just been begun
        if not words or len(words) == 1 and len(words[0]) < LETTERS_MIN:
            return []
        wanted = None if among is None else set(among)
        found: list[Inside] = []
        with self._open(LOOKING) as connection:
            for blob, pages, first in connection.execute(_FIND, (" ".join(f'"{word}"*' for word in words),)):
                if wanted is None or blob in wanted:
                    (packed,) = connection.execute("SELECT text FROM page WHERE id = ?", (first,)).fetchone()
                    found.append(Inside(blob, first & (1 << _PAGE_BITS) - 1, pages, *snippet_of(_unpacked(packed), words)))
                    if len(found) >= limit:
                        break
        return found

    @contextmanager
    def _open(self, turn: str) -> Iterator[sqlite3.Connection]:
        """A transaction. In a file that is found damaged nothing is found; it is made anew before the next."""
        with named_errors():
            self._require_connected(turn)
            with self._turns[turn]:
                connection = self._connections[turn]
                try:
                    connection.execute("BEGIN IMMEDIATE" if turn == WRITING else "BEGIN")
                    yield connection
                    connection.execute("COMMIT")
                except sqlite3.DatabaseError as error:
                    if not _is_damage(error):
                        raise
                    self._damaged = True
                finally:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")

    def _require_connected(self, turn: str) -> None:
        for is_last in (False, True):
            if self._damaged:
                self._throw_away()
            with self._turns[turn]:
                try:
                    self._connections[turn] = self._connections.get(turn) or self._connected(turn)
                    return
                except sqlite3.DatabaseError as error:
                    if is_last or not _is_damage(error):
                        raise
                    self._damaged = True

    def _connected(self, turn: str) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
        try:
            for pragma in ("journal_mode=WAL", "synchronous=NORMAL", f"cache_size=-{CACHE_KIB[turn]}"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN IMMEDIATE")
            (form,) = connection.execute("PRAGMA user_version").fetchone()
            for statement in (*_TABLES, f"PRAGMA user_version={FORM}") if form == 0 else ():
                connection.execute(statement)
            connection.execute("COMMIT")
            if form not in (0, FORM):
                raise _of_another_form()
        except BaseException:
            connection.close()
            raise
        return connection

    def _close(self) -> None:
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    def _throw_away(self) -> None:
        with self._turns[LOOKING], self._turns[WRITING]:
            self._close()
            for ending in ("", "-wal", "-shm"):
                with suppress(OSError):
                    self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            self._damaged = False


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _of_another_form() -> sqlite3.DatabaseError:
    """Tables of another version are treated like damage."""
    error = sqlite3.DatabaseError("tables of another form")
    error.sqlite_errorcode = sqlite3.SQLITE_NOTADB
    return error


def snippet_of(text: str, words: Sequence[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The surroundings of the first of the words, and where the words begin and end in it."""
    folded = text.lower() if text.isascii() else "".join(map(_folded, text))
    places = sorted((at, at + len(word)) for word in words for at in _begun(folded, word))
    first = max(0, places[0][0] - BEFORE_CHARACTERS) if places else 0
    if first:
        first = text.find(" ", first, places[0][0]) + 1 or first
    last = min(len(text), first + SNIPPET_CHARACTERS)
    before, behind = "… " if first else "", " …" if last < len(text) else ""
    marks = tuple((start - first + len(before), end - first + len(before)) for start, end in places if start >= first and end <= last)
    return f"{before}{text[first:last]}{behind}", marks


def _begun(folded: str, word: str) -> Iterator[int]:
    """Where words begin with this one."""
    at = folded.find(word)
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum():
            yield at
        at = folded.find(word, at + len(word))


@cache
def _folded(letter: str) -> str:
    """One letter for one letter, without case and marks, so that places stay."""
    return unicodedata.normalize("NFD", letter)[0].casefold()[0]


def _unpacked(packed: bytes) -> str:
    return zstandard.ZstdDecompressor().decompress(packed).decode()
