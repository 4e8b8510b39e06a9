"""What to see to around the meeting, for its format: lines to tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.content.logistics import LogisticsLine
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.label import Label

_INDENT = 27


class LogisticsCard(Card):
    """``changed`` carries the keys of all ticked lines."""

    changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self.checks: dict[str, Check] = {}
        self._lines: tuple[LogisticsLine, ...] = ()
        self._other: list[str] = []
        self._inner: QWidget | None = None

    def fill(self, prepared: Prepared) -> None:
        """Show the lines of this interview."""
        lines = prepared.preparation.logistics
        done = prepared.interview.logistics_done
        if lines != self._lines:
            self._lines = lines
            self._make_lines()
        # Ticks of another format's lines wait until that format comes back.
        self._other = [key for key in done if key not in self.checks]
        for key, check in self.checks.items():
            check.setChecked(key in done)

    def _make_lines(self) -> None:
        if self._inner is not None:
            self.body.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.checks = {}
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for stage, words in self._stages():
            lines = [line for line in self._lines if line.stage == stage]
            if lines:
                column.addSpacing(10 if column.count() else 0)
                column.addWidget(Label(words, "body", strong=True))
            for line in lines:
                self._add_line(column, line)
        self.add(self._inner)

    def _add_line(self, column: QVBoxLayout, line: LogisticsLine) -> None:
        check = self.checks[line.key] = Check(line.text)
        check.clicked.connect(self._tell)
        column.addWidget(check)
        if line.hint:
            hint = Label(line.hint, "caption", tone="muted")
            hint.setContentsMargins(_INDENT, 0, 0, 2)
            column.addWidget(hint)

    def _tell(self) -> None:
        ticked = [key for key, check in self.checks.items() if check.isChecked()]
        self.changed.emit([*self._other, *ticked])

    def _stages(self) -> list[tuple[str, str]]:
        return [
            ("before", self.tr("The days before")),
            ("bring", self.tr("At hand")),
            ("there", self.tr("Just before, and there")),
            ("after", self.tr("Afterwards")),
        ]
