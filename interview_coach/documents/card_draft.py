"""The thank-you card as a draft to copy by hand: true size, ruled, its lines counted.

A folded card is shown open: one writes on the right inner panel, the left one stays free.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from interview_coach.application.press import Fit
from interview_coach.application.printing import CardDraft, Fold, Hand, Paper
from interview_coach.documents import right_to_left
from interview_coach.documents.fallback import one_face
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import MM, MUTED, RULE, Style
from interview_coach.documents.page import Layout, Page, Rule, Sheet, Stroke, Text
from interview_coach.documents.prose import set_as_prose
from interview_coach.documents.ruling import CARDS, Card
from interview_coach.documents.tags import Kind, Tag
from interview_coach.documents.text import Composer, Line, to_print

Written = tuple[Line, Tag]
"""A line to write, and the paragraph that it belongs to."""

_NOTE = Style(Face.SANS, 6.5, 9, MUTED)
_FOOT = 6.5
"""From the note's last baseline to the lower edge, in millimetres."""
_CLEAR = 3.0
_DASHES = (6.0, 4.0)


@dataclass(frozen=True)
class Panel:
    """The side of a card that is written on: how wide the paper is, and where it begins."""

    card: Card
    fold: Fold
    hand: Hand

    @property
    def x(self) -> float:
        """Where the panel begins."""
        return self.card.panel(self.fold)

    @property
    def margin(self) -> float:
        """Where lines begin."""
        return self.x + self.card.side * MM

    @property
    def sheet(self) -> Sheet:
        """The opened card."""
        return Sheet(self.card.opened(self.fold), self.card.height * MM, self.card.side * MM, 0, 0)


def lay_out(content: CardDraft, paper: Paper) -> Layout:
    """The card's sides; what one side does not hold goes on to the next, so nothing is lost."""
    del paper
    panel = Panel(CARDS[content.size], content.fold, content.hand)
    written = {hand: _lines(content, panel.card, hand) for hand in Hand}
    fits = tuple(
        Fit(hand, len(lines), panel.card.pitches[hand].lines)
        for hand, (_, lines) in written.items()
    )
    composer, lines = written[content.hand]
    fit = next(fit for fit in fits if fit.hand is content.hand)
    room = fit.lines_available
    sides = [lines[n : n + room] for n in range(0, len(lines), room)] or [[]]
    at_right = right_to_left.base(content.text.plain) == "R"
    pages = [_side(side, panel, at_right=at_right) for side in sides]
    for n, page in enumerate(pages, 1):
        _add_note(page, _note(content, fit, n, len(pages)), composer, panel)
    return Layout(
        title=content.words.say("card"),
        sheet=panel.sheet,
        pages=pages,
        missing=composer.missing,
        lines_used=fit.lines_used,
        lines_available=fit.lines_available,
        fits_by_hand=fits,
    )


def _lines(content: CardDraft, card: Card, hand: Hand) -> tuple[Composer, list[Written]]:
    """What is to be written, in lines of this hand."""
    composer, text = Composer(), content.text
    prose = (set_as_prose(each, content.words.lang) for each in text.paragraphs)
    said = [text.greeting, *prose, text.closing, text.signature]
    style = _in_one_hand(card.pitches[hand].style, to_print(text.plain))
    tagged = ((part, Tag(Kind.P)) for part in said)
    lines = [
        (line, tag) for part, tag in tagged for line in composer.lines(part, style, card.measure)
    ]
    return composer, lines


def _in_one_hand(style: Style, said: str) -> Style:
    hand = one_face(said, style.face)
    return Style(hand.face, style.size * hand.scale, style.leading, style.colour)


def _side(lines: list[Written], panel: Panel, *, at_right: bool) -> Page:
    card = panel.card
    heights = card.heights(panel.hand)
    head = _head_rules(card.first, card.pitches[panel.hand].apart)
    page = Page([Rule(panel.x, y, card.width * MM) for y in [*head, *heights]])
    if panel.fold is Fold.FOLDED:
        page.items.append(Stroke(panel.x, 0, 0, card.height * MM, 0.6, RULE, _DASHES))
    written = zip(lines, heights, strict=False)
    for (line, tag), y in written:
        indent = card.measure - line.width if at_right else 0.0
        page.items.append(Text(line, panel.margin + indent, y, tag))
    return page


def _head_rules(first: float, apart: float) -> Iterator[float]:
    """The rules above the writing, as far as they stand clear of the upper edge."""
    y = first - apart
    while y > _CLEAR:
        yield y * MM
        y -= apart


def _note(content: CardDraft, fit: Fit, side: int, sides: int) -> str:
    words = content.words
    parts = (
        words.say(f"card_{content.size}"),
        words.say("card_copy"),
        words.say("card_lines", used=fit.lines_used, room=fit.lines_available),
        words.say("card_side", side=side, sides=sides) if sides > 1 else "",
        content.post_by,
    )
    return " · ".join(part for part in parts if part)


def _add_note(page: Page, words: str, composer: Composer, panel: Panel) -> None:
    """Put the note at the foot, on two lines at most, so that it stays clear of the rules."""
    first, *more = composer.lines(words, _NOTE, panel.card.measure)
    rest = " ".join(line.text for line in more)
    lines = [first, composer.line(rest, _NOTE, panel.card.measure)] if rest else [first]
    upper = (panel.card.height - _FOOT) * MM - (len(lines) - 1) * _NOTE.leading
    tag = Tag(Kind.P)
    for n, line in enumerate(lines):
        page.items.append(Text(line, panel.margin, upper + n * _NOTE.leading, tag))
