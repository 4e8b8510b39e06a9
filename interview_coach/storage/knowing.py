"""Who knows about a subject: by what is known of people, what they answered, and what they said."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select

from interview_coach.application.tie_reading import KnowsRow
from interview_coach.domain.target import AnswerState
from interview_coach.domain.text import clean_line, fold
from interview_coach.storage.people_rows import ALUMNI_FIRST, chosen_ids, person_rows
from interview_coach.storage.tables import interviews, notes, people
from interview_coach.storage.talks import TALKS, Fetch, is_alive
from interview_coach.storage.tie_tables import answers, targets


def knows_about(fetch: Fetch, words: str, limit: int) -> list[KnowsRow]:
    """People with whom every one of the words was found, each once."""
    wanted = fold(clean_line(words)).split()
    if not wanted:
        return []
    reasons: dict[UUID, tuple[str, AnswerState | None]] = {}
    for person_id, why, answer in _found(fetch, wanted, words, limit):
        reasons.setdefault(person_id, (why, answer))
    chosen = list(reasons)[:limit]
    return [
        KnowsRow(row.id, row.name, row.organisation, row.stage, *reasons[row.id])
        for row in person_rows(fetch, chosen)
    ]


def _found(
    fetch: Fetch, wanted: list[str], words: str, limit: int
) -> Iterable[tuple[UUID, str, AnswerState | None]]:
    """The person, the words that tell why, and the answer; the strongest reasons first."""
    for row in fetch(_ANSWERS):
        if row.state is not AnswerState.NO and _all_in(wanted, f"{row.name} {row.words}"):
            yield row.person_id, row.words or row.name, row.state
    ids = [row.id for row in fetch(chosen_ids(words).limit(limit))]
    for row in fetch(_KNOWN.where(people.c.id.in_(ids)).order_by(*ALUMNI_FIRST)):
        yield row.id, _why(row, wanted), None
    for row in fetch(_LINES.where(*map(_is_said, wanted)).limit(limit)):
        yield row.person_id, row.text, None


def _why(row: Any, wanted: list[str]) -> str:
    """The first of what is known of them that has one of the words."""
    told = (*row.tags, row.role, row.organisation, row.common_ground, row.cares_about, row.notes)
    lines = (line for text in told for line in text.splitlines())
    return next((line for line in lines if any(w in fold(line) for w in wanted)), "")


def _all_in(wanted: list[str], text: str) -> bool:
    folded = fold(text)
    return all(word in folded for word in wanted)


def _is_said(word: str) -> ColumnElement[bool]:
    return notes.c.text.icontains(word, autoescape=True)


_KNOWN = select(
    *(people.c.id, people.c.tags, people.c.role, people.c.organisation),
    *(people.c.common_ground, people.c.cares_about, people.c.notes),
)
_ANSWERS = (
    select(answers.c.person_id, answers.c.state, answers.c.words, targets.c.name)
    .select_from(answers.join(targets).join(people))
    .where(targets.c.deleted_at.is_(None), people.c.deleted_at.is_(None))
    .order_by(answers.c.state.desc())
)
_LINES = (
    select(interviews.c.person_id, notes.c.text)
    .select_from(TALKS.join(notes, notes.c.interview_id == interviews.c.id))
    .where(is_alive)
    .order_by(interviews.c.created_at.desc(), notes.c.rank)
)
