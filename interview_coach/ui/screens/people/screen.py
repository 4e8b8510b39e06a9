"""The screen of all people."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter

from interview_coach.application.changes import Change
from interview_coach.application.ports import Kind
from interview_coach.application.reading import PersonRow, ReferralRow
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.fitted_table import FittedTable
from interview_coach.ui.screens.new_interview import begin_interview
from interview_coach.ui.screens.new_person import add_person
from interview_coach.ui.screens.people.detail import PersonDetail
from interview_coach.ui.screens.people.pages import PAGE, SHARES, SPARED, Pages, PeoplePages
from interview_coach.ui.screens.people.seen import PersonSeen, see
from interview_coach.ui.screens.who import Known
from interview_coach.ui.widgets import Button, Card, EmptyState, Label, LineField
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_SEARCH_WIDTH = 280
_FIRST_SIZES = (600, 310)


@dataclass(frozen=True)
class Listing:
    """What a search found: how many, and the pages that were asked for."""

    search: str
    count: int
    pages: Pages


def look(services: Services, search: str, offsets: list[int]) -> Listing:
    """Search; runs where the data is."""
    count = services.reading.person_count(search)
    people = services.reading.people
    pages = {offset: people(search, offset=offset, limit=PAGE) for offset in offsets}
    return Listing(search, count, pages)


class PeopleScreen(Screen):
    """List and detail; the list filters as you type."""

    key = "people"
    title = QT_TRANSLATE_NOOP("Screen", "People")
    concerns = frozenset({Change.PEOPLE, Change.INTERVIEWS, Change.LETTERS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen: UUID | None = None
        self._number = 0
        self._form_wanted = False
        self._asking = self._ask_again = False
        self._searched: str | None = None
        self.add_button = Button(self.tr("Add person"), "primary")
        self.search = LineField(
            placeholder=self.tr("Name, organisation, anything…"),
            name=self.tr("Find people"),
            clearable=True,
        )
        self.found = Label("", "muted", wrap=False)
        self.model = PeoplePages()
        self.table = FittedTable(self.model, SHARES, SPARED, name=self.tr("People"))
        self.nobody_found = Label(self.tr("Nobody matches this."), "muted")
        self.detail = PersonDetail(context)
        self.empty = EmptyState(
            self.tr("Nobody here yet"),
            self.tr("Add the first person you would like to learn from. A name is enough."),
            self.tr("Add person"),
        )
        self._arrange()
        self._connect()

    def shown(self, **place: str) -> None:
        """Look again; ``person_id`` says at whom, ``form`` that they are to be filled in."""
        if person_id := place.get("person_id"):
            self._chosen = UUID(person_id)
            self.search.set_text("", force=True)
        self._form_wanted = bool(place.get("form"))
        super().shown(**place)

    def may_leave(self) -> bool:
        self.detail.flush()
        return True

    def refresh(self) -> None:
        self._look()
        if self._chosen is not None:
            self._see(self._chosen)

    # The list

    def _look(self) -> None:
        """Search for what stands in the field; while an answer is awaited, only the last counts."""
        self._ask_again = self._asking
        if self._asking:
            return
        self._asking = True
        search = self.search.text()
        rows = self.table.in_view() if search == self._searched else range(1)
        offsets = sorted({0, *(row // PAGE * PAGE for row in (rows.start, max(0, rows.stop - 1)))})
        self.ask(
            lambda services: look(services, search, offsets),
            self._show,
            failed=self._give_up,
        )

    def _give_up(self, sentence: str) -> None:
        self._asking = False
        self.context.messages.say(sentence, kind="bad")

    def _show(self, listing: Listing) -> None:
        self._asking = False
        if self._ask_again:
            self._look()
            return
        searched_anew = listing.search != self._searched
        self._searched = listing.search
        self._show_rows(listing, searched_anew)
        self._say_found(listing)
        self._keep_choice(searched_anew)

    def _show_rows(self, listing: Listing, anew: bool) -> None:
        now = self.context.clock.now()
        if not anew and listing.count == len(self.model.rows):
            self.model.renew(listing.pages, now)
            return
        place = 0 if anew else self.table.verticalScrollBar().value()
        self.model.begin(listing.count, listing.pages, now)
        self.table.verticalScrollBar().setValue(place)

    def _say_found(self, listing: Listing) -> None:
        empty = not listing.count and not listing.search.strip()
        self._split.setVisible(not empty)
        self.search.setVisible(not empty)
        self.found.setVisible(not empty)
        self.add_button.setVisible(not empty)
        self.empty.setVisible(empty)
        if not listing.count and self.table.hasFocus():
            self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(bool(listing.count))
        self.nobody_found.setVisible(not listing.count)
        words = self.tr("1 person") if listing.count == 1 else self.tr("{0} people")
        self.found.setText(words.format(listing.count))

    def _keep_choice(self, searched_anew: bool) -> None:
        """The same person stays chosen; where they are gone, who stands in their place."""
        number = self.model.number_of(self._chosen)
        if number >= 0:
            self._number = number
            self.table.choose(number)
        elif self._chosen is None or (searched_anew and self.search.text().strip()):
            self._choose_number(0 if searched_anew else self._number)
        else:
            self.table.clearSelection()

    def _choose_number(self, number: int) -> None:
        count = len(self.model.rows)
        if count:
            self.table.choose(min(number, count - 1))
        self.detail.setVisible(bool(count))

    def _bring(self, offsets: list[int]) -> None:
        """Pages came into view."""
        search = self._searched or ""
        self.ask(lambda services: look(services, search, offsets), self._fill)

    def _fill(self, listing: Listing) -> None:
        if listing.search == self._searched:
            self.model.fill(listing.pages)
            self._choose(self.table.chosen_row())

    # The detail

    def _choose(self, row: PersonRow | None) -> None:
        if row is None:
            return
        self._number = self.table.currentIndex().row()
        if row.id != self._chosen or self.detail.person_id != row.id:
            self._chosen = row.id
            self._see(row.id)

    def _see(self, person_id: UUID) -> None:
        self.ask(
            lambda services: see(services, person_id),
            self._show_person,
            failed=lambda _: self._lose(person_id),
        )

    def _show_person(self, seen: PersonSeen) -> None:
        if seen.person.id != self._chosen:
            return
        if seen.person.deleted_at is not None:
            self._lose(seen.person.id)
            return
        self.detail.show()
        self.detail.show_person(seen)
        if self._form_wanted:
            self._form_wanted = False
            self.detail.open_form(True)

    def _lose(self, person_id: UUID) -> None:
        """They are gone: the one in their place is shown."""
        if person_id == self._chosen:
            self._chosen = None
            self._keep_choice(searched_anew=False)

    def _meet(self, person_id: UUID) -> None:
        self.context.navigate("people", person_id=str(person_id))

    def _begin_interview(self, seen: PersonSeen) -> None:
        person = seen.person
        begin_interview(self.context, self, Known(person.id, person.name, person.position))

    def _note_reached(self, referral: ReferralRow) -> None:
        now = self.context.clock.now()
        self.ask(
            lambda services: services.wrapping_up.change_referral(
                referral.interview_id, referral.id, {"contacted_at": now}
            ),
            lambda _: self.context.undo.push(
                self.tr("Noted that you reached out to {0}.").format(referral.name),
                lambda services: services.wrapping_up.change_referral(
                    referral.interview_id, referral.id, {"contacted_at": None}
                ),
                say=True,
            ),
        )

    def _remove(self, person_id: UUID, name: str) -> None:
        self._number = max(0, self.table.currentIndex().row())
        self.ask(
            lambda services: services.keeping.delete(Kind.PERSON, person_id),
            lambda _: self.context.undo.push(
                self.tr("{0} was deleted.").format(name),
                lambda services: services.keeping.put_back(Kind.PERSON, person_id),
                say=True,
            ),
        )

    # Putting together

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the list."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in keys and self.model.rows:
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.edit.clear()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        for signal in (self.add_button.clicked, self.empty.chosen):
            signal.connect(lambda: add_person(self.context, self))
        self.search.edit.textChanged.connect(self._look)
        self.search.edit.installEventFilter(self)
        self.model.wanted.connect(self._bring)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _: self.detail.open_form(True))
        self.table.removed.connect(lambda row: self._remove(row.id, row.name))
        self.detail.wants_person.connect(self._meet)
        self.detail.wants_interview.connect(
            lambda row: self.context.navigate("interview", interview_id=str(row.id))
        )
        self.detail.wants_new_interview.connect(self._begin_interview)
        self.detail.reached.connect(self._note_reached)
        self.detail.removed.connect(lambda seen: self._remove(seen.person.id, seen.person.name))

    def _arrange(self) -> None:
        self.add_header().add_action(self.add_button)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        top.addStretch(1)
        self.add(top)
        box = Card(padding=1)
        box.add(self.table, 1)
        box.add(self.nobody_found, 1)
        self.nobody_found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nobody_found.setContentsMargins(16, 16, 16, 16)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(16)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(box)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes(list(_FIRST_SIZES))
        self.detail.setMinimumWidth(270)
        self.context.settings_store.remember_splitter(self._split, "people")
        self.add(self._split, 1)
        self.add(self.empty, 1)
        for part in (self._split, self.empty, self.search, self.found, self.add_button):
            part.hide()
