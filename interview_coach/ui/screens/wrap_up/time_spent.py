"""Planned against real, question by question, and what can be taken to the next talk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.services import Services
from interview_coach.domain.interview import Interview
from interview_coach.domain.session import State
from interview_coach.domain.spent import Pace, TimeSpent, planned_seconds, time_spent
from interview_coach.ui.screens.wrap_up.keyed_rows import KeyedRows
from interview_coach.ui.screens.wrap_up.time_rows import Left, LeftRow, NextTalk, Took, TookRow
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.label import Label

_MOST_TALKS = 6


def next_talks(services: Services, interview: Interview) -> tuple[NextTalk, ...]:
    """The talks to come, those with the same person first."""
    rows = [
        row
        for row in services.reading.interviews()
        if row.state is State.READY and row.id != interview.id and row.wrapped_up_at is None
    ]
    rows.sort(key=lambda row: row.person_id != interview.person_id)
    found = []
    for row in rows[:_MOST_TALKS]:
        questions = services.preparing.open(row.id).interview.questions
        marks = frozenset(mark for q in questions for mark in (q.text, q.bank_id) if mark)
        found.append(NextTalk(row.id, row.name, marks))
    return tuple(found)


class TimeSpentCard(Card):
    """``taken`` carries the question, and the talk that it goes to."""

    taken = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.said = Label("", "caption", tone="muted")
        self.sum = TookRow(strong=True)
        self._took: KeyedRows[Took, TookRow] = KeyedRows(
            QVBoxLayout(), lambda _: TookRow(), lambda row, took: row.show_took(took)
        )
        self._left: KeyedRows[Left, LeftRow] = KeyedRows(
            QVBoxLayout(), lambda _: self._left_row(), lambda row, left: row.show_left(left)
        )
        self.left_title = Label(self.tr("Not reached, or left out"), "eyebrow")
        self.no_talk = Label(
            self.tr("Once your next talk is arranged, they can be taken there from here."),
            "caption",
            tone="muted",
        )
        self._arrange()

    @property
    def took(self) -> list[TookRow]:
        """The rows of what was asked, in order."""
        return self._took.widgets

    @property
    def left(self) -> list[LeftRow]:
        """The rows of what was not reached, in order."""
        return self._left.widgets

    def fill(self, interview: Interview, talks: tuple[NextTalk, ...]) -> None:
        """Show what became of the plan; nothing is shown where nothing was timed or left."""
        spent = time_spent(interview)
        self.setVisible(bool(spent.asked or spent.left))
        longest = max((max(q.seconds_spent, planned_seconds(q)) for q in spent.asked), default=1)
        self._took.show([Took(q.id, q, longest) for q in spent.asked])
        self._left.show([Left(q.id, q, talks) for q in spent.left])
        self._show_sum(spent)
        self.left_title.setVisible(bool(spent.left))
        self.no_talk.setVisible(bool(spent.left) and not talks)

    def _show_sum(self, spent: TimeSpent) -> None:
        for part in self._timed:
            part.setVisible(bool(spent.asked))
        self.sum.setVisible(len(spent.asked) > 1)
        self.sum.show_sum(self.tr("Together"), spent)
        said = {
            Pace.CLOSE: self.tr("You kept close to what you had planned."),
            Pace.LONGER: self.tr(
                "Answers took longer than planned: there was something to tell. After three "
                "talks your plans reckon with your own pace."
            ),
            Pace.SHORTER: self.tr(
                "Answers were shorter than planned: next time there is room to ask what "
                "happened then."
            ),
        }
        self.said.setText(said[spent.pace])

    def _left_row(self) -> LeftRow:
        row = LeftRow()
        row.taken.connect(self.taken)
        return row

    def _arrange(self) -> None:
        title = Label(self.tr("Minutes per question, planned and real"), "eyebrow")
        self._timed = (title, self.said)
        self.add(title)
        self.add(self.said)
        for rows in (self._took, self._left):
            rows.column.setSpacing(6)
        self.add(self._took.column)
        self.add(self.sum)
        # A question of its own: what becomes of the rest.
        self.left_title.setContentsMargins(0, 10, 0, 0)
        self.add(self.left_title)
        self.add(self._left.column)
        self.add(self.no_talk)
