"""The page to decide by, before it is saved or printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from interview_coach.application.answers import Only
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import Check, Label


class DecisionDialog(PaperDialog):
    """The very page, with names or with initials."""

    def __init__(self, context: Context, only: Only, most: int, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Summary for the decision"), parent)
        self._only, self._most = only, most
        self.initials = Check(self.tr("Initials instead of names"))
        self.add(
            Label(
                self.tr(
                    "In your own words. What is private or was told in confidence is left out,"
                    " and so are people you marked as discreet."
                ),
                "muted",
            )
        )
        self.add(self.initials)
        self.initials.clicked.connect(lambda _: self._look())
        self._look()

    def _look(self) -> None:
        only, most, initials = self._only, self._most, self.initials.isChecked()

        def compose(services: Services) -> Order:
            page = services.deciding.page(only, most, initials=initials)
            return Order(page, services.publishing.paper(), services.you.get().name)

        self.show_page(compose, self.tr("Decision"))
