"""The queries behind the screens: plain selects, frozen rows out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import and_, false, func, or_, select

from interview_coach.application.errors import CoachError
from interview_coach.application.reading import (
    BankRow,
    BinRow,
    Counts,
    Habits,
    InterviewRow,
    LetterRow,
    PersonRow,
    ReferralRow,
)
from interview_coach.application.stages import EVERYBODY, PeopleFilter, Stage
from interview_coach.domain.interview import Outcome
from interview_coach.domain.readiness import Facts
from interview_coach.domain.text import fold
from interview_coach.storage.facts import facts
from interview_coach.storage.habits import habits
from interview_coach.storage.people_rows import chosen_ids, person_rows, search_texts, stage_counts
from interview_coach.storage.tables import (
    bank_questions,
    interviews,
    letters,
    people,
    planned_questions,
    referrals,
    sessions,
)
from interview_coach.storage.talks import INTERVIEW_ROWS, TALKS, Fetch, interview_row, is_alive
from interview_coach.storage.tie_queries import TieQueries

if TYPE_CHECKING:
    from datetime import datetime

    from interview_coach.application.habits import WeekRow
    from interview_coach.storage.answer_rows import AnswerRows


class Queries:
    """What the screens list. Deleted things appear in none but ``bin``."""

    def __init__(self, fetch: Fetch, at_once: Callable[[], AbstractContextManager[None]]) -> None:
        self._fetch, self._at_once = fetch, at_once
        self.ties = TieQueries(fetch)

    def at_once(self) -> AbstractContextManager[None]:
        """What is asked in the block shows one moment, and takes one transaction."""
        return self._at_once()

    @cached_property
    def answers(self) -> AnswerRows:
        """What was said to the same questions."""
        from interview_coach.storage.answer_rows import AnswerRows

        return AnswerRows(self._fetch)

    def people(
        self,
        search: str = "",
        *,
        offset: int = 0,
        limit: int = 200,
        only: PeopleFilter = EVERYBODY,
    ) -> list[PersonRow]:
        """People by name, those in whom every word of the search is found."""
        page = chosen_ids(search, only).offset(offset).limit(limit)
        return person_rows(self._fetch, [row.id for row in self._fetch(page)])

    def person(self, person_id: UUID) -> PersonRow:
        """One of the people."""
        rows = person_rows(self._fetch, [person_id])
        if not rows:
            raise CoachError("This person is no longer there.")
        return rows[0]

    def people_of(self, person_ids: Sequence[UUID]) -> list[PersonRow]:
        """These people, in this order."""
        return person_rows(self._fetch, person_ids)

    def search_texts(self) -> list[tuple[str, str, str]]:
        """Everybody by name, with all that is searched of them, and their stage."""
        return search_texts(self._fetch)

    def person_count(self, search: str = "", only: PeopleFilter = EVERYBODY) -> int:
        """How many people the search finds."""
        found = chosen_ids(search, only).order_by(None).subquery()
        return int(self._fetch(select(func.count()).select_from(found))[0][0])

    def person_ids(self, search: str = "", only: PeopleFilter = EVERYBODY) -> list[UUID]:
        """All whom ``people`` would list."""
        return [row.id for row in self._fetch(chosen_ids(search, only))]

    def stages(self, search: str = "", only: PeopleFilter = EVERYBODY) -> dict[Stage, int]:
        """How many people stand where."""
        return stage_counts(self._fetch, search, only)

    def interviews(self) -> list[InterviewRow]:
        """All interviews: those to come, soonest first, then the past, latest first."""
        rows = [interview_row(row) for row in self._fetch(INTERVIEW_ROWS)]
        to_come = [row for row in rows if row.ended_at is None]
        past = [row for row in rows if row.ended_at is not None]
        return to_come + past[::-1]

    def interviews_of(self, person_id: UUID) -> list[InterviewRow]:
        """One person's interviews, latest first."""
        theirs = INTERVIEW_ROWS.where(interviews.c.person_id == person_id)
        return [interview_row(row) for row in self._fetch(theirs)][::-1]

    def referrals(self, interview_id: UUID | None = None) -> list[ReferralRow]:
        """Referrals of one interview or of all, in the order of the talks."""
        query = _REFERRAL_ROWS
        if interview_id is not None:
            query = query.where(referrals.c.interview_id == interview_id)
        return [_referral_row(row) for row in self._fetch(query)]

    def letters(self) -> list[LetterRow]:
        """Every interview with its thank-you, in the order in which they were arranged."""
        return [
            LetterRow(
                interview_id=row.id,
                name=_name(row.given_name, row.family_name),
                organisation=row.organisation,
                created_at=row.created_at,
                form=row.form,
                slots=row.slots or {},
            )
            for row in self._fetch(_LETTER_ROWS)
        ]

    def facts(self, interview_id: UUID) -> Facts:
        """What the readiness of an interview is judged by."""
        return facts(self._fetch, interview_id)

    def introduced_by(self, person_id: UUID) -> list[PersonRow]:
        """People whom this person introduced."""
        theirs = chosen_ids("").where(people.c.introduced_by_id == person_id)
        return person_rows(self._fetch, [row.id for row in self._fetch(theirs)])

    def bank(self, search: str = "", theme: str = "") -> list[BankRow]:
        """Questions of the bank, in the bank's order."""
        query = _BANK_ROWS.where(bank_questions.c.theme == theme) if theme else _BANK_ROWS
        rows = (BankRow(*row) for row in self._fetch(query))
        words = fold(search).split()
        return [row for row in rows if _all_in(words, fold(f"{row.text}\n{row.hint}"))]

    def bin(self) -> list[BinRow]:
        """What was deleted, latest first; what lies in a deleted interview comes back with it."""
        from interview_coach.storage.binned import binned

        return binned(self._fetch)

    def counts(self) -> Counts:
        """The figures beside the navigation."""
        (row,) = self._fetch(_COUNTS)
        return Counts(row.interviews, row.people, row.questions)

    def habits(self) -> Habits:
        """How your interviews have gone."""
        return habits(self._fetch)

    def week(self, since: datetime) -> WeekRow:
        """Your week, which began then; asked for when the first screen is filled."""
        from interview_coach.storage.week import week

        return week(self._fetch, since)

    def running(self) -> UUID | None:
        """The interview whose conversation was begun and not ended; the latest, if several."""
        found = self._fetch(_RUNNING)
        return found[0].id if found else None


