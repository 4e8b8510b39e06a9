"""The thank-you draft: proposed from the notes, then in the person's own words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content, LetterForm
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.printing import Paper
from interview_coach.application.wording import in_words, listed, long_date, when, zone
from interview_coach.domain.deadlines import thank_you_due
from interview_coach.domain.interview import Interview
from interview_coach.domain.letters import (
    Form,
    Letter,
    LetterText,
    Slot,
    asks_for_a_job,
    compose,
    confidential_words,
)
from interview_coach.domain.notes import Mark, NoteLine, Privacy, referral_parts
from interview_coach.domain.person import Address, Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import clean


@dataclass(frozen=True)
class Draft:
    """A thank-you as it stands: what is in each slot, and what else could be."""

    interview: Interview
    person: Person
    profile: Profile
    form: Form
    slots: Mapping[Slot, str]
    phrasings: Mapping[Slot, tuple[str, ...]]
    """Other wordings for a slot, filled in; the first is the one that is proposed."""
    subject: str
    lines: tuple[NoteLine, ...]
    """Captured lines that may be dropped in: none that is private or confidential."""
    specifics: Mapping[UUID, tuple[str, ...]]
    """By line: the sentences that drop it into the letter."""
    guide: LetterForm
    """What suits the form: words and hours."""
    due_at: datetime | None
    leaks: bool
    """Whether it repeats a line told in confidence; then it is not printed."""

    @property
    def text(self) -> LetterText:
        """The composed thank-you in its form."""
        return compose({slot.value: text for slot, text in self.slots.items()}, self.form)

    @property
    def is_specific(self) -> bool:
        """Whether one thing from the talk is named (UMass Dartmouth guide)."""
        return bool(self.slots[Slot.SPECIFIC].strip())

    @property
    def is_signed(self) -> bool:
        """Whether a name stands beneath it."""
        return bool(self.slots[Slot.SIGNATURE].strip())

    @property
    def asks_nothing(self) -> bool:
        """Whether it keeps from asking for a job."""
        return not asks_for_a_job(self.text.plain)


@dataclass(frozen=True)
class Thanking:
    """The use cases around the thank-you."""

    work: Work
    announce: Announce
    content: Content
    clock: Clock

    def draft(self, interview_id: UUID, form: Form | None = None) -> Draft:
        """The thank-you as it stands, in its own form or another; looking stores nothing."""
        with self.work() as work:
            return self._draft(work, interview_id, form)

    def _draft(self, work: UnitOfWork, interview_id: UUID, form: Form | None = None) -> Draft:
        interview = work.interviews.get(interview_id)
        person, profile = work.people.get(interview.person_id), work.profile
        notes = work.notes.of(interview_id)
        letter = interview.thank_you or Letter()
        form = form or letter.form
        proposal = _Proposal(self.content, interview, person, profile, notes, self.clock.now())
        slots = {slot: letter.slots.get(slot.value, proposal.first(slot, form)) for slot in Slot}
        lines = tuple(n for n in notes if n.kept and n.words and n.privacy is Privacy.NORMAL)
        return Draft(
            interview=interview,
            person=person,
            profile=profile,
            form=form,
            slots=slots,
            phrasings={slot: proposal.of(slot, form) for slot in Slot},
            subject=proposal.subject(),
            lines=lines,
            specifics={n.id: replace(proposal, notes=[n]).of(Slot.SPECIFIC, form) for n in lines},
            guide=next(guide for guide in self.content.letter_forms if guide.key == form),
            due_at=thank_you_due(interview, form),
            leaks=confidential_words(
                " ".join(slots.values()), notes, _names_in_confidence(interview, person, notes)
            ),
        )

    def write(self, interview_id: UUID, slot: Slot, text: str) -> None:
        """Put words of your own into a slot; they then serve every form."""
        with self.work() as work:
            _letter(work, interview_id).write(slot, clean(text))
        self.announce(Change.LETTERS)

    def choose_form(self, interview_id: UUID, form: Form) -> None:
        """Write it as an e-mail, a letter or a card."""
        with self.work() as work:
            _letter(work, interview_id).form = form
        self.announce(Change.LETTERS)

    def made(self, interview_id: UUID, at: datetime) -> None:
        """Keep when it was first saved, printed, copied or opened in the mail program."""
        with self.work() as work:
            letter = _letter(work, interview_id)
            letter.made_at = letter.made_at or at
        self.announce(Change.LETTERS)

    def send(self, interview_id: UUID, at: datetime) -> None:
        """Mark it sent, with the words it had. Raises ``CoachError`` when it says nothing."""
        with self.work() as work:
            draft = self._draft(work, interview_id)
            if not draft.text.paragraphs:
                raise CoachError("The thank-you has no words yet.")
            letter = _letter(work, interview_id)
            letter.slots = {slot.value: text for slot, text in draft.slots.items()}
            letter.send(at)
        self.announce(Change.LETTERS)
        self.announce(Change.INTERVIEWS)

    def unsend(self, interview_id: UUID) -> None:
        """Take back the last sending."""
        with self.work() as work:
            letter = _letter(work, interview_id)
            letter.take_back()
        self.announce(Change.LETTERS)
        self.announce(Change.INTERVIEWS)

    def reach_out(self, interview_id: UUID, referral_id: UUID) -> str:
        """The first sentence to someone referred; the introducer is named only with a yes."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            introducer = work.people.get(interview.person_id)
            profile = work.profile
            referral = next(r for r in interview.referrals if r.id == referral_id)
        permission = "yes" if referral.may_name else "not_yes"
        known = {"field": profile.field_of_interest, "sender": profile.signature}
        if referral.may_name:
            known["introducer"] = introducer.name
        texts = self.content.phrasings("referral_opening", "", "formal", known, permission)
        return next(iter(texts), "")


