"""Your profile: how you sign and are reached, and the paper you print on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from interview_coach.application.changes import Announce, Change
from interview_coach.application.editing import change_fields
from interview_coach.application.locales import AMERICAN, DEFAULT
from interview_coach.application.ports import Work
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import clean

_FIELDS = {
    "name": False,
    "signature_name": False,
    "contact_lines": True,
    "field_of_interest": False,
    "paper": False,
    "locale": False,
    "skills": True,
    "why_field": True,
}

LETTER_PAPER = ("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "PR")
"""Territories whose offices print on US Letter."""


@dataclass(frozen=True)
class You:
    """The use cases around your own profile."""

    work: Work
    announce: Announce

    def get(self) -> Profile:
        """Your profile, as a snapshot."""
        with self.work() as work:
            return work.profile

    def change(self, changes: Mapping[str, Any]) -> None:
        """Set fields of your profile."""
        fields = dict(changes)
        with self.work() as work:
            if "stories" in fields:
                work.profile.stories = _stories(fields.pop("stories"))
            change_fields(work.profile, fields, _FIELDS)
        self.announce(Change.PROFILE)


def _stories(told: Sequence[str]) -> list[str]:
    """Each in its place, also behind one that is not written yet."""
    stories = [clean(story) for story in told]
    while stories and not stories[-1].strip():
        stories.pop()
    return stories


def paper_of(locale_name: str) -> str:
    """``letter`` or ``a4`` for a locale name such as ``en_US.UTF-8``."""
    territory = locale_name.partition(".")[0].partition("_")[2].upper()
    return "letter" if territory in LETTER_PAPER else "a4"


def locale_of(locale_name: str) -> str:
    """The locale of one's letters for one of the system: *de* for ``de_AT.UTF-8``.

    English is American where letters are printed on US Letter.
    """
    language = locale_name.partition(".")[0].partition("_")[0].lower()
    if language in ("de", "es", "fr"):
        return language
    return AMERICAN if paper_of(locale_name) == "letter" else DEFAULT
