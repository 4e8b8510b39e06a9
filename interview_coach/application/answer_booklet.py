"""The answers as a booklet: question by question, and what each person said to it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from interview_coach.application.answers import (
    EVERYTHING,
    TALKS_SHOWN,
    Answer,
    Answering,
    Answers,
    Only,
    OwnReading,
    Question,
    Said,
    Talk,
    chosen_words,
)
from interview_coach.application.clock import Clock
from interview_coach.application.locales import Locale
from interview_coach.application.printing import AnswersBooklet, RecordLine, RecordSection, Words
from interview_coach.domain.letters import confidential_words
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.reflection import Decision


@dataclass(frozen=True)
class Booklets:
    """Puts the answers on paper, in the language of your letters."""

    answering: Answering
    clock: Clock

    def make(self, only: Only = EVERYTHING, most: int = TALKS_SHOWN) -> AnswersBooklet:
        """The booklet of what the screen shows."""
        with self.answering.work() as work:
            key = work.profile.locale
        content = self.answering.content
        answers = self.answering.look(only, most)
        words = content.words(key)
        with self.answering.work() as work:
            notes = {talk.id: work.notes.of(talk.id) for talk in answers.talks}
        made = booklet(answers, content.locale(key), words, self.clock.now(), notes)
        return replace(made, chosen=chosen_words(only, content, words))


def booklet(
    answers: Answers,
    locale: Locale,
    words: Words,
    now: datetime,
    notes: Mapping[UUID, Sequence[NoteLine]],
) -> AnswersBooklet:
    """What may stand on paper: nothing private or in confidence, no names given, nobody discreet.

    Questions that nobody answered in such words are left out.
    """
    talks = [talk for talk in answers.talks if not talk.is_discreet]
    if answers.only.theme:
        talks = [talk for talk in talks if any(q.is_put_to(talk) for q in answers.questions)]
    sections = [*_questions(answers, talks, words), *_readings(talks, words, notes)]
    key = "answers_one" if len(talks) == 1 else "answers_people"
    day = locale.long_date(now.astimezone())
    return AnswersBooklet(
        title=words.say("answers"),
        subtitle=words.say(key, count=len(talks), date=day),
        sections=tuple(sections),
        words=words,
    )


def _questions(answers: Answers, talks: list[Talk], words: Words) -> Iterator[RecordSection]:
    for question in answers.questions:
        if lines := tuple(_answers(question, talks, words)):
            yield RecordSection(question.text, lines)


def _answers(question: Question, talks: list[Talk], words: Words) -> Iterator[RecordLine]:
    for talk in talks:
        for number, line in enumerate(_printable(question.answer(talk))):
            mark = words.say("record_kept") if line.is_kept else ""
            yield RecordLine(line.text, "" if number else talk.name, mark)


def _printable(answer: Answer) -> list[Said]:
    return [line for line in answer.lines if line.text and not (line.is_private or line.is_name)]


def _readings(
    talks: list[Talk], words: Words, notes: Mapping[UUID, Sequence[NoteLine]]
) -> Iterator[RecordSection]:
    """Your own reading of each talk, side by side; nothing in it that was confided there."""
    lines = tuple(
        RecordLine(text, "" if number else talk.name)
        for talk in talks
        for number, text in enumerate(_reading(talk.reading, words, notes.get(talk.id, ())))
    )
    if lines:
        yield RecordSection(words.say("record_reflection"), lines)


def _reading(reading: OwnReading, words: Words, notes: Sequence[NoteLine]) -> Iterator[str]:
    for name in ("profession", "environment", "credentials"):
        score, said = getattr(reading, name), getattr(reading, f"{name}_words")
        told = [words.say("record_score", score=score)] if score else []
        if told := [*told, *([said] if said and not confidential_words(said, notes) else [])]:
            yield f"{words.say(f'record_{name}')}: {', '.join(told)}"
    if reading.decision is not Decision.UNDECIDED:
        yield words.say(f"record_decision_{reading.decision}")
