"""The answers before they are saved or printed as a booklet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from interview_coach.application.answers import Only
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import Label


class BookletDialog(PaperDialog):
    """The very pages, of what the screen shows."""

    def __init__(self, context: Context, only: Only, most: int, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Answers"), parent)
        self.add(
            Label(
                self.tr(
                    "What is private or was told in confidence is left out, and so are names"
                    " you were given and people you marked as discreet."
                ),
                "muted",
            )
        )

        def compose(services: Services) -> Order:
            paper, author = services.publishing.paper(), services.you.get().name
            return Order(services.booklets.make(only, most), paper, author)

        self.show_page(compose, self.tr("Answers"))
