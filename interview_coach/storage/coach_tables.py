"""The table of what the coach is not to say again."""

from sqlalchemy import Column, Table, Uuid

from interview_coach.storage.columns import identity, instant, metadata, number, words

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
