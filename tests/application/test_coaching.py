"""Advice from the plan to its mend, and what is not to be said again."""

from datetime import timedelta
from string import Template
from uuid import UUID

import pytest

from interview_coach.application.changes import Change
from interview_coach.application.coach import Hint
from interview_coach.application.errors import CoachError
from interview_coach.application.services import Services
from interview_coach.domain.asking import OutreachChannel
from interview_coach.domain.coach.catalogue import LEVELS
from interview_coach.domain.coach.rule import Level
from interview_coach.domain.interview import Interview
from tests.clock import SetClock

CLOSED = "Do you like your job?"
DOUBLE = "How did you start and what do you do all day?"
FAVOUR = "Could you introduce me to your director?"


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    at = clock.now() + timedelta(days=3)
    return services.preparing.arrange_interview("Dana Whitfield", at, "Europe/Berlin")


def plan(services: Services, interview: UUID, *texts: str) -> list[UUID]:
    return [services.preparing.write_question(interview, text) for text in texts]


def stored(services: Services, interview: UUID) -> Interview:
    return services.preparing.open(interview).interview


def hint(services: Services, interview: UUID, question: UUID) -> Hint | None:
    return services.coaching.coach().of_plan(stored(services, interview)).get(question)


def texts(services: Services, interview: UUID) -> list[str]:
    return [question.text for question in stored(services, interview).questions]


def mend(services: Services, interview: UUID, question: UUID, clock: SetClock) -> list[str]:
    """The questions after the mend; then all is had back."""
    before = texts(services, interview)
    found = hint(services, interview, question)
    assert found is not None
    assert found.mend is not None
    done = services.coaching.mend(interview, question, found.mend)
    mended = texts(services, interview)
    services.coaching.take_back(interview, done, clock.now())
    assert texts(services, interview) == before
    return mended


def test_every_rule_has_words_and_every_blank_is_one_that_it_fills(services: Services) -> None:
    words = services.content.coach_words["en"]
    assert list(words) == list(LEVELS) == [f"R{n}" for n in range(1, 22)]
    known = {"words", "better", "question", "more", "name", "minutes", "over", "time", "missing"}
    for each in words.values():
        blanks = {*Template(each.says).get_identifiers(), *Template(each.offers).get_identifiers()}
        assert blanks <= known | {"hours", "favours", "questions"}
        assert each.why.endswith(".")


def test_where_the_guides_disagree_each_says_its_own(services: Services) -> None:
    words = services.content.coach_words["en"]
    disagreed = {rule for rule, each in words.items() if each.views}
    assert {"R13", "R14", "R20"} <= disagreed
    for rule in disagreed:
        views = words[rule].views
        assert len({view.says for view in views}) == len({view.who for view in views}) >= 2
    assert [view.says for view in words["R13"].views] == [
        "Twenty minutes.",
        "Thirty to sixty minutes.",
    ]


def test_a_closed_question_is_reworded_by_one_click(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    (closed,) = plan(services, interview, CLOSED)
    found = hint(services, interview, closed)
    assert found is not None
    assert found.says == (
        "A yes or a no answers this. Try “What do you like most, and least, about your job?”"
    )
    assert "UMass Dartmouth guide" in found.reason
    assert mend(services, interview, closed, clock) == [
        "What do you like most, and least, about your job?"
    ]


def test_a_double_question_becomes_two_in_their_place(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    double, _ = plan(services, interview, DOUBLE, "What is hard?")
    assert mend(services, interview, double, clock) == [
        "How did you start?",
        "What do you do all day?",
        "What is hard?",
    ]


def test_their_path_is_brought_to_the_front(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    first, *_ = plan(
        services, interview, "What is hard?", "Who decides?", "How did you become a curator?"
    )
    assert mend(services, interview, first, clock)[0] == "How did you become a curator?"


def test_a_favour_is_kept_for_the_last_five_minutes(services: Services, interview: UUID) -> None:
    (favour,) = plan(services, interview, FAVOUR)
    found = hint(services, interview, favour)
    assert found is not None
    assert found.mend is not None
    services.coaching.mend(interview, favour, found.mend)
    assert stored(services, interview).main_questions == []
    assert hint(services, interview, favour) is None


def test_not_in_my_case_is_said_once_or_for_good_and_unsaid(
    services: Services, interview: UUID, announced: list[Change]
) -> None:
    closed, other = plan(services, interview, CLOSED, "Is it hard to begin?")
    services.coaching.silence("R4", closed)
    assert hint(services, interview, closed) is None
    assert hint(services, interview, other) is not None
    services.coaching.silence("R4")
    assert hint(services, interview, other) is None
    assert [row.words.id for row in services.coaching.rules() if not row.is_on] == ["R4"]
    services.coaching.hear("R4")
    assert hint(services, interview, other) is not None
    assert hint(services, interview, closed) is None
    assert {Change.SETTINGS, Change.INTERVIEWS, Change.LETTERS} <= set(announced)


def test_a_promise_is_kept_whatever_is_wished(services: Services) -> None:
    assert [rule for rule, level in LEVELS.items() if level is Level.BLOCK] == ["R12"]
    with pytest.raises(CoachError, match="stays on"):
        services.coaching.silence("R12")


def test_the_questions_of_the_bank_are_left_in_peace(services: Services, interview: UUID) -> None:
    for row in services.reading.bank():
        services.preparing.choose(interview, row.id)
    talk = stored(services, interview)
    hints = services.coaching.coach().of_plan(talk)
    said = {(talk.question(at).text, each.rule) for at, each in hints.items()}  # type: ignore[union-attr]
    # They are right one by one; all of them in a row are too many of each theme.
    assert {rule for _, rule in said} <= {"R5", "R6", "R8", "R16"}


def test_what_falls_off_depends_on_the_pace(services: Services, interview: UUID) -> None:
    plan(services, interview, *(f"What about {n}?" for n in range(6)))
    coach, talk = services.coaching.coach(), stored(services, interview)
    assert coach.of_time(talk) is None
    slower = coach.of_time(talk, 1.5)
    assert slower is not None
    assert slower.says == "Likely not reached: “What about 4?” and 1 more"


def test_a_request_and_thanks_are_read(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    person = stored(services, interview).person_id
    outreach = services.asking.begin(person, OutreachChannel.EMAIL, 30)
    services.asking.write(outreach, "why", "I would love to pick your brain about maps.")
    beside = services.coaching.beside(person)
    hints = beside.coach.of_request(services.asking.open(outreach), beside.touches)
    assert [each.rule for each in hints] == ["R2", "R13"]
    assert "thirty to sixty" in hints[1].reason

    draft = services.thanking.draft(interview)
    assert [each.rule for each in beside.coach.of_thanks(draft, clock.now())] == ["R11"]


def test_the_time_and_the_research_of_a_meeting_are_looked_at(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    person = stored(services, interview).person_id
    services.people.change(person, {"time_zone": "America/Los_Angeles"})
    prepared, coach = services.preparing.open(interview), services.coaching.coach()
    core = services.content.core
    hints = coach.of_meeting(prepared.interview, prepared.person, core, clock.now())
    assert [each.rule for each in hints] == ["R17"]
    clock.advance(days=2, hours=1)
    hints = coach.of_meeting(prepared.interview, prepared.person, core, clock.now())
    assert [each.rule for each in hints] == ["R19", "R17"]
