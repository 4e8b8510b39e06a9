"""You: how you sign, how you are reached, what you look for, and on what you print."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from interview_coach.application.printing import Paper
from interview_coach.domain.profile import Profile
from interview_coach.ui.context import Context
from interview_coach.ui.screens.settings.section import Section, left
from interview_coach.ui.widgets import LineField, Segmented, TextField
from interview_coach.ui.widgets.fields import AutosavedField
from interview_coach.ui.widgets.pair import Pair


class YouSection(Section):
    """The fields that letters and questions draw on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("You"), self.tr("This stands on your letters and cards."), parent=parent
        )
        self.context = context
        self.fields: dict[str, AutosavedField] = {
            "name": LineField(self.tr("Your name")),
            "signature_name": LineField(
                self.tr("How you sign"), placeholder=self.tr("As your name, if left empty")
            ),
            "contact_lines": TextField(
                self.tr("How you are reached, one a line"),
                placeholder=self.tr("Street and town\nE-mail\nPhone"),
                lines=3,
                most=6,
            ),
            "field_of_interest": LineField(
                self.tr("The field you are exploring"), placeholder=self.tr("digital archives")
            ),
        }
        self.add(Pair(self.fields["name"], self.fields["signature_name"]))
        self.add(self.fields["contact_lines"])
        self.add(self.fields["field_of_interest"])
        for name, field in self.fields.items():
            field.edited.connect(lambda text, name=name: self._keep(name, text))

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept; what is being typed is left alone."""
        for name, field in self.fields.items():
            field.set_text(getattr(profile, name))

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.fields.values():
            field.flush()

    def _keep(self, name: str, text: str) -> None:
        self.context.desk.ask(lambda services: services.you.change({name: text}))


class PaperSection(Section):
    """The sheet in your printer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Paper"),
            self.tr("For the preparation sheet and the letter. A card has its own size."),
            parent=parent,
        )
        self.context = context
        self.choice = Segmented(
            [(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))],
            name=self.tr("Paper"),
        )
        self.add(left(self.choice))
        self.choice.changed.connect(self._keep)

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept."""
        self.choice.set_value(profile.paper)

    def _keep(self, paper: str) -> None:
        self.context.desk.ask(lambda services: services.you.change({"paper": paper}))
