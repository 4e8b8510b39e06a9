"""From the first draft of a request to its answer."""

from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.ask_drafts import LINKEDIN_LIMIT, AskSlot
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.application.stages import Stage
from interview_coach.domain.asking import AskState, OutreachAnswer, OutreachChannel
from interview_coach.domain.person import Address
from interview_coach.domain.referral import Permission
from interview_coach.domain.target import TargetKind
from interview_coach.domain.touch import Channel, Favour, TouchKind
from tests.clock import SetClock


@pytest.fixture
def dana(services: Services) -> UUID:
    services.you.change(
        {
            "name": "Maya Okafor",
            "contact_lines": "12 Harbour St\n+1 202 555 0100\nmaya@example.org",
            "field_of_interest": "digital preservation",
            "locale": "en-US",
        }
    )
    work = {"organisation": "Northgate", "role": "data steward"}
    return services.people.add("Dana Whitfield", **work)


def referred(services: Services, dana: UUID, permission: Permission) -> UUID:
    """Somebody whom Dana named."""
    talk = services.preparing.arrange_interview(dana, None, "UTC")
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    services.wrapping_up.change_referral(talk, referral, {"permission": permission})
    return services.wrapping_up.meet(talk, referral)


def kinds(services: Services, person_id: UUID) -> list[str]:
    """What was noted with the person, the latest first."""
    return [row.what for row in services.reading.ties.timeline(person_id) if row.touch_id]


@pytest.mark.parametrize("address", [Address.FULL_NAME, Address.FIRST_NAME])
def test_every_channel_has_a_request_that_fits_and_asks_for_no_job(services, dana, address):
    services.people.change(dana, {"form_of_address": address, "common_ground": "the same choir"})
    services.find.add_target(TargetKind.ORGANISATION, "the City Archive")
    asking = services.asking.begin(dana)
    for channel in OutreachChannel:
        services.asking.change(asking, channel=channel)
        draft = services.asking.open(asking)

        assert draft.over == 0, channel
        assert draft.asks_nothing
        assert "$" not in draft.text.plain
        said = {slot for slot, text in draft.slots.items() if text}
        assert said == set(draft.shape.slots), channel
        if channel is not OutreachChannel.FRIEND:
            assert "the same choir" in draft.slots[AskSlot.TIE]


def test_what_is_shared_stands_in_the_first_sentence(services, dana):
    event = services.find.add_event("Open Data Day")
    asking = services.asking.begin(dana)
    assert "Northgate" in services.asking.open(asking).text.paragraphs[0]

    services.people.change(dana, {"event_id": event})
    assert services.asking.open(asking).text.paragraphs[0].startswith("We met at Open Data Day")

    services.people.change(dana, {"common_ground": "Both at St. Olaf.\nAnd chess"})
    first, _, _ = services.asking.open(asking).text.paragraphs[0].partition(". My name")
    assert first.endswith("Both at St. Olaf")


@pytest.mark.parametrize("permission", [Permission.YES, Permission.ASK_FIRST])
def test_the_introducer_is_named_only_with_a_yes(services, dana, permission):
    lucia = referred(services, dana, permission)
    may = permission is Permission.YES
    asking = services.asking.begin(lucia)
    for channel in set(OutreachChannel) - {OutreachChannel.FRIEND}:
        services.asking.change(asking, channel=channel)
        draft = services.asking.open(asking)

        assert ("Dana Whitfield" in draft.text.plain) is may, channel
        named = (draft.introducer, draft.unnamed)
        assert named == (("Dana Whitfield", ()) if may else ("", ("Dana Whitfield",)))
        texts = [text for texts in draft.phrasings.values() for text in texts]
        assert any("Dana" in text for text in texts) is may
        by_mail = channel is OutreachChannel.EMAIL
        assert any("Dana" in text for text in draft.subjects) is (may and by_mail)
        assert draft.subject == draft.subjects[0]


@pytest.mark.parametrize("slot", [AskSlot.WHY, "subject"])
def test_words_of_your_own_do_not_name_whom_they_must_not(services, dana, slot):
    lucia = referred(services, dana, Permission.NO)
    asking = services.asking.begin(lucia)
    services.asking.write(asking, slot, "Dana thinks highly of you")
    draft = services.asking.open(asking)
    assert draft.unasked == "Dana Whitfield"
    assert "R12" in {hint.rule for hint in services.coaching.coach().of_request(draft)}

    services.asking.change(asking, channel=OutreachChannel.LETTER)
    letter = services.asking.open(asking)
    if slot == "subject":
        assert services.publishing.outreach_letter(letter).text.paragraphs
    else:
        with pytest.raises(CoachError, match="has not said yes"):
            services.publishing.outreach_letter(letter)


