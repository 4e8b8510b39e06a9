from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.services import Services
from interview_coach.application.sharpening import behind, wordings
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion, ResearchItem
from interview_coach.domain.person import Person
from tests.clock import SetClock


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    at = clock.now() + timedelta(days=1)
    return services.preparing.arrange_interview("Dana Whitfield", at, "Europe/Berlin")


def found(services: Services, interview: UUID, key: str, finding: str, question: UUID) -> None:
    changes = {"finding": finding, "question_id": question}
    services.preparing.found(interview, key, changes)


def opened(services: Services, interview: UUID) -> Interview:
    return services.preparing.open(interview).interview


def test_a_question_is_asked_keener_and_then_as_before(services: Services, interview: UUID) -> None:
    asked = services.preparing.write_question(interview, "What is new at the archive?")
    services.sharpening.sharpen(interview, asked, "I read about the room. Who uses it?")
    services.sharpening.sharpen(interview, asked, "I read about the room. How is it?")
    question = opened(services, interview).questions[0]
    assert question.text == "I read about the room. How is it?"
    assert question.sharpened_from == "What is new at the archive?"
    services.sharpening.as_it_was(interview, asked)
    question = opened(services, interview).questions[0]
    assert (question.text, question.sharpened_from) == ("What is new at the archive?", "")


def test_sharpening_brings_a_question_back_and_undo_takes_it_out(
    services: Services, interview: UUID
) -> None:
    asked = services.preparing.write_question(interview, "How large is it?")
    services.preparing.look_up(interview, asked, looked_up=True)
    stood = services.sharpening.sharpen(interview, asked, "I read it has six rooms. Why six?")
    assert opened(services, interview).main_questions[0].id == asked
    services.sharpening.put_back(interview, asked, stood)
    question = opened(services, interview).questions[0]
    assert (question.text, question.outcome) == ("How large is it?", Outcome.LOOKED_UP)
    assert question.sharpened_from == ""


def test_what_comes_after_a_finding_goes_by_the_theme(services: Services, interview: UUID) -> None:
    asked = services.preparing.write_question(interview, "How large is the archive?")
    services.preparing.change_question(interview, asked, {"theme": "organisation"})
    found(services, interview, "news", "A new room opened in May", asked)
    prepared = services.preparing.open(interview)
    question = prepared.interview.questions[0]
    item = behind(prepared.interview, question)
    assert item is not None
    proposed = wordings(services.content, question, item, prepared.person)
    assert proposed == tuple(
        f"I read that a new room opened in May. {after}"
        for after in services.content.follow_ups["organisation"]
    )


def test_the_question_of_a_decision_is_built_on_where_a_finding_names_an_option(
    services: Services,
) -> None:
    asked = PlannedQuestion(
        text="I am weighing nursing against teaching: what would you want to know first?",
        theme="advice",
        bank_id=shipped_id(services.content.weighing.question),
    )
    weighing = {"option_a": "nursing", "option_b": "stay in teaching"}
    person = Person(given_name="Ruth", family_name="Okafor")
    beds = ResearchItem(key="size", finding="Regional hospital, 400 beds; most stay for years")
    nurses = ResearchItem(key="size", finding="Half the nurses leave within six years")
    assert wordings(services.content, asked, beds, person, weighing) == ()
    assert wordings(services.content, asked, nurses, person, weighing) == (
        f"I read this: Half the nurses leave within six years. {asked.text}",
    )


def test_what_the_person_did_is_said_to_their_face(services: Services) -> None:
    question = PlannedQuestion(text="What first drew you to archives?", theme="path")
    person = Person(given_name="Dana", family_name="Whitfield")
    item = ResearchItem(key="route", finding="Dana taught history for six years")
    proposed = wordings(services.content, question, item, person)
    assert proposed[0].startswith("I read that you taught history for six years. ")
    assert proposed[-1].endswith("What first drew you to archives?")


def test_what_reading_left_open_becomes_a_question_once(
    services: Services, interview: UUID
) -> None:
    person = services.preparing.open(interview).person
    services.people.change(person.id, {"organisation": "Harborview"})
    first = services.sharpening.ask_instead(interview, "mission")
    assert services.sharpening.ask_instead(interview, "mission") == first
    stored = opened(services, interview)
    (question,) = stored.questions
    assert question.text == "Where does the mission of Harborview show in an ordinary week?"
    assert [(i.key, i.question_id) for i in stored.research] == [("mission", question.id)]
    assert behind(stored, question) is None


def test_what_only_reading_should_tell_is_not_asked(services: Services, interview: UUID) -> None:
    with pytest.raises(CoachError, match="looked up"):
        services.sharpening.ask_instead(interview, "what_it_does")


def test_no_question_of_the_checklist_has_anything_against_it(services: Services) -> None:
    asked = [prompt for prompt in services.content.research if prompt.question]
    assert len(asked) >= 12
    for prompt in asked:
        question = PlannedQuestion(text=prompt.question, theme=prompt.theme)
        assert list(findings(QUESTION_RULES, question)) == [], prompt.key
    for theme, said in services.content.follow_ups.items():
        for after in said:
            question = PlannedQuestion(text=f"I read about a room. {after}", theme=theme)
            assert list(findings(QUESTION_RULES, question)) == [], after
