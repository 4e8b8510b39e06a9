"""Somebody who vouches for you or guides you: consent, when it was refreshed, what to ask next."""

from __future__ import annotations

from datetime import date

from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.tie_parts import left
from interview_coach.ui.widgets import Button, Check, Label, TextField
from interview_coach.ui.widgets.when import system_zone
from interview_coach.ui.words import day


class ReferenceCard(PersonSection):
    """The questions to come are kept for the next time you meet."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Guidance and reference"))
        self.next_questions = TextField(
            self.tr("What to ask when you meet again"),
            lines=2,
            most=12,
            placeholder=self.tr("One question a line; it waits here until then"),
        )
        self.agreed = Check(self.tr("They agreed to be a reference"))
        self.said = Label("", "caption", tone="muted")
        self.refreshed = Button(self.tr("I told them what I am applying for"), small=True)
        self.add(self.next_questions)
        self.add(self.agreed)
        self.add(self.said)
        self.add(left(self.refreshed))
        self.watch({"next_questions": self.next_questions})
        self.agreed.clicked.connect(
            lambda on: self.keep("reference_since", self._today() if on else None)
        )
        self.refreshed.clicked.connect(lambda: self.keep("reference_refreshed", self._today()))

    def show_page(self, page: Page) -> None:
        """Show what was agreed."""
        person = page.person
        self.show_fields(person)
        agreed = person.reference_since is not None
        self.agreed.setChecked(agreed)
        self.said.setText(self._words(person))
        self.said.setVisible(agreed)
        self.refreshed.setVisible(agreed and person.reference_refreshed != self._today())

    def _words(self, person: Person) -> str:
        today = self._today()
        if person.reference_since is None:
            return ""
        since = self.tr("Agreed: {0}.").format(day(person.reference_since, today))
        if person.reference_refreshed is None:
            return since
        last = self.tr("Last told what you apply for: {0}.")
        return f"{since} {last.format(day(person.reference_refreshed, today))}"

    def _today(self) -> date:
        return today_in(system_zone(), self.context.clock.now())
