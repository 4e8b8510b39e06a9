"""The record of an interview before it is saved: with what was told in confidence, or without."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import Check


class RecordDialog(PaperDialog):
    """Everything of one interview, for your own files."""

    def __init__(self, context: Context, interview_id: UUID, name: str, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Record of the interview"), parent)
        self._interview_id, self._name = interview_id, name
        self.confidential = Check(self.tr("With what was told in confidence"))
        self.add(self.confidential)
        # It is asked for each time, and never remembered.
        self.confidential.clicked.connect(lambda _: self._look())
        self._look()

    def _look(self) -> None:
        interview_id, whole = self._interview_id, self.confidential.isChecked()

        def compose(services: Services) -> Order:
            publishing = services.publishing
            record = publishing.interview_record(interview_id, confidential=whole)
            return Order(record, publishing.paper(), services.you.get().name)

        self.show_page(compose, self.tr("Interview - {0}").format(self._name))
