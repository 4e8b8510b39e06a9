"""All that is kept about one person, gathered from every place where it lies."""

from dataclasses import dataclass, replace
from uuid import UUID

from interview_coach.application.ports import UnitOfWork
from interview_coach.domain.asking import Outreach
from interview_coach.domain.event import Event
from interview_coach.domain.interview import Interview
from interview_coach.domain.lead import Lead
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Referral
from interview_coach.domain.target import Answer
from interview_coach.domain.touch import Touch
from interview_coach.domain.updates import UpdateLine


@dataclass(frozen=True)
class HeldTalk:
    """An interview with its notes, and as its record words it."""

    interview: Interview
    notes: list[NoteLine]
    record: list[str]


@dataclass(frozen=True)
class HeldAnswer:
    """What the person said to one of your targets."""

    target: str
    answer: Answer


@dataclass(frozen=True)
class HeldUpdate:
    """What the person was sent in one of your yearly updates."""

    paragraph: str
    line: UpdateLine


@dataclass(frozen=True)
class Everything:
    """All that is kept about one person, and nothing that others said in their own talks."""

    person: Person
    introduced_by: str
    met_at: Event | None
    talks: list[HeldTalk]
    referrals: list[Referral]
    """Where others named them, without what the others said."""
    touches: list[Touch]
    outreaches: list[Outreach]
    answers: list[HeldAnswer]
    leads: list[Lead]
    updates: list[HeldUpdate]
    format: str = "interview-coach-person"


def held_about(work: UnitOfWork, person_id: UUID) -> Everything:
    """Everything, the bin included; the records are left to be worded."""
    person = work.people.get(person_id)
    by = person.introduced_by_id
    met = [event for event in work.events.all() if event.id == person.event_id]
    interviews = work.interviews.all()
    return Everything(
        person=person,
        introduced_by=work.people.get(by).name if by else "",
        met_at=met[0] if met else None,
        talks=[
            HeldTalk(interview, work.notes.of(interview.id), [])
            for interview in interviews
            if interview.person_id == person_id
        ],
        referrals=[
            replace(referral, detail="", note_id=None)
            for interview in interviews
            for referral in interview.all_referrals
            if referral.person_id == person_id and interview.person_id != person_id
        ],
        touches=[touch for touch in work.touches.all() if touch.person_id == person_id],
        outreaches=list(work.outreaches.of(person_id)),
        answers=[
            HeldAnswer(target.name, answer)
            for target in work.targets.all()
            if (answer := target.answer_of(person_id)) is not None
        ],
        leads=[lead for lead in work.leads.all() if lead.person_id == person_id],
        updates=[
            HeldUpdate(run.paragraph, line)
            for run in work.updates.all()
            if (line := run.line(person_id)) is not None
        ],
    )
