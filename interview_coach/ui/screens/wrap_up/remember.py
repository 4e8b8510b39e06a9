"""Right after hanging up: what else do you remember?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.remembering import as_text, remembered
from interview_coach.application.services import Services
from interview_coach.application.wrapping_up import Aftermath
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.text import NOTES
from interview_coach.ui.context import Context
from interview_coach.ui.screens.wrap_up.keyed_rows import KeyedRows
from interview_coach.ui.screens.wrap_up.note_row import NoteRow
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.screens.wrap_up.three_minutes import ThreeMinutes
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.fields import TextField
from interview_coach.ui.widgets.label import Label

_JUST_NOW = timedelta(minutes=10)
_SIDE_BY_SIDE = 640


@dataclass(frozen=True)
class _Look:
    aftermath: Aftermath
    prompts: tuple[str, ...]


class RememberPage(Page):
    """The notes of the talk, with their stars and locks, beside room for the rest."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("What else do you remember?"),
            self.tr("Write it down while it is fresh, one thought a line, in any order."),
        )
        self.minutes = ThreeMinutes(context.clock)
        self.text = TextField(
            limit=NOTES,
            name=self.tr("What else you remember"),
            lines=4,
            grow=False,
        )
        self._prompts = Label("", "caption", tone="muted")
        self._marks = Label(
            self.tr(
                "A star keeps a line for the thank-you. The lock has two steps: private lines "
                "go into no letter, and those told in confidence are not printed either."
            ),
            "caption",
            tone="muted",
        )
        self._empty = Label(
            self.tr("No notes from the talk. Then what you write now is what counts."), "muted"
        )
        self._is_wide = True
        self._rows: KeyedRows[NoteLine, NoteRow] = KeyedRows(
            self._row_column(), self._make_row, NoteRow.show_line
        )
        self._arrange()
        self._connect()

    def look(self) -> None:
        interview_id = self.interview_id

        def read(services: Services) -> _Look:
            return _Look(services.wrapping_up.open(interview_id), services.content.remember)

        self.ask(read, self._show)

    def open(self, interview_id: UUID) -> None:
        super().open(interview_id)
        if self.isVisible():
            self.text.setFocus()

    def rows(self) -> list[NoteRow]:
        """The lines on show, in order."""
        return self._rows.widgets

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.setFocus()

    def _row_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        return column

    def _arrange(self) -> None:
        self.title_line.addWidget(self.minutes)
        pair = Pair(self._notes_card(), self._writing(), wide=_SIDE_BY_SIDE, stretch=(6, 5))
        pair.turned.connect(self._make_room)
        self._make_room(pair.is_wide)
        self.body.addWidget(pair, 1)
        self.add_next(self.tr("Next: Reflect"), "reflect")

    def _notes_card(self) -> QWidget:
        card = Card(padding=12, spacing=6)
        card.add(Label(self.tr("From the talk"), "eyebrow"))
        card.add(self._empty)
        scroll = Column(spacing=0, margins=(0, 0, 6, 0))
        scroll.add(self._rows.column)
        scroll.add_stretch()
        card.add(scroll, 1)
        card.add(self._marks)
        return card

    def _writing(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        signs = self.tr(
            "@ before a name: someone to talk to. At the start of a line: ! to do, "
            "? to look up or ask next."
        )
        column.addWidget(Label(signs, "caption", tone="muted"))
        column.addWidget(self._prompts)
        return part

    def _make_room(self, wide: bool) -> None:
        """Where it is narrow, what helps gives way to what is written."""
        self._is_wide = wide
        self._show_help()

    def _show_help(self) -> None:
        """The prompts stand in the empty field; once something is written, beneath it."""
        self._prompts.setVisible(self._is_wide and bool(self.text.text()))
        self._marks.setVisible(self._is_wide and bool(self.rows()))

    def _connect(self) -> None:
        self.text.edited.connect(self._remember)
        for keys, act in (("Ctrl+D", self._keep_line), ("Ctrl+Shift+P", self._guard_line)):
            shortcut = QShortcut(QKeySequence(keys), self.text)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _make_row(self, line: NoteLine) -> NoteRow:
        row = NoteRow(line.id)
        row.kept.connect(self._keep)
        row.guarded.connect(self._guard)
        return row

    def _show(self, look: _Look) -> None:
        aftermath = look.aftermath
        lines = [line for line in aftermath.notes if line.text.strip()]
        self._rows.show(lines)
        self._empty.setVisible(not lines)
        self.text.set_text(as_text(aftermath.notes))
        self._prompts.setText("  ·  ".join(look.prompts))
        self._show_help()
        self.text.edit.setPlaceholderText("\n".join(look.prompts))
        ended = aftermath.interview.session.ended_at
        fresh = ended is not None and self.now() - ended < _JUST_NOW
        self.minutes.show_for(aftermath.interview.id, begin=fresh)

    def _remember(self, text: str) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.wrapping_up.remember(interview_id, text))

    def _keep(self, line_id: UUID, kept: bool) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.wrapping_up.mark(interview_id, line_id, kept=kept))

    def _guard(self, line_id: UUID, privacy: Privacy) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.wrapping_up.mark(interview_id, line_id, privacy=privacy))

    def _keep_line(self) -> None:
        """The line that is being typed, as in the live view."""
        self._at_cursor(
            lambda services, interview_id, line: services.wrapping_up.mark(
                interview_id, line.id, kept=not line.kept
            )
        )

    def _guard_line(self) -> None:
        self._at_cursor(
            lambda services, interview_id, line: services.wrapping_up.mark(
                interview_id, line.id, privacy=line.privacy.next
            )
        )

    def _at_cursor(self, act: Callable[[Services, UUID, NoteLine], None]) -> None:
        """Do something to the remembered line at the cursor, just typed or not."""
        cursor = self.text.edit.textCursor()
        above = self.text.text()[: cursor.position()].split("\n")[:-1]
        place = sum(bool(words.strip()) for words in above)
        interview_id = self.interview_id

        def find_and_act(services: Services) -> None:
            lines = remembered(services.wrapping_up.open(interview_id).notes)
            if place < len(lines):
                act(services, interview_id, lines[place])

        self.text.flush()
        if cursor.block().text().strip():
            self.ask(find_and_act)
