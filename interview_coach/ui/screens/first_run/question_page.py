"""One of the first questions: its choices, and the line that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.first_steps import Asked
from interview_coach.ui.screens.first_run.answer_row import AnswerRow
from interview_coach.ui.widgets import Label, LineField


class QuestionPage(QWidget):
    """``answered`` carries the choice, ``written`` the field and its words."""

    answered = Signal(str)
    written = Signal(str, str)
    submitted = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.question = asked.question
        self.rows = {each.key: AnswerRow(each.text) for each in question.choices}
        self.line: LineField | None = None
        self.setAccessibleName(question.text)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Label(question.text, "title"))
        self._column.addWidget(Label(question.why, "muted"))
        self._column.addSpacing(8)
        for key, row in self.rows.items():
            row.setChecked(key == asked.chosen)
            row.clicked.connect(lambda _=False, key=key: self.answered.emit(key))
            row.submitted.connect(self.submitted)
            self._column.addWidget(row)
        if asked.wants_line:
            self._add_line(asked)
        self._column.addStretch(1)

    @property
    def is_answered(self) -> bool:
        """Whether anything was chosen or written."""
        chosen = any(row.isChecked() for row in self.rows.values())
        return chosen or bool(self.line and self.line.text().strip())

    def begin(self, by_key: bool) -> None:
        """Put the focus where the answer is, or the first of them; whoever came by key sees it."""
        rows = list(self.rows.values())
        chosen = next((row for row in rows if row.isChecked()), rows[0])
        reasons = Qt.FocusReason
        chosen.setFocus(reasons.TabFocusReason if by_key else reasons.OtherFocusReason)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        if self.line is not None:
            self.line.flush()

    def _add_line(self, asked: Asked) -> None:
        question = asked.question
        line = self.line = LineField(question.label, placeholder=question.example, text=asked.line)
        line.edited.connect(lambda text: self.written.emit(question.field, text))
        line.submitted.connect(lambda _: self.submitted.emit())
        self._column.addSpacing(8)
        self._column.addWidget(line)
