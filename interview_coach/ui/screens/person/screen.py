"""The page of one person."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer

from interview_coach.application.changes import Change
from interview_coach.application.reading import ReferralRow
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.errands import ask_leave_of, keep_warm
from interview_coach.ui.screens.export_people import save_card, save_everything
from interview_coach.ui.screens.new_interview import begin_interview
from interview_coach.ui.screens.people.acts import note_reached, remove_person
from interview_coach.ui.screens.person.about import AboutCard
from interview_coach.ui.screens.person.ask_card import AskCard
from interview_coach.ui.screens.person.chain_card import ChainCard
from interview_coach.ui.screens.person.facts import FactsCard
from interview_coach.ui.screens.person.forgetting import forget
from interview_coach.ui.screens.person.keeping import KeepingCard
from interview_coach.ui.screens.person.leads import LeadsCard
from interview_coach.ui.screens.person.reach import ReachRow
from interview_coach.ui.screens.person.reference import ReferenceCard
from interview_coach.ui.screens.person.seen import Page, open_page
from interview_coach.ui.screens.person.sides import Sides
from interview_coach.ui.screens.person.timeline import TimelineCard
from interview_coach.ui.screens.person.touch_dialog import note_touch
from interview_coach.ui.screens.phrases import STAGE_TONES, stage_words
from interview_coach.ui.screens.who import Known
from interview_coach.ui.widgets import Button, Chip, Column
from interview_coach.ui.widgets.menu_button import MenuButton
from interview_coach.ui.words import QT_TRANSLATE_NOOP


class PersonScreen(Screen):
    """The human facts on the left, how it stands and what happened on the right."""

    key = "person"
    title = QT_TRANSLATE_NOOP("Screen", "Person")
    under = "people"
    concerns = frozenset({Change.PEOPLE, Change.INTERVIEWS, Change.LETTERS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page: Page | None = None
        self._person_id: UUID | None = None
        self._begin_at_form = False
        self.about = AboutCard(context)
        self.facts = FactsCard(context)
        self.reference = ReferenceCard(context)
        self.keeping = KeepingCard(context)
        self.ask_card = AskCard(context)
        self.timeline = TimelineCard(context)
        self.chain = ChainCard(context)
        self.leads = LeadsCard(context)
        self.reach = ReachRow(context)
        self.stage = Chip("")
        self.back = Button(self.tr("People"), icon="arrow-left")
        self.schedule = Button(self.tr("Schedule"))
        self.more = MenuButton(self.tr("More"))
        self._cards = (self.about, self.reference, self.keeping, self.ask_card, self.chain)
        self._arrange()
        self._connect()

    def shown(self, **place: str) -> None:
        """Open the page of ``person_id``; ``form`` begins with what is not known yet."""
        person_id = UUID(place["person_id"]) if place.get("person_id") else None
        if person_id is None:
            QTimer.singleShot(0, self, lambda: self.context.navigate("people"))
            return
        if person_id != self._person_id:
            self.flush()
            self._column.verticalScrollBar().setValue(0)
        self._person_id = person_id
        self._begin_at_form = bool(place.get("form"))
        super().shown(**place)

    def may_leave(self) -> bool:
        self.flush()
        return True

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for card in (*self._cards, self.facts, self.leads):
            card.flush()

    def refresh(self) -> None:
        person_id = self._person_id
        if person_id is None:
            return
        self.ask(
            lambda services: open_page(services, person_id),
            self._show,
            failed=lambda _: self._lose(person_id),
        )
        self.timeline.look(person_id)

    def _show(self, page: Page) -> None:
        person = page.person
        if person.id != self._person_id:
            return
        if person.deleted_at is not None:
            self._lose(person.id)
            return
        self.page = page
        self.header.set_title(person.name)
        self.header.set_subtitle(person.position)
        self.stage.setText(stage_words(page.row.stage))
        self.stage.set_tone(STAGE_TONES[page.row.stage])
        self.stage.updateGeometry()
        self.reach.show_person(person)
        for card in self._cards:
            card.show_page(page)
        self.facts.show_page(page)
        self.leads.show_page(page)
        self._column.show()
        if self._begin_at_form:
            self._begin_at_form = False
            self.facts.begin()
            self._column.ensureWidgetVisible(self.facts)

    def _lose(self, person_id: UUID) -> None:
        """They are gone, so nothing can be shown of them."""
        if person_id == self._person_id and self.isVisible():
            self._person_id = None
            self.context.navigate("people")

    # What can be done

    def _ask(self) -> None:
        if self._person_id:
            self.context.navigate("ask", person_id=str(self._person_id))

    def _write(self) -> None:
        if self.page:
            person = self.page.person
            keep_warm(self.context, person.id, person.short_name, self)

    def _note(self) -> None:
        if self.page:
            note_touch(self.context, self, self.page.person.id, self.page.person.short_name)

    def _connect_online(self) -> None:
        from interview_coach.ui.screens.person.connecting import connect_online

        if self.page:
            talked = self.page.row.last_interview_at is not None
            connect_online(self.context, self, self.page.person, talked)

    def _begin_interview(self) -> None:
        if self.page:
            person = self.page.person
            begin_interview(self.context, self, Known(person.id, person.name, person.position))

    def _open_interview(self, interview_id: UUID, stage: str = "", step: str = "") -> None:
        place = {"interview_id": str(interview_id), "stage": stage, "step": step}
        self.context.navigate("interview", **{key: value for key, value in place.items() if value})

    def _note_reached(self, referral: ReferralRow) -> None:
        note_reached(self.context, referral, self)

    def _ask_leave(self, referral: ReferralRow) -> None:
        ask_leave_of(self.context, referral, self)

    def _delete(self) -> None:
        if self.page is None:
            return
        self.flush()
        person = self.page.person
        remove_person(self.context, person.id, person.name, self)

    def _forget(self) -> None:
        if self.page:
            self.flush()
            person = self.page.person
            forget(self.context, self, person.id, person.name, person.short_name)

    def _save(self, everything: bool) -> None:
        if self.page:
            self.flush()
            save = save_everything if everything else save_card
            save(self.context, self, self.page.person)

    def _read(self) -> None:
        from interview_coach.ui.screens.person.paper import PersonPaperDialog

        if self.page:
            self.flush()
            person = self.page.person
            PersonPaperDialog(self.context, person.id, person.name, self).open()

    # Putting together

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.schedule.clicked.connect(self._begin_interview)
        self.ask_card.wants_ask.connect(self._ask)
        self.ask_card.wants_place.connect(self._open_interview)
        self.ask_card.wants_new_interview.connect(self._begin_interview)
        self.reference.wants_session.connect(self._begin_interview)
        self.ask_card.reached.connect(self._note_reached)
        self.ask_card.leave_wanted.connect(self._ask_leave)
        self.timeline.noting.connect(self._note)
        self.timeline.wants_interview.connect(self._open_interview)
        self.chain.wants_person.connect(
            lambda person_id: self.context.navigate("person", person_id=str(person_id))
        )
        self.more.add(self.tr("Ask for twenty minutes"), self._ask)
        self.more.add(self.tr("Write a few words…"), self._write)
        self.more.add(self.tr("Connect on LinkedIn…"), self._connect_online)
        self.more.add(self.tr("Note something that happened"), self._note)
        self.more.add_rule()
        self.more.add(self.tr("Save as a contact card (.vcf)…"), lambda: self._save(False))
        self.more.add(self.tr("Read everything about them (.pdf)…"), self._read)
        self.more.add(self.tr("Save everything about them (.json)…"), lambda: self._save(True))
        self.more.add_rule()
        self.more.add(self.tr("Delete"), self._delete)
        self.more.add(self.tr("Forget for good…"), self._forget)

    def _go_back(self) -> None:
        person_id = self._person_id
        self.context.navigate("people", **({"person_id": str(person_id)} if person_id else {}))

    def _arrange(self) -> None:
        self.header = self.add_header()
        self.header.hold_line()
        for part in (self.stage, self.schedule, self.more, self.back):
            self.header.add_action(part)
        self._column = Column(spacing=16, margins=(0, 0, 8, 0))
        self._column.add(self.reach)
        self._column.add(
            Sides(
                (self.about, self.facts, self.reference),
                (self.ask_card, self.timeline, self.chain, self.leads, self.keeping),
                (
                    *(self.ask_card, self.about, self.timeline, self.chain, self.leads),
                    *(self.reference, self.keeping, self.facts),
                ),
            )
        )
        self._column.add_stretch()
        self._column.hide()
        self.add(self._column, 1)
