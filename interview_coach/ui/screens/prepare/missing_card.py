"""What is still missing: each thing a step away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.domain.interview import Format
from interview_coach.domain.readiness import Requirement
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.standing import missing_words, step_words
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.slim_bar import SlimBar


class MissingCard(Card):
    """One line to a requirement that is not met, with the button that leads to its step."""

    step_wanted = Signal(str)
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self.bar = SlimBar()
        self.title = Label("", "body", strong=True)
        self._missing: tuple[Requirement, ...] = ()
        self._format = Format.VIDEO
        self._lines: list[QWidget] = []
        self.add(self.title)
        self.add(self.bar)

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """What is not met."""
        return self._missing

    def fill(self, prepared: Prepared) -> None:
        """Show how ready the interview is."""
        preparation = prepared.preparation
        missing = tuple(r for r in preparation.requirements if not r.done)
        self.bar.set_value(preparation.ready / len(preparation.requirements))
        self.title.setText(
            self.tr("Still missing") if missing else self.tr("Everything is ready. Go and listen.")
        )
        format_ = prepared.interview.format
        if (missing, format_) != (self._missing, self._format):
            self._missing, self._format = missing, format_
            self._make_lines()

    def _make_lines(self) -> None:
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(requirement) for requirement in self._missing]
        for line in self._lines:
            self.add(line)

    def _line(self, requirement: Requirement) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        words = missing_words(requirement.key, self._format)
        row.addWidget(Label(words), 1)
        here = requirement.step == "ready"
        button = Button(self.tr("Sheet") if here else step_words(requirement.step), small=True)
        button.setAccessibleDescription(words)
        if here:
            button.clicked.connect(self.sheet_wanted)
        else:
            button.clicked.connect(lambda: self.step_wanted.emit(requirement.step))
        row.addWidget(button)
        return line
