"""Tables of who may speak.

`directory` is the one table that is searched without knowing the library: from a device key, a scope or an enrolment code to the
library that it belongs to. Its key begins with the library like every other; the unique index behind it is what keeps a scope
or a laptop from belonging to two libraries. Spread over several machines it would be a reference table, copied to each.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Table, Text

from server.database import metadata

DEVICE, SCOPE, CODE = "device", "scope", "code"

directory = Table(
    "directory",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("key", LargeBinary, primary_key=True),
)
Index("directory_key", directory.c.role, directory.c.key, unique=True)

# scope: the one this laptop brought; credential: the bytes it carries; times in ms.
device = Table(
    "device",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("device", LargeBinary, primary_key=True),
    Column("scope", LargeBinary, nullable=False),
    Column("role", Text, nullable=False),
    Column("credential", LargeBinary, nullable=False),
    Column("serial", BigInteger, nullable=False),
    Column("revoked", Boolean, nullable=False),
    Column("joined", BigInteger, nullable=False),
)

# key: the secret half of a code, needed until it expires to answer a laptop whose first answer was lost.
enrol_code = Table(
    "enrol_code",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("lookup", LargeBinary, primary_key=True),
    Column("key", LargeBinary, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("used_by", LargeBinary),
)
