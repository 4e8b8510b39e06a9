"""How to stay in touch from now on: how often, and on LinkedIn; never set unasked."""

from __future__ import annotations

from interview_coach.domain.keeping_warm import USUAL
from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.tie_words import cadence_options
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label


class TouchCard(Card):
    """Kept with the person, at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._person: Person | None = None
        self._proposed: int | None = None
        self.cadence = Choice(cadence_options(), name=self.tr("Keep in touch"))
        self.take = Button("", small=True)
        self.connect_online = Button(self.tr("Connect on LinkedIn…"), small=True)
        self.connected = Label(self.tr("Connected on LinkedIn"), "muted")
        self.add(Label(self.tr("Keep in touch"), "eyebrow"))
        row = FlowLayout(spacing=8, line_spacing=8)
        row.addWidget(self.cadence)
        row.addWidget(self.take)
        row.addWidget(self.connect_online)
        row.addWidget(self.connected)
        self.add(row)
        self.cadence.changed.connect(lambda key: self._keep(int(key) if key else None))
        self.take.clicked.connect(lambda: self._keep(self._proposed))
        self.connect_online.clicked.connect(self._connect_online)

    def show_person(self, person: Person, proposed: int | None, *, connected: bool) -> None:
        """Show what is kept; where nothing is, offer what is usual."""
        self._person = person
        self.connect_online.setHidden(connected)
        self.connected.setVisible(connected)
        # Your own choice stands for what is usual; for those close to you it is shorter.
        usual = Choices(self._context).now.cadence_days
        self._proposed = usual if proposed == USUAL else proposed
        options = dict(cadence_options())
        key = str(person.cadence_days or "")
        if key not in options:
            options[key] = self.tr("Every {0} days").format(key)
        self.cadence.set_options(list(options.items()), key)
        words = dict(cadence_options()).get(str(self._proposed or ""), "")
        self.take.setText(self.tr("Remind me: {0}").format(words[:1].lower() + words[1:]))
        self.take.setVisible(person.cadence_days is None and bool(self._proposed and words))

    def _keep(self, days: int | None) -> None:
        if self._person is not None:
            person_id = self._person.id
            self._context.desk.ask(
                lambda services: services.people.change(person_id, {"cadence_days": days})
            )

    def _connect_online(self) -> None:
        from interview_coach.ui.screens.person.connecting import connect_online

        if self._person is not None:
            connect_online(self._context, self, self._person, talked=True)
