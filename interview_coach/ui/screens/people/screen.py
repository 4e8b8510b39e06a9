"""The screen of all people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter

from interview_coach.application.changes import Change
from interview_coach.application.ports import Kind
from interview_coach.application.reading import PersonRow, ReferralRow
from interview_coach.application.services import Services
from interview_coach.application.stages import Stage
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.import_people import begin_import, dropped_file
from interview_coach.ui.screens.new_interview import begin_interview
from interview_coach.ui.screens.new_person import add_person
from interview_coach.ui.screens.people.bulk import Bulk
from interview_coach.ui.screens.people.bulk_bar import BulkBar
from interview_coach.ui.screens.people.detail import PersonDetail
from interview_coach.ui.screens.people.listing import (
    Listing,
    Wanted,
    count_stages,
    look,
    look_up,
)
from interview_coach.ui.screens.people.name_index import NameIndex, make_index
from interview_coach.ui.screens.people.pages import PAGE, PeoplePages
from interview_coach.ui.screens.people.seen import PersonSeen, see
from interview_coach.ui.screens.people.stage_chips import StageChips
from interview_coach.ui.screens.people.table import PeopleTable
from interview_coach.ui.screens.who import Known
from interview_coach.ui.widgets import Button, Card, EmptyState, Label, LineField, Segmented
from interview_coach.ui.widgets.menu_button import MenuButton
from interview_coach.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from interview_coach.ui.screens.people.network import NetworkPanel

_SEARCH_WIDTH = 280
_FIRST_SIZES = (600, 310)
_REST_MS = 350
"""How long after the last letter what is beside the list is looked up."""


class PeopleScreen(Screen):
    """List and detail; the list filters as you type."""

    key = "people"
    title = QT_TRANSLATE_NOOP("Screen", "People")
    concerns = frozenset({Change.PEOPLE, Change.INTERVIEWS, Change.LETTERS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen: UUID | None = None
        self._number = 0
        self._asking = self._ask_again = False
        self._searched: Wanted | None = None
        self._index: NameIndex | None = None
        self.add_button = Button(self.tr("Add person"), "primary")
        self.import_button = Button(self.tr("Import…"))
        self.finding = MenuButton(self.tr("Find people"))
        self.look_at = Segmented(
            [("list", self.tr("List")), ("network", self.tr("Network"))],
            "list",
            name=self.tr("How to look at your people"),
        )
        self.network: NetworkPanel | None = None
        self.search = LineField(
            placeholder=self.tr("Name, organisation, anything…"),
            name=self.tr("Find people"),
            clearable=True,
        )
        self.chips = StageChips()
        self.model = PeoplePages()
        self.table = PeopleTable(self.model, name=self.tr("People"))
        self.nobody_found = Label(self.tr("Nobody matches this."), "muted")
        self.bulk_bar = BulkBar()
        self.bulk = Bulk(
            context, self.table, self.bulk_bar, lambda: self._searched or Wanted(), self
        )
        self.detail = PersonDetail(context)
        self.empty = EmptyState(
            self.tr("Nobody here yet"),
            self.tr("Add the first person you would like to learn from. A name is enough."),
            self.tr("Add person"),
        )
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._arrange()
        self._connect()

    def shown(self, **place: str) -> None:
        """Look again; ``person_id`` says at whom."""
        if person_id := place.get("person_id"):
            self._chosen = UUID(person_id)
            self.search.set_text("", force=True)
            self.chips.show_all()
        super().shown(**place)

    def touched(self, change: Change) -> None:
        """What was ready for the filter is no longer true."""
        if change in self.concerns:
            self._index = None
        super().touched(change)

    def refresh(self) -> None:
        self._look()
        self.look_beside()
        if self.network is not None and self.look_at.value == "network":
            self.network.refresh()

    @property
    def wanted(self) -> Wanted:
        """Whom the person wants to see."""
        return Wanted(self.search.text(), self.chips.stage)

    # The list

    def _look(self) -> None:
        """Search for what stands in the field; while an answer is awaited, only the last counts."""
        self._ask_again = self._asking
        if self._asking:
            return
        self._asking = True
        wanted = self.wanted
        rows = self.table.in_view() if wanted == self._searched else self.table.room()
        first = rows.start // PAGE * PAGE
        offsets = sorted({0, *range(first, max(1, rows.stop), PAGE)})
        self.ask(self._job(wanted, offsets), self._show, failed=self._give_up)

    def _job(self, wanted: Wanted, offsets: list[int]) -> Callable[[Services], Listing]:
        """How the list is read: by the words that are here already, while they are true."""
        if self._index is None or wanted.stage is not None:
            return lambda services: look(services, wanted, offsets)
        found = self._index.find(wanted.search)
        return lambda services: look_up(services, wanted, offsets, found)

    def _give_up(self, sentence: str) -> None:
        self._asking = False
        self.context.messages.say(sentence, kind="bad")

    def _show(self, listing: Listing) -> None:
        self._asking = False
        if self._ask_again:
            self._look()
            return
        anew = listing.wanted != self._searched
        self._searched = listing.wanted
        self._show_rows(listing, anew)
        self._say_found(listing)
        self._keep_choice(anew)

    def _show_rows(self, listing: Listing, anew: bool) -> None:
        now = self.context.clock.now()
        if not anew and listing.count == len(self.model.rows):
            self.model.renew(listing.pages, now)
            return
        place = 0 if anew else self.table.verticalScrollBar().value()
        self.model.begin(listing.count, listing.pages, now)
        self.table.verticalScrollBar().setValue(place)

    def _say_found(self, listing: Listing) -> None:
        empty = not listing.count and listing.wanted.is_everybody
        for part in (self._split, self.search, self.chips, self.look_at, self.add_button):
            part.setVisible(not empty)
        self.empty.setVisible(empty)
        if empty:
            self.look_at.set_value("list")
        self._turn()
        if not listing.count and self.table.hasFocus():
            self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(bool(listing.count))
        self.nobody_found.setVisible(not listing.count)

    def _keep_choice(self, anew: bool) -> None:
        """The same person stays chosen; where they are gone, who stands in their place."""
        number = self.model.number_of(self._chosen)
        if number >= 0:
            self._number = number
            self.table.look_at(number)
        elif self._chosen is None or (anew and not self.wanted.is_everybody):
            self._choose_number(0 if anew else self._number)
        else:
            self.table.clearSelection()

    def _choose_number(self, number: int) -> None:
        count = len(self.model.rows)
        if count:
            self.table.choose(min(number, count - 1))
        self.detail.setVisible(bool(count))

    def _bring(self, offsets: list[int]) -> None:
        """Pages came into view."""
        wanted = self._searched or Wanted()
        self.ask(self._job(wanted, offsets), self._fill)

    def _fill(self, listing: Listing) -> None:
        if listing.wanted == self._searched:
            self.model.fill(listing.pages)
            self._choose(self.table.chosen_row())

    def _filter(self) -> None:
        """Something else was typed or chosen; what is beside the list waits for a rest."""
        self._look()
        self._rest.start()

    def look_beside(self) -> None:
        """The figures of the stages, and whoever is shown in the detail."""
        self._rest.stop()
        wanted = self.wanted
        self.ask(lambda services: count_stages(services, wanted), self._show_counts)
        if self._chosen is not None:
            self._see(self._chosen)
        if self._index is None:
            self.ask(make_index, self._take_index)

    def _take_index(self, index: NameIndex | None) -> None:
        """Whatever was changed in the meantime is announced before, and looked at again."""
        self._index = index

    def _show_counts(self, counts: Mapping[Stage, int]) -> None:
        self.chips.show_counts(counts)

    # The detail

    def _choose(self, row: PersonRow | None) -> None:
        if row is None:
            return
        self._number = self.table.currentIndex().row()
        if row.id != self._chosen or self.detail.person_id != row.id:
            self._chosen = row.id
            if not self._rest.isActive():
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
        self.detail.setVisible(bool(self.model.rows))
        self.detail.show_person(seen)

    def _lose(self, person_id: UUID) -> None:
        """They are gone: the one in their place is shown."""
        if person_id == self._chosen:
            self._chosen = None
            self._keep_choice(anew=False)

    def _meet(self, person_id: UUID) -> None:
        self.context.navigate("people", person_id=str(person_id))

    def _open(self, person_id: UUID) -> None:
        self.context.navigate("person", person_id=str(person_id))

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

    def _find_tag(self, tag: str) -> None:
        """Everybody who carries it."""
        self.chips.show_all()
        self.search.edit.setText(tag)

    # The picture

    def _turn(self) -> None:
        """Between the list and the picture of who led to whom."""
        pictured = self.look_at.value == "network"
        if pictured and self.network is None:
            self._make_network()
        if self.network is not None:
            self.network.setVisible(pictured)
        self._split.setVisible(not pictured and not self.empty.isVisibleTo(self))
        for part in (self.search, self.chips):
            part.setEnabled(not pictured)

    def _make_network(self) -> None:
        """The picture is made when it is first wanted."""
        from interview_coach.ui.screens.people.network import NetworkPanel

        network = self.network = NetworkPanel(self.context)
        network.opened.connect(self._open)
        self.add(network, 1)

    def _look_at(self) -> None:
        self._turn()
        if self.network is not None and self.look_at.value == "network":
            self.network.refresh()
            self.network.choose(self._chosen)

    # From elsewhere

    def import_from(self, path: Path | None = None) -> None:
        """Look into a file of contacts; without one, ask which."""
        begin_import(self.context, self, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.import_from(path)

    # Several at once

    def _remove(self) -> None:
        """Whoever is chosen goes to the bin."""
        row = self.table.chosen_row()
        self._number = max(0, self.table.currentIndex().row())
        if self.table.count() > 1:
            self.bulk.delete()
        elif row is not None:
            self._remove_one(row.id, row.name)

    def _remove_one(self, person_id: UUID, name: str) -> None:
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
        self.import_button.clicked.connect(lambda: self.import_from())
        self.look_at.changed.connect(lambda _: self._look_at())
        self._fill_menu()
        self.search.edit.textChanged.connect(self._filter)
        self.search.edit.installEventFilter(self)
        self.chips.chosen.connect(lambda _: self._look())
        self._rest.timeout.connect(self.look_beside)
        self.model.wanted.connect(self._bring)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda row: self._open(row.id))
        self.table.delete_wanted.connect(self._remove)
        detail = self.detail
        detail.wants_person.connect(self._meet)
        detail.wants_page.connect(self._open)
        detail.wants_interview.connect(
            lambda interview_id: self.context.navigate("interview", interview_id=str(interview_id))
        )
        detail.wants_new_interview.connect(self._begin_interview)
        detail.wants_tag.connect(self._find_tag)
        detail.reached.connect(self._note_reached)

    def _fill_menu(self) -> None:
        for step, words in (
            ("brainstorm", self.tr("Brainstorm: whom do I know?")),
            ("who", self.tr("Who knows whom")),
            ("events", self.tr("Events and groups")),
            ("sources", self.tr("Where people came from")),
        ):
            self.finding.add(words, partial(self.context.navigate, "find", step=step))
        self.finding.add_rule()
        self.finding.add(self.tr("Someone I just met…"), self._note_someone)
        self.finding.add_rule()
        self.finding.add(self.tr("A word once a year…"), partial(self.context.navigate, "update"))

    def _note_someone(self) -> None:
        from interview_coach.ui.screens.find.quick_note import note_someone

        note_someone(self.context, self)

    def _arrange(self) -> None:
        head = self.add_header()
        for button in (self.finding, self.import_button, self.add_button):
            head.add_action(button)
        self.setAcceptDrops(True)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._top = QHBoxLayout()
        self._top.setSpacing(12)
        self._top.addWidget(self.search, 2)
        self._top.addWidget(self.chips, 3, Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(self.look_at, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self._top)
        box = Card(padding=1, spacing=0)
        box.add(self.table, 1)
        box.add(self.nobody_found, 1)
        box.add(self.bulk_bar)
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
        for part in (self._split, self.empty, self.search, self.chips, self.look_at):
            part.hide()
        self.add_button.hide()
