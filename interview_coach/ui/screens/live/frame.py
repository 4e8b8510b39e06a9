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
_NARROWEST, _GAP = 240, 16


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
        width = event.size().width()
        self.clock_panel.set_narrow(width < theme().scaled(_ROOMY))
        self._leave_room((width - self.clock_panel.width() - 2 * _GAP) // 2)
        self.tick()

    def _leave_room(self, half: int) -> None:
        """Neither side of the splitter takes more than half where the window is small."""
        self.middle.setMinimumWidth(min(theme().scaled(_NARROWEST), half))
        self.notes_panel.setMinimumWidth(min(_NARROWEST, half))

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
        self._splitter.setSizes([300, 530])
        for place, share in enumerate(_SHARES):
            self._splitter.setStretchFactor(place, share)
        self.context.settings_store.remember_splitter(self._splitter, "live")
