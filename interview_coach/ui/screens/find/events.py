"""Events and groups: where people are met, who was met there, and the cards afterwards."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.finding import Written
from interview_coach.application.ports import Kind
from interview_coach.application.reading import PersonRow
from interview_coach.application.tie_reading import EventRow
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.find.card_entry import CardEntry
from interview_coach.ui.screens.find.event_form import EventForm
from interview_coach.ui.screens.find.events_seen import (
    BusinessCard,
    EventsSeen,
    Whereabouts,
    keep_card,
    look_at_events,
    take_card_back,
)
from interview_coach.ui.screens.find.page import FindPage
from interview_coach.ui.screens.find.paste_events import PasteEventsDialog
from interview_coach.ui.screens.find.post_card import PostCard
from interview_coach.ui.screens.fitted_table import FittedTable
from interview_coach.ui.screens.phrases import STAGE_TONES, capital, stage_words, today_in
from interview_coach.ui.screens.sending import copy, open_page
from interview_coach.ui.screens.tie_parts import clear
from interview_coach.ui.widgets import Button, Card, Chip, Column, FlowLayout, Label, LineField
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.when import system_zone

_SIDE = 270
_ROWS = 6


class EventsPage(FindPage):
    """The list on the left, the chosen one on the right with everybody you met there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.seen: EventsSeen | None = None
        self._wanted: UUID | None = None
        self.where = Choice(
            [
                (Whereabouts.ANYWHERE, self.tr("Anywhere")),
                (Whereabouts.NEAR, self.tr("Near you")),
                (Whereabouts.IN_PERSON, self.tr("In person")),
                (Whereabouts.ONLINE, self.tr("Online")),
            ],
            name=self.tr("Where people meet"),
        )
        self.none_there = Label("", "muted")
        self.field = LineField(
            placeholder=self.tr("Event or group, and Enter"), name=self.tr("A new event or group")
        )
        self.paste = Button(self.tr("Paste a list…"), "ghost", small=True)
        self.first = Label(
            self.tr(
                "A fair, a class, a club: name one place where people of your field meet. Joining "
                "one group this month is a good beginning."
            ),
            "muted",
        )
        self.worth = Label(self.tr("Worth having here:"), "caption", tone="muted")
        self.ideas = FlowLayout(spacing=6, line_spacing=6)
        self._suggested: tuple[tuple[str, str], ...] | None = None
        self.form, self.post = EventForm(), PostCard()
        self.thank = Button(self.tr("Thank them…"), icon="mail", small=True)
        self.entry = CardEntry()
        self.title = Label("", "section")
        self.note = Label("", "caption", tone="warn")
        self.met = Label("", "caption", tone="muted")
        self._make_tables()
        self._arrange()
        self._connect()

    def go_to(self, **place: str) -> None:
        if event_id := place.get("event_id"):
            self._wanted = UUID(event_id)

    def refresh(self) -> None:
        wanted, where = self._wanted, Whereabouts(self.where.value)
        self.ask(lambda services: look_at_events(services, wanted, where), self._show)

    def leave(self) -> None:
        """A card without its Enter is a card all the same."""
        if self.entry.name.text().strip():
            self.entry.hand_over()
        self.form.flush()
        self.post.flush()
        super().leave()

    def _make_tables(self) -> None:
        self.model = RowModel[EventRow](
            (
                Field(self.tr("Event or group"), lambda row: row.event.name, strong=True),
                Field(self.tr("When"), self._when),
            )
        )
        self.table = FittedTable(self.model, {0: 63, 1: 37}, (), name=self.tr("Events and groups"))
        self.people = RowModel[PersonRow](
            (
                Field(self.tr("Name"), lambda row: row.name, strong=True),
                Field(self.tr("Organisation"), lambda row: row.organisation),
                Field(
                    self.tr("Stage"),
                    lambda row: stage_words(row.stage),
                    tone=lambda row: STAGE_TONES[row.stage],
                ),
            )
        )
        self.met_there = FittedTable(
            self.people, {0: 40, 1: 34, 2: 26}, (1,), name=self.tr("People met there"), lines=1
        )

    def _show(self, seen: EventsSeen) -> None:
        self.seen = seen
        chosen = seen.chosen
        self._wanted = chosen.event.id if chosen else None
        self.table.blockSignals(True)
        self.model.set_rows(seen.rows)
        if chosen:
            self.table.choose(seen.rows.index(chosen))
        self.table.blockSignals(False)
        self.table.setVisible(bool(seen.rows))
        self.where.setVisible(seen.in_all > 1)
        self.none_there.setText(self._none_words())
        self.none_there.setVisible(not seen.rows and bool(seen.in_all))
        self.first.setVisible(not seen.in_all)
        self._suggest(seen.suggested)
        self._right.setVisible(chosen is not None)
        if chosen:
            self._show_event(chosen, seen)

    def _show_event(self, row: EventRow, seen: EventsSeen) -> None:
        today = today_in(system_zone(), self.context.clock.now())
        if row.event.id != self.form.event_id:
            self.note.hide()
            self._right.verticalScrollBar().setValue(0)
        self.form.show_event(row.event, seen.kinds, today)
        self.post.show_event(row.event, seen.posts)
        self.thank.setVisible(bool(seen.people))
        self.people.set_rows(seen.people)
        lines = min(_ROWS, max(1, len(seen.people)))
        line = self.met_there.verticalHeader().defaultSectionSize()
        self.met_there.setFixedHeight(self.met_there.horizontalHeader().height() + lines * line + 2)
        self.met_there.setVisible(bool(seen.people))
        self.title.setText(row.event.name)
        self.met.setText(self._met_words(row))

    def _suggest(self, suggested: tuple[tuple[str, str], ...]) -> None:
        """One click puts it into the list, to be named as it is called there."""
        self.worth.setVisible(bool(suggested))
        if suggested == self._suggested:
            return
        self._suggested = suggested
        clear(self.ideas)
        for kind, name in suggested:
            chip = Chip(name, "neutral", clickable=True)
            chip.clicked.connect(lambda _=False, kind=kind, name=name: self._take(kind, name))
            self.ideas.addWidget(chip)

    def _take(self, kind: str, name: str) -> None:
        self.ask(
            lambda services: services.find.add_event(name, kind=kind, joined=kind == "following"),
            self._turn_to,
        )

    def _thank(self) -> None:
        from interview_coach.ui.screens.find.event_thanks import EventThanksDialog

        if self.seen is not None and self.seen.chosen is not None:
            self.leave()
            EventThanksDialog(self.context, self.seen.chosen.event, self.window()).open()

    def _met_words(self, row: EventRow) -> str:
        if not row.people:
            return self.tr(
                "Nobody noted yet: write down whom you met, or the cards you brought home."
            )
        one, many = self.tr("1 person met"), self.tr("{0} people met")
        said = one if row.people == 1 else many.format(row.people)
        return self.tr("{0} · {1} written to or talked with since").format(said, row.followed_up)

    def _when(self, row: EventRow) -> str:
        """The day; without one, that you belong to it, or what kind of activity it is."""
        today = today_in(system_zone(), self.context.clock.now())
        if row.event.on:
            return capital(words.day(row.event.on, today))
        kind = dict(self.seen.kinds).get(row.event.kind, "") if self.seen else ""
        return self.tr("member") if row.event.joined and row.event.kind in ("", "group") else kind

    def _choose(self, row: EventRow | None) -> None:
        if row is not None and row.event.id != self._wanted:
            self.leave()
            self._wanted = row.event.id
            self.refresh()

    def _none_words(self) -> str:
        if self.where.value == Whereabouts.NEAR:
            return self.tr(
                "Nothing near you yet. Your address in Settings and the place that each of them "
                "names tell what is near."
            )
        return self.tr("Nothing like this yet. How people meet is said with each of them.")

    def _look_elsewhere(self) -> None:
        """From the first of those that are there."""
        self.leave()
        self._wanted = None
        self.refresh()

    def _add(self, name: str) -> None:
        if name.strip():
            self.field.set_text("", force=True)
            self.ask(lambda services: services.find.add_event(name), self._turn_to)

    def _turn_to(self, event_id: UUID) -> None:
        self._wanted = event_id
        self.refresh()

    def _paste(self) -> None:
        dialog = PasteEventsDialog(self.window())
        dialog.accepted.connect(lambda: self._add_all(dialog.text))
        dialog.open()

    def _add_all(self, text: str) -> None:
        self.ask(lambda services: services.find.add_events(text), self._offer_undo)

    def _offer_undo(self, added: tuple[UUID, ...]) -> None:
        def take_back(services: Any) -> None:
            for event_id in added:
                services.keeping.delete(Kind.EVENT, event_id)

        words = self.tr("{0} events were added.").format(len(added))
        self.context.undo.push(words, take_back, say=True)

    def _change(self, event_id: UUID, changes: dict[str, Any]) -> None:
        self.ask(lambda services: services.find.change_event(event_id, changes))

    def _keep_card(self, card: BusinessCard) -> None:
        event_id = self._wanted
        if event_id is not None:
            self.ask(
                lambda services: keep_card(services, event_id, card),
                lambda written: self._note_card(event_id, written),
            )

    def _note_card(self, event_id: UUID, written: Written) -> None:
        there = ", ".join(double.name for double in written.doubles)
        self.note.setText(self.tr("Among your people already: {0}").format(there))
        self.note.setVisible(bool(there))
        for person_id in written.added:
            self._offer_back(event_id, person_id)

    def _offer_back(self, event_id: UUID, person_id: UUID) -> None:
        now = self.context.clock.now()
        self.context.undo.push(
            self.tr("A card was kept."),
            lambda services: take_card_back(services, event_id, person_id, now),
        )

    def _remove(self, row: EventRow) -> None:
        self._delete(Kind.EVENT, row.event.id, row.event.name)

    def _delete(self, kind: Kind, thing: UUID, name: str) -> None:
        self.ask(
            lambda services: services.keeping.delete(kind, thing),
            lambda _: self.context.undo.push(
                self.tr("{0} was deleted.").format(name),
                lambda services: services.keeping.put_back(kind, thing),
                say=True,
            ),
        )

    def _connect(self) -> None:
        self.field.submitted.connect(self._add)
        self.paste.clicked.connect(self._paste)
        self.table.chosen.connect(self._choose)
        self.where.changed.connect(lambda _: self._look_elsewhere())
        self.table.removed.connect(self._remove)
        for part in (self.form, self.post):
            part.changed.connect(self._change)
        self.post.copied.connect(lambda words: copy(self.context, words))
        self.post.page_wanted.connect(lambda link: open_page(self.context, link))
        self.thank.clicked.connect(self._thank)
        self.entry.written.connect(self._keep_card)
        self.met_there.removed.connect(lambda row: self._delete(Kind.PERSON, row.id, row.name))
        self.met_there.opened.connect(
            lambda row: self.context.navigate("person", person_id=str(row.id))
        )

    def _arrange(self) -> None:
        side = Card(padding=12)
        side.add(self.field)
        side.add(self.where)
        side.add(self.table, 1)
        side.add(self.none_there)
        side.add(self.first)
        side.add(self.worth)
        side.add(self.ideas)
        side.add(self.paste)
        side.body.addStretch(0)
        side.setFixedWidth(_SIDE)
        self._right = Column(spacing=14, margins=(0, 0, 6, 0), widest=820)
        cards, about = Card(padding=16, spacing=10), Card(padding=16, spacing=10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.thank)
        cards.add(head)
        cards.add(self.met)
        cards.add(self.entry)
        cards.add(self.note)
        cards.add(self.met_there)
        about.add(self.form)
        self._right.add(cards)
        self._right.add(about)
        self._right.add(self.post)
        self._right.add_stretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(self._right, 1)
        row.addStretch(0)
        self.body.addLayout(row, 1)
        hidden_at_first = (self.where, self.none_there, self.first, self.worth)
        for hidden in (self._right, self.note, *hidden_at_first):
            hidden.hide()
