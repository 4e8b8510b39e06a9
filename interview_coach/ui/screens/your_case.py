"""What speaks for you, asked once for all interviews: stories, why this field, your skills."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.domain.profile import Profile
from interview_coach.domain.screening import STORIES
from interview_coach.ui.widgets.fields import TextField


class YourCase(QWidget):
    """``edited`` carries fields of the profile, a moment after they were typed."""

    edited = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more: list[str] = []
        self.stories = [self._story(number) for number in range(STORIES)]
        self.why = TextField(
            self.tr("Why this field"),
            placeholder=self.tr("What draws you, in a sentence or two that are yours"),
            lines=2,
            most=6,
        )
        self.skills = TextField(
            self.tr("Your skills card: what you can do already, one a line"),
            placeholder=self.tr(
                "Describing photographs for a catalogue\nScanning and naming files"
            ),
            lines=3,
            most=10,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in (*self.stories, self.why, self.skills):
            column.addWidget(field)
        self._connect()

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept; what is being typed is left alone."""
        told = [*profile.stories, *[""] * STORIES]
        self._more = profile.stories[STORIES:]
        for field, story in zip(self.stories, told, strict=False):
            field.set_text(story)
        self.why.set_text(profile.why_field)
        self.skills.set_text(profile.skills)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in (*self.stories, self.why, self.skills):
            field.flush()

    def _story(self, number: int) -> TextField:
        labels = (
            self.tr("A story of something you did"),
            self.tr("A second one"),
            self.tr("And a third"),
        )
        prompt = self.tr("How things stood. What you did. What came of it.")
        return TextField(labels[number], placeholder=prompt, lines=2, most=8)

    def _connect(self) -> None:
        for field in self.stories:
            field.edited.connect(lambda _: self._tell_stories())
        self.why.edited.connect(lambda text: self.edited.emit({"why_field": text}))
        self.skills.edited.connect(lambda text: self.edited.emit({"skills": text}))

    def _tell_stories(self) -> None:
        told = [field.text() for field in self.stories]
        self.edited.emit({"stories": [*told, *self._more]})
