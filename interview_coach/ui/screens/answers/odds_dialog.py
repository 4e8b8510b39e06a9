"""Marking two answers as at odds: one is in hand, the other is chosen here."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from interview_coach.application.answers import Answer, Answers, Question, Said, Talk
from interview_coach.domain.text import fold
from interview_coach.ui.screens.answers.look import line_words
from interview_coach.ui.widgets import Button, Card, Choice, Label, LineField
from interview_coach.ui.widgets.found_rows import Row, RowPainter, RowsModel

_SIZE = QSize(620, 560)


class OddsDialog(QDialog):
    """``marked`` carries the two lines, and what you make of them."""

    marked = Signal(object, object, str)

    def __init__(
        self, answers: Answers, talk: Talk, question: Question, answer: Answer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._answers, self._talk, self._question = answers, talk, question
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("At odds"))
        self.mine = Choice(
            [(str(line.id), line_words(line)) for line in answer.lines],
            str(answer.lines[0].id),
            label=self.tr("{0} said").format(talk.name),
        )
        self.mine.box.widest = _SIZE.width() - 100
        self.search = LineField(
            self.tr("What does it not go with?"), placeholder=self.tr("Search what others said")
        )
        self.rows, self.others = RowsModel(), QListView()
        self.none = Label(self.tr("Nobody else has said anything like this yet."), "muted")
        self.words = LineField(
            self.tr("What do you make of it?"),
            placeholder=self.tr("Two employers, perhaps, or two years between them"),
        )
        self.cancel = Button(self.tr("Cancel"))
        self.mark = Button(self.tr("Mark as at odds"), "primary")
        self._arrange()
        self._connect()
        self._look("")

    @property
    def chosen(self) -> UUID | None:
        """The line of the other talk."""
        index = self.others.currentIndex()
        target = self.rows.rows[index.row()].target if index.isValid() else None
        return target if isinstance(target, UUID) else None

    def _look(self, text: str) -> None:
        sought = fold(text).split()
        found = [row for row in self._others() if _has(row, sought)]
        self.rows.set_rows(found)
        self.others.setVisible(bool(found))
        self.none.setVisible(not found)
        self._enable()

    def _others(self) -> Iterator[Row]:
        """What others said: to the same question first, then to all others."""
        same_first = sorted(self._answers.questions, key=lambda q: q.key != self._question.key)
        for question in same_first:
            rows = list(self._rows(question))
            if rows:
                yield Row(question.text)
                yield from rows

    def _rows(self, question: Question) -> Iterator[Row]:
        for talk in self._answers.talks:
            if talk.id != self._talk.id:
                for line in question.answer(talk).lines:
                    yield _row(line, talk)

    def _enable(self) -> None:
        self.mark.setEnabled(self.chosen is not None)

    def _mark(self) -> None:
        if self.chosen is not None:
            self.marked.emit(UUID(self.mine.value), self.chosen, self.words.text())
            self.accept()

    def _connect(self) -> None:
        self.search.edit.textChanged.connect(self._look)
        self.others.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.others.activated.connect(lambda _: self._mark())
        self.cancel.clicked.connect(self.reject)
        self.mark.clicked.connect(self._mark)

    def _arrange(self) -> None:
        self.others.setModel(self.rows)
        self.others.setItemDelegate(RowPainter(self.others))
        self.others.setFrameShape(QFrame.Shape.NoFrame)
        self.others.setAccessibleName(self.tr("What others said"))
        box = Card(padding=4)
        box.add(self.others, 1)
        box.add(self.none, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.mark)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        title = self.tr("Two answers that do not go together")
        for part in (Label(title, "title"), self.mine, self.search):
            whole.addWidget(part)
        whole.addWidget(box, 1)
        whole.addWidget(self.words)
        whole.addLayout(foot)
        self.resize(_SIZE)


def _row(line: Said, talk: Talk) -> Row:
    return Row(line_words(line), talk.name, f"{talk.name}: {line.text}", target=line.id)


def _has(row: Row, sought: list[str]) -> bool:
    """Headings stay only while nothing is sought."""
    if row.is_heading:
        return not sought
    said = fold(f"{row.text} {row.beside}")
    return all(word in said for word in sought)