_LETTER_ROWS = (
    select(
        interviews.c.id,
        people.c.given_name,
        people.c.family_name,
        people.c.organisation,
        interviews.c.created_at,
        letters.c.form,
        letters.c.slots,
    )
    .select_from(
        TALKS.outerjoin(
            letters, and_(letters.c.interview_id == interviews.c.id, letters.c.place == 0)
        )
    )
    .where(is_alive)
    .order_by(interviews.c.created_at, interviews.c.id)
)

_found = people.alias("found")
_REFERRAL_ROWS = (
    select(
        referrals.c.id,
        referrals.c.interview_id,
        referrals.c.name,
        referrals.c.detail,
        referrals.c.permission,
        referrals.c.how_to_reach,
        referrals.c.by_when,
        referrals.c.person_id,
        referrals.c.contacted_at,
        referrals.c.note_id,
        referrals.c.told_back_at,
        or_(people.c.is_discreet, func.coalesce(_found.c.is_discreet, false())).label(
            "is_discreet"
        ),
        interviews.c.person_id.label("introducer_id"),
        people.c.given_name,
        people.c.family_name,
        sessions.c.ended_at,
        interviews.c.time_zone,
    )
    .select_from(
        TALKS.join(referrals, referrals.c.interview_id == interviews.c.id).outerjoin(
            _found, _found.c.id == referrals.c.person_id
        )
    )
    .where(is_alive, referrals.c.deleted_at.is_(None))
    .order_by(
        sessions.c.ended_at.is_(None),
        sessions.c.ended_at,
        interviews.c.created_at,
        referrals.c.position,
    )
)


def _referral_row(row: Any) -> ReferralRow:
    return ReferralRow(
        id=row.id,
        interview_id=row.interview_id,
        name=row.name,
        detail=row.detail,
        permission=row.permission,
        how_to_reach=row.how_to_reach,
        by_when=row.by_when,
        person_id=row.person_id,
        contacted_at=row.contacted_at,
        introducer=_name(row.given_name, row.family_name),
        introducer_short=row.given_name or row.family_name,
        talked_at=row.ended_at,
        time_zone=row.time_zone,
        note_id=row.note_id,
        introducer_id=row.introducer_id,
        told_back_at=row.told_back_at,
        is_discreet=row.is_discreet,
    )


_times_asked = (
    select(func.count())
    .select_from(planned_questions.join(interviews))
    .where(
        planned_questions.c.bank_id == bank_questions.c.id,
        planned_questions.c.outcome == Outcome.ASKED,
        interviews.c.deleted_at.is_(None),
    )
    .scalar_subquery()
)

_BANK_ROWS = (
    select(
        bank_questions.c.id,
        bank_questions.c.key,
        bank_questions.c.text,
        bank_questions.c.theme,
        bank_questions.c.kind,
        bank_questions.c.priority,
        bank_questions.c.minutes,
        bank_questions.c.hint,
        bank_questions.c.sources,
        _times_asked,
        bank_questions.c.pack,
    )
    .where(bank_questions.c.deleted_at.is_(None))
    .order_by(bank_questions.c.place)
)

_COUNTS = select(
    select(func.count()).select_from(interviews.join(people)).where(is_alive).label("interviews"),
    select(func.count()).select_from(people).where(people.c.deleted_at.is_(None)).label("people"),
    select(func.count())
    .select_from(bank_questions)
    .where(bank_questions.c.deleted_at.is_(None))
    .label("questions"),
)

_RUNNING = (
    select(interviews.c.id)
    .select_from(TALKS)
    .where(is_alive, and_(sessions.c.started_at.is_not(None), sessions.c.ended_at.is_(None)))
    .order_by(sessions.c.started_at.desc())
    .limit(1)
)


def _name(given: str, family: str) -> str:
    return f"{given} {family}".strip()


def _all_in(words: Sequence[str], text: str) -> bool:
    return all(word in text for word in words)
