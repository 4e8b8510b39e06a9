"""The screen of all interviews."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from interview_coach.application.changes import Change
from interview_coach.application.ports import Kind
from interview_coach.application.reading import InterviewRow
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.interviews.listing import InterviewList
from interview_coach.ui.screens.interviews.rows import Rows
from interview_coach.ui.screens.new_interview import begin_interview
from interview_coach.ui.widgets import Button, Card, EmptyState
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_MINUTE_MS = 60_000


class InterviewsScreen(Screen):
    """Those to come, soonest first, and those that were, latest first."""

    key = "interviews"
    title = QT_TRANSLATE_NOOP("Screen", "Interviews")
    concerns = frozenset({Change.INTERVIEWS, Change.PEOPLE, Change.LETTERS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows = Rows()
        self.list = InterviewList(self.rows)
        self.card = Card(padding=1)
        self.card.body.setContentsMargins(1, 6, 1, 8)
        self.card.add(self.list, 1)
        self.empty = EmptyState(
            self.tr("No interviews yet"),
            self.tr("An interview begins with a name. When it takes place can be filled in later."),
            self.tr("New interview"),
        )
        self.new_button = Button(self.tr("New interview"), "primary")
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self.add_header().add_action(self.new_button)
        self.add(self.card, 1)
        self.add(self.empty, 1)
        self.card.hide()
        self.empty.hide()
        self._connect()

    def refresh(self) -> None:
        self.ask(lambda services: services.reading.interviews(), self._show)

    def _connect(self) -> None:
        for signal in (self.new_button.clicked, self.empty.chosen):
            signal.connect(lambda: begin_interview(self.context, self))
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self._minute.timeout.connect(self._look_again)
        self._minute.start()

    def _show(self, rows: Sequence[InterviewRow]) -> None:
        chosen, place = self.list.chosen(), self.list.verticalScrollBar().value()
        number = self.list.currentIndex().row()
        self.rows.set_rows(rows, self.context.clock.now())
        if chosen is not None:
            self.list.choose_near(self.rows.number_of(chosen.id), number)
        self.list.verticalScrollBar().setValue(place)
        self.card.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.new_button.setVisible(bool(rows))

    def _look_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def _open(self, row: InterviewRow) -> None:
        self.context.navigate("interview", interview_id=str(row.id))

    def _remove(self, row: InterviewRow) -> None:
        self.ask(
            lambda services: services.keeping.delete(Kind.INTERVIEW, row.id),
            lambda _: self.context.undo.push(
                self.tr("The interview with {0} was deleted.").format(row.name),
                lambda services: services.keeping.put_back(Kind.INTERVIEW, row.id),
                say=True,
            ),
        )
