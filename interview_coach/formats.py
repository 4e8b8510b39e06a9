"""The formats and measures behind the use cases' ports, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from interview_coach.application.archive import Archive
    from interview_coach.application.calendar import Entry
    from interview_coach.application.contacts import ContactFile
    from interview_coach.application.content.questions import Pack
    from interview_coach.application.everything import Everything
    from interview_coach.application.mail import Email
    from interview_coach.domain.person import Person


def write_archive(archive: Archive) -> bytes:
    """The archive as one document."""
    from interview_coach.exchange import archive_json

    return archive_json.save(archive)


def read_archive(document: bytes) -> Archive:
    """The archive that a document holds."""
    from interview_coach.exchange import archive_json

    return archive_json.load(document)


def write_email(email: Email) -> bytes:
    """A draft that a mail program opens."""
    from interview_coach.exchange import eml

    return eml.save(email)


def likeness(text: str, others: Sequence[str], percent: float) -> tuple[int, float] | None:
    """The most alike of the others, and how much in percent, from so much on."""
    from interview_coach.likeness import most_alike

    return most_alike(text, others, percent)


def nearest_name(name: str, others: Sequence[str], percent: float) -> tuple[int, float] | None:
    """The same for names."""
    from interview_coach.likeness import nearest_name

    return nearest_name(name, others, percent)


def open_contacts(path: Path) -> ContactFile:
    """A file of people in any of the formats."""
    from interview_coach.exchange.contact_files import open_contacts

    return open_contacts(path)


def open_pack(path: Path) -> Pack:
    """The pack of questions in a file."""
    from interview_coach.exchange.question_pack import open_pack

    return open_pack(path)


def write_pack(pack: Pack) -> bytes:
    """A pack of questions as a file."""
    from interview_coach.exchange import question_pack

    return question_pack.save(pack)


def write_cards(people: Sequence[Person], now: datetime, with_notes: bool) -> bytes:
    """People as vCards."""
    from interview_coach.exchange import contacts_vcard

    return contacts_vcard.save(people, now, with_notes)


def write_table(people: Sequence[Person], introducers: Mapping[UUID, str]) -> bytes:
    """People as a table that can be taken in again."""
    from interview_coach.exchange import contacts_csv

    return contacts_csv.save(people, introducers)


def write_rows(rows: Sequence[Sequence[str]]) -> bytes:
    """Rows as a table."""
    from interview_coach.exchange import contacts_csv

    return contacts_csv.save_rows(rows)


def write_calendar(entries: Sequence[Entry], now: datetime) -> bytes:
    """Meetings for any calendar."""
    from interview_coach.exchange import calendar_ics

    return calendar_ics.save(entries, now)


def write_everything(everything: Everything) -> bytes:
    """All about one person."""
    from interview_coach.exchange import everything_json

    return everything_json.save(everything)
