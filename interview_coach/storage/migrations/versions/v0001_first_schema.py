"""The first schema, as it was: it never changes again, whatever the program's tables become."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.DateTime(timezone=True)
CHOICE = sa.String(20)
_metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _link(target: str, on_delete: str) -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=on_delete, deferrable=True, initially="DEFERRED")


sa.Table(
    "profiles",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    *_words("name", "signature_name", "contact_lines", "field_of_interest", "paper"),
    sa.Column("version", sa.Integer, nullable=False),
)

sa.Table(
    "people",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    *_words("given_name", "family_name", "suffix"),
    sa.Column("form_of_address", CHOICE, nullable=False),
    *_words(
        "pronunciation",
        "role",
        "organisation",
        "email",
        "phone",
        "postal_address",
        "time_zone",
        "how_known",
    ),
    sa.Column("introduced_by_id", sa.Uuid, _link("people.id", "SET NULL"), index=True),
    *_words("notes"),
    sa.Column("created_at", INSTANT, nullable=False),
    sa.Column("deleted_at", INSTANT),
    *_words("sort_name", "search_text"),
    sa.Column("version", sa.Integer, nullable=False),
)

sa.Table(
    "interviews",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("person_id", sa.Uuid, _link("people.id", "CASCADE"), nullable=False, index=True),
    sa.Column("starts_at", INSTANT),
    *_words("time_zone"),
    sa.Column("planned_minutes", sa.Integer, nullable=False),
    sa.Column("format", CHOICE, nullable=False),
    *_words("place"),
    sa.Column("purpose", CHOICE, nullable=False),
    *_words("aim", "introduction"),
    sa.Column("introduction_rehearsed_at", INSTANT),
    sa.Column("logistics_done", sa.JSON, nullable=False),
    sa.Column("sheet_printed_at", INSTANT),
    sa.Column("wrapped_up_at", INSTANT),
    sa.Column("created_at", INSTANT, nullable=False),
    sa.Column("deleted_at", INSTANT),
    sa.Column("version", sa.Integer, nullable=False),
)

sa.Table(
    "sessions",
    _metadata,
    sa.Column("interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), primary_key=True),
    sa.Column("planned_minutes", sa.Integer, nullable=False),
    sa.Column("started_at", INSTANT),
    *_words("started_mark"),
    sa.Column("ended_at", INSTANT),
    sa.Column("question_id", sa.Uuid, _link("planned_questions.id", "SET NULL"), index=True),
    sa.Column("question_since", sa.Integer, nullable=False),
)

sa.Table(
    "pauses",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id",
        sa.Uuid,
        _link("sessions.interview_id", "CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("began_at", INSTANT, nullable=False),
    sa.Column("ended_at", INSTANT),
)

sa.Table(
    "extensions",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id",
        sa.Uuid,
        _link("sessions.interview_id", "CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("at", INSTANT, nullable=False),
    sa.Column("minutes", sa.Integer, nullable=False),
    sa.Column("offered_by", CHOICE, nullable=False),
)

sa.Table(
    "reflections",
    _metadata,
    sa.Column("interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), primary_key=True),
    sa.Column("profession", sa.Integer),
    *_words("profession_words"),
    sa.Column("environment", sa.Integer),
    *_words("environment_words"),
    sa.Column("credentials", sa.Integer),
    *_words("credentials_words"),
    sa.Column("confidence_before", sa.Integer),
    sa.Column("confidence_after", sa.Integer),
    sa.Column("decision", CHOICE, nullable=False),
    *_words("decision_words"),
)

sa.Table(
    "planned_questions",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), nullable=False, index=True
    ),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    *_words("text", "theme"),
    sa.Column("kind", CHOICE, nullable=False),
    sa.Column("priority", CHOICE, nullable=False),
    sa.Column("minutes", sa.Float, nullable=False),
    sa.Column("bank_id", sa.Uuid, _link("bank_questions.id", "SET NULL"), index=True),
    sa.Column("outcome", CHOICE, nullable=False),
    sa.Column("seconds_spent", sa.Integer, nullable=False),
    sa.Column("deleted_at", INSTANT),
)

sa.Table(
    "research_items",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), nullable=False, index=True
    ),
    sa.Column("place", sa.Integer, nullable=False),
    *_words("key", "prompt", "finding", "link"),
    sa.Column("question_id", sa.Uuid, _link("planned_questions.id", "SET NULL"), index=True),
)

sa.Table(
    "closing_steps",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), nullable=False, index=True
    ),
    sa.Column("place", sa.Integer, nullable=False),
    *_words("key"),
    sa.Column("at", INSTANT, nullable=False),
)

sa.Table(
    "referrals",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), nullable=False, index=True
    ),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    *_words("name", "detail"),
    sa.Column("permission", CHOICE, nullable=False),
    *_words("how_to_reach"),
    sa.Column("by_when", sa.Date),
    sa.Column("note_id", sa.Uuid, index=True),
    sa.Column("person_id", sa.Uuid, _link("people.id", "SET NULL"), index=True),
    sa.Column("contacted_at", INSTANT),
    sa.Column("deleted_at", INSTANT),
)

sa.Table(
    "letters",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column(
        "interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), nullable=False, index=True
    ),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("form", CHOICE, nullable=False),
    sa.Column("slots", sa.JSON, nullable=False),
    sa.Column("made_at", INSTANT),
)

sa.Table(
    "sendings",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("letter_id", sa.Uuid, _link("letters.id", "CASCADE"), nullable=False, index=True),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("form", CHOICE, nullable=False),
    sa.Column("at", INSTANT, nullable=False),
)

sa.Table(
    "notes",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("interview_id", sa.Uuid, _link("interviews.id", "CASCADE"), nullable=False),
    sa.Column("rank", sa.Float, nullable=False),
    *_words("text"),
    sa.Column("at_seconds", sa.Integer),
    sa.Column("question_id", sa.Uuid, index=True),
    sa.Column("mark", CHOICE, nullable=False),
    sa.Column("kept", sa.Boolean, nullable=False),
    sa.Column("privacy", CHOICE, nullable=False),
    sa.Column("settled_at", INSTANT),
)

sa.Table(
    "bank_questions",
    _metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("place", sa.Integer, nullable=False),
    *_words("key", "text", "theme"),
    sa.Column("kind", CHOICE, nullable=False),
    sa.Column("priority", CHOICE, nullable=False),
    sa.Column("minutes", sa.Float, nullable=False),
    *_words("hint", "sources"),
    sa.Column("deleted_at", INSTANT),
    sa.Column("version", sa.Integer, nullable=False),
)


sa.Index(
    "ix_people_sort_name", _metadata.tables["people"].c.sort_name, _metadata.tables["people"].c.id
)
sa.Index(
    "ix_notes_interview_id_rank",
    _metadata.tables["notes"].c.interview_id,
    _metadata.tables["notes"].c.rank,
)

_about = sa.Table(
    "about",
    sa.MetaData(),
    sa.Column("key", sa.String(40), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)


def upgrade() -> None:
    """Make every table, and the empty profile."""
    connection = op.get_bind()
    _metadata.create_all(connection, checkfirst=False)
    _about.create(connection)
    op.bulk_insert(_about, [{"key": "opens_from", "value": "0001"}])
    empty = dict.fromkeys(("name", "signature_name", "contact_lines", "field_of_interest"), "")
    profile = {"id": uuid4(), "paper": "a4", "version": 1, **empty}
    op.bulk_insert(_metadata.tables["profiles"], [profile])
