"""How the live stage is made: its clock, questions, closing steps and notes side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.screens.live.clock_panel import ClockPanel
from interview_coach.ui.screens.live.closing_panel import ClosingPanel
from interview_coach.ui.screens.live.compact import CompactWindow
from interview_coach.ui.screens.live.job_panel import JobPanel
from interview_coach.ui.screens.live.notes_panel import NotesPanel
from interview_coach.ui.screens.live.question_panel import QuestionPanel
from interview_coach.ui.screens.stage import StageView
from interview_coach.ui.theme import theme

_ROOMY = 860
"""From this width on the clock has all the room it likes."""
_SHARES = (3, 5)
"""How the question and the notes share what room there is."""
_SIZES = [300, 530]
_NARROWEST, _GAP = 240, 16
_BESIDE = 200
"""Narrower than this a side holds a few words a line: the notes go below the question then."""
_SHORT = 380
"""Below so high what is done with the time is set smaller, and what helps gives way."""


class LiveFrame(StageView):
    """The parts and where they stand; the view fills them with life."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.clock_panel = ClockPanel()
        self.question_panel = QuestionPanel()
        self.closing_panel = ClosingPanel()
        self.job_panel = JobPanel()
        self.notes_panel = NotesPanel()
        self.editor = self.notes_panel.editor
        self.compact: CompactWindow | None = None
        self.stage = QWidget()
        self.middle = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, scaled = event.size().width(), theme().scaled
        self.clock_panel.set_narrow(width < scaled(_ROOMY))
        short = event.size().height() < scaled(_SHORT)
        self.clock_panel.set_short(short)
        self.notes_panel.hints.setHidden(short)
        self._leave_room((width - self.clock_panel.width() - 2 * _GAP) // 2)
        is_below = self._splitter.orientation() is Qt.Orientation.Vertical
        self.question_panel.set_short(short and is_below)
        self.tick()

    def _leave_room(self, half: int) -> None:
        """Neither side of the splitter takes more than half where the window is small."""
        self._turn(beside=half >= theme().scaled(_BESIDE))
        self.middle.setMinimumWidth(min(theme().scaled(_NARROWEST), half))
        self.notes_panel.setMinimumWidth(min(_NARROWEST, half))

    def _turn(self, *, beside: bool) -> None:
        """The question and the notes side by side, or below one another."""
        ways = Qt.Orientation
        way = ways.Horizontal if beside else ways.Vertical
        if way != self._splitter.orientation():
            self._splitter.setOrientation(way)
            self._splitter.setSizes(_SIZES if beside else _SIZES[::-1])

    def expand(self) -> None:
        """Back to the whole view."""
        if self.compact is None:
            return
        compact, self.compact = self.compact, None
        self.notes_panel.take_back()
        self.window().show()
        compact.hide()
        compact.deleteLater()
        self.focus_notes()

    def focus_notes(self) -> None:
        """Where one writes."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        for panel in (self.question_panel, self.closing_panel, self.job_panel):
            self.middle.addWidget(panel)
        self._share()
        row = QHBoxLayout(self.stage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.clock_panel)
        row.addWidget(self._splitter, 1)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.addWidget(self.stage, 1)

    def _share(self) -> None:
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(_GAP)
        self._splitter.addWidget(self.middle)
        self._splitter.addWidget(self.notes_panel)
        self._splitter.setSizes(_SIZES)
        for place, share in enumerate(_SHARES):
            self._splitter.setStretchFactor(place, share)
        self.context.settings_store.remember_splitter(self._splitter, "live")
