"""Anything that was written is found as it is typed, whatever is typed."""

import random
import string
from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.application.searching import SHOWN, Hit, Searching, Sought
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.letters import Letter
from interview_coach.domain.notes import Privacy
from interview_coach.domain.person import Person
from interview_coach.storage import Database
from tests.builders import NOON, a_note, a_person, a_talk

LINES = (
    "the archive of Łódź was scanned",
    "記録の名前を確かめる",
    "100% of it is kept",
    "100 per cent is a myth",
    "C++ is of no use here",
    "O'Brien (records): ask about salary",
    "half the week is rights clearance",
)


@pytest.fixture
def dana(database: Database) -> Person:
    """Somebody with a talk, whose notes are full of odd signs."""
    dana = a_person(role="Data steward", organisation="Northgate")
    with database.work() as work:
        work.people.add(dana)
        talk = a_talk(dana)
        talk.letters.append(Letter(slots={"opening": "Thank you for the hour in the stacks."}))
        work.interviews.add(talk)
        work.notes.save([a_note(talk, text, at) for at, text in enumerate(LINES)])
        work.notes.save([a_note(talk, "pay is poor", 90, privacy=Privacy.CONFIDENTIAL)])
        work.bank.add(BankQuestion(text="What do people who struggle lack?"))
    return dana


def found(database: Database, text: str, kind: Sought = Sought.NOTE) -> list[Hit]:
    return [hit for hit in Searching(database.search).find(text) if hit.kind is kind]


def texts(database: Database, text: str) -> list[str]:
    return [hit.text for hit in found(database, text)]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("lodz", 0), ("ŁÓDŹ", 0), ("arch scan", 0), ("名前", 1), ("前を", 1), ("100%", 2),
        ("c++", 4), ("o'br", 5), ("(rec", 5), ("salary", 5), ("rights cl", 6),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("dana")
def test_the_line_is_found_by_what_is_typed(database: Database, typed: str, line: int) -> None:
    assert texts(database, typed) == [LINES[line]]


@pytest.mark.usefixtures("dana")
def test_any_text_at_all_is_accepted(database: Database) -> None:
    chance = random.Random(5)
    signs = string.punctuation * 3 + " \t\"'*^:()-–…“”„«»\u200b\x00\ud800ß漢か٣🙂ab"
    for _ in range(500):
        found(database, "".join(chance.choices(signs, k=chance.randint(1, 12))))
    assert found(database, " \t ") == []
    assert texts(database, '" OR words MATCH "') == []


@pytest.mark.usefixtures("dana")
def test_people_questions_and_letters_are_found_beside_the_notes(database: Database) -> None:
    assert [hit.person for hit in found(database, "whit", Sought.PERSON)] == [
        "Data steward, Northgate"
    ]
    assert [hit.text for hit in found(database, "struggle", Sought.QUESTION)] == [
        "What do people who struggle lack?"
    ]
    (letter,) = found(database, "stacks", Sought.LETTER)
    assert letter.interview_id is not None
    assert letter.person == "Dana Whitfield"


@pytest.mark.usefixtures("dana")
def test_a_confidential_line_is_found_with_its_lock(database: Database) -> None:
    (hit,) = found(database, "poor")
    assert hit.is_confidential
    assert not found(database, "salary")[0].is_confidential


def test_what_was_changed_is_found_as_it_is_now(database: Database, dana: Person) -> None:
    (hit,) = found(database, "rights")
    assert hit.interview_id is not None
    with database.work() as work:
        (line,) = [each for each in work.notes.of(hit.interview_id) if each.id == hit.id]
        line.text = "half the week is vendor calls"
        work.notes.save([line])
        work.people.get(dana.id).family_name = "Menon"
    assert texts(database, "rights") == []
    assert texts(database, "vendor") == ["half the week is vendor calls"]
    assert [hit.text for hit in found(database, "menon", Sought.PERSON)] == ["Dana Menon"]


def test_who_lies_in_the_bin_is_not_found_until_put_back(database: Database, dana: Person) -> None:
    for moment, expected in ((NOON, []), (None, [LINES[6]])):
        with database.work() as work:
            work.people.get(dana.id).deleted_at = moment
        assert texts(database, "rights") == expected
        assert len(found(database, "dana", Sought.PERSON)) == len(expected)


def test_nothing_of_who_is_forgotten_stays_in_the_index(database: Database, dana: Person) -> None:
    assert texts(database, "rights")
    with database.work() as work:
        work.erase(Kind.PERSON, dana.id)
    assert texts(database, "rights") == []
    assert b"clearance" not in database.search.as_kept()


def test_a_change_that_failed_does_no_harm(database: Database, dana: Person) -> None:
    def fail() -> None:
        with database.work() as work:
            work.people.get(dana.id).family_name = "Menon"
            work.people.get(UUID(int=0))

    with pytest.raises(CoachError):
        fail()
    assert [hit.text for hit in found(database, "whit", Sought.PERSON)] == ["Dana Whitfield"]


def test_short_beginnings_are_newest_first_and_whole_words_go_before_longer_ones(
    database: Database,
) -> None:
    person = a_person()
    with database.work() as work:
        work.people.add(person)
        for days, text in ((3, "arch"), (2, "archive"), (1, "archives")):
            talk = a_talk(person, began=NOON - timedelta(days=days))
            work.interviews.add(talk)
            work.notes.save([a_note(talk, text)])
    assert texts(database, "ar") == ["archives", "archive", "arch"]
    assert texts(database, "arch") == ["arch", "archives", "archive"]


def test_the_index_is_taken_in_a_little_at_a_time(database: Database) -> None:
    person = a_person()
    with database.work() as work:
        work.people.add(person)
        for days in range(40):
            talk = a_talk(person, began=NOON - timedelta(days=days))
            work.interviews.add(talk)
            work.notes.save([a_note(talk, f"line {at}", at) for at in range(3)])
    turns = 0
    while not database.search.catch_up(20):
        turns += 1
    assert turns >= 3
    assert len(found(database, "line")) == SHOWN


def test_people_are_taken_in_a_little_at_a_time_also_when_one_changes_meanwhile(
    database: Database,
) -> None:
    crowd = [a_person(f"Ada Number{at}") for at in range(600)]
    with database.work() as work:
        for person in crowd:
            work.people.add(person)
    assert not database.search.catch_up(500)
    with database.work() as work:
        for person in crowd:
            work.people.get(person.id).given_name = "Zoë"

    turns = 1
    while not database.search.catch_up(500):
        turns += 1
    assert turns == 2
    assert found(database, "ada") == []
    assert len(database.search.find("zoe", Sought.PERSON, 1000)) == 600
