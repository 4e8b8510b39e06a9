"""The one who leads the tour: opens the window, waits until it is drawn, and takes the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview_coach.application.errors import CoachError
from interview_coach.tour.clock import TourClock

if TYPE_CHECKING:
    from interview_coach.ui.screens.live.view import LiveView
    from interview_coach.ui.window import Program

SIZE = (1180, 760)


@dataclass
class Guide:
    """The window of one tour, in one look, and what was written on it."""

    folder: Path
    data: Path
    scheme: str
    written: list[Path] = field(default_factory=list)
    clock: TourClock = field(default_factory=TourClock)

    def open(self) -> None:
        """The window on an empty folder."""
        from interview_coach.app import Workspace, make_application, make_program
        from interview_coach.paths import Paths

        self.app = make_application()
        workspace = Workspace(Paths(self.data))
        self.program: Program = make_program(self.app, workspace, self.clock, self.scheme)
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.program.show()
        self.settle()

    def close(self) -> None:
        """The window goes."""
        self.window.close()
        self.program.close()

    def note(self, view: LiveView, after: float, words: str, *, on: bool = False) -> None:
        """Some seconds later, perhaps at the next question, a line is typed."""
        self.clock.advance(seconds=after)
        if on:
            view.go_on()
            self.settle()
        if view.editor.toPlainText():
            view.editor.insertPlainText("\n")
        view.editor.insertPlainText(words)
        view.editor.flush()
        self.settle()

    def go(self, name: str, stage: str, step: str = "") -> None:
        interview_id = str(self.ask(lambda services: self.interview(services, name)))
        place = {"interview_id": interview_id, "stage": stage} | ({"step": step} if step else {})
        self.window.go("interview", **place)
        self.settle()

    def interview(self, services: Any, name: str) -> Any:
        rows = services.reading.interviews()
        return next(row.id for row in rows if row.name.startswith(name))

    def ask(self, job: Callable[[Any], Any]) -> Any:
        answers: list[Any] = []
        self.program.desk.ask(job, answers.append)
        self.settle()
        return answers[0] if answers else None

    def _typeset(self, content: Any, paper: Any) -> Any:
        answers: list[Any] = []
        self.program.press.ask(lambda press: press.typeset(content, paper), answers.append)
        self.settle()
        return answers[0]

    def settle(self) -> None:
        """Until both workers are idle and the window has drawn what they answered."""
        for _ in range(3):
            self.program.desk.settle(20_000)
            self.program.press.settle(20_000)
        self.app.processEvents()

    def picture(self, name: str, widget: Any = None) -> None:
        """The widget, by default the window, as it looks now."""
        self._look_at_clock()
        self.settle()
        path = self.folder / f"{name}-{self.scheme}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise CoachError(f"The picture {path.name} could not be written.")
        self.written.append(path)

    def screen(self) -> Any:
        """The screen on show."""
        return self.window.screen_shown

    def dialog(self) -> Any:
        """The dialog before the window, once it shows what it is for."""
        self.settle()
        dialog = self.app.activeModalWidget()
        assert dialog is not None
        return dialog

    def close_dialog(self) -> None:
        if dialog := self.app.activeModalWidget():
            dialog.close()
        self.settle()

    def _look_at_clock(self) -> None:
        if (view := self.stage_view()) is not None:
            view.tick()

    def stage_view(self) -> Any:
        """The stage of the interview on show, if one is."""
        from interview_coach.ui.screens.interview import InterviewScreen

        screen = self.window.screen_shown
        return screen.view() if isinstance(screen, InterviewScreen) else None

    def write_pdf(self, name: str, content: Any, paper: Any) -> None:
        self.write(f"{name}.pdf", self._typeset(content, paper).pdf)

    def write(self, name: str, data: bytes) -> None:
        from interview_coach.application.files import atomic_write

        atomic_write(self.folder / name, data)
        self.written.append(self.folder / name)
