"""Somebody is forgotten for good: asked once, with what goes and what stays."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import ReplacingDialog
from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.widgets import Check

_WORDS = QT_TRANSLATE_NOOP(
    "ForgetDialog",
    "What goes: everything about {0}, the interviews with their notes, the letters, what happened"
    " between you, and what {0} told you of. Nothing of it can be taken back, and nothing stays"
    " in the file.\n\nWhat stays: the people {0} led you to, and what others said of {0} in their"
    " own talks, as “removed contact”. Files that you saved elsewhere are not touched.",
)
_COPIES = QT_TRANSLATE_NOOP(
    "ForgetDialog",
    "Also delete the copies that were made before updates and imports: {0} may be in them",
)


class ForgetDialog(ReplacingDialog):
    """Enter keeps them."""

    def __init__(self, name: str, short_name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Forget {0} for good?").format(name),
            self.tr(_WORDS).format(short_name),
            self.tr("Forget for good"),
            self.tr("Keep"),
            parent=parent,
        )
        self.copies = Check(self.tr(_COPIES).format(short_name))
        self.copies.setChecked(True)
        self.add(self.copies)


def forget(
    context: Context, owner: QWidget, person_id: UUID, name: str, short_name: str
) -> ForgetDialog:
    """Ask once, then forget, and go back to the others."""
    dialog = ForgetDialog(name, short_name, owner.window())

    def leave(_: object) -> None:
        context.navigate("people")
        context.messages.say(dialog_words)

    dialog_words = dialog.tr("They are forgotten.")
    dialog.accepted.connect(
        lambda: context.desk.ask(
            partial(_forget, person_id, dialog.copies.isChecked()), leave, owner=owner
        )
    )
    dialog.open()
    return dialog


def _forget(person_id: UUID, with_copies: bool, services: Services) -> None:
    services.keeping.forget(person_id, with_copies=with_copies)
