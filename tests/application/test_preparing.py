from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.changes import Change
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.application.suggesting import WEIGHT
from interview_coach.domain.interview import Format, Outcome, Purpose
from tests.clock import SetClock


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    at = clock.now() + timedelta(days=1)
    return services.preparing.arrange_interview("Dana Whitfield", at, "Europe/Berlin")


def test_who_and_when_are_enough_for_an_interview(services: Services, interview: UUID) -> None:
    prepared = services.preparing.open(interview)
    assert prepared.person.name == "Dana Whitfield"
    assert prepared.interview.planned_minutes == 20
    assert [row.name for row in services.reading.people()] == ["Dana Whitfield"]


def test_an_interview_without_a_name_is_refused_and_nothing_is_left(services: Services) -> None:
    with pytest.raises(CoachError, match="needs a name"):
        services.preparing.arrange_interview("  ", None, "UTC")
    assert services.reading.counts().interviews == 0


def test_the_introduction_of_the_latest_other_talk_can_be_begun_with(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    assert services.preparing.last_introduction(interview) == ""
    services.preparing.change(interview, {"introduction": "I keep books."})
    assert services.preparing.last_introduction(interview) == ""
    clock.advance(hours=1)
    later = services.preparing.arrange_interview("Priya Nair", None, "UTC")
    assert services.preparing.last_introduction(later) == "I keep books."


def test_readiness_grows_with_what_is_done(services: Services, interview: UUID) -> None:
    before = services.preparing.open(interview).ready
    services.preparing.change(interview, {"aim": "Whether archives suit me.", "purpose": "role"})
    services.preparing.start_with_essentials(interview)
    after = services.preparing.open(interview)
    assert after.ready == before + 3
    missing = {requirement.key for requirement in after.requirements if not requirement.done}
    assert {"research", "introduction", "sheet"} <= missing


def test_the_essentials_fit_into_twenty_minutes(services: Services, interview: UUID) -> None:
    services.preparing.start_with_essentials(interview)
    prepared = services.preparing.open(interview).interview
    assert prepared.fit.all_fit
    assert next(question.theme for question in prepared.questions) == "path"


@pytest.mark.parametrize("purpose", list(Purpose))
def test_the_essentials_go_by_what_the_talk_is_for(
    services: Services, interview: UUID, purpose: Purpose
) -> None:
    services.preparing.change(interview, {"purpose": purpose})
    services.preparing.start_with_essentials(interview)
    prepared = services.preparing.open(interview).interview
    asked = prepared.main_questions
    assert prepared.fit.all_fit
    assert asked[0].theme == "path"
    for theme in WEIGHT[purpose][:1]:
        assert sum(question.theme == theme for question in asked) >= 2


def test_what_was_not_reached_is_taken_to_the_next_talk_and_speaks_of_that_person(
    services: Services, interview: UUID
) -> None:
    other = services.preparing.arrange_interview("Ravi Menon", None, "UTC")
    for each, place in ((interview, "Harborview"), (other, "Northgate")):
        person = services.preparing.open(each).person
        services.people.change(person.id, {"organisation": place})
    entry = next(row for row in services.reading.bank() if "{org}" in row.text)
    chosen = services.preparing.choose(interview, entry.id)
    own = services.preparing.write_question(interview, "What did the flood change?")
    for question in (chosen, own, chosen):
        services.preparing.take_along(interview, question, other)
    first, second = services.preparing.open(other).interview.questions
    assert first.text == entry.text.replace("{org}", "Northgate")
    assert second.text == "What did the flood change?"


def test_a_chosen_question_is_a_copy_with_its_known_blanks_filled(
    services: Services, interview: UUID
) -> None:
    person = services.preparing.open(interview).person
    services.people.change(person.id, {"organisation": "Harborview"})
    entry = next(row for row in services.reading.bank() if "{org}" in row.text)
    services.preparing.choose(interview, entry.id)
    services.bank.change(entry.id, {"text": "Changed"})
    question = services.preparing.open(interview).interview.questions[0]
    assert "Harborview" in question.text
    assert question.text != "Changed"


def test_no_braces_are_left_to_be_read_aloud(services: Services, interview: UUID) -> None:
    for row in services.reading.bank():
        services.preparing.choose(interview, row.id)
    planned = services.preparing.open(interview).interview.questions
    assert not [question.text for question in planned if "{" in question.text]


@pytest.mark.parametrize("minutes", [9, 61, 0, -5])
def test_a_length_outside_ten_to_sixty_minutes_is_refused(
    services: Services, interview: UUID, minutes: int
) -> None:
    with pytest.raises(CoachError, match="10 to 60"):
        services.preparing.change(interview, {"planned_minutes": minutes})


def test_a_looked_up_question_leaves_and_can_come_back(services: Services, interview: UUID) -> None:
    question = services.preparing.write_question(interview, "How many branches are there?")
    services.preparing.look_up(interview, question, looked_up=True)
    assert services.preparing.open(interview).interview.main_questions == []
    services.preparing.look_up(interview, question, looked_up=False)
    assert services.preparing.open(interview).interview.questions[0].outcome is Outcome.PLANNED


def test_a_deleted_question_comes_back_where_it_was(services: Services, interview: UUID) -> None:
    ids = [services.preparing.write_question(interview, text) for text in ("a", "b", "c")]
    services.keeping.delete(Kind.PLANNED_QUESTION, ids[1])
    services.keeping.put_back(Kind.PLANNED_QUESTION, ids[1])
    questions = services.preparing.open(interview).interview.questions
    assert [question.text for question in questions] == ["a", "b", "c"]


def test_research_keeps_one_finding_an_entry(services: Services, interview: UUID) -> None:
    services.preparing.found(interview, "news", {"finding": "a grant"})
    services.preparing.found(interview, "news", {"link": "https://example.org"})
    research = services.preparing.open(interview).interview.research
    assert [(item.finding, item.link) for item in research] == [("a grant", "https://example.org")]


def test_logistics_fit_the_format_and_leave_no_blank(services: Services, interview: UUID) -> None:
    seen = {}
    for format_ in Format:
        services.preparing.change(interview, {"format": format_, "place": "the café"})
        seen[format_] = {line.text for line in services.preparing.open(interview).logistics}
    assert not any("{" in text for texts in seen.values() for text in texts)
    assert seen[Format.PHONE] != seen[Format.IN_PERSON] != seen[Format.VIDEO]


def test_each_change_is_announced_after_it_is_stored(
    services: Services, interview: UUID, announced: list[Change]
) -> None:
    announced.clear()
    services.preparing.change(interview, {"aim": "x"})
    assert announced == [Change.INTERVIEWS]


def test_a_field_that_is_not_to_be_typed_is_refused(services: Services, interview: UUID) -> None:
    with pytest.raises(KeyError):
        services.preparing.change(interview, {"id": None})
