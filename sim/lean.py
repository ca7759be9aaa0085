"""As much of a SQLAlchemy connection as store and centre use, over a SQLite that is open already.

SQLAlchemy compiles the statements here too; what it does beside that costs more than the statements themselves. Some seeds go
through SQLAlchemy itself (run.py says which), and so does everything on PostgreSQL.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Executable, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.ddl import SchemaDropper


class Lean:
    """As much of a SQLAlchemy connection as the store uses."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self.dialect = _dialect

    def exec_driver_sql(self, sql: str, parameters: Any = ()) -> "_Result":
        """Runs a statement, once for each tuple where a list of them is given."""
        if isinstance(parameters, list):
            return _Result(sql, self._raw.executemany(sql, parameters))
        return _Result(sql, self._raw.execute(sql, parameters))

    def execute(self, statement: Executable, values: Any = None) -> "_Result":
        """Runs what SQLAlchemy has compiled, once for each where a list of values is given."""
        many = isinstance(values, list)
        plan, constants = _plan(statement, tuple(values[0] if many else values or ()))
        if many:
            return _Result(plan.sql, self._raw.executemany(plan.sql, [plan.filled(constants, one)[1] for one in values]))
        sql, filled = plan.filled(constants, values or {})
        return _Result(sql, self._raw.execute(sql, filled), plan.truths)

    def _run_ddl_visitor(self, visitor: type, table: Table, checkfirst: bool = False) -> None:
        """Where a table is told to make or drop itself."""
        if issubclass(visitor, SchemaDropper):
            self._raw.execute(f"DROP TABLE IF EXISTS {table.name}")
            return
        for statement in _creation(table):
            self._raw.execute(statement)

    @contextmanager
    def begin_nested(self) -> Iterator[None]:
        """A savepoint."""
        self._raw.execute("SAVEPOINT nested")
        try:
            yield
        except BaseException:
            self._raw.execute("ROLLBACK TO nested")
            raise
        finally:
            self._raw.execute("RELEASE nested")


class _Plan:
    """A compiled statement. names: what stands at each ?; truths: which columns of the result are True or False."""

    def __init__(self, compiled: Any) -> None:
        made_by_python = (compiled.insert_prefetch, compiled.update_prefetch, compiled.literal_execute_params)
        assert not any(made_by_python)
        self.sql: str = compiled.string
        self.names: list[str] = compiled.positiontup
        self.truths = tuple(at for at, one in enumerate(compiled._result_columns or ()) if isinstance(one.type, Boolean))
        self._lists = {compiled.bind_names[parameter] for parameter in compiled.post_compile_params}

    def filled(self, constants: dict[str, Any], values: dict[str, Any]) -> tuple[str, list[Any]]:
        """(SQL, what its ? stand for); a list takes as many ? as it is long."""
        sql, found = self.sql, []
        for name in self.names:
            value = values[name] if name in values else constants[name]
            if name in self._lists:
                marks = ", ".join("?" * len(value)) or "SELECT 1 FROM (SELECT 1) WHERE 1 != 1"
                sql = sql.replace(f"__[POSTCOMPILE_{name}]", marks, 1)
                found += value
            else:
                found.append(value)
        return sql, found


_dialect = sqlite.dialect()
_compiled: dict[Any, Any] = {}
_plans: dict[int, _Plan] = {}


def _plan(statement: Any, keys: tuple[str, ...]) -> tuple[_Plan, dict[str, Any]]:
    """The plan of a statement for values of these names, and its own constants.

    It is remembered at the statement, for most are made once; a statement made of another remembers nothing of its own.
    """
    owner, known_keys, plan, constants = statement.__dict__.get("_lean", (None, None, None, None))
    if owner is statement and known_keys == keys:
        return plan, constants
    compiled, extracted, collected, _ = statement._compile_w_cache(_dialect, compiled_cache=_compiled, column_keys=list(keys))
    if id(compiled) not in _plans:
        _plans[id(compiled)] = _Plan(compiled)
    plan = _plans[id(compiled)]
    constants = compiled.construct_params({}, extracted_parameters=extracted, _check=False, _collected_params=collected)
    statement.__dict__["_lean"] = statement, keys, plan, constants
    return plan, constants


@cache
def _creation(table: Table) -> list[str]:
    here = sqlite.dialect()
    indexes = sorted(table.indexes, key=lambda one: str(one.name))
    return [str(CreateTable(table).compile(dialect=here)), *(str(CreateIndex(one).compile(dialect=here)) for one in indexes)]


_row_kinds: dict[str, Callable[[Sequence[Any]], Any]] = {}


def _kind_of_row(names: list[str], truths: Sequence[int]) -> Callable[[Sequence[Any]], Any]:
    """truths: which columns are True or False."""
    kind: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    if not truths:
        return kind._make

    def make(row: Sequence[Any]) -> Any:
        values = list(row)
        for place in truths:
            values[place] = None if values[place] is None else bool(values[place])
        return kind._make(values)

    return make


class _Result:
    """Rows, read as SQLAlchemy lets them be read."""

    def __init__(self, sql: str, cursor: sqlite3.Cursor, truths: Sequence[int] = ()) -> None:
        self._cursor = cursor
        make = _row_kinds.get(sql)
        if make is None and cursor.description:
            make = _row_kinds[sql] = _kind_of_row([column[0] for column in cursor.description], truths)
        self._make = make

    def __iter__(self) -> Iterator[Any]:
        assert self._make
        return map(self._make, self._cursor)

    def all(self) -> list[Any]:
        return list(self)

    def first(self) -> Any:
        found = self._cursor.fetchone()
        return None if found is None else self._make(found)  # type: ignore[misc]

    def one_or_none(self) -> Any:
        found = self.all()
        if len(found) > 1:
            raise MultipleResultsFound
        return found[0] if found else None

    def one(self) -> Any:
        found = self.one_or_none()
        if found is None:
            raise NoResultFound
        return found

    def scalar(self) -> Any:
        found = self._cursor.fetchone()
        return found[0] if found else None

    def scalar_one(self) -> Any:
        return self.one()[0]

    def scalars(self) -> "_Scalars":
        return _Scalars(self._cursor)

    @property
    def rowcount(self) -> int:
        return self._cursor.rowcount

    def close(self) -> None:
        self._cursor.close()


class _Scalars:
    """The first column."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Any]:
        return (row[0] for row in self._cursor)

    def all(self) -> list[Any]:
        return list(self)
