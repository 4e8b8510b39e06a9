from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.reflect import ReflectPage
from interview_coach.ui.screens.wrap_up.remember import RememberPage
from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.steps import PlaceRow
from tests.ui.screens.wrap_up.conftest import Evening

STEPS = ("remember", "reflect", "referrals", "thank_you", "done")


def done(evening: Evening) -> set[str]:
    """The words of the steps that are ticked."""
    rows = evening.view.steps.findChildren(PlaceRow)
    return {row.text() for row in rows if row.done}


def test_right_after_the_talk_comes_what_else_you_remember(evening: Evening) -> None:
    evening.at(RememberPage)


def test_the_next_morning_it_opens_where_something_is_left_to_do(evening: Evening) -> None:
    evening.clock.advance(hours=12)
    evening.at(ReflectPage)


def test_the_steps_are_ticked_as_they_are_done(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    assert done(evening) == set()
    for name in ("profession", "environment", "credentials"):
        page.scores[name].changed.emit(3)
    evening.settle()
    assert done(evening) == {"Reflect"}


def test_it_says_how_long_ago_the_talk_was_and_when_thanks_are_due(evening: Evening) -> None:
    evening.clock.advance(minutes=32)
    evening.at(ThankYouPage, "thank_you")
    said = [label.text() for label in evening.view.findChildren(Label)]
    assert "Talked 32 min ago" in said
    assert "Thank-you due in 23 h 28 min; by post a day later at most" in said


def test_after_a_day_the_second_day_of_a_card_counts(evening: Evening) -> None:
    evening.clock.advance(hours=26)
    page = evening.at(ThankYouPage, "thank_you")
    said = [label.text() for label in evening.view.findChildren(Label)]
    assert "Thank-you due in 22 h" in said
    assert page.verdicts.in_time.words == "in time: within 48 h"


def test_every_control_has_a_name_and_can_be_reached(evening: Evening) -> None:
    evening.at(Page, "remember")
    for step in STEPS:
        evening.turn_to(step)
        for control in controls(evening.view.page):
            words = isinstance(control, QAbstractButton) and control.text().strip()
            assert control.accessibleName() or words, control
            # Within a group of radio buttons the arrow keys lead on.
            if not isinstance(control, QRadioButton):
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_nothing_is_cut_at_the_smallest_window(evening: Evening) -> None:
    evening.at(Page, "remember")
    evening.program.window.resize(900, 600)
    for step in STEPS:
        evening.turn_to(step)
        assert (evening.program.window.width(), evening.program.window.height()) == (900, 600)
        labels = evening.view.page.findChildren(Label)
        for label in (each for each in labels if each.isVisible() and each.wordWrap()):
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def controls(page: Page) -> list[QWidget]:
    """What one can click or type into; parts of Qt's own controls left out."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    found = (each for each in page.findChildren(QWidget) if isinstance(each, kinds))
    return [each for each in found if each.isVisible() and not each.objectName().startswith("qt_")]
