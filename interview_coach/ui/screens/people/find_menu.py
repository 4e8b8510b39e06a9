"""The menu of ways to find people."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.widgets.menu_button import MenuButton


class FindMenu(MenuButton):
    """Leads to the pages of Find; somebody just met is noted at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FindMenu", "Find people"), parent=parent)
        self._context = context
        for step, words in (
            ("brainstorm", self.tr("Brainstorm: whom do I know?")),
            ("who", self.tr("Who knows whom")),
            ("events", self.tr("Events and groups")),
            ("sources", self.tr("Where people came from")),
        ):
            self.add(words, partial(context.navigate, "find", step=step))
        self.add_rule()
        self.add(self.tr("Someone I just met…"), self._note_someone)
        self.add_rule()
        self.add(self.tr("What you were told of"), partial(context.navigate, "leads"))
        self.add(self.tr("A word once a year…"), partial(context.navigate, "update"))

    def _note_someone(self) -> None:
        from interview_coach.ui.screens.quick_note import note_someone

        note_someone(self._context, self.window())
