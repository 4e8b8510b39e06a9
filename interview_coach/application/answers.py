"""What different people said to the same question."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from interview_coach.application.at_odds import Marked, Odds, Side, at_odds
from interview_coach.application.content import Content
from interview_coach.application.ports import Work
from interview_coach.application.printing import Words
from interview_coach.domain.interview import Outcome
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.reflection import Decision
from interview_coach.domain.text import fold

TALKS_SHOWN = 12
"""Conversations side by side at first, the latest."""


@dataclass(frozen=True)
class OwnReading:
    """What you made of a talk, as a row: the scores and words of its reflection."""

    profession: int | None
    profession_words: str
    environment: int | None
    environment_words: str
    credentials: int | None
    credentials_words: str
    confidence_before: int | None
    confidence_after: int | None
    decision: Decision
    decision_words: str = ""
    next_test: str = ""
    requirements: Sequence[Mapping[str, str]] = ()


@dataclass(frozen=True)
class Talk:
    """A conversation that was held: a column."""

    id: UUID
    person_id: UUID
    name: str
    organisation: str
    fields: tuple[str, ...]
    """The person's tags; those that are not offered as what a relation gives name a field."""
    ended_at: datetime
    time_zone: str
    reading: OwnReading
    """What you made of it yourself."""
    is_discreet: bool = False


@dataclass(frozen=True)
class Put:
    """A question as it was planned for one conversation."""

    id: UUID
    interview_id: UUID
    bank_id: UUID | None
    text: str
    theme: str
    outcome: Outcome

    @property
    def key(self) -> str:
        """The same for everybody to whom it was put, in whatever plan."""
        return str(self.bank_id) if self.bank_id else " ".join(fold(self.text).split())


@dataclass(frozen=True)
class Said:
    """A line that was noted under a question; a confidence comes without its words."""

    id: UUID
    question_id: UUID
    text: str
    is_kept: bool
    is_confidential: bool
    is_private: bool = False
    is_name: bool = False
    """Whether it names somebody you were referred to."""


class Standing(StrEnum):
    """What became of the question in this conversation."""

    ASKED = "asked"
    NOT_REACHED = "not_reached"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class Answer:
    """What one person said: a cell."""

    standing: Standing = Standing.NOT_ASKED
    lines: tuple[Said, ...] = ()
    """The kept ones first."""
    hidden: int = 0
    """How many more were told in confidence."""


@dataclass(frozen=True)
class Question:
    """A question that was put at least once: a row."""

    key: str
    text: str
    theme: str
    answers: Mapping[UUID, Answer]
    """By conversation; who is missing was not asked."""

    def answer(self, talk: Talk) -> Answer:
        """What was said in this conversation."""
        return self.answers.get(talk.id, Answer())

    def is_put_to(self, talk: Talk) -> bool:
        """Whether it was asked in this conversation."""
        return self.answer(talk).standing is Standing.ASKED


@dataclass(frozen=True)
class Only:
    """Which conversations and questions are wanted; nothing chosen means all."""

    field: str = ""
    organisation: str = ""
    theme: str = ""
    at_odds: bool = False
    """Only what was marked as not going together."""


EVERYTHING = Only()


@dataclass(frozen=True)
class Answers:
    """Questions down the side, people across."""

    only: Only
    talks: tuple[Talk, ...]
    """The latest first."""
    more: int
    """How many earlier ones are not among them."""
    questions: tuple[Question, ...]
    """By theme, those put most often first."""
    fields: tuple[str, ...]
    organisations: tuple[str, ...]
    themes: Mapping[str, str]
    """The themes of these questions, by key, with their names."""
    odds: tuple[Odds, ...] = ()
    """What does not go together, among all talks, in the order it was marked."""

    def at_odds(self, answer: Answer) -> tuple[Odds, ...]:
        """What is at odds with this answer, each turned so that ``one`` is of the answer."""
        lines = {line.id for line in answer.lines}
        turned = (odds.seen_from(lines) for odds in self.odds)
        return tuple(odds for odds in turned if odds is not None)


class AnswerReading(Protocol):
    """The queries behind the answers."""

    def talks(self) -> Sequence[Talk]:
        """Conversations that were held, the latest first."""

    def put(self, interview_ids: Collection[UUID]) -> Sequence[Put]:
        """Their questions, in the order of each plan."""

    def said(self, interview_ids: Collection[UUID]) -> Sequence[Said]:
        """Their note lines that stand under a question, in order."""

    def themes(self) -> Mapping[UUID, frozenset[str]]:
        """Of which themes something was asked, by conversation."""

    def marked(self) -> Sequence[Marked]:
        """What was marked as at odds, in its order."""

    def sides(self, line_ids: Collection[UUID]) -> Sequence[Side]:
        """These lines with who said them; not those in confidence, nor of what is in the bin."""


