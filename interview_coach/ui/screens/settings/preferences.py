"""How the window looks, and what a new interview begins with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from interview_coach.domain.interview import Format
from interview_coach.ui.context import Context
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.settings.section import Section, flowing, left
from interview_coach.ui.screens.tie_words import cadence_options
from interview_coach.ui.widgets import Button, Choice, Labelled, Segmented

MINUTES = (10, 15, 20, 25, 30, 45, 60)
LINKEDIN_LIMITS = (200, 300)
"""Without paying, and with; it changes now and then."""


class AppearanceSection(Section):
    """Light, dark, or as the system has it; switched at once."""

    def __init__(self, context: Context, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance"), parent=parent)
        self.context, self.choices = context, choices
        self.choice = Segmented(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            choices.now.appearance,
            name=self.tr("Appearance"),
        )
        self.add(left(self.choice))
        self.choice.changed.connect(self._switch)

    def _switch(self, scheme: str) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.context.theme.apply(application, scheme)
        self.choices.choose(appearance=scheme)


class DefaultsSection(Section):
    """The length and the format of a new interview, and the questions that proposed them."""

    asked_again = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("New interviews"),
            self.tr("What they begin with; each can be changed while you prepare it."),
            parent=parent,
        )
        self._choices = choices
        present = choices.minutes
        self.minutes = Choice(
            [
                (str(each), self.tr("{0} minutes").format(each))
                for each in sorted({*MINUTES, present})
            ],
            str(present),
            label=self.tr("Length"),
        )
        self.format = Segmented(
            [
                (Format.VIDEO, self.tr("Video")),
                (Format.PHONE, self.tr("Phone")),
                (Format.IN_PERSON, self.tr("In person")),
            ],
            choices.format,
            name=self.tr("Format"),
        )
        self.again = Button(self.tr("Ask me the first questions again"), small=True)
        self.again.clicked.connect(self.asked_again)
        self.add(left(self.minutes))
        self.add(left(Labelled(self.tr("Format"), self.format)))
        self.add(left(self.again))
        self.minutes.changed.connect(lambda key: choices.choose(planned_minutes=int(key)))
        self.format.changed.connect(lambda key: choices.choose(format=key))

    def showEvent(self, event: QShowEvent) -> None:
        """The first questions may have chosen otherwise meanwhile."""
        super().showEvent(event)
        self._choices.look_again()
        self.minutes.set_value(str(self._choices.minutes))
        self.format.set_value(self._choices.format)


class TiesSection(Section):
    """How long a note on LinkedIn may be, and how often one is in touch after a talk."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Asking and keeping in touch"),
            self.tr("Proposed where it is needed; each person can be otherwise."),
            parent=parent,
        )
        self._choices = choices
        limit, days = choices.now.linkedin_limit, choices.now.cadence_days
        self.limit = Choice(
            [
                (str(each), self.tr("{0} characters").format(each))
                for each in sorted({*LINKEDIN_LIMITS, limit})
            ],
            str(limit),
            label=self.tr("A LinkedIn note holds"),
        )
        cadences = {key: words for key, words in cadence_options() if key}
        cadences.setdefault(str(days), self.tr("Every {0} days").format(days))
        self.cadence = Choice(
            list(cadences.items()), str(days), label=self.tr("In touch after a talk")
        )
        self.add(flowing(self.limit, self.cadence))
        self.limit.changed.connect(lambda key: choices.choose(linkedin_limit=int(key)))
        self.cadence.changed.connect(lambda key: choices.choose(cadence_days=int(key)))

    def showEvent(self, event: QShowEvent) -> None:
        """The first questions may have chosen otherwise meanwhile."""
        super().showEvent(event)
        self._choices.look_again()
        self.cadence.set_value(str(self._choices.now.cadence_days))
