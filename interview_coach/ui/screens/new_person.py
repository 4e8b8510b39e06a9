"""A new person: only the name is asked, everything else can wait."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.widgets import Label, LineField


class NewPersonDialog(AskingDialog):
    """Asks for a name; ``name`` is what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Add person")
        super().__init__(title, self.tr("Add"), parent=parent)
        self.field = LineField(self.tr("Name"), placeholder=self.tr("Given and family name"))
        self.add(self.field)
        self.add(
            Label(
                self.tr("What they do and how to reach them comes next."), "caption", tone="muted"
            )
        )
        self.yes.setEnabled(False)
        self.field.edit.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.field.setFocus()

    @property
    def name(self) -> str:
        """The name as typed."""
        return self.field.text().strip()


def add_person(context: Context, owner: QWidget) -> NewPersonDialog:
    """Ask for a name, keep the person, and open their form."""
    dialog = NewPersonDialog(owner.window())

    def keep() -> None:
        name = dialog.name
        context.desk.ask(lambda services: services.people.add(name), show, owner=owner)

    def show(person_id: UUID) -> None:
        context.navigate("person", person_id=str(person_id), form="open")

    dialog.accepted.connect(keep)
    dialog.open()
    return dialog
