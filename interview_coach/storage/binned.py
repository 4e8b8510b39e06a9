"""What lies in the bin, of every kind."""

from typing import Any

from sqlalchemy import Select, Text, cast, select

from interview_coach.application.ports import Kind
from interview_coach.application.reading import BinRow
from interview_coach.storage.tables import (
    bank_questions,
    interviews,
    people,
    planned_questions,
    referrals,
)
from interview_coach.storage.talks import TALKS, Fetch, is_alive
from interview_coach.storage.tie_tables import events, leads, targets, touches, update_runs

_TITLE_LENGTH = 80


def binned(fetch: Fetch) -> list[BinRow]:
    """What was deleted, latest first; what lies in a deleted thing comes back with it."""
    rows = [
        BinRow(kind, row.id, row.title.strip()[:_TITLE_LENGTH], row.deleted_at)
        for kind, query in _BIN.items()
        for row in fetch(query)
    ]
    return sorted(rows, key=lambda row: row.deleted_at, reverse=True)


_person_title = people.c.given_name + " " + people.c.family_name


def _deleted(table: Any, title: Any, source: Any = None, *only: Any) -> Select[Any]:
    columns = (table.c.id, title.label("title"), table.c.deleted_at)
    from_ = table if source is None else source
    return select(*columns).select_from(from_).where(table.c.deleted_at.is_not(None), *only)


_BIN = {
    Kind.PERSON: _deleted(people, _person_title),
    Kind.INTERVIEW: _deleted(
        interviews, _person_title, interviews.join(people), people.c.deleted_at.is_(None)
    ),
    Kind.BANK_QUESTION: _deleted(bank_questions, bank_questions.c.text),
    Kind.PLANNED_QUESTION: _deleted(
        planned_questions,
        planned_questions.c.text,
        TALKS.join(planned_questions, planned_questions.c.interview_id == interviews.c.id),
        is_alive,
    ),
    Kind.REFERRAL: _deleted(
        referrals,
        referrals.c.name,
        TALKS.join(referrals, referrals.c.interview_id == interviews.c.id),
        is_alive,
    ),
    Kind.TOUCH: _deleted(
        touches,
        _person_title + " · " + touches.c.words,
        touches.join(people),
        people.c.deleted_at.is_(None),
    ),
    Kind.TARGET: _deleted(targets, targets.c.name),
    Kind.EVENT: _deleted(events, events.c.name),
    Kind.LEAD: _deleted(leads, leads.c.text),
    Kind.UPDATE_RUN: _deleted(update_runs, cast(update_runs.c.begun_on, Text)),
}
