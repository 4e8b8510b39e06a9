"""Whether the data is sound: what is wrong, in sentences without a word of the data itself."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, and_, exists, func, select

from interview_coach.application.errors import CoachError
from interview_coach.domain.asking import OutreachAnswer
from interview_coach.storage import revisions, schema, sqlite_file
from interview_coach.storage.failures import told
from interview_coach.storage.tables import (
    interviews,
    notes,
    pauses,
    people,
    planned_questions,
    profiles,
    reflections,
    sessions,
)
from interview_coach.storage.tie_tables import events, outreaches

if TYPE_CHECKING:
    from interview_coach.storage.database import Database


def check(database: "Database") -> list[str]:
    """Everything that is wrong; an empty list means that the data is sound."""
    wrong: list[str] = []
    try:
        with told(), database.engine.connect() as connection:
            if database.path is not None:
                wrong += _file(connection)
            for look in (_version, _profile, _findings):
                wrong += look(connection)
    except CoachError as problem:
        wrong.append(str(problem))
    return wrong


def _file(connection: Connection) -> Iterator[str]:
    pragma = _pragma(connection)
    if pragma("application_id") != [(sqlite_file.APPLICATION_ID,)]:
        yield "The file does not carry the mark of Interview Coach."
    if pragma("integrity_check") != [("ok",)]:
        yield "The file is damaged: SQLite's integrity check found faults."
    loose: dict[str, int] = {}
    for table, *_ in pragma("foreign_key_check"):
        loose[table] = loose.get(table, 0) + 1
    for table, count in sorted(loose.items()):
        yield f"Without what they belong to: {count} {table.replace('_', ' ')}."


def _version(connection: Connection) -> Iterator[str]:
    stored, opens_from = schema.stored_versions(connection)
    if stored < revisions.NEWEST or revisions.is_too_new(stored, opens_from):
        yield f"The data has version {stored or 'none'}; this program works on {revisions.NEWEST}."


def _profile(connection: Connection) -> Iterator[str]:
    count = connection.scalar(select(func.count()).select_from(profiles))
    if count != 1:
        yield f"There should be one profile, and there are {count}."


_orphan_notes = select(func.count()).where(
    notes.c.question_id.is_not(None),
    ~exists().where(planned_questions.c.id == notes.c.question_id),
)
_equal_ranks = select(func.count()).select_from(
    select(notes.c.interview_id)
    .group_by(notes.c.interview_id, notes.c.rank)
    .having(func.count() > 1)
    .subquery()
)
_without_session = select(func.count()).where(
    interviews.c.id.is_not(None), ~exists().where(sessions.c.interview_id == interviews.c.id)
)
_without_reflection = select(func.count()).where(
    interviews.c.id.is_not(None), ~exists().where(reflections.c.interview_id == interviews.c.id)
)
_backwards = select(func.count()).where(
    sessions.c.ended_at.is_not(None),
    (sessions.c.started_at.is_(None)) | (sessions.c.ended_at < sessions.c.started_at),
)
_open_pauses = select(func.count()).select_from(
    select(pauses.c.interview_id)
    .join(sessions, sessions.c.interview_id == pauses.c.interview_id)
    .where(and_(pauses.c.ended_at.is_(None), sessions.c.ended_at.is_not(None)))
    .subquery()
)

_nowhere_met = select(func.count()).where(
    people.c.event_id.is_not(None), ~exists().where(events.c.id == people.c.event_id)
)
_open_twice = select(func.count()).select_from(
    select(outreaches.c.person_id)
    .where(outreaches.c.answer == OutreachAnswer.NONE)
    .group_by(outreaches.c.person_id)
    .having(func.count() > 1)
    .subquery()
)

_FINDINGS: tuple[tuple[Select[Any], str], ...] = (
    (_orphan_notes, "Note lines under a question that is not there: {}."),
    (_equal_ranks, "Note lines that stand on the same spot: {}."),
    (_without_session, "Interviews without a conversation: {}."),
    (_without_reflection, "Interviews without a reflection: {}."),
    (_backwards, "Conversations that end before they begin: {}."),
    (_open_pauses, "Pauses that go on after the conversation: {}."),
    (_nowhere_met, "People who were met at an event that is not there: {}."),
    (_open_twice, "People with more than one open request: {}."),
)


def _findings(connection: Connection) -> Iterator[str]:
    for query, words in _FINDINGS:
        if count := connection.scalar(query):
            yield words.format(count)


def _pragma(connection: Connection) -> Callable[[str], list[tuple[Any, ...]]]:
    def ask(name: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.exec_driver_sql(f"PRAGMA {name}")]

    return ask
