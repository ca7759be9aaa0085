"""The database: SQLite in the data folder, or PostgreSQL by one setting. Transactions, fast inserts, migrations.

SQLite     WAL, synchronous=FULL; a writing transaction begins with BEGIN IMMEDIATE, so writers queue instead of failing
PostgreSQL a writing transaction locks its library's row first (libraries/service.py: `lock`) and holds it to commit

All tables hang on one `metadata`; each package declares its own in models.py.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import chain
from pathlib import Path
from struct import Struct
from threading import Lock
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    Table,
    Text,
    create_engine,
    event,
)
from sqlalchemy.engine import Engine, make_url

metadata = MetaData()
ROWS_FOR_COPY = 20
_BUSY_TIMEOUT_MS = 30_000
_COPY_HEAD, _COPY_END, _NULL = b"PGCOPY\n\xff\r\n\0" + bytes(8), b"\xff\xff", b"\xff\xff\xff\xff"
_LONG, _SHORT, _LENGTH = Struct("!iq"), Struct("!ii"), Struct("!i")
_TRUE, _FALSE = b"\0\0\0\x01\x01", b"\0\0\0\x01\0"
_COPY_FORMS: dict[type, Callable[[Any], bytes]] = {
    LargeBinary: lambda value: _LENGTH.pack(len(value)) + value,
    Text: lambda value: _LENGTH.pack(len(encoded := value.encode())) + encoded,
    BigInteger: lambda value: _LONG.pack(8, value),
    Integer: lambda value: _SHORT.pack(4, value),
    Boolean: lambda value: _TRUE if value else _FALSE,
}


class Database:
    """An engine and the ways to use it. url: an SQLAlchemy URL."""

    _turn: AbstractContextManager[Any] = nullcontext()

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)
        if not self.is_postgresql:
            self._turn = Lock()  # SQLite has whoever waits look again after naps; within a process they can stand in line

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent look."""
        with self.engine.connect() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """One consistent look at everything, however long it takes and whoever writes meanwhile."""
        with self.engine.connect() as connection:
            if self.is_postgresql:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable when the block ends, or has not happened when it raises."""
        with self._turn, self.engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection

    @property
    def is_postgresql(self) -> bool:
        """True on PostgreSQL."""
        return self.engine.dialect.name == "postgresql"

    def close(self) -> None:
        """Lets go of all connections."""
        self.engine.dispose()


def insert_rows(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Adds rows in the order of `columns`; many at once go by COPY on PostgreSQL (six times as fast as executemany)."""
    if not rows:
        return
    if connection.dialect.name == "postgresql" and len(rows) >= ROWS_FOR_COPY:
        _copy_in(connection, table, columns, rows)
        return
    mark = "%s" if connection.dialect.name == "postgresql" else "?"
    names, marks = ", ".join(columns), ", ".join([mark] * len(columns))
    connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", list(rows))


def select_among(connection: Connection, select: str, fixed: Sequence[Any], values: Sequence[bytes]) -> Sequence[Row[*tuple[Any, ...]]]:
    """Rows of a SELECT that ends with the name of a column, where this is one of `values`; ? stands for each of `fixed`.

    One parameter for all values where the database takes lists: a thousand of them, each by itself, cost more than the rows.
    """
    if connection.dialect.name == "postgresql":
        return connection.exec_driver_sql(f"{select.replace('?', '%s')} = ANY(%s)", (*fixed, list(values))).all()
    return connection.exec_driver_sql(f"{select} IN ({', '.join('?' * len(values))})", (*fixed, *values)).all()


def _copy_in(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """By COPY in its binary form, written here: the driver asks of each value anew how it is written."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("connection is closed")
    width = len(columns).to_bytes(2, "big")
    written: list[Sequence[bytes]] = [[width] * len(rows)]
    for name, values in zip(columns, zip(*rows, strict=True), strict=True):
        write = _COPY_FORMS[type(table.c[name].type)]
        written.append([_NULL if value is None else write(value) for value in values])
    with driver.cursor() as cursor, cursor.copy(
        f"COPY {table.name} ({', '.join(columns)}) FROM STDIN (FORMAT BINARY)"
    ) as copy:
        copy.write(b"".join([_COPY_HEAD, *chain.from_iterable(zip(*written, strict=True)), _COPY_END]))


def default_url(folder: Path) -> str:
    """SQLite inside the data folder."""
    return f"sqlite:///{(folder / 'server.db').absolute()}"


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=20)
    engine = create_engine(url, connect_args={"timeout": _BUSY_TIMEOUT_MS / 1000}, pool_size=10, max_overflow=20)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # the driver begins no transaction of its own; `begin` below does
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_BUSY_TIMEOUT_MS}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine
