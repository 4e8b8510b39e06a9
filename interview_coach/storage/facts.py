"""What the readiness of an interview is judged by, read without loading the interview."""

from uuid import UUID

from sqlalchemy import func, select

from interview_coach.domain.bank import CLOSING
from interview_coach.domain.interview import Outcome
from interview_coach.domain.readiness import Facts
from interview_coach.storage.tables import interviews, people, planned_questions, research_items
from interview_coach.storage.talks import Fetch

_questions = (
    select(func.count())
    .where(
        planned_questions.c.interview_id == interviews.c.id,
        planned_questions.c.deleted_at.is_(None),
        planned_questions.c.theme != CLOSING,
        planned_questions.c.outcome != Outcome.LOOKED_UP,
    )
    .correlate(interviews)
    .scalar_subquery()
)
_FACTS = select(
    interviews.c.purpose,
    interviews.c.aim,
    interviews.c.starts_at,
    interviews.c.place,
    people.c.role,
    people.c.organisation,
    interviews.c.introduction,
    interviews.c.sheet_printed_at,
    _questions.label("questions"),
).select_from(interviews.join(people))
_FINDINGS = select(research_items.c.key, research_items.c.finding)


def facts(fetch: Fetch, interview_id: UUID) -> Facts:
    """The facts of one interview."""
    (row,) = fetch(_FACTS.where(interviews.c.id == interview_id))
    items = fetch(_FINDINGS.where(research_items.c.interview_id == interview_id))
    found = frozenset(item.key for item in items if item.finding.strip())
    return Facts(**row._mapping, found=found)
