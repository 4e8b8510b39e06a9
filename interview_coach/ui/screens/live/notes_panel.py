"""Right in the live view: the notes, whether they are saved, and the signs one can type."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.notes import Privacy, gives_name
from interview_coach.ui import icons
from interview_coach.ui.screens.live.notes_editor import NotesEditor
from interview_coach.ui.screens.live.phrases import stamp_text
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.keycap import KeyCap
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule

_ICON = 13
_MOMENT_MS = 2000


class NotesPanel(Card):
    """The card around the notes; the pane itself can be lent to the compact window."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, spacing=0, parent=parent)
        self.numbers: dict[UUID, int] = {}
        self.editor = NotesEditor()
        self.editor.margin.paint_line = self._paint_line
        self.when_saved = self.tr("saved")
        self.saved = Label(self.when_saved, "caption", tone="muted", wrap=False)
        self._is_saved = True
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._moment.timeout.connect(lambda: self.show_saved(self._is_saved))
        self._place = QHBoxLayout()
        self._place.setContentsMargins(8, 10, 1, 8)
        self._place.addWidget(self.editor)
        head = QHBoxLayout()
        head.setContentsMargins(15, 11, 15, 10)
        head.addWidget(Label(self.tr("Notes"), "section"))
        head.addStretch(1)
        head.addWidget(self.saved)
        self.add(head)
        self.add(Rule())
        self.add(self._place, 1)
        self.add(Rule())
        self.hints = self._hints()
        self.add(self.hints)

    def take_back(self) -> None:
        """Have the pane here again, with its margin."""
        self._place.addWidget(self.editor)
        self.editor.show_margin(True)
        self.editor.show()

    def show_saved(self, saved: bool) -> None:
        """Whether everything typed is stored."""
        self._is_saved = saved
        if not self._moment.isActive():
            self._tell(self.when_saved if saved else self.tr("saving …"))

    def say(self, words: str) -> None:
        """Say for a moment that something was taken up."""
        self._tell(words)
        self._moment.start()

    def _tell(self, words: str) -> None:
        self.saved.setText(words)
        self.told.emit(words)

    def _hints(self) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(bar, spacing=12)
        flow.setContentsMargins(14, 9, 14, 9)
        for key, words in (
            ("Ctrl D", self.tr("★ keep")),
            ("@name", self.tr("referral")),
            ("!", self.tr("to do")),
            ("?", self.tr("look up or ask next")),
            ("Ctrl Shift P", self.tr("private, then in confidence")),
            ("Ctrl Shift H", self.tr("they care")),
            ("Ctrl T", self.tr("count: I’m talking")),
        ):
            flow.addWidget(_hint(key, words))
        return bar

    def _paint_line(self, painter: QPainter, row: QRect, line: TypedLine) -> None:
        """Minute, question, and a sign where the line is more than a note."""
        if not line.text.strip():
            return
        tokens = theme().tokens
        digit = painter.fontMetrics().horizontalAdvance("0")
        painter.setPen(tokens.color("muted"))
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if line.at_seconds is not None:
            minute = QRect(row.left(), row.top(), digit * 5, row.height())
            painter.drawText(minute, flags, stamp_text(line.at_seconds))
        if line.question_id in self.numbers:
            question = QRect(row.left() + digit * 5 + 5, row.top(), digit * 3 + 2, row.height())
            painter.drawText(question, int(Qt.AlignmentFlag.AlignVCenter), self._number(line))
        sign = _sign(line)
        if sign:
            name, token = sign
            left, top = row.left() + digit * 8 + 8, row.top() + (row.height() - _ICON) // 2
            icons.paint(painter, name, tokens.color(token), QRectF(left, top, _ICON, _ICON))

    def _number(self, line: TypedLine) -> str:
        assert line.question_id is not None
        return self.tr("Q{0}").format(self.numbers[line.question_id])


def _hint(key: str, words: str) -> QWidget:
    hint = QWidget()
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(KeyCap(key))
    row.addWidget(Label(words, "caption", tone="muted", wrap=False))
    return hint


def _sign(line: TypedLine) -> tuple[str, str] | None:
    """The icon of a line, with its colour: privacy goes before the star, the star before a mark."""
    if line.privacy is Privacy.CONFIDENTIAL:
        return "lock", "bad"
    if line.privacy is Privacy.PRIVATE:
        return "lock", "muted"
    if line.kept:
        return "star-filled", "accent"
    if gives_name(line.text):
        return "arrow-right", "muted"
    return None