@dataclass(frozen=True)
class Answering:
    """Lays what people said side by side."""

    reading: AnswerReading
    work: Work
    content: Content

    def look(self, only: Only = EVERYTHING, most: int = TALKS_SHOWN) -> Answers:
        """The answers of the latest conversations that are wanted."""
        held = self.reading.talks()
        odds = at_odds(self.reading)
        wanted = [talk for talk in held if is_wanted(talk, only)]
        if only.at_odds:
            involved = {side.interview_id for each in odds for side in (each.one, each.other)}
            wanted = [talk for talk in wanted if talk.id in involved]
        shown = wanted[:most]
        questions = self._questions([talk.id for talk in shown])
        if only.at_odds:
            lines = {side.line_id for each in odds for side in (each.one, each.other)}
            questions = [question for question in questions if _has_any(question, lines)]
        return Answers(
            only=only,
            talks=tuple(shown),
            more=len(wanted) - len(shown),
            questions=tuple(q for q in questions if only.theme in ("", q.theme)),
            fields=fields_of(held, self.content),
            organisations=organisations_of(held),
            themes=themes_of((q.theme for q in questions), self.content),
            odds=odds,
        )

    def confided(self, interview_id: UUID, key: str) -> list[NoteLine]:
        """What was told in confidence under this question, for whoever asks to see it."""
        under = {put.id for put in self.reading.put([interview_id]) if put.key == key}
        with self.work() as work:
            lines = work.notes.of(interview_id)
        hidden = (line for line in lines if line.privacy is Privacy.CONFIDENTIAL)
        return [line for line in hidden if line.question_id in under and line.words]

    def _questions(self, interview_ids: Sequence[UUID]) -> list[Question]:
        """Those that were put to somebody, or have an answer, by theme and by how often."""
        under: dict[UUID, list[Said]] = {}
        for line in self.reading.said(interview_ids):
            under.setdefault(line.question_id, []).append(line)
        together: dict[str, list[Put]] = {}
        latest = {each: at for at, each in enumerate(interview_ids)}
        # In the words of the latest conversation.
        for put in sorted(self.reading.put(interview_ids), key=lambda p: latest[p.interview_id]):
            together.setdefault(put.key, []).append(put)
        found = [_question(key, puts, under) for key, puts in together.items()]
        put_once = [q for q in found if any(_tells(a) for a in q.answers.values())]
        place = list(themes_of((q.theme for q in put_once), self.content))
        return sorted(put_once, key=lambda q: (place.index(q.theme), -_times(q)))


def _question(key: str, puts: Sequence[Put], under: Mapping[UUID, Sequence[Said]]) -> Question:
    answers: dict[UUID, Answer] = {}
    for put in puts:
        answer = _answer(put, under.get(put.id, ()))
        if not _tells(answers.get(put.interview_id, Answer())):
            answers[put.interview_id] = answer
    return Question(key, puts[0].text, puts[0].theme, answers)


def _answer(put: Put, lines: Sequence[Said]) -> Answer:
    told = sorted((line for line in lines if not line.is_confidential), key=lambda s: not s.is_kept)
    was_put = bool(lines) or put.outcome is Outcome.ASKED
    standing = Standing.ASKED if was_put else Standing.NOT_REACHED
    if put.outcome is Outcome.LOOKED_UP and not lines:
        standing = Standing.NOT_ASKED
    return Answer(standing, tuple(told), len(lines) - len(told))


def _tells(answer: Answer) -> bool:
    return answer.standing is Standing.ASKED


def _times(question: Question) -> int:
    """How many people have said something; being asked alone counts a little."""
    answers = question.answers.values()
    return sum(2 * bool(a.lines or a.hidden) + _tells(a) for a in answers)


def _has_any(question: Question, line_ids: Collection[UUID]) -> bool:
    return any(line.id in line_ids for a in question.answers.values() for line in a.lines)


def is_wanted(talk: Talk, only: Only) -> bool:
    """Whether the talk is of the field and the organisation."""
    return (not only.field or only.field in talk.fields) and (
        not only.organisation or only.organisation == talk.organisation
    )


def fields_of(talks: Iterable[Talk], content: Content) -> tuple[str, ...]:
    """The fields of these talks, the most frequent first: not what somebody can be to you."""
    offered = {fold(tag.text) for tag in content.tags}
    tags = (tag for talk in talks for tag in talk.fields)
    return most_first(tag for tag in tags if fold(tag) not in offered)


def organisations_of(talks: Iterable[Talk]) -> tuple[str, ...]:
    """Where the people of these talks work."""
    return tuple(sorted({talk.organisation for talk in talks if talk.organisation}, key=fold))


def themes_of(keys: Iterable[str], content: Content) -> dict[str, str]:
    """These themes with their names, in the order of the bank; others after them."""
    found, names = set(keys), {theme.key: theme.label for theme in content.themes}
    known = {key: name for key, name in names.items() if key in found}
    return known | {key: key for key in sorted(found - names.keys())}


def chosen_words(only: Only, content: Content, words: Words) -> str:
    """What is wanted, for the head of a page; empty where everything is."""
    theme = themes_of([only.theme], content)[only.theme] if only.theme else ""
    said = " · ".join(filter(None, (only.field, only.organisation, theme)))
    return words.say("answers_only", chosen=said) if said else ""


def most_first(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, the most frequent first."""
    return tuple(word for word, _ in Counter(words).most_common())
