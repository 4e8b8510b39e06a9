"""The tables, as SQLAlchemy Core knows them: enough for reading, without its ORM."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
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
from interview_coach.storage.columns import (
    added_flag,
    added_list,
    added_names,
    added_number,
    added_words,
    choice,
    day,
    identity,
    instant,
    link,
    mention,
    metadata,
    number,
    part_of,
    place,
    versions,
    words,
)

profiles = Table(
    "profiles",
    metadata,
    identity(),
    *words("name", "signature_name", "contact_lines", "field_of_interest", "paper", "locale"),
    number("version"),
    *added_words("skills", "why_field", "weekly_kind"),
    added_list("stories"),
    added_names("first_answers"),
    instant("first_run_at"),
    Column("weekly_goal", Integer),
)

news_items = Table(
    "news_items",
    metadata,
    identity(),
    part_of("profiles.id"),
    place(),
    day("on", required=True),
    *words("text"),
)

people = Table(
    "people",
    metadata,
    identity(),
    *words("given_name", "family_name", "suffix"),
    choice("form_of_address", Address),
    *words("pronunciation", "role", "organisation", "email", "phone", "postal_address"),
    *words("time_zone", "how_known"),
    mention("introduced_by_id", "people.id"),
    *words("notes"),
    instant("created_at", required=True),
    instant("deleted_at"),
    *words("sort_name", "search_text"),
    number("version"),
    *added_words("circle", "source"),
    added_list("tags"),
    *added_words("common_ground", "cares_about", "could_offer", "next_questions", "link", "place"),
    added_flag("is_discreet"),
    Column("cadence_days", Integer),
    *(day(name) for name in ("not_before", "reference_since", "reference_refreshed")),
    added_flag("card_given"),
    added_flag("card_got"),
    # No foreign keys: SQLite cannot add one to a table that has rows.
    Column("event_id", Uuid, index=True),
    Column("batch_id", Uuid, index=True),
)
Index("ix_people_sort_name", people.c.sort_name, people.c.id)

interviews = Table(
    "interviews",
    metadata,
    identity(),
    part_of("people.id", column="person_id"),
    instant("starts_at"),
    *words("time_zone"),
    number("planned_minutes"),
    choice("format", Format),
    *words("place"),
    choice("purpose", Purpose),
    *words("aim", "introduction"),
    instant("introduction_rehearsed_at"),
    Column("logistics_done", JSON, nullable=False),
    instant("sheet_printed_at"),
    instant("wrapped_up_at"),
    instant("created_at", required=True),
    instant("deleted_at"),
    number("version"),
    Column("travel_minutes", Integer),
    added_list("trade_offs"),
    added_names("weighing"),
)

sessions = Table(
    "sessions",
    metadata,
    part_of("interviews.id", key=True),
    number("planned_minutes"),
    instant("started_at"),
    *words("started_mark"),
    instant("ended_at"),
    mention("question_id", "planned_questions.id"),
    number("question_since"),
    instant("job_interview_at"),
    added_number("talking"),
)

pauses = Table(
    "pauses",
    metadata,
    identity(),
    part_of("sessions.interview_id", column="interview_id"),
    place(),
    instant("began_at", required=True),
    instant("ended_at"),
)

extensions = Table(
    "extensions",
    metadata,
    identity(),
    part_of("sessions.interview_id", column="interview_id"),
    place(),
    instant("at", required=True),
    number("minutes"),
    choice("offered_by", OfferedBy),
)

reflections = Table(
    "reflections",
    metadata,
    part_of("interviews.id", key=True),
    Column("profession", Integer),
    *words("profession_words"),
    Column("environment", Integer),
    *words("environment_words"),
    Column("credentials", Integer),
    *words("credentials_words"),
    Column("confidence_before", Integer),
    Column("confidence_after", Integer),
    choice("decision", Decision),
    *words("decision_words"),
    *added_words("next_test"),
    added_list("requirements"),
    added_names("first_look"),
    day("look_again_on"),
)

planned_questions = Table(
    "planned_questions",
    metadata,
    identity(),
    part_of("interviews.id"),
    place(),
    number("position"),
    *words("text", "theme"),
    choice("kind", Kind),
    choice("priority", Priority),
    Column("minutes", Float, nullable=False),
    mention("bank_id", "bank_questions.id"),
    choice("outcome", Outcome),
    number("seconds_spent"),
    instant("deleted_at"),
    *added_words("sharpened_from"),
)

research_items = Table(
    "research_items",
    metadata,
    identity(),
    part_of("interviews.id"),
    place(),
    *words("key", "prompt", "finding", "link"),
    mention("question_id", "planned_questions.id"),
)

closing_steps = Table(
    "closing_steps",
    metadata,
    identity(),
    part_of("interviews.id"),
    place(),
    *words("key"),
    instant("at", required=True),
)

referrals = Table(
    "referrals",
    metadata,
    identity(),
    part_of("interviews.id"),
    place(),
    number("position"),
    *words("name", "detail"),
    choice("permission", Permission),
    *words("how_to_reach"),
    Column("by_when", Date),
    # No foreign key: a line that is deleted and typed again finds its referral.
    Column("note_id", Uuid, index=True),
    mention("person_id", "people.id"),
    instant("contacted_at"),
    instant("deleted_at"),
    instant("told_back_at"),
)

letters = Table(
    "letters",
    metadata,
    identity(),
    part_of("interviews.id"),
    place(),
    choice("form", Form),
    Column("slots", JSON, nullable=False),
    instant("made_at"),
)

sendings = Table(
    "sendings",
    metadata,
    identity(),
    part_of("letters.id"),
    place(),
    choice("form", Form),
    instant("at", required=True),
)

notes = Table(
    "notes",
    metadata,
    identity(),
    Column("interview_id", Uuid, link("interviews.id", "CASCADE"), nullable=False),
    Column("rank", Float, nullable=False),
    *words("text"),
    Column("at_seconds", Integer),
    # No foreign key: a line is kept whatever becomes of the question it was typed under.
    Column("question_id", Uuid, index=True),
    choice("mark", Mark),
    Column("kept", Boolean, nullable=False),
    choice("privacy", Privacy),
    instant("settled_at"),
)
Index("ix_notes_interview_id_rank", notes.c.interview_id, notes.c.rank)

bank_questions = Table(
    "bank_questions",
    metadata,
    identity(),
    place(),
    *words("key", "text", "theme"),
    choice("kind", Kind),
    choice("priority", Priority),
    Column("minutes", Float, nullable=False),
    *words("hint", "sources"),
    instant("deleted_at"),
    number("version"),
    *added_words("pack"),
)

own_wordings = Table(
    "own_wordings",
    metadata,
    identity(),
    place(),
    *words("slot", "language", "formality"),
    Column("forms", JSON, nullable=False),
    *words("permission", "text", "replaces"),
    number("version"),
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
