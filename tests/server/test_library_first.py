"""Room to grow: every row belongs to a library, says so first, and never meets another library's in a writing transaction.

So PostgreSQL can be spread over machines by library, without another design.
"""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, select, text

from core.protocol.messages import Mark, Repush
from server import centre as centres
from server.accounts import credentials
from server.accounts.enrolment import issue_code
from server.app import make_app
from server.backups import backup, restoring
from server.centre import Centre
from server.exchange.handler import Handler
from server.exchange.models import delta as delta_table
from server.libraries.models import library as library_table
from server.schema import TABLES, metadata
from tests.server.test_blobs import NAME, PHOTO, Sender
from tests.server.watch import LibraryWatch
from tests.server.web import Web
from tests.server.writer import Writer

# The form of the database itself: one row, written only while no library is served.
WITHOUT_LIBRARY = {"alembic_version"}
OTHER_AREA = "64.03.03.2006"


def test_every_declared_key_begins_with_the_library():
    assert {table.name for table in TABLES} == set(metadata.tables)
    assert {table.name: table.primary_key.columns.keys()[0] for table in TABLES} == dict.fromkeys(metadata.tables, "library")
    assert all(not table.c.library.nullable for table in TABLES)


def test_every_key_in_the_migrated_database_begins_with_the_library(centre: Centre):
    found = inspect(centre.database.engine)
    names = set(found.get_table_names())
    assert names == set(metadata.tables) | WITHOUT_LIBRARY
    keys = {name: found.get_pk_constraint(name)["constrained_columns"] for name in names - WITHOUT_LIBRARY}
    assert {name: columns[0] for name, columns in keys.items()} == dict.fromkeys(keys, "library")
    assert keys == {table.name: table.primary_key.columns.keys() for table in TABLES}


def test_every_unique_index_but_the_directorys_begins_with_the_library(centre: Centre):
    """The directory is the one place that is searched before the library is known: from a key to its library."""
    found = inspect(centre.database.engine)
    unique = {
        (name, index["name"]): index["column_names"][0]
        for name in metadata.tables
        for index in found.get_indexes(name)
        if index["unique"]
    }
    assert {place for place, first in unique.items() if first != "library"} == {("directory", "directory_key")}


def test_no_writing_transaction_of_a_rich_day_touches_two_libraries(
    centre: Centre, handler: Handler, watch: LibraryWatch, tmp_path: Path, request: pytest.FixtureRequest
):
    """Three libraries join, send, correct, re-push, purge, are refused, move photos, are backed up, restored and adopted anew."""
    web = Web(make_app(centre))
    writers = [Writer(seed).join(centre, area) for seed, area in ((1, "64.03.09.2006"), (2, OTHER_AREA), (3, "64.03.09.2007"))]
    for round_number in range(3):
        for writer in writers:
            for i in range(25):  # enough of them to go by COPY
                writer.write(title=f"Kegiatan {round_number}.{i}")
            writer.write(kind="photo", parent="0" * 32, blob=NAME, size=len(PHOTO))
            writer.write(kind="purge", ids=[writer.ids[0]])
            writer.write(kind="problem", title="Listrik padam", decision="PLN datang")
            writer.talk(handler, writer.request(receipts=["2026-11"]))
            Sender(web, writer).patch(0, PHOTO)
    sari, dewi = writers[0], Writer(4).join(centre, library=writers[0].library)
    sari.write(title="Dibawa Dewi")
    run = sari.run(len(sari.written), len(sari.written))
    dewi.talk(handler, dewi.request(repush=Repush([sari.written[-1]], [run])))
    stranger = writers[1]
    stranger.write(scope=sari.scope, title="Sisipan")
    assert [one.reason for one in stranger.talk(handler).rejected] == ["foreign_scope"]
    with centre.database.writing() as connection:
        credentials.revoke(connection, sari.library, dewi.signer.public)
    assert web.ask("GET", "/")[0] == 200
    another = request.getfixturevalue("postgres").new_database() if centre.database.is_postgresql else None
    restore_and_adopt(centre, writers, tmp_path, another)
    assert watch.libraries >= {writer.library for writer in writers}
    assert watch.transactions > 30
    assert watch.violations == []


def restore_and_adopt(centre: Centre, writers: list[Writer], folder: Path, url: str | None) -> None:
    """A backup is restored elsewhere, and a server that lost everything but its root meets the laptops again."""
    made = backup.make(centre, folder / "backups")
    assert made.libraries == 3
    restoring.restore(made.folder, folder / "restored", url)
    root = folder / "root.key"
    shutil.copy(centre.config.folder / "root.key", root)
    with closing(centres.create(folder / "rebuilt", root_file=root)) as rebuilt:
        handler = Handler(rebuilt)
        for writer in writers:
            with centre.database.reading() as connection:
                known = [laptop.credential for laptop in credentials.laptops(connection, writer.library).values()]
            writer.cursors, writer.held = {}, Mark()
            answer = writer.talk(handler, writer.request(credentials=known))
            assert (answer.notices, answer.ack.n) == ([], len(writer.written))


PLANTED = {
    "two written": lambda connection, one, other: [
        connection.execute(library_table.update().where(library_table.c.library == library).values(name="x"))
        for library in (one, other)
    ],
    "one written, the other read": lambda connection, one, other: [
        connection.execute(select(delta_table.c.position).where(delta_table.c.library == other)).all(),
        connection.execute(library_table.update().where(library_table.c.library == one).values(name="x")),
    ],
    "all at once, none named": lambda connection, *_: connection.exec_driver_sql("UPDATE library SET name = 'x'"),
    "by the driver's own words": lambda connection, one, other: connection.exec_driver_sql(
        "UPDATE library SET name = 'x' WHERE library IN (%s, %s)".replace("%s", mark_of(connection)), (one, other)
    ),
}


def mark_of(connection: Connection) -> str:
    return "%s" if connection.dialect.name == "postgresql" else "?"


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_seen(centre: Centre, watch: LibraryWatch, name: str):
    one, other = (issue_code(centre, area).library for area in ("64.03.09.2006", OTHER_AREA))
    assert watch.violations == []
    with centre.database.writing() as connection:
        PLANTED[name](connection, one, other)
    assert watch.violations == [frozenset((one, other))]
    watch.violations.clear()  # it was meant


def test_reading_two_libraries_is_no_violation(centre: Centre, watch: LibraryWatch):
    """The coordinators' page reads them all; what may not be is a promise that two machines would have to keep together."""
    for area in ("64.03.09.2006", OTHER_AREA):
        issue_code(centre, area)
    with centre.database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM library")).scalar_one() == 2
    assert watch.violations == []
