from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from interview_coach.application.changes import Change
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.rehearsing import Practising
from interview_coach.application.services import Services
from interview_coach.domain.interview import Rehearsal
from interview_coach.domain.practice import Remark
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import OfferedBy, State
from tests.clock import SetClock

QUESTIONS = ("How did you come to this?", "What surprised you in your first year?")


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    at = clock.now() + timedelta(days=1)
    made = services.preparing.arrange_interview("Dana Whitfield", at, "Europe/Berlin")
    for text in QUESTIONS:
        services.preparing.write_question(made, text)
    return made


def practised(talk: Practising, clock: SetClock) -> Rehearsal:
    """The introduction and both questions said aloud."""
    own = talk.practice.interview.id
    talk.start(own, clock.steady())
    for seconds in (55, 6, 7):
        clock.advance(seconds=seconds)
        talk.go_on(own, clock.steady())
    talk.end(own, clock.steady())
    rehearsal = talk.practice.rehearsal(clock.now())
    assert rehearsal is not None
    return rehearsal


def test_a_rehearsal_is_kept_and_the_talk_is_untouched(
    services: Services, interview: UUID, clock: SetClock, announced: list[Change]
) -> None:
    talk = services.rehearsing.open(interview).talk
    habits = services.reading.habits()
    announced.clear()
    rehearsal = practised(talk, clock)
    assert announced == []
    account = services.rehearsing.keep(interview, rehearsal)
    kept = services.preparing.open(interview).interview
    assert (account.introduction_seconds, account.remark) == (55, Remark.WELL)
    assert [asked.seconds for asked in account.questions] == [6, 7]
    assert kept.introduction_rehearsed_at == clock.now()
    assert kept.session.state is State.READY
    assert not any(question.seconds_spent for question in kept.questions)
    assert services.reading.habits() == habits
    assert services.interviewing.open(interview).notes == ()
    assert announced == [Change.INTERVIEWS]


def test_whatever_is_done_in_a_practice_stays_in_it(
    services: Services, interview: UUID, clock: SetClock, announced: list[Change]
) -> None:
    before = services.interviewing.open(interview)
    talk = services.rehearsing.open(interview).talk
    announced.clear()
    talk.start(interview, clock.steady())
    talk.pause(interview, clock.steady())
    talk.resume(interview, clock.steady())
    talk.extend(interview, 5, OfferedBy.THEM, clock.steady())
    given = TypedLine(uuid4(), 1.0, "@Lucía Prado, State Archives")
    named = talk.type_notes(interview, [given], [])
    assert named is not None
    (referral,) = named.referrals
    talk.permit(interview, referral.id, Permission.YES)
    assert talk.practice.interview.referrals[0].permission is Permission.YES
    assert talk.tick_closing(interview, "time", clock.steady(), done=True).closing_done("time")
    talk.become_job_interview(interview, clock.steady())
    talk.i_am_talking(interview)
    assert talk.they_care(interview, "early maps").cares_about == "early maps"
    dropped = talk.type_notes(interview, [], [given.id])
    assert dropped is not None
    talk.end(interview, clock.steady())
    after = services.interviewing.open(interview)
    assert announced == []
    assert after.interview.session.state is State.READY
    assert after.interview.referrals == after.interview.closing_steps == []
    assert (after.notes, after.person.cares_about) == ((), before.person.cares_about)
    assert [row.name for row in services.reading.people()] == ["Dana Whitfield"]


def test_the_last_one_is_told_of_next_time(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    assert services.rehearsing.open(interview).last is None
    for pause in (0, 600):
        clock.advance(seconds=pause)
        talk = services.rehearsing.open(interview).talk
        services.rehearsing.keep(interview, practised(talk, clock))
    last = services.rehearsing.open(interview).last
    assert last is not None
    assert last.introduction_seconds == 55
    assert len(services.preparing.open(interview).interview.rehearsals) == 2


def test_the_card_says_who_you_are_and_what_you_can_do(services: Services, interview: UUID) -> None:
    services.you.change(
        {"name": "Maya Ortiz", "skills": "Naming files\n\nScanning", "locale": "de"}
    )
    services.preparing.change(interview, {"introduction": "I am Maya."})
    card = services.rehearsing.card(interview)
    assert (card.name, card.introduction) == ("Maya Ortiz", "I am Maya.")
    assert card.skills == ("Naming files", "Scanning")
    assert card.words.say("wallet") == "Karte zum Vorstellen"
