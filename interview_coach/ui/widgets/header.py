"""The head of a page: its title and a line about it on the left, what one can do on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets.label import ElidedLabel, Label


class Header(QWidget):
    """Title, subtitle, and actions."""

    def __init__(
        self, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, "title")
        self.subtitle = Label(subtitle, "muted")
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
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Put a button or another control at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
