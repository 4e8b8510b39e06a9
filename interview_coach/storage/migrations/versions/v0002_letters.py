"""The second schema: the locale of one's letters, and wordings of one's own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def upgrade() -> None:
    """Letters were worded by the paper until now, and so the paper tells the locale."""
    _give_profiles_a_locale()
    op.create_table(
        "own_wordings",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        *_words("slot", "language", "formality"),
        sa.Column("forms", sa.JSON, nullable=False),
        *_words("permission", "text", "replaces"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_wordings"),
    )
    op.execute("UPDATE about SET value = '0002' WHERE key = 'opens_from'")


def _give_profiles_a_locale() -> None:
    """There is one profile, and SQLite cannot add a column without a default: made anew."""
    rows = op.get_bind().execute(sa.text("SELECT * FROM profiles")).mappings().all()
    op.drop_table("profiles")
    profiles = op.create_table(
        "profiles",
        sa.Column("id", sa.Uuid, nullable=False),
        *_words("name", "signature_name", "contact_lines", "field_of_interest"),
        *_words("paper", "locale"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_profiles"),
    )
    as_kept = sa.table("profiles", *(sa.column(column.name) for column in profiles.c))
    for row in rows:
        locale = "en-US" if row["paper"] == "letter" else "en-GB"
        op.execute(as_kept.insert().values(**row, locale=locale))
