from uuid import UUID, uuid4

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.printing import CardSize
from interview_coach.application.services import Services
from interview_coach.domain.letters import Form, Slot
from interview_coach.domain.notes import Privacy
from interview_coach.domain.person import Address
from interview_coach.domain.referral import Permission
from tests.clock import SetClock

SECRET = "her own budget is smaller than anyone thinks"


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    """A talk of twenty minutes that ended half an hour ago."""
    services.you.change({"name": "Maya Ortiz", "field_of_interest": "digital archives"})
    made = services.preparing.arrange_interview("Dana Whitfield", clock.now(), "Europe/Berlin")
    person = services.preparing.open(made).person
    services.people.change(person.id, {"form_of_address": "ms", "email": "dana@example.org"})
    services.interviewing.start(made, clock.steady())
    lines = [
        TypedLine(uuid4(), 1.0, "Nobody hires for tools.", 40, kept=True),
        TypedLine(uuid4(), 2.0, "@Lucía Prado, State Archives", 90),
        TypedLine(uuid4(), 3.0, "@Tom Adeyemi, Civic Data Trust", 95),
        TypedLine(uuid4(), 4.0, "@Mei Tanaka, Harbor Museum", 99),
        TypedLine(uuid4(), 5.0, SECRET, 99, kept=True, privacy=Privacy.CONFIDENTIAL),
    ]
    services.interviewing.type_notes(made, lines, [])
    clock.advance(minutes=20)
    services.interviewing.end(made, clock.steady())
    clock.advance(minutes=30)
    answers = (Permission.YES, Permission.NO, Permission.ASK_FIRST)
    referrals = services.wrapping_up.open(made).interview.referrals
    for referral, answer in zip(referrals, answers, strict=True):
        services.interviewing.permit(made, referral.id, answer)
    return made


def test_the_draft_comes_from_the_notes(services: Services, interview: UUID) -> None:
    draft = services.thanking.draft(interview)
    assert draft.slots[Slot.GREETING] == "Dear Ms Whitfield,"
    assert "twenty minutes" in draft.slots[Slot.OPENING]
    assert "nobody hires for tools" in draft.slots[Slot.SPECIFIC]
    assert "Lucía Prado" in draft.slots[Slot.REFERRAL]
    assert draft.slots[Slot.SIGNATURE] == "Maya Ortiz"
    assert draft.is_specific
    assert draft.asks_nothing
    assert not draft.leaks


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("they need old hands", "What stays with me is your point that they need old hands."),
        ("get the diploma first", "I keep coming back to something you said: get the diploma"),
        ("was a clerk until thirty", "I keep coming back to something you said: was a clerk"),
    ],
)
def test_only_a_whole_sentence_follows_that(services: Services, kept: str, said: str) -> None:
    made = services.preparing.arrange_interview("Priya Nair", None, "UTC")
    line = TypedLine(uuid4(), 0.1, kept, 5, kept=True)
    services.interviewing.type_notes(made, [line], [])
    assert services.thanking.draft(made).slots[Slot.SPECIFIC].startswith(said)


def test_a_starred_name_is_no_point_and_a_name_given_twice_is_said_once(
    services: Services, interview: UUID
) -> None:
    lines = [
        TypedLine(uuid4(), 0.1, "@Tom Adeyemi, Civic Data Trust", 5, kept=True),
        TypedLine(uuid4(), 0.2, "!send her the two pages", 6, kept=True),
    ]
    services.interviewing.type_notes(interview, lines, [])
    draft = services.thanking.draft(interview)
    assert "Adeyemi" not in draft.slots[Slot.SPECIFIC]
    assert "two pages" not in draft.slots[Slot.SPECIFIC]
    assert "two pages" not in draft.slots[Slot.WILL_DO]
    assert lines[0].id not in {line.id for line in draft.lines}
    for referral in services.wrapping_up.open(interview).interview.referrals:
        services.interviewing.permit(interview, referral.id, Permission.NO)
    assert services.thanking.draft(interview).slots[Slot.REFERRAL].count("Tom Adeyemi") == 1


def test_a_name_within_a_line_told_in_confidence_stays_out_of_the_letter(
    services: Services, interview: UUID
) -> None:
    told = "you might ask @Peter Hale about it"
    line = TypedLine(uuid4(), 6.0, told, 99, kept=True, privacy=Privacy.CONFIDENTIAL)
    services.interviewing.type_notes(interview, [line], [])
    draft = services.thanking.draft(interview)
    assert "Peter Hale" not in draft.read
    services.thanking.write(interview, Slot.WILL_DO, "I will write to Peter Hale.")
    assert services.thanking.draft(interview).leaks


def test_only_cleared_names_stand_in_the_letter(services: Services, interview: UUID) -> None:
    for form in Form:
        services.thanking.choose_form(interview, form)
        plain = services.thanking.draft(interview).text.plain
        assert "Tom Adeyemi" not in plain
        assert "Mei Tanaka" not in plain


