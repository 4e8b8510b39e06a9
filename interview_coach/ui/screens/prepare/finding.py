"""What was found for one entry: the words, a link, and the question it answers or sharpens."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.content.research import ResearchPrompt
from interview_coach.domain.interview import Outcome, PlannedQuestion, ResearchItem
from interview_coach.domain.text import is_open_link
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.fields import LineField, TextField
from interview_coach.ui.widgets.label import Label


class FindingEditor(QWidget):
    """``changed`` carries fields of the finding; ``looked_up`` a question and whether it is out."""

    changed = Signal(dict)
    looked_up = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: dict[str, PlannedQuestion] = {}
        self.hint = Label("", "caption", tone="muted")
        self.finding = TextField(self.tr("What you found"), lines=2, most=10)
        self.link = LineField(self.tr("Where you found it"), placeholder="https://")
        self.open_link = Button(self.tr("Open"), icon="link")
        self.refused = Label(
            self.tr("Only links that begin with http:// or https:// can be opened."),
            "caption",
            tone="muted",
        )
        self.question = Choice(
            [("", self.tr("None"))], label=self.tr("Which planned question it answers or sharpens")
        )
        self.taken_out = Check(self.tr("I know the answer: take the question out of the plan"))
        self._arrange()
        self._connect()

    def begin(self, prompt: ResearchPrompt, item: ResearchItem | None, shown: Prepared) -> None:
        """Show another entry."""
        self.hint.setText(prompt.hint)
        self.finding.edit.setAccessibleDescription(prompt.prompt)
        self._fill(item, shown, force=True)

    def fill(self, item: ResearchItem | None, shown: Prepared) -> None:
        """Look at the same entry again."""
        self._fill(item, shown, force=False)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        self.finding.flush()
        self.link.flush()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.link, 1)
        end = QVBoxLayout()
        end.addStretch(1)
        end.addWidget(self.open_link)
        line.addLayout(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.hint)
        column.addWidget(self.finding)
        column.addLayout(line)
        for part in (self.refused, self.question, self.taken_out):
            column.addWidget(part)

    def _connect(self) -> None:
        self.finding.edited.connect(lambda text: self.changed.emit({"finding": text}))
        self.link.edited.connect(lambda text: self.changed.emit({"link": text}))
        self.link.edit.textChanged.connect(self._judge_link)
        self.open_link.clicked.connect(self._open)
        self.question.changed.connect(self._point_at)
        self.taken_out.clicked.connect(self._take_out)

    def _fill(self, item: ResearchItem | None, shown: Prepared, *, force: bool) -> None:
        self.finding.set_text(item.finding if item else "", force=force)
        self.link.set_text(item.link if item else "", force=force)
        self._judge_link()
        self._questions = {str(q.id): q for q in shown.interview.questions if not q.is_closing}
        offered = [(key, question.text) for key, question in self._questions.items()]
        chosen = str(item.question_id) if item and item.question_id else ""
        if not self.question.box.view().isVisible():
            self.question.set_options([("", self.tr("None")), *offered], chosen)
        question = self._questions.get(chosen)
        self.taken_out.setVisible(question is not None)
        if question is not None:
            self.taken_out.setChecked(question.outcome is Outcome.LOOKED_UP)

    def _judge_link(self) -> None:
        link = self.link.text().strip()
        fine = is_open_link(link)
        self.open_link.setEnabled(fine)
        self.open_link.set_tip(link if fine else "")
        self.refused.setVisible(bool(link) and not fine and "://" in link)

    def _open(self) -> None:
        # The whole address stands in the field beside the button; nothing else is ever opened.
        link = self.link.text().strip()
        if is_open_link(link):
            QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))

    def _point_at(self, key: str) -> None:
        self.changed.emit({"question_id": UUID(key) if key else None})

    def _take_out(self) -> None:
        question = self._questions.get(self.question.value)
        if question is not None:
            self.looked_up.emit(question.id, self.taken_out.isChecked())
