"""Somebody you have just met, in ten seconds: a name, where, and one line."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.ports import Kind
from interview_coach.application.tie_reading import EventRow
from interview_coach.domain.text import fold
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.widgets import Chip, FlowLayout, Label, LineField

_MOST_EVENTS = 4


class QuickNote(AskingDialog):
    """Tab goes from line to line, Enter keeps the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Someone you met")
        super().__init__(title, self.tr("Keep"), parent=parent)
        self._events: dict[str, UUID] = {}
        self.name = LineField(self.tr("Name"), placeholder=self.tr("as you heard it"))
        self.where = LineField(self.tr("Where"), placeholder=self.tr("on the train, at a fair"))
        self.line = LineField(
            self.tr("One line"), placeholder=self.tr("what they do, or what you talked about")
        )
        self.events = FlowLayout(spacing=6, line_spacing=6)
        for part in (self.name, self.where, self.events, self.line):
            self.add(part)
        self.add(
            Label(
                self.tr("Everything else can wait; they are among your people at once."),
                "caption",
                tone="muted",
            )
        )
        self.yes.setEnabled(False)
        self.name.edit.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.name.setFocus()

    def offer_events(self, rows: Sequence[EventRow]) -> None:
        """Propose the latest events you noted; one click is enough."""
        self._events = {fold(row.event.name): row.event.id for row in rows}
        for row in rows[:_MOST_EVENTS]:
            chip = Chip(row.event.name, "neutral", clickable=True)
            chip.clicked.connect(lambda _=False, name=row.event.name: self._choose(name))
            self.events.addWidget(chip)

    def _choose(self, name: str) -> None:
        self.where.set_text(name, force=True)
        self.line.setFocus()

    @property
    def event_id(self) -> UUID | None:
        """The event that was named, if it is one you noted."""
        return self._events.get(fold(self.where.text().strip()))


def note_someone(context: Context, owner: QWidget) -> QuickNote:
    """Ask for the three lines, keep the person, and say so with a way back."""
    dialog = QuickNote(owner.window())
    desk = context.desk
    desk.ask(lambda services: services.reading.ties.events(), dialog.offer_events, owner=dialog)

    def keep() -> None:
        name, line = dialog.name.text().strip(), dialog.line.text()
        where, event_id = dialog.where.text(), dialog.event_id
        desk.ask(
            lambda services: services.find.capture(name, line, where=where, event_id=event_id),
            lambda person_id: tell(name, person_id),
        )

    def tell(name: str, person_id: UUID) -> None:
        context.undo.push(
            dialog_words.format(name),
            lambda services: services.keeping.delete(Kind.PERSON, person_id),
            say=True,
        )

    dialog_words = dialog.tr("{0} is among your people now.")
    dialog.accepted.connect(keep)
    dialog.open()
    return dialog