def test_the_introducer_is_named_to_a_referral_only_with_a_yes(
    services: Services, interview: UUID
) -> None:
    referrals = services.wrapping_up.open(interview).interview.referrals
    said = {r.permission: services.reaching_out.first_sentence(interview, r.id) for r in referrals}
    assert "Dana Whitfield" in said[Permission.YES]
    for permission in (Permission.NO, Permission.ASK_FIRST):
        assert said[permission]
        assert "Dana" not in said[permission]
        assert "Whitfield" not in said[permission]


def test_own_words_serve_every_form(services: Services, interview: UUID) -> None:
    services.thanking.write(interview, Slot.SPECIFIC, "I moved appraisal to the start.")
    for form in Form:
        services.thanking.choose_form(interview, form)
        assert "I moved appraisal" in services.thanking.draft(interview).text.plain


def test_confidential_lines_are_not_offered(services: Services, interview: UUID) -> None:
    lines = services.thanking.draft(interview).lines
    assert [line.text for line in lines] == ["Nobody hires for tools."]


def test_words_told_in_confidence_cannot_be_published(services: Services, interview: UUID) -> None:
    services.thanking.write(interview, Slot.SPECIFIC, f"You said {SECRET}!")
    assert services.thanking.draft(interview).leaks
    for publish in (
        lambda: services.publishing.letter(interview),
        lambda: services.publishing.card(interview, CardSize.A6),
        lambda: services.publishing.email(interview),
    ):
        with pytest.raises(CoachError, match="told in confidence") as told:
            publish()
        assert SECRET not in str(told.value)


@pytest.mark.parametrize("permission", [Permission.YES, Permission.NOT_ASKED])
def test_who_led_you_to_them_is_named_only_with_a_yes(
    services: Services, interview: UUID, clock: SetClock, permission: Permission
) -> None:
    lucia = services.wrapping_up.open(interview).interview.referrals[0]
    services.wrapping_up.change_referral(interview, lucia.id, {"permission": permission})
    person = services.wrapping_up.meet(interview, lucia.id)
    next_talk = services.preparing.arrange_interview(person, clock.now(), "UTC")
    services.thanking.write(next_talk, Slot.SPECIFIC, "Dana was right: your maps are a joy.")
    draft = services.thanking.draft(next_talk)
    hints = services.coaching.coach().of_thanks(draft, clock.now())
    assert ("R12" in {hint.rule for hint in hints}) is not draft.may_go
    if permission is Permission.YES:
        assert "Dana" in services.publishing.email(next_talk).body
        return
    for publish in (
        lambda: services.publishing.letter(next_talk),
        lambda: services.publishing.card(next_talk, CardSize.A6),
        lambda: services.publishing.words(next_talk),
    ):
        with pytest.raises(CoachError, match="has not said yes"):
            publish()


def test_a_confidential_referral_stays_out_of_the_list(services: Services, interview: UUID) -> None:
    secret = TypedLine(uuid4(), 9.0, "@Ana Kovač, leaving soon", 99, privacy=Privacy.CONFIDENTIAL)
    services.interviewing.type_notes(interview, [secret], [])
    names = [entry.name for entry in services.publishing.referral_list().entries]
    assert names == ["Lucía Prado", "Tom Adeyemi", "Mei Tanaka"]


