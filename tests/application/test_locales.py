"""Dates, times, numbers and people as each of the five locales writes them."""

from datetime import UTC, date, datetime

import pytest

from interview_coach.app import load_content
from interview_coach.application.locales import Locale
from interview_coach.application.you import locale_of
from interview_coach.domain.person import Address, Person
from tests.builders import a_person

CONTENT = load_content()
SATURDAY = date(2026, 11, 21)
AFTERNOON = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
DANA = {"given_name": "Dana", "family_name": "Whitfield"}


def locale(key: str) -> Locale:
    return CONTENT.locales[key]


@pytest.mark.parametrize(
    ("key", "long", "full", "short", "day", "time"),
    [
        ("en-US", "November 21, 2026", "Saturday, November 21, 2026", "Sat, Nov 21", "Nov 21",
         "2:05 PM"),
        ("en-GB", "21 November 2026", "Saturday 21 November 2026", "Sat 21 Nov", "21 Nov", "14:05"),
        ("de", "21. November 2026", "Samstag, 21. November 2026", "Sa., 21. Nov.", "21. Nov.",
         "14:05 Uhr"),
        ("es", "21 de noviembre de 2026", "sábado, 21 de noviembre de 2026", "sáb 21 nov",
         "21 nov", "14:05"),
        ("fr", "21 novembre 2026", "samedi 21 novembre 2026", "sam. 21 nov.", "21 nov.",
         "14\u00a0h\u00a005"),
    ],
)  # fmt: skip
def test_dates_and_times(key: str, long: str, full: str, short: str, day: str, time: str) -> None:
    at = locale(key)
    assert (at.long_date(SATURDAY), at.full_date(SATURDAY)) == (long, full)
    assert (at.short_date(SATURDAY), at.short_day(SATURDAY)) == (short, day)
    assert at.clock_time(AFTERNOON) == time


def test_the_first_of_a_month_is_the_first_in_french_alone() -> None:
    first = date(2026, 5, 1)
    assert locale("fr").long_date(first) == "1er mai 2026"
    assert locale("es").long_date(first) == "1 de mayo de 2026"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("en-US", ["today", "yesterday", "on Tuesday", "on November 2"]),
        ("en-GB", ["today", "yesterday", "on Tuesday", "on 2 November"]),
        ("de", ["heute", "gestern", "am Dienstag", "am 2. November"]),
        ("es", ["hoy", "ayer", "el martes", "el 2 de noviembre"]),
        ("fr", ["aujourd’hui", "hier", "mardi", "le 2 novembre"]),
    ],
)
def test_the_day_of_a_talk_within_a_sentence(key: str, said: list[str]) -> None:
    days = (SATURDAY, date(2026, 11, 20), date(2026, 11, 17), date(2026, 11, 2))
    assert [locale(key).when(day, SATURDAY) for day in days] == said


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("en-US", ["twenty", "twenty-one", "100"]),
        ("de", ["zwanzig", "einundzwanzig", "100"]),
        ("es", ["veinte", "veintiún", "100"]),
        ("fr", ["vingt", "vingt et une", "100"]),
    ],
)
def test_numbers_of_minutes_in_words(key: str, words: list[str]) -> None:
    assert [locale(key).in_words(number) for number in (20, 21, 100)] == words


def test_names_are_listed() -> None:
    names = ["Ana", "Tom", "Inés"]
    assert locale("en-GB").listed(names) == "Ana, Tom and Inés"
    assert locale("de").listed(names[:2]) == "Ana und Tom"
    assert locale("es").listed(names) == "Ana, Tom e Inés"
    assert locale("es").listed(["Ana", "Hierro"]) == "Ana y Hierro"
    assert locale("fr").listed(["Ana"]) == "Ana"


SALUTATIONS = {
    "en-US": "Dear Ms. Whitfield|Dear Mr. Whitfield|Dear Mx. Whitfield|Dear Dr. Whitfield"
    "|Dear Professor Whitfield|Dear Dana|Dear Dana Whitfield",
    "en-GB": "Dear Ms Whitfield|Dear Mr Whitfield|Dear Mx Whitfield|Dear Dr Whitfield"
    "|Dear Professor Whitfield|Dear Dana|Dear Dana Whitfield",
    "de": "Sehr geehrte Frau Whitfield|Sehr geehrter Herr Whitfield|Guten Tag Dana Whitfield"
    "|Guten Tag Dr. Whitfield|Guten Tag Prof. Whitfield|Hallo Dana|Guten Tag Dana Whitfield",
    "es": "Estimada Sra. Whitfield|Estimado Sr. Whitfield|Buenos días, Dana Whitfield"
    "|Buenos días, Dana Whitfield|Buenos días, Dana Whitfield|Hola, Dana"
    "|Buenos días, Dana Whitfield",
    "fr": "Madame|Monsieur|Bonjour Dana Whitfield|Bonjour Dana Whitfield|Bonjour Dana Whitfield"
    "|Bonjour Dana|Bonjour Dana Whitfield",
}


