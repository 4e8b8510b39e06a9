"""Everything that can have the focus says what it is, on every screen of the sample."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from interview_coach.application.reading import InterviewRow
from interview_coach.ui.shortcuts_sheet import SHORTCUTS
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle

STEPS = {
    "prepare": ("purpose", "person", "research", "questions", "introduction", "ready"),
    "rehearse": ("",),
    "live": ("",),
    "wrap_up": ("remember", "reflect", "referrals", "thank_you", "done"),
}
# A key of one list only, and no shortcut.
ELSEWHERE = {"Alt ↑ ↓"}
HOSTILE = '<b>{x} $n %1 <img src="/etc/hostname">&amp; {0}'


def places(interviews: list[InterviewRow]) -> Iterator[dict[str, str]]:
    for key in (
        "today",
        "first_run",
        "interviews",
        "people",
        "questions",
        "settings",
        "wording",
        "update",
    ):
        yield {"key": key}
    for step in ("brainstorm", "who", "events", "sources"):
        yield {"key": "find", "step": step}
    yield {"key": "people", "person_id": str(interviews[-1].person_id)}
    yield {"key": "ask", "person_id": str(interviews[-1].person_id)}
    for interview in (interviews[0], interviews[-1]):
        for stage, steps in STEPS.items():
            if stage == "wrap_up" and interview.ended_at is None:
                continue
            for step in steps:
                shown = {"interview_id": str(interview.id), "stage": stage, "step": step}
                yield {"key": "interview", **shown}


def nameless(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if not (reachable and widget.isVisible()) or widget.focusProxy():
            continue
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or words):
            yield f"{type(widget).__name__} in {type(widget.parent()).__name__}"


def rich(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if label.text() and label.textFormat() is not Qt.TextFormat.PlainText:
            yield label.text()
    for widget in window.findChildren(QWidget):
        if "<img" in widget.toolTip():
            yield widget.toolTip()


def cap_of(shortcut: QShortcut) -> str:
    """The keys as the sheet of shortcuts writes them."""
    *held, key = shortcut.key().toString().split("+")
    signs = {"Return": "↵", "Left": "←", "Up": "↑", "Down": "↓"}
    return " ".join([*held, "1 … 9" if held == ["Alt"] and key.isdigit() else signs.get(key, key)])


def stuck(window: QWidget) -> bool:
    """Whether Tab comes round to nothing but the same control."""
    seen: list[QWidget | None] = []
    for _ in range(6):
        window.focusNextPrevChild(True)
        seen.append(QApplication.focusWidget())
    return len(set(seen)) < 3


def test_every_control_of_every_screen_has_a_name_and_user_text_is_only_text(
    program: Program,
) -> None:
    ask(program, lambda services: services.sample.load())
    interviews = ask(program, lambda services: services.reading.interviews())
    hostile = {"family_name": HOSTILE, "role": HOSTILE, "organisation": HOSTILE}
    for person_id in (interviews[0].person_id, interviews[-1].person_id):
        ask(program, lambda services, at=person_id: services.people.change(at, hostile))
    for place in places(interviews):
        program.window.go(place.pop("key"), **place)
        settle(program)
        shown = program.window.screen_shown
        assert shown is not None
        assert list(nameless(shown)) == [], place
        assert list(rich(shown)) == [], place
        assert not stuck(program.window), place
    bound = {cap_of(each) for each in program.window.findChildren(QShortcut)}
    told = {keys for group in SHORTCUTS for keys, _ in group.keys}
    assert bound - told == set()
    assert {
        keys for keys in told - ELSEWHERE if keys.split()[0] in ("Ctrl", "Alt")
    } - bound == set()
