"""The interview record: everything of one talk, section by section, for one's own files."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from interview_coach.application.content import Content
from interview_coach.application.locales import Locale
from interview_coach.application.printing import InterviewRecord, RecordLine, RecordSection, Words
from interview_coach.application.talk_facts import facts
from interview_coach.application.thanking import Draft
from interview_coach.application.weighing import compared
from interview_coach.application.wording import pace, zone
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion, Purpose
from interview_coach.domain.letters import confidential_words
from interview_coach.domain.notes import Mark, NoteLine, Privacy
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Permission, Referral
from interview_coach.domain.reflection import Decision

_OUTCOMES = {
    Outcome.PLANNED: "record_not_reached",
    Outcome.ASKED: "record_asked",
    Outcome.SKIPPED: "record_skipped",
    Outcome.LOOKED_UP: "record_looked_up",
}
_MARKS = {
    Mark.REFERRAL: "record_referral",
    Mark.TO_DO: "record_to_do",
    Mark.ASK_NEXT: "record_ask_next",
}
_PRIVACY = {Privacy.PRIVATE: "record_private", Privacy.CONFIDENTIAL: "record_confidential"}
_PERMISSIONS = {
    Permission.YES: "referrals_yes",
    Permission.NO: "referrals_no",
    Permission.ASK_FIRST: "referrals_ask_first",
    Permission.NOT_ASKED: "referrals_not_asked",
}
_CRITERIA = ("profession", "environment", "credentials")


@dataclass(frozen=True)
class Recorder:
    """Writes the record of one interview in the words of one locale."""

    content: Content
    words: Words
    draft: Draft
    notes: Sequence[NoteLine]
    introducer: str
    confidential: bool
    """Whether what was told in confidence is put in, marked as such."""

    @property
    def interview(self) -> Interview:
        """The talk."""
        return self.draft.interview

    @property
    def person(self) -> Person:
        """With whom."""
        return self.draft.person

    @property
    def locale(self) -> Locale:
        """How dates and times are written."""
        return self.draft.locale

    def record(self) -> InterviewRecord:
        """The whole record; sections in which nothing stands are left out."""
        parts = {
            "who": self._who(),
            "purpose": self._purpose(),
            "introduction": _passage(self.interview.introduction),
            "research": self._research(),
            "questions": self._questions(),
            "notes": self._notes(),
            "closing": self._closing(),
            "referrals": self._referrals(),
            "thanks": self._thanks(),
            "reflection": self._reflection(),
            "next": self._next(),
        }
        sections = (
            (self.words.say(f"record_{key}"), tuple(filter(self._is_free, part)))
            for key, part in parts.items()
        )
        return InterviewRecord(
            name=self.person.name,
            position=self.person.position,
            facts=facts(self.interview, self.person, self.locale, self.words),
            sections=tuple(RecordSection(title, part) for title, part in sections if part),
            words=self.words,
        )

    def _who(self) -> Iterator[RecordLine]:
        person = self.person
        known = {
            "known": person.how_known,
            "introduced": self.introducer,
            "email": person.email,
            "phone": person.phone,
            # What is noted of somebody may have been told in confidence by somebody else.
            "about": person.notes if self.confidential else "",
        }
        for key, said in known.items():
            if said.strip():
                yield RecordLine(said.strip(), self.words.say(f"record_{key}"))

    def _purpose(self) -> Iterator[RecordLine]:
        if self.interview.purpose is not Purpose.UNDECIDED:
            yield RecordLine(self.words.say(f"record_purpose_{self.interview.purpose}"))
        yield from _passage(self.interview.aim)
        yield from self._weighed()

    def _weighed(self) -> Iterator[RecordLine]:
        """The decision, and the sheet of its two options."""
        weighing = self.interview.weighing
        options = [weighing.get(name, "") for name in ("option_a", "option_b")]
        known = {
            "decision": weighing.get("decision", ""),
            "options": " / ".join(filter(None, options)),
            "would_change": weighing.get("would_change", ""),
        }
        for key, said in known.items():
            if said.strip():
                yield RecordLine(said.strip(), self.words.say(f"record_{key}"))
        for what, one, other in map(compared, self.interview.trade_offs):
            yield RecordLine(" / ".join((one or "–", other or "–")), what)

    def _research(self) -> Iterator[RecordLine]:
        prompts = {prompt.key: prompt.prompt for prompt in self.content.research}
        for item in self.interview.research:
            said = "\n".join(part for part in (item.finding.strip(), item.link.strip()) if part)
            if said:
                yield RecordLine(said, prompts.get(item.key, item.prompt))

    def _questions(self) -> Iterator[RecordLine]:
        for number, question in enumerate(self.interview.questions, 1):
            yield RecordLine(question.text, str(number), self._became(question))

    def _became(self, question: PlannedQuestion) -> str:
        if question.outcome is Outcome.PLANNED and not self.interview.is_over:
            return ""
        if question.outcome is Outcome.ASKED and question.seconds_spent:
            return self.words.say("record_asked_for", time=pace(question.seconds_spent / 60))
        return self.words.say(_OUTCOMES[question.outcome])

    def _notes(self) -> Iterator[RecordLine]:
        for line in self.notes:
            if line.words and self._may_show(line):
                yield RecordLine(line.words, self._minute(line), self._marks(line))

    def _is_free(self, line: RecordLine) -> bool:
        """Whether it repeats nothing that was told in confidence, unless that is asked for."""
        return self.confidential or not confidential_words(line.text, self.notes)

    def _may_show(self, line: NoteLine) -> bool:
        return self.confidential or line.privacy is not Privacy.CONFIDENTIAL

    def _minute(self, line: NoteLine) -> str:
        if line.at_seconds is None:
            return self.words.say("record_afterwards")
        return pace(line.at_seconds / 60)

    def _marks(self, line: NoteLine) -> str:
        keys = [
            "record_kept" if line.kept else "",
            "record_done" if line.settled_at else _MARKS.get(line.mark, ""),
            _PRIVACY.get(line.privacy, ""),
        ]
        return ", ".join(self.words.say(key) for key in keys if key)

    def _closing(self) -> Iterator[RecordLine]:
        taken = {step.key: step.at for step in self.interview.closing_steps}
        for step in self.content.closing:
            if step.key in taken:
                said = self.words.say(f"closing_{step.key}", minutes=self.interview.planned_minutes)
                yield RecordLine(said, self._time(taken[step.key]))

    def _referrals(self) -> Iterator[RecordLine]:
        levels = {line.id: line.privacy for line in self.notes}
        for referral in self.interview.referrals:
            privacy = levels.get(referral.note_id) if referral.note_id else None
            if privacy is Privacy.CONFIDENTIAL and not self.confidential:
                continue
            keys = [_PERMISSIONS[referral.permission], _PRIVACY.get(privacy or Privacy.NORMAL, "")]
            marks = ", ".join(self.words.say(key) for key in keys if key)
            yield RecordLine(self._referred(referral), "", marks)

    def _referred(self, referral: Referral) -> str:
        said = [referral.name, referral.detail, referral.how_to_reach]
        if referral.contacted_at is not None:
            day = self.locale.short_day(referral.contacted_at.astimezone(self._zone))
            said.append(self.words.say("referrals_written", day=day))
        return " · ".join(part for part in said if part)

    def _thanks(self) -> Iterator[RecordLine]:
        letter = self.interview.thank_you
        if letter is None and not self.interview.is_over:
            return
        if self.draft.leaks and not self.confidential:
            yield RecordLine(self.words.say("record_held_back"))
        else:
            text = self.draft.text
            for part in (text.greeting, *text.paragraphs, text.closing, text.signature):
                yield from _passage(part)
        for sending in sorted(letter.sendings if letter else (), key=lambda each: each.at):
            form = self.words.say(f"record_form_{sending.form}")
            yield RecordLine(self._sent(sending.at), form)
        if letter is None or not letter.sendings:
            form = self.words.say(f"record_form_{self.draft.form}")
            yield RecordLine(self.words.say("record_not_sent"), form)

    def _sent(self, at: datetime) -> str:
        here = at.astimezone(self._zone)
        day, time = self.locale.long_date(here), self.locale.clock_time(here)
        return self.words.say("record_sent", day=day, time=time)

    def _reflection(self) -> Iterator[RecordLine]:
        reflection = self.interview.reflection
        for key in _CRITERIA:
            score, said = getattr(reflection, key), getattr(reflection, f"{key}_words")
            yield from self._scored(key, score, said)
        yield from self._scored("confidence_before", reflection.confidence_before)
        yield from self._scored("confidence_after", reflection.confidence_after)

    def _scored(self, key: str, score: int | None, said: str = "") -> Iterator[RecordLine]:
        if score is not None or said.strip():
            mark = "" if score is None else self.words.say("record_score", score=score)
            yield RecordLine(said.strip(), self.words.say(f"record_{key}"), mark)

    def _next(self) -> Iterator[RecordLine]:
        reflection = self.interview.reflection
        if reflection.decision is not Decision.UNDECIDED:
            yield RecordLine(self.words.say(f"record_decision_{reflection.decision}"))
        yield from _passage(reflection.decision_words)
        for line in self.notes:
            if line.mark is Mark.TO_DO and not line.settled_at and self._may_show(line):
                yield RecordLine(line.words, "", self._marks(line))

    def _time(self, at: datetime) -> str:
        return self.locale.clock_time(at.astimezone(self._zone))

    @property
    def _zone(self) -> ZoneInfo:
        return zone(self.interview.time_zone)


def _passage(text: str) -> Iterable[RecordLine]:
    """Each paragraph as a line of its own."""
    return [RecordLine(part.strip()) for part in text.splitlines() if part.strip()]
