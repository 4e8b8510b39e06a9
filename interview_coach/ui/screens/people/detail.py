"""What is known of a person: how to reach them, what you did together, who led to whom."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from interview_coach.application.reading import InterviewRow, ReferralRow
from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.screens.interviews.rows import row_words, state_chip
from interview_coach.ui.screens.people.seen import PersonSeen, call_link, mail_link
from interview_coach.ui.screens.person_form import PersonForm
from interview_coach.ui.screens.phrases import permission_words
from interview_coach.ui.widgets import Button, Card, Chip, Column, FlowLayout, Label


class PersonDetail(Card):
    """An overview, and the form in its place while it is being filled in."""

    wants_person = Signal(object)
    wants_interview = Signal(object)
    wants_new_interview = Signal(object)
    reached = Signal(object)
    removed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=12, parent=parent)
        self.context = context
        self.seen: PersonSeen | None = None
        self._shown: object = None
        self.name = Label("", "section")
        self.position = Label("", "muted")
        self._form: PersonForm | None = None
        self.edit_button = Button(self.tr("Edit"), icon="edit")
        self.done_button = Button(self.tr("Done"), "plain")
        self.delete_button = Button(self.tr("Delete person"), "danger", icon="trash")
        self._arrange()
        self.edit_button.clicked.connect(lambda: self.open_form(True))
        self.done_button.clicked.connect(lambda: self.open_form(False))
        self.delete_button.clicked.connect(self._remove)

    @property
    def person_id(self) -> UUID | None:
        """Who is shown."""
        return self.seen.person.id if self.seen else None

    @property
    def form_is_open(self) -> bool:
        """Whether the form stands there instead of the overview."""
        return not self._editing.isHidden()

    @property
    def form(self) -> PersonForm:
        """The fields, made when they are first wanted: every time zone stands in them."""
        if self._form is None:
            self._form = PersonForm(self.context)
            self._editing.add(self._form)
            self._editing.add(_left(self.delete_button))
            self._editing.add_stretch()
        return self._form

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        if self._form is not None:
            self._form.flush()

    def show_person(self, seen: PersonSeen) -> None:
        """Show someone; who is shown already keeps the form open and the fields their typing."""
        if seen.person.id != self.person_id:
            self.flush()
            # Whoever types in the search goes on typing there.
            focus = QApplication.focusWidget()
            self.open_form(False, focus=focus is not None and self._editing.isAncestorOf(focus))
        self.seen = seen
        self.name.setText(seen.person.name)
        self.position.setText(seen.person.position)
        self.position.setVisible(bool(seen.person.position))
        if self.form_is_open:
            self.form.show_person(seen.person)
        # Built anew only when it would say something else: a button may have the focus.
        shown = (seen.facts, self.context.clock.now().replace(second=0, microsecond=0))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(seen)

    def open_form(self, wanted: bool, *, focus: bool = True) -> None:
        """Fill in, or look at."""
        was = self.form_is_open
        if wanted and self.seen:
            self.form.show_person(self.seen.person)
        self._editing.setVisible(wanted)
        self._overview.setVisible(not wanted)
        self.edit_button.setVisible(not wanted)
        self.done_button.setVisible(wanted)
        if focus and wanted:
            self.form.focus_name()
        elif was and not wanted:
            self.flush()
            if focus and self.isVisible():
                self.edit_button.setFocus()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.position)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self.edit_button, self.done_button):
            head.addWidget(button)
        self.add(head)
        self._overview = Column(spacing=16)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(16)
        self._overview.add(self._parts)
        self._overview.add_stretch()
        self._editing = Column(spacing=16, margins=(0, 0, 8, 0))
        self.add(self._overview, 1)
        self.add(self._editing, 1)
        self._editing.hide()
        self.done_button.hide()

    def _rebuild(self, seen: PersonSeen) -> None:
        """The overview anew; it holds no fields, so nothing of anybody's is lost."""
        place = self._overview.verticalScrollBar().value()
        _clear(self._parts)
        self._parts.addLayout(self._actions(seen.person))
        if seen.referral:
            self._parts.addLayout(self._referral(seen.referral))
        self._parts.addLayout(self._interviews(seen.interviews))
        if seen.introducer or seen.introduced or seen.person.how_known:
            self._parts.addLayout(self._chain(seen))
        if facts := self._facts(seen.person):
            self._parts.addLayout(facts)
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
        schedule = Button(self.tr("New interview"))
        schedule.clicked.connect(lambda: self.wants_new_interview.emit(self.seen))
        flow.addWidget(schedule)
        return flow

    def _referral(self, referral: ReferralRow) -> QVBoxLayout:
        """The name was given and nobody has written yet: say what may be said, and note it done."""
        part = _part(self.tr("To contact"))
        giver = self.tr("Referred by {0}").format(referral.introducer)
        minding = permission_words(referral.permission, referral.introducer_short)
        part.addWidget(Label(f"{giver} · {minding}"))
        if referral.how_to_reach:
            part.addWidget(Label(referral.how_to_reach, "caption", tone="muted"))
        button = Button(self.tr("I have reached out"), small=True)
        button.clicked.connect(lambda: self.reached.emit(referral))
        part.addLayout(_left(button))
        return part

    def _interviews(self, rows: Sequence[InterviewRow]) -> QVBoxLayout:
        part = _part(self.tr("Interviews"))
        if not rows:
            part.addWidget(Label(self.tr("None yet."), "muted"))
        for row in rows:
            part.addWidget(self._interview(row))
        return part

    def _interview(self, row: InterviewRow) -> QWidget:
        now = self.context.clock.now()
        text, tone = state_chip(row, now)
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(6)
        column.addWidget(Label(row_words(row, now)))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        button = Button(self.tr("Open"), small=True)
        button.setAccessibleName(self.tr("Open the interview: {0}").format(row_words(row, now)))
        button.clicked.connect(lambda: self.wants_interview.emit(row))
        foot.addWidget(button)
        foot.addWidget(Chip(text, tone))
        foot.addStretch(1)
        column.addLayout(foot)
        return line

    def _chain(self, seen: PersonSeen) -> QVBoxLayout:
        """Who led to them, and to whom they led."""
        part = _part(self.tr("Who led to whom"))
        flow = FlowLayout(spacing=6, line_spacing=6)
        if seen.introducer:
            flow.addWidget(self._someone(seen.introducer.id, seen.introducer.name))
            flow.addWidget(Label("→", wrap=False))
        elif seen.person.how_known:
            flow.addWidget(Label(seen.person.how_known))
            flow.addWidget(Label("→", wrap=False))
        flow.addWidget(Label(seen.person.short_name, strong=True))
        if seen.introduced:
            flow.addWidget(Label("→", wrap=False))
        for row in seen.introduced:
            flow.addWidget(self._someone(row.id, row.name))
        part.addLayout(flow)
        return part

    def _someone(self, person_id: UUID, name: str) -> Chip:
        chip = Chip(name, "neutral", clickable=True)
        chip.clicked.connect(lambda: self.wants_person.emit(person_id))
        return chip

    def _facts(self, person: Person) -> QVBoxLayout | None:
        """What else was written down."""
        facts = [
            (self.tr("E-mail"), person.email),
            (self.tr("Phone"), person.phone),
            (self.tr("How the name is said"), person.pronunciation),
            (self.tr("Notes"), person.notes),
        ]
        known = [(name, value) for name, value in facts if value.strip()]
        if not known:
            return None
        column = QVBoxLayout()
        column.setSpacing(16)
        for name, value in known:
            part = _part(name)
            part.addWidget(Label(value))
            column.addLayout(part)
        return column

    def _follow(self, link: str) -> None:
        """Hand the link to the program that is there for it."""
        if not QDesktopServices.openUrl(QUrl(link)):
            self.context.messages.say(
                self.tr("No program on this computer takes this up. The address stands below.")
            )

    def _remove(self) -> None:
        if self.seen:
            self.flush()
            self.removed.emit(self.seen)


def _part(title: str) -> QVBoxLayout:
    """A small heading with what belongs to it."""
    part = QVBoxLayout()
    part.setSpacing(4)
    part.addWidget(Label(title, "eyebrow"))
    return part


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _clear(layout: QLayout) -> None:
    """Take everything out and delete it."""
    while item := layout.takeAt(0):
        if inner := item.layout():
            _clear(inner)
            inner.deleteLater()
        elif widget := item.widget():
            widget.hide()
            widget.deleteLater()
