from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from interview_coach.domain.bank import Kind, Priority
from interview_coach.domain.coach import manners, meetings, messages, plans
from interview_coach.domain.coach.english import halves
from interview_coach.domain.coach.meetings import Meeting
from interview_coach.domain.coach.messages import Message
from interview_coach.domain.coach.pace import (
    advice_when_early,
    advice_when_late,
    likely_fit,
    minutes_for_essentials,
    own_rate,
)
from interview_coach.domain.coach.plans import Plan
from interview_coach.domain.coach.rewording import opened
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.session import Session
from interview_coach.domain.touch import Direction, Touch, TouchKind
from tests.builders import a_person

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def ask(theme: str, text: str = "What then?", **more) -> PlannedQuestion:
    """A question whose theme was chosen."""
    return PlannedQuestion(text=text, theme=theme, bank_id=a_person("Bank").id, **more)


def plan(*themes: str, **more) -> Plan:
    return Plan([ask(theme) for theme in themes], **{"reached": len(themes), **more})


@pytest.mark.parametrize(
    ("closed", "better"),
    [
        ("Do you like your job?", "What do you like most, and least, about your job?"),
        ("Do you have any advice for newcomers?", "What advice do you have for newcomers?"),
        ("Is it hard to find a first job?", "How hard is it to find a first job?"),
        ("So, will software change your work?", "How will software change your work?"),
        ("Has the work changed?", "How has the work changed?"),
        ("Does your team use volunteers?", "What, if anything, does your team use volunteers for?"),
        ("Do you train newcomers?", "How, if at all, do you train newcomers?"),
        ("Does a doctorate help?", "How much does a doctorate help?"),
        ("Is it mandatory to speak French?", "When is it mandatory to speak French, and when not?"),
        ("Will robots replace bakers?", "How far will robots replace bakers?"),
        (
            "Do you like your colleagues?",
            "What do you like most about working with your colleagues?",
        ),
        ("Do you find the work lonely?", "When do you find the work lonely, and when not?"),
        ("Are there enough doctors in the country?", ""),
        ("Has anyone helped you?", ""),
        ("Will there be jobs?", ""),
        ("Will you stay here?", ""),
        ("Do you plan to stay?", ""),
        ("Do you handle stress well?", ""),
        ("Did you choose your specialty early?", ""),
        ("Does experience count more than grades?", ""),
        ("Has it been a good year for you?", ""),
        ("Are there openings for juniors?", "What openings are there for juniors?"),
        ("Were you nervous?", ""),
        ("Do you have a mentor?", ""),
        ("Have you ever lost a case?", "When, if ever, have you lost a case?"),
        ("Are there a lot of women in law?", "How many women are there in law?"),
        ("Are there good chances for juniors?", "How good are the chances for juniors?"),
        ("Do you find your work meaningful?", "What makes your work meaningful for you?"),
        (
            "Has the job turned out like you expected?",
            "How has the job compared with what you expected?",
        ),
    ],
)
def test_a_closed_question_is_reworded_where_that_reads_well(closed, better):
    assert opened(closed) == better


def test_a_double_question_is_parted():
    parts = halves("How did you start, and what do you do all day?")
    assert parts == ("How did you start?", "What do you do all day?")
    first, rest = halves("How do you rest, how do you plan, and what do you do to relax?") or (
        "",
        "",
    )
    assert (first, halves(rest)) == (
        "How do you rest?",
        ("How do you plan?", "What do you do to relax?"),
    )
    assert halves("Can you tell me about your path and how you came here?") is None


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Which events are best for networking?", "Which events are best for meeting people in"),
        ("How do I network with editors?", "How do I get to know editors?"),
        (
            "Is it well to build my network in Berlin?",
            "Is it well to get to know people in Berlin?",
        ),
        ("Do you do a lot of networking?", ""),
        ("Whom should I be networking with?", "Whom should I be talking with?"),
        ("How do I make contacts in publishing?", "How do I get to know people in publishing?"),
        ("Do networking events help?", ""),
    ],
)
def test_networking_becomes_what_one_means_by_it(text, better):
    words, mended = manners.networking(text)
    assert words
    assert mended.startswith(better)
    assert bool(mended) is bool(better)


def test_the_path_belongs_to_the_beginning():
    late = plan("role", "skills", "path")
    found = plans.asks_late_about_their_path(late)
    assert found is not None
    assert found.mend is not None
    assert found.mend.to_front == late.questions[2].id
    assert plans.asks_late_about_their_path(plan("role", "path", "skills")) is None
    assert plans.asks_late_about_their_path(plan("role", "skills")) is None


