"""All wordings of one language with what the screen says of them, read where the data is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interview_coach.application.content.letters import LetterField
from interview_coach.application.errors import CoachError
from interview_coach.application.services import Services
from interview_coach.application.templates import TemplateSlot


@dataclass(frozen=True)
class Shelf:
    """What there is to show."""

    language: str
    languages: tuple[tuple[str, str], ...]
    """Each with its own name for itself."""
    slots: tuple[TemplateSlot, ...]
    fields: Mapping[tuple[str, str], tuple[LetterField, ...]]
    """By slot and permission."""
    examples: Mapping[str, str]
    """By wording: the same with its fields filled in."""

    def slot(self, key: str) -> TemplateSlot:
        """A part of a letter; the first when there is none of this key."""
        return next((each for each in self.slots if each.key == key), self.slots[0])


@dataclass(frozen=True)
class Judged:
    """What a wording that is being written comes to."""

    example: str
    fault: str
    """In a sentence, or nothing."""


def take_down(services: Services, language: str) -> Shelf:
    """The wordings of a language, by default that of one's letters."""
    content, templates = services.content, services.templates
    language = language or content.locale(services.you.get().locale).language
    slots = templates.slots(language)
    places = [(slot.key, each) for slot in slots for each in (slot.permissions or ("",))]
    return Shelf(
        language=language,
        languages=tuple(
            {
                each.language: each.label.partition(" (")[0] for each in content.locales.values()
            }.items()
        ),
        slots=slots,
        fields={place: templates.fields(*place) for place in places},
        examples={row.text: templates.example(row.text) for slot in slots for row in slot.rows},
    )


def judge(services: Services, text: str, slot: str, permission: str) -> Judged:
    """How the wording reads, and whether it may be one."""
    templates = services.templates
    try:
        templates.check(text, slot, permission)
    except CoachError as fault:
        return Judged(templates.example(text), str(fault))
    return Judged(templates.example(text), "")