def test_the_yes_of_one_is_not_the_yes_of_another(services, dana):
    lucia = referred(services, dana, Permission.YES)
    tom = services.people.add("Tom Adeyemi")
    talk = services.preparing.arrange_interview(tom, None, "UTC")
    services.wrapping_up.add_referral(talk, "Lucía Prado")
    with services.asking.work() as work:
        work.interviews.get(talk).referrals[0].person_id = lucia
    draft = services.asking.open(services.asking.begin(lucia))
    assert (draft.introducer, draft.unnamed) == ("Dana Whitfield", ("Tom Adeyemi",))


def test_one_set_of_slots_serves_every_channel(services, dana):
    asking = services.asking.begin(dana)
    services.asking.write(asking, AskSlot.WHY, "Your talk on maps moved me.")
    for channel in (OutreachChannel.LETTER, OutreachChannel.LINKEDIN, OutreachChannel.PHONE):
        services.asking.change(asking, channel=channel)
        assert "Your talk on maps moved me." in services.asking.open(asking).text.plain

    services.asking.propose_again(asking, AskSlot.WHY)
    assert "maps" not in services.asking.open(asking).text.plain


def test_a_note_is_counted_in_characters_as_such_fields_count_them(services, dana):
    asking = services.asking.begin(dana, OutreachChannel.LINKEDIN)
    for slot in services.asking.open(asking).shape.slots:
        services.asking.write(asking, slot, "")
    services.asking.write(asking, AskSlot.ASK, "x" * LINKEDIN_LIMIT + "😀")

    assert services.asking.open(asking).over == 2
    assert services.asking.open(asking, linkedin_limit=300).over == 0


def test_an_email_is_counted_in_words(services, dana):
    asking = services.asking.begin(dana)
    before = services.asking.open(asking).text.words
    services.asking.write(asking, AskSlot.COLLEAGUE, "word " * 100)

    assert services.asking.open(asking).over > 0
    assert before <= 100


def test_the_minutes_asked_for_are_the_minutes_planned(services, dana):
    asking = services.asking.begin(dana, minutes=15)
    assert "fifteen minutes" in services.asking.open(asking).text.plain
    services.asking.change(asking, minutes=30)
    services.asking.mark_asked(asking)
    interview = services.asking.said_yes(asking, time_zone="Europe/Berlin")

    assert services.preparing.open(interview).interview.planned_minutes == 30
    with pytest.raises(CoachError, match="10 to 60"):
        services.asking.change(asking, minutes=90)


def test_who_was_named_to_you_counts_as_written_to(services, dana):
    lucia = referred(services, dana, Permission.YES)
    asking = services.asking.begin(lucia)
    services.asking.mark_asked(asking)
    assert services.reading.referrals()[0].contacted_at is not None
    services.asking.take_back(asking)
    assert services.reading.referrals()[0].contacted_at is None


def test_a_friend_is_asked_whom_they_know(services, dana):
    asking = services.asking.begin(dana)
    services.asking.change(asking, channel=OutreachChannel.FRIEND)
    assert services.asking.open(asking).subject == "Whom do you know in digital preservation?"


def test_there_is_one_open_request_for_each_person(services, dana):
    asking = services.asking.begin(dana)
    assert services.asking.begin(dana, OutreachChannel.PHONE) == asking

    services.asking.mark_asked(asking)
    services.asking.said_no(asking)
    assert services.asking.begin(dana) != asking
    assert len(services.asking.of(dana)) == 2
    assert services.check() == []


def test_asked_nudged_once_and_then_quiet(services: Services, dana: UUID, clock: SetClock):
    asking = services.asking.begin(dana)
    services.asking.mark_asked(asking)
    clock.advance(days=7)
    assert services.asking.open(asking).state is AskState.NUDGE_DUE
    message = services.asking.nudge(asking)
    assert "twenty minutes" in message.text.plain
    services.asking.mark_nudged(asking)
    clock.advance(days=30)

    assert services.asking.open(asking).state is AskState.QUIET
    with pytest.raises(CoachError, match="One reminder is enough"):
        services.asking.mark_nudged(asking)
    assert kinds(services, dana) == [TouchKind.NUDGED, TouchKind.ASKED]
    line = next(row for row in services.reading.ties.timeline(dana) if row.touch_id)
    assert (line.channel, line.favour) == (Channel.EMAIL, Favour.MEETING)


