"""What goes onto paper, in words: envelopes, lists, records, what is due, and first letters."""

from uuid import UUID, uuid4

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.printing import (
    CardDraft,
    CardSize,
    Envelope,
    EnvelopeSize,
    Fold,
    FormalLetter,
    Hand,
    InterviewRecord,
    Paper,
    Weighed,
)
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.referral_lists import ReferralOrder
from interview_coach.application.services import Services
from interview_coach.domain.approaches import ApproachSlot
from interview_coach.domain.letters import Form, Slot
from interview_coach.domain.notes import Privacy
from interview_coach.domain.referral import Permission
from tests.clock import SetClock

SECRET = "her budget is smaller than anyone thinks"
CONTACT = "12 Alder Street\n97209 Portland\n97209\nmaya@example.org\n+1 503 5550117"
POSTAL = "Harborview Public Library\n1 Harbor Square\nNew York, NY 10004"


@pytest.fixture
def talk(services: Services, clock: SetClock) -> UUID:
    """A talk with two referrals, one of them cleared, that ended half an hour ago."""
    services.you.change(
        {
            "name": "Maya Ortiz",
            "field_of_interest": "digital archives",
            "contact_lines": CONTACT,
        }
    )
    made = services.preparing.arrange_interview("Dana Whitfield", clock.now(), "Europe/Berlin")
    person = services.preparing.open(made).person
    services.people.change(
        person.id,
        {
            "form_of_address": "ms",
            "role": "Head of Digital Collections",
            "organisation": "Harborview Public Library",
            "time_zone": "America/New_York",
        },
    )
    services.preparing.write_question(made, "How did you come to this?")
    services.interviewing.start(made, clock.steady())
    lines = [
        TypedLine(uuid4(), 1.0, "Nobody hires for tools.", 40, kept=True),
        TypedLine(uuid4(), 2.0, "@Lucía Prado, State Archives", 90),
        TypedLine(uuid4(), 3.0, "@Tom Adeyemi, Civic Data Trust", 95),
        TypedLine(uuid4(), 4.0, SECRET, 99, privacy=Privacy.CONFIDENTIAL),
        TypedLine(uuid4(), 5.0, "seemed tired", 130, privacy=Privacy.PRIVATE),
        TypedLine(uuid4(), 6.0, "!move appraisal", 200),
    ]
    services.interviewing.type_notes(made, lines, [])
    clock.advance(minutes=20)
    services.interviewing.end(made, clock.steady())
    clock.advance(minutes=30)
    first = services.wrapping_up.open(made).interview.referrals[0]
    services.interviewing.permit(made, first.id, Permission.YES)
    return made


def give_address(services: Services, talk: UUID) -> None:
    person = services.preparing.open(talk).person
    services.people.change(person.id, {"postal_address": POSTAL})


def section(record: InterviewRecord, title: str) -> list[tuple[str, str, str]]:
    lines = next(each.lines for each in record.sections if each.title == title)
    return [(line.lead, line.text, line.mark) for line in lines]


def test_an_envelope_needs_an_address_and_names_nobody_twice(
    services: Services, talk: UUID
) -> None:
    with pytest.raises(CoachError, match="postal address"):
        services.publishing.envelope(talk, EnvelopeSize.C6)
    give_address(services, talk)
    envelope = services.publishing.envelope(talk, EnvelopeSize.C6)
    assert envelope.to == (
        "Ms Dana Whitfield", "Head of Digital Collections", *POSTAL.splitlines()
    )  # fmt: skip
    assert envelope.sender == ("Maya Ortiz", "12 Alder Street", "97209 Portland", "97209")


def test_the_sheet_is_worded_by_the_locale(services: Services, talk: UUID) -> None:
    british = services.publishing.preparation_sheet(talk)
    assert british.facts == (
        "Friday 20 November 2026", "15:00 (09:00 New York)", "20 minutes, video"
    )  # fmt: skip
    assert british.closing_steps[0] == "keep to 20 minutes"
    services.you.change({"locale": "de"})
    german = services.publishing.preparation_sheet(talk)
    assert german.facts == (
        "Freitag, 20. November 2026", "15:00 Uhr (09:00 Uhr New York)", "20 Minuten, per Video"
    )  # fmt: skip
    assert (german.closing_lead, german.words.lang) == ("Ab Minute 15", "de")


