"""What the columns of contact tables are called, by the programs that write them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.application.person_fields import NAMES

FIELDS = (
    *("name", "given_name", "middle_name", "family_name", "suffix", "honorific"),
    *("organisation", "role", "email", "phone", "link", "postal_address"),
    *("notes", "tags", "connected_on"),
    *(name for name in NAMES if name not in (
        "given_name", "family_name", "suffix", "organisation", "role", "email", "phone", "link",
        "postal_address", "notes", "tags")),
    "introduced_by",
)  # fmt: skip
"""What a column may be said to hold."""

_LINKEDIN = {
    "given_name": "first name|vorname|prénom|nombre|nome|voornaam",
    "family_name": "last name|nachname|nom|nom de famille|apellido|apellidos|cognome|achternaam",
    "link": "url|profile url|profil-url",
    "email": "email address|e-mail-adresse|e-mail address|adresse e-mail|"
    "dirección de correo electrónico|indirizzo e-mail|e-mailadres",
    "organisation": "company|unternehmen|entreprise|empresa|azienda|bedrijf",
    "role": "position|poste|cargo|puesto|posizione|functie",
    "connected_on": "connected on|verbunden am|date de connexion|connecté le|fecha de conexión|"
    "conectado el|verbonden op",
}
_GOOGLE = {
    "name": "name|file as",
    "honorific": "name prefix",
    "given_name": "first name|given name",
    "middle_name": "middle name|additional name",
    "family_name": "last name|family name",
    "suffix": "name suffix",
    "organisation": "organization name|organization # - name",
    "role": "organization title|organization # - title",
    "email": "e-mail # - value",
    "phone": "phone # - value",
    "link": "website # - value",
    "postal_address": "address # - formatted",
    "notes": "notes",
    "tags": "labels|group membership",
}
_OUTLOOK = {
    "honorific": "title|anrede",
    "given_name": "first name|vorname",
    "middle_name": "middle name|weitere vornamen",
    "family_name": "last name|nachname",
    "suffix": "suffix",
    "organisation": "company|firma",
    "role": "job title|position",
    "email": "e-mail address|e-mail # address|e-mail-adresse|e-mail # adresse",
    "phone": "primary phone|mobile phone|business phone|business phone #|home phone|home phone #|"
    "other phone|mobiltelefon|telefon geschäftlich|telefon privat",
    "link": "web page|personal web page|webseite",
    "postal_address": "home address|business address|home street|home postal code|home city|"
    "home state|home country|home country/region|business street|business postal code|"
    "business city|business state|business country|business country/region",
    "notes": "notes|notizen",
    "tags": "categories|kategorien",
}
_ANY = {
    "name": "full name|contact|contact name|display name|vollständiger name|nom complet",
    "given_name": "firstname|first|given|forename",
    "family_name": "lastname|last|surname|family|familienname",
    "organisation": "organization|org|employer|firm|organisation|organización",
    "role": "role|job|occupation|title|funktion|beruf",
    "email": "email|e-mail|mail|emails|correo|courriel",
    "phone": "phone|phone number|telephone|tel|mobile|cell|telefon|téléphone|teléfono",
    "link": "link|website|web|profile|linkedin|linkedin url|homepage",
    "postal_address": "address|postal address|adresse|anschrift|dirección",
    "notes": "note|comments|comment|bemerkungen|remarques|notas",
    "tags": "tags|category|groups|group",
}
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Dialect:
    """One program's table: how it is known, and what its columns hold."""

    format: str
    needs: tuple[frozenset[str], ...]
    """Headings of which one of each set must be there."""
    columns: dict[str, str]

    def knows(self, header: Sequence[str]) -> bool:
        """Whether this is the program that wrote the header."""
        named = {plain(cell) for cell in header}
        return all(needed & named for needed in self.needs)

    def fields(self, header: Sequence[str]) -> tuple[str, ...]:
        """What each column holds; empty for what has no place."""
        return tuple(self.columns.get(plain(cell), "") for cell in header)


def plain(heading: str) -> str:
    """The heading for comparing: *E-mail 2 - Value* as *e-mail # - value*."""
    return _DIGITS.sub("#", " ".join(heading.strip("\ufeff \t'\"").casefold().split()))


def recognise(header: Sequence[str]) -> Dialect:
    """Whose table this is; the last resort knows the words that anybody would choose."""
    return next(dialect for dialect in DIALECTS if dialect.knows(header))


def _by_heading(*tables: dict[str, str]) -> dict[str, str]:
    return {
        heading: field
        for table in tables
        for field, headings in table.items()
        for heading in headings.split("|")
    }


def _ours(name: str) -> str:
    return name.replace("_", " ")


def heading(name: str) -> str:
    """The heading of a field in our own tables: *Given name*."""
    return _ours(name).capitalize()


_OWN = {_ours(name): name for name in (*NAMES, "introduced_by")}
_SETS = {
    "ours": frozenset({"form of address"}),
    "ours too": frozenset({"how known"}),
    "dated": frozenset(_LINKEDIN["connected_on"].split("|")),
    "profiles": frozenset({"url", "profile url"}),
    "first": frozenset(_LINKEDIN["given_name"].split("|")),
    "company": frozenset(_LINKEDIN["organisation"].split("|")),
    "position": frozenset(_LINKEDIN["role"].split("|")),
    "values": frozenset({"e-mail # - value", "phone # - value", "organization name", "labels"}),
    "old values": frozenset({"e-mail # - value", "phone # - value", "group membership"}),
    "mail": frozenset(_OUTLOOK["email"].split("|")),
    "outlook": frozenset({"business phone", "primary phone", "home phone", "web page", "job title",
                          "telefon geschäftlich", "mobiltelefon", "categories", "kategorien"}),
}  # fmt: skip


def _needs(*names: str) -> tuple[frozenset[str], ...]:
    return tuple(_SETS[name] for name in names)


DIALECTS = (
    Dialect("own", _needs("ours", "ours too"), _OWN),
    # Google's table and LinkedIn's both begin with "First Name".
    Dialect("google", _needs("first", "values"), _by_heading(_GOOGLE)),
    Dialect("google", (frozenset({"given name"}), _SETS["old values"]), _by_heading(_GOOGLE)),
    Dialect("outlook", _needs("first", "mail", "outlook"), _by_heading(_OUTLOOK)),
    Dialect("linkedin", _needs("first", "dated"), _by_heading(_LINKEDIN)),
    Dialect("linkedin", _needs("first", "company", "position"), _by_heading(_LINKEDIN)),
    Dialect("csv", (), {**_by_heading(_OUTLOOK, _GOOGLE, _LINKEDIN, _ANY), **_OWN}),
)
