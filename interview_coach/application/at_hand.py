"""What lies at hand during a talk: questions to add, organisations to show, your own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.content import Content
from interview_coach.application.content.closing import ClosingLine, ClosingStep
from interview_coach.application.ports import UnitOfWork
from interview_coach.application.preparing import as_asked
from interview_coach.application.question_bank import shipped_id
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.target import TargetKind, Verdict

_LIST = "organisations"
"""The line that shows what one aims at."""
_FIRST = 3600
_OWN_AT = 115
"""Seconds before the end at which closing questions of one's own have their place."""


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


class ClosingItem(NamedTuple):
    """A step of the closing, or a line between the steps, as it will be said."""

    key: str
    title: str
    say: str
    otherwise: str
    at_seconds_left: int
    is_step: bool
    drop: int
    question_id: UUID | None
    """The planned question that asks the same; then the words are the person's own."""

    def worded(self, known: Mapping[str, str]) -> tuple[str, str]:
        """Its title and its words; other words while a blank has nothing to stand in it."""
        blanks = [name for name in known if f"{{{name}}}" in self.say]
        say = self.say if all(known[name] for name in blanks) else self.otherwise or self.say
        return self.title.format_map(known), say.format_map(known)


def closing_items(hand: AtHand, interview: Interview) -> tuple[ClosingItem, ...]:
    """Steps and lines by the clock, what is said past the time before them.

    Closing questions of the plan keep their words.
    """
    planned: dict[UUID | None, PlannedQuestion] = {
        q.bank_id: q for q in interview.closing_questions if q.bank_id
    }
    lines = [line for line in hand.lines if line.key != _LIST or hand.organisations]
    shipped: list[ClosingStep | ClosingLine] = [*hand.steps, *lines]
    items = [_item(each, planned.get(_asked_by(each))) for each in shipped]
    taken = {item.question_id for item in items}
    items += [_own(q) for q in interview.closing_questions if q.id not in taken]
    return tuple(sorted(items, key=lambda item: -(item.at_seconds_left or _FIRST)))


def _asked_by(each: ClosingStep | ClosingLine) -> UUID | None:
    return shipped_id(each.question) if each.question else None


def _item(each: ClosingStep | ClosingLine, planned: PlannedQuestion | None) -> ClosingItem:
    line = each if isinstance(each, ClosingLine) else None
    step = each if isinstance(each, ClosingStep) else None
    return ClosingItem(
        each.key,
        each.title,
        _literal(planned.text) if planned else each.say,
        step.otherwise if step and not planned else "",
        each.at_seconds_left,
        step is not None,
        line.drop if line and not planned else 0,
        planned.id if planned else None,
    )


def _own(question: PlannedQuestion) -> ClosingItem:
    """A closing question that the protocol does not know."""
    words = _literal(question.text)
    return ClosingItem(str(question.id), words, words, "", _OWN_AT, False, 0, question.id)


def _literal(text: str) -> str:
    """A person's words have no blanks."""
    return text.replace("{", "{{").replace("}", "}}")


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
