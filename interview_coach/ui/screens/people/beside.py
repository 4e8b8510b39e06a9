"""Who is looked at in the list, shown beside it: looked up, and its buttons answered."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from interview_coach.ui.context import Context
from interview_coach.ui.screens.new_interview import begin_interview
from interview_coach.ui.screens.people.acts import note_reached
from interview_coach.ui.screens.people.detail import PersonDetail
from interview_coach.ui.screens.people.seen import PersonSeen, see
from interview_coach.ui.screens.who import Known


class Beside(QObject):
    """``gone`` carries the id of somebody who is no longer there."""

    gone = Signal(object)

    def __init__(self, context: Context, detail: PersonDetail) -> None:
        super().__init__(detail)
        self._context, self._detail = context, detail
        self._wanted: UUID | None = None
        self._connect()

    def turn_to(self, person_id: UUID) -> bool:
        """From now on only they are shown; whether they have yet to be looked up."""
        is_shown = self._wanted == self._detail.person_id == person_id
        self._wanted = person_id
        return not is_shown

    def forget(self) -> None:
        """Nobody is to be shown."""
        self._wanted = None

    def see(self) -> None:
        """Look them up and show them."""
        person_id = self._wanted
        if person_id is None:
            return
        self._context.desk.ask(
            lambda services: see(services, person_id),
            self._show,
            failed=lambda _: self.gone.emit(person_id),
            owner=self,
        )

    def _show(self, seen: PersonSeen) -> None:
        if seen.person.id != self._wanted:
            return
        if seen.person.deleted_at is not None:
            self.gone.emit(seen.person.id)
            return
        self._detail.show_person(seen)

    def _meet(self, person_id: UUID) -> None:
        self._context.navigate("people", person_id=str(person_id))

    def _open(self, person_id: UUID) -> None:
        self._context.navigate("person", person_id=str(person_id))

    def _open_interview(self, interview_id: UUID) -> None:
        self._context.navigate("interview", interview_id=str(interview_id))

    def _begin_interview(self, seen: PersonSeen) -> None:
        person = seen.person
        known = Known(person.id, person.name, person.position)
        begin_interview(self._context, self._detail, known)

    def _connect(self) -> None:
        detail = self._detail
        detail.wants_person.connect(self._meet)
        detail.wants_page.connect(self._open)
        detail.wants_interview.connect(self._open_interview)
        detail.wants_new_interview.connect(self._begin_interview)
        detail.reached.connect(lambda referral: note_reached(self._context, referral, self))
