"""The thank-you draft: proposed from the notes, then in the person's own words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.content.letters import LetterForm
from interview_coach.application.errors import CoachError
from interview_coach.application.leave import introducers
from interview_coach.application.locales import Locale
from interview_coach.application.phrasing import is_same_place, phrasebook
from interview_coach.application.ports import Likeness, UnitOfWork, Work
from interview_coach.application.proposing import Proposal
from interview_coach.application.reading import LetterRow, Reading
from interview_coach.domain.deadlines import thank_you_due
from interview_coach.domain.interview import Interview
from interview_coach.domain.leave import named_without_leave
from interview_coach.domain.letters import (
    Form,
    Letter,
    LetterText,
    Slot,
    asks_for_a_job,
    compose,
    confidential_words,
)
from interview_coach.domain.notes import NoteLine, Privacy, may_be_repeated, names_given
from interview_coach.domain.person import Address, Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import clean

TOO_ALIKE = 70.0
"""Percent of equal words from which two letters read alike (issue and RCEL guide)."""


@dataclass(frozen=True)
class Alike:
    """Another letter that says nearly the same."""

    name: str
    """To whom it goes."""
    percent: int


@dataclass(frozen=True)
class Draft:
    """A thank-you as it stands: what is in each slot, and what else could be."""

    interview: Interview
    person: Person
    profile: Profile
    locale: Locale
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
    unnamed: tuple[str, ...] = ()
    """Who led you to them and has not allowed to be named."""
    alike: Alike | None = None
    """The letter to somebody else that it is most like, if it is too much so."""

    @property
    def text(self) -> LetterText:
        """The composed thank-you in its form."""
        return compose({slot.value: text for slot, text in self.slots.items()}, self.form)

    @property
    def read(self) -> str:
        """All that they will read of it, the subject line of an e-mail included."""
        plain = self.text.plain
        return f"{self.subject}\n\n{plain}" if self.form is Form.EMAIL else plain

    @property
    def unasked(self) -> str:
        """Who is named in it without a yes; then it is not printed either."""
        return named_without_leave(self.read, self.unnamed, (self.person.name, self.profile.name))

    def wordings(self, slot: Slot, now: str) -> tuple[str, ...]:
        """The wordings to go round: of the captured line that stands there, if one does."""
        if slot is Slot.SPECIFIC:
            for texts in self.specifics.values():
                if now in texts:
                    return texts
        return self.phrasings[slot]

    @property
    def may_go(self) -> bool:
        """Whether it keeps what was promised to others."""
        return not (self.leaks or self.unasked)

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
    reading: Reading
    announce: Announce
    content: Content
    clock: Clock
    likeness: Likeness

    def draft(self, interview_id: UUID, form: Form | None = None) -> Draft:
        """The thank-you as it stands, in its own form or another; looking stores nothing."""
        others = self.reading.letters()
        draft = self.composed(interview_id, form, others)
        return replace(draft, alike=self._alike(draft, others))

    def composed(
        self,
        interview_id: UUID,
        form: Form | None = None,
        others: Sequence[LetterRow] | None = None,
    ) -> Draft:
        """The same, not compared with other letters; whoever makes many passes their rows."""
        rows = self.reading.letters() if others is None else others
        with self.work() as work:
            return self._draft(work, interview_id, form, rows)

    def _draft(
        self, work: UnitOfWork, interview_id: UUID, form: Form | None, others: Sequence[LetterRow]
    ) -> Draft:
        interview = work.interviews.get(interview_id)
        letter = interview.thank_you or Letter()
        form = form or letter.form
        proposal = self._proposal(work, interview, others)
        phrasings = {slot: proposal.of(slot, form) for slot in Slot}
        proposed = {slot: next(iter(texts), "") for slot, texts in phrasings.items()}
        slots = {slot: letter.slots.get(slot.value, proposed[slot]) for slot in Slot}
        notes = proposal.notes
        lines = tuple(filter(may_be_repeated, notes))
        names = _names_in_confidence(interview, proposal.person, notes)
        return Draft(
            interview=interview,
            person=proposal.person,
            profile=proposal.profile,
            locale=proposal.locale,
            form=form,
            slots=slots,
            phrasings=phrasings,
            subject=proposal.subject(),
            lines=lines,
            specifics={n.id: replace(proposal, point=n).of(Slot.SPECIFIC, form) for n in lines},
            guide=next(guide for guide in self.content.letter_forms if guide.key == form),
            due_at=thank_you_due(interview, form),
            leaks=confidential_words(" ".join(slots.values()), notes, names),
            unnamed=introducers(work, self.reading.referrals(), interview.person_id)[1],
        )

    def _proposal(
        self, work: UnitOfWork, interview: Interview, others: Sequence[LetterRow]
    ) -> Proposal:
        locale = self.content.locale(work.profile.locale)
        shipped = self.content.wordings_in(locale.language)
        person = work.people.get(interview.person_id)
        return Proposal(
            phrasebook=phrasebook(shipped, work.wordings.all(), locale.language),
            locale=locale,
            interview=interview,
            person=person,
            profile=work.profile,
            notes=work.notes.of(interview.id),
            now=self.clock.now(),
            colleagues=[
                row
                for row in others
                if row.interview_id == interview.id
                or is_same_place(row.organisation, person.organisation)
            ],
        )

    def _alike(self, draft: Draft, others: Sequence[LetterRow]) -> Alike | None:
        """The most similar of all other letters that were written, in whatever form."""
        mine = " ".join(draft.text.paragraphs)
        rows = [row for row in others if row.slots and row.interview_id != draft.interview.id]
        texts = [" ".join(compose(row.slots, row.form or Form.CARD).paragraphs) for row in rows]
        found = self.likeness(mine, texts, TOO_ALIKE) if mine else None
        return Alike(rows[found[0]].name, round(found[1])) if found else None

    def write(self, interview_id: UUID, slot: Slot, text: str) -> None:
        """Put words of your own into a slot; they then serve every form."""
        with self.work() as work:
            _letter(work, interview_id).write(slot, clean(text))
        self.announce(Change.LETTERS)

    def address_as(self, interview_id: UUID, form: Address) -> None:
        """Keep their form of address; a greeting of your own gives way to it."""
        with self.work() as work:
            person_id = work.interviews.get(interview_id).person_id
            work.people.get(person_id).form_of_address = form
            _letter(work, interview_id).forget(Slot.GREETING)
        self.announce(Change.PEOPLE)
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
        others = self.reading.letters()
        with self.work() as work:
            draft = self._draft(work, interview_id, None, others)
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


def _names_in_confidence(
    interview: Interview, person: Person, notes: Sequence[NoteLine]
) -> set[str]:
    """Names given in confidence alone, as the notes have them and as the referrals do."""
    told = {n.id: n for n in notes if n.privacy is Privacy.CONFIDENTIAL}
    given = {r.name for r in interview.referrals if r.note_id in told}
    names = given | {name for line in told.values() for name, _ in names_given(line.text)}
    open_names = {r.name for r in interview.referrals if r.note_id not in told}
    return names - open_names - {person.name, person.given_name, person.family_name}


def _letter(work: UnitOfWork, interview_id: UUID) -> Letter:
    interview = work.interviews.get(interview_id)
    if not interview.letters:
        interview.letters.append(Letter())
    return interview.letters[0]
