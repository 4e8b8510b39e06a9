"""The archive: everything out, everything in, and clear words for what is not one."""

import json
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach import storage
from interview_coach.application.archive import TIES, Archive
from interview_coach.application.errors import CoachError
from interview_coach.application.keeping import Keeping
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import clean
from interview_coach.exchange import archive_json
from interview_coach.exchange.archive_json import Document
from interview_coach.exchange.codec import decode, encode, needed
from interview_coach.storage import Database
from tests.builders import (
    a_person,
    full_bank_question,
    full_interview,
    full_notes,
    full_person,
    full_profile,
    full_ties,
    full_wording,
)

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "resources" / "archive.schema.json").read_text("utf-8")
)
LEFT_OUT = {(Profile, "id"), (NoteLine, "interview_id")}
"""Known from the place in the document, or the database's own."""


@pytest.fixture
def full() -> Archive:
    question, introduced = full_bank_question(), a_person("Lucía Prado")
    person = full_person(introduced_by_id=introduced.id)
    interview = full_interview(person, question, introduced)
    notes = full_notes(interview)
    interview.all_referrals[0].note_id = notes[1].id
    # Younger than the person she introduced, so that ids are met before they are known.
    return Archive(
        full_profile(),
        [person, introduced],
        [interview],
        {interview.id: notes},
        [question],
        [full_wording()],
        **full_ties(person, interview),
    )


@pytest.fixture
def document(full: Archive) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(archive_json.save(full))
    return document


def keeping(database: Database) -> Keeping:
    return Keeping(
        database.work, database.reading, announce=lambda _: None, clock=None, drop_copies=int
    )


