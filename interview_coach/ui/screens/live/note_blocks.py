"""What a block of the notes carries in its format: its line's number, star and privacy."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextFormat

from interview_coach.domain.notes import Privacy
from interview_coach.ui.screens.live.line_book import Seen
from interview_coach.ui.theme import theme

_NUMBER = QTextFormat.Property.UserProperty.value + 1
_KEPT = QTextFormat.Property.UserProperty.value + 2
PRIVACY = QTextFormat.Property.UserProperty.value + 3
_LEVELS = tuple(Privacy)


def block_format(number: int, kept: bool, privacy: Privacy) -> QTextBlockFormat:
    """The format of a block whose line has this number, star and privacy."""
    shape = QTextBlockFormat()
    shape.setProperty(_NUMBER, number)
    if kept:
        shape.setProperty(_KEPT, True)
        shape.setBackground(theme().tokens.color("accent_soft"))
    if privacy is not Privacy.NORMAL:
        shape.setProperty(PRIVACY, _LEVELS.index(privacy))
    return shape


def line_number(block: QTextBlock) -> int:
    """The number of the block's line; 0 for a new one."""
    return int(block.blockFormat().property(_NUMBER) or 0)


def seen_block(block: QTextBlock) -> Seen:
    """The block as it stands."""
    shape = block.blockFormat()
    return Seen(
        number=int(shape.property(_NUMBER) or 0),
        text=block.text(),
        kept=bool(shape.property(_KEPT)),
        privacy=_LEVELS[int(shape.property(PRIVACY) or 0)],
    )
