"""Finding a village while its name is being typed.

The search index is a file of its own, made from the shipped table at first use and made again when the table has changed
or the file is damaged; it holds nothing that is hers. What needs no search is read from the table itself (core.domain.areas),
so the names of her village show even where the disk has no room for an index. Where the shipped table itself is missing or
damaged, what needs it raises KnownError('area_table'), and what can do without goes on.
"""

import errno
import logging
import re
import sqlite3
import unicodedata
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from core.domain import areas as table
from core.domain.areas import Area, AreaTableError, Place
from desktop.store import errors
from desktop.store.errors import KnownError

_WORD = re.compile(r"[^\W_]+")
_QUOTES = str.maketrans("", "", "'’‘`\"“”ʼ")
_CODE_BEGUN = re.compile(r"\d\d\.[\d.]*")
_MAKING, _LEFT_BEHIND_S = ".areas-", 600
_log = logging.getLogger(__name__)
TERMS = ("Desa", "Kelurahan", "Kampung", "Gampong", "Nagari")  # while the table's own list cannot be read
_TABLES = (
    "CREATE TABLE edition (edition TEXT NOT NULL)",
    "CREATE TABLE village (seq INTEGER PRIMARY KEY, code TEXT NOT NULL, folded TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE words USING fts5(names, content='', detail='none', prefix='1 2 3')",
)
_INDEXES = (
    "CREATE INDEX village_code ON village (code)",
    "CREATE INDEX village_folded ON village (folded)",
    "INSERT INTO words (words) VALUES ('optimize')",
)
# Rows are numbered by name, so both ways below answer in alphabetical order without sorting.
_BEGINS = "SELECT code FROM village WHERE folded >= ? AND folded < ? || char(1114111) ORDER BY folded, seq LIMIT ?"
_HAS_WORDS = "SELECT code FROM words JOIN village ON seq = words.rowid WHERE words MATCH ? ORDER BY words.rowid LIMIT ?"
_BEGINS_CODE = "SELECT code FROM village WHERE code >= ? AND code < ? || ':' ORDER BY code LIMIT ?"


