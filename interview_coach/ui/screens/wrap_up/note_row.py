"""A note line as it stands after the talk: its minute, its words, its star and its lock."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.wording import pace
from interview_coach.domain.notes import Mark, NoteLine
from interview_coach.ui.screens.wrap_up.toggles import KeepToggle, PrivacyToggle
from interview_coach.ui.widgets.label import Label

_TONES = {Mark.REFERRAL: "accent", Mark.TO_DO: "warn", Mark.ASK_NEXT: "muted"}


class NoteRow(QWidget):
    """Its words cannot be changed here; ``kept`` and ``guarded`` say what can."""

    kept = Signal(UUID, bool)
    guarded = Signal(UUID, object)

    def __init__(self, line_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minute = Label("", "caption", tone="muted", wrap=False)
        self._minute.setFixedWidth(self._minute.fontMetrics().horizontalAdvance("00:00") + 8)
        self._words = Label("")
        self.keep = KeepToggle()
        self.guard = PrivacyToggle()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._minute, 0, top)
        row.addWidget(self._words, 1)
        row.addWidget(self.guard, 0, top)
        row.addWidget(self.keep, 0, top)
        self._minute.setContentsMargins(0, 5, 0, 0)
        self._words.setContentsMargins(0, 3, 0, 3)
        self.keep.switched.connect(lambda kept: self.kept.emit(line_id, kept))
        self.guard.switched.connect(lambda privacy: self.guarded.emit(line_id, privacy))

    def show_line(self, line: NoteLine) -> None:
        """Show the line as it is now."""
        self._minute.setText("" if line.at_seconds is None else pace(line.at_seconds / 60))
        self._words.setText(line.text)
        self._words.set_tone(_TONES.get(line.mark, ""))
        self._words.set_strong(line.kept)
        self.keep.show_kept(line.kept)
        self.guard.show_privacy(line.privacy)
