"""Watches every transaction of every engine: which libraries a writing one touches. More than one is a violation.

rule   the data of two libraries never meet in one writing transaction, so that each library can live on another machine
       a statement that writes and names no library touches them all
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, Table, event
from sqlalchemy.engine import Engine

from server import database

_SEEN, _WROTE = "values seen", "wrote"
_WRITES = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)", re.IGNORECASE)
_NAMES_LIBRARY = re.compile(r"INTO \w+ \([^)]*\blibrary\b|WHERE .*\blibrary\b (?:=|IN)", re.IGNORECASE | re.DOTALL)


class LibraryWatch:
    """libraries: all that were ever made; violations: sets of libraries that met, with the statements that touched them."""

    def __init__(self) -> None:
        self.libraries: set[bytes] = set()
        self.violations: list[frozenset[bytes]] = []
        self.transactions = 0

    @contextmanager
    def watching(self) -> Iterator["LibraryWatch"]:
        """Watches while the block runs."""
        listeners = {"begin": self._begin, "commit": self._commit, "before_cursor_execute": self._execute}
        for name, listener in listeners.items():
            event.listen(Engine, name, listener)
        copy_in = database._copy_in
        patch = pytest.MonkeyPatch()

        def watched(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
            named = [dict(zip(columns, row, strict=True)) for row in rows]
            self._note(connection, f"INSERT INTO {table.name} ({', '.join(columns)})", named)
            copy_in(connection, table, columns, rows)

        patch.setattr(database, "_copy_in", watched)
        try:
            yield self
        finally:
            patch.undo()
            for name, listener in listeners.items():
                event.remove(Engine, name, listener)

    def _begin(self, connection: Connection) -> None:
        connection.info[_SEEN], connection.info[_WROTE] = set(), False

    def _execute(self, connection: Connection, _: Any, statement: str, parameters: Any, context: Any, __: bool) -> None:
        compiled = getattr(context, "compiled_parameters", None) if context and context.compiled else None
        if compiled is None:
            rows = parameters if isinstance(parameters, list) else [parameters]
            compiled = [row if isinstance(row, dict) else dict(enumerate(row)) for row in rows]
        self._note(connection, statement, compiled)

    def _note(self, connection: Connection, statement: str, rows: list[dict[Any, Any]]) -> None:
        if _SEEN not in connection.info:
            return
        found = {value for row in rows for value in row.values() if isinstance(value, bytes)}
        connection.info[_SEEN] |= found
        if not statement.lstrip().upper().startswith(("SELECT", "BEGIN", "PRAGMA")):
            connection.info[_WROTE] = True
        if statement.startswith("INSERT INTO library "):
            self.libraries |= {row.get("library", row.get(0)) for row in rows}
        written = _WRITES.match(statement)
        if written and written[1] in database.metadata.tables and not _NAMES_LIBRARY.search(statement):
            self.violations.append(frozenset(self.libraries))

    def _commit(self, connection: Connection) -> None:
        seen, wrote = connection.info.pop(_SEEN, set()), connection.info.pop(_WROTE, False)
        touched = frozenset(seen & self.libraries)
        self.transactions += bool(wrote and touched)
        if wrote and len(touched) > 1:
            self.violations.append(touched)