class Areas:
    """The villages of Indonesia. `path`: where the search index is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def search(self, text: str, limit: int = 20) -> list[Area]:
        """Villages whose own, district's, regency's or province's names have words beginning with those of `text`.

        Villages that begin with the text come first, otherwise by name; a code may be typed too. Raises KnownError.
        """
        folded = _folded(text)
        if not folded:
            return []
        with _table():
            try:
                codes = self._search(text.strip(), folded, limit)
            except sqlite3.DatabaseError:
                self._build()
                codes = self._search(text.strip(), folded, limit)
            return [area for code in codes if (area := table.find(code))]

    def prepare(self) -> None:
        """Makes the index if there is none of this table, so that the first letter need not wait for it. Raises KnownError."""
        with _table():
            if not self._is_current():
                self._build()

    def find(self, code: str) -> Area | None:
        """The village with this code; None also while the table cannot be read."""
        try:
            return table.find(code)
        except AreaTableError as error:
            _log.warning("areas: %s", error)
            return None

    def default_term(self, code: str) -> str:
        """Desa, Kelurahan, Kampung, Gampong, Nagari …"""
        try:
            return table.default_term(code)
        except AreaTableError:
            return TERMS[0]

    def terms(self) -> list[str]:
        """The words to choose from for what a village is called."""
        try:
            return table.terms()
        except AreaTableError:
            return list(TERMS)

    def time_zone(self, code: str) -> str:
        """'WIB', 'WITA' or 'WIT'."""
        with _table():
            return table.time_zone(code)

    def provinces(self) -> list[Place]:
        """All provinces, by code."""
        return self._places_in("")

    def regencies(self, province: str) -> list[Place]:
        """The regencies and cities of the province with this code."""
        return self._places_in(province)

    def districts(self, regency: str) -> list[Place]:
        """The districts of the regency with this code."""
        return self._places_in(regency)

    def villages(self, district: str) -> list[Place]:
        """The villages of the district with this code."""
        return self._places_in(district)

    def _places_in(self, code: str) -> list[Place]:
        with _table():
            return table.places_in(code)

    def _search(self, text: str, folded: str, limit: int) -> list[str]:
        if not self._is_current():
            self._build()
        with closing(_open(self._path)) as connection:
            if _CODE_BEGUN.fullmatch(text):
                return _codes(connection, _BEGINS_CODE, text, text, limit)
            found = _codes(connection, _BEGINS, folded, folded, limit) + _with_words(connection, folded, limit)
            # "Kampung Labanan Makarti": what it is called stands before the name, which the table does not have.
            term, _, name = folded.partition(" ")
            if not found and name and term in map(_folded, table.terms()):
                found = _codes(connection, _BEGINS, name, name, limit) + _with_words(connection, name, limit)
        return list(dict.fromkeys(found))[:limit]

    def _is_current(self) -> bool:
        if not self._path.exists():
            return False
        try:
            with closing(_open(self._path)) as connection:
                return [table.edition()] == _codes(connection, "SELECT edition FROM edition")
        except sqlite3.DatabaseError:
            return False

    def _build(self) -> None:
        """Makes the index beside and renames it: another process sees the old file or the whole new one."""
        making = self._path.with_name(f"{_MAKING}{uuid.uuid4().hex}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(making, isolation_level=None)) as connection:
                _fill(connection)
            self._sweep(making)
            making.replace(self._path)
        except (sqlite3.OperationalError, OSError) as error:
            raise _known(error) from error
        finally:
            with suppress(OSError):
                making.unlink(missing_ok=True)


    def _sweep(self, made: Path) -> None:
        """What a power cut left of earlier making; another process may be making one at this moment."""
        for path in made.parent.glob(f"{_MAKING}*"):
            with suppress(OSError):
                if made.stat().st_mtime - path.stat().st_mtime > _LEFT_BEHIND_S:
                    path.unlink()


@contextmanager
def _table() -> Iterator[None]:
    try:
        yield
    except AreaTableError as error:
        raise KnownError(errors.AREA_TABLE, str(error)) from error


def _known(error: sqlite3.OperationalError | OSError) -> Exception:
    """Room and rights are the world's fault; anything else is ours and stays what it is."""
    if isinstance(error, PermissionError) or getattr(error, "errno", None) == errno.EROFS:
        return KnownError(errors.READ_ONLY, str(error))
    if isinstance(error, OSError):
        return KnownError(errors.DISK_FULL, str(error))
    code = error.sqlite_errorcode & 0xFF
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return KnownError(errors.DISK_FULL, str(error))
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        return KnownError(errors.READ_ONLY, str(error))
    return error


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _codes(connection: sqlite3.Connection, statement: str, *values: str | int) -> list[str]:
    return [code for (code,) in connection.execute(statement, values)]


def _with_words(connection: sqlite3.Connection, folded: str, limit: int) -> list[str]:
    return _codes(connection, _HAS_WORDS, " ".join(f'"{word}"*' for word in folded.split()), limit)


def _fill(connection: sqlite3.Connection) -> None:
    # The file is nobody's until it is whole and renamed, so its making needs no journal; a damaged one is made again.
    for statement in ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", *_TABLES):
        connection.execute(statement)
    above = {row[0]: _folded(row[-1]) for level in range(3) for row in table.rows(level)}
    villages = sorted((_folded(row[-1]), row[0]) for row in table.rows(3))
    numbered = ((seq, code, name) for seq, (name, code) in enumerate(villages, 1))
    connection.executemany("INSERT INTO village VALUES (?, ?, ?)", numbered)
    connection.executemany("INSERT INTO words (rowid, names) VALUES (?, ?)", _sentences(villages, above))
    connection.execute("INSERT INTO edition VALUES (?)", (table.edition(),))
    for statement in (*_INDEXES, "COMMIT"):
        connection.execute(statement)


def _sentences(villages: list[tuple[str, str]], above: dict[str, str]) -> Iterator[tuple[int, str]]:
    for seq, (name, code) in enumerate(villages, 1):
        yield seq, " ".join((name, *(above.get(code[:length], "") for length in (8, 5, 2))))


def _folded(text: str) -> str:
    """Lower case, without accents and quotation marks, words parted by one space: Ja'an, Ja’an and Ja"an are one."""
    if not text.isascii():  # nearly every name of the table is, and the first search waits for all of them
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(text.translate(_QUOTES).casefold()))
