"""Tables of the log: feeds, authors' histories and their proofs, what was refused, what was purged; and the records made from it.

    delta        the feeds: one row a position           (library, scope, position)
    run          stretches of histories, signed          (library, incarnation, last, signature)
    incarnation  where each history stands               (library, incarnation)
    rejection    refused deltas of the ledgers           (library, incarnation, n)
    purged       ids whose bytes may not be kept         (library, id)

The *ledger* of an incarnation is the chain of its runs with ledger = true: they continue each other without gap or overlap, so
(incarnation, n) leads to an id and to h(n) by one look-up and some hashing, at one row a push instead of one a delta.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, Table, Text

from server.database import metadata

# body NULL: purged; what remains is the stub.
delta = Table(
    "delta",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("scope", LargeBinary, primary_key=True),
    Column("position", BigInteger, primary_key=True),
    Column("tag", LargeBinary, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    Column("n", BigInteger, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("body", LargeBinary),
)
Index("delta_id", delta.c.library, delta.c.scope, delta.c.id, unique=True)
Index("delta_record", delta.c.library, delta.c.record)

# ids: all ids of the stretch, 32 bytes each; h: the chain behind it.
run = Table(
    "run",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("last", BigInteger, primary_key=True),
    Column("signature", LargeBinary, primary_key=True),
    Column("first", BigInteger, nullable=False),
    Column("device", LargeBinary, nullable=False),
    Column("h_before", LargeBinary, nullable=False),
    Column("ids", LargeBinary, nullable=False),
    Column("ledger", Boolean, nullable=False),
)

incarnation = Table(
    "incarnation",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("device", LargeBinary, nullable=False),
    Column("n", BigInteger, nullable=False),
    Column("h", LargeBinary, nullable=False),
)

rejection = Table(
    "rejection",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("n", BigInteger, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
)
Index("rejection_id", rejection.c.library, rejection.c.id)

purged = Table(
    "purged",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
)

# From here on: made from the deltas, and made again whenever one of a record arrives. fields: msgpack of the winning values.
record = Table(
    "record",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("questions", Integer, nullable=False),
    Column("fields", LargeBinary, nullable=False),
)
Index("record_kind", record.c.library, record.c.kind)

# participants: the total as written, but never less than its parts; month 'YYYY-MM', '' while there is no date.
activity = Table(
    "activity",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("month", Text, nullable=False),
    Column("participants", Integer, nullable=False),
    Column("male", Integer, nullable=False),
    Column("female", Integer, nullable=False),
)
Index("activity_month", activity.c.library, activity.c.month)

# visitors: 0 while closed.
visit_day = Table(
    "visit_day",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("month", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("visitors", Integer, nullable=False),
    Column("male", Integer, nullable=False),
    Column("female", Integer, nullable=False),
    Column("computer", Integer, nullable=False),
)
Index("visit_day_month", visit_day.c.library, visit_day.c.month)

visit_group = Table(
    "visit_group",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("month", Text, nullable=False),
    Column("visitors", Integer, nullable=False),
    Column("male", Integer, nullable=False),
    Column("female", Integer, nullable=False),
)
Index("visit_group_month", visit_group.c.library, visit_group.c.month)

photo = Table(
    "photo",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("parent", LargeBinary, nullable=False),
    Column("blob", LargeBinary, nullable=False),
)
Index("photo_blob", photo.c.library, photo.c.blob)
Index("photo_parent", photo.c.library, photo.c.parent)

# The libraries' own materials that they proposed: their files are wanted here, those of no other.
own_material = Table(
    "own_material",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("blob", LargeBinary, nullable=False),
)
Index("own_material_blob", own_material.c.library, own_material.c.blob)

PROJECTIONS = (record, activity, visit_day, visit_group, photo, own_material)
