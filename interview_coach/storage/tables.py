"""The tables, as SQLAlchemy Core knows them: enough for reading, without its ORM."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Enum,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    Uuid,
)

from interview_coach.domain.bank import Kind, Priority
from interview_coach.domain.interview import Format, Outcome, Purpose
from interview_coach.domain.letters import Form
from interview_coach.domain.notes import Mark, Privacy
from interview_coach.domain.person import Address
from interview_coach.domain.referral import Permission
from interview_coach.domain.reflection import Decision
from interview_coach.domain.session import OfferedBy

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=_NAMES)
versions = MetaData()
"""Tables about the database itself, which no use case sees."""


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept and handed out in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """In UTC; a moment without a zone is a mistake of ours."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware again, where the database keeps no zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _words(*names: str) -> list[Column[Any]]:
    return [Column(name, Text, nullable=False) for name in names]


def _number(name: str) -> Column[Any]:
    return Column(name, Integer, nullable=False)


def _instant(name: str, *, required: bool = False) -> Column[Any]:
    return Column(name, Instant, nullable=not required)


def _choice(name: str, kind: type[StrEnum]) -> Column[Any]:
    values = Enum(kind, values_callable=_values, native_enum=False, length=20)
    return Column(name, values, nullable=False)


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


def _id() -> Column[Any]:
    return Column("id", Uuid, primary_key=True)


def _part_of(target: str, *, column: str = "", key: bool = False) -> Column[Any]:
    """What is erased together with the thing it belongs to."""
    column = column or target.split(".")[0].rstrip("s") + "_id"
    link = _link(target, "CASCADE")
    return Column(column, Uuid, link, nullable=False, primary_key=key, index=not key)


def _mention(name: str, target: str) -> Column[Any]:
    """A reference that is forgotten when the thing is erased."""
    return Column(name, Uuid, _link(target, "SET NULL"), index=True)


def _link(target: str, on_delete: str) -> ForeignKey:
    # Checked at the end of the transaction, so that rows may come in any order.
    return ForeignKey(target, ondelete=on_delete, deferrable=True, initially="DEFERRED")


def _place() -> Column[Any]:
    """The position in the list that holds the row."""
    return _number("place")


profiles = Table(
    "profiles",
    metadata,
    _id(),
    *_words("name", "signature_name", "contact_lines", "field_of_interest", "paper", "locale"),
    _number("version"),
)

people = Table(
    "people",
    metadata,
    _id(),
    *_words("given_name", "family_name", "suffix"),
    _choice("form_of_address", Address),
    *_words("pronunciation", "role", "organisation", "email", "phone", "postal_address"),
    *_words("time_zone", "how_known"),
    _mention("introduced_by_id", "people.id"),
    *_words("notes"),
    _instant("created_at", required=True),
    _instant("deleted_at"),
    *_words("sort_name", "search_text"),
    _number("version"),
)
Index("ix_people_sort_name", people.c.sort_name, people.c.id)

interviews = Table(
    "interviews",
    metadata,
    _id(),
    _part_of("people.id", column="person_id"),
    _instant("starts_at"),
    *_words("time_zone"),
    _number("planned_minutes"),
    _choice("format", Format),
    *_words("place"),
    _choice("purpose", Purpose),
    *_words("aim", "introduction"),
    _instant("introduction_rehearsed_at"),
    Column("logistics_done", JSON, nullable=False),
    _instant("sheet_printed_at"),
    _instant("wrapped_up_at"),
    _instant("created_at", required=True),
    _instant("deleted_at"),
    _number("version"),
)

sessions = Table(
    "sessions",
    metadata,
    _part_of("interviews.id", key=True),
    _number("planned_minutes"),
    _instant("started_at"),
    *_words("started_mark"),
    _instant("ended_at"),
    _mention("question_id", "planned_questions.id"),
    _number("question_since"),
)

