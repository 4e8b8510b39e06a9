"""Research meets questions: a finding makes one keener, and what reading left open becomes one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.content import Content
from interview_coach.application.content.research import ResearchPrompt
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Work
from interview_coach.application.preparing import Preparation, as_asked
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.wording import city
from interview_coach.domain.bank import Priority
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.coach.sharpening import names_one, sharpened
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion, ResearchItem
from interview_coach.domain.person import Person
from interview_coach.domain.text import clean_line

OPTIONS = ("option_a", "option_b")
ABOUT_THE_PERSON = "person"
ABOUT_YOURSELF = "self"


@dataclass(frozen=True)
class Wording:
    """How a question reads, and how it read before."""

    text: str
    before: str
    outcome: Outcome


@dataclass(frozen=True)
class Sharpening:
    """The use cases between research and questions."""

    work: Work
    announce: Announce
    content: Content

    def sharpen(self, interview_id: UUID, question_id: UUID, text: str) -> Wording:
        """Ask it in other words, and keep how it read; what is returned is how it stood."""
        text = clean_line(text)
        if not text:
            raise CoachError("A question needs words.")
        with self.work() as work:
            question = _question(work.interviews.get(interview_id), question_id)
            stood = Wording(question.text, question.sharpened_from, question.outcome)
            if text != question.text:
                question.sharpened_from = question.sharpened_from or question.text
                question.text = text
            if question.outcome is Outcome.LOOKED_UP:
                question.outcome = Outcome.PLANNED
        self.announce(Change.INTERVIEWS)
        return stood

    def as_it_was(self, interview_id: UUID, question_id: UUID) -> Wording:
        """Ask it in its first words again; what is returned is how it stood."""
        with self.work() as work:
            question = _question(work.interviews.get(interview_id), question_id)
            stood = Wording(question.text, question.sharpened_from, question.outcome)
            question.text = question.sharpened_from or question.text
            question.sharpened_from = ""
        self.announce(Change.INTERVIEWS)
        return stood

    def put_back(self, interview_id: UUID, question_id: UUID, stood: Wording) -> None:
        """Have a question as it stood."""
        with self.work() as work:
            question = _question(work.interviews.get(interview_id), question_id)
            question.text, question.outcome = stood.text, stood.outcome
            question.sharpened_from = stood.before
        self.announce(Change.INTERVIEWS)

    def ask_instead(self, interview_id: UUID, key: str) -> UUID:
        """Plan the question of a checklist entry that reading did not answer."""
        prompt = next(prompt for prompt in self.content.research if prompt.key == key)
        if not prompt.question:
            raise CoachError("This is better looked up than asked.")
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            text = as_asked(self.content, prompt.question, person, work.profile)
            item = _item(interview, key)
            question = _asked_already(interview, item, text) or _planned(interview, prompt, text)
            item.question_id = question.id
            question_id = question.id
        self.announce(Change.INTERVIEWS)
        return question_id


def wordings(
    content: Content,
    question: PlannedQuestion,
    item: ResearchItem,
    person: Person,
    weighing: Mapping[str, str] = MappingProxyType({}),
) -> tuple[str, ...]:
    """How a question could read after a finding: what comes after it, or itself behind it.

    What one wrote oneself is only built on. The question of a decision is, too, and only
    after a finding that speaks of one of its options, which ``weighing`` names.
    """
    weighs = question.bank_id == shipped_id(content.weighing.question)
    if weighs and not names_one(item.finding, (weighing.get(key, "") for key in OPTIONS)):
        return ()
    prompt = next((each for each in content.research if each.key == item.key), None)
    about_them = prompt is not None and prompt.group == ABOUT_THE_PERSON
    names = {person.name, person.short_name, *person.name.split()[:1]} if about_them else set()
    own = question.sharpened_from or question.text
    asks_well = not list(findings(QUESTION_RULES, PlannedQuestion(text=own, theme=question.theme)))
    keeps = weighs or (question.bank_id is None and asks_well)
    return sharpened(
        item.finding,
        () if keeps else content.follow_ups.get(question.theme, ()),
        own if keeps or asks_well else "",
        names,
    )


def known_already(prompt: ResearchPrompt, prepared: Preparation) -> str:
    """What the program knows of a checklist entry, so that nothing is asked twice."""
    interview, person, profile = prepared.interview, prepared.person, prepared.profile
    known = {
        "common_ground": person.common_ground,
        "time_zone": city(person.time_zone) if person.time_zone else "",
        "purpose": interview.aim,
        "introduction": interview.introduction,
        "stories": "\n".join(filter(None, profile.stories)),
        "why": profile.why_field,
        "offer": person.could_offer,
    }
    return known.get(prompt.key, "").strip() or prompt.quick


def behind(interview: Interview, question: PlannedQuestion) -> ResearchItem | None:
    """The finding that stands behind a question."""
    return next(
        (item for item in interview.research if item.question_id == question.id and item.is_found),
        None,
    )


def _question(interview: Interview, question_id: UUID) -> PlannedQuestion:
    question = interview.question(question_id)
    if question is None:
        raise CoachError("This question is no longer in the plan.")
    return question


def _item(interview: Interview, key: str) -> ResearchItem:
    item = next((item for item in interview.research if item.key == key), None)
    if item is None:
        item = ResearchItem(key=key)
        interview.research.append(item)
    return item


def _asked_already(interview: Interview, item: ResearchItem, text: str) -> PlannedQuestion | None:
    """The question that this entry became before, if it is still in the plan."""
    questions: Sequence[PlannedQuestion] = interview.questions
    return next((q for q in questions if q.id == item.question_id or q.text == text), None)


def _planned(interview: Interview, prompt: ResearchPrompt, text: str) -> PlannedQuestion:
    """The question at the end of the plan; what reading left open is not what matters most."""
    return interview.plan(
        PlannedQuestion(text=text, theme=prompt.theme, priority=Priority.COULD, minutes=1.5)
    )
