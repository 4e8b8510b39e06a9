from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.domain.notes import Mark, Privacy
from interview_coach.ui.screens.wrap_up.remember import RememberPage
from tests.ui.screens.wrap_up.conftest import NOTES, Evening, keys

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_what_is_typed_becomes_note_lines_without_a_minute(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    evening.type(page.text, "She laughed at the word pipeline\n@Mei Tanaka, Harbor Museum\n")
    notes = evening.notes()
    assert notes["She laughed at the word pipeline"].at_seconds is None
    assert notes["@Mei Tanaka, Harbor Museum"].mark is Mark.REFERRAL
    opened = evening.ask(lambda services: services.wrapping_up.open(evening.id))
    assert opened.interview.referrals[-1].name == "Mei Tanaka"


def test_the_notes_of_the_talk_stand_there_with_the_new_ones_below(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    assert len(page.rows()) == len(NOTES)
    evening.type(page.text, "One more")
    assert len(page.rows()) == len(NOTES) + 1
    assert page.text.control.hasFocus()
    assert page.text.text() == "One more"


def test_a_star_and_a_lock_can_still_be_set(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    row = page.rows()[4]
    evening.click(row.keep)
    evening.click(row.guard)
    line = evening.notes()[NOTES[4]]
    assert (line.kept, line.privacy) == (True, Privacy.PRIVATE)
    assert row.keep.isChecked()
    assert row.guard.text() == "private"


def test_the_keys_of_the_live_view_mark_the_line_that_is_typed(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    page.text.setFocus()
    keys(page.text.control, "first\nsecond")
    QTest.keyClick(page.text.control, Qt.Key.Key_D, CTRL)
    QTest.keyClick(page.text.control, Qt.Key.Key_P, CTRL | SHIFT)
    evening.settle()
    notes = evening.notes()
    assert (notes["second"].kept, notes["second"].privacy) == (True, Privacy.PRIVATE)
    assert not notes["first"].kept


def test_the_three_minutes_begin_by_themselves_right_after_the_talk(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    assert page.minutes.words == "3:00"
    evening.clock.advance(seconds=39)
    page.look()
    evening.settle()
    assert page.minutes.words == "2:21"


def test_the_three_minutes_are_offered_later_and_end_without_a_word_of_hurry(
    evening: Evening,
) -> None:
    evening.clock.advance(hours=3)
    page = evening.at(RememberPage, "remember")
    evening.click(page.minutes.start)
    assert page.minutes.words == "3:00"
    evening.clock.advance(minutes=4)
    page.look()
    evening.settle()
    assert "as long as you like" in page.minutes.words


def test_a_clock_that_is_set_back_does_not_lengthen_the_three_minutes(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    evening.clock.advance(minutes=1)
    evening.clock.wall -= timedelta(hours=1)
    page.look()
    evening.settle()
    assert page.minutes.words == "2:00"


def test_the_last_key_is_kept_when_one_goes_on(evening: Evening) -> None:
    page = evening.at(RememberPage, "remember")
    page.text.setFocus()
    keys(page.text.control, "the very last thing")
    evening.view.go("reflect")
    evening.settle()
    assert "the very last thing" in evening.notes()