pauses = Table(
    "pauses",
    metadata,
    _id(),
    _part_of("sessions.interview_id", column="interview_id"),
    _place(),
    _instant("began_at", required=True),
    _instant("ended_at"),
)

extensions = Table(
    "extensions",
    metadata,
    _id(),
    _part_of("sessions.interview_id", column="interview_id"),
    _place(),
    _instant("at", required=True),
    _number("minutes"),
    _choice("offered_by", OfferedBy),
)

reflections = Table(
    "reflections",
    metadata,
    _part_of("interviews.id", key=True),
    Column("profession", Integer),
    *_words("profession_words"),
    Column("environment", Integer),
    *_words("environment_words"),
    Column("credentials", Integer),
    *_words("credentials_words"),
    Column("confidence_before", Integer),
    Column("confidence_after", Integer),
    _choice("decision", Decision),
    *_words("decision_words"),
)

planned_questions = Table(
    "planned_questions",
    metadata,
    _id(),
    _part_of("interviews.id"),
    _place(),
    _number("position"),
    *_words("text", "theme"),
    _choice("kind", Kind),
    _choice("priority", Priority),
    Column("minutes", Float, nullable=False),
    _mention("bank_id", "bank_questions.id"),
    _choice("outcome", Outcome),
    _number("seconds_spent"),
    _instant("deleted_at"),
)

research_items = Table(
    "research_items",
    metadata,
    _id(),
    _part_of("interviews.id"),
    _place(),
    *_words("key", "prompt", "finding", "link"),
    _mention("question_id", "planned_questions.id"),
)

closing_steps = Table(
    "closing_steps",
    metadata,
    _id(),
    _part_of("interviews.id"),
    _place(),
    *_words("key"),
    _instant("at", required=True),
)

referrals = Table(
    "referrals",
    metadata,
    _id(),
    _part_of("interviews.id"),
    _place(),
    _number("position"),
    *_words("name", "detail"),
    _choice("permission", Permission),
    *_words("how_to_reach"),
    Column("by_when", Date),
    # No foreign key: a line that is deleted and typed again finds its referral.
    Column("note_id", Uuid, index=True),
    _mention("person_id", "people.id"),
    _instant("contacted_at"),
    _instant("deleted_at"),
)

letters = Table(
    "letters",
    metadata,
    _id(),
    _part_of("interviews.id"),
    _place(),
    _choice("form", Form),
    Column("slots", JSON, nullable=False),
    _instant("made_at"),
)

sendings = Table(
    "sendings",
    metadata,
    _id(),
    _part_of("letters.id"),
    _place(),
    _choice("form", Form),
    _instant("at", required=True),
)

notes = Table(
    "notes",
    metadata,
    _id(),
    Column("interview_id", Uuid, _link("interviews.id", "CASCADE"), nullable=False),
    Column("rank", Float, nullable=False),
    *_words("text"),
    Column("at_seconds", Integer),
    # No foreign key: a line is kept whatever becomes of the question it was typed under.
    Column("question_id", Uuid, index=True),
    _choice("mark", Mark),
    Column("kept", Boolean, nullable=False),
    _choice("privacy", Privacy),
    _instant("settled_at"),
)
Index("ix_notes_interview_id_rank", notes.c.interview_id, notes.c.rank)

bank_questions = Table(
    "bank_questions",
    metadata,
    _id(),
    _place(),
    *_words("key", "text", "theme"),
    _choice("kind", Kind),
    _choice("priority", Priority),
    Column("minutes", Float, nullable=False),
    *_words("hint", "sources"),
    _instant("deleted_at"),
    _number("version"),
)

own_wordings = Table(
    "own_wordings",
    metadata,
    _id(),
    _place(),
    *_words("slot", "language", "formality"),
    Column("forms", JSON, nullable=False),
    *_words("permission", "text", "replaces"),
    _number("version"),
)

revision = Table(
    "alembic_version",
    versions,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

about = Table(
    "about",
    versions,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
