"""When an opening came up: what was said is noted with its day, the thanks ask for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.application.services import Services
from interview_coach.application.tie_reading import LeadRow
from interview_coach.domain.interview import Interview
from interview_coach.domain.lead import Lead, LeadKind
from interview_coach.domain.letters import Slot
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.ui.context import Context
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.your_case import YourCase
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.words import day

_RESTS = timedelta(days=14)
"""How long one leaves it with them; our estimate."""
_ENGLISH = "en"


def careful_words(services: Services) -> tuple[str, ...]:
    """What the thank-you may say of it, where letters are written in English."""
    locale = services.content.locale(services.you.get().locale)
    return services.content.careful_thanks if locale.language == _ENGLISH else ()


class TurnedCard(Card):
    """Shown after a talk that became a job interview, or that led to an opening."""

    thanks_wanted = Signal()
    profile_changed = Signal(dict)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._interview: Interview | None = None
        self._careful: tuple[str, ...] = ()
        self._title = Label("", "eyebrow")
        self.said = Label("", "muted")
        self.field = LineField(
            placeholder=self.tr("What was said, in one line, then Enter"),
            name=self.tr("What was said of an opening"),
        )
        self.stories = Button(self.tr("Your stories"), small=True)
        self.thank = Button(self.tr("Thank with care"), small=True)
        self.case = YourCase()
        self.case.hide()
        self._organisation = ""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for button in (self.stories, self.thank):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._title, row, self.field, self.case):
            self.add(part)
        self.stories.clicked.connect(lambda: self.case.setVisible(self.case.isHidden()))
        self.case.edited.connect(self.profile_changed)
        self.field.submitted.connect(self._note)
        self.thank.clicked.connect(self._thank)

    def show_talk(
        self,
        interview: Interview,
        person: Person,
        leads: Sequence[LeadRow],
        careful: tuple[str, ...],
        profile: Profile,
    ) -> None:
        """Show it where an opening came up; after a job interview, your stories for the next."""
        if self._interview is None or self._interview.id != interview.id:
            self.case.hide()
        self.case.show_profile(profile)
        self._interview, self._organisation, self._careful = interview, person.organisation, careful
        turned, began = interview.session.is_job_interview, interview.session.started_at
        opening = next(
            (row.lead for row in leads if began and _came_up(row.lead, began.date())), None
        )
        self.setVisible(turned or opening is not None)
        self.stories.setVisible(turned)
        self._title.setText(
            self.tr("It became a job interview") if turned else self.tr("An opening was hinted")
        )
        self.said.setText(self._words(opening))
        self.field.setVisible(opening is None)
        self.thank.setVisible(bool(careful) and interview.thanked_at is None)

    def _words(self, opening: Lead | None) -> str:
        if opening is None or opening.not_before is None:
            return self.tr("Note what was said, and leave the next step to them.")
        rests = day(opening.not_before, self._today())
        return self.tr("Noted. It rests until {0}: the next step is theirs.").format(rests)

    def _today(self) -> date:
        assert self._interview is not None
        return today_in(self._interview.time_zone, self._context.clock.now())

    def _note(self, text: str) -> None:
        if self._interview is None or not text.strip():
            return
        person_id, organisation = self._interview.person_id, self._organisation
        rests = self._today() + _RESTS
        self.field.set_text("", force=True)
        self._context.desk.ask(
            lambda services: services.leads.add(
                text,
                LeadKind.OPENING,
                person_id=person_id,
                organisation=organisation,
                not_before=rests,
            )
        )

    def _thank(self) -> None:
        """Put the careful words where the thank-you says what you will do; they can be undone."""
        assert self._interview is not None
        interview_id, careful = self._interview.id, self._careful

        def write(services: Services) -> str:
            before = services.thanking.draft(interview_id).slots[Slot.WILL_DO]
            if before not in careful:
                services.thanking.write(interview_id, Slot.WILL_DO, careful[0])
            return before

        self._context.desk.ask(
            write, lambda before: self._written(interview_id, before), owner=self
        )

    def _written(self, interview_id: UUID, before: str) -> None:
        if before.strip() and before not in self._careful:
            self._context.undo.push(
                self.tr("Your wording was replaced"),
                lambda services: services.thanking.write(interview_id, Slot.WILL_DO, before),
                say=True,
            )
        self.thanks_wanted.emit()


def _came_up(lead: Lead, talked_on: date) -> bool:
    return lead.kind is LeadKind.OPENING and lead.got_on >= talked_on
