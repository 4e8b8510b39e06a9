"""The guide sheet: dark rules to lay under a blank card, at the very lines of its draft.

It is printed on ordinary paper, since that is what a printer at home takes. The card's outline is
drawn on it, and ticks that go on beyond it, by which the card is laid on when it hides the outline.
"""

from dataclasses import dataclass
from itertools import product

from interview_coach.application.printing import Fold, GuideSheet, Paper
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import INK, MM, MUTED, RULE, Style
from interview_coach.documents.page import (
    Frame,
    Item,
    Layout,
    Page,
    Rule,
    Sheet,
    Stroke,
    sheet,
    stack,
)
from interview_coach.documents.paragraph import settled
from interview_coach.documents.ruling import CARDS, Card
from interview_coach.documents.text import Composer

_EDGE = 6 * MM
"""What a printer may leave blank at each edge of the paper."""
_FOOT = 16 * MM
"""For the words below the outline."""
_TICK = (1.5 * MM, 5 * MM)
"""Ticks begin so far from the outline and end so far from it."""
_WORDS = Style(Face.SANS, 8.5, 12, MUTED)
_DASHES = (4.0, 3.0)


@dataclass(frozen=True)
class _Place:
    """Where the card lies on the paper: its outline, and the panel that is written on."""

    page: Sheet
    x: float
    y: float
    width: float
    panel: float


def lay_out(content: GuideSheet, paper: Paper) -> Layout:
    """The rules and the outline on this paper, upright or lying, whichever holds the open card."""
    composer, card = Composer(), CARDS[content.size]
    place = _place(card, content.fold, paper)
    name = content.words.say(f"card_{content.size}")
    heights = card.heights(content.hand)
    use = "guide_folded" if content.fold is Fold.FOLDED else "guide_use"
    said = content.words.say(use, card=name, lines=len(heights))
    lines = settled(composer, said, _WORDS, place.width)
    foot = place.y + card.height * MM + _TICK[1] + 2 * MM
    items: list[Item] = [*_outline(card, content.fold, place)]
    items += [
        Rule(place.panel + card.side * MM, place.y + height, card.measure, 0.9, INK)
        for height in heights
    ]
    items += stack(lines, _WORDS.leading, place.x, foot)
    title = content.words.say("guide", card=name)
    return Layout(title, place.page, [Page(items)], composer.missing)


def _place(card: Card, fold: Fold, paper: Paper) -> _Place:
    """The whole card if the paper holds it; else the panel that is written on, by itself."""
    upright = sheet(paper, side=0, top=0, bottom=0)
    shut = card.width * MM
    for width, page in product((card.opened(fold), shut), (upright, upright.turned())):
        fits_across = width + 2 * _EDGE <= page.width
        if fits_across and card.height * MM + 2 * _EDGE + _FOOT <= page.height:
            x = (page.width - width) / 2
            y = (page.height - card.height * MM - _FOOT) / 2
            return _Place(page, x, y, width, x + width - shut)
    raise AssertionError("Every card lies on every paper.")


def _outline(card: Card, fold: Fold, place: _Place) -> list[Item]:
    """The outline, its ticks, and the fold."""
    left, right = place.x, place.x + place.width
    upper, lower = place.y, place.y + card.height * MM
    near, far = _TICK
    items: list[Item] = [Frame(left, upper, place.width, lower - upper, RULE, 0, 0.4)]
    for x, out in ((left, -1), (right, 1)):
        items += [
            Stroke(x + out * near, y, out * (far - near), 0, 0.5, INK) for y in (upper, lower)
        ]
    for y, out in ((upper, -1), (lower, 1)):
        items += [Stroke(x, y + out * near, 0, out * (far - near), 0.5, INK) for x in (left, right)]
    if fold is Fold.FOLDED:
        height = lower - upper + 2 * far
        items.append(Stroke(place.panel, upper - far, 0, height, 0.6, INK, _DASHES))
    return items
