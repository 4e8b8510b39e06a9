import sqlite3
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.services import Services
from interview_coach.domain.notes import Privacy
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import State
from interview_coach.ui.screens.live.closing_row import ReferralAsk
from interview_coach.ui.screens.live.question_panel import QuestionRow
from interview_coach.ui.screens.live.view import LiveView
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, finish, settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Call:
    """A person in the live view, with real keys."""

    def __init__(self, program: Program, clock: SetClock, interview: UUID) -> None:
        self.program, self.clock, self.id = program, clock, interview
        program.window.go("interview", interview_id=str(interview), stage="live")
        settle(program)
        view = program.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
        assert isinstance(view, LiveView)
        self.view = view

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.view.editor, key, modifier)
        settle(self.program)

    def begin(self) -> None:
        QTest.keyClick(self.view.clock_panel.start_button, Qt.Key.Key_Space)
        settle(self.program)

    def type(self, words: str) -> None:
        """Type, and let the autosave timer run out."""
        for letter in words:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.view.editor, press)
        self.view.editor.flush()
        settle(self.program)

    def wait(self, **time: float) -> None:
        self.clock.advance(**time)
        self.view.tick()
        settle(self.program)

    def stored(self):  # type: ignore[no-untyped-def]
        return ask(self.program, lambda services: services.interviewing.open(self.id))


@pytest.fixture
def call(program: Program, clock: SetClock) -> Call:
    questions = [f"Question number {n}?" for n in range(1, 8)]
    return Call(program, clock, an_interview(program, *questions))


def test_one_key_starts_the_call_with_the_first_question_in_hand(call: Call) -> None:
    call.begin()
    assert call.stored().interview.session.state is State.RUNNING
    assert call.view.question_panel.current.words.text() == "Question number 1?"


def test_each_line_knows_its_minute_and_its_question(call: Call) -> None:
    call.begin()
    call.wait(seconds=40)
    call.type("started in reference")
    call.wait(minutes=3)
    call.key(Qt.Key.Key_Return, CTRL)
    call.key(Qt.Key.Key_Return)
    call.wait(seconds=20)
    call.type("vendor calls")
    conversation = call.stored()
    first, second = conversation.interview.questions[:2]
    assert [(note.text, note.at_seconds, note.question_id) for note in conversation.notes] == [
        ("started in reference", 40, first.id),
        ("vendor calls", 240, second.id),
    ]


def test_notes_stay_at_their_margin_while_spaces_are_typed(call: Call) -> None:
    call.begin()
    moved: list[int] = []
    call.view.editor.horizontalScrollBar().valueChanged.connect(moved.append)
    call.type("word    " * 30)
    assert not moved


def test_next_skip_and_any_number_take_up_questions(call: Call) -> None:
    call.begin()
    call.key(Qt.Key.Key_Return, CTRL)
    call.key(Qt.Key.Key_Return, CTRL | SHIFT)
    call.key(Qt.Key.Key_5, ALT)
    assert call.view.question_panel.current.words.text() == "Question number 5?"
    outcomes = [q.outcome.value for q in call.stored().interview.questions]
    assert outcomes[:3] == ["asked", "skipped", "asked"]


