"""The screen of all people."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSplitter

from interview_coach.application.changes import Change
from interview_coach.application.stages import Stage
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.import_people import begin_import, dropped_file
from interview_coach.ui.screens.new_person import add_person
from interview_coach.ui.screens.people.beside import Beside
from interview_coach.ui.screens.people.detail import PersonDetail
from interview_coach.ui.screens.people.find_menu import FindMenu
from interview_coach.ui.screens.people.list_card import ListCard
from interview_coach.ui.screens.people.listing import Listing, Wanted, count_stages
from interview_coach.ui.screens.people.stage_chips import StageChips
from interview_coach.ui.widgets import Button, EmptyState, LineField, Segmented
from interview_coach.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from interview_coach.ui.screens.people.knowing import KnowingPanel
    from interview_coach.ui.screens.people.network import NetworkPanel

_SEARCH_WIDTH, _SEARCH_LEAST = 280, 190
_ONE_ROW = 860
"""From this width on the search and the stages stand in one row."""
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
        self.add_button = Button(self.tr("Add person"), "primary")
        self.import_button = Button(self.tr("Import…"))
        self.finding = FindMenu(context)
        self.look_at = Segmented(
            [
                ("list", self.tr("List")),
                ("network", self.tr("Network")),
                ("knowing", self.tr("Who knows")),
            ],
            "list",
            name=self.tr("How to look at your people"),
            small=True,
        )
        self.network: NetworkPanel | None = None
        self.knowing: KnowingPanel | None = None
        self.search = LineField(
            placeholder=self.tr("Name, organisation, anything…"),
            name=self.tr("Find people"),
            clearable=True,
        )
        self.chips = StageChips()
        self.list = ListCard(context)
        self.model, self.table = self.list.model, self.list.table
        self.detail = PersonDetail(context)
        self.beside = Beside(context, self.detail)
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
            self.list.chosen = UUID(person_id)
            self.search.set_text("", force=True)
            self.chips.show_all()
        super().shown(**place)

    def touched(self, change: Change) -> None:
        """What was ready for the filter is no longer true."""
        if change in self.concerns:
            self.list.ready.forget()
        super().touched(change)

    def refresh(self) -> None:
        self.list.look(self.wanted)
        self.look_beside()
        if (panel := self._panel()) is not None:
            panel.refresh()

    @property
    def wanted(self) -> Wanted:
        """Whom the person wants to see."""
        return Wanted(self.search.text(), self.chips.stage)

    # The list and what is beside it

    def _filter(self) -> None:
        """Something else was typed; what is beside the list waits for a rest."""
        self._rest.start()
        self.list.filter(self.wanted)

    def look_beside(self) -> None:
        """The figures of the stages, and whoever is shown in the detail."""
        self._rest.stop()
        self._count()
        if self.list.chosen is not None:
            self.beside.turn_to(self.list.chosen)
            self.beside.see()
        self.list.ready.read()

    def _count(self) -> None:
        """How many stand where: from what is ready, else from the data."""
        wanted, known = self.wanted, self.list.ready.counts(self.wanted)
        if known is None:
            self.ask(lambda services: count_stages(services, wanted), self._show_counts)
        else:
            self._show_counts(known)

    def _show_counts(self, counts: Mapping[Stage, int]) -> None:
        self.chips.show_counts(counts)

    def _turn_to(self, person_id: UUID | None) -> None:
        self.detail.setVisible(person_id is not None)
        if person_id is None:
            self.beside.forget()
        elif self.beside.turn_to(person_id) and not self._rest.isActive():
            self.beside.see()

    def _say_found(self, listing: Listing) -> None:
        empty = not listing.count and listing.wanted.is_everybody
        for part in (self.look_at, self.add_button):
            part.setVisible(not empty)
        self.empty.setVisible(empty)
        if empty:
            self.look_at.set_value("list")
        self._turn()
        if not listing.count and self.table.hasFocus():
            self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_tag(self, tag: str) -> None:
        """Everybody who carries it."""
        self.chips.show_all()
        self.search.edit.setText(tag)

    # What else the people can be looked at in

    def _panel(self) -> NetworkPanel | KnowingPanel | None:
        """What stands in the place of the list, if anything."""
        return {"network": self.network, "knowing": self.knowing}.get(self.look_at.value)

    def _turn(self) -> None:
        """To the list, or to what was chosen instead."""
        is_list = self.look_at.value == "list"
        self._make_panel()
        for panel in (self.network, self.knowing):
            if panel is not None:
                panel.setVisible(panel is self._panel())
        for part in (self._split, self.search, self.chips):
            part.setVisible(is_list and not self.empty.isVisibleTo(self))

    def _make_panel(self) -> None:
        """Made when it is first wanted."""
        if self.look_at.value == "network" and self.network is None:
            from interview_coach.ui.screens.people.network import NetworkPanel

            self.network = NetworkPanel(self.context)
            self.network.opened.connect(self._open)
            self.add(self.network, 1)
        elif self.look_at.value == "knowing" and self.knowing is None:
            from interview_coach.ui.screens.people.knowing import KnowingPanel

            self.knowing = KnowingPanel(self.context)
            self.knowing.opened.connect(self._open)
            self.add(self.knowing, 1)

    def _look_at(self) -> None:
        self._turn()
        panel = self._panel()
        if panel is not None:
            panel.refresh()
        if self.network is not None and panel is self.network:
            self.network.choose(self.list.chosen)
        elif self.knowing is not None and panel is self.knowing:
            self.knowing.search.setFocus()

    # Elsewhere, and from there

    def _open(self, person_id: UUID) -> None:
        self.context.navigate("person", person_id=str(person_id))

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

    # Putting together

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the list; Enter opens the first who was found."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in enter and self.search.text().strip():
                self.list.open_first()
                return True
            if event.key() in (Qt.Key.Key_Down, *enter) and self.model.rows:
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
        self.search.edit.textChanged.connect(self._filter)
        self.search.edit.installEventFilter(self)
        self.chips.chosen.connect(lambda _: self.list.filter(self.wanted))
        self._rest.timeout.connect(self.look_beside)
        self.list.shown.connect(self._say_found)
        self.list.looked_at.connect(self._turn_to)
        self.list.opened.connect(self._open)
        self.beside.gone.connect(self.list.lose)
        self.detail.wants_tag.connect(self._find_tag)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()

    def _place_chips(self) -> None:
        """Beside the search where there is room, else in a row of their own."""
        where = (0, 1, 1, 1) if self.width() >= _ONE_ROW else (1, 0, 1, 3)
        at = self._top.indexOf(self.chips)
        if at < 0 or self._top.getItemPosition(at) != where:
            self._top.addWidget(self.chips, *where, Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        head = self.add_header()
        for button in (self.finding, self.import_button, self.add_button):
            head.add_action(button)
        self.setAcceptDrops(True)
        self.search.setMinimumWidth(_SEARCH_LEAST)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(12)
        self._top.setVerticalSpacing(10)
        self._top.setColumnStretch(0, 2)
        self._top.setColumnStretch(1, 3)
        self._top.addWidget(self.search, 0, 0)
        top_right = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        self._top.addWidget(self.look_at, 0, 2, top_right)
        self._place_chips()
        self.add(self._top)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(16)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
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
