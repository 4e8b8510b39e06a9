"""All interviews, and how a new one begins."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from interview_coach.application.reading import InterviewRow
from interview_coach.application.services import Services
from interview_coach.domain.interview import Format
from interview_coach.settings import Settings, save
from interview_coach.ui.screens.interviews import InterviewsScreen
from interview_coach.ui.screens.interviews.listing import bin_box, chip_box
from interview_coach.ui.screens.interviews.rows import row_words, state_chip
from interview_coach.ui.screens.new_interview import NewInterviewDialog, begin_interview
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton


def interviews(program: Program) -> InterviewsScreen:
    program.window.go("interviews")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, InterviewsScreen)
    return screen


def arrange(program: Program, clock: SetClock, *names: str) -> None:
    """One interview a day, from tomorrow on."""

    def make(services: Services) -> None:
        for number, name in enumerate(names, start=1):
            at = clock.now() + timedelta(days=number)
            services.preparing.arrange_interview(name, at, "Europe/Berlin")

    ask(program, make)


def shown(screen: InterviewsScreen) -> list[str]:
    return [item if isinstance(item, str) else item.name for item in screen.rows.items]


def new_interview(program: Program) -> NewInterviewDialog:
    dialog = begin_interview(program.window.context, program.window.screen_shown)  # type: ignore[arg-type]
    settle(program)
    return dialog


def test_upcoming_come_before_done(program: Program, clock: SetClock) -> None:
    arrange(program, clock, "Dana Whitfield", "Ravi Menon", "Priya Nair")

    def talk(services: Services) -> None:
        first = services.reading.interviews()[0].id
        services.interviewing.start(first, clock.now())
        services.interviewing.end(first, clock.now() + timedelta(minutes=20))

    ask(program, talk)
    screen = interviews(program)
    assert shown(screen) == [
        *("This week", "Ravi Menon", "Next week", "Priya Nair"),
        *("Done", "Dana Whitfield"),
    ]
    rows = [item for item in screen.rows.items if isinstance(item, InterviewRow)]
    assert [state_chip(row, clock.now())[0] for row in rows] == [
        "in 2 days",
        "in 3 days",
        "to thank",
    ]
    assert row_words(rows[0], clock.now()) == "Sun 22 Nov 15:00 · 20\u00a0minutes · video"


def test_keys_walk_past_headings_and_enter_opens(program: Program, clock: SetClock) -> None:
    arrange(program, clock, "Dana Whitfield", "Ravi Menon")
    screen = interviews(program)
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Down)
    chosen = screen.list.chosen()
    assert chosen is not None
    assert chosen.name == "Ravi Menon"
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    settle(program)
    assert program.window.place == ("interview", {"interview_id": str(chosen.id)})


def test_delete_goes_to_the_bin_and_undo_brings_back(program: Program, clock: SetClock) -> None:
    arrange(program, clock, "Dana Whitfield", "Ravi Menon")
    screen = interviews(program)
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Delete)
    settle(program)
    assert shown(screen) == ["This week", "Ravi Menon"]
    assert screen.list.chosen().name == "Ravi Menon"  # type: ignore[union-attr]
    assert "The interview with Dana Whitfield was deleted." in program.window.messages.said
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert shown(screen) == ["This week · 2 talks", "Dana Whitfield", "Ravi Menon"]


def test_a_click_opens_and_a_click_on_the_bin_deletes(program: Program, clock: SetClock) -> None:
    arrange(program, clock, "Dana Whitfield", "Ravi Menon")
    screen = interviews(program)

    def rect(index: QModelIndex):  # type: ignore[no-untyped-def]
        return screen.list.visualRect(index)

    line = rect(screen.rows.index(1))
    chip = chip_box(line, state_chip(screen.rows.items[1], clock.now())[0])  # type: ignore[arg-type]
    QTest.mouseClick(screen.list.viewport(), LEFT, pos=bin_box(line, chip.x()).center())
    settle(program)
    assert shown(screen) == ["This week", "Ravi Menon"]
    line = rect(screen.rows.index(1))
    QTest.mouseClick(screen.list.viewport(), LEFT, pos=line.topLeft() + QPoint(30, 20))
    settle(program)
    assert program.window.place[0] == "interview"


def test_a_name_is_enough_for_a_new_interview(program: Program, clock: SetClock) -> None:
    screen = interviews(program)
    assert screen.empty.isVisible()
    dialog = new_interview(program)
    assert not dialog.yes.isEnabled()
    type_words(dialog.who.edit, "  Đặng Thị   Hường ")
    QTest.mouseClick(dialog.timing._segments["later"], LEFT)
    settle(program)
    assert not dialog.when.isEnabled()
    QTest.keyPress(dialog.who.edit, Qt.Key.Key_Return)
    settle(program)
    key, place = program.window.place
    assert (key, place["stage"]) == ("interview", "prepare")
    (row,) = ask(program, lambda services: services.reading.interviews())
    assert (row.name, row.starts_at, str(row.id)) == (
        "Đặng Thị Hường",
        None,
        place["interview_id"],
    )


# The off-screen platform has no windows to raise and no keyboard to grab for the list.
@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")
def test_somebody_known_is_offered_and_not_added_twice(program: Program) -> None:
    known = ask(program, lambda services: services.people.add("Łukasz Kovač"))
    interviews(program)
    dialog = new_interview(program)
    type_words(dialog.who.edit, "lukasz kovac")
    settle(program)
    assert dialog.who.person == known
    assert dialog.who.said.text() == "Among your people already"
    QTest.keyClick(dialog.who.edit, Qt.Key.Key_Backspace)
    assert dialog.who.person == "lukasz kova"
    settle(program)
    assert dialog.who._popup.isVisible()
    QTest.keyClick(dialog.who._popup, Qt.Key.Key_Down)
    QTest.keyPress(dialog.who._popup, Qt.Key.Key_Return)
    settle(program)
    assert dialog.who.person == known
    assert dialog.who.text() == "Łukasz Kovač"
    dialog.yes.click()
    settle(program)
    (person,) = ask(program, lambda services: services.reading.people())
    assert person.id == known


def test_day_time_and_zone_make_an_instant(program: Program, clock: SetClock) -> None:
    interviews(program)
    dialog = new_interview(program)
    dialog.who.edit.setText("Dana Whitfield")
    dialog.when.set_value(datetime(2026, 11, 24, 14, 0), "America/New_York")  # noqa: DTZ001
    dialog.yes.click()
    settle(program)
    (row,) = ask(program, lambda services: services.reading.interviews())
    assert row.starts_at == datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
    assert row.time_zone == "America/New_York"


def test_a_new_interview_begins_with_your_defaults(program: Program) -> None:
    paths = program.window.context.settings_store.folder / "settings.json"
    save(paths, Settings(planned_minutes=30, format="phone"))
    dialog = new_interview(program)
    dialog.who.edit.setText("Dana Whitfield")
    dialog.yes.click()
    settle(program)
    (row,) = ask(program, lambda services: services.reading.interviews())
    assert (row.planned_minutes, row.format) == (30, Format.PHONE)
