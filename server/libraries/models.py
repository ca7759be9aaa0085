"""Tables of libraries and their scopes. A catalogue counts as a library whose id is the scope's name (`nat`, `prov:64`)."""

from sqlalchemy import BigInteger, Column, LargeBinary, Table, Text

from server.database import metadata

# lamport: the largest of all accepted deltas; name: as the laptop gave it when joining; times in ms.
library = Table(
    "library",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("area", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("last_contact", BigInteger, nullable=False),
    Column("lamport", BigInteger, nullable=False),
)

# head, tag: the last position given and its tag; safe: how far a verified backup reaches.
scope = Table(
    "scope",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("scope", LargeBinary, primary_key=True),
    Column("head", BigInteger, nullable=False),
    Column("tag", LargeBinary, nullable=False),
    Column("safe_position", BigInteger, nullable=False),
    Column("safe_tag", LargeBinary, nullable=False),
)