def test_cards_and_guide_sheets_agree_on_size_fold_and_hand(services: Services, talk: UUID) -> None:
    shape = {"fold": Fold.FOLDED, "hand": Hand.SMALL}
    card = services.publishing.card(talk, CardSize.A2, **shape)
    guide = services.publishing.guide_sheet(CardSize.A2, **shape)
    assert (card.size, card.fold, card.hand) == (guide.size, guide.fold, guide.hand)


def test_referrals_are_listed_by_date_or_by_who_gave_them(
    services: Services, talk: UUID, clock: SetClock
) -> None:
    referrals = services.wrapping_up.open(talk).interview.referrals
    services.wrapping_up.change_referral(talk, referrals[0].id, {"contacted_at": clock.now()})
    by_date = services.publishing.referral_list()
    assert [entry.name for entry in by_date.entries] == ["Tom Adeyemi", "Lucía Prado"]
    assert [entry.by for entry in by_date.entries] == ["Sun 22 Nov", "written 20 Nov"]
    assert by_date.subtitle == "2 people from 1 interview · 20 November 2026"
    by_giver = services.publishing.referral_list(order=ReferralOrder.INTRODUCER)
    assert [group.title for group in by_giver.groups] == ["Dana Whitfield"]
    assert by_giver.entries[0].referred_by == "Dana Whitfield, 20 Nov"


def test_the_discreet_are_on_no_referral_list(services: Services, talk: UUID) -> None:
    dana = services.preparing.open(talk).person.id
    services.people.change(dana, {"is_discreet": True})
    assert services.publishing.referral_list().entries == ()


def test_the_record_holds_the_talk_but_not_what_was_told_in_confidence(
    services: Services, talk: UUID
) -> None:
    services.wrapping_up.reflect(talk, {"profession": 4, "decision": "pursue"})
    record = services.publishing.interview_record(talk)
    assert SECRET not in str(record)
    assert section(record, "Notes") == [
        ("0:40", "Nobody hires for tools.", "kept"),
        ("1:30", "Lucía Prado, State Archives", "referral"),
        ("1:35", "Tom Adeyemi, Civic Data Trust", "referral"),
        ("2:10", "seemed tired", "private"),
        ("3:20", "move appraisal", "to do"),
    ]
    assert ("", "Lucía Prado · State Archives", "Yes") in section(record, "Who else to talk to")
    assert section(record, "What I think of it") == [("The profession", "", "4 of 5")]
    assert section(record, "Next step")[0] == ("", "Pursue it", "")
    assert section(record, "Thank-you")[-1] == ("Card", "not sent yet", "")
    whole = services.publishing.interview_record(talk, confidential=True)
    assert ("1:39", SECRET, "told in confidence") in section(whole, "Notes")


def test_the_record_holds_what_was_weighed(services: Services, talk: UUID) -> None:
    services.preparing.change(talk, {"purpose": "decision"})
    weighing = {"decision": "Post or study", "option_a": "the post", "option_b": "a master's"}
    services.weighing.weigh(talk, weighing)
    services.weighing.compare(talk, [{"what": "Pay", "a": "steady"}])
    lines = section(services.publishing.interview_record(talk), "What it was for")
    assert lines[0] == ("", "To weigh a decision", "")
    assert lines[-3:] == [
        ("To decide", "Post or study", ""),
        ("Options", "the post / a master's", ""),
        ("Pay", "steady / –", ""),
    ]
    # On the sheet beside the call, as long as that is what the talk is for.
    sheet = services.publishing.preparation_sheet(talk)
    assert sheet.weighed == Weighed(
        "Post or study", ("the post", "a master's"), (("Pay", "steady", ""),)
    )
    services.preparing.change(talk, {"purpose": "role"})
    assert services.publishing.preparation_sheet(talk).weighed is None


def test_the_record_leaves_out_a_thank_you_that_tells_too_much(
    services: Services, talk: UUID
) -> None:
    services.thanking.write(talk, Slot.SPECIFIC, SECRET)
    assert SECRET not in str(services.publishing.interview_record(talk))
    assert SECRET in str(services.publishing.interview_record(talk, confidential=True))


