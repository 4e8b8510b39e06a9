"""Somebody who vouches for you or guides you: consent, when it was refreshed, what to ask next."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Signal

from interview_coach.application.leading import MENTOR
from interview_coach.application.reading import InterviewRow
from interview_coach.application.stages import Stage
from interview_coach.domain.keeping_warm import CLOSE
from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.screens.interviews.rows import row_words
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.tie_parts import left
from interview_coach.ui.widgets import Button, Check, Label, TextField
from interview_coach.ui.widgets.when import system_zone
from interview_coach.ui.words import day


class ReferenceCard(PersonSection):
    """The questions to come are kept for the next time you meet."""

    wants_session = Signal()

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
        self._talk_id: UUID | None = None
        self.refreshed = Button(self.tr("I told them what I am applying for"), small=True)
        self.sessions = Label("", "muted")
        self.take = Button(self.tr("Take them into the next talk"), small=True)
        self.arrange = Button(self.tr("Arrange the next session"), small=True)
        self.add(self.sessions)
        self.add(self.next_questions)
        self.add(left(self.take, self.arrange))
        self.add(self.agreed)
        self.add(self.said)
        self.add(left(self.refreshed))
        self.watch({"next_questions": self.next_questions})
        self.agreed.clicked.connect(
            lambda on: self.keep("reference_since", self._today() if on else None)
        )
        self.take.clicked.connect(self._take)
        self.arrange.clicked.connect(self.wants_session)
        self.refreshed.clicked.connect(lambda: self.keep("reference_refreshed", self._today()))

    def show_page(self, page: Page) -> None:
        """Show what was agreed."""
        person = page.person
        self.show_fields(person)
        self._show_sessions(page)
        agreed = person.reference_since is not None
        self.agreed.setChecked(agreed)
        self.said.setText(self._words(person))
        self.said.setVisible(agreed)
        self.refreshed.setVisible(agreed and person.reference_refreshed != self._today())

    def _show_sessions(self, page: Page) -> None:
        """Of a mentor, when you last met and when you may meet again."""
        person, row, to_come = page.person, page.row, next_talk(page)
        is_mentor = any(tag.casefold() == MENTOR for tag in person.tags)
        self._talk_id = to_come.id if to_come else None
        self.sessions.setText(self._rhythm(page) if is_mentor else "")
        self.sessions.setVisible(is_mentor)
        self.take.setVisible(to_come is not None and bool(person.next_questions.strip()))
        self.arrange.setVisible(is_mentor and to_come is None and row.stage is not Stage.TALKED)

    def _rhythm(self, page: Page) -> str:
        row, now, said = page.row, self.context.clock.now(), []
        if row.last_interview_at:
            last = day(self._day_of(row.last_interview_at), self._today())
            said.append(self.tr("You last met: {0}.").format(last))
        if talk := next_talk(page):
            said.append(self.tr("Next session: {0}.").format(row_words(talk, now)))
        elif row.last_interview_at:
            again = row.last_interview_at + timedelta(days=row.cadence_days or CLOSE)
            again_on = day(self._day_of(max(again, now)), self._today())
            said.append(self.tr("A good time for the next session: {0}.").format(again_on))
        return " ".join(said) or self.tr("Your mentor: no session is arranged yet.")

    def _take(self) -> None:
        """Into the talk that is arranged; one step takes it back."""
        person_id, talk_id = self.person_id, self._talk_id
        if person_id is None or talk_id is None:
            return
        self.flush()
        self.next_questions.setFocus()
        self.context.desk.ask(
            lambda services: services.leads.take_questions(person_id, talk_id),
            lambda taken: self.context.undo.push(
                self.tr("The questions stand in the plan of your next talk."),
                lambda services: services.leads.hand_back_questions(taken),
                say=True,
            ),
            owner=self,
        )

    def _words(self, person: Person) -> str:
        today = self._today()
        if person.reference_since is None:
            return ""
        since = self.tr("Agreed: {0}.").format(day(person.reference_since, today))
        if person.reference_refreshed is None:
            return since
        last = self.tr("Last told what you apply for: {0}.")
        return f"{since} {last.format(day(person.reference_refreshed, today))}"

    def _day_of(self, moment: datetime) -> date:
        return today_in(system_zone(), moment)

    def _today(self) -> date:
        return today_in(system_zone(), self.context.clock.now())


def next_talk(page: Page) -> InterviewRow | None:
    """The talk that comes next, if one is arranged."""
    to_come = [row for row in page.interviews if row.ended_at is None]
    return to_come[-1] if to_come else None
