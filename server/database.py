"""The database: SQLite in the data folder, or PostgreSQL by one setting. Transactions, fast inserts, migrations.

SQLite     WAL, synchronous=FULL; a writing transaction begins with BEGIN IMMEDIATE, so writers queue instead of failing
PostgreSQL a writing transaction locks its library's row first (libraries/service.py: `lock`) and holds it to commit

All tables hang on one `metadata`; each package declares its own in models.py.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    create_engine,
    event,
)
from sqlalchemy.engine import Engine, make_url

metadata = MetaData()
ROWS_FOR_COPY = 20
_BUSY_TIMEOUT_MS = 30_000
_COPY_TYPES = {LargeBinary: "bytea", BigInteger: "int8", Integer: "int4", Text: "text", Boolean: "bool"}


class Database:
    """An engine and the ways to use it. url: an SQLAlchemy URL."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)

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
        with self.engine.connect().execution_options(writing=True) as connection, connection.begin():
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


def _copy_in(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("connection is closed")
    with driver.cursor() as cursor, cursor.copy(
        f"COPY {table.name} ({', '.join(columns)}) FROM STDIN (FORMAT BINARY)"
    ) as copy:
        copy.set_types([_COPY_TYPES[type(table.c[name].type)] for name in columns])
        for row in rows:
            copy.write_row(row)


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
