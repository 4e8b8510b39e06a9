"""What is between the two of you: how you know each other, and what you have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.introducer import ask_introducer
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.tie_words import circle_options, source_options
from interview_coach.ui.widgets import Button, Choice, Label, LineField, TextField
from interview_coach.ui.widgets.pair import Pair


class AboutCard(PersonSection):
    """The human facts; they feed the first sentence of whatever you write to them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("The two of you"))
        self.how_known = LineField(
            self.tr("How you know them"), placeholder=self.tr("Alumni directory, a class…")
        )
        self.common_ground = TextField(
            self.tr("What you share"),
            lines=2,
            most=8,
            placeholder=self.tr("Schools, groups, places, people you both know"),
        )
        self.cares_about = TextField(
            self.tr("What they care about"),
            lines=2,
            most=8,
            placeholder=self.tr("What they light up at, in their words"),
        )
        self.could_offer = TextField(
            self.tr("What you could do for them"),
            lines=2,
            most=8,
            placeholder=self.tr("“Nothing yet” is an answer too"),
        )
        self.notes = TextField(self.tr("Notes"), lines=2, most=12)
        self.circle = Choice(
            [("", self.tr("Not said")), *circle_options()], label=self.tr("Circle")
        )
        self.source = Choice(
            [("", self.tr("Not said")), *source_options()], label=self.tr("Where you found them")
        )
        self.led = Label("")
        self.choose = Button(self.tr("Change…"), small=True)
        self._arrange()
        self.watch(
            {
                "how_known": self.how_known,
                "common_ground": self.common_ground,
                "cares_about": self.cares_about,
                "could_offer": self.could_offer,
                "notes": self.notes,
            }
        )
        self.circle.changed.connect(lambda key: self.keep("circle", key))
        self.source.changed.connect(lambda key: self.keep("source", key))
        self.choose.clicked.connect(self._choose)

    def show_page(self, page: Page) -> None:
        """Show what is known."""
        person = page.person
        self.show_fields(person)
        self.circle.set_value(person.circle)
        self.source.set_value(person.source)
        name = page.introducer.name if page.introducer else ""
        met = self.tr("You met at {0}.").format(page.event) if page.event else ""
        led = self.tr("{0} introduced you.").format(name) if name else ""
        said = " ".join(part for part in (led, met) if part)
        self.led.setText(said or self.tr("Nobody introduced you."))
        self.choose.setAccessibleName(self.tr("Who introduced you"))

    def _choose(self) -> None:
        if self.person_id is not None:
            ask_introducer(self.context, self, self.person_id)

    def _arrange(self) -> None:
        self.add(self.how_known)
        self.add(Pair(self.circle, self.source))
        led = QHBoxLayout()
        led.setSpacing(8)
        led.addWidget(self.led, 1)
        led.addWidget(self.choose)
        self.add(led)
        for field in (self.common_ground, self.cares_about, self.could_offer, self.notes):
            self.add(field)
