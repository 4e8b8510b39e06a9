"""Your introduction at the size of a bank card, to cut out and carry: skills on the other half.

It is printed on ordinary paper with an outline to cut along. ISO/IEC 7810 makes such a card
85.6 × 53.98 mm, so that the fold fits every wallet.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from interview_coach.application.printing import Paper, WalletCard
from interview_coach.documents.address_block import address_block
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import ACCENT, HEADING, MM, MUTED, RULE, Style
from interview_coach.documents.page import Frame, Item, Layout, Page, Rule, Stroke, sheet, stack
from interview_coach.documents.text import Composer, Line

WIDTH, HEIGHT = 85.6 * MM, 53.98 * MM
_EDGE = 5 * MM
_TOP = 40 * MM
"""The card lies high on the paper, so that the rest of it can be used again."""
_NAME = Style(Face.BOLD, 9.5, 12)
_BELOW = Style(Face.SANS, 7.5, 10, MUTED)
_SIZES = (9.5, 9, 8.5, 8, 7.5, 7, 6.5)
_WORDS = tuple(Style(Face.SERIF, size, size * 1.28) for size in _SIZES)
_SKILLS = tuple(Style(Face.SANS, size, size * 1.42) for size in _SIZES)
_USE = Style(Face.SANS, 8.5, 12, MUTED)
_DASHES = (4.0, 3.0)

CUT = "The introduction is longer than the card: what has no room is left out."
SKILLS_CUT = "Your skills are more than the card holds: what has no room is left out."


@dataclass(frozen=True)
class _Half:
    """A half of the card: its upper left corner."""

    x: float
    y: float

    @property
    def left(self) -> float:
        """Where its lines begin."""
        return self.x + _EDGE

    @property
    def measure(self) -> float:
        """How long they may be."""
        return WIDTH - 2 * _EDGE

    @property
    def top(self) -> float:
        """The highest that text may stand."""
        return self.y + _EDGE - 2

    def left_below(self, y: float) -> float:
        """How much room there is below this height."""
        return self.y + HEIGHT - _EDGE - y


def lay_out(content: WalletCard, paper: Paper) -> Layout:
    """One half for the words, and a second one to fold behind it when there are skills."""
    page, composer = sheet(paper, side=0, top=0, bottom=0), Composer()
    halves = 2 if content.skills else 1
    x = (page.width - halves * WIDTH) / 2
    front = _Half(x, _TOP)
    items: list[Item] = [Frame(x, _TOP, halves * WIDTH, HEIGHT, RULE, 0, 0.5)]
    warnings: list[str] = []
    items += _introduction(content, front, composer, warnings)
    if content.skills:
        items.append(Stroke(x + WIDTH, _TOP, 0, HEIGHT, 0.5, RULE, _DASHES))
        items += _skills(content, _Half(x + WIDTH, _TOP), composer, warnings)
    use = content.words.say("wallet_fold" if content.skills else "wallet_cut")
    lines = composer.lines(use, _USE, halves * WIDTH)
    items += stack(lines, _USE.leading, x, _TOP + HEIGHT + 4 * MM)
    title = content.words.say("wallet")
    return Layout(title, page, [Page(items)], composer.missing, warnings=tuple(warnings))


def _introduction(
    content: WalletCard, half: _Half, composer: Composer, warnings: list[str]
) -> Iterator[Item]:
    """The name, what you look into, and the words in the largest type that holds them."""
    y = half.top
    for said, style in ((content.name, _NAME), (content.field, _BELOW)):
        lines = _at_most_two(composer, said, style, half.measure)
        yield from stack(lines, style.leading, half.left, y)
        y += len(lines) * style.leading
    if content.name or content.field:
        yield Rule(half.left, y + 3, half.measure, 0.8, ACCENT)
        y += 9
    if not content.introduction.strip():
        return
    text = " ".join(content.introduction.split())
    block = address_block((text,), composer, _WORDS, half.measure, half.left_below(y))
    yield from block.texts(half.left, y)
    if not block.whole:
        warnings.append(CUT)


def _at_most_two(composer: Composer, said: str, style: Style, measure: float) -> list[Line]:
    """A long name goes on in a second line; no name is cut after its first words."""
    lines = composer.lines(said, style, measure)
    if len(lines) <= 2:
        return lines
    rest = "".join(f"{line.text}{line.end}" for line in lines[1:])
    return [lines[0], composer.line(rest, style, measure)]


def _skills(
    content: WalletCard, half: _Half, composer: Composer, warnings: list[str]
) -> Iterator[Item]:
    """What you can do already, one a line."""
    title = composer.lines(content.words.say("sheet_skills").upper(), HEADING, half.measure)[:1]
    yield from stack(title, HEADING.leading, half.left, half.top)
    y = half.top + HEADING.leading + 3
    block = address_block(content.skills, composer, _SKILLS, half.measure, half.left_below(y))
    yield from block.texts(half.left, y)
    if not block.whole:
        warnings.append(SKILLS_CUT)
