"""vCards, read in the versions 2.1, 3.0 and 4.0, and written in 3.0."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from interview_coach.application.contacts import (
    MOST_CARDS,
    ContactCard,
    Reason,
    Skipped,
    Watch,
    unwatched,
)
from interview_coach.application.errors import CoachError
from interview_coach.domain.person import TITLES, Person
from interview_coach.domain.text import is_open_link
from interview_coach.exchange import tidy
from interview_coach.exchange.packed import Packed
from interview_coach.exchange.plain_text import TextFile
from interview_coach.exchange.vcard_cards import Cards

_OF_CARDS = {
    *("version", "n", "fn", "org", "title", "role", "email", "tel", "url", "adr", "label", "note"),
    *("categories", "prodid", "rev", "uid", "x-ablabel", "x-abuid"),
}
_MOST_EXTRA = 50
_WIDTH = 75
"""Bytes of a line, its end not counted."""


@dataclass(frozen=True)
class ContactCards:
    """A file of vCards; it is read anew each time."""

    text: TextFile
    format: str = "vcard"
    header: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    is_guess: bool = False

    @property
    def encoding(self) -> str:
        """How the letters were written."""
        return self.text.encoding

    def mapped(self, fields: Sequence[str]) -> ContactCards:
        """Cards have no columns."""
        if fields:
            raise CoachError("A vCard has no columns that could be mapped.")
        return self

    def sample(self) -> list[tuple[str, ...]]:
        """Cards have no rows."""
        return []

    def cards(
        self, watch: Watch = unwatched, most: int = MOST_CARDS
    ) -> Iterator[ContactCard | Skipped]:
        """Every card in turn; one that cannot be read costs itself alone."""
        for raw in Cards(self.text).watched(watch):
            if isinstance(raw, Skipped):
                yield raw
            elif most:
                made = _read(*raw)
                most -= isinstance(made, ContactCard)
                yield made
            else:
                yield Skipped(raw[0], Reason.TOO_MANY)


def open_cards(path: Path | Packed) -> ContactCards:
    """The cards in the file."""
    return ContactCards(TextFile(path))


def _read(line: int, text: str) -> ContactCard | Skipped:
    import vobject

    try:
        card = _card(line, vobject.readOne(text, allowQP=True, ignoreUnreadable=True).contents)
    except Exception:  # vobject raises whatever its parts raise on strange input
        return Skipped(line, Reason.UNREADABLE)
    return Skipped(line, Reason.NO_NAME) if tidy.is_nameless(card) else card


def _card(line: int, contents: dict[str, list[Any]]) -> ContactCard:
    said = {name: [part.value for part in parts] for name, parts in contents.items()}
    name = next(iter(said.get("n", ())), None)
    given = _words(" ".join(_flat([name.given, name.additional]))) if name else ""
    family = _words(" ".join(_flat([name.family]))) if name else ""
    given, family = tidy.named(given, family, _words(_first(said, "fn")))
    organisation = next(iter(said.get("org", ())), ())
    role = _words(_first(said, "title") or _first(said, "role"))
    return ContactCard(
        given=given,
        family=family,
        suffix=_words(" ".join(_flat([name.suffix]))) if name else "",
        organisation=tidy.one_line(", ".join(filter(None, _flat([organisation])))),
        role=role,
        emails=tidy.distinct(_addresses(said, "email", "mailto:")),
        phones=tidy.distinct(_addresses(said, "tel", "tel:")),
        urls=tidy.web_links(_flat(said.get("url", ()))),
        postal=tidy.passage(_postal(said)),
        note=tidy.passage(_flat(said.get("note", ()))),
        categories=tidy.distinct(_flat(said.get("categories", ()))),
        extra=tuple(_extra(said, name)),
        line=line,
    )


def _words(text: str) -> str:
    return tidy.one_line(text)


def _flat(value: Any) -> list[str]:
    """Every text in the value, which vobject gives alone or in lists."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, bytes):
        return [value.decode("utf-8", errors="replace")]
    if isinstance(value, list | tuple):
        return [text for each in value for text in _flat(each)]
    return []


def _first(said: dict[str, list[Any]], name: str) -> str:
    return next(iter(_flat(said.get(name, ()))), "")


def _addresses(said: dict[str, list[Any]], name: str, scheme: str) -> Iterable[str]:
    for each in _flat(said.get(name, ())):
        is_uri = each.lower().startswith(scheme)
        yield each[len(scheme) :] if is_uri else each


def _postal(said: dict[str, list[Any]]) -> Iterator[str]:
    yield from _flat(said.get("label", ()))
    for address in said.get("adr", ()):
        town = " ".join(filter(None, _flat([address.code, address.city])))
        parts = [address.box, address.extended, address.street, town, address.region]
        yield from filter(None, _flat([*parts, address.country]))


def _extra(said: dict[str, list[Any]], name: Any) -> Iterator[tuple[str, str]]:
    form = tidy.address_of(" ".join(_flat([name.prefix]))) if name else None
    if form:
        yield "form_of_address", form
    unknown = [(key, text) for key in said.keys() - _OF_CARDS for text in _flat(said[key])]
    yield from sorted((key, text) for key, text in unknown if text.strip())[:_MOST_EXTRA]


def save(people: Sequence[Person], now: datetime, with_notes: bool) -> bytes:
    """The people as vCards 3.0, which telephones understand best."""
    lines = (line for person in people for line in _lines(person, now, with_notes))
    return b"".join(map(_folded, lines))


def _lines(person: Person, now: datetime, with_notes: bool) -> Iterator[str]:
    prefix = TITLES.get(person.form_of_address, "")
    name = (person.family_name, person.given_name, "", prefix, person.suffix)
    yield from ("BEGIN:VCARD", "VERSION:3.0")
    yield f"N:{';'.join(map(_escaped, name))}"
    yield f"FN:{_escaped(person.name)}"
    note = "\n".join(filter(None, (person.how_known, person.notes if with_notes else "")))
    values = {
        "ORG": person.organisation,
        "TITLE": person.role,
        "EMAIL;TYPE=INTERNET": person.email,
        "TEL;TYPE=VOICE": person.phone,
        "URL": person.link if is_open_link(person.link) else "",
        "NOTE": note,
    }
    yield from (f"{key}:{_escaped(value)}" for key, value in values.items() if value)
    if person.postal_address:
        yield f"ADR:;;{_escaped(person.postal_address)};;;;"
    if person.tags:
        yield f"CATEGORIES:{','.join(map(_escaped, person.tags))}"
    yield f"UID:urn:uuid:{person.id}"
    yield f"REV:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    for char in "\\;,":
        text = text.replace(char, f"\\{char}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 bytes; no letter is cut through."""
    pieces, rest = [], line.encode()
    while len(rest) > _WIDTH:
        end = _WIDTH
        while rest[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(rest[:end])
        rest = b" " + rest[end:]
    return b"\r\n".join((*pieces, rest, b""))
