"""The window put together: shown first, the data opened behind it, then where one was."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QProcess, Qt

from interview_coach.ui.background import Desk, describe
from interview_coach.ui.main_window import MainWindow
from interview_coach.ui.memory import Memory
from interview_coach.ui.screens import SCREENS
from interview_coach.ui.theme import Theme

# The use cases are imported by the worker, after the window is painted.
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from PySide6.QtWidgets import QApplication

    from interview_coach.application.archiving import Copy
    from interview_coach.application.changes import Announce
    from interview_coach.application.clock import Clock
    from interview_coach.application.press import Press
    from interview_coach.application.services import Services
    from interview_coach.ui.unopened import Unopened


class Data(Protocol):
    """The data of one start, opened."""

    @property
    def services(self) -> Services: ...
    @property
    def close(self) -> Callable[[], None]: ...
    @property
    def settle_in(self) -> Callable[[], None]: ...


class Rescue(NamedTuple):
    """What there is to do about a damaged data file."""

    newest: Callable[[], Copy | None]
    """The newest copy that is sound."""
    bring_back: Callable[[Path], object]


class Program:
    """One running window with its two workers: the desk owns the data, the press sets type."""

    def __init__(
        self,
        app: QApplication,
        *,
        open_data: Callable[[Announce], Data],
        press: Callable[[], Press],
        clock: Clock,
        memory: Path,
        appearance: str,
        log: Callable[[str], None],
        window: MainWindow | None = None,
        theme: Theme | None = None,
        rescue: Rescue | None = None,
    ) -> None:
        """Around ``window``, if one is on the screen already, in the look it has by then."""
        self._open = open_data
        self._rescue = rescue
        self._copy: Copy | None = None
        self._log = log
        self._data: Data | None = None
        self.theme = theme or Theme(app)
        if theme is None:
            self.theme.apply(app, appearance)
        self.desk: Desk[Services] = Desk(self._make, held=True, closing=self._close)
        self.press: Desk[Press] = Desk(press)
        self.window = window or MainWindow(Memory(memory))
        self.window.furnish(
            desk=self.desk,
            press=self.press,
            theme=self.theme,
            clock=clock,
            screens=SCREENS,
            counts=navigation_counts,
        )
        self.desk.ready.connect(self._settle_in)
        self.desk.refused.connect(self._say_why_not)
        self.desk.bug.connect(self.tell_bug)
        self.press.bug.connect(self.tell_bug)
        self.window.closing.connect(self._keep_open_screen)

    def show(self) -> None:
        """Show the window at once; the data follows, and a conversation that was cut off first."""
        self.window.open_last()
        if self.window.is_painted:
            self.desk.start()
        else:
            self.window.first_painted.connect(self.desk.start)
            self.window.show()
        self.desk.ask(lambda services: services.reading.running(), self._resume)

    def tell_bug(self, description: str) -> None:
        """Log a bug, and say so quietly."""
        from interview_coach.ui.bug_report import BugReport

        BugReport(self.window.messages, self._log, self.window).tell(description)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What a slot raises ends here, as ``sys.excepthook``; the window stays."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.tell_bug(describe(error))

    def close(self) -> None:
        """End both workers when they have done what they were asked."""
        self.press.close()
        self.desk.close()

    def _make(self) -> Services:
        from interview_coach.application.errors import DamagedError

        try:
            self._data = self._open(self.desk.announced.emit)
        except DamagedError:
            self._copy = self._rescue.newest() if self._rescue else None
            raise
        return self._data.services

    def _settle_in(self) -> None:
        """What can wait comes after what the first screen has asked for."""
        data = self._data
        if data is not None:
            self.desk.ask(lambda _: data.settle_in())

    def _close(self, _: Services) -> None:
        if self._data is not None:
            self._data.close()

    def _resume(self, running: UUID | None) -> None:
        """After a crash, a closed lid or a kill: straight back into the live view."""
        if running is not None:
            self.window.go("interview", interview_id=str(running), stage="live")
            self.window.messages.say(
                self.window.tr(
                    "The conversation goes on: its notes and its clock are as they were."
                )
            )

    def _say_why_not(self, sentence: str) -> None:
        """The data cannot be opened: nothing else can be done, so the window says only that."""
        from interview_coach.ui.unopened import Unopened

        window = self.window
        notice = Unopened(sentence, self._copy, window.context.clock.now())
        notice.tried_again.connect(self._start_anew)
        notice.wanted_back.connect(lambda copy: self._bring_back(notice, copy.path))
        self._behind = window.takeCentralWidget()
        if self._behind is not None:
            self._behind.hide()
        window.setCentralWidget(notice)
        notice.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_back(self, notice: Unopened, copy: Path) -> None:
        """On the worker that is free: the other has nothing to work on."""
        assert self._rescue is not None
        bring_back = self._rescue.bring_back
        notice.begin()
        self.press.ask(
            lambda _: bring_back(copy),
            lambda _: self._start_anew(),
            failed=notice.give_up,
            owner=notice,
        )

    def _start_anew(self) -> None:
        QProcess.startDetached(sys.orig_argv[0], sys.orig_argv[1:])
        self.window.close()

    def _keep_open_screen(self) -> None:
        if screen := self.window.screen_shown:
            screen.may_leave()


def navigation_counts(services: Services) -> Mapping[str, int]:
    """The figures beside the entries of the navigation."""
    counts = services.reading.counts()
    return {
        "today": services.today.count(),
        "interviews": counts.interviews,
        "people": counts.people,
        "questions": counts.questions,
    }
