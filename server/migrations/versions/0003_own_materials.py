"""The libraries' own materials: those that were proposed to the regency have a file that is wanted."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds the table; the records that fill it come with the programs that write them."""
    op.create_table(
        "own_material",
        sa.Column("library", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "record"),
    )
    op.create_index("own_material_blob", "own_material", ["library", "blob"], unique=False)


def downgrade() -> None:
    """Nobody goes back."""
    raise NotImplementedError
