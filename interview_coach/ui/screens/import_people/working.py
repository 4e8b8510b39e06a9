"""A longer work on a file: how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.contacts import Cancelled, Watch
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.progress import PATIENCE_MS
from interview_coach.ui.widgets import Button, Label, SlimBar

Job = Callable[[Services, Watch], Any]
_STEP = 0.01


class Working(QWidget):
    """Shows nothing for the first half second; one work at a time."""

    stepped = Signal(float)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stop = Event()
        self.words = Label("")
        self.bar = SlimBar()
        self.share = Label("", "caption", tone="muted")
        self.cancel = Button(self.tr("Stop"), small=True)
        self.cancel.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setSpacing(8)
        for part in (self.words, self.bar, self.share, self.cancel):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(self._middle)
        whole.addStretch(1)
        self.stepped.connect(self._show)
        self._patience.timeout.connect(self._middle.show)

    def begin(
        self,
        words: str,
        job: Job,
        then: Callable[[Any], None],
        failed: Callable[[str], None],
        stopped: Callable[[], None],
    ) -> None:
        """Do it at the desk; ``stopped`` when the person did not want it any more."""
        self.stop()
        stop = self._stop = Event()
        self.words.setText(words)
        self._middle.hide()
        self._show(0.0)
        self._patience.start()
        self.cancel.clicked.connect(stop.set)

        def end(act: Callable[[], None]) -> None:
            self._patience.stop()
            self.cancel.clicked.disconnect(stop.set)
            act()

        self.context.desk.ask(
            lambda services: _watched(services, job, stop, self.stepped.emit),
            lambda made: end(stopped if made is None else lambda: then(made)),
            failed=lambda sentence: end(lambda: failed(sentence)),
            owner=self,
        )

    def stop(self) -> None:
        """Stop at the next word of how far it is."""
        self._stop.set()

    def _show(self, share: float) -> None:
        self.bar.set_value(share)
        self.share.setText(f"{round(share * 100)} %")


def _watched(services: Services, job: Job, stop: Event, tell: Callable[[float], Any]) -> Any:
    """Runs where the data is; nothing when it was stopped."""
    told = 0.0

    def watch(share: float) -> None:
        nonlocal told
        if stop.is_set():
            raise Cancelled
        if share - told >= _STEP:
            told = share
            tell(share)

    try:
        return job(services, watch)
    except Cancelled:
        return None
