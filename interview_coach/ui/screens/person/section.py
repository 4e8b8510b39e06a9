"""A card of a person's page, whose fields save as one goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.widgets import Card, Label
from interview_coach.ui.widgets.fields import AutosavedField


class PersonSection(Card):
    """Knows whose it is; ``fields`` are shown and kept by the names of a person's own."""

    def __init__(
        self, context: Context, title: str, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(spacing=12, parent=parent)
        self.context = context
        self.person_id: UUID | None = None
        self.fields: Mapping[str, AutosavedField] = {}
        self.title = Label(title, "section")
        self.add(self.title)
        if words:
            self.add(Label(words, "muted"))

    def watch(self, fields: Mapping[str, AutosavedField]) -> None:
        """Keep what is typed into these."""
        self.fields = fields
        for name, field in fields.items():
            field.edited.connect(lambda text, name=name: self.keep(name, text))

    def show_fields(self, person: Person) -> None:
        """Show what is known; of the same person, what is being typed is left alone."""
        same = person.id == self.person_id
        if not same:
            self.flush()
            self.person_id = person.id
        for name, field in self.fields.items():
            field.set_text(getattr(person, name), force=not same)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.fields.values():
            field.flush()

    def keep(self, name: str, value: Any) -> None:
        """One field of the person, at the desk."""
        self.change({name: value})

    def change(self, changes: Mapping[str, Any]) -> None:
        """Fields of the person, at the desk."""
        person_id = self.person_id
        if person_id is not None:
            self.context.desk.ask(lambda services: services.people.change(person_id, changes))
