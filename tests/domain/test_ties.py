"""Touches, requests, targets, leads and updates: the rules they keep by themselves."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from interview_coach.domain.asking import AskState, Outreach, OutreachAnswer
from interview_coach.domain.keeping_warm import Peace, balance, due_at, overdue_ratio, usual_cadence
from interview_coach.domain.lead import Lead, LeadStage
from interview_coach.domain.target import AnswerState, Target
from interview_coach.domain.touch import Direction, Touch, TouchKind
from interview_coach.domain.updates import UpdateRun
from tests.builders import NOON

DAY = timedelta(days=1)
DANA, TOM = uuid4(), uuid4()


@pytest.mark.parametrize(
    ("asked", "nudged", "answer", "state"),
    [
        (None, None, "", AskState.DRAFT),
        (0, None, "", AskState.WAITING),
        (6.9, None, "", AskState.WAITING),
        (7, None, "", AskState.NUDGE_DUE),
        (40, None, "", AskState.NUDGE_DUE),
        (10, 3, "", AskState.WAITING),
        (14, 7, "", AskState.QUIET),
        (300, 290, "", AskState.QUIET),
        (3, None, "yes", AskState.YES),
        (20, 5, "no", AskState.NO),
    ],
)
def test_a_request_waits_a_week_is_repeated_once_and_then_rests(asked, nudged, answer, state):
    request = Outreach(person_id=DANA)
    if asked is not None:
        request.ask(NOON - asked * DAY)
    if nudged is not None:
        request.nudge(NOON - nudged * DAY)
    if answer:
        request.reply(OutreachAnswer(answer), NOON)

    assert request.state(NOON) is state


def test_a_second_nudge_changes_nothing():
    request = Outreach(person_id=DANA, asked_at=NOON)
    request.nudge(NOON + 7 * DAY)
    request.nudge(NOON + 14 * DAY)

    assert request.nudged_at == NOON + 7 * DAY
    assert request.nudge_due_at is None


@pytest.mark.parametrize(("days", "may"), [(0, False), (4, False), (5, True), (400, True)])
def test_after_three_working_days_of_silence_somebody_else_there_may_be_asked(days, may):
    friday = NOON + (4 - NOON.weekday()) * DAY
    request = Outreach(person_id=DANA, asked_at=friday)

    assert request.others_may_be_asked(friday + days * DAY) is may
    request.reply(OutreachAnswer.NO, friday)
    assert not request.others_may_be_asked(friday + days * DAY)


def test_an_answer_can_be_taken_back():
    request = Outreach(person_id=DANA, asked_at=NOON, interview_id=uuid4())
    request.reply(OutreachAnswer.YES, NOON + DAY)
    request.reply(OutreachAnswer.NONE, NOON + 2 * DAY)

    assert (request.is_open, request.answered_at, request.interview_id) == (True, None, None)
    assert request.nudge_due_at == NOON + 7 * DAY


@pytest.mark.parametrize(("days", "ratio"), [(45, -0.5), (90, 0), (135, 0.5), (180, 1)])
def test_how_overdue_a_touch_is_counts_in_its_own_periods(days, ratio):
    assert overdue_ratio(NOON - days * DAY, 90, NOON) == pytest.approx(ratio)
    assert due_at(NOON, 90) == NOON + 90 * DAY


def test_a_shorter_period_is_more_overdue_after_the_same_days():
    last = NOON - 200 * DAY

    assert overdue_ratio(last, 90, NOON) > overdue_ratio(last, 180, NOON) > 0


@pytest.mark.parametrize(
    ("tags", "has_talked", "days"),
    [(["mentor"], False, 90), (["advice"], True, 180), ([], False, None)],
)
def test_the_usual_cadence(tags, has_talked, days):
    assert usual_cadence(tags, has_talked=has_talked) == days


@pytest.mark.parametrize(
    ("peace", "holds"),
    [
        (Peace(), False),
        (Peace(is_discreet=True), True),
        (Peace(not_before=NOON.date() + DAY), True),
        (Peace(not_before=NOON.date()), False),
        (Peace(declined_at=NOON - 364 * DAY), True),
        (Peace(declined_at=NOON - 366 * DAY), False),
    ],
)
def test_some_are_left_in_peace(peace, holds):
    assert peace.holds(NOON) is holds


def touches(*kinds: TouchKind) -> list[Touch]:
    return [Touch(person_id=DANA, at=NOON + at * DAY, kind=k) for at, k in enumerate(kinds)]


ASK, GAVE, MET, WROTE = TouchKind.ASKED, TouchKind.GAVE, TouchKind.MET, TouchKind.WROTE


@pytest.mark.parametrize(
    ("kinds", "asks", "gives", "give_first"),
    [
        ((), 0, 0, False),
        ((ASK,), 1, 0, False),
        ((ASK, ASK), 2, 0, True),
        ((ASK, GAVE, ASK), 2, 1, False),
        ((ASK, MET, WROTE, MET), 1, 0, True),
        ((WROTE, MET, WROTE, MET), 0, 0, False),
        ((ASK, ASK, MET, GAVE), 2, 1, False),
    ],
)
def test_who_only_asks_is_told_to_give_first(kinds, asks, gives, give_first):
    found = balance(reversed(touches(*kinds)))

    assert (found.asks, found.gives, found.give_first) == (asks, gives, give_first)


def test_what_they_asked_of_you_is_not_your_asking():
    touch = Touch(person_id=DANA, direction=Direction.IN, kind=TouchKind.ASKED)

    assert not touch.is_ask
    assert Touch(person_id=DANA, kind=TouchKind.GOT).is_ask


@pytest.mark.parametrize("kind", TouchKind)
def test_only_an_unanswered_request_does_not_keep_a_tie_warm(kind):
    unanswered = {TouchKind.ASKED, TouchKind.NUDGED, TouchKind.CONNECTED}

    assert Touch(person_id=DANA, kind=kind).is_real is (kind not in unanswered)


def test_a_target_keeps_one_answer_for_each_person():
    target = Target(name="Museums")
    target.note_answer(DANA, AnswerState.ASKED)
    target.note_answer(TOM, AnswerState.NO)
    target.note_answer(DANA, AnswerState.KNOWS_SOMEONE, "her cousin")
    target.note_answer(TOM, None)

    (answer,) = target.answers
    assert (answer.person_id, answer.state, answer.words) == (DANA, "knows_someone", "her cousin")


@pytest.mark.parametrize(
    ("due", "not_before", "stage", "is_due"),
    [
        (0, None, "new", True),
        (1, None, "new", False),
        (-3, None, "done", False),
        (None, None, "new", False),
        (None, 0, "doing", True),
        (-3, 1, "new", False),
    ],
)
def test_a_lead_is_due_on_its_day_unless_it_rests(due, not_before, stage, is_due):
    today = date(2026, 11, 20)

    def day(offset):
        return None if offset is None else today + offset * DAY

    lead = Lead(due_on=day(due), not_before=day(not_before), stage=LeadStage(stage))
    assert lead.is_due(today) is is_due


def test_an_update_keeps_the_lines_of_those_who_stay_and_of_those_who_have_it():
    run, gone = UpdateRun(), uuid4()
    run.address([DANA, TOM, DANA, gone])
    run.lines[0].words = "The archive stands."
    run.lines[1].sent_at = NOON
    run.address([DANA])

    assert [(line.person_id, line.words) for line in run.lines] == [
        (DANA, "The archive stands."),
        (TOM, ""),
    ]
    assert not run.is_done
