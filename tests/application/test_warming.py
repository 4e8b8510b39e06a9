"""Keeping in touch, one's news, the yearly update, leads and references."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.messages import Occasion
from interview_coach.application.services import Services
from interview_coach.domain.lead import LeadKind, LeadStage, Origin
from interview_coach.domain.referral import Permission
from interview_coach.domain.touch import TouchKind
from tests.clock import SetClock

DAY = timedelta(days=1)


def touched(services: Services, person: UUID) -> list[str]:
    return [row.what for row in services.reading.ties.timeline(person) if row.touch_id]


def test_the_most_overdue_come_first_and_never_more_than_three(services, clock: SetClock):
    now = clock.now()
    ago = {"Ann": (200, 90), "Bo": (200, 180), "Cem": (400, 90), "Dee": (95, 90), "Eve": (80, 90)}
    for name, (days, cadence) in ago.items():
        person = services.people.add(name, cadence_days=cadence)
        services.warm.note_touch(person, TouchKind.MET, at=now - days * DAY)

    due = services.warm.due()
    assert [each.row.name for each in due] == ["Cem", "Ann", "Bo"]
    assert due[1].ratio == pytest.approx(110 / 90)
    assert [each.row.name for each in services.warm.due(limit=9)][-1] == "Dee"


@pytest.mark.parametrize(
    "peace", [{"is_discreet": True}, {"not_before": date(2027, 1, 1)}, {"cadence_days": None}]
)
def test_some_are_left_in_peace(services, clock, peace):
    person = services.people.add("Ann", **{"cadence_days": 90, **peace})
    services.warm.note_touch(person, TouchKind.WROTE, at=clock.now() - 400 * DAY)

    assert services.warm.due() == ()


def test_any_real_touch_begins_the_waiting_anew(services, clock):
    person = services.people.add("Ann", cadence_days=90)
    services.warm.note_touch(person, TouchKind.MET, at=clock.now() - 100 * DAY)
    services.warm.note_touch(person, TouchKind.ASKED)
    assert len(services.warm.due()) == 1
    services.warm.note_touch(person, TouchKind.CONGRATULATED, words="the prize")
    assert services.warm.due() == ()

    clock.advance(days=95)
    assert len(services.warm.due()) == 1


def test_give_and_take_is_told_kindly(services):
    person = services.people.add("Ann", tags=["mentor"])
    for kind in (TouchKind.ASKED, TouchKind.NUDGED):
        services.warm.note_touch(person, kind)

    balance = services.warm.balance(person)
    assert (balance.asks, balance.gives, balance.give_first) == (2, 0, True)
    assert services.warm.proposed_cadence(person) == 90


def test_the_introducer_is_told_what_came_of_it(services, clock):
    talk = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    dana = services.preparing.open(talk).person.id
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    services.wrapping_up.change_referral(talk, referral, {"contacted_at": clock.now()})
    assert services.warm.telling(talk, referral).occasion is Occasion.TELL_CONTACTED

    clock.advance(days=29)
    message = services.warm.telling(talk, referral)
    assert message.occasion is Occasion.TELL_NOTHING
    assert "Lucía Prado" in message.text.plain
    services.warm.told_back(talk, referral, clock.now())
    assert touched(services, dana) == [TouchKind.TOLD_BACK]
    assert services.reading.referrals()[0].told_back_at == clock.now()
    services.warm.told_back(talk, referral, None)
    assert touched(services, dana) == []

    services.wrapping_up.change_referral(talk, referral, {"contacted_at": clock.now()})
    assert services.warm.telling(talk, referral).occasion is Occasion.TELL_CONTACTED
    lucia = services.wrapping_up.meet(talk, referral)
    services.asking.said_no(services.asking.begin(lucia))
    assert services.warm.telling(talk, referral).occasion is Occasion.TELL_NOTHING
    met = services.preparing.arrange_interview(lucia, None, "UTC")
    services.interviewing.start(met, clock.now())
    services.interviewing.end(met, clock.now())
    assert services.warm.telling(talk, referral).occasion is Occasion.TELL_MET


def test_no_message_names_an_introducer_who_has_not_said_yes(services, clock):
    talk = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    lucia = services.wrapping_up.meet(talk, referral)
    run = services.updates.begin_update([lucia])
    services.updates.word_update(run, "I moved to Bath.")
    services.updates.word_update_line(run, lucia, "Dana sends her best.")

    (mail,) = services.updates.update(run).mails
    assert mail.message.unasked == "Dana Whitfield"
    with pytest.raises(CoachError, match="has not said yes"):
        services.publishing.message_letter(mail.message)
    with pytest.raises(CoachError, match="has not said yes"):
        services.exporting.messages([mail.message])
    services.interviewing.permit(talk, referral, Permission.YES)
    (mail,) = services.updates.update(run).mails
    assert mail.message.unasked == ""


def test_the_yearly_update_draws_on_your_news_and_goes_to_each(services, clock):
    services.you.change({"name": "Maya Okafor", "locale": "en-GB"})
    dana, tom = (
        services.people.add("Dana Whitfield", email="d@example.org"),
        services.people.add("Tom"),
    )
    quiet = services.people.add("Quiet", is_discreet=True)
    services.updates.add_news("I moved to Bath.", date(2026, 3, 1))
    later = services.updates.add_news("I finished the course.", date(2026, 6, 1))
    services.updates.change_news(later, "I finished the long course.", date(2026, 6, 2))

    run = services.updates.begin_update([dana, quiet, tom])
    services.updates.word_update_line(run, dana, "The archive you told me of is open now.")
    view = services.updates.update(run)
    assert [mail.name for mail in view.mails] == ["Dana Whitfield", "Tom"]
    assert view.run.paragraph == "I moved to Bath. I finished the long course."
    first, second = (mail.message.text.plain for mail in view.mails)
    assert "The archive you told me of is open now." in first
    assert "The archive" not in second
    assert first.endswith("Maya Okafor")

    services.updates.mark_update_sent(run, dana, clock.now())
    assert touched(services, dana) == [TouchKind.WROTE]
    services.updates.address_update(run, [tom])
    assert len(services.updates.update(run).mails) == 2
    services.updates.mark_update_sent(run, dana, None)
    assert touched(services, dana) == []
    services.updates.mark_update_sent(run, tom, clock.now())

    clock.advance(days=365)
    following = services.updates.begin_update([dana])
    assert services.updates.update(following).run.paragraph == ""
    assert [each.id for each in services.updates.runs()] == [following, run]
    services.updates.remove_news(later)
    assert [item.text for item in services.you.get().news] == ["I moved to Bath."]


@pytest.mark.parametrize("occasion", Occasion)
def test_every_occasion_has_words_in_both_manners_and_never_about_a_job(content_pen, occasion):
    for message in content_pen(occasion):
        assert message.subject
        assert message.asks_nothing
        assert "$" not in message.text.plain
        assert len(message.bodies) == len(set(message.bodies))


@pytest.fixture(scope="module")
def content_pen(tmp_path_factory):
    """Messages to somebody formal and to a friend."""
    from interview_coach.app import Workspace, open_services
    from interview_coach.paths import Paths

    opened = open_services(Workspace(Paths(tmp_path_factory.mktemp("pen"))), clock=SetClock())
    services = opened.services
    services.you.change({"name": "Maya", "field_of_interest": "maps", "contact_lines": "m@e.org"})
    people = [
        services.people.add("Ann Lee", form_of_address=a) for a in ("full_name", "first_name")
    ]
    known = {
        "found": "Lucía",
        "when": "3 May",
        "minutes_words": "twenty",
        "event": "the fair",
        "day": "on Monday",
        "time": "10:00",
        "where": "by video",
        "paragraph": "A good year.",
    }
    yield lambda occasion: [services.messages.compose(occasion, p, **known) for p in people]
    opened.close()


def test_a_post_to_a_group_greets_nobody(services):
    services.you.change({"field_of_interest": "maps"})
    post = services.messages.post()

    assert post.text.greeting == post.text.signature == ""
    assert "maps" in post.text.plain


def test_leads_stand_by_how_far_one_is_and_keep_their_plans(services):
    dana = services.people.add("Dana Whitfield")
    tip = services.leads.add("Read the journal", person_id=dana)
    posting = services.leads.add("Map keeper", LeadKind.POSTING, origin=Origin.OPEN)
    shadow = services.leads.add("A day in the stacks", LeadKind.SHADOWING, person_id=dana)
    services.leads.change(tip, {"stage": LeadStage.DONE})
    services.leads.plan(shadow, "see", "how maps are scanned")

    board = services.leads.board()
    assert [row.lead.text for row in board[LeadStage.DONE]] == ["Read the journal"]
    assert len(board[LeadStage.NEW]) == 2
    assert (services.leads.shares().people, services.leads.shares().open) == (2, 1)
    assert "how maps are scanned" in services.leads.letter(shadow).text.plain
    assert {prompt.key for prompt in services.leads.planner(LeadKind.SHADOWING).prompts} >= {"see"}
    with pytest.raises(CoachError, match="who told you"):
        services.leads.letter(posting)


def test_references_are_kept_with_their_consent(services):
    dana = services.people.add("Dana Whitfield", tags=["mentor"], next_questions="How is it?")
    services.people.change(dana, {"reference_since": date(2026, 1, 1)})
    services.leads.refresh_reference(dana)

    (row,) = services.reading.ties.references()
    assert (row.since, row.refreshed) == (date(2026, 1, 1), date(2026, 11, 20))
    services.people.change(dana, {"reference_since": None})
    assert services.reading.ties.references() == []


def test_the_introducer_is_asked_to_be_named_and_until_then_is_not(services, clock):
    talk = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    services.wrapping_up.change_referral(talk, referral, {"permission": Permission.ASK_FIRST})
    message = services.warm.asking_leave(talk, referral)
    assert (message.person.name, message.occasion) == ("Dana Whitfield", Occasion.ASK_LEAVE)
    assert "Lucía Prado" in message.subject
    for body in message.bodies:
        assert "suggested it" in body
        assert "Lucía Prado" in body
    assert services.warm.leave_asked(talk) == {}

    services.warm.ask_leave(talk, referral)
    assert services.warm.leave_asked(talk) == {referral: clock.now()}
    row = services.reading.referrals()[0]
    assert (row.permission, row.contacted_at) == (Permission.ASK_FIRST, None)
    lucia = services.wrapping_up.meet(talk, referral)
    assert services.reaching_out.unnamed(lucia) == ("Dana Whitfield",)
