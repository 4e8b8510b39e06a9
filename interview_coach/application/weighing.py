"""A decision talk: what is weighed, the sheet of its two options, and the question it becomes."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.content import Content
from interview_coach.application.content.weighing import WeighingWords
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Work
from interview_coach.application.printing import Weighed
from interview_coach.application.question_bank import shipped_id
from interview_coach.domain.bank import BankQuestion, Priority
from interview_coach.domain.coach.words import small
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion, Purpose
from interview_coach.domain.text import clean, clean_line

WEIGHED = ("decision", "option_a", "option_b", "would_change")
COMPARED = ("what", "a", "b")
MOST = 12
"""Lines that a sheet holds; our estimate of what anybody weighs."""
_SENTENCE = 80
_MUTE_E = re.compile(r"(?<![eo])e$")


@dataclass(frozen=True)
class Weighing:
    """The use cases around a decision."""

    work: Work
    announce: Announce
    content: Content

    def weigh(self, interview_id: UUID, changes: Mapping[str, str]) -> None:
        """Say what is weighed: fields of the decision."""
        said = {name: _cleaned(name, changes[name]) for name in WEIGHED if name in changes}
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            interview.weighing = {**interview.weighing, **said}
        self.announce(Change.INTERVIEWS)

    def compare(self, interview_id: UUID, lines: Sequence[Mapping[str, str]]) -> None:
        """Keep the sheet; lines in which nothing stands are left out."""
        rows = [{cell: clean_line(line.get(cell, "")) for cell in COMPARED} for line in lines]
        with self.work() as work:
            work.interviews.get(interview_id).trade_offs = [r for r in rows if any(r.values())][
                :MOST
            ]
        self.announce(Change.INTERVIEWS)

    def ask(self, interview_id: UUID) -> UUID:
        """Put the decision into the plan as one question, or bring that question up to date."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            entry = work.bank.get(shipped_id(self.content.weighing.question))
            text = in_one_question(self.content.weighing, entry.text, interview)
            question = asked_of(self.content, interview) or _planned(interview, entry)
            question.text, question.outcome = clean_line(text), Outcome.PLANNED
            question.sharpened_from = ""
            question_id = question.id
        self.announce(Change.INTERVIEWS)
        return question_id


def _planned(interview: Interview, entry: BankQuestion) -> PlannedQuestion:
    """The question behind the first one: that asks about their path (St. Olaf guide)."""
    first = [question.id for question in interview.main_questions[:1]]
    question = interview.plan(
        PlannedQuestion(
            theme=entry.theme,
            kind=entry.kind,
            priority=Priority.MUST,
            minutes=entry.minutes,
            bank_id=entry.id,
        )
    )
    interview.arrange([*first, question.id])
    return question


def asked_of(content: Content, interview: Interview) -> PlannedQuestion | None:
    """The question in the plan that the decision has become."""
    bank_id = shipped_id(content.weighing.question)
    return next((q for q in interview.questions if q.bank_id == bank_id), None)


def weighed(interview: Interview) -> Weighed | None:
    """What stands on paper of a decision talk; nothing, where nothing was said of it."""
    said = [interview.weighing.get(name, "").strip() for name in WEIGHED]
    table = tuple(map(compared, interview.trade_offs))
    if interview.purpose is not Purpose.DECISION or not (any(said) or table):
        return None
    decision, one, other, would_change = said
    return Weighed(decision, (one, other), table, would_change)


def compared(line: Mapping[str, str]) -> tuple[str, str, str]:
    """What matters, and what either option brings: a line of an archive may lack any of them."""
    what, one, other = (line.get(name, "") for name in COMPARED)
    return what, one, other


def is_as_asked(content: Content, interview: Interview, question: PlannedQuestion) -> bool:
    """Whether the question says what is weighed now, in the words that ship."""
    entries = (each for each in content.questions if each.key == content.weighing.question)
    text = next(entries).text
    return question.text == clean_line(in_one_question(content.weighing, text, interview))


def in_one_question(words: WeighingWords, text: str, interview: Interview) -> str:
    """The bank's question with both options, and with what it turns on.

    Raises ``CoachError`` until both options have a name.
    """
    verbs = frozenset(words.verbs.split())
    options = {name: _option(interview.weighing.get(name, ""), verbs) for name in WEIGHED[1:3]}
    if not all(options.values()):
        raise CoachError("Name both options first; two words each are enough.")
    stem, colon, rest = text.partition(":")
    matters = [small(what) for what, *_ in map(compared, interview.trade_offs) if what]
    if colon and matters:
        first = matters[0]
        if len(matters) > 1:
            first = words.then_on.format(first=first, second=matters[1])
        stem = f"{stem}, {words.turns_on.format(matters=first)}"
    blank = re.compile(f"{{({'|'.join(options)})}}")
    return blank.sub(lambda found: options[found[1]], f"{stem}{colon}{rest}")


def _option(said: str, verbs: Collection[str]) -> str:
    """As it stands in the middle of a sentence: *staying in teaching*, whether *stay* or *to*."""
    option = small(said.strip().rstrip(".!?"))
    first, space, rest = option.removeprefix("to ").partition(" ")
    if first.lower() in verbs:
        option = f"{_doing(first.lower())}{space}{rest}"
    return option[:_SENTENCE]


def _doing(verb: str) -> str:
    doubled = re.fullmatch(r"(?:beg|qu|[^aeiou]*)[aeiou][bdgmnpt]", verb)
    return f"{verb}{verb[-1]}ing" if doubled else f"{_MUTE_E.sub('', verb)}ing"


def _cleaned(name: str, said: str) -> str:
    return clean(said) if name == "would_change" else clean_line(said)
