"""Asking for a talk: the first letter to somebody, and whose name may stand in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.leave import introducer_of, introducers
from interview_coach.application.locales import Locale
from interview_coach.application.people import new_person
from interview_coach.application.phrasing import Phrasebook, phrasebook
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.proposing import formality, known_of
from interview_coach.application.reading import Reading
from interview_coach.domain.approaches import ApproachSlot, compose_approach
from interview_coach.domain.interview import DEFAULT
from interview_coach.domain.leave import named_without_leave
from interview_coach.domain.letters import Form, LetterText, asks_for_a_job
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile


@dataclass(frozen=True)
class Approach:
    """A letter that asks for a talk, as it is proposed."""

    person: Person
    profile: Profile
    locale: Locale
    form: Form
    slots: Mapping[ApproachSlot, str]
    phrasings: Mapping[ApproachSlot, tuple[str, ...]]
    """Other wordings for a slot, filled in; the first is the one that is proposed."""
    subject: str
    introducer: str = ""
    """Whose name it may carry, and carries; empty without permission."""
    unnamed: tuple[str, ...] = ()
    """Who gave you the name and has not allowed to be named."""

    @property
    def unasked(self) -> str:
        """Who is named in it without a yes."""
        said = f"{self.subject}\n{self.text.plain}"
        return named_without_leave(said, self.unnamed, (self.person.name, self.profile.name))

    @property
    def text(self) -> LetterText:
        """The composed letter."""
        return compose_approach(self.slots)

    @property
    def asks_nothing(self) -> bool:
        """Whether it keeps from asking for a job."""
        return not asks_for_a_job(self.text.plain)


@dataclass(frozen=True)
class ReachingOut:
    """The use cases around the first letter."""

    work: Work
    reading: Reading
    content: Content

    def first_sentence(self, interview_id: UUID, referral_id: UUID) -> str:
        """How to begin writing to someone referred; the introducer is named only with a yes."""
        approach = self.to_referral(interview_id, referral_id)
        return approach.slots[ApproachSlot.TIE]

    def to_referral(
        self, interview_id: UUID, referral_id: UUID, form: Form = Form.LETTER
    ) -> Approach:
        """A letter to someone you were told to talk to."""
        rows = self.reading.referrals(interview_id)
        row = next((row for row in rows if row.id == referral_id), None)
        if row is None:
            raise CoachError("This referral is no longer in the list.")
        with self.work() as work:
            if row.person_id is not None:
                person = work.people.get(row.person_id)
            else:
                person = new_person(row.name)
            introducer = introducer_of(work, row)
            unnamed = () if introducer else (row.introducer,)
            return self._approach(work, person, (introducer, unnamed), form)

    def to_person(self, person_id: UUID, form: Form = Form.LETTER) -> Approach:
        """A letter to somebody among your people."""
        with self.work() as work:
            named = introducers(work, self.reading.referrals(), person_id)
            return self._approach(work, work.people.get(person_id), named, form)

    def unnamed(self, person_id: UUID) -> tuple[str, ...]:
        """Who led you to somebody and has not allowed to be named, whatever one writes to them."""
        with self.work() as work:
            return introducers(work, self.reading.referrals(), person_id)[1]

    def _approach(
        self, work: UnitOfWork, person: Person, named: tuple[str, tuple[str, ...]], form: Form
    ) -> Approach:
        introducer, unnamed = named
        profile = work.profile
        locale = self.content.locale(profile.locale)
        shipped = self.content.wordings_in(locale.language)
        book = phrasebook(shipped, work.wordings.all(), locale.language)
        proposal = _Proposal(book, locale, person, profile, introducer, form)
        phrasings = {slot: proposal.of(slot) for slot in ApproachSlot}
        return Approach(
            person=person,
            profile=profile,
            locale=locale,
            form=form,
            slots={slot: next(iter(texts), "") for slot, texts in phrasings.items()},
            phrasings=phrasings,
            subject=next(iter(proposal.of("outreach_subject")), ""),
            introducer=introducer,
            unnamed=unnamed,
        )


@dataclass(frozen=True)
class _Proposal:
    """The wordings for one addressee."""

    phrasebook: Phrasebook
    locale: Locale
    person: Person
    profile: Profile
    introducer: str
    form: Form

    def of(self, slot: str) -> tuple[str, ...]:
        """All wordings of the slot whose every field is known."""
        manner = formality(self.person)
        known = {
            **known_of(self.person, self.profile, self.locale),
            "minutes_words": self.locale.in_words(DEFAULT),
            "introducer": self.introducer,
        }
        permission = ("yes" if self.introducer else "not_yes") if slot == ApproachSlot.TIE else ""
        texts = self.phrasebook.phrasings(slot, self.form, manner, known, permission)
        if slot == ApproachSlot.GREETING:
            mark = self.locale.greeting_mark(self.form, manner)
            return tuple(text + mark for text in texts)
        return texts
