"""The brainstorm: names as fast as they come to mind, none twice, none lost."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from interview_coach.ui.screens.find.brainstorm import BrainstormPage
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.find.conftest import open_page
from tests.ui.screens.keys import type_words

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(program: Program) -> BrainstormPage:
    return open_page(program, "brainstorm", BrainstormPage)


def write(program: Program, page: BrainstormPage, *names: str) -> None:
    for name in names:
        type_words(page.field, name)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    settle(program)


def names(page: BrainstormPage) -> list[str]:
    return [row.name for row in page.model.rows]


def test_each_enter_keeps_a_name_in_the_circle_the_latest_on_top(
    program: Program, page: BrainstormPage
) -> None:
    assert page.prompt.text().startswith("Parents, siblings")
    assert page.field.hasFocus()
    assert page.stuck.isVisible()
    write(program, page, "Clara Weiß", "Anna Ortiz – teaches chemistry", "Ben Ortiz")
    assert names(page) == ["Ben Ortiz", "Anna Ortiz", "Clara Weiß"]
    assert page.circles.row("family").count == "3"
    assert page.model.index(1, 1).data() == "teaches chemistry"
    assert not page.stuck.isVisible()
    people = ask(program, lambda s: [s.people.get(row.id) for row in s.reading.people()])
    assert {person.circle for person in people} == {"family"}
    assert next(p.notes for p in people if p.given_name == "Anna") == "teaches chemistry"


def test_a_pasted_list_comes_in_whole_and_goes_again_in_one_step(
    program: Program, page: BrainstormPage
) -> None:
    write(program, page, "Dana Whitfield")
    pasted = QMimeData()
    pasted.setText("Whitfield, Dana\nRavi Menon\n\nLucía Prado\n")
    page.field.insertFromMimeData(pasted)
    settle(program)
    assert names(page)[:2] == ["Lucía Prado", "Ravi Menon"]
    assert page.doubles.text() == "Among your people already: Whitfield, Dana"
    QTest.keyClick(program.window, Qt.Key.Key_Z, CTRL)
    settle(program)
    assert names(page) == ["Dana Whitfield"]


def test_what_was_typed_is_kept_when_one_goes_on(program: Program, page: BrainstormPage) -> None:
    type_words(page.field, "Priya Nair")
    QTest.mouseClick(page.following, Qt.MouseButton.LeftButton)
    settle(program)
    assert page.title.text() == "Friends"
    assert names(page) == []
    assert page.circles.row("family").count == "1"
    type_words(page.field, "Tom Adeyemi")
    program.window.go("people")
    settle(program)
    rows = ask(program, lambda services: services.reading.people())
    assert {row.name: row.circle for row in rows} == {
        "Priya Nair": "family",
        "Tom Adeyemi": "friends",
    }


def test_a_minute_ends_kindly(program: Program, page: BrainstormPage) -> None:
    QTest.mouseClick(page.minute, Qt.MouseButton.LeftButton)
    assert page.bar.isVisible()
    for _ in range(60):
        page._tick()
    assert page.bar.value == 1
    assert page.minute.text().startswith("Stay as long as names come")
    write(program, page, "Mei Tanaka")
    assert names(page) == ["Mei Tanaka"]
