"""What a card gives to a person: new ones are made of it, others gain only what they lack."""

from collections.abc import Mapping
from typing import Any

from interview_coach.application.contacts import ContactCard
from interview_coach.application.person_fields import NAMES, as_text, from_text
from interview_coach.domain.person import Address
from interview_coach.domain.text import PASSAGE

_NAMES = frozenset(NAMES)
_OF_A_TALK = ("given_name", "family_name")
_SOURCES = {"linkedin": "social", "own": ""}


def fields_of(card: ContactCard, format: str) -> dict[str, Any]:
    """The fields of a new person; what has no field stands in the notes."""
    fields: dict[str, Any] = {
        "given_name": card.given,
        "family_name": card.family,
        "suffix": card.suffix,
        "organisation": card.organisation,
        "role": card.role,
        "email": card.emails[0] if card.emails else "",
        "phone": card.phones[0] if card.phones else "",
        "link": card.urls[0] if card.urls else "",
        "postal_address": card.postal,
        "source": _SOURCES.get(format, "import"),
        "tags": list(card.categories),
    }
    if card.extra:
        fields |= _own_fields(card)
    if format != "own":
        fields["notes"] = _notes(card)
    return fields


def _own_fields(card: ContactCard) -> dict[str, Any]:
    """What the card says by the names of a person's own fields."""
    said = {name: from_text(name, text) for name, text in card.extra if name in _NAMES}
    return {name: value for name, value in said.items() if value is not None}


def _notes(card: ContactCard) -> str:
    """The card's note, and under it what has no field of its own."""
    if not (card.note or card.connected_on or card.extra or _has_more(card)):
        return ""
    lines = [card.note] if card.note else []
    lines += (*card.emails[1:], *card.phones[1:], *card.urls[1:])
    if card.connected_on:
        lines.append(f"LinkedIn: {card.connected_on.isoformat()}")
    lines += [f"{name}: {text}" for name, text in card.extra if name not in _NAMES]
    return "\n".join(lines)[:PASSAGE]


def _has_more(card: ContactCard) -> bool:
    return max(len(card.emails), len(card.phones), len(card.urls)) > 1


def merged(before: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """What changes when these fields are put into a person: only what is empty is filled.

    What says something else than the person does is kept as a line of the notes.
    """
    changed: dict[str, Any] = {}
    left: list[str] = []
    for name, value in fields.items():
        if not value or name in ("notes", "tags", "source"):
            continue
        if not before[name] or before[name] is Address.FULL_NAME:
            changed[name] = value
        elif name not in _OF_A_TALK and not _same(before[name], value):
            left.append(str(value))
    if tags := [tag for tag in fields.get("tags", ()) if tag not in before["tags"]]:
        changed["tags"] = [*before["tags"], *tags]
    if notes := _added_notes(before["notes"], left, fields.get("notes", "")):
        changed["notes"] = notes
    return changed


def _added_notes(there: str, left: list[str], note: str) -> str:
    """The notes with what is new below; empty if nothing is new."""
    new = [line for line in (*left, *note.splitlines()) if line.strip() and line not in there]
    return "\n".join(filter(None, (there, *new)))[:PASSAGE] if new else ""


def _same(one: Any, other: Any) -> bool:
    return str(one).casefold() == str(other).casefold()


def kept(before: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, list[str]]:
    """What was and what is now, as text, so that it can be taken back."""
    return {name: [as_text(before[name]), as_text(value)] for name, value in changed.items()}


def taken_back(now: Mapping[str, Any], changes: Mapping[str, list[str]]) -> dict[str, Any]:
    """What takes a merging back; what was changed again since is left as it is."""
    return {
        name: from_text(name, before)
        for name, (before, after) in changes.items()
        if as_text(now[name]) == after
    }
