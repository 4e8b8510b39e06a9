import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.domain.bank import Priority
from interview_coach.domain.interview import Outcome
from interview_coach.ui.screens.prepare.plan_controls import PlanControls
from interview_coach.ui.screens.prepare.plan_row import PlanRow
from interview_coach.ui.screens.prepare.questions import QuestionsPage
from tests.ui.screens.prepare.conftest import Eve

FOUR = ("How did you begin?", "What is a week like?", "What is hard?", "What would you change?")


@pytest.fixture
def page(eve: Eve) -> QuestionsPage:
    eve.plan(*FOUR)
    return eve.at(QuestionsPage, "questions")


def row(page: QuestionsPage, text: str) -> PlanRow:
    return next(row for row in page.plan_list.rows.values() if row.line.text == text)


def in_hand(eve: Eve, page: QuestionsPage, text: str) -> PlanRow:
    """The row, clicked."""
    QTest.mouseClick(row(page, text), Qt.MouseButton.LeftButton)
    eve.settle()
    assert row(page, text).hasFocus()
    return row(page, text)


def test_a_row_grows_with_what_opens_in_it_after_a_question_was_added(
    eve: Eve, page: QuestionsPage
) -> None:
    page.own.submitted.emit("What is quiet?")
    eve.settle()
    held = in_hand(eve, page, FOUR[0])
    assert held.height() == held.heightForWidth(held.width())


def test_the_order_is_changed_by_keys_and_taken_back(eve: Eve, page: QuestionsPage) -> None:
    in_hand(eve, page, FOUR[2])
    eve.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert eve.planned() == [FOUR[0], FOUR[2], FOUR[1], FOUR[3]]
    assert row(page, FOUR[2]).hasFocus()
    assert row(page, FOUR[2]).line.number == "2"
    eve.undo()
    assert eve.planned() == list(FOUR)


def test_a_row_is_dragged_below_another(eve: Eve, page: QuestionsPage) -> None:
    dragged, below = row(page, FOUR[0]), row(page, FOUR[2])
    start = dragged.rect().center()
    end = dragged.mapFromGlobal(below.mapToGlobal(below.rect().bottomLeft()))
    QTest.mousePress(dragged, Qt.MouseButton.LeftButton, pos=start)
    for point in (start + QPoint(0, 30), end):
        move(dragged, point)
    QTest.mouseRelease(dragged, Qt.MouseButton.LeftButton, pos=end)
    eve.settle()
    assert eve.planned() == [FOUR[1], FOUR[2], FOUR[0], FOUR[3]]


