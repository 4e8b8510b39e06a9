"""The tables of the coach: what it is not to say again, practice runs, and what is at odds."""

from sqlalchemy import JSON, Column, Table, Uuid

from interview_coach.storage.columns import (
    identity,
    instant,
    metadata,
    number,
    part_of,
    place,
    words,
)

dismissals = Table(
    "dismissals",
    metadata,
    identity(),
    *words("rule"),
    # No foreign key: it may be a question, an interview or a request.
    Column("about", Uuid),
    instant("made_at", required=True),
    number("version"),
)

rehearsals = Table(
    "rehearsals",
    metadata,
    identity(),
    part_of("interviews.id"),
    place(),
    instant("at", required=True),
    number("introduction_seconds"),
    Column("question_seconds", JSON, nullable=False),
)

contradictions = Table(
    "contradictions",
    metadata,
    identity(),
    # No foreign keys: a line may be typed anew, or go with its interview.
    Column("one_id", Uuid, nullable=False, index=True),
    Column("other_id", Uuid, nullable=False, index=True),
    *words("words"),
    instant("made_at", required=True),
    number("version"),
)
