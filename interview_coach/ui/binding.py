"""Several documents bound as one at the press, told step by step, and stopped at a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, Signal

from interview_coach.application.press import Press, Printed
from interview_coach.application.printing import Content, Paper
from interview_coach.ui.context import Context
from interview_coach.ui.progress import Progress


@dataclass(frozen=True)
class Batch:
    """What the press is to bind."""

    contents: Sequence[Content]
    paper: Paper
    title: str
    author: str


class Binding(QObject):
    """``bound`` carries the document, ``refused`` why there is none."""

    bound = Signal(object)
    refused = Signal(str)
    stepped = Signal(int)

    def __init__(self, context: Context, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self._progress: Progress | None = None
        self._stop = Event()

    def begin(self, batch: Batch) -> None:
        """Bind it; what was being bound before is dropped."""
        self.stop()
        stop = self._stop = Event()
        self._progress = self._announce(len(batch.contents))
        self._context.press.ask(
            lambda press: self._bind(press, batch, stop),
            lambda printed: self._finish(stop, lambda: self.bound.emit(printed)),
            failed=lambda said: self._finish(stop, lambda: self.refused.emit(said)),
            owner=self,
        )

    def stop(self) -> None:
        """Stop after the document that is being set."""
        self._stop.set()
        self._end_progress()

    def _bind(self, press: Press, batch: Batch, stop: Event) -> Printed:
        def step(done: int) -> bool:
            if not stop.is_set():
                self.stepped.emit(done)
            return not stop.is_set()

        contents, paper = batch.contents, batch.paper
        return press.bind(contents, paper, title=batch.title, author=batch.author, step=step)

    def _announce(self, total: int) -> Progress:
        progress = Progress(self._context.messages, self._words, total, self)
        self.stepped.connect(progress.step)
        progress.cancelled.connect(self._cancel)
        return progress

    def _cancel(self) -> None:
        self.stop()
        self.refused.emit(self.tr("Stopped; nothing was made."))

    def _finish(self, stop: Event, tell: Callable[[], None]) -> None:
        """What was stopped in the meantime is of no interest any more."""
        if not stop.is_set():
            self._end_progress()
            tell()

    def _end_progress(self) -> None:
        if self._progress is not None:
            self.stepped.disconnect(self._progress.step)
            self._progress.finish()
            self._progress = None