def test_the_sections_of_a_record_are_titled_in_the_language_of_ones_letters(
    services: Services, talk: UUID
) -> None:
    services.you.change({"locale": "de"})
    titles = [each.title for each in services.publishing.interview_record(talk).sections]
    assert titles == [
        "Fragen", "Notizen", "Mit wem ich noch sprechen sollte", "Dank", "Nächster Schritt"
    ]  # fmt: skip


def test_what_is_due_is_one_letter_or_card_each_with_its_envelope(
    services: Services, talk: UUID, clock: SetClock
) -> None:
    other = services.preparing.arrange_interview("Ravi Menon", clock.now(), "UTC")
    services.interviewing.start(other, clock.steady())
    services.interviewing.end(other, clock.steady())
    services.thanking.choose_form(other, Form.LETTER)
    give_address(services, talk)
    due = services.publishing.due(Paper.LETTER, CardSize.FIVE_BY_SEVEN, fold=Fold.FOLDED)
    assert [type(each) for each in due.contents] == [CardDraft, Envelope, FormalLetter]
    assert (due.interviews, due.without_address) == ((talk, other), ("Ravi Menon",))
    assert [each.size for each in due.contents if isinstance(each, Envelope)] == [EnvelopeSize.A7]
    services.thanking.write(talk, Slot.SPECIFIC, SECRET)
    services.thanking.choose_form(other, Form.EMAIL)
    due = services.publishing.due(Paper.A4, CardSize.A6)
    assert (due.contents, due.held_back) == ((), ("Dana Whitfield",))
    assert due.title == "Letters and cards to send"


def test_a_letter_for_a_window_envelope_needs_no_other_envelope(
    services: Services, talk: UUID
) -> None:
    give_address(services, talk)
    services.thanking.choose_form(talk, Form.LETTER)
    (letter,) = services.publishing.due(Paper.A4, CardSize.A6, for_window=True).contents
    assert isinstance(letter, FormalLetter)
    assert (letter.for_window, letter.title) == (True, "Thank-you letter to Dana Whitfield")


def test_a_letter_that_asks_for_a_talk_names_who_allowed_it(services: Services, talk: UUID) -> None:
    cleared, kept_out = services.wrapping_up.open(talk).interview.referrals
    approach = services.reaching_out.to_referral(talk, cleared.id)
    letter = services.publishing.outreach_letter(approach)
    assert letter.text.greeting == "Dear Lucía Prado,"
    assert "Dana Whitfield" in letter.text.paragraphs[0]
    assert "twenty minutes" in letter.text.paragraphs[-1]
    assert "digital archives" in letter.text.plain
    assert approach.asks_nothing
    without = services.reaching_out.to_referral(talk, kept_out.id)
    assert "Whitfield" not in f"{without.text.plain} {without.subject} {without.phrasings}"


def test_a_person_made_of_a_referral_is_written_to_alike(services: Services, talk: UUID) -> None:
    people = [
        services.wrapping_up.meet(talk, referral.id)
        for referral in services.wrapping_up.open(talk).interview.referrals
    ]
    introducers = [services.reaching_out.to_person(person).introducer for person in people]
    assert introducers == ["Dana Whitfield", ""]
    approach = services.reaching_out.to_person(people[0], Form.EMAIL)
    assert "State Archives" in approach.slots[ApproachSlot.WHY]
    email = services.publishing.outreach_email(approach)
    assert email.subject == "A request for twenty minutes of your advice"


def test_a_name_given_in_private_is_not_tied_to_its_giver(services: Services, talk: UUID) -> None:
    cleared = services.wrapping_up.open(talk).interview.referrals[0]
    assert cleared.note_id is not None
    services.wrapping_up.mark(talk, cleared.note_id, privacy=Privacy.PRIVATE)
    assert services.reaching_out.to_referral(talk, cleared.id).introducer == ""


def test_skills_are_on_the_sheet_when_it_is_asked_what_carries_over(
    services: Services, talk: UUID
) -> None:
    services.you.change({"skills": "Describing photographs\n\n Naming files "})
    assert services.publishing.preparation_sheet(talk).skills == ()
    services.preparing.choose(talk, shipped_id("carries_over_missing"))
    sheet = services.publishing.preparation_sheet(talk)
    assert sheet.skills == ("Describing photographs", "Naming files")


def test_the_email_can_be_kept_as_a_draft(services: Services, talk: UUID) -> None:
    email = services.publishing.email(talk)
    assert b"X-Unsent: 1" in services.publishing.email_file(email)
