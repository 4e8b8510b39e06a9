"""A section of the settings: a card with its heading and a line about it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets import Card, FlowLayout, Label


class Section(Card):
    """What belongs together, under one heading."""

    def __init__(self, title: str, words: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(title, "section"))
        if words:
            head.addWidget(Label(words, "muted"))
        self.add(head)


def left(*widgets: QWidget) -> QHBoxLayout:
    """Widgets at their own width, from the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def flowing(*widgets: QWidget) -> FlowLayout:
    """Widgets that go on in the next line where it is narrow."""
    flow = FlowLayout(spacing=8, line_spacing=8)
    for widget in widgets:
        flow.addWidget(widget)
    return flow
