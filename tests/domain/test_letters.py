import pytest

from interview_coach.domain.letters import (
    Form,
    Slot,
    asks_for_a_job,
    compose,
    confidential_words,
)
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Address, Person, split_name

SLOTS = {
    Slot.GREETING.value: "Dear Ms. Whitfield,",
    Slot.OPENING.value: "Thank you for the twenty minutes.",
    Slot.SPECIFIC.value: "What stays with me is your point.",
    Slot.WILL_DO.value: "",
    Slot.REFERRAL.value: "I will write to Lucía Prado.",
    Slot.CLOSING.value: "With thanks,",
    Slot.SIGNATURE.value: "Maya Ortiz",
}


def test_one_set_of_slots_makes_every_form() -> None:
    card, letter = compose(SLOTS, Form.CARD), compose(SLOTS, Form.LETTER)
    assert len(card.paragraphs) == 1
    assert len(letter.paragraphs) == 2
    assert card.words == letter.words == 19


def test_an_empty_slot_leaves_no_gap() -> None:
    assert "  " not in compose(SLOTS, Form.CARD).plain
    assert compose({}, Form.LETTER).plain == ""


def test_plain_text_has_greeting_body_and_name_in_order() -> None:
    lines = compose(SLOTS, Form.EMAIL).plain.splitlines()
    assert lines[0] == "Dear Ms. Whitfield,"
    assert lines[-2:] == ["With thanks,", "Maya Ortiz"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Are there any openings?", True),
        ("Please hire me.", True),
        ("I attach my résumé.", True),
        ("Thank you for your advice.", False),
        ("I will resume my course.", False),
    ],
)
def test_words_that_ask_for_a_job_are_noticed(text: str, asks: bool) -> None:
    assert asks_for_a_job(text) is asks


def test_a_confidential_line_is_found_however_it_is_spaced() -> None:
    line = NoteLine(text="!Her budget is  smaller.", privacy=Privacy.CONFIDENTIAL)
    assert confidential_words("As you said, her BUDGET is\nsmaller than …", [line])
    assert not confidential_words("Thank you.", [line])
    line.privacy = Privacy.PRIVATE
    assert not confidential_words("her budget is smaller", [line])


@pytest.mark.parametrize(
    ("address", "called"),
    [
        (Address.MS, "Ms. Whitfield"),
        (Address.PROFESSOR, "Professor Whitfield"),
        (Address.FIRST_NAME, "Dana"),
        (Address.FULL_NAME, "Dana Whitfield"),
    ],
)
def test_a_person_is_addressed_as_they_wish(address: Address, called: str) -> None:
    person = Person(given_name="Dana", family_name="Whitfield", form_of_address=address)
    assert person.addressed == called


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Dana Whitfield", ("Dana", "Whitfield")),
        ("Whitfield, Dana", ("Dana", "Whitfield")),
        ("Đặng Thị Hường", ("Đặng Thị", "Hường")),
        ("Prince", ("Prince", "")),
    ],
)
def test_a_typed_name_is_split(typed: str, parts: tuple[str, str]) -> None:
    assert split_name(typed) == parts
