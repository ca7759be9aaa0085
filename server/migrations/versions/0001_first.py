"""The first form: accounts, libraries, feeds, records, blobs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes all tables."""
    _accounts()
    _libraries()
    _log()
    _records()


def downgrade() -> None:
    """There is nothing before this."""
    raise NotImplementedError


def _accounts() -> None:
    op.create_table(
        "directory",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "role", "key"),
    )
    op.create_index("directory_key", "directory", ["role", "key"], unique=True)
    op.create_table(
        "device",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("credential", sa.LargeBinary(), nullable=False),
        sa.Column("serial", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.Boolean(), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("library", "device"),
    )
    op.create_table(
        "enrol_code",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used_by", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("library", "lookup"),
    )


def _libraries() -> None:
    op.create_table(
        "library",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("last_contact", sa.BigInteger(), nullable=False),
        sa.Column("lamport", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("library"),
    )
    op.create_table(
        "scope",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.Column("tag", sa.LargeBinary(), nullable=False),
        sa.Column("safe_position", sa.BigInteger(), nullable=False),
        sa.Column("safe_tag", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "scope"),
    )


def _log() -> None:
    op.create_table(
        "delta",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.LargeBinary(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("tag", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("library", "scope", "position"),
    )
    op.create_index("delta_id", "delta", ["library", "scope", "id"], unique=True)
    op.create_index("delta_record", "delta", ["library", "record"], unique=False)
    op.create_table(
        "run",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("h_before", sa.LargeBinary(), nullable=False),
        sa.Column("ids", sa.LargeBinary(), nullable=False),
        sa.Column("ledger", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("library", "incarnation", "last", "signature"),
    )
    op.create_table(
        "incarnation",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("h", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "incarnation"),
    )
    op.create_table(
        "rejection",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("library", "incarnation", "n"),
    )
    op.create_index("rejection_id", "rejection", ["library", "id"], unique=False)
    op.create_table(
        "purged",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "id"),
    )


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("questions", sa.Integer(), nullable=False),
        sa.Column("fields", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "record"),
    )
    op.create_index("record_kind", "record", ["library", "kind"], unique=False)
    op.create_table(
        "activity",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("participants", sa.Integer(), nullable=False),
        sa.Column("male", sa.Integer(), nullable=False),
        sa.Column("female", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("library", "record"),
    )
    op.create_index("activity_month", "activity", ["library", "month"], unique=False)
    op.create_table(
        "visit_day",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("visitors", sa.Integer(), nullable=False),
        sa.Column("male", sa.Integer(), nullable=False),
        sa.Column("female", sa.Integer(), nullable=False),
        sa.Column("computer", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("library", "record"),
    )
    op.create_index("visit_day_month", "visit_day", ["library", "month"], unique=False)
    op.create_table(
        "visit_group",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("visitors", sa.Integer(), nullable=False),
        sa.Column("male", sa.Integer(), nullable=False),
        sa.Column("female", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("library", "record"),
    )
    op.create_index("visit_group_month", "visit_group", ["library", "month"], unique=False)
    op.create_table(
        "photo",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("parent", sa.LargeBinary(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "record"),
    )
    op.create_index("photo_blob", "photo", ["library", "blob"], unique=False)
    op.create_index("photo_parent", "photo", ["library", "parent"], unique=False)
    op.create_table(
        "blob",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("library", "blob"),
    )
