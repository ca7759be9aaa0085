"""All tables in one place, for migrations and backups."""

from sqlalchemy import Table

from server.accounts import models as accounts
from server.blobs import models as blobs
from server.database import metadata
from server.exchange import models as exchange
from server.libraries import models as libraries

__all__ = ["TABLES", "accounts", "blobs", "exchange", "libraries", "metadata"]

TABLES: tuple[Table, ...] = tuple(metadata.sorted_tables)
