"""Reflection may wait a day; the first answers stay beside the second."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from interview_coach.application.services import Services
from interview_coach.application.ties_due import TieDueKind
from interview_coach.domain.notes import Privacy
from interview_coach.domain.reflection import Decision, Reflection
from interview_coach.domain.target import TargetKind, Verdict
from tests.builders import NOON, a_person, a_talk
from tests.clock import SetClock

SATURDAY = date(2026, 11, 21)


@pytest.fixture
def talk(services: Services) -> UUID:
    person = a_person()
    held = a_talk(person)
    with services.answers.work() as work:
        work.people.add(person)
        work.interviews.add(held)
    return held.id


def kept(services: Services, talk: UUID) -> Reflection:
    return services.wrapping_up.open(talk).interview.reflection


def test_what_was_answered_first_is_read_beside_the_second_look(
    services: Services, talk: UUID
) -> None:
    services.wrapping_up.reflect(talk, {"profession": 2, "environment": 4})
    services.reflecting.look_again(talk, SATURDAY)
    assert not kept(services, talk).is_to_look_again(date(2026, 11, 20))
    assert kept(services, talk).is_to_look_again(SATURDAY)
    services.wrapping_up.reflect(talk, {"profession": 4, "decision": Decision.PURSUE})
    services.reflecting.look_again(talk, None)
    reflection = kept(services, talk)
    assert reflection.look_again_on is None
    first = {name: reflection.at_first(name) for name in ("profession", "environment", "decision")}
    assert first == {"profession": "2", "environment": "", "decision": ""}


def test_a_second_look_that_changes_nothing_leaves_one_answer(
    services: Services, talk: UUID
) -> None:
    services.wrapping_up.reflect(talk, {"profession": 2})
    services.reflecting.look_again(talk, SATURDAY)
    services.reflecting.look_again(talk, None)
    assert kept(services, talk).first_look == {}


def test_a_third_look_does_not_take_the_place_of_the_first(services: Services, talk: UUID) -> None:
    for score in (2, 3):
        services.wrapping_up.reflect(talk, {"profession": score})
        services.reflecting.look_again(talk, SATURDAY)
    services.wrapping_up.reflect(talk, {"profession": 5})
    assert kept(services, talk).at_first("profession") == "2"


def test_requirements_are_kept_without_what_says_nothing(services: Services, talk: UUID) -> None:
    lines = [
        {"needed": " a certificate\n", "have": "partly", "cost": "", "colour": "red"},
        {"needed": "  ", "time": ""},
    ]
    services.reflecting.require(talk, lines)
    assert kept(services, talk).requirements == [{"needed": "a certificate", "have": "partly"}]
    services.reflecting.require(talk, [])
    assert kept(services, talk).requirements == []


def test_today_asks_again_when_the_day_has_come(
    services: Services, talk: UUID, clock: SetClock
) -> None:
    def asked() -> list[str]:
        due = services.today.look().ties.due
        return [each.name for each in due if each.kind is TieDueKind.LOOK_AGAIN]

    clock.wall = NOON + timedelta(hours=1)
    services.reflecting.look_again(talk, SATURDAY)
    assert asked() == []
    clock.advance(hours=24)
    assert asked() == ["Dana Whitfield"]
    services.reflecting.look_again(talk, None)
    assert asked() == []


def test_the_place_is_judged_once_for_whoever_works_there(services: Services, talk: UUID) -> None:
    with services.answers.work() as work:
        dana = work.people.get(work.interviews.get(talk).person_id)
        dana.organisation = "Łódź Library"
    assert services.reflecting.place(talk) is None
    known = services.find.add_target(TargetKind.ORGANISATION, "lodz library")
    services.reflecting.judge(talk, Verdict.STRIKE_OFF, "no posts\nuntil 2030")
    (target,) = services.find.targets()
    assert (target.id, target.verdict, target.reason) == (
        known,
        Verdict.STRIKE_OFF,
        "no posts until 2030",
    )
    assert [each.person_id for each in target.answers] == [dana.id]
    # Struck off is the place, not the person.
    assert [row.name for row in services.reading.people()] == ["Dana Whitfield"]


def test_a_place_that_was_no_target_becomes_one(services: Services, talk: UUID) -> None:
    with services.answers.work() as work:
        work.people.get(work.interviews.get(talk).person_id).organisation = "Harborview"
    for verdict in (Verdict.UNSURE, Verdict.PURSUE):
        services.reflecting.judge(talk, verdict, "")
    (target,) = services.find.targets()
    assert (target.name, target.verdict) == ("Harborview", Verdict.PURSUE)


def test_today_keeps_what_you_set_out_to_do_until_it_is_ticked_off(
    services: Services, talk: UUID
) -> None:
    def to_do() -> list[str]:
        due = services.today.look().ties.due
        return [each.about for each in due if each.kind is TieDueKind.TO_DO]

    services.wrapping_up.remember(talk, "! send her the article\n! keep this quiet")
    first, second = services.wrapping_up.open(talk).notes[-2:]
    services.wrapping_up.mark(talk, second.id, privacy=Privacy.PRIVATE)
    services.wrapping_up.finish(talk, NOON)
    assert to_do() == ["send her the article", ""]
    services.wrapping_up.settle(talk, first.id, NOON)
    assert to_do() == [""]
