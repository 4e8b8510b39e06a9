"""What goes onto paper: the contents of each document, put together from what is kept."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Work
from interview_coach.application.preparing import logistics
from interview_coach.application.printing import (
    CardDraft,
    CardSize,
    FormalLetter,
    Paper,
    PreparationSheet,
    ReferralEntry,
    ReferralGroup,
    ReferralList,
)
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.reading import Reading, ReferralRow
from interview_coach.application.thanking import Draft, Thanking
from interview_coach.application.wording import (
    city,
    clock_time,
    long_date,
    pace,
    short_date,
    zone,
)
from interview_coach.domain.deadlines import CONTACT_REFERRAL, THANK_ON_PAPER
from interview_coach.domain.interview import Format, Interview
from interview_coach.domain.letters import Form
from interview_coach.domain.notes import Privacy
from interview_coach.domain.person import Person
from interview_coach.domain.text import fold

_FORMAT_WORDS = {Format.IN_PERSON: "in person", Format.PHONE: "phone", Format.VIDEO: "video"}
_CLOSING_WORDS = {
    "time": "keep to {number} minutes",
    "referrals": "who else to talk to",
    "permission": "may I use your name",
    "thanks": "thank",
    "helped": "say what helped",
}


@dataclass(frozen=True)
class Email:
    """The thank-you as a message."""

    to: str
    subject: str
    body: str

    @property
    def plain(self) -> str:
        """The message as one text, to be copied or kept."""
        return f"To: {self.to}\nSubject: {self.subject}\n\n{self.body}\n"


@dataclass(frozen=True)
class Publishing:
    """Puts contents together; setting them in type is the press's work."""

    work: Work
    reading: Reading
    content: Content
    clock: Clock
    thanking: Thanking

    def paper(self) -> Paper:
        """The paper of the profile."""
        with self.work() as work:
            return Paper(work.profile.paper)

    def preparation_sheet(self, interview_id: UUID, paper: Paper) -> PreparationSheet:
        """The sheet beside the call."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
        fit = interview.fit
        main = [question.text for question in interview.main_questions]
        protocol = {shipped_id(step.question) for step in self.content.closing if step.question}
        closing = [
            question.text
            for question in interview.questions
            if question.is_closing and question.bank_id not in protocol
        ]
        return PreparationSheet(
            name=person.name,
            position=person.position,
            facts=_facts(interview, person, paper),
            place=interview.place,
            aim=interview.aim,
            introduction=interview.introduction,
            pace=_pace_words(interview),
            questions=tuple(main[: fit.count]),
            if_time=tuple(main[fit.count :]),
            closing_lead=f"From minute {max(0, interview.planned_minutes - 5)}",
            closing_steps=(
                *(
                    _CLOSING_WORDS[step.key].format(number=interview.planned_minutes)
                    for step in self.content.closing
                ),
                *closing,
            ),
            reminders=tuple(
                line.text
                for line in logistics(self.content, interview, person, paper)
                if line.stage == "there"
            )[:3],
        )

    def letter(self, interview_id: UUID, paper: Paper) -> FormalLetter:
        """The thank-you as a formal letter. Raises ``CoachError`` for words told in confidence."""
        draft = self._safe(interview_id, Form.LETTER)
        person, profile = draft.person, draft.profile
        return FormalLetter(
            sender=profile.name,
            sender_lines=_lines(profile.contact_lines),
            date=long_date(self._today(draft), paper),
            inside_address=_inside_address(person),
            text=draft.text,
        )

    def card(self, interview_id: UUID, size: CardSize, paper: Paper) -> CardDraft:
        """The thank-you as a card to copy by hand. Raises ``CoachError`` as ``letter`` does."""
        draft = self._safe(interview_id, Form.CARD)
        ended = draft.interview.session.ended_at
        post_by = ""
        if ended is not None and (due := ended + THANK_ON_PAPER) > self.clock.now():
            local = due.astimezone(zone(draft.interview.time_zone))
            post_by = f"post by {short_date(local.date(), paper)} {clock_time(local, paper)}"
        return CardDraft(text=draft.text, size=size, post_by=post_by)

    def email(self, interview_id: UUID) -> Email:
        """The thank-you as an e-mail. Raises ``CoachError`` as ``letter`` does."""
        draft = self._safe(interview_id, Form.EMAIL)
        return Email(draft.person.email, draft.subject, draft.text.plain)

    def words(self, interview_id: UUID) -> str:
        """The thank-you as plain text, in the form it has now. Raises ``CoachError`` as above."""
        return self._safe(interview_id).text.plain

    def _safe(self, interview_id: UUID, form: Form | None = None) -> Draft:
        draft = self.thanking.draft(interview_id, form)
        if draft.leaks:
            raise CoachError(
                "This thank-you repeats a line that was told in confidence. "
                "Take it out, or change the line's mark in the notes."
            )
        return draft

    def _today(self, draft: Draft) -> datetime:
        return self.clock.now().astimezone(zone(draft.interview.time_zone))

    def referral_list(self, paper: Paper, interview_id: UUID | None = None) -> ReferralList:
        """Referrals of one interview or of all; what was told in confidence stays out."""
        rows = self.reading.referrals(interview_id)
        hidden = self._confidential({row.interview_id for row in rows})
        shown = [row for row in rows if row.note_id not in hidden]
        talks = len({row.interview_id for row in shown})
        people = f"{len(shown)} {'person' if len(shown) == 1 else 'people'}"
        source = f"{talks} {'interview' if talks == 1 else 'interviews'}"
        today = long_date(self.clock.now().astimezone(), paper)
        return ReferralList(
            subtitle=f"{people} from {source} · {today}",
            groups=(ReferralGroup("", tuple(_entry(row, paper) for row in shown)),),
        )

    def _confidential(self, interview_ids: set[UUID]) -> set[UUID]:
        with self.work() as work:
            notes = [line for each in interview_ids for line in work.notes.of(each)]
        return {line.id for line in notes if line.privacy is Privacy.CONFIDENTIAL}


def _inside_address(person: Person) -> tuple[str, ...]:
    """Name, role, organisation and postal address, without saying one of them twice."""
    postal = _lines(person.postal_address)
    head = (person.name, person.role, person.organisation)
    said = {fold(line) for line in postal}
    return (*(line for line in head if line and fold(line) not in said), *postal)


def _facts(interview: Interview, person: Person, paper: Paper) -> tuple[str, ...]:
    length = f"{interview.planned_minutes} minutes, {_FORMAT_WORDS[interview.format]}"
    if interview.starts_at is None:
        return (length,)
    mine = interview.starts_at.astimezone(zone(interview.time_zone))
    time = clock_time(mine, paper)
    if person.time_zone and person.time_zone != interview.time_zone:
        theirs = interview.starts_at.astimezone(zone(person.time_zone))
        time += f" ({clock_time(theirs, paper)} {city(person.time_zone)})"
    day = long_date(mine, paper) if paper is Paper.LETTER else f"{mine:%a} {long_date(mine)}"
    return (day, time, length)


def _pace_words(interview: Interview) -> str:
    main = interview.main_questions
    if not main:
        return ""
    average = sum(question.minutes for question in main) / len(main)
    before = max(0, interview.planned_minutes - 5)
    return f"about {pace(average)} each; {interview.fit.count} fit before minute {before}"


def _entry(row: ReferralRow, paper: Paper) -> ReferralEntry:
    talked = row.talked_at.astimezone(zone(row.time_zone)) if row.talked_at else None
    by = row.by_when
    if by is None and talked is not None:
        by = (talked + CONTACT_REFERRAL).date()
    return ReferralEntry(
        name=row.name,
        detail=row.detail,
        referred_by=f"{row.introducer}, {_day(talked, paper)}" if talked else row.introducer,
        permission=row.permission,
        how_to_reach=row.how_to_reach,
        by=_reached_or_due(row, by, paper),
        done=row.contacted_at is not None,
    )


def _reached_or_due(row: ReferralRow, by: date | None, paper: Paper) -> str:
    if row.contacted_at is not None:
        return f"written {_day(row.contacted_at.astimezone(zone(row.time_zone)), paper)}"
    return short_date(by, paper) if by else ""


def _day(day: date, paper: Paper) -> str:
    """*21 Nov*: a short date without its weekday."""
    return short_date(day, paper)[4:].strip()


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
