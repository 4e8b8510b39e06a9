"""One lead on the board: what it is, who told you, by when; moved on with the keys or a button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.application.tie_reading import LeadRow
from interview_coach.domain.lead import LeadStage
from interview_coach.ui.screens.tie_words import lead_stage_options, lead_words
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Card, Label
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded
from interview_coach.ui.words import day

STAGES = tuple(LeadStage)
_BACK, _ON = -1, 1


class LeadCard(KeyboardFocus, Card):
    """``moved`` carries its new stage, ``walked`` the key of an arrow, ``opened`` nothing."""

    moved = Signal(str)
    opened = Signal()
    walked = Signal(int)

    def __init__(self, row: LeadRow, today: date) -> None:
        super().__init__(padding=12, spacing=4)
        self.row = row
        lead = row.lead
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back = self._mover(_BACK, "arrow-left")
        self.on = self._mover(_ON, "arrow-right")
        late = lead.is_open and lead.due_on is not None and lead.due_on < today
        kind, due = lead_words(lead.kind), self._due(today, late)
        self.setAccessibleName(", ".join(filter(None, (kind, lead.text, row.teller, due))))
        self.add(Label(kind, "caption", tone="muted"))
        self.add(Label(lead.text, tone="" if lead.is_open else "muted"))
        if row.teller or lead.organisation:
            said = " · ".join(filter(None, (row.teller, lead.organisation)))
            self.add(Label(said, "caption", tone="muted"))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(Label(due, "caption", tone="warn" if late else "muted"), 1)
        for button in (self.back, self.on):
            foot.addWidget(button)
        self.add(foot)

    def _due(self, today: date, late: bool) -> str:
        due = self.row.lead.due_on
        said = self.tr("was for {0}") if late else self.tr("by {0}")
        return said.format(day(due, today)) if due else ""

    def _mover(self, step: int, icon: str) -> Button:
        """A button to the column beside, where there is one."""
        button = Button(kind="ghost", icon=icon, small=True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        stage = self._stage(step)
        button.setVisible(stage is not None)
        if stage is not None:
            words = self.tr("To “{0}”").format(dict(lead_stage_options())[stage])
            button.setAccessibleName(f"{words}: {self.row.lead.text}")
            button.set_tip(words)
            button.clicked.connect(lambda: self.moved.emit(stage.value))
        return button

    def _stage(self, step: int) -> LeadStage | None:
        at = STAGES.index(self.row.lead.stage) + step
        return STAGES[at] if 0 <= at < len(STAGES) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: _BACK, Qt.Key.Key_Right: _ON}
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif key in steps and held & Qt.KeyboardModifier.ControlModifier:
            if stage := self._stage(steps[key]):
                self.moved.emit(stage.value)
        elif key in (*steps, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(int(key))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.ring:
            with QPainter(self) as painter:
                rounded(painter, self.rect(), 8, None, theme().tokens.color("accent"), 2)
