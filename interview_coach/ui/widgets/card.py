"""A card: the white box that holds what belongs together."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded

_EDGES = {"": "line", "accent": "accent", "warn": "warn_strong", "bad": "bad"}


class Card(QWidget):
    """Surface with a one-pixel edge; ``tone`` colours the edge: accent, warn or bad."""

    def __init__(
        self, *, padding: int = 16, spacing: int = 8, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._ground = "surface"
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def set_ground(self, name: str) -> None:
        """The token to fill with; "sunken" makes a well."""
        self._ground = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            tokens = theme().tokens
            edge = tokens.color(_EDGES[self._tone])
            rounded(painter, self.rect(), 8, tokens.color(self._ground), edge)
