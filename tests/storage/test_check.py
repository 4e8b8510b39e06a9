"""What the check finds."""

import pytest

from interview_coach.storage import sqlite_file
from tests.builders import NOON, a_note, a_person, a_talk


@pytest.fixture
def talk(database):
    person = a_person("Dana Whitfield")
    talk = a_talk(person)
    with database.work() as work:
        work.people.add(person)
        work.interviews.add(talk)
        work.notes.save([a_note(talk, "one", 1), a_note(talk, "two", 2)])
    return talk


def spoil(database, statement: str) -> None:
    raw = sqlite_file.driver(database.engine)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute(statement)
    raw.execute("PRAGMA foreign_keys=ON")


def test_sound_data_has_no_findings(database, talk):
    assert database.check() == []


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("PRAGMA application_id=1", "mark of Interview Coach"),
        ("UPDATE alembic_version SET version_num='0000'", "version 0000"),
        ("DELETE FROM profiles", "one profile"),
        ("DELETE FROM people", "Without what they belong to: 1 interviews"),
        ("UPDATE notes SET rank=1", "same spot"),
        ("UPDATE notes SET question_id='00000000000000000000000000000001'", "not there: 2"),
        ("DELETE FROM sessions", "without a conversation: 1"),
        ("DELETE FROM reflections", "without a reflection: 1"),
        ("UPDATE sessions SET ended_at='2001-01-01 00:00:00.000000'", "end before they begin"),
        (
            "UPDATE people SET event_id='00000000000000000000000000000001'",
            "met at an event that is not there: 1",
        ),
        ("DROP TABLE notes", "could not do this"),
    ],
)
def test_each_fault_is_named_without_a_word_of_the_data(database, talk, statement, finding):
    spoil(database, statement)

    findings = " ".join(database.check())

    assert finding in findings
    assert "Dana" not in findings


def test_a_pause_that_never_ended_is_found(database, talk):
    with database.work() as work:
        session = work.interviews.get(talk.id).session
        session.ended_at = None
        session.pause(NOON)
        session.ended_at = NOON.replace(hour=13)

    assert database.check() == ["Pauses that go on after the conversation: 1."]