def mentioned(kind: Any) -> Iterator[type]:
    """The dataclass or enumeration and all that its fields mention."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        yield kind
    if not is_dataclass(kind):
        for inner in get_args(kind):
            yield from mentioned(inner)
        return
    yield kind
    for hint in get_type_hints(kind).values():
        yield from mentioned(hint)


def default_of(field: Field[Any]) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


def parts(value: Any) -> Iterator[Any]:
    if isinstance(value, list | tuple):
        for each in value:
            yield from parts(each)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            yield from parts(getattr(value, field.name))


def test_the_full_example_leaves_no_field_at_its_default(full):
    everything = [full.profile, *full.people, *full.interviews, *full.bank, *full.wordings]
    everything += [item for name in TIES for item in getattr(full, name)]
    everything += [line for lines in full.notes.values() for line in lines]
    seen: dict[tuple[type, str], bool] = {}
    for part in parts(everything):
        for field in fields(part):
            key = (type(part), field.name)
            seen[key] = seen.get(key, False) or getattr(part, field.name) != default_of(field)

    assert [key for key, is_filled in seen.items() if not is_filled] == []


def test_saved_and_loaded_an_archive_is_the_same(full):
    document = archive_json.save(full)
    loaded = archive_json.load(document)

    assert archive_json.save(loaded) == document
    assert encode([loaded.people, loaded.interviews, loaded.bank]) == encode(
        [full.people, full.interviews, full.bank]
    )
    assert encode(loaded.notes) == encode(full.notes)


def test_restored_into_an_empty_database_it_saves_to_equal_bytes(full, tmp_path):
    database = storage.open(tmp_path / "interviews.db")
    document = archive_json.save(full)
    try:
        keeping(database).restore(archive_json.load(document))

        people = sorted(full.people, key=lambda person: person.created_at)
        in_order = replace(full, people=people)
        assert archive_json.save(keeping(database).archive()) == archive_json.save(in_order)
        assert database.check() == []
    finally:
        database.close()


def test_restoring_can_be_taken_back(full, tmp_path):
    database = storage.open(tmp_path / "interviews.db")
    try:
        keeping(database).restore(full)
        before = keeping(database).archive()
        document = archive_json.save(before)
        keeping(database).restore(Archive(Profile(), [], [], {}, []))
        assert database.reading.counts().people == 0

        keeping(database).restore(before)

        assert archive_json.save(keeping(database).archive()) == document
    finally:
        database.close()


@settings(max_examples=40)
@given(st.text())
def test_any_text_comes_back_as_the_boundary_lets_it_in(text):
    text = clean(text)

    assert decode(Person, json.loads(json.dumps(encode(Person(notes=text))))).notes == text


def test_the_schema_accepts_a_full_archive(document):
    validator = jsonschema.Draft202012Validator(SCHEMA)
    validator.check_schema(SCHEMA)
    validator.validate(document)


def test_the_schema_names_the_fields_that_the_domain_has():
    described = {frozenset(each["properties"]): each for each in SCHEMA["$defs"].values()
                 if "properties" in each}  # fmt: skip
    for kind in filter(is_dataclass, set(mentioned(Document)) - {Document}):
        names = frozenset(f.name for f in fields(kind) if (kind, f.name) not in LEFT_OUT)
        assert names in described, kind
        assert set(described[names].get("required", ())) == needed(kind), kind
    assert SCHEMA["properties"].keys() == {field.name for field in fields(Document)}


def test_the_schema_names_the_words_that_the_domain_has():
    properties = [each.get("properties", {}).values() for each in SCHEMA["$defs"].values()]
    described = {
        frozenset(each["enum"]) for group in properties for each in group if "enum" in each
    }
    kinds = {kind for kind in mentioned(Document) if issubclass(kind, StrEnum)}

    assert described == {frozenset(kind) for kind in kinds}


def test_the_schema_refuses_what_is_not_described(document):
    document["people"][0]["favourite_colour"] = "teal"

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"{}",
        b"null",
        b'{"format": "interview-coach-archive", "version": NaN}',
        b"[" * 100_000,
        b'{"format": "other", "version": 1}',
        b'{"format": "interview-coach-archive", "version": 0}',
        b'{"format": "interview-coach-archive", "version": false}',
    ],
)
def test_what_is_no_archive_is_told(data):
    with pytest.raises(CoachError, match="not an archive"):
        archive_json.load(data)


def test_a_part_of_an_archive_is_told(full):
    with pytest.raises(CoachError, match="only a part"):
        archive_json.load(archive_json.save(full)[:-100])


@pytest.mark.parametrize(("paper", "locale"), [("letter", "en-US"), ("a4", "en-GB")])
def test_an_archive_of_the_first_version_has_the_locale_of_its_paper(document, paper, locale):
    document["version"] = 1
    del document["wordings"], document["profile"]["locale"]
    document["profile"]["paper"] = paper
    loaded = archive_json.load(json.dumps(document).encode())

    assert (loaded.profile.locale, list(loaded.wordings)) == (locale, [])


def test_an_archive_of_the_second_version_has_no_ties(document):
    document["version"] = 2
    for name in TIES:
        del document[name]
    del document["profile"]["news"], document["people"][0]["event_id"]
    loaded = archive_json.load(json.dumps(document).encode())

    assert [list(getattr(loaded, name)) for name in TIES] == [[]] * len(TIES)


@pytest.mark.parametrize(
    ("name", "field", "words"),
    [
        ("touches", "interview_id", "touches 1, interview is not in it"),
        ("outreaches", "person_id", "outreaches 1, person is not in it"),
        ("leads", "person_id", "leads 1, person is not in it"),
    ],
)
def test_a_tie_to_nobody_is_told(document, name, field, words):
    document[name][0][field] = "00000000-0000-0000-0000-000000000000"

    with pytest.raises(CoachError, match=words):
        archive_json.load(json.dumps(document).encode())


def test_a_later_version_is_refused_by_name(document):
    document["version"] = 9

    with pytest.raises(CoachError, match=r"newer Interview Coach .version 9"):
        archive_json.load(json.dumps(document).encode())


CHANGES = {
    "version is not a whole number": ("version", "1"),
    "people is not a list": ("people", {}),
    "people 1, email is not text": ("people", 0, "email", 5),
    "people 1, id is not an identifier": ("people", 0, "id", "17"),
    "people 1, created at is not a moment": ("people", 0, "created_at", "2026-11-20T12:00:00"),
    "people 2 is not a set of named values": ("people", 1, "Dana"),
    "people 1, nickname is not known": ("people", 0, "nickname", "Lu"),
    "interview, format is not one of": ("interviews", 0, "interview", "format", "telex"),
    "interviews 1, notes 1, kept is not true": ("interviews", 0, "notes", 0, "kept", 1),
    "planned minutes is not a whole": ("interviews", 0, "interview", "planned_minutes", 2.5),
    "planned minutes is too large": ("interviews", 0, "interview", "planned_minutes", 10**400),
    "starts at is not a moment": (
        *("interviews", 0, "interview", "starts_at"),
        "9999-12-31T23:59:59-12:00",
    ),
    "profile, paper is not one of": ("profile", "paper", "a3"),
    "people 1, introduced by is not in it": (
        *("people", 0, "introduced_by_id"),
        "00000000-0000-0000-0000-000000000000",
    ),
    "interviews 1, question is not in it": (
        *("interviews", 0, "interview", "session", "question_id"),
        "00000000-0000-0000-0000-000000000000",
    ),
    "interviews 1 belongs to a person who": (
        *("interviews", 0, "interview", "person_id"),
        "00000000-0000-0000-0000-000000000000",
    ),
}


@pytest.mark.parametrize("words", CHANGES)
def test_a_fault_is_told_with_its_place_and_without_its_content(document, words):
    *way, last, value = CHANGES[words]
    place = document
    for step in way:
        place = place[step]
    place[last] = value

    with pytest.raises(CoachError, match=f"^The archive cannot be read: .*{words}"):
        archive_json.load(json.dumps(document).encode())


def test_a_field_that_is_left_out_has_its_usual_value_but_a_needed_one_is_missed(document):
    interview = document["interviews"][0]["interview"]
    del interview["aim"]
    assert archive_json.load(json.dumps(document).encode()).interviews[0].aim == ""

    del interview["person_id"]
    with pytest.raises(CoachError, match="interviews 1, interview, person id is missing"):
        archive_json.load(json.dumps(document).encode())


def test_equal_ids_are_refused(document):
    document["people"].append(document["people"][0])

    with pytest.raises(CoachError, match="people stand in it twice"):
        archive_json.load(json.dumps(document).encode())


def test_equal_ids_within_interviews_are_refused(document):
    questions = document["interviews"][0]["interview"]["all_questions"]
    questions.append(questions[0])

    with pytest.raises(CoachError, match="parts of the interviews stand in it twice"):
        archive_json.load(json.dumps(document).encode())