def test_what_one_writes_oneself_is_known_by_its_words():
    own = [PlannedQuestion(text="How did you become a curator?"), *plan("role", "skills").questions]
    assert plans.asks_late_about_their_path(Plan(own)) is None


def test_a_favour_waits_for_the_end():
    favour = ask("role", kind=Kind.FAVOUR)
    found = plans.asks_a_favour_early(Plan([ask("path"), favour]))
    assert found is not None
    assert found.at == favour.id
    assert plans.asks_a_favour_early(Plan([ask("path")], closing=[favour])) is None


def test_one_favour_is_enough_for_a_first_meeting():
    shadow, resume, other, name = (
        ask("closing", text, kind=Kind.FAVOUR)
        for text in (
            "Could I watch you or a colleague at work for half a day?",
            "Might you glance at a one-page résumé some day?",
            "Who sees this field differently and might spare me a short talk?",
            "May I mention your name when I write to them?",
        )
    )
    found = plans.asks_a_favour_early(Plan([ask("path")], closing=[other, shadow, name, resume]))
    assert found is not None
    assert found.at == resume.id
    assert plans.asks_a_favour_early(Plan([ask("path")], closing=[other, name, shadow])) is None


def test_one_asks_more_than_one_asks_for():
    favours = [ask("closing", kind=Kind.FAVOUR) for _ in range(2)]
    assert plans.asks_too_much(Plan([ask("path"), ask("role")], favours)) is not None
    assert plans.asks_too_much(Plan([ask("path")] * 3, favours)) is None
    assert plans.asks_too_much(Plan([ask("path")], favours[:1])) is None


def test_what_time_does_not_reach_is_named():
    found = plans.falls_off(plan("path", "role", "skills", "entry", reached=2))
    assert found is not None
    assert found.known == {"question": "What then?", "more": "1"}
    assert plans.falls_off(plan("path", "role")) is None


def test_three_of_a_kind_in_a_row_are_enough():
    assert plans.is_monotonous(plan("path", "role", "role", "role")) is not None
    assert plans.is_monotonous(plan("role", "role", "organisation", "role")) is None
    assert plans.is_monotonous(plan("path", "role", "skills", "entry")) is not None
    own = [PlannedQuestion(text=f"And what about {n}?") for n in range(5)]
    assert plans.is_monotonous(Plan(own)) is None


def touches(*kinds: TouchKind) -> list[Touch]:
    person = a_person("Dana")
    return [Touch(person_id=person.id, direction=Direction.OUT, kind=kind) for kind in kinds]


@pytest.mark.parametrize(
    ("kinds", "speaks"),
    [
        ((TouchKind.ASKED, TouchKind.NUDGED), True),
        ((TouchKind.ASKED, TouchKind.THANKED), False),
        ((TouchKind.WROTE, TouchKind.ASKED, TouchKind.MET, TouchKind.WROTE), True),
        ((TouchKind.ASKED, TouchKind.MET, TouchKind.GAVE, TouchKind.WROTE), False),
        ((TouchKind.WROTE,) * 4, False),
        ((TouchKind.ASKED,), False),
    ],
)
def test_who_only_takes_is_asked_to_give(kinds, speaks):
    assert bool(messages.takes_only(Message("Hi", touches=touches(*kinds)))) is speaks


def test_thanks_are_due_after_most_of_a_day():
    due = messages.is_late(Message("", waiting=timedelta(hours=21)))
    assert due is not None
    assert due.known == {"hours": "21"}
    assert messages.is_late(Message("", waiting=timedelta(hours=19))) is None
    assert messages.is_late(Message("")) is None
    assert messages.waiting_since(NOON, NOON, NOON) is None


@pytest.mark.parametrize(
    ("hour", "speaks"), [(7, False), (12, True), (13, False), (22, False), (23, True)]
)
def test_a_time_is_judged_where_they_are(hour, speaks):
    starts = datetime(2026, 11, 20, hour % 24, tzinfo=UTC) + timedelta(days=1)
    zone = ZoneInfo("America/New_York" if hour > 8 else "Europe/Berlin")
    found = meetings.is_at_a_bad_hour(Meeting(NOON, starts, zone))
    assert bool(found) is speaks


def test_research_is_missed_the_day_before_only():
    tomorrow, later = NOON + timedelta(hours=20), NOON + timedelta(days=3)
    assert meetings.lacks_research(Meeting(NOON, tomorrow, found=5, core=12)) is not None
    assert meetings.lacks_research(Meeting(NOON, tomorrow, found=6, core=12)) is None
    assert meetings.lacks_research(Meeting(NOON, later, found=0, core=12)) is None


def test_twenty_minutes_are_not_remarked_on():
    assert meetings.is_long(Meeting(NOON, minutes=20)) is None
    assert meetings.is_long(Meeting(NOON, minutes=30)) is not None


