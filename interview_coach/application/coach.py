"""The coach as it stands: what it has to say of a plan, a letter or a meeting."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from interview_coach.application.ask_drafts import AskDraft
from interview_coach.application.coach_words import RuleWords
from interview_coach.application.thanking import Draft
from interview_coach.application.wording import zone
from interview_coach.domain.coach.catalogue import LEVELS
from interview_coach.domain.coach.meetings import MEETING_RULES, Meeting
from interview_coach.domain.coach.messages import (
    REQUEST_RULES,
    THANKS_RULES,
    Message,
    waiting_since,
)
from interview_coach.domain.coach.pace import likely_fit
from interview_coach.domain.coach.plans import PLAN_RULES, Plan
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import Finding, Level, Mend, Rule, findings
from interview_coach.domain.interview import Interview, Outcome
from interview_coach.domain.letters import Slot
from interview_coach.domain.person import Person
from interview_coach.domain.touch import Touch

_S = TypeVar("_S")
ENGLISH = "en"
READ_IN_ENGLISH = frozenset({"R1", "R2", "R6", "R10", "R14"})
"""Rules that read the words of a message, which they know in English only."""
TIME_UP = "R7"


@dataclass(frozen=True)
class Hint:
    """One thing the coach says, with whose advice it is and the mend it offers."""

    rule: str
    level: Level
    about: UUID
    """What *not in my case* is kept for."""
    says: str
    why: str
    who: str
    differs: str = ""
    mend: Mend | None = None
    mend_words: str = ""

    @property
    def reason(self) -> str:
        """Why, who says so, and who says otherwise."""
        return " ".join(part for part in (self.why, f"({self.who})", self.differs) if part)


@dataclass(frozen=True)
class Coach:
    """Its words, and what it keeps to itself."""

    words: Mapping[str, RuleWords]
    quiet: frozenset[tuple[str, UUID | None]]

    def of_plan(self, interview: Interview, rate: float = 1.0) -> dict[UUID, Hint]:
        """At most one hint to a question: what is said of it alone comes first."""
        hints: dict[UUID, Hint] = {}
        main = interview.main_questions
        closing = [
            q for q in interview.questions if q.is_closing and q.outcome is not Outcome.LOOKED_UP
        ]
        for question in (*main, *closing):
            if hint := self._first(QUESTION_RULES, question, question.id):
                hints[question.id] = hint
        plan = self._plan(interview, rate)
        for hint, at in self._placed(plan, interview.id):
            if at is not None and _is_stronger(hint, hints.get(at)):
                hints[at] = hint
        return hints

    def of_time(self, interview: Interview, rate: float = 1.0) -> Hint | None:
        """What time is not likely to reach."""
        plan = self._plan(interview, rate)
        rules = [rule for rule in PLAN_RULES if rule.id == TIME_UP]
        return self._first(rules, plan, interview.id)

    def of_request(self, draft: AskDraft, touches: Sequence[Touch] = ()) -> list[Hint]:
        """What there is to say of a request as it reads now."""
        message = Message(
            draft.read,
            minutes=draft.outreach.minutes,
            over=draft.over,
            unnamed=draft.unnamed,
            named=(draft.person.name, draft.profile.name),
            touches=touches,
        )
        rules = _readable(REQUEST_RULES, draft.locale.language)
        return self._all(rules, message, draft.outreach.id)

    def of_thanks(self, draft: Draft, now: datetime) -> list[Hint]:
        """What there is to say of a thank-you as it reads now."""
        session = draft.interview.session
        message = Message(
            draft.read,
            unnamed=draft.unnamed,
            named=(draft.person.name, draft.profile.name),
            specific=draft.slots[Slot.SPECIFIC],
            waiting=waiting_since(session.ended_at, draft.interview.thanked_at, now),
        )
        rules = _readable(THANKS_RULES, draft.locale.language)
        return self._all(rules, message, draft.interview.id)

    def of_meeting(
        self, interview: Interview, person: Person, core: Iterable[str], now: datetime
    ) -> list[Hint]:
        """What there is to say of its time, its length and how far one has prepared."""
        found = {item.key for item in interview.research if item.is_found}
        wanted = set(core)
        meeting = Meeting(
            now,
            interview.starts_at,
            zone(person.time_zone) if person.time_zone else None,
            interview.planned_minutes,
            len(found & wanted),
            len(wanted),
        )
        return self._all(MEETING_RULES, meeting, interview.id)

    def _plan(self, interview: Interview, rate: float) -> Plan:
        closing = [q for q in interview.questions if q.is_closing]
        return Plan(interview.main_questions, closing, likely_fit(interview, rate).count)

    def _placed(self, plan: Plan, about: UUID) -> list[tuple[Hint, UUID | None]]:
        return [
            (self._said(rule, finding, about), finding.at)
            for rule, finding in findings(PLAN_RULES, plan)
            if rule.id != TIME_UP and self._speaks(rule.id, about)
        ]

    def _first(self, rules: Sequence[Rule[_S]], subject: _S, about: UUID) -> Hint | None:
        return next(iter(self._all(rules, subject, about)), None)

    def _all(self, rules: Sequence[Rule[_S]], subject: _S, about: UUID) -> list[Hint]:
        return [
            self._said(rule, finding, about)
            for rule, finding in findings(rules, subject)
            if self._speaks(rule.id, about)
        ]

    def _speaks(self, rule: str, about: UUID) -> bool:
        """What would break a promise is always said."""
        silenced = (rule, None) in self.quiet or (rule, about) in self.quiet
        return LEVELS[rule] is Level.BLOCK or not silenced

    def _said(self, rule: Rule[Any], finding: Finding, about: UUID) -> Hint:
        words = self.words[rule.id]
        return Hint(
            rule.id,
            rule.level,
            about,
            words.sentence(finding.known),
            words.why,
            words.who,
            words.differs,
            finding.mend,
            words.mend,
        )


def _is_stronger(hint: Hint, other: Hint | None) -> bool:
    """Whether it is said instead of the other: a warning goes before a mere hint."""
    return other is None or (hint.level is Level.WARNING and other.level is Level.HINT)


def _readable(rules: Sequence[Rule[_S]], language: str) -> list[Rule[_S]]:
    return [rule for rule in rules if language == ENGLISH or rule.id not in READ_IN_ENGLISH]
