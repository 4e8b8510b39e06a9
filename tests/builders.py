"""Ready-made people, interviews and notes: name what matters to the test, the rest is filled in."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from interview_coach.domain.asking import Outreach, OutreachAnswer, OutreachChannel
from interview_coach.domain.bank import BankQuestion, Kind, Priority
from interview_coach.domain.coach.dismissal import Dismissal
from interview_coach.domain.contradiction import Contradiction
from interview_coach.domain.event import Event, Mode, Reach
from interview_coach.domain.interview import (
    ClosingStepDone,
    Format,
    Interview,
    Outcome,
    PlannedQuestion,
    Purpose,
    Rehearsal,
    ResearchItem,
)
from interview_coach.domain.lead import Lead, LeadKind, LeadStage, Origin
from interview_coach.domain.letters import Form, Letter, Sending
from interview_coach.domain.notes import Mark, NoteLine, Privacy
from interview_coach.domain.person import Address, Person
from interview_coach.domain.profile import NewsItem, Profile
from interview_coach.domain.referral import Permission, Referral
from interview_coach.domain.reflection import Decision, Reflection
from interview_coach.domain.session import Extension, OfferedBy, Pause, Session
from interview_coach.domain.target import Answer, AnswerState, Target, TargetKind, Verdict
from interview_coach.domain.touch import Channel, Direction, Favour, Touch, TouchKind
from interview_coach.domain.updates import UpdateLine, UpdateRun
from interview_coach.domain.wordings import OwnWording

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
"""The Friday noon around which the tests' interviews happen."""


def a_person(name: str = "Dana Whitfield", **details: Any) -> Person:
    """A person called so."""
    given, _, family = name.partition(" ")
    return Person(given_name=given, family_name=family, **details)


def an_interview(person: Person, *questions: str, **details: Any) -> Interview:
    """An interview with the person, with these questions planned."""
    interview = Interview(person_id=person.id, **details)
    for text in questions:
        interview.plan(PlannedQuestion(text=text))
    return interview


def a_talk(
    person: Person, *, began: datetime = NOON, minutes: float = 20, thanked: datetime | None = None
) -> Interview:
    """An interview that was held, and thanked for if a time is given."""
    interview = Interview(person_id=person.id, starts_at=began)
    interview.session.start(began)
    interview.session.end(began + timedelta(minutes=minutes))
    if thanked:
        interview.letters.append(Letter(sendings=[Sending(form=Form.CARD, at=thanked)]))
    return interview


def a_note(interview: Interview, text: str, rank: float = 0.0, **details: Any) -> NoteLine:
    """A line of the interview's notes."""
    return NoteLine(interview_id=interview.id, text=text, rank=rank, **details)


def full_profile() -> Profile:
    """A profile with every field filled."""
    return Profile(
        name="Mara Ellison",
        signature_name="Mara",
        contact_lines="12 Harbour St\nmara@example.org",
        field_of_interest="digital preservation",
        paper="letter",
        locale="de",
        skills="Cataloguing\nPython",
        stories=["The flood in the stacks", "The first catalogue"],
        why_field="Because it lasts.",
        first_answers={"hard": "writing"},
        first_run_at=NOON,
        weekly_goal=2,
        weekly_kind="asked",
        news=[NewsItem(on=date(2026, 11, 1), text="A new room"), NewsItem(text="And a book")],
    )


def full_bank_question() -> BankQuestion:
    """A question of the bank with every field filled."""
    return BankQuestion(
        key="path-1",
        text="How did you come to this work?",
        theme="entry",
        kind=Kind.FAVOUR,
        priority=Priority.MUST,
        minutes=2.5,
        hint="Leave them time.",
        sources="1 3",
        pack="library",
        deleted_at=NOON,
    )


def full_wording() -> OwnWording:
    """A wording of one's own with every field filled."""
    return OwnWording(
        slot="referral",
        language="fr",
        formality="friendly",
        forms=["card", "email"],
        permission="not_yes",
        text="Merci pour $referral_names.",
        replaces="0123456789ab",
    )


