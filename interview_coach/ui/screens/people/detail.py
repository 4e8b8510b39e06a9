"""What is known of a person at a glance: how to reach them, who led to whom, what happened."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.reading import InterviewRow, ReferralRow
from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.screens.interviews.rows import row_words, state_chip
from interview_coach.ui.screens.people.seen import PersonSeen, call_link, mail_link
from interview_coach.ui.screens.phrases import permission_words
from interview_coach.ui.screens.tie_parts import chain_flow, clear, left, moment_line, part
from interview_coach.ui.screens.tie_words import give_and_take_words
from interview_coach.ui.widgets import Button, Card, Chip, Column, ElidedLabel, FlowLayout, Label


class PersonDetail(Card):
    """An overview that is only read; everything is changed on the person's page."""

    wants_person = Signal(object)
    wants_page = Signal(object)
    wants_interview = Signal(object)
    wants_new_interview = Signal(object)
    wants_tag = Signal(str)
    reached = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=12, parent=parent)
        self.context = context
        self.seen: PersonSeen | None = None
        self._shown: object = None
        self.name = ElidedLabel("", "section")
        self.position = Label("", "muted")
        self.open_button = Button(self.tr("Open"))
        self.open_button.set_tip(self.tr("Everything about them, to read and to change"))
        self._arrange()
        self.open_button.clicked.connect(self._open)

    @property
    def person_id(self) -> UUID | None:
        """Who is shown."""
        return self.seen.person.id if self.seen else None

    def show_person(self, seen: PersonSeen) -> None:
        """Show someone."""
        self.seen = seen
        self.name.setText(seen.person.name)
        self.position.setText(seen.person.position)
        self.position.setVisible(bool(seen.person.position))
        self.open_button.setAccessibleName(self.tr("Open {0}").format(seen.person.name))
        # Built anew only when it would say something else: a button may have the focus.
        shown = (seen.facts, self.context.clock.now().replace(second=0, microsecond=0))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(seen)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.position)
        head.addLayout(words, 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(head)
        self._overview = Column(spacing=16)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(16)
        self._overview.add(self._parts)
        self._overview.add_stretch()
        self.add(self._overview, 1)

    def _rebuild(self, seen: PersonSeen) -> None:
        """The overview anew; it holds no fields, so nothing of anybody's is lost."""
        place = self._overview.verticalScrollBar().value()
        clear(self._parts)
        self._parts.addLayout(self._actions(seen.person))
        if seen.referral:
            self._parts.addLayout(self._referral(seen.referral))
        if seen.to_come:
            self._parts.addLayout(self._to_come(seen))
        if seen.chain.up or seen.chain.down or seen.person.how_known:
            chain = part(self.tr("Who led to whom"))
            chain.addLayout(chain_flow(seen.person, seen.chain, self.wants_person.emit))
            self._parts.addLayout(chain)
        if seen.person.tags:
            self._parts.addLayout(self._tags(seen.person))
        if seen.balance.touches:
            balance = part(self.tr("Give and take"))
            said = give_and_take_words(seen.balance.asks, seen.balance.gives)
            balance.addWidget(Label(said))
            self._parts.addLayout(balance)
        self._parts.addLayout(self._moments(seen))
        self._overview.verticalScrollBar().setValue(place)

    def _actions(self, person: Person) -> FlowLayout:
        """Ways to reach them, where there are any, and the next talk."""
        flow = FlowLayout(spacing=8, line_spacing=8)
        links = (
            (self.tr("E-mail"), mail_link(person.email), person.email),
            (self.tr("Call"), call_link(person.phone), person.phone),
        )
        for text, link, shown in links:
            if link:
                button = Button(text)
                button.set_tip(shown)
                button.clicked.connect(lambda _=False, to=link: self._follow(to))
                flow.addWidget(button)
        schedule = Button(self.tr("Schedule"))
        schedule.set_tip(self.tr("Arrange a talk with them"))
        schedule.clicked.connect(lambda: self.wants_new_interview.emit(self.seen))
        flow.addWidget(schedule)
        return flow

    def _referral(self, referral: ReferralRow) -> QVBoxLayout:
        """The name was given and nobody has written yet: say what may be said, and note it done."""
        column = part(self.tr("To contact"))
        giver = self.tr("Referred by {0}").format(referral.introducer)
        minding = permission_words(referral.permission, referral.introducer_short)
        column.addWidget(Label(f"{giver} · {minding}"))
        if referral.how_to_reach:
            column.addWidget(Label(referral.how_to_reach, "caption", tone="muted"))
        button = Button(self.tr("Mark as asked"), small=True)
        button.clicked.connect(lambda: self.reached.emit(referral))
        column.addLayout(left(button))
        return column

    def _to_come(self, seen: PersonSeen) -> QVBoxLayout:
        column = part(self.tr("To come"))
        for row in seen.to_come:
            column.addWidget(self._interview(row))
        return column

    def _interview(self, row: InterviewRow) -> QWidget:
        now = self.context.clock.now()
        text, tone = state_chip(row, now)
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(6)
        column.addWidget(Label(row_words(row, now)))
        button = Button(self.tr("Open"), small=True)
        button.setAccessibleName(self.tr("Open the interview: {0}").format(row_words(row, now)))
        button.clicked.connect(lambda: self.wants_interview.emit(row.id))
        column.addLayout(left(button, Chip(text, tone)))
        return line

    def _tags(self, person: Person) -> QVBoxLayout:
        column = part(self.tr("Can help with"))
        flow = FlowLayout(spacing=6, line_spacing=6)
        for tag in person.tags:
            chip = Chip(tag, "neutral", clickable=True)
            chip.setAccessibleName(self.tr("Find everybody tagged {0}").format(tag))
            chip.clicked.connect(lambda _=False, tag=tag: self.wants_tag.emit(tag))
            flow.addWidget(chip)
        column.addLayout(flow)
        return column

    def _moments(self, seen: PersonSeen) -> QVBoxLayout:
        column = part(self.tr("What happened"))
        column.setSpacing(8)
        now = self.context.clock.now()
        for number, row in enumerate(seen.moments):
            column.addWidget(moment_line(row, now, self.wants_interview.emit, ruled=bool(number)))
        if seen.moment_count > len(seen.moments):
            button = Button(self.tr("All {0}").format(seen.moment_count), "ghost", small=True)
            button.setAccessibleName(self.tr("All {0} moments").format(seen.moment_count))
            button.clicked.connect(self._open)
            column.addLayout(left(button))
        return column

    def _follow(self, link: str) -> None:
        """Hand the link to the program that is there for it."""
        if not QDesktopServices.openUrl(QUrl(link)):
            self.context.messages.say(
                self.tr("No program on this computer takes this up. The address is on their page.")
            )

    def _open(self) -> None:
        if self.seen:
            self.wants_page.emit(self.seen.person.id)
