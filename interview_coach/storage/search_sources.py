"""What can be found, as queries: what goes into the index, and what a hit looks like."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from interview_coach.application.searching import Hit, Sought
from interview_coach.domain.notes import Privacy
from interview_coach.storage.people_rows import whole_name
from interview_coach.storage.search_shelf import Entry
from interview_coach.storage.tables import (
    bank_questions,
    interviews,
    letters,
    notes,
    people,
    planned_questions,
    sessions,
)
from interview_coach.storage.talks import TALKS, Fetch, is_alive
from interview_coach.storage.tie_tables import outreaches

_PAGE = 250
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_held = func.coalesce(sessions.c.started_at, interviews.c.starts_at, interviews.c.created_at)
_WHO = (people.c.id.label("person_id"), people.c.given_name, people.c.family_name)
_TALK = (
    *_WHO,
    interviews.c.id.label("interview_id"),
    sessions.c.ended_at,
    interviews.c.starts_at,
    interviews.c.time_zone,
)

talks = select(interviews.c.id).select_from(TALKS).where(is_alive)
"""The interviews that are not deleted."""

_PEOPLE = select(
    *_WHO, people.c.id, people.c.role, people.c.organisation, people.c.search_text,
    people.c.created_at,
).where(people.c.deleted_at.is_(None))  # fmt: skip
_BANK = select(
    bank_questions.c.id, bank_questions.c.text, bank_questions.c.hint, bank_questions.c.place
).where(bank_questions.c.deleted_at.is_(None))
_OWN = (
    select(*_TALK, planned_questions.c.id, planned_questions.c.text, interviews.c.created_at)
    .select_from(TALKS.join(planned_questions, planned_questions.c.interview_id == interviews.c.id))
    .where(
        is_alive, planned_questions.c.bank_id.is_(None), planned_questions.c.deleted_at.is_(None)
    )
)
_NOTES = (
    select(*_TALK, notes.c.id, notes.c.text, notes.c.kept, notes.c.privacy)
    .select_from(TALKS.join(notes, notes.c.interview_id == interviews.c.id))
    .where(is_alive)
)
_LINES = (
    select(notes.c.id, notes.c.interview_id, notes.c.text, _held.label("held"))
    .select_from(TALKS.join(notes, notes.c.interview_id == interviews.c.id))
    .where(is_alive)
    .order_by(notes.c.interview_id, notes.c.rank)
)
_THANKS = (
    select(*_TALK, letters.c.id, letters.c.slots, interviews.c.created_at)
    .select_from(TALKS.join(letters, letters.c.interview_id == interviews.c.id))
    .where(is_alive)
)
_REQUESTS = (
    select(*_WHO, outreaches.c.id, outreaches.c.slots, outreaches.c.made_at.label("created_at"))
    .join_from(outreaches, people, outreaches.c.person_id == people.c.id)
    .where(people.c.deleted_at.is_(None))
)


def entries(fetch: Fetch, kind: Sought) -> Iterator[Entry]:
    """Everything of the kind, but for notes, by id; read a page at a time, as it is taken."""
    for query in _QUERIES[kind]:
        for row in _in_pages(fetch, query):
            yield Entry(row.id, _order(row), _searched(row, kind))


def _in_pages(fetch: Fetch, query: Select[Any]) -> Iterator[Any]:
    column, page = _id_of(query), query
    while rows := fetch(page.order_by(column).limit(_PAGE)):
        yield from rows
        page = query.where(column > rows[-1].id)


def _id_of(query: Select[Any]) -> ColumnElement[Any]:
    (column,) = (each for each in query.selected_columns if each.key == "id")
    return column


def lines(fetch: Fetch, interview_ids: Collection[UUID]) -> dict[UUID, list[Entry]]:
    """The note lines of these interviews, by interview; the blank ones are left out."""
    found: dict[UUID, list[Entry]] = {each: [] for each in interview_ids}
    for row in fetch(_LINES.where(notes.c.interview_id.in_(interview_ids))):
        if row.text.strip():
            found[row.interview_id].append(Entry(row.id, _seconds(row.held), row.text))
    return found


def hits(fetch: Fetch, kind: Sought, ids: Sequence[UUID]) -> Iterable[tuple[Hit, str]]:
    """How these stand today, with the text that was searched; what is gone is left out."""
    rows: dict[UUID, Any] = {}
    for query in _QUERIES[kind]:
        rows |= {row.id: row for row in fetch(query.where(_id_of(query).in_(ids)))}
    for each in ids:
        if each in rows:
            yield _hit(rows[each], kind), _searched(rows[each], kind)


def _order(row: Any) -> int:
    return int(row.place) if hasattr(row, "place") else _seconds(row.created_at)


def _seconds(moment: datetime | None) -> int:
    """Since the beginning of 1970."""
    if moment is None:
        return 0
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0, int((aware - _BEGINNING).total_seconds()))


def _searched(row: Any, kind: Sought) -> str:
    if kind is Sought.PERSON:
        return str(row.search_text)
    if kind is Sought.LETTER:
        return _passages(row.slots)
    return f"{row.text}\n{row.hint}" if hasattr(row, "hint") else str(row.text)


def _passages(slots: Any) -> str:
    return "\n".join(text for text in (slots or {}).values() if isinstance(text, str))


def _hit(row: Any, kind: Sought) -> Hit:
    name = whole_name(getattr(row, "given_name", ""), getattr(row, "family_name", ""))
    is_person = kind is Sought.PERSON
    work = ", ".join(part for part in (row.role, row.organisation) if part) if is_person else ""
    return Hit(
        kind=kind,
        id=row.id,
        text=name if is_person else _shown(row, kind),
        person=work if is_person else name,
        person_id=getattr(row, "person_id", None),
        interview_id=getattr(row, "interview_id", None),
        at=getattr(row, "ended_at", None) or getattr(row, "starts_at", None),
        time_zone=getattr(row, "time_zone", "UTC"),
        is_over=getattr(row, "ended_at", None) is not None,
        is_kept=bool(getattr(row, "kept", False)),
        is_confidential=getattr(row, "privacy", None) is Privacy.CONFIDENTIAL,
        is_private=getattr(row, "privacy", None) is Privacy.PRIVATE,
    )


def _shown(row: Any, kind: Sought) -> str:
    return _passages(row.slots) if kind is Sought.LETTER else str(row.text)


_QUERIES: dict[Sought, tuple[Select[Any], ...]] = {
    Sought.PERSON: (_PEOPLE,),
    Sought.QUESTION: (_BANK, _OWN),
    Sought.NOTE: (_NOTES,),
    Sought.LETTER: (_THANKS, _REQUESTS),
}
