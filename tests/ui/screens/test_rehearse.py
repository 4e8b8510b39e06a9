"""Practising the talk, in the real window: it looks like the talk and leaves no trace in it."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.domain.interview import Interview
from interview_coach.domain.session import State
from interview_coach.ui.screens.prepare.ready import ReadyPage
from interview_coach.ui.screens.prepare.view import PrepareView
from interview_coach.ui.screens.rehearse import RehearseView
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, settle

QUESTIONS = ("How did you come to this?", "What surprised you?", "What would you do again?")


@pytest.fixture
def talk(program: Program) -> UUID:
    return an_interview(program, *QUESTIONS)


def stored(program: Program, talk: UUID) -> Interview:
    interview: Interview = ask(program, lambda s: s.preparing.open(talk).interview)
    return interview


def assert_untouched(program: Program, talk: UUID) -> None:
    """No session, no note, no name, no step of the closing."""
    conversation = ask(program, lambda s: s.interviewing.open(talk))
    interview = conversation.interview
    assert interview.session.state is State.READY
    assert (conversation.notes, interview.referrals, interview.closing_steps) == ((), [], [])
    assert not any(question.seconds_spent for question in interview.questions)


def press(program: Program, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)
    settle(program)


def test_a_talk_is_practised_by_keys_alone_and_is_not_touched(
    program: Program, talk: UUID, clock: SetClock
) -> None:
    program.window.go("interview", interview_id=str(talk), stage="prepare", step="ready")
    settle(program)
    prepare = program.window.screen_shown.view()  # type: ignore[union-attr]
    assert isinstance(prepare, PrepareView)
    ready = prepare.page()
    assert isinstance(ready, ReadyPage)
    ready.practise.practise.click()
    settle(program)
    view = program.window.screen_shown.view()  # type: ignore[union-attr]
    assert isinstance(view, RehearseView)
    assert view.band.words.text() == "Practice – nothing of this is counted"
    plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    press(program, Qt.Key.Key_F5, plain)
    assert view.editor.hasFocus()
    assert view.introduction.isVisible()
    clock.advance(seconds=40)
    view.tick()
    assert view.clock_panel.phase.text() == "Your introduction"
    for seconds in (8, 5):
        clock.advance(seconds=seconds)
        press(program, Qt.Key.Key_Return, control)
    assert view.question_panel.current.words.text() == QUESTIONS[1]
    QTest.keyClicks(view.editor, "@Lucia Prado")
    press(program, Qt.Key.Key_D, control)
    assert view.notes_panel.saved.text() == "not kept"
    for seconds in (30, 4):
        clock.advance(seconds=seconds)
        press(program, Qt.Key.Key_Return, control)
    assert view.closing_panel.isVisible()
    press(program, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert view.closing_panel.rows["time"].is_done
    view.clock_panel.end_button.click()
    press(program, Qt.Key.Key_Space, plain)
    assert view.account.isVisible()
    assert view.account.remark.text().startswith("Question 2 took")
    interview = stored(program, talk)
    (rehearsal,) = interview.rehearsals
    assert rehearsal.introduction_seconds == 48
    assert sorted(rehearsal.question_seconds.values()) == [4, 5, 30]
    assert interview.introduction_rehearsed_at == clock.now()
    assert_untouched(program, talk)
    view.account.leave_button.click()
    settle(program)
    assert ready.isVisible()
    assert ready.practise.last.text() == "Last just now: introduction 0:48, questions 0:39"


def test_who_goes_elsewhere_keeps_what_was_said(
    program: Program, talk: UUID, clock: SetClock
) -> None:
    program.window.go("interview", interview_id=str(talk), stage="rehearse")
    settle(program)
    view = program.window.screen_shown.view()  # type: ignore[union-attr]
    view.start()
    clock.advance(seconds=40)
    QTest.keyClicks(view.editor, "a line of the practice")
    view.editor.flush()
    view.toggle_pause()
    # What a kill now would leave behind.
    assert_untouched(program, talk)
    program.window.go("today")
    settle(program)
    (rehearsal,) = stored(program, talk).rehearsals
    assert (rehearsal.introduction_seconds, rehearsal.question_seconds) == (40, {})
    program.window.go("interview", interview_id=str(talk), stage="rehearse")
    settle(program)
    assert view.clock_panel.start_button.isVisible()
    assert view.editor.toPlainText() == ""
    view.start()
    clock.advance(seconds=3)
    view.end()
    assert view.account.title.text() == "Stopped before it began"
    assert len(stored(program, talk).rehearsals) == 1
