"""Person: who you are going to talk with."""

from __future__ import annotations

from interview_coach.ui.context import Context
from interview_coach.ui.screens.person_form import PersonForm
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column


class PersonPage(Page):
    """The person's own form, which saves by itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_head(
            self.tr("Who you will talk with"),
            self.tr("Spell the name as they do. What they do and where is enough to begin with."),
        )
        self.form = PersonForm(context)
        card = Card()
        card.add(self.form)
        column = Column()
        column.add(card)
        column.add_stretch()
        self.body.addWidget(column, 1)
        self.add_next(self.tr("Next: Research"), "research")

    def fill(self, prepared: Prepared) -> None:
        self.form.show_person(prepared.person)
