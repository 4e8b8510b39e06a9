"""The ways to word a part of a letter: the shipped ones and your own, and which comes first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from string import Template
from typing import Any

from interview_coach.domain.text import PASSAGE, fold
from interview_coach.domain.wordings import OwnWording


@dataclass(frozen=True)
class LetterWording:
    """One way to word a slot; no `forms` means any form."""

    slot: str
    formality: str
    text: str
    forms: tuple[str, ...] = ()
    permission: str = ""
    language: str = "en"

    @property
    def key(self) -> str:
        """What the wording is known by: the same as long as its place and its words are."""
        place = (self.language, self.slot, self.formality, *self.forms, self.permission, self.text)
        return sha256("\n".join(place).encode()).hexdigest()[:12]

    def suits(self, slot: str, form: str, formality: str, permission: str = "") -> bool:
        """Whether this wording can be proposed there."""
        wanted = (slot, formality, permission)
        here = not self.forms or form in self.forms
        return here and (self.slot, self.formality, self.permission) == wanted

    @property
    def fields(self) -> frozenset[str]:
        """The `$fields` that have to be known."""
        return frozenset(Template(self.text).get_identifiers())

    def filled(self, known: Mapping[str, str]) -> str:
        """The wording with its fields filled in; any other dollar sign or brace is only text."""
        return Template(self.text).safe_substitute(known)[:PASSAGE]

    def could_read(self, text: str) -> bool:
        """Whether the text may be this wording with its fields filled in."""
        first, *rest = _fixed(self.text)
        if not rest or not text.startswith(first):
            return text == first
        at = len(first)
        for part in rest[:-1]:
            at = text.find(part, at) + len(part)
            if at < len(part):
                return False
        return text.endswith(rest[-1]) and len(text) - len(rest[-1]) >= at


def _fixed(text: str) -> list[str]:
    """What stands between the fields of a template."""
    parts, at = [""], 0
    for field in Template.pattern.finditer(text):
        parts[-1] += text[at : field.start()]
        at = field.end()
        if field["named"] or field["braced"]:
            parts.append("")
        else:
            parts[-1] += "$"
    parts[-1] += text[at:]
    return parts


@dataclass(frozen=True)
class Phrasebook:
    """The wordings of one language, yours before the shipped ones, without those you hide."""

    wordings: tuple[LetterWording, ...]

    def suiting(
        self, slot: str, form: str, formality: str, known: Mapping[str, str], permission: str = ""
    ) -> tuple[LetterWording, ...]:
        """The slot's wordings of which every field is known."""
        fields = {field for field, value in known.items() if value}
        return tuple(
            wording
            for wording in self.wordings
            if wording.suits(slot, form, formality, permission) and wording.fields <= fields
        )

    def phrasings(
        self, slot: str, form: str, formality: str, known: Mapping[str, str], permission: str = ""
    ) -> tuple[str, ...]:
        """The same, filled in; the first is to be proposed."""
        found = self.suiting(slot, form, formality, known, permission)
        return tuple(wording.filled(known) for wording in found)


def phrasebook(
    shipped: Iterable[LetterWording], own: Iterable[OwnWording], language: str
) -> Phrasebook:
    """All wordings of a language that are to be proposed."""
    mine = [wording for wording in own if wording.language == language]
    gone = {wording.replaces for wording in mine if wording.replaces}
    kept = (wording for wording in shipped if wording.key not in gone)
    return Phrasebook((*(as_wording(wording) for wording in mine if wording.text), *kept))


def as_wording(own: OwnWording) -> LetterWording:
    """Your own wording as one among the others."""
    forms = tuple(own.forms)
    return LetterWording(own.slot, own.formality, own.text, forms, own.permission, own.language)


def least_used(
    wordings: Sequence[LetterWording], before: Iterable[str | None]
) -> tuple[LetterWording, ...]:
    """The wordings, those first that other letters have used least.

    ``before`` is what those letters say there, in the order in which they were begun; ``None``
    for one that nobody has written yet, which will then be offered its own least used one.
    """
    used = [0] * len(wordings)
    for text in before:
        if text is None and used:
            used[used.index(min(used))] += 1
        for at, wording in enumerate(wordings):
            used[at] += text is not None and wording.could_read(text)
    order = sorted(range(len(wordings)), key=used.__getitem__)
    return tuple(wordings[at] for at in order)


def read_wordings(rows: Sequence[Mapping[str, Any]], language: str) -> tuple[LetterWording, ...]:
    """The wordings of a shipped text."""
    return tuple(
        LetterWording(**{**row, "forms": tuple(row.get("forms", ())), "language": language})
        for row in rows
    )


def is_same_place(one: str, other: str) -> bool:
    """Whether both name one organisation, however they write it; nothing is no organisation."""
    return bool(one.strip() and other.strip()) and fold(one).split() == fold(other).split()
