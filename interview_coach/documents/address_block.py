"""An address set in a block of given size: smaller if it must be, and never beyond it."""

from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.documents.look import Style
from interview_coach.documents.page import Text, stack
from interview_coach.documents.text import Composer, Line

_MOST_LETTERS = 2_000
"""No address is longer; more of it need not be set to see that it does not fit."""


@dataclass(frozen=True)
class Block:
    """The lines of an address in the size in which they fit."""

    lines: list[Line]
    style: Style
    whole: bool
    """Whether all of it is there."""

    @property
    def height(self) -> float:
        """From above its first line to below its last."""
        return len(self.lines) * self.style.leading

    def texts(self, x: float, y: float) -> list[Text]:
        """The block with its upper left corner here."""
        return stack(self.lines, self.style.leading, x, y)


def address_block(
    said: Sequence[str], composer: Composer, styles: Sequence[Style], width: float, height: float
) -> Block:
    """The lines in the first of the styles that fits; in the last one, cut, if none does."""
    text = "\n".join(line for line in said if line.strip())
    for style in styles:
        if len(text) <= _MOST_LETTERS and _fits(text, style, width, height):
            return Block(composer.lines(text, style, width), style, whole=True)
    style = styles[-1]
    lines = composer.lines(text[:_MOST_LETTERS], style, width)[: int(height / style.leading)]
    cut = composer.line(f"{lines[-1].text.rstrip()} …", style, width)
    return Block([*lines[:-1], cut], style, whole=False)


def _fits(text: str, style: Style, width: float, height: float) -> bool:
    return len(Composer().lines(text, style, width)) * style.leading <= height + 0.01
