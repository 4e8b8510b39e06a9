"""What lies at hand during a talk: questions to add, organisations to show, your own words."""

from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.content import Content
from interview_coach.application.content.closing import ClosingLine, ClosingStep
from interview_coach.application.ports import UnitOfWork
from interview_coach.application.preparing import as_asked
from interview_coach.application.question_bank import shipped_id
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import PlannedQuestion
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.target import TargetKind, Verdict


@dataclass(frozen=True)
class AtHand:
    """Everything besides the interview that the live view may have to show."""

    profile: Profile
    bank: tuple[PlannedQuestion, ...]
    """The questions one may add, worded for this person."""
    organisations: tuple[str, ...]
    """What you aim at, in your order, without what you struck off."""
    steps: tuple[ClosingStep, ...]
    lines: tuple[ClosingLine, ...]
    ask_them: tuple[str, ...]
    """Questions to ask back in a job interview."""


def at_hand(work: UnitOfWork, content: Content, person: Person) -> AtHand:
    """What there is for a talk with this person."""
    profile = work.profile
    return AtHand(
        profile=profile,
        bank=tuple(
            _worded(content, entry, person, profile)
            for entry in work.bank.all()
            if entry.deleted_at is None
        ),
        organisations=_organisations(work),
        steps=content.closing,
        lines=content.closing_lines,
        ask_them=content.ask_them,
    )


def asked_by(step: ClosingStep | ClosingLine) -> UUID | None:
    """The bank's question that asks the same, by its id."""
    return shipped_id(step.question) if step.question else None


def _worded(
    content: Content, entry: BankQuestion, person: Person, profile: Profile
) -> PlannedQuestion:
    return PlannedQuestion(
        text=as_asked(content, entry.text, person, profile),
        theme=entry.theme,
        kind=entry.kind,
        priority=entry.priority,
        minutes=entry.minutes,
        bank_id=entry.id,
    )


def _organisations(work: UnitOfWork) -> tuple[str, ...]:
    aims = [
        each
        for each in work.targets.all()
        if each.kind is TargetKind.ORGANISATION
        and each.verdict is not Verdict.STRIKE_OFF
        and each.deleted_at is None
    ]
    return tuple(each.name for each in sorted(aims, key=lambda each: each.position) if each.name)
