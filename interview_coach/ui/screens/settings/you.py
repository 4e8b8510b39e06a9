"""You: how you sign, how you are reached, what you look for, and on what you print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from interview_coach.application.locales import Locale
from interview_coach.application.printing import Paper
from interview_coach.domain.profile import Profile
from interview_coach.ui.context import Context
from interview_coach.ui.screens.settings.section import Section, left
from interview_coach.ui.screens.your_case import YourCase
from interview_coach.ui.widgets import Button, Choice, Label, LineField, Segmented, TextField
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


class CaseSection(Section):
    """What speaks for you, should a talk become a job interview."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("What speaks for you"),
            self.tr("Should a talk become a job interview, it is at hand. It is never sent."),
            parent=parent,
        )
        self.context = context
        self.case = YourCase()
        self.add(self.case)
        self.case.edited.connect(self._keep)

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept; what is being typed is left alone."""
        self.case.show_profile(profile)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        self.case.flush()

    def _keep(self, changes: dict[str, Any]) -> None:
        self.context.desk.ask(lambda services: services.you.change(changes))


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


class LettersSection(Section):
    """The language and the customs of your letters, and the way to their wordings."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Letters"),
            self.tr("The language of what you print and send, and how it writes dates."),
            parent=parent,
        )
        self.context = context
        self._locales: Mapping[str, Locale] = {}
        self.choice = Choice([], label=self.tr("Letters in"))
        self.example = Label("", "caption", tone="muted")
        self.wording = Button(self.tr("Change the wording…"), icon="edit")
        self.add(left(self.choice))
        self.add(self.example)
        self.add(left(self.wording))
        self.choice.changed.connect(self._keep)
        self.wording.clicked.connect(lambda: context.navigate("wording"))

    def show_profile(
        self, profile: Profile, locales: Mapping[str, Locale], shown: Locale, today: date
    ) -> None:
        """Show what is kept, and a date as it will stand on a letter."""
        if self._locales is not locales:
            self._locales = locales
            self.choice.set_options([(each.key, each.label) for each in locales.values()])
        self.choice.set_value(shown.key)
        greeting = shown.long_date(today)
        self.example.setText(self.tr("A letter of today is dated {0}.").format(greeting))

    def _keep(self, key: str) -> None:
        self.context.desk.ask(lambda services: services.you.change({"locale": key}))
