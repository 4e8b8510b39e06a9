"""Who introduced you to somebody: someone known, someone new, or nobody."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.new_interview import who
from interview_coach.ui.screens.who import WhoField
from interview_coach.ui.widgets import Label


class IntroducerDialog(AskingDialog):
    """Asks for a person; an empty field is nobody."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = self.tr("Who introduced you?")
        super().__init__(title, self.tr("Keep it"), parent=parent)
        self.who = WhoField(context)
        self.who.label.setText(self.tr("Who introduced you"))
        self.add(self.who)
        self.add(
            Label(
                self.tr("Leave the field empty if nobody did."),
                "caption",
                tone="muted",
            )
        )
        self.body.addStretch(1)
        self.who.setFocus()


def ask_introducer(context: Context, owner: QWidget, person_id: UUID) -> IntroducerDialog:
    """Ask, and keep the answer."""
    dialog = IntroducerDialog(context, owner.window())

    def keep(services: Services, giver: UUID | str) -> None:
        known = who(services, giver) if giver else None
        if isinstance(known, str):
            known = services.people.add(known)
        if known != person_id:
            services.people.change(person_id, {"introduced_by_id": known})

    def accept() -> None:
        giver = dialog.who.person
        context.desk.ask(lambda services: keep(services, giver))

    dialog.accepted.connect(accept)
    dialog.open()
    return dialog
