"""The fifth schema: practice runs, decisions, a second look, packs, and what you set yourself."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INSTANT = sa.DateTime(timezone=True)
_WORDS = {
    "profiles": ("skills", "why_field", "weekly_kind"),
    "reflections": ("next_test",),
    "planned_questions": ("sharpened_from",),
    "bank_questions": ("pack",),
    "events": ("post",),
}
_LISTS = {"profiles": "stories", "interviews": "trade_offs", "reflections": "requirements"}
_NAMES = {"profiles": "first_answers", "interviews": "weighing", "reflections": "first_look"}


def upgrade() -> None:
    """What was there before has none of it."""
    _add_to_tables()
    _make_rehearsals()
    _make_contradictions()
    op.execute("UPDATE about SET value = '0005' WHERE key = 'opens_from'")


def _add_to_tables() -> None:
    for table, names in _WORDS.items():
        for name in names:
            _add(table, sa.Column(name, sa.Text, nullable=False, server_default=""))
    for table, name in _LISTS.items():
        _add(table, sa.Column(name, sa.JSON, nullable=False, server_default="[]"))
    for table, name in _NAMES.items():
        _add(table, sa.Column(name, sa.JSON, nullable=False, server_default="{}"))
    _add("profiles", sa.Column("first_run_at", INSTANT))
    _add("profiles", sa.Column("weekly_goal", sa.Integer))
    _add("sessions", sa.Column("job_interview_at", INSTANT))
    _add("sessions", sa.Column("talking", sa.Integer, nullable=False, server_default="0"))
    _add("reflections", sa.Column("look_again_on", sa.Date))


def _add(table: str, column: sa.Column[Any]) -> None:
    op.add_column(table, column)


def _make_rehearsals() -> None:
    op.create_table(
        "rehearsals",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("interview_id", sa.Uuid, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("introduction_seconds", sa.Integer, nullable=False),
        sa.Column("question_seconds", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rehearsals"),
        sa.ForeignKeyConstraint(
            ["interview_id"],
            ["interviews.id"],
            name="fk_rehearsals_interview_id",
            ondelete="CASCADE",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index("ix_rehearsals_interview_id", "rehearsals", ["interview_id"])


def _make_contradictions() -> None:
    op.create_table(
        "contradictions",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("one_id", sa.Uuid, nullable=False),
        sa.Column("other_id", sa.Uuid, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contradictions"),
    )
    for name in ("one_id", "other_id"):
        op.create_index(f"ix_contradictions_{name}", "contradictions", [name])