def test_sending_keeps_the_words_and_settles_what_is_due(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    assert next(due.name for due in services.today.due()) == "Dana Whitfield"
    before = services.thanking.draft(interview).text.plain
    services.thanking.send(interview, clock.now())
    assert "Dana Whitfield" not in [due.name for due in services.today.due()]
    services.you.change({"name": "Someone Else"})
    assert services.thanking.draft(interview).text.plain == before
    services.thanking.unsend(interview)
    assert "Dana Whitfield" in [due.name for due in services.today.due()]


def test_a_card_has_its_day_to_be_posted(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    card = services.publishing.card(interview, CardSize.A6)
    assert card.post_by == "post by Sun 22 Nov 15:20"
    clock.advance(days=3)
    assert services.publishing.card(interview, CardSize.A6).post_by == ""


def test_a_referral_becomes_a_person_once(services: Services, interview: UUID) -> None:
    referral = services.wrapping_up.open(interview).interview.referrals[0]
    person_id = services.wrapping_up.meet(interview, referral.id)
    assert services.wrapping_up.meet(interview, referral.id) == person_id
    person = services.people.get(person_id)
    assert (person.name, person.organisation) == ("Lucía Prado", "State Archives")
    assert person.introduced_by_id == services.preparing.open(interview).person.id


@pytest.mark.parametrize(
    ("name", "works_at", "is_she"),
    [
        ("Lucia Prado", "State Archives", True),
        ("LUCÍA PRADO", "", True),
        ("Lucía Prado", "Harbor Museum", False),
        ("Lucía Pradoza", "State Archives", False),
    ],
)
def test_whom_one_knows_already_is_not_made_again(
    services: Services, interview: UUID, name: str, works_at: str, is_she: bool
) -> None:
    known = services.people.add(name)
    services.people.change(known, {"organisation": works_at, "how_known": "Choir"})
    referral = services.wrapping_up.open(interview).interview.referrals[0]

    met = services.wrapping_up.meet(interview, referral.id)

    assert (met == known) is is_she
    assert services.people.get(known).how_known == "Choir"


def test_what_they_do_is_not_where_they_are(services: Services, interview: UUID) -> None:
    line = TypedLine(uuid4(), 6.0, "@Grace Lindqvist - head of nursing, St Anne’s", 99)
    services.interviewing.type_notes(interview, [line], [])
    referrals = services.wrapping_up.open(interview).interview.referrals
    grace = next(referral for referral in referrals if referral.note_id == line.id)
    person = services.people.get(services.wrapping_up.meet(interview, grace.id))
    assert (person.role, person.organisation) == ("head of nursing", "St Anne’s")


def test_an_american_letter_greets_with_a_colon(services: Services, interview: UUID) -> None:
    services.thanking.choose_form(interview, Form.LETTER)
    services.you.change({"locale": "en-US"})
    letter = services.publishing.letter(interview)
    assert letter.text.greeting == "Dear Ms. Whitfield:"
    assert letter.date == "November 20, 2026"


def test_each_form_is_printed_in_its_own_length_whatever_is_on_the_screen(
    services: Services, interview: UUID
) -> None:
    services.thanking.choose_form(interview, Form.LETTER)
    letter = services.publishing.letter(interview).text
    card = services.publishing.card(interview, CardSize.A6).text
    assert card.words < letter.words
    assert len(card.paragraphs) == 1


@pytest.mark.parametrize(
    "written", ["The lab closes!", "“The lab closes in May.”", "! The lab closes;"]
)
def test_a_line_put_into_the_letter_and_then_made_confidential_is_not_printed(
    services: Services, interview: UUID, written: str
) -> None:
    line = TypedLine(uuid4(), 0.5, written, 30, kept=True)
    services.interviewing.type_notes(interview, [line], [])
    dropped_in = services.thanking.draft(interview).specifics[line.id][0]
    services.thanking.write(interview, Slot.SPECIFIC, dropped_in)
    services.publishing.email(interview)
    services.wrapping_up.mark(interview, line.id, privacy=Privacy.CONFIDENTIAL)
    with pytest.raises(CoachError, match="in confidence"):
        services.publishing.email(interview)


def test_a_name_that_stands_in_the_letter_and_is_then_made_confidential_is_not_printed(
    services: Services, interview: UUID
) -> None:
    sentence = services.thanking.draft(interview).slots[Slot.REFERRAL]
    services.thanking.write(interview, Slot.REFERRAL, sentence)
    lines = services.wrapping_up.open(interview).notes
    prado = next(line for line in lines if "Prado" in line.text)
    assert "Lucía Prado" in services.publishing.email(interview).body
    services.wrapping_up.mark(interview, prado.id, privacy=Privacy.CONFIDENTIAL)
    with pytest.raises(CoachError, match="in confidence"):
        services.publishing.letter(interview)


@pytest.mark.parametrize("privacy", [Privacy.PRIVATE, Privacy.CONFIDENTIAL])
def test_a_name_given_in_confidence_is_printed_nowhere_even_when_its_line_is_deleted(
    services: Services, interview: UUID, privacy: Privacy
) -> None:
    lines = services.wrapping_up.open(interview).notes
    prado = next(line for line in lines if "Prado" in line.text)
    services.wrapping_up.mark(interview, prado.id, privacy=privacy)
    services.interviewing.type_notes(interview, [], [prado.id])
    assert "Prado" not in str(services.publishing.referral_list(interview))
    assert "Prado" not in services.publishing.email(interview).body
    assert [row.title for row in services.reading.bin()] == ["Lucía Prado"]


def test_what_was_told_in_confidence_of_a_name_becomes_no_organisation(
    services: Services, interview: UUID
) -> None:
    detail = "leaves State Archives in May"
    line = TypedLine(uuid4(), 9.0, f"@Ann Lee, {detail}", 99, privacy=Privacy.CONFIDENTIAL)
    services.interviewing.type_notes(interview, [line], [])
    referrals = services.wrapping_up.open(interview).interview.referrals
    person_id = services.wrapping_up.meet(interview, referrals[-1].id)
    person = services.people.get(person_id)
    assert (person.organisation, person.notes) == ("", detail)
    later = services.preparing.arrange_interview(person_id, None, "UTC")
    assert "State Archives" not in str(services.publishing.preparation_sheet(later))
    assert "State Archives" not in str(services.publishing.letter(later))


def test_a_thank_you_without_a_name_is_not_signed(services: Services, interview: UUID) -> None:
    assert services.thanking.draft(interview).is_signed
    services.you.change({"name": "", "signature_name": ""})
    assert not services.thanking.draft(interview).is_signed


def colleague(services: Services, clock: SetClock, name: str, organisation: str) -> UUID:
    """Another talk, with somebody of this organisation, that was held."""
    clock.advance(minutes=1)
    made = services.preparing.arrange_interview(name, clock.now(), "Europe/Berlin")
    person = services.preparing.open(made).person
    services.people.change(person.id, {"organisation": organisation, "form_of_address": "ms"})
    services.interviewing.start(made, clock.steady())
    note = TypedLine(uuid4(), 1.0, f"Read what {name} reads.", 40, kept=True)
    todo = TypedLine(uuid4(), 2.0, "!find it", 50)
    services.interviewing.type_notes(made, [note, todo], [])
    clock.advance(minutes=20)
    services.interviewing.end(made, clock.steady())
    return made


def openings(services: Services, interviews: list[UUID]) -> list[str]:
    drafts = [services.thanking.draft(each, Form.LETTER) for each in interviews]
    return [draft.slots[Slot.OPENING][:30] for draft in drafts]


def test_letters_to_one_organisation_are_begun_differently(
    services: Services, clock: SetClock
) -> None:
    services.you.change({"field_of_interest": "maps"})
    here, elsewhere = "State Archives", "Harbor Museum"
    talks = [colleague(services, clock, name, here) for name in ("Ana Roe", "Bo Roe", "Cy Roe")]
    other = colleague(services, clock, "Di Roe", elsewhere)
    begun = openings(services, talks)
    assert len(set(begun)) == 3
    assert openings(services, [other]) == begun[:1]
    services.thanking.choose_form(talks[2], Form.LETTER)
    services.thanking.send(talks[2], clock.now())
    assert openings(services, talks) == begun


def test_what_was_written_to_a_colleague_is_not_proposed_again(
    services: Services, clock: SetClock
) -> None:
    first = colleague(services, clock, "Ana Roe", "State Archives")
    second = colleague(services, clock, "Bo Roe", "state  archives")
    offered = services.thanking.draft(second, Form.CARD).phrasings[Slot.CLOSING]
    services.thanking.write(first, Slot.CLOSING, offered[0])
    assert services.thanking.draft(second, Form.CARD).slots[Slot.CLOSING] != offered[0]


def test_a_letter_like_another_one_says_like_whose(services: Services, clock: SetClock) -> None:
    first, second = (colleague(services, clock, name, "") for name in ("Ana Roe", "Bo Lind"))
    assert services.thanking.draft(second).alike is None
    services.thanking.send(first, clock.now())
    for slot, text in services.thanking.draft(first).slots.items():
        services.thanking.write(second, slot, text.replace("Ana", "Bo"))
    alike = services.thanking.draft(second, Form.LETTER).alike
    assert alike is not None
    assert (alike.name, alike.percent > 90) == ("Ana Roe", True)
    services.thanking.write(second, Slot.SPECIFIC, "Only you told me of the flooded cellar " * 3)
    services.thanking.write(second, Slot.OPENING, "What a morning that was among your maps.")
    assert services.thanking.draft(second).alike is None


def test_letters_are_written_in_the_language_of_the_profile(
    services: Services, interview: UUID
) -> None:
    person = services.preparing.open(interview).person
    services.people.change(person.id, {"organisation": "Harborview"})
    written = {
        "de": ("Sehr geehrte Frau Whitfield,", "zwanzig Minuten"),
        "es": ("Estimada Sra. Whitfield:", "veinte minutos"),
        "fr": ("Madame,", "vingt minutes"),
    }
    for locale, (greeting, said) in written.items():
        services.you.change({"locale": locale})
        letter = services.publishing.letter(interview)
        assert (letter.text.greeting, letter.words.lang) == (greeting, locale)
        assert said in letter.text.paragraphs[0]
        assert "obody hires for tools" in letter.text.plain
        assert "Tom Adeyemi" not in letter.text.plain


def test_a_form_of_address_that_was_chosen_is_kept_and_greets(
    services: Services, interview: UUID
) -> None:
    services.thanking.write(interview, Slot.GREETING, "Hi there,")
    services.thanking.address_as(interview, Address.PROFESSOR)
    draft = services.thanking.draft(interview, Form.EMAIL)
    assert draft.person.form_of_address is Address.PROFESSOR
    assert draft.slots[Slot.GREETING] == "Dear Professor Whitfield,"
