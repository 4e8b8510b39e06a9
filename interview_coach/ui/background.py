"""The desk: the one worker thread that owns the data, and the way of asking it."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, Generic, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal, Slot

from interview_coach.application.errors import CoachError

S = TypeVar("S")
T = TypeVar("T")
_PATIENCE = 0.1
_PULSE_MS = 20


class _Request(NamedTuple):
    """One thing asked, with whom to tell."""

    job: Callable[[Any], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[str], None] | None
    owner: QObject | None
    broken: Callable[[], None] | None = None

    @property
    def is_wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)


class _Answer(NamedTuple):
    """What came of a request: a value, a sentence for the person, or a bug."""

    request: _Request
    value: Any = None
    sentence: str = ""
    bug: str = ""


class Desk(QObject, Generic[S]):
    """Runs what it is asked, one after the other, on a thread that alone touches the services.

    The factory runs first on that thread, so that heavy imports happen there. A held desk keeps
    what it is asked until ``start`` is called; another starts at its first request.
    """

    ready = Signal()
    refused = Signal(str)
    trouble = Signal(str)
    bug = Signal(str)
    # Bound to the use cases' ``announce``: carries a Change from the worker to the window.
    announced = Signal(object)
    _woken = Signal()

    def __init__(
        self,
        factory: Callable[[], S],
        *,
        held: bool = False,
        closing: Callable[[S], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._factory = factory
        self._closing = closing
        self._held = held
        self._early: SimpleQueue[_Request] = SimpleQueue()
        self._inbox: SimpleQueue[_Request | None] = SimpleQueue()
        self._outbox: SimpleQueue[_Answer] = SimpleQueue()
        self._waiting = 0
        self._thread: Thread | None = None
        self._closed = False
        self._opened = Event()
        self._used = Event()
        # Answers are handed over in a turn of their own; what they change is painted in the next.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._deliver)
        self._woken.connect(self._turn.start, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        job: Callable[[S], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[str], None] | None = None,
        owner: QObject | None = None,
        broken: Callable[[], None] | None = None,
    ) -> None:
        """Run ``job`` with the services; give its result to ``then`` on the window's thread.

        ``failed`` takes the sentence of a refusal; ``broken`` is told of a bug, besides ``bug``.
        """
        if self._closed:
            return
        self._waiting += 1
        self._inbox.put(_Request(job, then, failed, owner, broken))
        if not self._held:
            self.start()

    def ask_first(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run ``job`` on the worker before the services are made, to share out the imports."""
        if self._thread is not None:
            self.ask(lambda _: job(), then)
            return
        self._waiting += 1
        self._early.put(_Request(lambda _: job(), then, None, None))

    def start(self) -> None:
        """Let the worker begin; harmless when it already did."""
        self._held = False
        if self._thread is None:
            self._thread = Thread(target=self._work, name="desk", daemon=True)
            self._thread.start()

    @property
    def is_idle(self) -> bool:
        """Whether the services stand and everything asked was answered."""
        return self._opened.is_set() and self._waiting == 0

    def settle(self, timeout_ms: int = 5000) -> bool:
        """Process events until everything asked was answered; False when time ran out."""
        self.start()
        deadline = time.monotonic() + timeout_ms / 1000
        pulse = QTimer(interval=_PULSE_MS)
        pulse.start()
        while time.monotonic() < deadline:
            if self.is_idle and self._is_quiet():
                return True
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return False

    def close(self) -> None:
        """Finish what was asked, run the closing hook, and end the thread."""
        if self._closed:
            return
        self._closed = True
        if self._thread is None and self._waiting:
            self.start()
        if self._thread is not None:
            self._used.set()
            self._inbox.put(None)
            self._thread.join()
            self._deliver()

    def _is_quiet(self) -> bool:
        """Whether one more round of events brings nothing new (an announcement may)."""
        QCoreApplication.processEvents()
        return self.is_idle

    @Slot()
    def _deliver(self) -> None:
        while not self._outbox.empty():
            self._hand_over(self._outbox.get())
        self._used.set()

    def _hand_over(self, answer: _Answer) -> None:
        self._waiting -= 1
        request = answer.request
        if answer.bug:
            self.bug.emit(answer.bug)
            if request.broken is not None and request.is_wanted:
                request.broken()
        elif answer.sentence:
            # A save that failed is told even when the screen that asked is gone.
            tell = request.failed if request.is_wanted else None
            (tell or self.trouble.emit)(answer.sentence)
        elif request.then is not None and request.is_wanted:
            request.then(answer.value)

    def _work(self) -> None:
        self._share_out()
        services, refusal = self._open()
        self._opened.set()
        while (request := self._inbox.get()) is not None:
            self._reply(refusal(request) if refusal else _answer(request, services))
        if services is not None and self._closing is not None:
            self._finish(services)

    def _share_out(self) -> None:
        """What was asked first, before the services are made."""
        while not self._early.empty():
            self._reply(_answer(self._early.get(), None))

    def _reply(self, answer: _Answer) -> None:
        """Hand the answer over and let the window use it before going on: two that want the
        interpreter at once would keep the person's keys waiting."""
        self._used.clear()
        self._outbox.put(answer)
        self._woken.emit()
        if not self._closed:
            self._used.wait(_PATIENCE)

    def _open(self) -> tuple[S | None, Callable[[_Request], _Answer] | None]:
        try:
            services = self._factory()
        except CoachError as error:
            sentence = str(error)
            self.refused.emit(sentence)
            return None, lambda request: _Answer(_silenced(request), sentence=sentence)
        except BaseException as error:
            kind = type(error).__name__
            self.bug.emit(describe(error))
            return None, lambda request: _Answer(_silenced(request), sentence=kind)
        self.ready.emit()
        return services, None

    def _finish(self, services: S) -> None:
        assert self._closing is not None
        try:
            self._closing(services)
        except BaseException as error:
            self.bug.emit(describe(error))


def describe(error: BaseException) -> str:
    """Type and places of an error, without its words: they may quote what the person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    return "\n".join([type(error).__name__, *places])


def _answer(request: _Request, services: Any) -> _Answer:
    try:
        return _Answer(request, value=request.job(services))
    except CoachError as error:
        return _Answer(request, sentence=str(error))
    except BaseException as error:
        return _Answer(request, bug=describe(error))


def _silenced(request: _Request) -> _Request:
    """A request refused because the desk could not open: the one sentence was said already."""
    return _Request(request.job, None, request.failed or (lambda sentence: None), request.owner)
