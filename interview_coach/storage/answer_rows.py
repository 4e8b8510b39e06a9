"""What people said to which question, as rows."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select

from interview_coach.application.answers import OwnReading, Put, Said, Talk
from interview_coach.application.at_odds import Marked, Side
from interview_coach.domain.bank import CLOSING
from interview_coach.domain.interview import Outcome
from interview_coach.domain.notes import NoteLine, Privacy, gives_name
from interview_coach.storage.coach_tables import contradictions
from interview_coach.storage.people_rows import whole_name
from interview_coach.storage.tables import (
    interviews,
    notes,
    people,
    planned_questions,
    reflections,
    sessions,
)
from interview_coach.storage.talks import TALKS, Fetch, is_alive

_READ = (
    *("profession", "profession_words", "environment", "environment_words"),
    *("credentials", "credentials_words", "confidence_before", "confidence_after"),
    *("decision", "decision_words", "next_test", "requirements"),
)
_TALKS = (
    select(
        interviews.c.id,
        interviews.c.person_id,
        people.c.given_name,
        people.c.family_name,
        people.c.organisation,
        people.c.tags,
        people.c.is_discreet,
        sessions.c.ended_at,
        interviews.c.time_zone,
        *(reflections.c[name] for name in _READ),
    )
    .select_from(TALKS.join(reflections, reflections.c.interview_id == interviews.c.id))
    .where(is_alive, sessions.c.ended_at.is_not(None))
    .order_by(sessions.c.ended_at.desc(), interviews.c.id)
)
_PUT = (
    select(
        planned_questions.c.id,
        planned_questions.c.interview_id,
        planned_questions.c.bank_id,
        # A finding that sharpens a question does not make it another one.
        func.coalesce(
            func.nullif(planned_questions.c.sharpened_from, ""), planned_questions.c.text
        ),
        planned_questions.c.theme,
        planned_questions.c.outcome,
    )
    .where(planned_questions.c.deleted_at.is_(None), planned_questions.c.theme != CLOSING)
    .order_by(planned_questions.c.position)
)
_SAID = (
    select(notes.c.id, notes.c.question_id, notes.c.text, notes.c.kept, notes.c.privacy)
    .where(notes.c.question_id.is_not(None))
    .order_by(notes.c.rank)
)
_THEMES = (
    select(planned_questions.c.interview_id, planned_questions.c.theme)
    .where(planned_questions.c.deleted_at.is_(None), planned_questions.c.theme != CLOSING)
    .where(
        or_(
            planned_questions.c.outcome == Outcome.ASKED,
            planned_questions.c.id.in_(
                select(notes.c.question_id).where(
                    notes.c.question_id.is_not(None), func.trim(notes.c.text) != ""
                )
            ),
        )
    )
    .distinct()
)
_MARKED = select(
    *(contradictions.c[name] for name in ("id", "one_id", "other_id", "words")),
).order_by(contradictions.c.made_at, contradictions.c.id)
_SIDES = (
    select(
        *(notes.c.id, notes.c.interview_id, notes.c.question_id, notes.c.text, notes.c.privacy),
        *(people.c.given_name, people.c.family_name, people.c.is_discreet),
    )
    .select_from(TALKS.join(notes, notes.c.interview_id == interviews.c.id))
    .where(is_alive, notes.c.privacy != Privacy.CONFIDENTIAL)
)


class AnswerRows:
    """The queries behind the answers."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def talks(self) -> list[Talk]:
        """Conversations that were held, the latest first."""
        return [_talk(row) for row in self._fetch(_TALKS)]

    def put(self, interview_ids: Collection[UUID]) -> list[Put]:
        """Their questions, in the order of each plan; the closing ones have no answers."""
        chosen = _PUT.where(planned_questions.c.interview_id.in_(interview_ids))
        return [Put(*row) for row in self._fetch(chosen)]

    def said(self, interview_ids: Collection[UUID]) -> Sequence[Said]:
        """Their note lines that stand under a question; confidences come without their words."""
        chosen = _SAID.where(notes.c.interview_id.in_(interview_ids))
        return [_said(row) for row in self._fetch(chosen) if row.text.strip()]

    def themes(self) -> Mapping[UUID, frozenset[str]]:
        """Of which themes something was asked, by conversation."""
        found: dict[UUID, frozenset[str]] = {}
        for interview_id, theme in self._fetch(_THEMES):
            found[interview_id] = found.get(interview_id, frozenset()) | {theme}
        return found

    def marked(self) -> list[Marked]:
        """What was marked as at odds, in its order."""
        return [Marked(*row) for row in self._fetch(_MARKED)]

    def sides(self, line_ids: Collection[UUID]) -> list[Side]:
        """These lines with who said them; not those in confidence, nor of what is in the bin."""
        rows = self._fetch(_SIDES.where(notes.c.id.in_(line_ids))) if line_ids else ()
        return [_side(row) for row in rows]


def _side(row: Any) -> Side:
    return Side(
        line_id=row.id,
        interview_id=row.interview_id,
        question_id=row.question_id,
        name=whole_name(row.given_name, row.family_name),
        text=NoteLine(text=row.text).words,
        is_printable=row.privacy is Privacy.NORMAL
        and not gives_name(row.text)
        and not row.is_discreet,
    )


def _talk(row: Any) -> Talk:
    return Talk(
        id=row.id,
        person_id=row.person_id,
        name=whole_name(row.given_name, row.family_name),
        organisation=row.organisation,
        fields=tuple(row.tags),
        ended_at=row.ended_at,
        time_zone=row.time_zone,
        reading=OwnReading(**{name: getattr(row, name) for name in _READ}),
        is_discreet=row.is_discreet,
    )


def _said(row: Any) -> Said:
    is_confidential = row.privacy is Privacy.CONFIDENTIAL
    words = "" if is_confidential else NoteLine(text=row.text).words
    is_private = row.privacy is Privacy.PRIVATE
    is_name = gives_name(row.text)
    return Said(row.id, row.question_id, words, row.kept, is_confidential, is_private, is_name)
