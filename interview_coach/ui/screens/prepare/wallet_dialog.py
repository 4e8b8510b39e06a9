"""The introduction as a card for the wallet, on show before it is printed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets.label import Label


class WalletDialog(PaperDialog):
    """What you say of yourself, and your skills behind it, at the size of a bank card."""

    def __init__(self, context: Context, interview_id: UUID, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Introduction card"), parent)
        words = self.tr(
            "The size of a bank card, for the minute before you go in. Your skills, if you wrote "
            "some in Ready, stand on the half that folds behind it."
        )
        self.add(Label(words, "muted"))
        self.preview.set_fit("width")

        def compose(services: Services) -> Order:
            card = services.rehearsing.card(interview_id)
            return Order(card, services.publishing.paper(), card.name)

        self.show_page(compose, self.tr("Introduction card"))
