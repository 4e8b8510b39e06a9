"""Making the schema, finding out which one a database has, and bringing an old one up to date."""

from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, inspect, or_, select

from interview_coach.storage import revisions
from interview_coach.storage.coach_tables import dismissals
from interview_coach.storage.columns import metadata, versions
from interview_coach.storage.tables import (
    about,
    bank_questions,
    people,
    profiles,
    revision,
)
from interview_coach.storage.tie_tables import events, leads, targets

_OPENS_FROM = "opens_from"


def create(connection: Connection) -> None:
    """The newest schema at once, with an empty profile.

    The same as all migrations together, but without Alembic, which takes long to import.
    """
    metadata.create_all(connection, checkfirst=False)
    versions.create_all(connection, checkfirst=False)
    connection.execute(insert(revision).values(version_num=revisions.NEWEST))
    connection.execute(insert(about).values(key=_OPENS_FROM, value=revisions.OPENS_FROM))
    empty = dict.fromkeys(("name", "signature_name", "contact_lines", "field_of_interest"), "")
    first = {"id": uuid4(), "paper": "a4", "locale": "en-GB", "version": 1}
    connection.execute(insert(profiles).values(**first, **empty))


def is_empty(connection: Connection) -> bool:
    """Whether there is no schema of ours yet."""
    return not inspect(connection).has_table(revision.name)


def is_unused(connection: Connection) -> bool:
    """Whether nothing was put into it since it was made."""
    filled_first = (bank_questions, people, targets, events, leads, dismissals)
    kept = (select(1).select_from(table).exists() for table in filled_first)
    return not connection.scalar(select(or_(*kept)))


def stored_versions(connection: Connection) -> tuple[str, str]:
    """The schema that the database has, and the oldest program that may open it."""
    stored = connection.scalar(select(revision.c.version_num)) or ""
    wanted = select(about.c.value).where(about.c.key == _OPENS_FROM)
    return stored, connection.scalar(wanted) or stored


def migrate(connection: Connection) -> None:
    """Bring the schema up to date, inside the transaction that the connection is in."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(revisions.MIGRATIONS))

    def steps(current: Any, _context: Any) -> Any:
        # Private, but what Alembic's own documentation shows for this use.
        return scripts._upgrade_revs(revisions.NEWEST, current)

    with EnvironmentContext(Config(), scripts, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