def test_what_comes_next_is_in_sight_however_much_was_asked(
    program: Program, clock: SetClock
) -> None:
    questions = [
        f"Which part of the work was number {n} of this year’s surprises?" for n in range(14)
    ]
    call = Call(program, clock, an_interview(program, *questions))
    program.window.resize(900, 600)
    call.begin()
    for _ in range(9):
        call.key(Qt.Key.Key_Return, CTRL)
    column = call.view.question_panel.findChildren(Column)[0]
    rows = [r for r in column.findChildren(QuestionRow) if not r.isHidden() and r.is_to_come]
    top = rows[0].mapTo(column.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < column.viewport().height() - rows[0].height()


def test_the_closing_step_repeats_what_was_said_not_a_name(call: Call) -> None:
    call.begin()
    call.type("@Lucía Prado, State Archives")
    call.key(Qt.Key.Key_D, CTRL)
    assert call.view.editor.best_line() == ""
    call.key(Qt.Key.Key_Return)
    call.type("nobody hires for tools")
    call.key(Qt.Key.Key_D, CTRL)
    assert call.view.editor.best_line() == "nobody hires for tools"


def test_a_star_and_privacy_belong_to_the_line_and_undo_takes_them_back(call: Call) -> None:
    call.begin()
    call.type("a fine line")
    call.key(Qt.Key.Key_D, CTRL)
    call.key(Qt.Key.Key_P, CTRL | SHIFT)
    note = call.stored().notes[0]
    assert note.kept
    assert note.privacy is Privacy.PRIVATE
    call.view.editor.undo()
    call.view.editor.undo()
    call.view.editor.flush()
    settle(call.program)
    note = call.stored().notes[0]
    assert not note.kept
    assert note.privacy is Privacy.NORMAL


def test_the_closing_steps_open_by_themselves_at_five_minutes_left(call: Call) -> None:
    call.begin()
    call.type("@Lucía Prado, State Archives")
    call.wait(minutes=14, seconds=59)
    assert not call.view.closing_panel.isVisible()
    call.wait(seconds=1)
    assert call.view.closing_panel.isVisible()
    call.key(Qt.Key.Key_1, ALT)
    assert [step.key for step in call.stored().interview.closing_steps] == ["time"]


def test_past_the_time_nobody_is_to_promise_to_keep_to_it(call: Call) -> None:
    call.begin()
    call.wait(minutes=19)
    rows = call.view.closing_panel.rows
    assert rows["time"].isVisible()
    call.wait(minutes=1, seconds=5)
    assert not rows["time"].isVisible()
    call.view.extend(5, "them")
    settle(call.program)
    assert rows["time"].isVisible()


def test_permission_is_asked_for_each_name_in_the_notes(call: Call) -> None:
    call.begin()
    call.type("@Lucía Prado, State Archives")
    call.wait(minutes=16)
    row = call.view.closing_panel.rows["permission"]
    call.key(Qt.Key.Key_3, ALT)
    assert row.nudge.isVisible()
    assert call.stored().interview.referrals[0].permission is Permission.NOT_ASKED
    settle(call.program)
    (answer,) = (ask.answer for ask in call.view.closing_panel.findChildren(ReferralAsk))
    QTest.mouseClick(answer.segment(Permission.YES.value), Qt.MouseButton.LeftButton)
    settle(call.program)
    assert call.stored().interview.referrals[0].permission is Permission.YES
    assert not row.nudge.isVisible()
    assert QApplication.focusWidget() is call.view.editor


def test_an_answer_for_every_name_ticks_the_step(call: Call) -> None:
    call.begin()
    call.type("@Lucía Prado, State Archives")
    call.key(Qt.Key.Key_Return)
    call.type("@Tom Adeyemi")
    call.wait(minutes=16)
    row = call.view.closing_panel.rows["permission"]
    for number, done in enumerate((False, True)):
        answer = call.view.closing_panel.findChildren(ReferralAsk)[number].answer
        QTest.mouseClick(answer.segment(Permission.NO.value), Qt.MouseButton.LeftButton)
        settle(call.program)
        assert call.stored().interview.closing_done("permission") is done
    assert row.is_done
    assert [r.permission for r in call.stored().interview.referrals] == [Permission.NO] * 2


def test_more_time_is_stamped_and_goes_back_to_the_questions(call: Call) -> None:
    call.begin()
    call.wait(minutes=16)
    call.key(Qt.Key.Key_E, CTRL)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(call.program)
    call.wait(seconds=1)
    extension = call.stored().interview.session.extensions[0]
    assert (extension.minutes, extension.offered_by.value) == (5, "them")
    assert not call.view.closing_panel.isVisible()


def test_whoever_leaves_a_question_is_back_in_the_notes(call: Call) -> None:
    call.begin()
    for asking in (call.view.clock_panel.ask_more, call.view.clock_panel.ask_end):
        asking()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is call.view.editor


def test_overtime_shows_quietly_and_takes_nothing_away(call: Call) -> None:
    call.begin()
    call.wait(minutes=21)
    assert call.view.clock_panel.phase.text() == "Past the time you promised"
    assert call.stored().interview.session.state is State.RUNNING


def test_a_pause_stops_the_clock_until_it_is_resumed(call: Call) -> None:
    call.begin()
    call.wait(minutes=5)
    call.view.toggle_pause()
    settle(call.program)
    call.wait(minutes=10)
    call.view.toggle_pause()
    settle(call.program)
    remaining = call.stored().interview.session.remaining(call.clock.steady())
    assert remaining.total_seconds() == 15 * 60


def test_end_asks_once_and_leads_to_the_wrap_up(call: Call) -> None:
    call.begin()
    call.wait(minutes=18)
    call.view.clock_panel.end_button.click()
    assert call.stored().interview.session.state is State.RUNNING
    QTest.keyClick(call.view.clock_panel.certain.end, Qt.Key.Key_Space)
    settle(call.program)
    assert call.stored().interview.session.state is State.ENDED
    assert call.program.window.place[1]["stage"] == "wrap_up"


def test_compact_keeps_the_notes_and_leaves_the_clock_alone(call: Call) -> None:
    call.begin()
    call.wait(minutes=4)
    call.type("before")
    call.view.shrink()
    settle(call.program)
    assert call.view.compact is not None
    assert call.view.compact.clock.text() == "16:00"
    assert call.view.editor.window() is call.view.compact
    assert call.view.compact.windowIcon().cacheKey() == call.program.window.windowIcon().cacheKey()
    call.type(" and after")
    assert QTest.qWaitForWindowActive(call.view.compact)
    call.key(Qt.Key.Key_D, CTRL)
    assert call.stored().notes[0].kept
    call.view.compact.close()
    settle(call.program)
    assert call.view.compact is None
    assert call.program.window.isVisible()
    assert call.stored().notes[0].text == "before and after"
    assert call.stored().interview.session.remaining(call.clock.steady()).total_seconds() == 960


def test_setting_the_machines_clock_does_not_bend_the_call(call: Call) -> None:
    call.begin()
    call.wait(minutes=7)
    call.clock.set_wall(hours=1)
    call.wait(seconds=0)
    assert call.view.clock_panel.phase.text() == "Questions · final five in 8:00"


def test_a_start_after_a_kill_goes_straight_back_into_the_call(
    call: Call, start: Callable[[], Program], tmp_path: Path
) -> None:
    call.begin()
    call.wait(minutes=12)
    call.type("the last thing said")
    finish(call.program)
    call.clock.advance(minutes=1)
    again = start()
    settle(again)
    view = again.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
    assert isinstance(view, LiveView)
    assert view.editor.toPlainText() == "the last thing said"
    assert view.clock_panel.phase.text().endswith("inal five in 2:00")
    finish(again)
    with sqlite3.connect(tmp_path / "data" / "interviews.db") as file:
        assert file.execute("pragma integrity_check").fetchone() == ("ok",)


def test_a_failed_save_keeps_the_text_and_is_tried_again(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    from interview_coach.application.errors import CoachError
    from interview_coach.application.interviewing import Interviewing
    from interview_coach.ui.screens import leaving

    call.begin()
    real = Interviewing.type_notes

    def refuse(*_: object) -> None:
        raise CoachError("The disk is full.")

    monkeypatch.setattr(Interviewing, "type_notes", refuse)
    call.type("kept in the window")
    assert call.program.window.messages.said[-1] == "The disk is full."
    assert call.view.notes_panel.saved.text() != "saved"
    call.program.window.go("interview", interview_id=str(call.id), stage="prepare")
    settle(call.program)
    call.program.window.go("interview", interview_id=str(call.id), stage="live")
    settle(call.program)
    assert call.view.editor.toPlainText() == "kept in the window"
    monkeypatch.setattr(leaving, "may_lose", lambda words, _: asked.append(words))
    asked: list[str] = []
    assert not call.program.window.close()
    assert asked == ["kept in the window"]
    monkeypatch.setattr(Interviewing, "type_notes", real)
    call.type("!")
    QTest.qWait(50)
    settle(call.program)
    assert [note.text for note in call.stored().notes] == ["kept in the window!"]
    assert call.view.notes_panel.saved.text() == "saved"


def test_in_a_small_window_the_notes_keep_more_room_than_the_questions(call: Call) -> None:
    call.program.window.resize(900, 600)
    settle(call.program)
    assert call.view.notes_panel.width() > call.view.question_panel.width()
    call.begin()
    call.type("@Lucía Prado, State Archives")
    call.wait(minutes=15)
    panel = call.view.closing_panel
    (column,) = panel.findChildren(Column)
    for number, in_hand in enumerate(("time", "referrals", "permission"), start=1):
        row = panel.rows[in_hand]
        top = row.mapTo(column.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= column.viewport().height() - row.height()
        steps = [row for row in panel.rows.values() if row.is_step]
        assert [row.key for row in steps if row.words.isVisible()] == [in_hand]
        call.key(getattr(Qt.Key, f"Key_{number}"), ALT)


def test_in_large_type_the_notes_go_below_and_nothing_is_squeezed(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    call.begin()
    monkeypatch.setattr(theme(), "base", 21)
    call.program.window.resize(900, 600)
    settle(call.program)
    panel, words = call.view.question_panel, call.view.question_panel.current.words
    assert call.view.notes_panel.y() > panel.height()
    assert words.height() >= words.heightForWidth(words.width())
    shown = [b for b in call.view.clock_panel.findChildren(Button) if b.isVisible()]
    assert len(shown) == 5
    assert all(button.height() >= button.sizeHint().height() for button in shown)
    monkeypatch.undo()
    call.program.window.resize(1180, 760)
    settle(call.program)
    assert call.view.notes_panel.x() > panel.width()


def test_when_it_gets_late_a_quiet_line_says_what_may_be_left_out(call: Call) -> None:
    late = call.view.question_panel.late
    call.begin()
    call.wait(minutes=1)
    assert not late.isVisible()
    call.wait(minutes=8)
    assert late.isVisible()
    assert late.text() == "May be left out: 5 to 7"
    call.wait(minutes=6, seconds=30)
    assert not late.isVisible()


def test_when_early_one_click_adds_a_question_and_hiding_is_for_good(call: Call) -> None:
    early = call.view.question_panel.early
    call.begin()
    for n in range(6):
        call.wait(seconds=30)
        call.key(Qt.Key.Key_Return, CTRL | (SHIFT if n == 2 else Qt.KeyboardModifier.NoModifier))
    assert early.offers[0].question.text == "Question number 3?"
    QTest.mouseClick(early.offers[0], Qt.MouseButton.LeftButton)
    settle(call.program)
    assert [q.text for q in call.stored().interview.to_come] == ["Question number 3?"]
    assert early.isVisible()
    early.hide_button.click()
    call.wait(seconds=30)
    assert not early.isVisible()
    assert early.text()


def test_one_key_turns_it_into_a_job_interview_and_back(call: Call) -> None:
    def prepare(services: Services) -> None:
        services.preparing.change(call.id, {"introduction": "I keep old photographs."})
        with services.interviewing.work() as work:
            work.profile.stories = ["The flood", "The catalogue"]

    ask(call.program, prepare)
    call.program.window.go("today")
    call.program.window.go("interview", interview_id=str(call.id), stage="live")
    settle(call.program)
    call.begin()
    call.wait(minutes=4)
    call.view.shrink()
    assert call.view.compact is not None
    assert QTest.qWaitForWindowActive(call.view.compact)
    call.key(Qt.Key.Key_J, CTRL | SHIFT)
    job = call.view.job_panel
    assert job.isVisible()
    assert [label.text() for label in job.introduction.labels] == ["I keep old photographs."]
    assert [label.text() for label in job.stories.labels] == ["1  The flood", "2  The catalogue"]
    assert job.why.isHidden()
    assert job.ask_them.isVisible()
    call.key(Qt.Key.Key_Return, CTRL)
    call.wait(minutes=12)
    assert not call.view.closing_panel.isVisible()
    assert call.stored().interview.current.text == "Question number 1?"
    call.key(Qt.Key.Key_J, CTRL | SHIFT)
    assert not job.isVisible()
    assert call.stored().interview.session.job_interview_at is None


def test_the_closing_steps_back_when_short_and_locks_what_was_for_you_alone(call: Call) -> None:
    call.begin()
    call.type("the director leaves in May")
    call.key(Qt.Key.Key_Return)
    call.wait(minutes=15)
    panel = call.view.closing_panel
    assert [key for key, row in panel.rows.items() if row.isVisible() and not row.is_step] == [
        "confidence"
    ]
    QTest.mouseClick(panel.more_button, Qt.MouseButton.LeftButton)
    shown = [key for key, row in panel.rows.items() if row.isVisible() and not row.is_step]
    assert shown == ["confidence", "missed", "groups", "offer", "reach"]
    QTest.mouseClick(panel.lock_button, Qt.MouseButton.LeftButton)
    settle(call.program)
    assert call.stored().notes[0].privacy is Privacy.CONFIDENTIAL
    call.wait(minutes=3)
    shown = [key for key, row in panel.rows.items() if row.isVisible() and not row.is_step]
    assert shown == ["confidence", "reach"]
    call.key(Qt.Key.Key_T, CTRL)
    assert call.stored().interview.session.talking == 1


def test_what_they_care_about_is_kept_and_a_second_time_taken_off(call: Call) -> None:
    call.begin()
    call.type("the people who come back")
    said = []
    for _ in range(2):
        call.key(Qt.Key.Key_H, CTRL | SHIFT)
        said.append(call.view.notes_panel.saved.text())
    kept, off = said
    assert kept.startswith("kept with ")
    assert off == f"not {kept} any more"
