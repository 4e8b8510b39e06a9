"""In the middle of the live view: the question in hand, and the ones around it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.coach.pace import advice_when_early, advice_when_late, likely_fit
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.person import Person
from interview_coach.domain.session import State
from interview_coach.ui import icons
from interview_coach.ui.screens.live.advice import AdviceLine
from interview_coach.ui.screens.live.beginning import Beginning
from interview_coach.ui.screens.live.phrases import in_runs, stamp_text
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import rounded
from interview_coach.ui.widgets.rule import Rule

_LIST_MARGIN = 8


class QuestionPanel(QWidget):
    """Current question above, the plan below; any question can be taken up by click or number."""

    gone_on = Signal(bool)
    asked = Signal(UUID)
    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = CurrentQuestion()
        self.rate = 1.0
        self.bank: tuple[PlannedQuestion, ...] = ()
        """What may be added when there is time, worded for the person."""
        self.beginning = Beginning()
        self.late, self.early = AdviceLine(), AdviceLine()
        self._list = Column(margins=(14, _LIST_MARGIN, 14, _LIST_MARGIN), spacing=0)
        self._plan = card = Card(padding=1)
        card.add(self._list, 1)
        self._is_short = False
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for part in (self.current, self.late, self.early):
            whole.addWidget(part)
        whole.addWidget(card, 1)
        # Below the cards, so that theirs and its neighbours' upper edges are on one line.
        whole.addWidget(self.beginning)
        self._before: QWidget | None = None
        self._shape: tuple[object, ...] = ()
        self._in_hand: UUID | None = None
        self.current.gone_on.connect(self.gone_on)
        self.early.added.connect(self.added)

    def open(
        self, person: Person, bank: tuple[PlannedQuestion, ...], rate: float, *, renew: bool
    ) -> None:
        """With whom one talks, what may be added, and at which pace."""
        self.bank, self.rate = bank, rate
        self.beginning.show_person(person)
        for advice in (self.late, self.early) if renew else ():
            advice.renew()

    def set_short(self, short: bool) -> None:
        """Where there is room for one thing, it is the question in hand."""
        self._is_short = short
        self._plan.setHidden(short)

    def put_before(self, part: QWidget) -> None:
        """Have this to show where the question in hand stands, as long as no question is."""
        self._before = part
        self._whole.insertWidget(self._whole.indexOf(self.current), part)

    def show_before(self, shown: bool) -> None:
        """Show what comes before the questions, or the question in hand."""
        if self._before is not None:
            self._before.setVisible(shown)
            self.current.setHidden(shown)

    def show_plan(self, interview: Interview, now: datetime) -> None:
        """Draw anew what has changed."""
        self.current.show_question(interview, now)
        self.beginning.show_time(interview, interview.session.phase(now))
        if self._is_short:
            self.beginning.hide()
        self._show_late(interview, now)
        self._show_early(interview, now)
        fitting = self._fitting(interview, now)
        shape = tuple(
            (q.id, q.text, q.outcome, q.seconds_spent, q.id in fitting)
            for q in self._listed(interview)
        )
        if shape != self._shape:
            self._shape = shape
            self._fill(interview, fitting)
            self._follow(interview)

    def _show_late(self, interview: Interview, now: datetime) -> None:
        """What may be left out, in a quiet line that hurries nobody."""
        advice = advice_when_late(interview, now, self.rate)
        words = ""
        if advice is not None and advice.leave_out:
            numbers = {q.id: n for n, q in enumerate(interview.main_questions, start=1)}
            out = sorted(numbers[question.id] for question in advice.leave_out)
            words = self.tr("May be left out: {0}").format(in_runs(out, self.tr("{0} to {1}")))
        self.late.show_advice(words)

    def _show_early(self, interview: Interview, now: datetime) -> None:
        """What there is time for besides the plan."""
        offered = advice_when_early(interview, now, self.rate, self.bank)
        words = self.tr("There is time for more, if you like:") if offered else ""
        self.early.show_advice(words, offered)

    def question_at(self, interview: Interview, number: int) -> PlannedQuestion | None:
        """The question with this number in the plan, counted from 1."""
        numbered = interview.main_questions
        return numbered[number - 1] if 0 < number <= len(numbered) else None

    def _fitting(self, interview: Interview, now: datetime) -> set[UUID]:
        to_come = interview.to_come
        if interview.session.state is State.READY:
            fit = likely_fit(interview, self.rate)
            return {q.id for q in interview.main_questions[: fit.count]}
        return {q.id for q in to_come[: interview.still_fit(now, self.rate)]}

    def _fill(self, interview: Interview, fitting: set[UUID]) -> None:
        body = self._list.body
        while item := body.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        numbers = {q.id: n for n, q in enumerate(interview.main_questions, start=1)}
        for at, question in enumerate(self._listed(interview)):
            if at:
                body.addWidget(Rule())
            row = QuestionRow(question, numbers[question.id], fits=question.id in fitting)
            row.chosen.connect(self.asked)
            body.addWidget(row)
        body.addStretch(1)

    def _listed(self, interview: Interview) -> list[PlannedQuestion]:
        """Everything but the question shown large: what was asked first, then what is to come."""
        shown = interview.session.question_id
        is_first_shown = not (interview.is_over or self.current.isHidden())
        if shown is None and interview.to_come and is_first_shown:
            shown = interview.to_come[0].id
        others = [q for q in interview.main_questions if q.id != shown]
        done = [q for q in others if q.outcome is not Outcome.PLANNED]
        return [*done, *(q for q in others if q.outcome is Outcome.PLANNED)]

    def _follow(self, interview: Interview) -> None:
        """Bring what is next into sight when another question was taken up, else let be."""
        if self._in_hand != interview.session.question_id:
            self._in_hand = interview.session.question_id
            QTimer.singleShot(0, self, self._show_next)

    def _show_next(self) -> None:
        """What is to come stands on top, under the last question that was asked."""
        shown = [row for row in self._list.findChildren(QuestionRow) if not row.isHidden()]
        done = [row for row in shown if not row.is_to_come]
        if done:
            self._list.verticalScrollBar().setValue(done[-1].y() - _LIST_MARGIN)


class CurrentQuestion(Card):
    """The question in hand, large, with the way on."""

    gone_on = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tone="accent")
        self._eyebrow = Label("", "eyebrow", wrap=False)
        self._spent = Label("", "caption", tone="muted", wrap=False)
        self.words = Label("", "question")
        self.next_button = Button(self.tr("Next"), "primary", "Ctrl ↵")
        self.skip_button = Button(self.tr("Skip"))
        head = QHBoxLayout()
        head.addWidget(self._eyebrow)
        head.addStretch(1)
        head.addWidget(self._spent)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.next_button)
        foot.addWidget(self.skip_button)
        foot.addStretch(1)
        self.add(head)
        self.add(self.words)
        self.add(foot)
        self.body.addStretch(1)
        self.next_button.clicked.connect(lambda: self.gone_on.emit(False))
        self.skip_button.clicked.connect(lambda: self.gone_on.emit(True))

    def show_question(self, interview: Interview, now: datetime) -> None:
        """The question in hand; before the start the first one, after the last one a kind word."""
        question = interview.current
        running = interview.is_running
        self.next_button.setVisible(running and question is not None)
        self.skip_button.setVisible(running and question is not None)
        if question is None:
            self._show_none(interview)
            return
        main = interview.main_questions
        place = next((n for n, q in enumerate(main, 1) if q.id == question.id), None)
        here = self.tr("Now") if place is None else self.tr("Now · {0} of {1}")
        self._eyebrow.setText(here.format(place, len(main)))
        since = interview.session.seconds(now) - interview.session.question_since
        spent = stamp_text(question.seconds_spent + max(0, since))
        self._spent.setText(self.tr("{0} on this").format(spent))
        self.words.setText(question.text)

    def _show_none(self, interview: Interview) -> None:
        self._spent.setText("")
        if interview.to_come and not interview.is_over:
            first = interview.to_come[0]
            self._eyebrow.setText(self.tr("First"))
            self.words.setText(first.text)
        elif interview.main_questions:
            self._eyebrow.setText(self.tr("All asked"))
            self.words.setText(self.tr("What should I have asked, and did not?"))
        else:
            self._eyebrow.setText(self.tr("No questions planned"))
            self.words.setText(self.tr("Listen, and write down what stays with you."))


class QuestionRow(QWidget):
    """One question of the plan; click or Enter takes it up."""

    chosen = Signal(UUID)

    def __init__(self, question: PlannedQuestion, number: int, *, fits: bool) -> None:
        super().__init__()
        self._id = question.id
        self._number = number
        self._outcome = question.outcome
        planned = question.outcome is Outcome.PLANNED
        self._faded = planned and not fits
        words = Label(question.text, tone="muted" if not planned or self._faded else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 0, 10)
        row.setSpacing(8)
        row.addWidget(words, 1)
        if note := self._aside(question):
            row.addWidget(Label(note, "caption", tone="muted", wrap=False))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._spoken(question))

    @property
    def is_to_come(self) -> bool:
        """Whether it has been neither asked nor skipped."""
        return self._outcome is Outcome.PLANNED

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if self.hasFocus():
                around = self.rect().adjusted(-2, 2, 2, -2)
                rounded(painter, around, 6, None, tokens.color("accent"), 2)
            if self._outcome is Outcome.ASKED:
                icons.paint(painter, "check", tokens.color("good"), self._sign())
            else:
                painter.setFont(theme().font("caption", tabular=True))
                painter.setPen(tokens.color("muted"))
                sign = "–" if self._outcome is Outcome.SKIPPED else str(self._number)
                painter.drawText(self._sign(), int(Qt.AlignmentFlag.AlignVCenter), sign)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._id)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def _sign(self) -> QRectF:
        return QRectF(2, self.height() / 2 - 8, 16, 16)

    def _aside(self, question: PlannedQuestion) -> str:
        if question.outcome is Outcome.ASKED:
            return stamp_text(question.seconds_spent)
        if question.outcome is Outcome.SKIPPED:
            return self.tr("skipped")
        return self.tr("if time") if self._faded else ""

    def _spoken(self, question: PlannedQuestion) -> str:
        said = {
            Outcome.ASKED: self.tr("Asked: {0}"),
            Outcome.SKIPPED: self.tr("Skipped: {0}"),
        }
        return said.get(question.outcome, self.tr("To ask: {0}")).format(question.text)
