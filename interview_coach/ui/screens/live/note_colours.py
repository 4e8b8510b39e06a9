"""Colours in the notes: a referral's name stands out, and what is private steps back.

They are put on when the notes are looked at, soon after typing, so that no key waits for them; a
highlighter would be asked at every key.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from interview_coach.domain.notes import SIGNS, Mark, names_given
from interview_coach.ui.screens.live.note_blocks import PRIVACY
from interview_coach.ui.theme import theme


def colour(document: QTextDocument, block: QTextBlock) -> None:
    """Bring the block's colours up to its words and its privacy."""
    shapes = _shapes(block)
    layout = block.layout()
    if shapes or layout.formats():
        layout.setFormats(shapes)
        document.markContentsDirty(block.position(), block.length())


def _shapes(block: QTextBlock) -> list[QTextLayout.FormatRange]:
    text = block.text()
    shapes = []
    if block.blockFormat().hasProperty(PRIVACY):
        shapes.append(_range(0, len(text), "muted"))
    mark = SIGNS.get(text[:1])
    if mark is not None and mark is not Mark.REFERRAL:
        token = "warn" if mark is Mark.TO_DO else "accent"
        shapes.append(_range(0, 1, token, strong=True))
    if "@" in text:
        shapes += _names(text, mark)
    return shapes


def _names(text: str, mark: Mark | None) -> list[QTextLayout.FormatRange]:
    """Each name with its sign."""
    names = names_given(text)
    if not names and mark is Mark.REFERRAL:
        return [_range(0, 1, "text", strong=True)]
    shapes, at = [], 0
    for name, _ in names:
        end = text.find(name, text.find("@", at)) + len(name)
        start = text.rfind("@", at, end)
        shapes.append(_range(start, end - start, "text", strong=True))
        at = end
    return shapes


def _range(start: int, length: int, token: str, *, strong: bool = False) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setForeground(theme().tokens.color(token))
    if strong:
        shape.setFontWeight(QFont.Weight.DemiBold)
    stretch = QTextLayout.FormatRange()
    stretch.start, stretch.length, stretch.format = start, length, shape
    return stretch
