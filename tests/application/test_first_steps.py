"""The first five questions, the small step that follows, and the week that one sets oneself."""

from datetime import date, timedelta

import pytest

from interview_coach.application.habits import Weekly, week_of
from interview_coach.application.services import Services
from interview_coach.domain.interview import LONGEST, SHORTEST, Format, Purpose
from interview_coach.domain.touch import Direction, TouchKind
from tests.clock import SetClock

DAY = timedelta(days=1)
MONDAY, SUNDAY = 1, 7
SETS = {
    *("format", "planned_minutes", "cadence_days"),
    *("weekly_goal", "weekly_kind", "hints"),
}


def test_five_questions_each_of_whose_answers_sets_the_same_things(services):
    questions = services.content.first_questions
    assert len(questions) == 5
    for question in questions:
        assert len({choice.key for choice in question.choices}) == len(question.choices)
        assert len({frozenset(choice.sets) for choice in question.choices}) == 1
        for sets in (choice.sets for choice in question.choices):
            assert set(sets) <= SETS
            assert sets.get("format", Format.VIDEO) in set(Format)
            assert SHORTEST <= sets.get("planned_minutes", 20) <= LONGEST
            assert sets.get("weekly_kind", Weekly.MET) in set(Weekly)


def test_every_step_takes_five_to_fifteen_minutes_and_suits_answers_that_there_are(services):
    content = services.content
    answers = {f"{q.key}.{choice.key}" for q in content.first_questions for choice in q.choices}
    suited = set()
    for step in content.first_steps:
        assert 5 <= step.minutes <= 15
        assert step.source in content.source_names
        assert set(step.suits) <= answers
        suited |= set(step.suits)
    assert {key.partition(".")[0] for key in suited} == {"like", "how", "hard", "after"}


def test_who_chooses_between_two_directions_begins_with_weighing_them(services):
    services.first_steps.answer("after", "choose")
    interview_id = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    assert services.preparing.open(interview_id).interview.purpose is Purpose.DECISION


def test_an_answer_sets_what_it_says_and_is_there_the_next_time(services):
    assert services.first_steps.answer("like", "phone") == {"format": "phone"}
    services.first_steps.answer("enough", "two")
    services.first_steps.write("field_of_interest", "  digital archives ")
    services.first_steps.write("tip", "The first sentence may be clumsy.")
    asked = {each.question.key: each for each in services.first_steps.questions()}
    assert asked["like"].chosen == "phone"
    assert asked["enough"].line == "The first sentence may be clumsy."
    assert asked["like"].wants_line
    assert not asked["after"].wants_line
    profile = services.you.get()
    assert profile.field_of_interest == "digital archives"
    assert (profile.weekly_goal, profile.weekly_kind) == (2, "asked")


def test_whom_it_comes_easily_to_hears_warnings_only_until_they_change_their_mind(services):
    def on() -> set[str]:
        return {row.words.id for row in services.coaching.rules() if row.is_on}

    services.coaching.silence("R3")
    everything = on()
    services.first_steps.answer("hard", "easy")
    few = on()
    assert 0 < len(few) < len(everything)
    services.first_steps.answer("hard", "staying")
    assert on() == everything


def test_the_first_step_suits_the_answers_and_there_is_always_another(services):
    services.first_steps.answer("hard", "writing")
    services.first_steps.answer("how", "write")
    step = services.first_steps.finish()
    assert step is not None
    assert step.key == "first_line"
    seen = []
    for _ in services.content.first_steps:
        standing = services.weeks.look(MONDAY).step
        assert standing is not None
        seen.append(standing.key)
        services.first_steps.another()
    assert sorted(seen) == sorted(each.key for each in services.content.first_steps)
    assert services.weeks.look(MONDAY).step == step


def test_what_is_done_rests_until_next_week_and_can_be_taken_back(services, clock: SetClock):
    first = services.first_steps.finish()
    before = services.first_steps.done(MONDAY)
    assert services.weeks.look(MONDAY).step is None
    services.first_steps.put_back(before)
    assert services.weeks.look(MONDAY).step == first
    services.first_steps.done(MONDAY)
    clock.advance(days=7)
    following = services.weeks.look(MONDAY).step
    assert following is not None
    assert following != first


def test_not_now_asks_nothing_again_and_proposes_nothing(services: Services):
    assert not services.weeks.look(MONDAY).asked_first
    services.first_steps.pass_over()
    week = services.weeks.look(MONDAY)
    assert week.asked_first
    assert week.step is None


@pytest.mark.parametrize(
    ("first", "begins"),
    [(MONDAY, date(2026, 11, 16)), (SUNDAY, date(2026, 11, 15)), (6, date(2026, 11, 21))],
)
def test_a_week_begins_where_the_locale_begins_it(first, begins):
    assert week_of(date(2026, 11, 21), first) == begins


def test_the_week_counts_people_and_what_you_did_only(services: Services, clock: SetClock):
    now = clock.now()
    ann, bo = (services.people.add(name) for name in ("Ann", "Bo"))
    request = services.asking.begin(ann)
    services.asking.mark_asked(request, now)
    services.warm.note_touch(bo, TouchKind.ASKED, at=now - 8 * DAY)
    services.warm.note_touch(bo, TouchKind.WROTE)
    services.warm.note_touch(bo, TouchKind.CONGRATULATED)
    services.warm.note_touch(bo, TouchKind.ASKED, direction=Direction.IN)
    talk = services.preparing.arrange_interview("Cem", now, "Europe/Berlin")
    services.interviewing.start(talk, now)
    services.interviewing.end(talk, now)
    done = {}
    for kind in Weekly:
        services.weeks.set(1, kind)
        done[kind] = services.weeks.look(MONDAY).done
    assert done == {Weekly.ASKED: 1, Weekly.MET: 1, Weekly.KEPT_WARM: 1}
    assert services.weeks.look(MONDAY).is_reached


def test_an_empty_week_has_one_encouraging_line_and_rather_your_own(services: Services):
    services.weeks.set(2, Weekly.ASKED)
    week = services.weeks.look(MONDAY)
    assert (week.goal, week.done, week.own) == (2, 0, False)
    assert week.line in services.content.quiet_lines
    services.first_steps.write("tip", "Begin with a question.")
    week = services.weeks.look(MONDAY)
    assert (week.line, week.own) == ("Begin with a question.", True)
    services.warm.note_touch(services.people.add("Ann"), TouchKind.WROTE)
    assert services.weeks.look(MONDAY).line == ""
