"""Types into a thank-you letter in the real window, and says when the page showed each key.

python3 -m tests.driven.letter_page FOLDER KEYS

FOLDER holds the sample. One line comes for each key: the milliseconds until the new page was
on the screen, and those that the key itself took to be in the field.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest

from interview_coach.app import Workspace, make_application, make_program
from interview_coach.application.clock import Clock
from interview_coach.application.services import Services
from interview_coach.domain.letters import Form, Slot
from interview_coach.paths import Paths
from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage
from interview_coach.ui.widgets.pdf_preview import PdfPreview
from interview_coach.ui.window import Program

_REST = (0.6, 0.8)
"""Seconds between keys: the last one has been kept by then, and everything has come to rest."""
_WARM = 5
_GIVE_UP = 5.0


def main() -> None:
    """Type so many keys, and say what each cost."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    application = make_application()
    program = make_program(application, Workspace(Paths(folder)), Clock(), "light")
    program.show()
    page = open_letter(program)
    chance = random.Random(count)
    for number in range(count + _WARM):
        shown, typed = one_key(page, chance.choice("abcdefghij "))
        if number >= _WARM:
            print(f"{shown * 1000:.3f} {typed * 1000:.3f}", flush=True)
        rest(chance.uniform(*_REST))
    program.window.close()
    program.close()


def open_letter(program: Program) -> ThankYouPage:
    """The thank-you of a talk that was, as a letter, its middle ready to be typed into."""
    found: list[str] = []

    def choose(services: Services) -> None:
        row = next(row for row in services.reading.interviews() if row.ended_at is not None)
        services.thanking.choose_form(row.id, Form.LETTER)
        found.append(str(row.id))

    settle(program)
    program.desk.ask(choose)
    settle(program)
    program.window.go("interview", interview_id=found[0], stage="wrap_up", step="thank_you")
    settle(program)
    page = program.window.screen_shown.view().page  # type: ignore[union-attr, attr-defined]
    assert isinstance(page, ThankYouPage)
    page.slots.slots[Slot.SPECIFIC].field.setFocus()
    return page


def one_key(page: ThankYouPage, key: str) -> tuple[float, float]:
    """Seconds until the page showed it, and until it was in the field."""
    editor = page.slots.slots[Slot.SPECIFIC].field.edit
    before = page.preview.pdf
    began = time.perf_counter()
    QTest.keyClick(editor, key)
    typed = time.perf_counter() - began
    painted = Painted(page.preview)
    while painted.pdf in (None, before) and time.perf_counter() - began < _GIVE_UP:
        QCoreApplication.processEvents()
        time.sleep(0.0005)
    painted.deleteLater()
    return time.perf_counter() - began, typed


class Painted(QObject):
    """Knows which document the preview painted last."""

    def __init__(self, preview: PdfPreview) -> None:
        super().__init__(preview)
        self.pdf: bytes | None = None
        self._preview = preview
        preview.sheets.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.pdf = self._preview.pdf
        return False


def rest(seconds: float) -> None:
    """Let the window do what it wants meanwhile."""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(min(left, 0.002))


def settle(program: Program) -> None:
    """Until both workers have answered."""
    for _ in range(3):
        program.desk.settle(20_000)
        program.press.settle(20_000)


if __name__ == "__main__":
    main()
