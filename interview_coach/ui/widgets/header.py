"""The head of a page: its title and a line about it on the left, what one can do on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets.label import ElidedLabel, Label

_BLANK = "\u00a0"
"""A line of its own height without a word in it."""


class Header(QWidget):
    """Title, subtitle, and actions."""

    def __init__(
        self, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, "title")
        self.subtitle = Label(subtitle, "muted")
        self._holds_line = False
        if not subtitle:
            self.subtitle.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)

    def set_title(self, title: str) -> None:
        self.title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        self.subtitle.setText(subtitle or (_BLANK if self._holds_line else ""))
        self.subtitle.setVisible(bool(subtitle) or self._holds_line)

    def hold_line(self) -> None:
        """Keep room for a subtitle that is not known yet, so that nothing moves when it is."""
        self._holds_line = True
        self.set_subtitle(self.subtitle.text())

    def add_action(self, widget: QWidget) -> None:
        """Put a button or another control at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
