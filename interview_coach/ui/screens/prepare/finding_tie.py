"""What a finding means for the plan: a question less, a keener one, or one that is left to ask."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.content.research import ResearchPrompt
from interview_coach.application.preparing import as_asked
from interview_coach.application.sharpening import wordings
from interview_coach.domain.interview import Outcome, PlannedQuestion, ResearchItem
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.sharpen_card import SharpenCard
from interview_coach.ui.screens.prepare.tie import quoted
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label


class FindingTie(QWidget):
    """``pointed`` carries the question's id; ``worded`` its new words, empty for its first ones."""

    pointed = Signal(object)
    looked_up = Signal(object, bool)
    worded = Signal(object, str)
    asked = Signal()
    """The entry's own question is to be planned."""
    unfolded = Signal(QWidget)
    """What has opened and wants to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: dict[str, PlannedQuestion] = {}
        self._wordings: tuple[str, ...] = ()
        self.question = Choice(
            [("", self.tr("None"))], label=self.tr("Which planned question it answers or sharpens")
        )
        self.taken_out = Check(self.tr("I know the answer: take the question out of the plan"))
        self.sharpen = Button(self.tr("Ask what comes after it…"), small=True)
        self.before = Button(self.tr("Ask it as before"), "ghost", small=True)
        self.card = SharpenCard()
        self.card.hide()
        self.was = Label("", "caption", tone="muted")
        self.open_words = Label("", "caption", tone="muted")
        self.ask = Button(self.tr("Plan this question"), small=True)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Another entry comes."""
        self.card.hide()

    def fill(self, prompt: ResearchPrompt, item: ResearchItem | None, shown: Prepared) -> None:
        """Show what stands between the entry and the plan."""
        self._questions = {str(q.id): q for q in shown.interview.questions if not q.is_closing}
        chosen = str(item.question_id) if item and item.question_id else ""
        if not self.question.box.view().isVisible():
            offered = [(key, question.text) for key, question in self._questions.items()]
            self.question.set_options([("", self.tr("None")), *offered], chosen)
        question = self._questions.get(chosen)
        found = item if item and item.is_found else None
        self._show_question(question, found, shown)
        self._show_ask(prompt, shown, open_still=found is None and question is None)

    def _show_question(
        self, question: PlannedQuestion | None, found: ResearchItem | None, shown: Prepared
    ) -> None:
        out = question is not None and question.outcome is Outcome.LOOKED_UP
        self.taken_out.setVisible(question is not None)
        self.taken_out.setChecked(out)
        self._wordings = ()
        if question and found and not out:
            self._wordings = wordings(
                shown.content, question, found, shown.person, shown.interview.weighing
            )
        if not self._wordings:
            self.card.hide()
        first_words = question.sharpened_from if question and not out else ""
        self.sharpen.setVisible(bool(self._wordings) and self.card.isHidden())
        self.before.setVisible(bool(first_words))
        self.was.setText(self.tr("It read: “{0}”").format(quoted(first_words)))
        self.was.setVisible(bool(first_words))

    def _show_ask(self, prompt: ResearchPrompt, shown: Prepared, *, open_still: bool) -> None:
        preparation = shown.preparation
        text = as_asked(shown.content, prompt.question, shown.person, preparation.profile)
        self.open_words.setText(self.tr("Nothing found? Then ask: “{0}”").format(text))
        for part in (self.ask, self.open_words):
            part.setVisible(open_still and bool(text))

    def _arrange(self) -> None:
        acts = FlowLayout(spacing=6, line_spacing=6)
        acts.addWidget(self.sharpen)
        acts.addWidget(self.before)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.question, self.taken_out, self.was):
            column.addWidget(part)
        column.addLayout(acts)
        column.addWidget(self.card)
        column.addWidget(self.open_words)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.question.changed.connect(lambda key: self.pointed.emit(UUID(key) if key else None))
        self.taken_out.clicked.connect(self._take_out)
        self.sharpen.clicked.connect(self._open_card)
        self.before.clicked.connect(lambda: self._word(""))
        self.card.used.connect(self._word)
        self.card.closed.connect(self._close_card)
        self.ask.clicked.connect(self._ask)

    def _ask(self) -> None:
        # The button goes; the focus stays here, and does not leave for the next page.
        self.question.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _take_out(self) -> None:
        if question := self._questions.get(self.question.value):
            self.looked_up.emit(question.id, self.taken_out.isChecked())

    def _open_card(self) -> None:
        question = self._questions.get(self.question.value)
        self.card.propose(self._wordings, question.text if question else "")
        self.card.show()
        self.sharpen.hide()
        self.card.wording.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit(self.card)

    def _close_card(self) -> None:
        self.card.hide()
        self.sharpen.show()
        self.sharpen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self, text: str) -> None:
        if question := self._questions.get(self.question.value):
            self._close_card()
            self.worded.emit(question.id, text)