def full_person(**details: Any) -> Person:
    """A person with every field filled."""
    filled: dict[str, Any] = {
        "given_name": "Łucja",
        "family_name": "Đặng-Škvorecká",
        "suffix": "PhD",
        "form_of_address": Address.DR,
        "pronunciation": "WOO-tsya",
        "role": "Data steward",
        "organisation": "Northgate Research",
        "email": "lucja@example.org",
        "phone": "+1-202-555-0100",
        "postal_address": "1 Main St\nNorthgate",
        "time_zone": "America/New_York",
        "how_known": "Alumni directory",
        "notes": "Met at “Open Data Day”.",
        "circle": "alumni",
        "source": "event",
        "tags": ["mentor", "knows the field"],
        "common_ground": "Both at St. Olaf",
        "cares_about": "open data",
        "could_offer": "a pair of hands",
        "next_questions": "How is the move?\nWhich standard?",
        "link": "https://example.org/in/lucja",
        "place": "Northgate",
        "is_discreet": True,
        "cadence_days": 90,
        "not_before": date(2026, 12, 24),
        "reference_since": date(2026, 10, 1),
        "reference_refreshed": date(2026, 11, 1),
        "card_given": True,
        "card_got": True,
        "event_id": UUID(int=5),
        "batch_id": UUID(int=6),
        "created_at": NOON - timedelta(days=30),
        "deleted_at": NOON,
    }
    return Person(**{**filled, **details})


def full_interview(person: Person, bank_question: BankQuestion, introduced: Person) -> Interview:
    """An interview with every field filled, and two of everything that comes in a list."""
    question = PlannedQuestion(
        position=1,
        text="What surprised you?",
        theme="role",
        kind=Kind.GIVE,
        priority=Priority.COULD,
        minutes=1.5,
        bank_id=bank_question.id,
        outcome=Outcome.ASKED,
        seconds_spent=95,
        sharpened_from="What is new?",
        deleted_at=NOON,
    )
    return Interview(
        person_id=person.id,
        starts_at=NOON,
        time_zone="Europe/Warsaw",
        planned_minutes=30,
        format=Format.IN_PERSON,
        place="Reading room, 2nd floor",
        travel_minutes=25,
        purpose=Purpose.ROLE,
        aim="What a data steward does all day",
        introduction="I am Mara, and I …",
        introduction_rehearsed_at=NOON - timedelta(hours=3),
        weighing={"decision": "Move?", "option_a": "Stay", "option_b": "Go"},
        trade_offs=[{"what": "Pay", "a": "less", "b": "more"}, {"what": "Time"}],
        logistics_done=["route", "quiet-place"],
        sheet_printed_at=NOON - timedelta(hours=1),
        wrapped_up_at=NOON + timedelta(hours=5),
        created_at=NOON - timedelta(days=9, microseconds=1),
        deleted_at=NOON + timedelta(days=1),
        session=_full_session(question),
        reflection=_full_reflection(),
        all_questions=[PlannedQuestion(position=0, text="And before?"), question],
        research=[_full_research(question), ResearchItem(prompt="Read their blog")],
        closing_steps=[ClosingStepDone(key="time", at=NOON), ClosingStepDone(key="ask", at=NOON)],
        all_referrals=[_full_referral(introduced), Referral(position=1, name="Tom Adeyemi")],
        letters=[_full_letter(), Letter(form=Form.EMAIL)],
        rehearsals=[
            Rehearsal(at=NOON, introduction_seconds=62, question_seconds={str(question.id): 9}),
            Rehearsal(at=NOON),
        ],
    )


def full_ties(person: Person, interview: Interview) -> dict[str, list[Any]]:
    """One of each kind of tie with every field filled, by its collection, and a plain one."""
    mine = {"person_id": person.id}
    return {
        "touches": [Touch(**mine, at=NOON), _full_touch(person, interview)],
        "outreaches": [_full_outreach(person, interview)],
        "targets": [_full_target(person), Target(name="Records", position=2)],
        "events": [full_event()],
        "leads": [_full_lead(person)],
        "updates": [
            UpdateRun(
                begun_on=date(2026, 11, 30),
                paragraph="A good year.",
                lines=[
                    UpdateLine(**mine, words="The archive stands.", sent_at=NOON),
                    UpdateLine(**mine),
                ],
                deleted_at=NOON,
            )
        ],
        "dismissals": [Dismissal(rule="R4", about=interview.id, made_at=NOON)],
        "contradictions": [
            Contradiction(one_id=UUID(int=7), other_id=UUID(int=8), words="Ask", made_at=NOON)
        ],
    }


def full_event() -> Event:
    """The event where the full person was met, with every field filled."""
    return Event(
        id=UUID(int=5),
        name="Open Data Day",
        kind="conference",
        on=date(2026, 3, 7),
        place="Łódź",
        mode=Mode.IN_PERSON,
        reach=Reach.REGIONAL,
        joined=True,
        cards_given=16,
        cards_got=13,
        link="https://example.org/day",
        notes="Bring the poster.",
        post="Who keeps old tapes?",
        deleted_at=NOON,
    )


