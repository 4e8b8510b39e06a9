"""Name, work, and how to reach them: the form of everybody, on their page."""

from __future__ import annotations

from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.person_form import PersonForm


class FactsCard(PersonSection):
    """The form keeps what is typed by itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Name and how to reach them"))
        self.form = PersonForm(context, whole=False)
        self.add(self.form)

    def show_page(self, page: Page) -> None:
        """Show what is known."""
        self.person_id = page.person.id
        self.form.show_person(page.person)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        self.form.flush()

    def begin(self) -> None:
        """Somebody new: their name is there, so go on after it."""
        self.form.focus_work()
