"""The next cheap test of this path, in your words, and as a lead with one click."""

from __future__ import annotations

from PySide6.QtCore import Signal

from interview_coach.domain.lead import EXPERIENCES, LeadKind
from interview_coach.ui.screens.tie_words import lead_words
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label


class NextTestCard(Card):
    """``tried`` carries the kind of lead that the test becomes, and its words."""

    tried = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.field = LineField(
            placeholder=self.tr("Half a day at the rights desk in April"),
            name=self.tr("The next cheap test"),
        )
        self.buttons = {kind: Button(lead_words(kind), small=True) for kind in EXPERIENCES}
        self.add(Label(self.tr("The next cheap test"), strong=True))
        asked = self.tr("What would tell you more than another talk, and costs little?")
        self.add(Label(asked, "muted"))
        self.add(self.field)
        flow = FlowLayout(spacing=8, line_spacing=8)
        lead = Label(self.tr("Keep it as a lead:"), "caption", tone="muted", wrap=False)
        lead.setContentsMargins(0, 4, 0, 0)
        flow.addWidget(lead)
        for kind, button in self.buttons.items():
            button.setAccessibleName(self.tr("Keep it as a lead: {0}").format(button.text()))
            button.clicked.connect(lambda _=False, kind=kind: self._try(kind))
            flow.addWidget(button)
        self.add(flow)

    def _try(self, kind: LeadKind) -> None:
        self.field.flush()
        self.tried.emit(kind, self.field.text().strip() or lead_words(kind))
