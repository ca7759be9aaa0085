"""The table of blobs that a library's records name."""

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Table

from server.database import metadata

# size: as the record declares it; whole: all of it came from this library (or was published) and its hash was right.
blob = Table(
    "blob",
    metadata,
    Column("library", LargeBinary, primary_key=True),
    Column("blob", LargeBinary, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("whole", Boolean, nullable=False),
)
Index("blob_blob", blob.c.blob)
