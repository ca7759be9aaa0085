"""Bringing a database to the newest form."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError as AlembicError
from sqlalchemy import Connection

from server.database import Database
from server.errors import CommandError

_LOCK = 0x53554C5548  # any number that only Suluh uses: two servers must not migrate one PostgreSQL at once


def upgrade(database: Database) -> None:
    """Runs what is missing. Raises CommandError('newer_database') when the data was written by a newer program."""
    with database.writing() as connection:
        if database.is_postgresql:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        try:
            command.upgrade(_config(connection), "head")
        except AlembicError as error:
            raise CommandError("newer_database", str(error)) from error


def revision(connection: Connection) -> str:
    """The form that the database has now; '' while it has none."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def newest() -> str:
    """The form that this program writes."""
    return ScriptDirectory.from_config(_config(None)).get_current_head() or ""


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
