"""The live view made small: above the call's window, with the focus in the notes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.interview import Interview
from interview_coach.domain.session import OfferedBy, Phase, State
from interview_coach.ui.screens.live.notes_editor import NotesEditor
from interview_coach.ui.screens.live.phrases import clock_text
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.keycap import KeyCap
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.slim_bar import SlimBar

SIZE = (380, 236)
_ASIDE = 24
_TONES = {Phase.FINAL: "warn", Phase.OVERTIME: "bad"}


class CompactWindow(QWidget):
    """Borrows the notes pane; closing it gives the pane back and changes nothing else."""

    expanded = Signal()
    extended = Signal(int, str)
    gone_on = Signal()

    def __init__(self, rate: float = 1.0) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(self.tr("Interview Coach"))
        self.resize(*map(theme().scaled, SIZE))
        self.setMinimumSize(340, 220)
        self.rate = rate
        self.mark = ""
        """What it is, where it is not the talk itself."""
        self.clock = Label("", "title", wrap=False)
        self.pace = Label("", "caption", tone="muted")
        self.more = Button(self.tr("More time"))
        self.expand = Button(icon="full-screen")
        self.bar = SlimBar()
        self.question = Label("", strong=True)
        self.saved = Label("", "caption", tone="muted", wrap=False)
        self._arrange()
        self._connect()

    def stand_at(self, window: QWidget) -> None:
        """In the upper right corner of the window's screen, near the camera; it can be moved."""
        free = window.screen().availableGeometry()
        self.setWindowIcon(window.windowIcon())
        self.move(free.right() - self.width() - _ASIDE, free.top() + _ASIDE)

    def borrow(self, editor: NotesEditor) -> None:
        """Take the notes pane in, and put the focus there."""
        editor.show_margin(False)
        self._place.addWidget(editor)
        editor.show()
        self.show()
        self.activateWindow()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.ensureCursorVisible()

    def show_state(self, interview: Interview, now: datetime) -> None:
        """What the clock and the plan say now."""
        session = interview.session
        remaining, phase = session.remaining(now), session.phase(now)
        self.clock.setText(clock_text(remaining))
        self.clock.set_tone("bad" if phase is Phase.OVERTIME else "")
        self.show_pace(self._pace(interview, now, phase))
        self.pace.set_tone(_TONES.get(phase, "muted"))
        self.bar.set_value(1 - remaining / session.length, _TONES.get(phase, "accent"))
        question = interview.current
        self.question.setText(question.text if question else self.tr("All asked"))
        self.question.setHidden(session.is_job_interview)

    def show_pace(self, words: str) -> None:
        """How it stands."""
        self.pace.setText(" · ".join(filter(None, (self.mark, words))))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.expanded.emit()

    def _arrange(self) -> None:
        font = theme().font("page", strong=True, tabular=True)
        font.setPixelSize(round(font.pixelSize() * 1.25))
        self.clock.setFont(font)
        self.expand.setAccessibleName(self.tr("Back to the whole view"))
        self.expand.set_tip(self.tr("Back to the whole view"))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.clock)
        head.addWidget(self.pace, 1)
        head.addWidget(self.more)
        head.addWidget(self.expand)
        well = Card()
        well.body.setContentsMargins(6, 5, 2, 5)
        self._place = well.body
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for key, words in (
            ("Ctrl ↵", self.tr("next")),
            ("Ctrl D", "★"),
            ("@name", self.tr("referral")),
        ):
            foot.addWidget(KeyCap(key))
            foot.addWidget(Label(words, "caption", tone="muted", wrap=False))
            foot.addStretch(1)
        foot.addWidget(self.saved)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.bar)
        whole.addWidget(self.question)
        whole.addWidget(well, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.expand.clicked.connect(self.expanded)
        self.more.clicked.connect(lambda: self.extended.emit(5, OfferedBy.THEM.value))
        for keys, act in (
            ("Ctrl+Return", self.gone_on.emit),
            ("Ctrl+E", self.more.click),
            ("Ctrl+M", self.expanded.emit),
            ("Esc", self.expanded.emit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _pace(self, interview: Interview, now: datetime, phase: Phase) -> str:
        if interview.session.state is State.PAUSED:
            return self.tr("paused")
        if interview.session.is_job_interview:
            return self.tr("a job interview now")
        if phase is Phase.OVERTIME:
            return self.tr("over the time")
        if phase is Phase.FINAL:
            return self.tr("final five: close on time")
        fit = interview.still_fit(now, self.rate)
        if fit >= len(interview.to_come):
            return self.tr("on pace · all fit")
        return self.tr("{0} more fit").format(fit)
