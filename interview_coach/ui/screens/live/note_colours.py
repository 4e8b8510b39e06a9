"""Colours in the notes: a referral's name stands out, and what is private steps back."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat

from interview_coach.domain.notes import SIGNS, Mark, referral_parts
from interview_coach.ui.theme import theme

_PRIVACY = QTextFormat.Property.UserProperty.value + 3


class NoteColours(QSyntaxHighlighter):
    """Looks at one line at a time, as it is typed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockFormat().hasProperty(_PRIVACY):
            self.setFormat(0, len(text), _coloured("muted"))
        mark = SIGNS.get(text[:1])
        if mark is None:
            return
        if mark is Mark.REFERRAL:
            name, _ = referral_parts(text)
            self.setFormat(0, text.find(name) + len(name) if name else 1, _strong("text"))
        else:
            self.setFormat(0, 1, _strong("warn" if mark is Mark.TO_DO else "accent"))


def _coloured(token: str) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setForeground(theme().tokens.color(token))
    return shape


def _strong(token: str) -> QTextCharFormat:
    shape = _coloured(token)
    shape.setFontWeight(QFont.Weight.DemiBold)
    return shape
