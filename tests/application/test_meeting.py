"""Agreeing on a time on both clocks, and what today asks of you."""

from datetime import UTC, date, datetime, timedelta

import pytest

from interview_coach.application.meeting import leave_at
from interview_coach.application.ties_due import AT_MOST, TieDueKind, confirm_on
from interview_coach.domain.deadlines import Urgency
from interview_coach.domain.interview import Format
from interview_coach.domain.lead import LeadKind
from interview_coach.domain.touch import TouchKind

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def test_three_times_are_proposed_on_their_clock_first(services):
    services.you.change({"locale": "en-GB"})
    dana = services.people.add("Dana", time_zone="America/New_York")
    proposals = services.meeting.proposals(dana, "Europe/Berlin")

    assert len(proposals) == 3
    assert len({each.theirs.date() for each in proposals}) == 3
    assert all(each.theirs.weekday() < 5 and not each.is_early_or_late for each in proposals)
    assert all(8 <= each.mine.hour < 18 for each in proposals)
    assert proposals[0].words == "Monday 23 November 2026, 10:00 (New York; 16:00 Berlin)"
    assert services.meeting.proposal_text(proposals).count("\n") == 2


@pytest.mark.parametrize(("hour", "warns"), [(7, True), (8, False), (17, False), (18, True)])
def test_a_time_outside_their_day_is_marked(services, hour, warns):
    dana = services.people.add("Dana", time_zone="Asia/Tokyo")
    at = (
        datetime(2026, 12, 1, hour - 9, 30, tzinfo=UTC)
        if hour >= 9
        else (datetime(2026, 11, 30, hour + 15, 30, tzinfo=UTC))
    )
    (proposed,) = services.meeting.proposals(dana, "Europe/Berlin", [at])

    assert (proposed.theirs.hour, proposed.is_early_or_late) == (hour, warns)


def test_a_proposal_across_a_clock_change_keeps_the_instant(services):
    dana = services.people.add("Dana", time_zone="America/New_York")
    at = datetime(2026, 3, 10, 14, 0, tzinfo=UTC)
    (proposed,) = services.meeting.proposals(dana, "Europe/Berlin", [at])

    # New York has summer time already, Berlin not yet.
    assert (proposed.theirs.hour, proposed.mine.hour) == (10, 15)


def test_when_to_leave_and_when_to_confirm():
    at = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)

    assert leave_at(at, timedelta(minutes=25)) == at - timedelta(minutes=35)
    assert confirm_on(at, "America/New_York") == date(2026, 11, 22)


def test_the_confirmation_is_on_their_clock_and_due_the_day_before(services, clock):
    services.you.change({"name": "Maya", "locale": "en-GB", "contact_lines": "m@example.org"})
    dana = services.people.add("Dana Whitfield", time_zone="America/New_York", phone="+1 555 0100")
    talk = services.preparing.arrange_interview(
        dana, clock.now() + 3 * DAY, "Europe/Berlin", format=Format.PHONE
    )
    assert services.today.look().ties.due == ()

    clock.advance(days=2)
    (due,) = services.today.look().ties.due
    assert (due.kind, due.interview_id) == (TieDueKind.CONFIRM, talk)
    text = services.meeting.confirmation(talk).text.plain
    assert "on Monday 23 November 2026 at 09:00 New York time (I will call +1 555 0100)" in text
    services.meeting.mark_confirmed(talk)
    assert services.today.look().ties.due == ()
    services.meeting.mark_confirmed(talk, on=False)
    assert len(services.today.look().ties.due) == 1


def kinds(services) -> list[TieDueKind]:
    return [due.kind for due in services.today.look().ties.due]


def test_a_request_without_an_answer_is_due_after_a_week(services, clock):
    asking = services.asking.begin(services.people.add("Dana"))
    services.asking.mark_asked(asking)
    clock.advance(days=6, hours=23)
    assert kinds(services) == []
    clock.advance(hours=2)
    (due,) = services.today.look().ties.due
    assert (due.kind, due.outreach_id, due.urgency) == (TieDueKind.NUDGE, asking, Urgency.OVERDUE)

    services.asking.mark_nudged(asking)
    clock.advance(days=60)
    assert kinds(services) == []


def test_a_no_is_to_be_thanked_for_once(services, clock):
    asking = services.asking.begin(services.people.add("Dana"))
    services.asking.mark_asked(asking)
    services.asking.said_no(asking)
    assert kinds(services) == [TieDueKind.DECLINE]

    clock.advance(hours=1)
    services.asking.thank_for_no(asking)
    assert kinds(services) == []


def test_the_introducer_is_due_two_weeks_after_the_first_word_or_soon_after_the_talk(
    services, clock
):
    talk = services.preparing.arrange_interview("Dana", None, "UTC")
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    services.wrapping_up.change_referral(talk, referral, {"contacted_at": clock.now()})
    clock.advance(days=12)
    assert kinds(services) == []
    clock.advance(days=2)
    (due,) = services.today.look().ties.due
    assert (due.kind, due.name, due.about) == (TieDueKind.TELL_INTRODUCER, "Dana", "Lucía Prado")

    services.warm.told_back(talk, referral, clock.now())
    assert kinds(services) == []


def test_leads_and_references_come_on_their_day(services, clock):
    today = clock.now().date()
    services.leads.add("Apply", LeadKind.POSTING, due_on=today)
    services.leads.add("Later", due_on=today + 3 * DAY)
    services.leads.add("Rests", due_on=today, not_before=today + 9 * DAY)
    services.people.add("Dana", reference_since=today - 366 * DAY)

    assert sorted(kinds(services)) == [TieDueKind.LEAD, TieDueKind.REFERENCE]


def test_today_stays_short_and_warmth_comes_last(services, clock):
    today = clock.now().date()
    for number in range(9):
        services.leads.add(f"Lead {number}", due_on=today)
        person = services.people.add(f"P{number}", cadence_days=90)
        services.warm.note_touch(person, TouchKind.MET, at=clock.now() - 200 * DAY)

    ties = services.today.look().ties
    assert [due.kind for due in ties.due] == [TieDueKind.LEAD] * AT_MOST
    assert ties.more == 9 + 3 - AT_MOST
