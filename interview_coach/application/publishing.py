"""What goes onto paper: the contents of each document, put together from what is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.ask_drafts import AskDraft
from interview_coach.application.clock import Clock
from interview_coach.application.confidences import Confidences, check_confidence
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.leave import check_leave
from interview_coach.application.locales import Locale
from interview_coach.application.mail import Email
from interview_coach.application.messages import Message
from interview_coach.application.network_picture import lay_out, without_discreet
from interview_coach.application.ports import Work
from interview_coach.application.preparing import logistics
from interview_coach.application.printing import (
    CardDraft,
    CardSize,
    Envelope,
    EnvelopeSize,
    Fold,
    FormalLetter,
    GuideSheet,
    Hand,
    InterviewRecord,
    NetworkPage,
    Paper,
    PreparationSheet,
    ReferralList,
    Words,
)
from interview_coach.application.printing import Content as Contents
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.reaching_out import Approach
from interview_coach.application.reading import LetterRow, Reading
from interview_coach.application.recording import Recorder
from interview_coach.application.referral_lists import ReferralOrder, ReferralPage
from interview_coach.application.stationery import Choices, Stationery
from interview_coach.application.talk_facts import facts, pace_to_keep, skills_to_show
from interview_coach.application.thanking import Draft, Thanking
from interview_coach.application.weighing import weighed
from interview_coach.domain.interview import Interview
from interview_coach.domain.letters import Form
from interview_coach.domain.notes import Privacy
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile


@dataclass(frozen=True)
class DuePapers:
    """Everything on paper that waits to be sent, each letter or card before its envelope."""

    title: str
    """What the file of all of them calls itself."""
    contents: tuple[Contents, ...]
    interviews: tuple[UUID, ...]
    """Whose thank-yous these are, in their order."""
    without_address: tuple[str, ...] = ()
    """To whom there is no envelope, for want of a postal address."""
    held_back: tuple[str, ...] = ()
    """To whom nothing is printed: it repeats a confidence, or names without leave."""


@dataclass(frozen=True)
class Publishing:
    """Puts contents together; setting them in type is the press's work."""

    work: Work
    reading: Reading
    content: Content
    clock: Clock
    thanking: Thanking
    write_email: Callable[[Email], bytes]

    @property
    def _stationery(self) -> Stationery:
        return Stationery(self.content, self.clock.now())

    def paper(self) -> Paper:
        """The paper of the profile."""
        with self.work() as work:
            return Paper(work.profile.paper)

    def preparation_sheet(self, interview_id: UUID) -> PreparationSheet:
        """The sheet beside the call."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            locale, words = self._manner(work.profile)
            skills = skills_to_show(interview, work.profile)
        count = interview.fit.count
        main = [question.text for question in interview.main_questions]
        before = max(0, interview.planned_minutes - 5)
        return PreparationSheet(
            name=person.name,
            position=person.position,
            facts=facts(interview, person, locale, words),
            place=interview.place,
            aim=interview.aim,
            introduction=interview.introduction,
            pace=pace_to_keep(interview, words),
            questions=tuple(main[:count]),
            if_time=tuple(main[count:]),
            closing_lead=words.say("sheet_from_minute", minute=before),
            closing_steps=tuple(self._closing(interview, words)),
            reminders=self._reminders(interview, person, locale),
            skills=skills,
            weighed=weighed(interview),
            words=words,
        )

    def _closing(self, interview: Interview, words: Words) -> Sequence[str]:
        """The protocol, then the closing questions that it does not ask itself."""
        minutes = interview.planned_minutes
        steps = [words.say(f"closing_{s.key}", minutes=minutes) for s in self.content.closing]
        asked = {shipped_id(step.question) for step in self.content.closing if step.question}
        closing = (q for q in interview.questions if q.is_closing and q.bank_id not in asked)
        return [*steps, *(question.text for question in closing)]

    def _reminders(self, interview: Interview, person: Person, locale: Locale) -> tuple[str, ...]:
        there = logistics(self.content, interview, person, locale)
        return tuple(line.text for line in there if line.stage == "there")[:3]

    def letter(self, interview_id: UUID, *, for_window: bool = False) -> FormalLetter:
        """The thank-you as a formal letter. Raises ``CoachError`` for words told in confidence."""
        draft = self._safe(interview_id, Form.LETTER)
        return self._stationery.thanks(draft, for_window=for_window)

    def outreach_letter(
        self, approach: Approach | AskDraft, *, for_window: bool = False
    ) -> FormalLetter:
        """The letter that asks for a talk, as it was proposed or as it was edited.

        Raises ``CoachError`` where it names somebody who has not said yes to that, or repeats
        what was told in confidence.
        """
        self._check(approach)
        return self._stationery.letter(approach, "letter_asks", for_window=for_window)

    def message_letter(self, message: Message) -> FormalLetter:
        """A short message on paper. Raises ``CoachError`` as ``outreach_letter`` does."""
        self._check(message)
        return self._stationery.letter(message, "letter_plain")

    def card(
        self,
        interview_id: UUID,
        size: CardSize,
        *,
        fold: Fold = Fold.FLAT,
        hand: Hand = Hand.LARGE,
    ) -> CardDraft:
        """The thank-you as a card to copy by hand. Raises ``CoachError`` as ``letter`` does."""
        return self._stationery.card(self._safe(interview_id, Form.CARD), size, fold, hand)

    def guide_sheet(
        self, size: CardSize, *, fold: Fold = Fold.FLAT, hand: Hand = Hand.LARGE
    ) -> GuideSheet:
        """Rules to lay under a card of one's own."""
        with self.work() as work:
            _, words = self._manner(work.profile)
        return GuideSheet(size, fold, hand, words)

    def envelope(self, interview_id: UUID, size: EnvelopeSize) -> Envelope:
        """The face of the envelope. Raises ``CoachError`` without a postal address."""
        with self.work() as work:
            person = work.people.get(work.interviews.get(interview_id).person_id)
            return self._stationery.envelope(person, work.profile, size)

    def envelope_to(self, person_id: UUID, size: EnvelopeSize) -> Envelope:
        """The same for anybody among your people."""
        with self.work() as work:
            return self._stationery.envelope(work.people.get(person_id), work.profile, size)

    def email(self, interview_id: UUID) -> Email:
        """The thank-you as an e-mail. Raises ``CoachError`` as ``letter`` does."""
        draft = self._safe(interview_id, Form.EMAIL)
        return Email(draft.person.email, draft.subject, draft.text.plain)

    def outreach_email(self, approach: Approach) -> Email:
        """The letter that asks for a talk, as an e-mail. Raises ``CoachError`` likewise."""
        self._check(approach)
        return Email(approach.person.email, approach.subject, approach.text.plain)

    def email_file(self, email: Email) -> bytes:
        """The e-mail as a file that mail programs open as a draft. Raises ``CoachError``."""
        return self.write_email(email)

    def words(self, interview_id: UUID) -> str:
        """The thank-you as plain text, in the form it has now. Raises ``CoachError`` as above."""
        return self._safe(interview_id).text.plain

    def referral_list(
        self, interview_id: UUID | None = None, *, order: ReferralOrder = ReferralOrder.DATE
    ) -> ReferralList:
        """Referrals of one interview or of all; what was told in confidence stays out."""
        rows = self.reading.referrals(interview_id)
        hidden = self._confidential({row.interview_id for row in rows})
        with self.work() as work:
            locale, words = self._manner(work.profile)
        page = ReferralPage(locale, words, self.clock.now().astimezone().date())
        return page.of([row for row in rows if row.note_id not in hidden], order)

    def interview_record(
        self, interview_id: UUID, *, confidential: bool = False
    ) -> InterviewRecord:
        """Everything of one interview; what was told in confidence only when it is asked for."""
        draft = self.thanking.composed(interview_id)
        with self.work() as work:
            notes = work.notes.of(interview_id)
            by = draft.person.introduced_by_id
            introducer = work.people.get(by).name if by else ""
        words = self.content.words(draft.locale.key)
        return Recorder(self.content, words, draft, notes, introducer, confidential).record()

    def network(self) -> NetworkPage:
        """Who led to whom; neither discreet people are on paper, nor who was named in private."""
        network = without_discreet(self.reading.ties.network())
        with self.work() as work:
            told = Confidences(work.notes.hidden(), self.reading.referrals())
            locale, words = self._manner(work.profile)
        picture = lay_out(told.off_paper(network))
        count = len(picture.spots)
        day = locale.long_date(self.clock.now().astimezone())
        key = "network_one" if count == 1 else "network_count"
        return NetworkPage(picture, words.say(key, count=count, date=day), words)

    def due(
        self,
        paper: Paper,
        size: CardSize,
        *,
        fold: Fold = Fold.FLAT,
        hand: Hand = Hand.LARGE,
        for_window: bool = False,
    ) -> DuePapers:
        """Letters and cards that were not sent yet, with one envelope each, to be bound as one.

        A letter whose address shows in a window needs no envelope printed.
        """
        rows = self.reading.letters()
        drafts = [self.thanking.composed(each, others=rows) for each in self._unsent()]
        waiting = [d for d in drafts if d.form is not Form.EMAIL and d.text.paragraphs]
        safe = [draft for draft in waiting if draft.may_go]
        on = Choices(paper, size, fold, hand, for_window)
        with self.work() as work:
            _, words = self._manner(work.profile)
        return DuePapers(
            title=words.say("letters_due"),
            contents=tuple(
                each for draft in safe for each in self._stationery.ready_to_post(draft, on)
            ),
            interviews=tuple(draft.interview.id for draft in safe),
            without_address=tuple(
                draft.person.name for draft in safe if not draft.person.postal_address.strip()
            ),
            held_back=tuple(draft.person.name for draft in waiting if not draft.may_go),
        )

    def _unsent(self) -> list[UUID]:
        """Talks that were not thanked for, the earliest first."""
        waiting = {
            row.id: row.ended_at
            for row in self.reading.interviews()
            if row.ended_at and row.thanked_at is None and row.wrapped_up_at is None
        }
        return sorted(waiting, key=waiting.__getitem__)

    def _safe(
        self,
        interview_id: UUID,
        form: Form | None = None,
        others: Sequence[LetterRow] | None = None,
    ) -> Draft:
        draft = self.thanking.composed(interview_id, form, others)
        if draft.leaks:
            raise CoachError(
                "This thank-you repeats a line that was told in confidence. "
                "Take it out, or change the line's mark in the notes."
            )
        check_leave(draft)
        return draft

    def _check(self, outgoing: Approach | AskDraft | Message) -> None:
        """Whether it may go out to somebody. Raises ``CoachError`` if not."""
        check_leave(outgoing)
        with self.work() as work:
            check_confidence(work, outgoing.text.plain)

    def _manner(self, profile: Profile) -> tuple[Locale, Words]:
        return self.content.locale(profile.locale), self.content.words(profile.locale)

    def _confidential(self, interview_ids: set[UUID]) -> set[UUID]:
        with self.work() as work:
            notes = [line for each in interview_ids for line in work.notes.of(each)]
        return {line.id for line in notes if line.privacy is Privacy.CONFIDENTIAL}
