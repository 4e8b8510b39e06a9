"""Wordings in four languages: complete, of the right length, and not the same in each letter."""

from itertools import product

import pytest

from interview_coach.app import load_content
from interview_coach.application.phrasing import (
    LetterWording,
    Phrasebook,
    least_used,
    phrasebook,
)
from interview_coach.domain.approaches import ApproachSlot
from interview_coach.domain.letters import WORD_RANGE, Form, Slot, asks_for_a_job
from interview_coach.domain.text import word_count
from interview_coach.domain.wordings import OwnWording

CONTENT = load_content()
KNOWN = {field.key: field.example for field in CONTENT.letter_fields}
FEW = {field: KNOWN[field] for field in ("salutation", "name", "minutes_words", "when", "sender")}
LANGUAGES = {"en": 3, "de": 2, "es": 2, "fr": 2}
"""And how many phrasings there are at least."""
BODY = (Slot.OPENING, Slot.SPECIFIC, Slot.WILL_DO, Slot.REFERRAL)
FORMALITIES = ("formal", "friendly")
PERMISSIONS = ("yes", "not_yes", "none")
ASKING = [slot for slot in ApproachSlot if slot.startswith("outreach")] + ["outreach_subject"]


def book(language: str) -> Phrasebook:
    return phrasebook(CONTENT.wordings_in(language), [], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_wordings_use_only_known_fields_slots_and_forms(language: str) -> None:
    wordings = CONTENT.wordings_in(language)
    for wording in wordings:
        assert wording.fields <= KNOWN.keys()
        assert wording.formality in FORMALITIES
        assert set(wording.forms) <= set(Form)
        assert not asks_for_a_job(wording.text)
        assert "'" not in wording.text
    assert {w.slot for w in wordings} == {*Slot, *ApproachSlot, "subject", "outreach_subject"}
    assert len({wording.key for wording in wordings}) == len(wordings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_permitted_wording_names_the_introducer(language: str) -> None:
    naming = [w for w in CONTENT.wordings_in(language) if "introducer" in w.fields]
    assert {(w.slot, w.permission) for w in naming} == {("referral_opening", "yes")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_more_than_one_way_to_say_it(language: str) -> None:
    wanted, words = LANGUAGES[language], book(language)
    for formality, form in product(FORMALITIES, Form):
        for slot in (Slot.OPENING, Slot.SPECIFIC, Slot.WILL_DO, Slot.CLOSING):
            assert len(words.phrasings(slot, form, formality, KNOWN)) >= wanted
        for permission in PERMISSIONS:
            said = words.phrasings("referral", form, formality, KNOWN, permission)
            assert len(said) >= wanted
    for formality in FORMALITIES:
        for slot in (*ASKING, "subject"):
            assert len(words.phrasings(slot, "email", formality, KNOWN)) >= wanted
        for permission in PERMISSIONS[:2]:
            said = words.phrasings("referral_opening", "letter", formality, KNOWN, permission)
            assert len(said) >= wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_can_be_worded_when_little_is_known(language: str) -> None:
    words = book(language)
    for formality, form in product(FORMALITIES, Form):
        for slot in (Slot.GREETING, Slot.OPENING, Slot.CLOSING, Slot.SIGNATURE):
            assert words.phrasings(slot, form, formality, FEW)
    for formality in FORMALITIES:
        assert all(words.phrasings(slot, "email", formality, FEW) for slot in ASKING)
        assert words.phrasings("referral_opening", "letter", formality, FEW, "not_yes")


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_choice_of_phrasings_makes_a_text_of_the_right_length(language: str) -> None:
    words = book(language)
    for form, formality, permission in product(Form, FORMALITIES, PERMISSIONS):
        counts = [
            [
                word_count(text)
                for text in words.phrasings(
                    slot, form, formality, KNOWN, permission if slot is Slot.REFERRAL else ""
                )
            ]
            for slot in BODY
        ]
        fewest, most = WORD_RANGE[form]
        assert fewest <= sum(map(min, counts)) <= sum(map(max, counts)) <= most


def test_a_german_letter_begins_small_after_its_comma() -> None:
    openings = [w for w in CONTENT.wordings_in("de") if w.slot in ("opening", "referral_opening")]
    plain = [w.text for w in openings if not w.text.startswith(("$", "Ihre "))]
    assert all(text[0].islower() for text in plain)


def test_another_language_is_worded_in_english() -> None:
    assert CONTENT.wordings_in("eo") == CONTENT.wordings_in("en")


def test_own_wordings_stand_first_and_hidden_ones_nowhere() -> None:
    shipped = CONTENT.wordings_in("en")
    closing = next(w for w in shipped if w.slot == "closing" and not w.forms)
    own = [
        OwnWording(slot="closing", formality=closing.formality, text="Ever yours,"),
        OwnWording(slot="closing", formality=closing.formality, replaces=closing.key),
    ]
    said = phrasebook(shipped, own, "en").phrasings("closing", "card", closing.formality, KNOWN)
    assert said[0] == "Ever yours,"
    assert closing.text not in said
    assert phrasebook(shipped, own, "de").wordings == shipped


def wording(text: str) -> LetterWording:
    return LetterWording("opening", "formal", text)


@pytest.mark.parametrize(
    ("template", "text", "could"),
    [
        ("Thank you for $when.", "Thank you for Friday.", True),
        ("Thank you for $when.", "Thank you for Friday!", False),
        ("$name said: $specific.", "Dana said: keep less.", True),
        ("As it stands", "As it stands", True),
        ("As it stands", "As it stood", False),
        ("${when} and $when", "today and today", True),
        ("a$when-a", "a", False),
        ("It cost $5.", "It cost $5.", True),
    ],
)
def test_a_text_is_known_by_its_wording(template: str, text: str, could: bool) -> None:
    assert wording(template).could_read(text) is could


def test_the_least_used_wording_comes_first() -> None:
    one, two, three = (wording(text) for text in ("One $when.", "Two $when.", "Three $when."))
    assert least_used([one, two, three], [])[0] == one
    assert least_used([one, two, three], [None])[0] == two
    assert least_used([one, two, three], [None, None])[0] == three
    assert least_used([one, two, three], ["Two today."])[0] == one
    assert least_used([one, two, three], ["Two today.", None])[0] == three
    assert least_used([one], [None, None]) == (one,)
    assert least_used([], [None]) == ()


def test_fields_are_filled_and_all_else_is_only_text() -> None:
    said = wording("{name} $name ${name} $5 100% {0.__class__} $$").filled({"name": "Dana"})
    assert said == "{name} Dana Dana $5 100% {0.__class__} $"
