"""The thank-you as text: one set of slots, three forms."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.text import fold, word_count


class Form(StrEnum):
    """On what the thank-you is written."""

    EMAIL = "email"
    LETTER = "letter"
    CARD = "card"


class Slot(StrEnum):
    """One thing a thank-you says, in the order in which it is said."""

    GREETING = "greeting"
    OPENING = "opening"
    SPECIFIC = "specific"
    WILL_DO = "will_do"
    REFERRAL = "referral"
    CLOSING = "closing"
    SIGNATURE = "signature"


WORD_RANGE = {Form.EMAIL: (80, 150), Form.LETTER: (120, 220), Form.CARD: (45, 90)}
"""Fewest and most words of the body; our estimate from the guides' samples."""


@dataclass(eq=False, kw_only=True)
class Sending:
    """The thank-you went out, in this form, at this time."""

    id: UUID = field(default_factory=uuid4)
    form: Form
    at: datetime


@dataclass(eq=False, kw_only=True)
class Letter:
    """A thank-you: its slots serve every form, and each sending is kept."""

    id: UUID = field(default_factory=uuid4)
    form: Form = Form.CARD
    slots: dict[str, str] = field(default_factory=dict)
    made_at: datetime | None = None
    sendings: list[Sending] = field(default_factory=list)

    @property
    def sent_at(self) -> datetime | None:
        """When it first went out, in any form."""
        return min((sending.at for sending in self.sendings), default=None)

    def write(self, slot: Slot, text: str) -> None:
        """Put the text into the slot."""
        self.slots = {**self.slots, slot.value: text}

    def forget(self, slot: Slot) -> None:
        """Leave the slot to what is proposed."""
        self.slots = {name: text for name, text in self.slots.items() if name != slot}

    def send(self, at: datetime) -> None:
        """Note that it went out in its present form."""
        self.sendings.append(Sending(form=self.form, at=at))

    def take_back(self) -> None:
        """Forget the last sending."""
        if self.sendings:
            self.sendings.remove(max(self.sendings, key=lambda sending: sending.at))

    def sent_as(self, form: Form) -> datetime | None:
        """When it went out in this form."""
        return min((sending.at for sending in self.sendings if sending.form is form), default=None)


@dataclass(frozen=True)
class LetterText:
    """A composed thank-you: what every form prints, copies and sends."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: str

    @property
    def words(self) -> int:
        """Words of the body, without greeting, closing and name."""
        return sum(word_count(paragraph) for paragraph in self.paragraphs)

    @property
    def plain(self) -> str:
        """The whole as plain text, blocks parted by an empty line."""
        ending = "\n".join(part for part in (self.closing, self.signature) if part)
        blocks = (self.greeting, *self.paragraphs, ending)
        return "\n\n".join(block for block in blocks if block)


_PARAGRAPHS = {
    Form.CARD: ((Slot.OPENING, Slot.SPECIFIC, Slot.WILL_DO, Slot.REFERRAL),),
    Form.EMAIL: ((Slot.OPENING, Slot.SPECIFIC), (Slot.WILL_DO, Slot.REFERRAL)),
    Form.LETTER: ((Slot.OPENING, Slot.SPECIFIC), (Slot.WILL_DO, Slot.REFERRAL)),
}


def compose(slots: Mapping[str, str], form: Form) -> LetterText:
    """The slots as a text of the given form; empty slots leave no gap."""
    said = {slot: slots.get(slot.value, "").strip() for slot in Slot}
    joined = (" ".join(said[slot] for slot in group if said[slot]) for group in _PARAGRAPHS[form])
    return LetterText(
        greeting=said[Slot.GREETING],
        paragraphs=tuple(paragraph for paragraph in joined if paragraph),
        closing=said[Slot.CLOSING],
        signature=said[Slot.SIGNATURE],
    )


_JOB_WORDS = re.compile(
    r"\b(hire me|any openings?|(job|internship|position) for me|consider me)\b"
    r"|\bmy (resume|résumé|cv)\b"
    r"|\bstellen sie mich ein\b|\boffenen? stellen?\b|\bmein(en)? lebenslauf\b"
    r"|\bcontr[áa]t(e|a)me\b|\bvacantes?\b|\bmi curr[íi]culum\b"
    r"|\bembauche[zr]?-moi\b|\bpostes? à pourvoir\b|\bmon cv\b",
    re.IGNORECASE,
)


def asks_for_a_job(text: str) -> bool:
    """Whether the words read as asking for a job, which a thank-you never does (all guides)."""
    return bool(_JOB_WORDS.search(text))


def confidential_words(text: str, notes: Iterable[NoteLine], names: Iterable[str] = ()) -> bool:
    """Whether the text repeats a line, or a name, that was told in confidence (St. Olaf guide).

    Signs and blanks do not count: a line is put into a letter without its full stop or quotes.
    """
    said = f" {_bare(text)} "
    told = (_bare(n.words) for n in notes if n.privacy is Privacy.CONFIDENTIAL)
    lines = (line for line in told if len(line) >= 8 or (len(line) >= 5 and " " in line))
    return any(f" {each} " in said for each in (*lines, *map(_bare, names)) if each)


def _bare(text: str) -> str:
    """The text as its words alone, for comparing."""
    return " ".join(re.findall(r"\w+", fold(text)))
