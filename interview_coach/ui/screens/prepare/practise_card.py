"""The way to a practice of the whole talk, and when there last was one."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.rehearsing import last_of
from interview_coach.domain.interview import Rehearsal
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.quiet_button import QuietButton


class PractiseCard(Card):
    """Leads to the practice stage; hidden once the talk was held."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(spacing=4, parent=parent)
        self._context = context
        self._id = ""
        self.last = Label("", "caption", tone="muted")
        self.practise = Button(self.tr("Practise"), icon="play")
        self.practise.setAccessibleName(self.tr("Practise the talk"))
        self.see = QuietButton(self.tr("See how it went"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.practise)
        row.addWidget(self.see)
        row.addStretch(1)
        self.add(Label(self.tr("Practise it once, aloud"), strong=True))
        self.add(self.last)
        self.body.addSpacing(6)
        self.add(row)
        self.practise.clicked.connect(lambda: self._go())
        self.see.clicked.connect(lambda: self._go(step="account"))

    def fill(self, prepared: Prepared) -> None:
        """Say when it was last practised."""
        interview = prepared.interview
        self._id = str(interview.id)
        self.setVisible(not (interview.is_over or interview.is_running))
        last = last_of(interview.rehearsals)
        self.see.setVisible(last is not None)
        fresh = self.tr(
            "Your introduction, then each question, on the clock. It counts for nothing."
        )
        self.last.setText(self._words(last) if last else fresh)

    def _words(self, last: Rehearsal) -> str:
        when = words.ago(last.at, self._context.clock.now())
        spoken = words.clock(timedelta(seconds=last.introduction_seconds))
        asked = words.clock(timedelta(seconds=sum(last.question_seconds.values())))
        if not last.question_seconds:
            return self.tr("Last {0}: introduction {1}").format(when, spoken)
        if not last.introduction_seconds:
            return self.tr("Last {0}: questions {1}").format(when, asked)
        return self.tr("Last {0}: introduction {1}, questions {2}").format(when, spoken, asked)

    def _go(self, **step: str) -> None:
        self._context.navigate("interview", interview_id=self._id, stage="rehearse", **step)