def test_a_yes_is_an_interview_and_can_be_taken_back(services, dana, clock):
    asking = services.asking.begin(dana)
    services.asking.mark_asked(asking)
    clock.advance(hours=5)
    services.asking.said_yes(asking)
    assert services.reading.people()[0].stage is Stage.SCHEDULED

    services.asking.take_back(asking)
    assert services.reading.people()[0].stage is Stage.WAITING
    assert kinds(services, dana) == [TouchKind.ASKED]
    services.asking.take_back(asking)
    assert kinds(services, dana) == []
    assert services.asking.open(asking).state is AskState.DRAFT


def test_a_no_is_thanked_for_and_the_person_kept(services, dana, clock):
    asking = services.asking.begin(dana)
    services.asking.mark_asked(asking)
    clock.advance(days=1)
    message = services.asking.said_no(asking)

    assert message.text.greeting == "Dear Dana Whitfield,"
    assert message.text.signature == "Maya Okafor"
    assert message.asks_nothing
    assert "minutes" not in message.text.plain
    clock.advance(minutes=5)
    touch = services.asking.thank_for_no(asking)
    assert kinds(services, dana) == [TouchKind.THANKED, TouchKind.SAID_NO, TouchKind.ASKED]
    assert services.reading.people()[0].stage is Stage.DECLINED
    services.keeping.delete(Kind.TOUCH, touch)
    assert kinds(services, dana) == [TouchKind.SAID_NO, TouchKind.ASKED]
    (kept,) = services.asking.of(dana)
    assert kept.answer is OutreachAnswer.NO


def test_only_a_draft_can_be_dropped(services, dana):
    asking = services.asking.begin(dana)
    services.asking.mark_asked(asking)
    with pytest.raises(CoachError, match="went out"):
        services.asking.drop(asking)
    services.asking.take_back(asking)
    services.asking.drop(asking)

    assert services.asking.of(dana) == ()


def test_a_letter_is_in_your_language_and_a_note_in_english(services, dana):
    services.you.change({"locale": "de"})
    services.people.change(dana, {"common_ground": "derselbe Chor"})
    letter = services.asking.open(services.asking.begin(dana, OutreachChannel.LETTER))
    assert letter.text.paragraphs[0].startswith("uns verbindet etwas")
    services.asking.change(letter.outreach.id, channel=OutreachChannel.CHAT)
    chat = services.asking.open(letter.outreach.id)

    assert chat.locale.language == "en"
    assert chat.text.plain.startswith("We have something in common: derselbe Chor.")


def test_your_own_wording_comes_first(services, dana):
    services.templates.add("outreach_why", "I read your book on $field.", formality="formal")
    draft = services.asking.open(services.asking.begin(dana))

    assert draft.slots[AskSlot.WHY] == "I read your book on digital preservation."


def test_the_voicemail_tells_the_number_twice_and_when_you_call_again(services, dana, clock):
    draft = services.asking.open(services.asking.begin(dana, OutreachChannel.PHONE))

    voicemail = draft.slots[AskSlot.VOICEMAIL]
    assert voicemail.count("+1 202 555 0100") == 2
    again = (clock.now() + timedelta(days=2)).strftime("%A")
    assert again in voicemail


def test_whoever_was_named_in_a_talk_was_found_by_a_referral(services, dana):
    found = services.people.get(referred(services, dana, Permission.YES))
    assert (found.source, found.introduced_by_id) == ("referral", dana)
    assert found.source in [each.key for each in services.content.sources]


def test_an_address_noted_with_the_referral_later_on_reaches_the_person(services, dana):
    talk = services.preparing.arrange_interview(dana, None, "UTC")
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    lucia = services.wrapping_up.meet(talk, referral)
    for typed in ("lucia@pra", "lucia@prado.example"):
        services.wrapping_up.change_referral(talk, referral, {"how_to_reach": typed})
        assert services.people.get(lucia).email == typed
    services.people.change(lucia, {"email": "l@home.example"})
    services.wrapping_up.change_referral(talk, referral, {"how_to_reach": "lucia@prado.org"})
    assert services.people.get(lucia).email == "l@home.example"