def move(widget: PlanRow, to: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(widget.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier(0),
    )
    QApplication.sendEvent(widget, event)


def test_a_finding_makes_a_question_keener_and_each_way_leads_back(
    eve: Eve, page: QuestionsPage
) -> None:
    question = eve.interview().questions[1]
    changes = {"finding": "A new room opened in May", "question_id": question.id}
    eve.ask(lambda services: services.preparing.found(eve.id, "news", changes))
    in_hand(eve, page, question.text)
    planned = page.plan_list.rows[question.id]
    controls = planned.findChild(PlanControls)
    assert isinstance(controls, PlanControls)
    eve.click(controls.mend)
    assert eve.planned()[1] == question.text
    assert controls.card is not None
    eve.click(controls.card.use)
    assert eve.planned()[1] == f"I read that a new room opened in May. {question.text}"
    assert not controls.mend.isVisible()
    eve.click(controls.before)
    assert eve.planned()[1] == question.text
    eve.click(controls.apart)
    assert planned.line.hint is None
    eve.undo()
    assert planned.line.hint is not None


def test_words_are_edited_where_they_stand(eve: Eve, page: QuestionsPage) -> None:
    in_hand(eve, page, FOUR[1])
    eve.press(Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "What was last week like?")
    eve.press(Qt.Key.Key_Return)
    assert eve.planned()[1] == "What was last week like?"
    assert row(page, "What was last week like?").hasFocus()


def test_escape_takes_an_edit_back(eve: Eve, page: QuestionsPage) -> None:
    in_hand(eve, page, FOUR[1])
    eve.press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Oh")
    eve.press(Qt.Key.Key_Escape)
    assert eve.planned() == list(FOUR)


def test_must_and_minutes_are_set_by_key(eve: Eve, page: QuestionsPage) -> None:
    held = in_hand(eve, page, FOUR[0])
    eve.press(Qt.Key.Key_M)
    eve.press(Qt.Key.Key_Plus)
    question = eve.interview().questions[0]
    assert (question.priority, question.minutes) == (Priority.MUST, 2.5)
    assert held._minutes.text() == "2:30"


def test_a_deleted_question_comes_back(eve: Eve, page: QuestionsPage) -> None:
    in_hand(eve, page, FOUR[3])
    eve.press(Qt.Key.Key_Delete)
    assert eve.planned() == list(FOUR[:3])
    assert row(page, FOUR[2]).hasFocus()
    eve.undo()
    assert eve.planned() == list(FOUR)


def test_the_amber_line_stands_where_time_runs_out(eve: Eve, page: QuestionsPage) -> None:
    assert page.chip.text() == "all 4 fit in 13:00 min"
    assert not page.plan_list.time_up.isVisible()
    eve.plan(*(f"And question {n}?" for n in range(5, 10)))
    assert page.chip.text() == "fits 6 of 9 in 13:00 min"
    assert page.plan_list.time_up.isVisible()
    order = [page.plan_list.body.itemAt(at).widget() for at in range(8)]
    assert order.index(page.plan_list.time_up) == 6
    assert row(page, "And question 7?").line.beyond


def test_the_bank_is_searched_and_a_question_taken_over_by_keys(
    eve: Eve, page: QuestionsPage
) -> None:
    bank = page.bank
    assert bank.search.edit.placeholderText() == "Find in 71 questions"
    eve.type(bank.search, "once you were inside")
    assert len(bank.list.rows.rows) == 1
    eve.press(Qt.Key.Key_Down)
    eve.press(Qt.Key.Key_Return)
    assert eve.planned()[-1] == "What surprised you once you were inside?"
    assert bank.list.rows.offer(bank.list.rows.rows[0]) == "in the plan"
    eve.press(Qt.Key.Key_Return)
    assert len(eve.planned()) == 5


def test_the_bank_is_searched_by_the_words_that_can_be_read(page: QuestionsPage, eve: Eve) -> None:
    eve.type(page.bank.search, "six months")
    (found,) = page.bank.list.rows.rows
    assert "{months}" in found.text
    assert page.bank.list.rows.text(found).startswith("With six months")


def test_a_theme_narrows_the_bank(eve: Eve, page: QuestionsPage) -> None:
    eve.click(page.bank.themes["closing"])
    assert {found.theme for found in page.bank.list.rows.rows} == {"closing"}
    eve.click(page.bank.themes["closing"])
    assert len(page.bank.list.rows.rows) == 71


def test_ones_own_question_is_added_by_enter(eve: Eve, page: QuestionsPage) -> None:
    page.own.setFocus()
    QTest.keyClicks(page.own.edit, "Who decides what is kept?")
    eve.press(Qt.Key.Key_Return)
    assert eve.planned()[-1] == "Who decides what is kept?"
    assert page.own.text() == ""


def test_closing_questions_stand_apart_and_take_no_time(eve: Eve, page: QuestionsPage) -> None:
    page.plan_list.changed.emit(row(page, FOUR[0]).line.id, {"theme": "closing"})
    eve.settle()
    assert page.chip.text() == "all 3 fit in 13:00 min"
    assert page.plan_list.closing_head.isVisible()
    assert row(page, FOUR[0]).line.number == ""


def test_what_research_answered_is_folded_away_and_can_come_back(
    eve: Eve, page: QuestionsPage
) -> None:
    held = in_hand(eve, page, FOUR[2])
    assert held._controls is not None
    eve.click(held._controls.known)
    assert eve.planned() == [FOUR[0], FOUR[1], FOUR[3]]
    assert not row(page, FOUR[2]).isVisible()
    eve.click(page.plan_list.fold)
    held = in_hand(eve, page, FOUR[2])
    assert held._controls is not None
    eve.click(held._controls.back)
    assert eve.interview().questions[2].outcome is Outcome.PLANNED


def test_an_empty_plan_begins_with_the_essential_questions(eve: Eve) -> None:
    page = eve.at(QuestionsPage, "questions")
    eve.click(page.empty.button)
    assert 4 <= len(eve.planned()) <= 6
    assert page.plan_list.isVisible()


def test_a_blank_is_pointed_out_with_words_that_will_do(eve: Eve) -> None:
    eve.plan("What led you from {early_role} to today?")
    page = eve.at(QuestionsPage, "questions")
    held = in_hand(eve, page, "What led you from {early_role} to today?")
    assert held._hint.text() == "Fill in the braces: a job they had early on."
    assert held._controls is not None
    eve.click(held._controls.mend)
    assert eve.planned() == ["What led you from your first job to today?"]


def test_a_hint_stands_below_its_question_with_its_mend(eve: Eve) -> None:
    eve.plan("Do you like your job?")
    page = eve.at(QuestionsPage, "questions")
    held = row(page, "Do you like your job?")
    assert held._hint.text().startswith("A yes or a no answers this. Try “What do you like most")
    assert not held._reason.isVisible()
    in_hand(eve, page, "Do you like your job?")
    assert "UMass Dartmouth guide" in held._reason.text()
    assert held._reason.isVisible()
    assert held._controls is not None
    held._controls.mend.setFocus()
    eve.click(held._controls.mend)
    assert eve.planned() == ["What do you like most, and least, about your job?"]
    assert not held._hint.isVisible()
    assert held._controls.edit.hasFocus()
    eve.undo()
    assert eve.planned() == ["Do you like your job?"]


def test_not_in_my_case_is_kept_and_can_be_taken_back(eve: Eve) -> None:
    eve.plan("Do you like your job?", "Is it hard to begin?")
    page = eve.at(QuestionsPage, "questions")
    held = in_hand(eve, page, "Do you like your job?")
    assert held._controls is not None
    once, _ = held._controls.quiet.menu_shown.actions()
    once.trigger()
    eve.settle()
    assert not held._hint.isVisible()
    other = in_hand(eve, page, "Is it hard to begin?")
    assert other._hint.isVisible()
    eve.undo()
    assert held._hint.isVisible()


def test_what_time_does_not_reach_is_named(eve: Eve) -> None:
    eve.plan(*(f"And what of {n}?" for n in range(1, 9)))
    page = eve.at(QuestionsPage, "questions")
    assert page.plan_list.time_up.words.endswith("20 minutes leave 13:00 for questions")
    assert page.plan_list.time_up.not_reached.text() == (
        "Likely not reached: “And what of 7?” and 1 more"
    )
