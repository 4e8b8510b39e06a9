from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.changes import Change
from interview_coach.application.services import Services
from interview_coach.domain.practice import Practice, Remark
from interview_coach.domain.session import State
from tests.clock import SetClock

QUESTIONS = ("How did you come to this?", "What surprised you in your first year?")


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    at = clock.now() + timedelta(days=1)
    made = services.preparing.arrange_interview("Dana Whitfield", at, "Europe/Berlin")
    for text in QUESTIONS:
        services.preparing.write_question(made, text)
    return made


def practised(practice: Practice, clock: SetClock) -> None:
    practice.start(clock.steady())
    for seconds in (55, 6, 7):
        clock.advance(seconds=seconds)
        practice.go_on(clock.steady())


def test_a_rehearsal_is_kept_and_the_talk_is_untouched(
    services: Services, interview: UUID, clock: SetClock, announced: list[Change]
) -> None:
    practice = services.rehearsing.open(interview).practice
    habits = services.reading.habits()
    practised(practice, clock)
    announced.clear()
    rehearsal = practice.rehearsal(clock.now())
    assert rehearsal is not None
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


def test_the_last_one_is_told_of_next_time(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    assert services.rehearsing.open(interview).last is None
    for pause in (0, 600):
        clock.advance(seconds=pause)
        practice = services.rehearsing.open(interview).practice
        practised(practice, clock)
        rehearsal = practice.rehearsal(clock.now())
        assert rehearsal is not None
        services.rehearsing.keep(interview, rehearsal)
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