@pytest.mark.parametrize("key", SALUTATIONS)
def test_salutations_by_form_of_address(key: str) -> None:
    forms = (Address.MS, Address.MR, Address.MX, Address.DR, Address.PROFESSOR)
    forms += (Address.FIRST_NAME, Address.FULL_NAME)
    greeted = [locale(key).salutation(Person(**DANA, form_of_address=form)) for form in forms]
    assert greeted == SALUTATIONS[key].split("|")


@pytest.mark.parametrize("key", SALUTATIONS)
def test_a_title_without_a_family_name_is_not_used(key: str) -> None:
    only = Person(given_name="Cher", form_of_address=Address.MS)
    assert locale(key).salutation(only) == locale(key).salutation(Person(given_name="Cher"))
    nobody = Person(family_name="Lind", form_of_address=Address.FIRST_NAME)
    assert locale(key).addressed(nobody) == "Lind"


def test_the_address_names_people_as_the_post_does() -> None:
    jonas = a_person("Jonas Lind", form_of_address=Address.MR)
    named = [locale(key).on_envelope(jonas) for key in SALUTATIONS]
    assert named == ["Mr. Jonas Lind", "Mr Jonas Lind", "Herrn Jonas Lind", "Sr. Jonas Lind",
                     "Monsieur Jonas Lind"]  # fmt: skip
    jonas.suffix = "PhD"
    assert locale("en-US").on_envelope(jonas) == "Jonas Lind, PhD"


def test_only_a_formal_american_letter_and_spanish_greet_with_a_colon() -> None:
    marks = {key: locale(key).greeting_mark("letter", "formal") for key in SALUTATIONS}
    assert marks == {"en-US": ":", "en-GB": ",", "de": ",", "es": ":", "fr": ","}
    assert locale("en-US").greeting_mark("email", "formal") == ","
    assert locale("es").greeting_mark("card", "friendly") == ":"


def test_a_note_goes_on_in_the_middle_of_a_sentence() -> None:
    assert locale("en-GB").within_sentence("“Nobody hires for tools.”") == "nobody hires for tools"
    assert locale("en-GB").within_sentence("I would begin early!") == "I would begin early"
    assert locale("de").within_sentence("Werkzeuge sind zweitrangig.") == (
        "Werkzeuge sind zweitrangig"
    )


@pytest.mark.parametrize(
    ("system", "ours"),
    [
        ("de_AT.UTF-8", "de"),
        ("es_MX.UTF-8", "es"),
        ("fr_CA", "fr"),
        ("en_US.UTF-8", "en-US"),
        ("en_AU", "en-GB"),
        ("pl_PL", "en-GB"),
        ("C.UTF-8", "en-GB"),
        ("", "en-GB"),
    ],
)
def test_the_first_locale_is_that_of_the_system(system: str, ours: str) -> None:
    assert locale_of(system) == ours


def test_every_locale_is_complete() -> None:
    for each in CONTENT.locales.values():
        assert (len(each.days), len(each.months), len(each.minutes)) == (7, 12, 61)
        assert len(set(each.minutes)) == 61
        assert {"full_name", "first_name"} <= each.names.keys() & each.salutations.keys()
        assert CONTENT.words(each.key).lang == each.key


def test_those_one_is_on_first_name_terms_with_are_greeted_so() -> None:
    friend = Person(**DANA, circle="friends")
    assert locale("en-US").salutation(friend) == "Dear Dana"
    assert locale("de").addressed(friend) == "Dana"
    assert locale("de").on_envelope(friend) == "Dana Whitfield"
    # A title that was chosen stands, and so does the whole name of somebody less close.
    aunt = Person(**DANA, circle="family", form_of_address=Address.DR)
    assert locale("en-GB").salutation(aunt) == "Dear Dr Whitfield"
    assert locale("en-US").salutation(Person(**DANA, circle="alumni")) == "Dear Dana Whitfield"
    assert locale("fr").salutation(Person(family_name="Roux", circle="friends")) == "Bonjour Roux"


def test_each_way_to_greet_somebody_is_offered_once() -> None:
    assert locale("fr").ways_to_greet(Person(**DANA)) == {
        Address.FULL_NAME: "Bonjour Dana Whitfield",
        Address.FIRST_NAME: "Bonjour Dana",
        Address.MS: "Madame",
        Address.MR: "Monsieur",
    }
    assert list(locale("en-US").ways_to_greet(Person(given_name="Cher"))) == [Address.FULL_NAME]
    friend = Person(**DANA, circle="friends")
    assert "Dear Dana Whitfield" not in locale("en-US").ways_to_greet(friend).values()
