"""Blobs are found by their hash alone, whichever library or catalogue names them."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds the index."""
    op.create_index("blob_blob", "blob", ["blob"])


def downgrade() -> None:
    """Nobody goes back."""
    raise NotImplementedError
