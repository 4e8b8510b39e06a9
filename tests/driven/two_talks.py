"""Lives through talks of 14 questions in the real window, and says what it advised each minute.

python3 -m tests.driven.two_talks

One talk runs late, one runs early; nothing is waited for.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from interview_coach.app import Workspace, make_application, make_program
from interview_coach.application.services import Services
from interview_coach.domain.bank import Priority
from interview_coach.paths import Paths
from interview_coach.ui.screens.live.view import LiveView
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.driven.folders import services_on

_PRIORITIES = (*[Priority.MUST] * 4, *[Priority.SHOULD] * 4, *[Priority.COULD] * 6)
_LAST_MINUTE = 21
_STEP = 15
"""Seconds between two looks."""


@dataclass(frozen=True)
class Talk:
    """How long each question is planned to take, and how long it takes."""

    name: str
    planned: float
    takes: float
    skips: frozenset[int] = frozenset()


TALKS = (
    Talk("late: planned at 2 minutes, taking 3½", 2.0, 3.5),
    Talk("early: planned at 1 minute, taking ¾", 1.0, 0.75, frozenset({6, 9})),
)


def main() -> None:
    """Print a line for each minute of each talk."""
    application = make_application()
    for talk in TALKS:
        print(f"\n{talk.name}")
        with tempfile.TemporaryDirectory() as folder:
            for line in lived(application, talk, Path(folder)):
                print(line)


def lived(application: QApplication, talk: Talk, folder: Path) -> Iterator[str]:
    """What the window says at each minute."""
    clock = SetClock()
    with services_on(folder, clock) as services:
        place = {"interview_id": _plan(services, talk, clock), "stage": "live"}
    program = make_program(application, Workspace(Paths(folder)), clock, "light")
    program.show()
    settle(program)
    program.window.go("interview", **place)
    settle(program)
    view: LiveView = program.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
    view.start()
    settle(program)
    asked = 0
    for second in range(0, _LAST_MINUTE * 60 + 1, _STEP):
        clock.advance(seconds=_STEP if second else 0)
        if second >= (asked + 1) * talk.takes * 60:
            asked += 1
            view.go_on(skip=asked in talk.skips)
            settle(program)
        if second % 60 == 0:
            view.tick()
            settle(program)
            yield f"{second // 60:2}  {' | '.join(said(view))}"
    program.window.close()
    program.close()


def said(view: LiveView) -> list[str]:
    """What stands in the window of the time, without what says nothing."""
    clock, questions, closing = view.clock_panel, view.question_panel, view.closing_panel
    words = [clock.phase.text(), clock.pace.text().replace("\n", " / ")]
    if closing.isVisible():
        rows = [row for row in closing.rows.values() if not row.isHidden()]
        words.append(f"{len(rows)} closing words to say")
    for advice in (questions.late, questions.early):
        if advice.isVisible():
            words.append(" + ".join([advice.text(), *(o.question.text for o in advice.offers)]))
    return [each for each in words if each]


def _plan(services: Services, talk: Talk, clock: SetClock) -> str:
    made = services.preparing.arrange_interview("Dana Whitfield", clock.now(), "Europe/Berlin")
    for number, priority in enumerate(_PRIORITIES, start=1):
        question = services.preparing.write_question(made, f"Question {number}?")
        changes = {"priority": priority, "minutes": talk.planned}
        services.preparing.change_question(made, question, changes)
    return str(made)


def settle(program: Program) -> None:
    """Until everything that was asked has been answered."""
    for _ in range(2):
        program.desk.settle(10_000)


if __name__ == "__main__":
    main()
