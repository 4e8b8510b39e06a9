"""What comes of ties: leads, the next experience, references and mentors."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.messages import Message, Occasion, compose
from interview_coach.application.ports import Work
from interview_coach.application.reading import Reading
from interview_coach.application.tie_content import LeadPlan
from interview_coach.application.tie_reading import LeadRow
from interview_coach.domain.interview import PlannedQuestion
from interview_coach.domain.lead import Lead, LeadKind, LeadStage, Origin
from interview_coach.domain.text import clean, clean_line

_FIELDS = {
    **dict.fromkeys(("kind", "organisation", "person_id", "origin", "got_on"), False),
    **dict.fromkeys(("due_on", "not_before", "stage", "link"), False),
    "text": True,
}
_LETTERS = {
    LeadKind.SHADOWING: Occasion.SHADOWING,
    LeadKind.VOLUNTEERING: Occasion.VOLUNTEERING,
    LeadKind.ARTICLE: Occasion.ARTICLE,
    LeadKind.INTERNSHIP: Occasion.INTERNSHIP,
}
MENTOR = "mentor"
"""The tag of those who see you again and again."""


@dataclass(frozen=True)
class Shares:
    """How many leads people told you of, and how many anybody could have read."""

    people: int
    open: int


@dataclass(frozen=True)
class TakenOver:
    """What was taken into the plan of a talk, for ``hand_back_questions``."""

    person_id: UUID
    talk_id: UUID
    waiting: str
    question_ids: tuple[UUID, ...]


@dataclass(frozen=True)
class Leads:
    """The use cases around what a talk leads to."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock
    content: Content

    def get(self, lead_id: UUID) -> Lead:
        """One lead, as a snapshot."""
        with self.work() as work:
            return work.leads.get(lead_id)

    def add(self, text: str, kind: LeadKind = LeadKind.TIP, **fields: Any) -> UUID:
        """A lead of today. Raises ``CoachError`` without words."""
        lead = Lead(kind=kind, text=clean(text).strip(), got_on=self.clock.now().date())
        if not lead.text:
            raise CoachError("A lead needs a few words.")
        change_fields(lead, fields, _FIELDS)
        with self.work() as work:
            work.leads.add(lead)
        self.announce(Change.PEOPLE)
        return lead.id

    def change(self, lead_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of a lead."""
        with self.work() as work:
            change_fields(work.leads.get(lead_id), changes, _FIELDS)
        self.announce(Change.PEOPLE)

    def plan(self, lead_id: UUID, key: str, words: str) -> None:
        """Answer one question of its planner."""
        with self.work() as work:
            lead = work.leads.get(lead_id)
            lead.plan = {**lead.plan, clean_line(key): clean(words)}
        self.announce(Change.PEOPLE)

    def planner(self, kind: LeadKind) -> LeadPlan:
        """The planner of a kind of lead."""
        return next(plan for plan in self.content.lead_plans if plan.key == kind)

    def letter(self, lead_id: UUID) -> Message:
        """What to write to whom it comes from, with the answers of the planner in it."""
        with self.work() as work:
            lead = work.leads.get(lead_id)
            occasion = _LETTERS.get(lead.kind)
            if occasion is None or lead.person_id is None:
                raise CoachError(
                    "Say first who told you of it; then there is somebody to write to."
                )
            person = work.people.get(lead.person_id)
            return compose(work, self.content, occasion, person, lead.plan)

    def board(self) -> dict[LeadStage, list[LeadRow]]:
        """Leads by how far you are with them, the soonest due first."""
        board: dict[LeadStage, list[LeadRow]] = {stage: [] for stage in LeadStage}
        for row in self.reading.ties.leads():
            board[row.lead.stage].append(row)
        return board

    def shares(self) -> Shares:
        """Where your leads come from."""
        origins = [row.lead.origin for row in self.reading.ties.leads()]
        return Shares(origins.count(Origin.PEOPLE), origins.count(Origin.OPEN))

    # References and mentors

    def refresh_reference(self, person_id: UUID) -> None:
        """You told them what you are about, and they agreed again."""
        with self.work() as work:
            work.people.get(person_id).reference_refreshed = self.clock.now().date()
        self.announce(Change.PEOPLE)

    def take_questions(self, person_id: UUID, interview_id: UUID) -> TakenOver:
        """What waits to be asked goes into the plan of a talk with them, a question a line."""
        with self.work() as work:
            person, interview = work.people.get(person_id), work.interviews.get(interview_id)
            waiting = person.next_questions
            lines = filter(None, map(clean_line, waiting.splitlines()))
            planned = [interview.plan(PlannedQuestion(text=line)) for line in lines]
            person.next_questions = ""
            taken = TakenOver(person_id, interview_id, waiting, tuple(q.id for q in planned))
        self._tell_both()
        return taken

    def hand_back_questions(self, taken: TakenOver) -> None:
        """They leave the plan again and wait as before, in front of what was added since."""
        with self.work() as work:
            person, interview = work.people.get(taken.person_id), work.interviews.get(taken.talk_id)
            for question in interview.questions:
                if question.id in taken.question_ids:
                    question.deleted_at = self.clock.now()
            both = (taken.waiting, person.next_questions)
            person.next_questions = "\n".join(filter(None, both))
        self._tell_both()

    def _tell_both(self) -> None:
        self.announce(Change.INTERVIEWS)
        self.announce(Change.PEOPLE)
