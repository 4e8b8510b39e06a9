"""The other talks of the days to come, each a small chip that opens its preparation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.reading import InterviewRow
from interview_coach.ui.screens.phrases import day_and_time
from interview_coach.ui.widgets import Chip, FlowLayout, Label, Rule

_MOST = 6


class ComingStrip(QWidget):
    """``chosen`` carries the interview."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._shown: list[tuple[object, str]] = []
        self._flow = FlowLayout(spacing=8, line_spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(Rule())
        column.addWidget(Label(self.tr("Also in the next seven days"), "caption", tone="muted"))
        column.addLayout(self._flow)

    def show_talks(self, rows: Sequence[InterviewRow], now: datetime) -> None:
        """Show the soonest of them; chips that stay the same keep the focus."""
        wanted: list[tuple[object, str]] = [
            (row.id, f"{day_and_time(row.starts_at, row.time_zone, now)} · {row.name}")
            for row in rows[:_MOST]
            if row.starts_at is not None
        ]
        if wanted == self._shown:
            return
        self._shown = wanted
        self._flow.clear()
        self.chips = [self._chip(id_, words) for id_, words in wanted]
        for chip in self.chips:
            self._flow.addWidget(chip)

    def _chip(self, id_: object, words: str) -> Chip:
        chip = Chip(words, "accent", clickable=True)
        chip.clicked.connect(lambda: self.chosen.emit(id_))
        return chip
