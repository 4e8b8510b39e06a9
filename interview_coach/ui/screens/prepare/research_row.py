"""One entry of the research checklist: its prompt, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.content.research import ResearchPrompt
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.label import ElidedLabel
from interview_coach.ui.widgets.paint import KeyboardFocus, chevron, rounded, tick

_DISC = 16
_LEFT = _DISC + 12
_RIGHT = 24
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class EntryHead(KeyboardFocus, QAbstractButton):
    """The prompt with a tick once it is answered; opens and closes the entry."""

    stepped = Signal(int)

    def __init__(self, text: str, mark: str) -> None:
        super().__init__()
        self.setText(text)
        self.done = False
        self.open = False
        # Whether the finding's beginning stands below.
        self._shows_more = False
        self._mark = mark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(180))

    def heightForWidth(self, width: int) -> int:
        return self._room(width).height() + (10 if self._shows_more else 14)

    def set_state(self, *, done: bool, is_open: bool) -> None:
        """Ticked or not, open or closed."""
        self.done, self.open = done, is_open
        self._shows_more = done and not is_open
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if self.hasFocus() and self.ring:
                around = self.rect().adjusted(0, 2, 0, -1)
                rounded(painter, around, 6, None, tokens.color("accent"), 2)
            self._paint_disc(painter)
            strong = self.open or self.underMouse()
            painter.setPen(tokens.color("accent" if strong and not self.open else "text"))
            painter.setFont(theme().font("body", strong=self.open))
            painter.drawText(self._room(self.width()), _WRAPPED, self.text())
            self._paint_mark(painter)

    def _paint_disc(self, painter: QPainter) -> None:
        tokens = theme().tokens
        line = QFontMetrics(theme().font("body")).height()
        box = QRectF(3, 7 + (line - _DISC) / 2, _DISC, _DISC)
        if self.done:
            rounded(painter, box, _DISC / 2, tokens.color("good_soft"))
            tick(painter, tokens.color("good"), box.adjusted(4, 4.5, -4, -4.5), 1.8)
        else:
            rounded(painter, box, _DISC / 2, None, tokens.color("field_line"), 1.2)

    def _paint_mark(self, painter: QPainter) -> None:
        tokens = theme().tokens
        line = QFontMetrics(theme().font("body")).height()
        centre = QRectF(self.width() - 18, 7, 12, line).center()
        painter.save()
        if self.open:
            painter.translate(centre)
            painter.rotate(180)
            painter.translate(-centre)
        chevron(painter, tokens.color("muted"), centre)
        painter.restore()
        if self._mark:
            painter.setFont(theme().font("caption"))
            painter.setPen(tokens.color("muted"))
            room = QRect(0, 7, self.width() - _RIGHT - 4, line)
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(where), self._mark)

    def _room(self, width: int) -> QRect:
        mark = QFontMetrics(theme().font("caption")).horizontalAdvance(self._mark)
        right = _RIGHT + (mark + 12 if self._mark else 0)
        whole = QRect(_LEFT, 7, max(60, width - _LEFT - right), 9999)
        metrics = QFontMetrics(theme().font("body", strong=self.open))
        return metrics.boundingRect(whole, _WRAPPED, self.text())


class ResearchRow(QWidget):
    """The head, one line of the finding, and room for the editor while it is open."""

    opened = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, prompt: ResearchPrompt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = prompt
        self.head = EntryHead(prompt.prompt, self.tr("core") if prompt.core else "")
        self.found = ElidedLabel("", "caption", tone="muted")
        self.found.setContentsMargins(_LEFT, 0, _RIGHT, 8)
        self.tie = ElidedLabel("", "caption", tone="accent")
        self.tie.setContentsMargins(_LEFT, 0, _RIGHT, 8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.found)
        self.column.addWidget(self.tie)
        self.head.clicked.connect(lambda: self.opened.emit(prompt.key))
        self.head.stepped.connect(lambda by: self.stepped.emit(prompt.key, by))
        self.show_finding("")

    def show_finding(self, finding: str, tie: str = "") -> None:
        """Tick the entry when there is an answer; show its beginning, and which question it met."""
        self.head.set_state(done=bool(finding.strip()), is_open=self.head.open)
        self.found.setText(" ".join(finding.split()))
        self.tie.setText(tie)
        self._show_lines()
        state = self.tr("answered") if self.head.done else self.tr("open")
        self.head.setAccessibleName(f"{self.prompt.prompt}, {state}")
        self.head.setAccessibleDescription(tie)

    def take_in(self, editor: QWidget) -> None:
        """Open, with the editor below."""
        self._turn(is_open=True)
        editor.setContentsMargins(_LEFT, 2, 0, 14)
        self.column.addWidget(editor)

    def let_go(self, editor: QWidget) -> None:
        """Close."""
        self.column.removeWidget(editor)
        self._turn(is_open=False)

    def _turn(self, *, is_open: bool) -> None:
        self.head.set_state(done=self.head.done, is_open=is_open)
        self._show_lines()

    def _show_lines(self) -> None:
        tied = bool(self.tie.text()) and not self.head.open
        self.found.setVisible(self.head.done and not self.head.open)
        self.found.setContentsMargins(_LEFT, 0, _RIGHT, 1 if tied else 8)
        self.tie.setVisible(tied)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, theme().tokens.color("line"))
