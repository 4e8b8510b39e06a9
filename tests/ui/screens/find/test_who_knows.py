"""Who knows whom: what one aims at against one's people, by click or key."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.services import Services
from interview_coach.domain.target import AnswerState, Verdict
from interview_coach.ui.screens.find.matrix import NOTHING_YET
from interview_coach.ui.screens.find.search_words import map_link
from interview_coach.ui.screens.find.who_knows import WhoKnowsPage
from interview_coach.ui.widgets import Chip
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.find.conftest import open_page
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(program: Program) -> WhoKnowsPage:
    def fill(services: Services) -> None:
        services.find.brainstorm("family", "Anna Ortiz\nBen Ortiz")
        (ravi,) = services.find.brainstorm("alumni", "Ravi Menon").added
        services.people.change(ravi, {"notes": "volunteered at Harborview Library"})

    ask(program, fill)
    page = open_page(program, "who", WhoKnowsPage)
    for name in ("Harborview Library", "State Archives"):
        type_words(page.targets.field.edit, name)
        QTest.keyClick(page.targets.field.edit, Qt.Key.Key_Return)
        settle(program)
    return page


def said(page: WhoKnowsPage) -> list[list[str]]:
    rows, columns = page.model.rowCount(), page.model.columnCount()
    return [[page.model.index(r, c).data() for c in range(columns)] for r in range(rows)]


def answer(program: Program, target: int, name: str) -> AnswerState | None:
    def look(services: Services) -> AnswerState | None:
        person: UUID = services.reading.people(name)[0].id
        found = services.find.targets()[target].answer_of(person)
        return found.state if found else None

    state: AnswerState | None = ask(program, look)
    return state


def test_a_cell_goes_round_by_click_and_by_key(program: Program, page: WhoKnowsPage) -> None:
    assert [line.name for line in page.model.rows] == ["Ravi Menon", "Anna Ortiz", "Ben Ortiz"]
    middle = page.matrix.visualRect(page.model.index(0, 0)).center()
    shown = []
    for _ in range(4):
        QTest.mouseClick(page.matrix.viewport(), LEFT, pos=middle)
        settle(program)
        shown.append(said(page)[0][0])
    assert shown == ["asked", "knows someone", "no", NOTHING_YET]
    page.matrix.setFocus()
    QTest.keyClick(page.matrix, Qt.Key.Key_Down)
    QTest.keyClick(page.matrix, Qt.Key.Key_Right)
    QTest.keyClick(page.matrix, Qt.Key.Key_K)
    settle(program)
    assert answer(program, 1, "Anna") is AnswerState.KNOWS_SOMEONE
    QTest.keyClick(page.matrix, Qt.Key.Key_Space)
    settle(program)
    assert said(page) == [[NOTHING_YET] * 2, [NOTHING_YET, "no"], [NOTHING_YET] * 2]
    index = page.model.index(1, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna Ortiz, State Archives: no"


def test_a_name_is_looked_for_and_who_else_could_ask(program: Program, page: WhoKnowsPage) -> None:
    page.circle.set_value("alumni")
    page.circle.changed.emit("alumni")
    settle(program)
    assert [line.name for line in page.model.rows] == ["Ravi Menon"]
    assert page.circle.value == "alumni"
    type_words(page.search.edit, "anna")
    settle(program)
    assert page.nobody.text() == "Nobody matches this."
    page._choose_circle("")
    settle(program)
    assert [line.name for line in page.model.rows] == ["Anna Ortiz"]
    page.targets.choose(page.model.targets[0].id)
    page.refresh()
    settle(program)
    assert page.knowing.search.text() == "Harborview Library"
    (chip,) = (c for c in page.knowing.findChildren(Chip) if not c.isHidden())
    assert chip.text() == "Ravi Menon"
    QTest.mouseClick(chip, LEFT)
    settle(program)
    assert answer(program, 0, "Ravi") is AnswerState.ASKED
    assert not [c for c in page.knowing.findChildren(Chip) if not c.isHidden()]


def test_the_order_a_verdict_and_a_deletion(program: Program, page: WhoKnowsPage) -> None:
    page.targets.table.setFocus()
    QTest.keyClick(page.targets.table, Qt.Key.Key_Up, ALT)
    settle(program)
    assert [target.name for target in page.model.targets] == [
        "State Archives",
        "Harborview Library",
    ]
    page.form.verdict.changed.emit(Verdict.STRIKE_OFF)
    type_words(page.form.reason.edit, "only on site")
    page.form.flush()
    settle(program)
    target = page.model.targets[0]
    assert (target.verdict, target.reason) == (Verdict.STRIKE_OFF, "only on site")
    QTest.keyClick(page.targets.table, Qt.Key.Key_Delete)
    settle(program)
    assert [target.name for target in page.model.targets] == ["Harborview Library"]
    program.window.undo.undo()
    settle(program)
    assert len(page.model.targets) == 2
    QTest.mouseClick(page.form.elsewhere.copy, LEFT)
    assert QApplication.clipboard().text() == '"Harborview Library" alumni'


def test_in_a_low_window_the_list_and_what_one_knows_take_turns(
    program: Program, page: WhoKnowsPage
) -> None:
    assert page.form.isVisible()
    assert not page.about.isVisible()
    program.window.resize(900, 600)
    settle(program)
    assert page.targets.isVisible()
    assert not page.form.isVisible()
    page.about.setFocus()
    QTest.keyClick(page.about, Qt.Key.Key_Space)
    assert (page.targets.isVisible(), page.form.isVisible()) == (False, True)
    QTest.keyClick(page.back, Qt.Key.Key_Space)
    assert (page.targets.isVisible(), page.form.isVisible()) == (True, False)
    assert page.targets.table.hasFocus()


def test_a_place_on_a_map_is_only_ever_searched_for() -> None:
    link = map_link("Portland & co?layers=x#y")
    assert link.endswith("search?query=Portland%20%26%20co%3Flayers%3Dx%23y")
