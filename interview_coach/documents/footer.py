"""What stands at the foot of a page: its name on the left, *page n of m* on the right."""

from interview_coach.application.printing import Words
from interview_coach.documents.look import FOOTER, MM
from interview_coach.documents.page import Page, Sheet, Text
from interview_coach.documents.tags import ARTIFACT
from interview_coach.documents.text import Composer

FOOT = 12.5 * MM
"""The footer's baseline above the lower edge."""


def add_footers(
    pages: list[Page], sheet: Sheet, composer: Composer, words: Words, name: str = ""
) -> None:
    """Put the footers on, once the pages are known; a page by itself has no number."""
    foot = sheet.height - FOOT
    left = composer.line(name, FOOTER, sheet.measure * 0.8) if name else None
    for n, page in enumerate(pages, 1):
        if left:
            page.items.append(Text(left, sheet.side, foot, ARTIFACT))
        if len(pages) > 1:
            number = composer.line(words.say("page", page=n, pages=len(pages)), FOOTER)
            page.items.append(Text(number, sheet.right - number.width, foot, ARTIFACT))