# Time


def test_ones_own_pace_counts_from_three_interviews_on():
    assert own_rate(2, 30, 20) == 1
    assert own_rate(3, 30, 20) == 1.5
    assert own_rate(3, 900, 20) == 3


def a_talk(*priorities: Priority) -> Interview:
    """Twenty minutes that have begun, with the first question in hand."""
    interview = Interview(person_id=a_person("Dana").id, session=Session())
    for n, priority in enumerate(priorities, start=1):
        interview.plan(PlannedQuestion(text=f"Question {n}?", priority=priority))
    interview.session.start(NOON)
    interview.ask(interview.questions[0].id, NOON)
    return interview


MUST, SHOULD, COULD = Priority.MUST, Priority.SHOULD, Priority.COULD


def test_a_slower_pace_reaches_less():
    talk = a_talk(*[MUST] * 7)
    assert [likely_fit(talk, rate).count for rate in (1, 1.5, 2)] == [6, 4, 3]


def test_nothing_is_said_while_all_goes_to_plan():
    talk = a_talk(MUST, COULD, SHOULD, MUST, MUST, SHOULD)
    assert advice_when_late(talk, NOON + MINUTE, 1) is None
    talk.go_on(NOON + 2 * MINUTE)
    assert advice_when_late(talk, NOON + 2 * MINUTE, 1) is None


def test_when_late_what_could_be_asked_goes_first():
    talk = a_talk(MUST, COULD, SHOULD, MUST, MUST, SHOULD)
    advice = advice_when_late(talk, NOON + 7 * MINUTE, 1)
    assert advice is not None
    assert [q.text for q in advice.leave_out] == ["Question 2?"]
    advice = advice_when_late(talk, NOON + 10 * MINUTE, 1)
    assert advice is not None
    assert [q.text for q in advice.leave_out] == ["Question 2?", "Question 6?", "Question 3?"]
    assert advice.minutes_each is None


def test_when_only_essentials_are_left_they_share_the_time():
    talk = a_talk(MUST, MUST, MUST, SHOULD)
    advice = advice_when_late(talk, NOON + 12 * MINUTE, 1)
    assert advice is not None
    assert (len(advice.leave_out), advice.essential, advice.minutes_each) == (1, 2, 1.5)
    assert advice_when_late(talk, NOON + 16 * MINUTE, 1) is None


BANK = (
    ask("path", "Another of their path?"),
    ask("probe", "What happened next?", minutes=0.5),
    ask("industry", "What could come?", priority=COULD),
    ask("entry", "What must one bring?", priority=MUST),
)


def added(talk: Interview, after: float) -> list[str]:
    offered = advice_when_early(talk, NOON + after * MINUTE, 1, BANK)
    return [question.text for question in offered]


def test_when_early_what_was_skipped_and_what_was_not_touched_may_be_added():
    talk = a_talk(MUST, COULD, SHOULD, MUST)
    assert added(talk, 3) == []
    for minute, skip in ((4, False), (5, True), (6, False)):
        talk.go_on(NOON + minute * MINUTE, skip=skip)
    assert added(talk, 7) == ["Question 2?", "What happened next?", "What must one bring?"]
    assert added(talk, 12.8) == ["Question 2?", "What happened next?", "What must one bring?"]
    assert added(talk, 14) == ["What happened next?"]
    assert added(talk, 15) == []


def test_an_essential_question_has_at_most_what_is_left():
    talk = a_talk(SHOULD, MUST, COULD, MUST)
    found = minutes_for_essentials(talk, NOON + 5 * MINUTE, 1)
    assert found == (2, 5)
    talk.go_on(NOON + 6 * MINUTE)
    assert minutes_for_essentials(talk, NOON + 8 * MINUTE, 1) == (1, 7)
    assert minutes_for_essentials(talk, NOON + 15 * MINUTE, 1) is None


def test_a_job_interview_lets_the_plan_rest_and_gives_it_back():
    talk = a_talk(MUST, COULD, SHOULD, MUST)
    talk.become_job_interview(NOON + 3 * MINUTE)
    assert talk.session.job_interview_at == NOON + 3 * MINUTE
    assert advice_when_late(talk, NOON + 12 * MINUTE, 1) is None
    assert minutes_for_essentials(talk, NOON + 4 * MINUTE, 1) is None
    talk.become_job_interview(NOON + 9 * MINUTE)
    assert talk.session.job_interview_at is None
    talk.go_on(NOON + 10 * MINUTE)
    first = talk.questions[0]
    assert (first.outcome, first.seconds_spent) == (Outcome.ASKED, 4 * 60)
