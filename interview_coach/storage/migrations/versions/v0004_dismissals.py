"""The fourth schema: what the coach is not to say again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """A rule is silent about one thing, or for good."""
    op.create_table(
        "dismissals",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("about", sa.Uuid),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dismissals"),
    )
    op.execute("UPDATE about SET value = '0004' WHERE key = 'opens_from'")
