"""Beside the clock of a practice: what is to be said now, and what comes after it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.domain.practice import Part, Practice
from interview_coach.ui.screens.live.question_panel import CurrentQuestion, QuestionRow
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule

_WIDEST = 640
_LIST_MARGIN = 8


class _Words(Column):
    """The introduction, as tall as it is at this width, scrolling where there is less room."""

    def __init__(self) -> None:
        super().__init__(widest=_WIDEST)
        self.label = Label("")
        self.add(self.label)
        self.add_stretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        width = min(_WIDEST, self.viewport().width())
        return QSize(width, self.label.heightForWidth(width) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class IntroductionCard(Card):
    """Your introduction as you wrote it, with the way on to the questions."""

    gone_on = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tone="accent")
        self.words = _Words()
        self.next_button = Button(self.tr("On to the questions"), "primary", "Ctrl ↵")
        self.skip_button = Button(self.tr("Skip"))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(self.next_button)
        foot.addWidget(self.skip_button)
        foot.addStretch(1)
        self.add(Label(self.tr("First, who you are"), "eyebrow", wrap=False))
        self.add(self.words)
        self.add(self._foot)
        self.next_button.clicked.connect(lambda: self.gone_on.emit(False))
        self.skip_button.clicked.connect(lambda: self.gone_on.emit(True))

    def show_practice(self, practice: Practice) -> None:
        """The words to say; without any, what an introduction is made of."""
        text = practice.interview.introduction.strip()
        self.words.label.setText(
            text or self.tr("Who I am. Why this field. What I hope to learn from you.")
        )
        self.words.label.set_tone("" if text else "muted")
        self.words.updateGeometry()
        more = bool(practice.interview.main_questions)
        self.next_button.setText(self.tr("On to the questions") if more else self.tr("Done"))
        self._foot.setVisible(practice.part is Part.INTRODUCTION)


class Script(QWidget):
    """What is to be said now above, the plan below; any question can be taken up by a click."""

    gone_on = Signal(bool)
    asked = Signal(UUID)

    def __init__(self) -> None:
        super().__init__()
        self.introduction = IntroductionCard()
        self.current = CurrentQuestion()
        self._list = Column(margins=(14, _LIST_MARGIN, 14, _LIST_MARGIN), spacing=0)
        self._plan = Card(padding=1)
        self._plan.add(self._list, 1)
        self._shape: tuple[object, ...] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.introduction)
        whole.addWidget(self.current)
        whole.addWidget(self._plan, 1)
        self.introduction.gone_on.connect(self.gone_on)
        self.current.gone_on.connect(self.gone_on)

    def show_state(self, practice: Practice, now: datetime) -> None:
        """Draw anew what has changed."""
        asking = practice.part is Part.QUESTIONS
        self.introduction.setVisible(not asking)
        self.current.setVisible(asking)
        self.introduction.show_practice(practice)
        self.current.show_question(practice.interview, now)
        planned = practice.interview.main_questions
        in_hand = practice.interview.session.question_id
        shape = (
            practice.part,
            *((q.id, q.outcome, q.seconds_spent) for q in planned if q.id != in_hand),
        )
        if shape != self._shape:
            self._shape = shape
            self._fill(practice)
            QTimer.singleShot(0, self, self._show_next)

    def question_at(self, practice: Practice, number: int) -> UUID | None:
        """The question with this number in the plan, counted from 1."""
        planned = practice.interview.main_questions
        return planned[number - 1].id if 0 < number <= len(planned) else None

    def _fill(self, practice: Practice) -> None:
        body = self._list.body
        while item := body.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        in_hand = practice.interview.session.question_id
        for number, question in enumerate(practice.interview.main_questions, 1):
            if question.id == in_hand:
                continue
            if body.count():
                body.addWidget(Rule())
            row = QuestionRow(question, number, fits=True)
            if practice.is_running:
                row.chosen.connect(self.asked)
            else:
                _keep_still(row)
            body.addWidget(row)
        body.addStretch(1)
        self._plan.setVisible(bool(practice.interview.main_questions))

    def _show_next(self) -> None:
        """What is to come stands on top, under the question before it."""
        rows = [row for row in self._list.findChildren(QuestionRow) if not row.isHidden()]
        ahead = next((at for at, row in enumerate(rows) if row.is_to_come), len(rows))
        before = rows[ahead - 1].y() if ahead else 0
        self._list.verticalScrollBar().setValue(before - _LIST_MARGIN)


def _keep_still(row: QuestionRow) -> None:
    """Before the start a question is there to be read, not to be chosen."""
    row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
