"""All that is kept about somebody, on show as pages before they are saved or printed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import Check


class PersonPaperDialog(PaperDialog):
    """What was told in confidence is never on it; your private lines when you say so."""

    def __init__(self, context: Context, person_id: UUID, name: str, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Everything about {0}").format(name), parent)
        self._person_id = person_id
        self.private = Check(self.tr("With my private lines and my own notes about them"))
        self.add(self.private)
        # It is asked for each time, and never remembered.
        self.private.clicked.connect(lambda _: self._look())
        self._look()

    def _look(self) -> None:
        person_id, private = self._person_id, self.private.isChecked()

        def compose(services: Services) -> Order:
            page = services.exporting.page(person_id, private=private)
            return Order(page, services.publishing.paper(), services.you.get().name)

        self.show_page(compose, self.stem)