def _names_in_confidence(
    interview: Interview, person: Person, notes: Sequence[NoteLine]
) -> set[str]:
    """Names given in confidence alone, as the notes have them and as the referrals do."""
    told = {n.id: n for n in notes if n.privacy is Privacy.CONFIDENTIAL and n.mark is Mark.REFERRAL}
    given = {r.name for r in interview.referrals if r.note_id in told}
    names = given | {referral_parts(line.text)[0] for line in told.values()}
    open_names = {r.name for r in interview.referrals if r.note_id not in told}
    return names - open_names - {person.name, person.given_name, person.family_name}


def _letter(work: UnitOfWork, interview_id: UUID) -> Letter:
    interview = work.interviews.get(interview_id)
    if not interview.letters:
        interview.letters.append(Letter())
    return interview.letters[0]


@dataclass(frozen=True)
class _Proposal:
    """The shipped wording, filled with what is known of this interview."""

    content: Content
    interview: Interview
    person: Person
    profile: Profile
    notes: list[NoteLine]
    now: datetime

    def of(self, slot: Slot, form: Form) -> tuple[str, ...]:
        """All wordings of the slot whose every field is known."""
        texts = self._phrasings(slot.value, form.value)
        if slot is Slot.GREETING:
            us = self.profile.paper == Paper.LETTER
            mark = self.content.greeting_mark(form.value, self._formality(), us=us)
            return tuple(text + mark for text in texts)
        return texts

    def first(self, slot: Slot, form: Form) -> str:
        """The wording that is proposed; empty when a field is not known."""
        return next(iter(self.of(slot, form)), "")

    def subject(self) -> str:
        """The subject line of the e-mail."""
        return next(iter(self._phrasings("subject", Form.EMAIL.value)), "")

    def _phrasings(self, slot: str, form: str) -> tuple[str, ...]:
        permission, names = self._referred()
        return self.content.phrasings(
            slot,
            form,
            self._formality(),
            self._fields(names),
            permission if slot == Slot.REFERRAL else "",
        )

    def _formality(self) -> str:
        friendly = self.person.form_of_address is Address.FIRST_NAME
        return "friendly" if friendly else "formal"

    def _referred(self) -> tuple[str, str]:
        """Whether the names given may be spoken of as introduced, and the names."""
        hidden = {n.id for n in self.notes if n.privacy is not Privacy.NORMAL}
        given = [r for r in self.interview.referrals if r.note_id not in hidden]
        cleared = [r.name for r in given if r.may_name]
        if cleared:
            return "yes", listed(cleared)
        return ("not_yes", listed([r.name for r in given])) if given else ("none", "")

    def _fields(self, referral_names: str) -> dict[str, str]:
        today, talked = self._days()
        return {
            "name": self.person.addressed,
            "minutes_words": in_words(self._minutes()),
            "when": when(talked, today),
            "organisation": self.person.organisation,
            "role": self.person.role,
            "field": self.profile.field_of_interest,
            "specific": self._specific(),
            "action": self._action(),
            "referral_names": referral_names,
            "sender": self.profile.signature,
            "date": long_date(today),
        }

    def _days(self) -> tuple[date, date]:
        here = zone(self.interview.time_zone)
        talked = self.interview.session.ended_at or self.interview.starts_at or self.now
        return self.now.astimezone(here).date(), talked.astimezone(here).date()

    def _minutes(self) -> int:
        """Minutes that were given, to the nearest five; the promised ones before the talk."""
        talked = self.interview.session.elapsed(self.now).total_seconds() / 60
        if not self.interview.is_over or talked < 5:
            return self.interview.planned_minutes
        return max(5, 5 * round(talked / 5))

    def _specific(self) -> str:
        kept = (n for n in self.notes if n.kept and n.words and n.privacy is Privacy.NORMAL)
        line = next(kept, None)
        return _within_sentence(line.words) if line else ""

    def _action(self) -> str:
        to_do = (n for n in self.notes if n.mark is Mark.TO_DO and n.privacy is Privacy.NORMAL)
        line = next((n for n in to_do if n.words), None)
        return _within_sentence(line.words) if line else ""


def _within_sentence(words: str) -> str:
    """Words of a note, made to go on in the middle of a sentence."""
    words = words.strip().strip("“”\"'").rstrip(".!;,")
    is_name = len(words) > 1 and (words[1].isupper() or words.startswith(("I ", "I’", "I'")))
    return words if is_name else words[:1].lower() + words[1:]
