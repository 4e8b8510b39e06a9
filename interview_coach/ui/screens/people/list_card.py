"""The list of those who are wanted: asked for, shown page by page, the same person kept chosen."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from interview_coach.application.reading import PersonRow
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.people.acts import remove_person
from interview_coach.ui.screens.people.bulk import Bulk
from interview_coach.ui.screens.people.bulk_bar import BulkBar
from interview_coach.ui.screens.people.listing import Listing, Wanted, look, look_up
from interview_coach.ui.screens.people.pages import PAGE, PeoplePages
from interview_coach.ui.screens.people.ready import Ready
from interview_coach.ui.screens.people.table import PeopleTable
from interview_coach.ui.widgets import Card, Label


class ListCard(Card):
    """``shown`` carries what was found, ``looked_at`` whom the person looks at, or nobody."""

    shown = Signal(object)
    looked_at = Signal(object)
    opened = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, spacing=0, parent=parent)
        self.context = context
        self.wanted = Wanted()
        self.chosen: UUID | None = None
        self._number = 0
        self._asking = self._ask_again = self._open_first = False
        self._listed: Wanted | None = None
        self.ready = Ready(context, self)
        self.model = PeoplePages()
        self.table = PeopleTable(self.model, name=self.tr("People"))
        self.nobody_found = Label(self.tr("Nobody matches this."), "muted")
        self.bulk_bar = BulkBar()
        self.bulk = Bulk(context, self.table, self.bulk_bar, lambda: self._listed or Wanted(), self)
        self._arrange()
        self._connect()

    def look(self, wanted: Wanted) -> None:
        """Search for these; while an answer is awaited, only the last counts."""
        self.wanted = wanted
        self._ask_again = self._asking
        if self._asking:
            return
        self._asking = True
        self._ask(self._job(wanted, self._offsets(wanted)), self._show, failed=self._give_up)

    def filter(self, wanted: Wanted) -> None:
        """The same with every letter that is typed: from what is ready, as far as that goes."""
        found = None if self._asking else self.ready.found(wanted, self._offsets(wanted))
        listing = None if found is None else self.ready.listing(wanted, found)
        self.ready.wait()
        if listing is None:
            self.look(wanted)
            return
        self.wanted = wanted
        self._show(listing)
        # Now, not with the next frame: what was typed is answered in the same turn.
        self.table.viewport().repaint()

    def open_first(self) -> None:
        """Open whoever stands first; while they are still looked for, as soon as they are there."""
        self._open_first = self._asking
        row = self.model.rows[0] if self.model.rows and not self._asking else None
        if row is not None:
            self.opened.emit(row.id)

    def lose(self, person_id: UUID) -> None:
        """They are gone: the one in their place is looked at."""
        if person_id == self.chosen:
            self.chosen = None
            self._keep_choice(anew=False)

    # Asking

    def _offsets(self, wanted: Wanted) -> list[int]:
        """The pages in view; of another search, those at the top."""
        rows = self.table.in_view() if wanted == self._listed else self.table.room()
        first = rows.start // PAGE * PAGE
        return sorted({0, *range(first, max(1, rows.stop), PAGE)})

    def _job(self, wanted: Wanted, offsets: list[int]) -> Callable[[Services], Listing]:
        """How the list is read: by the words that are here already, while they are true."""
        found = self.ready.found(wanted, offsets)
        if found is None:
            return lambda services: look(services, wanted, offsets)
        return lambda services: look_up(services, wanted, found)

    def _bring(self, offsets: list[int]) -> None:
        """Pages came into view."""
        self._ask(self._job(self._listed or Wanted(), offsets), self._fill)

    def _ask(
        self,
        job: Callable[[Services], object],
        then: Callable[..., None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        self.context.desk.ask(job, then, failed=failed, owner=self)

    def _give_up(self, sentence: str) -> None:
        self._asking = False
        self.context.messages.say(sentence, kind="bad")

    # Showing

    def _show(self, listing: Listing) -> None:
        self._asking = False
        if self._ask_again:
            self.look(self.wanted)
            return
        anew = listing.wanted != self._listed
        self._listed = listing.wanted
        self._show_rows(listing, anew)
        # The focus is led elsewhere before the table goes.
        self.shown.emit(listing)
        self.table.setVisible(bool(listing.count))
        self.nobody_found.setVisible(not listing.count)
        self._keep_choice(anew)
        if self._open_first:
            self.open_first()

    def _show_rows(self, listing: Listing, anew: bool) -> None:
        now = self.context.clock.now()
        if not anew and listing.count == len(self.model.rows):
            self.model.renew(listing.pages, now)
            return
        place = 0 if anew else self.table.verticalScrollBar().value()
        self.model.begin(listing.count, listing.pages, now)
        self.table.verticalScrollBar().setValue(place)

    def _fill(self, listing: Listing) -> None:
        if listing.wanted == self._listed:
            self.model.fill(listing.pages)
            self._choose(self.table.chosen_row())

    # Choosing

    def _keep_choice(self, anew: bool) -> None:
        """The first whom new words find; else the same person, or who stands in their place."""
        number = self.model.number_of(self.chosen)
        if anew and self.wanted.search.strip():
            self._choose_number(0)
        elif number >= 0:
            self._number = number
            self.table.look_at(number)
        elif self.chosen is None or (anew and not self.wanted.is_everybody):
            self._choose_number(0 if anew else self._number)
        else:
            self.table.clearSelection()

    def _choose_number(self, number: int) -> None:
        count = len(self.model.rows)
        if count:
            self.table.choose(min(number, count - 1))
        else:
            self.looked_at.emit(None)

    def _choose(self, row: PersonRow | None) -> None:
        if row is not None:
            self._number = self.table.currentIndex().row()
            self.chosen = row.id
            self.looked_at.emit(row.id)

    def _remove(self) -> None:
        """Whoever is chosen goes to the bin."""
        row = self.table.chosen_row()
        self._number = max(0, self.table.currentIndex().row())
        if self.table.count() > 1:
            self.bulk.delete()
        elif row is not None:
            remove_person(self.context, row.id, row.name, self)

    # Putting together

    def _connect(self) -> None:
        self.model.wanted.connect(self._bring)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda row: self.opened.emit(row.id))
        self.table.delete_wanted.connect(self._remove)

    def _arrange(self) -> None:
        self.add(self.table, 1)
        self.add(self.nobody_found, 1)
        self.add(self.bulk_bar)
        self.nobody_found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nobody_found.setContentsMargins(16, 16, 16, 16)
