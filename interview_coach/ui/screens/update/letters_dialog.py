"""Messages to several people as letters, one after the other, looked at before they are printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from interview_coach.application.messages import Message
from interview_coach.application.services import Services
from interview_coach.ui.binding import Batch, Binding
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog


class LettersDialog(PaperDialog):
    """All of them as one document."""

    def __init__(
        self, context: Context, messages: Sequence[Message], parent: QWidget, title: str
    ) -> None:
        super().__init__(context, title, parent)
        self.binding = Binding(self.context, self.tr("Setting in type: {0} of {1} are ready"), self)
        self.binding.bound.connect(self._show)
        self.binding.refused.connect(self._refuse)

        def compose(services: Services) -> Batch:
            publishing = services.publishing
            letters = [publishing.message_letter(message) for message in messages]
            return Batch(letters, publishing.paper(), title, services.you.get().name)

        context.desk.ask(compose, self.binding.begin, owner=self)

    def done(self, result: int) -> None:
        self.binding.stop()
        super().done(result)

    def _later(self, act: object) -> None:
        """What is on show is what leaves."""
        printed = self.printed
        if printed is not None and callable(act):
            QTimer.singleShot(0, self, lambda: act(printed))
