"""What else is printed for a thank-you: the envelope's face, and a guide sheet for the card."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.printing import EnvelopeSize, Paper
from interview_coach.application.services import Services
from interview_coach.application.stationery import CARD_ENVELOPES, LETTER_ENVELOPES
from interview_coach.application.thanking import Draft
from interview_coach.domain.letters import Form
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_choices import (
    PaperChoices,
    envelope_words,
    keep_envelope,
    read_envelope,
)
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import Label
from interview_coach.ui.widgets.choice import Choice


class EnvelopeDialog(PaperDialog):
    """The face of the envelope, at the size that goes with the card or the letter."""

    def __init__(
        self, context: Context, draft: Draft, choices: PaperChoices, parent: QWidget
    ) -> None:
        super().__init__(context, parent.tr("Envelope"), parent)
        self._interview_id = draft.interview.id
        self._name = draft.person.name
        self._usual = usual_envelope(draft, choices)
        chosen = read_envelope(context.settings_store, self._usual)
        self.size_choice = Choice(
            [(size, envelope_words(size)) for size in EnvelopeSize],
            chosen,
            name=self.tr("Size of the envelope"),
        )
        row = QHBoxLayout()
        row.addWidget(self.size_choice)
        row.addStretch(1)
        self.add(row)
        self.size_choice.changed.connect(self._choose)
        self._show_size(chosen)

    def _choose(self, key: str) -> None:
        keep_envelope(self.context.settings_store, self._usual, EnvelopeSize(key))
        self._show_size(EnvelopeSize(key))

    def _show_size(self, size: EnvelopeSize) -> None:
        interview_id = self._interview_id

        def compose(services: Services) -> Order:
            publishing = services.publishing
            face = publishing.envelope(interview_id, size)
            return Order(face, publishing.paper(), services.you.get().name)

        self.show_page(compose, self.tr("Envelope - {0}").format(self._name))


class GuideDialog(PaperDialog):
    """Dark rules to lay under a blank card, for as many cards as one likes."""

    def __init__(self, context: Context, choices: PaperChoices, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Guide sheet"), parent)
        words = self.tr(
            "Print it on plain paper, and lay it under the card: its lines show through, and are "
            "those of the draft."
        )
        self.add(Label(words, "muted"))
        self.preview.set_fit("page")

        def compose(services: Services) -> Order:
            publishing = services.publishing
            sheet = publishing.guide_sheet(choices.size, fold=choices.fold, hand=choices.hand)
            return Order(sheet, publishing.paper(), services.you.get().name)

        self.show_page(compose, self.tr("Guide sheet {0}").format(choices.size.value.upper()))


def usual_envelope(draft: Draft, choices: PaperChoices) -> EnvelopeSize:
    """Which envelope goes with it."""
    if draft.form is Form.CARD:
        return CARD_ENVELOPES[choices.size]
    return LETTER_ENVELOPES[Paper(draft.profile.paper)]
