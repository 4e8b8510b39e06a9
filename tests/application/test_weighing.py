from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.services import Services
from interview_coach.application.weighing import MOST, is_as_asked
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.interview import Interview, Purpose
from tests.clock import SetClock

OPTIONS = {"option_a": "The archive post.", "option_b": "A master's"}


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    at = clock.now() + timedelta(days=1)
    interview = services.preparing.arrange_interview("Dana Whitfield", at, "Europe/Berlin")
    services.preparing.change(interview, {"purpose": Purpose.DECISION})
    return interview


def opened(services: Services, interview: UUID) -> Interview:
    return services.preparing.open(interview).interview


def test_a_decision_becomes_one_question(services: Services, interview: UUID) -> None:
    services.weighing.weigh(interview, OPTIONS)
    services.weighing.ask(interview)
    (question,) = opened(services, interview).questions
    assert question.text == (
        "I am weighing the archive post against a master's: what would you want to know first?"
    )
    assert list(findings(QUESTION_RULES, question)) == []


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Train as a nurse", "training as a nurse"),
        ("to stay in teaching", "staying in teaching"),
        ("Take the post", "taking the post"),
        ("Get a master's", "getting a master's"),
        ("Quit", "quitting"),
        ("Begin again", "beginning again"),
        ("Nursing", "nursing"),
    ],
)
def test_an_option_may_begin_with_a_verb(
    services: Services, interview: UUID, said: str, asked: str
) -> None:
    services.weighing.weigh(interview, {"option_a": said, "option_b": "the archive"})
    services.weighing.ask(interview)
    stored = opened(services, interview)
    (question,) = stored.questions
    assert question.text.startswith(f"I am weighing {asked} against the archive: ")
    assert is_as_asked(services.content, stored, question)


def test_it_is_asked_early_but_after_their_path(services: Services, interview: UUID) -> None:
    services.preparing.start_with_essentials(interview)
    services.weighing.weigh(interview, OPTIONS)
    asked = services.weighing.ask(interview)
    first, second, *_ = opened(services, interview).main_questions
    assert (first.theme, second.id) == ("path", asked)


def test_the_sheet_says_in_the_question_what_it_turns_on(
    services: Services, interview: UUID
) -> None:
    services.weighing.weigh(interview, OPTIONS)
    first = services.weighing.ask(interview)
    sheet = [{"what": "Pay", "a": "low"}, {"what": " "}, {"what": "Hours", "a": "fixed", "b": "?"}]
    services.weighing.compare(interview, sheet)
    assert services.weighing.ask(interview) == first
    stored = opened(services, interview)
    (question,) = stored.questions
    assert "against a master's, and for me it turns on pay, then on hours: what" in question.text
    assert stored.trade_offs == [
        {"what": "Pay", "a": "low", "b": ""},
        {"what": "Hours", "a": "fixed", "b": "?"},
    ]
    assert list(findings(QUESTION_RULES, question)) == []


def test_an_option_is_only_text(services: Services, interview: UUID) -> None:
    services.weighing.weigh(interview, {"option_a": "{option_b} <b>", "option_b": "{org}: x"})
    services.weighing.ask(interview)
    assert "weighing {option_b} <b> against {org}: x: what" in (
        opened(services, interview).questions[0].text
    )


def test_two_options_are_needed(services: Services, interview: UUID) -> None:
    services.weighing.weigh(interview, {"decision": "Whether to move", "option_a": "Stay"})
    with pytest.raises(CoachError, match="both options"):
        services.weighing.ask(interview)
    assert opened(services, interview).weighing["decision"] == "Whether to move"


def test_a_sheet_ends_where_nobody_weighs_any_more(services: Services, interview: UUID) -> None:
    services.weighing.compare(interview, [{"what": str(n)} for n in range(30)])
    assert len(opened(services, interview).trade_offs) == MOST


def test_a_line_that_lacks_a_cell_breaks_no_paper(services: Services, interview: UUID) -> None:
    services.weighing.weigh(interview, OPTIONS)
    with services.weighing.work() as work:
        work.interviews.get(interview).trade_offs = [{"what": "Time"}, {"a": "low"}]
    services.weighing.ask(interview)
    weighed = services.publishing.preparation_sheet(interview).weighed
    assert weighed
    assert weighed.compared == (("Time", "", ""), ("", "low", ""))
    record = services.publishing.interview_record(interview)
    lines = [line for part in record.sections for line in part.lines]
    assert [line.text for line in lines if line.lead == "Time"] == ["– / –"]