def _full_touch(person: Person, interview: Interview) -> Touch:
    return Touch(
        person_id=person.id,
        at=NOON + timedelta(days=4),
        direction=Direction.IN,
        kind=TouchKind.SENT_SOMETHING,
        channel=Channel.CARD,
        favour=Favour.ADVICE,
        words="a list of readings",
        interview_id=interview.id,
        referral_id=interview.all_referrals[0].id,
        deleted_at=NOON,
    )


def _full_outreach(person: Person, interview: Interview) -> Outreach:
    return Outreach(
        person_id=person.id,
        channel=OutreachChannel.FRIEND,
        slots={"who": "I am Mara."},
        minutes=15,
        made_at=NOON,
        asked_at=NOON,
        nudged_at=NOON + timedelta(days=7),
        answer=OutreachAnswer.YES,
        answered_at=NOON + timedelta(days=8),
        interview_id=interview.id,
    )


def _full_target(person: Person) -> Target:
    return Target(
        kind=TargetKind.ROLE,
        name="Data steward",
        notes="In a museum",
        verdict=Verdict.PURSUE,
        reason="It suits me",
        position=1,
        answers=[
            Answer(person_id=person.id, state=AnswerState.KNOWS_SOMEONE, words="her cousin"),
        ],
        deleted_at=NOON,
    )


def _full_lead(person: Person) -> Lead:
    return Lead(
        kind=LeadKind.SHADOWING,
        text="A day in the stacks",
        organisation="Northgate Research",
        person_id=person.id,
        origin=Origin.OPEN,
        got_on=date(2026, 11, 20),
        due_on=date(2026, 12, 1),
        not_before=date(2026, 11, 25),
        stage=LeadStage.DOING,
        link="https://example.org/stacks",
        plan={"when": "a Tuesday"},
        deleted_at=NOON,
    )


def full_notes(interview: Interview) -> list[NoteLine]:
    """A line with every field filled, and a plain one."""
    full = a_note(
        interview,
        "@Lucía Prado, State Archives",
        rank=1.5,
        at_seconds=340,
        question_id=interview.all_questions[0].id,
        mark=Mark.REFERRAL,
        kept=True,
        privacy=Privacy.CONFIDENTIAL,
        settled_at=NOON,
    )
    return [a_note(interview, "plain", rank=0.25), full]


def _full_session(question: PlannedQuestion) -> Session:
    return Session(
        planned_minutes=30,
        started_at=NOON,
        started_mark="boot/1.0/2026",
        ended_at=NOON + timedelta(minutes=38),
        question_id=question.id,
        question_since=900,
        job_interview_at=NOON + timedelta(minutes=20),
        talking=3,
        pauses=[
            Pause(began_at=NOON + timedelta(minutes=each), ended_at=NOON + timedelta(minutes=each))
            for each in (5, 9)
        ],
        extensions=[
            Extension(at=NOON + timedelta(minutes=27), minutes=5, offered_by=OfferedBy.ME),
            Extension(at=NOON + timedelta(minutes=33), minutes=10),
        ],
    )


def _full_reflection() -> Reflection:
    return Reflection(
        profession=4,
        profession_words="closer than I thought",
        environment=3,
        environment_words="quiet",
        credentials=2,
        credentials_words="a certificate",
        confidence_before=2,
        confidence_after=5,
        decision=Decision.PURSUE,
        decision_words="apply in spring",
        next_test="half a day beside them",
        look_again_on=date(2026, 11, 21),
        first_look={"profession": "3"},
        requirements=[{"needed": "a degree", "have": "nearly", "willing": "yes"}, {"cost": "0"}],
    )


def _full_research(question: PlannedQuestion) -> ResearchItem:
    return ResearchItem(
        key="their-path",
        prompt="Where did they start?",
        finding="At the city museum",
        link="https://example.org/lucja",
        question_id=question.id,
    )


def _full_referral(introduced: Person) -> Referral:
    return Referral(
        position=0,
        name="Lucía Prado",
        detail="State Archives",
        permission=Permission.ASK_FIRST,
        how_to_reach="by e-mail",
        by_when=date(2026, 11, 24),
        person_id=introduced.id,
        contacted_at=NOON + timedelta(days=2),
        told_back_at=NOON + timedelta(days=9),
        deleted_at=NOON + timedelta(days=3),
    )


def _full_letter() -> Letter:
    return Letter(
        form=Form.LETTER,
        slots={"greeting": "Dear Łucja,", "opening": "thank you.\nTruly"},
        made_at=NOON + timedelta(hours=2),
        sendings=[
            Sending(form=Form.LETTER, at=NOON + timedelta(hours=3)),
            Sending(form=Form.EMAIL, at=NOON + timedelta(hours=4)),
        ],
    )
