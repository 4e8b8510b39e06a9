"""What is written to one person in one's own language: the wordings at hand, and what is known."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from interview_coach.application.content import Content
from interview_coach.application.locales import DEFAULT, Locale
from interview_coach.application.phrasing import Phrasebook, phrasebook
from interview_coach.application.ports import UnitOfWork
from interview_coach.application.proposing import formality, known_of
from interview_coach.domain.letters import Form, LetterText
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile

_NUMBER = re.compile(r"[+(]?\d[\d\s()/.-]{5,}\d")


@dataclass(frozen=True)
class Pen:
    """The wordings for one addressee, filled with what is known of the two of you."""

    person: Person
    profile: Profile
    locale: Locale
    own: Phrasebook
    letters: Phrasebook
    outreach: Phrasebook
    known: Mapping[str, str] = field(default_factory=dict)

    @property
    def manner(self) -> str:
        """*formal* or *friendly*."""
        return formality(self.person)

    def to_say(self, slot: str, form: str, permission: str = "") -> tuple[str, ...]:
        """Wordings of requests and messages, filled in."""
        return self.outreach.phrasings(slot, form, self.manner, self.known, permission)

    def as_letter(self, slot: str, form: str, permission: str = "") -> tuple[str, ...]:
        """Wordings of letters, yours before the shipped ones."""
        return self.letters.phrasings(slot, form, self.manner, self.known, permission)

    def of_mine(self, slot: str, form: str, permission: str = "") -> tuple[str, ...]:
        """Only your own wordings."""
        return self.own.phrasings(slot, form, self.manner, self.known, permission)

    def greetings(self, form: Form = Form.EMAIL) -> tuple[str, ...]:
        """Ways to begin, with the mark that the language puts there."""
        mark = self.locale.greeting_mark(form, self.manner)
        return tuple(text + mark for text in self.as_letter("greeting", form))

    def framed(self, body: str, form: Form = Form.EMAIL) -> LetterText:
        """The text between a greeting and your name."""
        return replace(
            bare(body),
            greeting=next(iter(self.greetings(form)), ""),
            closing=next(iter(self.as_letter("closing", form)), ""),
            signature=next(iter(self.as_letter("signature", form)), ""),
        )


def bare(body: str) -> LetterText:
    """The text without greeting and name."""
    paragraphs = (part.strip() for part in body.split("\n\n"))
    return LetterText("", tuple(paragraph for paragraph in paragraphs if paragraph), "", "")


def pen_for(
    work: UnitOfWork, content: Content, person: Person, known: Mapping[str, str], *, short: bool
) -> Pen:
    """The pen for this person; ``short`` messages are in English where no others ship."""
    profile = work.profile
    locale = content.locale(profile.locale)
    if short and locale.language != "en":
        locale = content.locale(DEFAULT)
    here = (each for each in content.outreach_wordings if each.language == locale.language)
    own = work.wordings.all()
    return Pen(
        person=person,
        profile=profile,
        locale=locale,
        own=phrasebook((), own, locale.language),
        letters=phrasebook(content.wordings_in(locale.language), own, locale.language),
        outreach=Phrasebook(tuple(here)),
        known={**known_of(person, profile, locale), **_reached(profile), **known},
    )


def _reached(profile: Profile) -> dict[str, str]:
    """How you are reached: the number, and the first of what else can be written to."""
    lines = [line.strip() for line in profile.contact_lines.splitlines() if line.strip()]
    number = next((line for line in lines if _NUMBER.fullmatch(line)), "")
    address = next((line for line in lines if "@" in line or "linkedin." in line), "")
    return {"number": number, "contact": address or number}
