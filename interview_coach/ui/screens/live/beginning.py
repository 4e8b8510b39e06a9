"""At 0:00: how one wants to be as a guest, and what one shares with the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from interview_coach.domain.session import Phase, State
from interview_coach.ui.widgets.label import Label


class Beginning(QWidget):
    """The conduct until the start, the shared ground until the opening is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conduct = Label(
            self.tr("Respectful, focused, appreciative: you are a guest in their day."),
            "caption",
            tone="muted",
        )
        self.ground = Label("", "caption")
        self.cares = Label("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(3)
        for label in (self.conduct, self.ground, self.cares):
            column.addWidget(label)
        self.hide()

    def show_person(self, person: Person) -> None:
        """What is known of you both."""
        ground, cares = _in_one_line(person.common_ground), _in_one_line(person.cares_about)
        self.ground.setText(self.tr("You share: {0}").format(ground))
        self.cares.setText(self.tr("They care about: {0}").format(cares))
        self.ground.setVisible(bool(ground))
        self.cares.setVisible(bool(cares))

    def show_time(self, interview: Interview, phase: Phase) -> None:
        """Step back once the questions have begun."""
        ready = interview.session.state is State.READY
        begins = ready or (interview.is_running and phase is Phase.OPENING)
        known = not (self.ground.isHidden() and self.cares.isHidden())
        self.conduct.setVisible(ready)
        self.setVisible(ready or (begins and known))


def _in_one_line(text: str) -> str:
    return " · ".join(line.strip() for line in text.splitlines() if line.strip())
