"""Forgetting one person for good: their rows, and their name wherever it was written."""

import re
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Table, Text, delete, or_, select, update
from sqlalchemy.orm import Session

from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from interview_coach.domain.text import fold
from interview_coach.storage import tables
from interview_coach.storage.coach_tables import contradictions
from interview_coach.storage.columns import metadata

REMOVED = "removed contact"
"""What stands where the name stood."""

_REFERRALS = tables.referrals
_BETWEEN = r"(?:\s*,\s*|\s+)"
"""What parts a name: in an index the family name comes first, and a comma after it."""


def forget(session: Session, person: Person) -> None:
    """Remove what hangs on the person, and every mention; the person's own row is left to do.

    Referrals to them stay, as ones to a removed contact: they are part of another's talk.
    """
    for theirs in session.scalars(select(Interview).filter_by(person_id=person.id)):
        forget_contradictions(session, theirs.id)
        session.delete(theirs)
    _clear_referrals(session, person)
    _forget_introducer(session, person)
    session.flush()
    genitive = _genitive(session, person)
    for words in _names(person):
        ending = genitive if " " in words else ""
        for table in metadata.sorted_tables:
            _sweep(session, table, words, ending)
    session.expire_all()


def forget_contradictions(session: Session, interview_id: UUID) -> None:
    """What was said to be at odds with a line of this talk, which is about to go."""
    lines = select(tables.notes.c.id).where(tables.notes.c.interview_id == interview_id)
    ends = (contradictions.c.one_id, contradictions.c.other_id)
    session.execute(delete(contradictions).where(or_(*(end.in_(lines) for end in ends))))


def _names(person: Person) -> list[str]:
    """The words by which nobody else is meant: the whole name both ways round, and addresses.

    Not the telephone, which others in the house may share.
    """
    turned = f"{person.family_name} {person.given_name}"
    whole = [person.name, turned] if person.given_name and person.family_name else []
    # Typed in haste, a name has no accents.
    said = (*whole, *map(fold, whole), person.email, person.link)
    return list({words.casefold(): words for words in said if len(words) > 3}.values())


def _genitive(session: Session, person: Person) -> str:
    """What may end the name, as a pattern; not what makes it the name of somebody else."""
    people = select(tables.people.c.given_name, tables.people.c.family_name)
    called = {fold(f"{given} {family}") for given, family in session.execute(people)}
    return "['’]s" if fold(f"{person.name}s") in called else "['’]?s"


def _clear_referrals(session: Session, person: Person) -> None:
    """What was noted of them in the talks of others."""
    to_them = _REFERRALS.c.person_id == person.id
    lines = session.scalars(select(_REFERRALS.c.note_id).where(to_them)).all()
    cleared = {"name": REMOVED, "detail": "", "how_to_reach": ""}
    session.execute(update(_REFERRALS).where(to_them).values(cleared))
    notes = tables.notes
    came_from = notes.c.id.in_([line for line in lines if line])
    session.execute(update(notes).where(came_from).values(text=f"@{REMOVED}"))


def _forget_introducer(session: Session, gone: Person) -> None:
    """How others are known must not go on to name who is erased."""
    for person in session.scalars(select(Person).filter_by(introduced_by_id=gone.id)):
        if gone.name and gone.name in person.how_known:
            person.how_known = ""


def _sweep(session: Session, table: Table, words: str, ending: str) -> None:
    """Take the words out of every text of the table."""
    for column in table.c:
        if column.name == "search_text":
            _replace(session, column, fold(words), ending, fold(REMOVED))
        elif isinstance(column.type, JSON | Text):
            _replace(session, column, words, ending, REMOVED)


def _replace(session: Session, column: Column[Any], old: str, ending: str, new: str) -> None:
    table = column.table
    (key,) = table.primary_key.columns
    rows = select(key, column)
    if isinstance(column.type, Text):
        rows = rows.where(column.icontains(_plainest(old), autoescape=True))
    spelt = _BETWEEN.join(map(re.escape, old.split()))
    whole_words = re.compile(rf"(?<!\w){spelt}(?:{ending})?(?!\w)", re.IGNORECASE)
    for row_key, said in session.execute(rows).all():
        cleaned = _cleaned(said, whole_words, new)
        if cleaned != said:
            session.execute(update(table).where(key == row_key).values({column: cleaned}))


def _plainest(words: str) -> str:
    """The longest part in which SQLite, too, takes capital letters for small ones."""
    parts: list[str] = re.findall("[!-~]*", words)
    return max(parts, key=len)


def _cleaned(value: Any, old: re.Pattern[str], new: str) -> Any:
    """The text without the words; so are the texts inside a set or a list."""
    if isinstance(value, dict):
        return {name: _cleaned(each, old, new) for name, each in value.items()}
    if isinstance(value, list):
        return [_cleaned(each, old, new) for each in value]
    return old.sub(lambda _: new, value) if isinstance(value, str) else value
