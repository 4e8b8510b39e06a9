"""People: found as you type, shown beside, changed in place."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from interview_coach.application.services import Services
from interview_coach.application.stages import Stage
from interview_coach.domain.referral import Permission
from interview_coach.ui.screens.new_person import add_person
from interview_coach.ui.screens.people import PeopleScreen
from interview_coach.ui.screens.people.name_index import ids_of, make_index
from interview_coach.ui.screens.people.pages import HOW, NEXT, ORGANISATION, STAGE
from interview_coach.ui.screens.people.seen import call_link, mail_link
from interview_coach.ui.screens.person import PersonScreen
from interview_coach.ui.widgets import Button, Chip, Label
from interview_coach.ui.window import Program
from tests.builders import a_person
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, settle
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def people(program: Program, **place: str) -> PeopleScreen:
    program.window.go("people", **place)
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, PeopleScreen)
    return screen


def add(program: Program, *names: str, **fields: object) -> list[UUID]:
    made: list[UUID] = ask(program, lambda s: [s.people.add(name, **fields) for name in names])
    return made


def crowd(program: Program, size: int) -> list[UUID]:
    """So many people, numbered."""

    def make(services: Services) -> list[UUID]:
        people_ = [a_person(f"Person {number:04}") for number in range(size)]
        with services.people.work() as work:
            for person in people_:
                work.people.add(person)
        return [person.id for person in people_]

    made: list[UUID] = ask(program, make)
    return made


def names(screen: PeopleScreen) -> list[str]:
    return [row.name if row else "" for row in screen.model.rows]


def rest(program: Program, screen: PeopleScreen) -> None:
    """A moment after the last letter."""
    settle(program)
    screen.look_beside()
    settle(program)


def words(screen: PeopleScreen) -> str:
    """Everything that the detail says."""
    labels = screen.detail._overview.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if isinstance(label, Label))


def button(screen: PeopleScreen, text: str) -> Button:
    buttons = screen.detail._overview.findChildren(Button)
    return next(b for b in buttons if b.text() == text and not b.isHidden())


def test_the_list_filters_as_you_type(program: Program) -> None:
    add(program, "Łukasz Škvorecký", "Dana Whitfield", "Ольга Иванова")
    screen = people(program)
    assert screen.chips.all.text() == "All 3"
    screen.search.setFocus()
    for typed, found in (("skvo", "Łukasz Škvorecký"), ("ольга", "Ольга Иванова")):
        screen.search.edit.clear()
        type_words(screen.search.edit, typed)
        rest(program, screen)
        assert names(screen) == [found]
        assert screen.chips.all.text() == "All 1"
        assert screen.detail.name.text() == found
    type_words(screen.search.edit, "%")
    settle(program)
    assert screen.list.nobody_found.isVisible()
    assert not screen.detail.isVisible()
    QTest.keyClick(screen.search.edit, Qt.Key.Key_Escape)
    settle(program)
    assert len(names(screen)) == 3


def test_those_of_your_school_stand_first_and_are_marked(program: Program) -> None:
    add(program, "Ana Kovač")
    add(program, "Tom Adeyemi", circle="alumni")
    screen = people(program)
    assert names(screen) == ["Tom Adeyemi", "Ana Kovač"]
    heard = [screen.model.index(row, STAGE).data(ACCESSIBLE) for row in range(2)]
    assert heard == ["To contact, Alumni", "To contact"]


def test_from_the_search_the_keys_lead_into_the_list(program: Program) -> None:
    add(program, "Ana Kovač", "Dana Whitfield")
    screen = people(program)
    screen.search.setFocus()
    QTest.keyClick(screen.search.edit, Qt.Key.Key_Down)
    assert screen.table.hasFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    settle(program)
    assert screen.detail.name.text() == "Dana Whitfield"
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    settle(program)
    assert program.window.place[0] == "person"


def test_enter_opens_whoever_is_called_what_was_typed(program: Program) -> None:
    named, *_ = add(program, "Priya Nair")
    add(program, "Helen Adeyemi", "Ana Kovač", how_known="Referred by Priya Nair")
    screen = people(program)
    screen.search.setFocus()
    type_words(screen.search.edit, "priya")
    settle(program)
    assert names(screen) == ["Priya Nair", "Ana Kovač", "Helen Adeyemi"]
    screen.search.edit.setText("pri")
    QTest.keyClick(screen.search.edit, Qt.Key.Key_Return)
    settle(program)
    assert program.window.place == ("person", {"person_id": str(named)})


def test_pages_come_when_they_come_into_view(program: Program) -> None:
    crowd(program, 450)
    screen = people(program)
    assert len(screen.model.rows) == 450
    assert screen.model.rows[300] is None
    screen.table.scrollToBottom()
    screen.table.viewport().grab()
    settle(program)
    assert screen.model.rows[449].name == "Person 0449"  # type: ignore[union-attr]
    assert screen.model.rows[200] is None
    QTest.keyClick(screen.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert screen.detail.name.text() == "Person 0449"


def test_a_second_look_keeps_choice_and_place(program: Program) -> None:
    ids = crowd(program, 250)
    screen = people(program)
    screen.table.choose(60)
    settle(program)
    place = screen.table.verticalScrollBar().value()
    ask(program, lambda services: services.people.change(ids[60], {"organisation": "Museum"}))
    assert screen.table.currentIndex().row() == 60
    assert screen.table.verticalScrollBar().value() == place
    assert screen.detail.position.text() == "Museum"


def test_a_name_opens_their_page(program: Program) -> None:
    screen = people(program)
    assert screen.empty.isVisible()
    dialog = add_person(program.window.context, screen)
    type_words(dialog.field.edit, "Ελένη Παππά")
    QTest.keyPress(dialog.field.edit, Qt.Key.Key_Return)
    settle(program)
    page = program.window.screen_shown
    assert isinstance(page, PersonScreen)
    assert page.header.title.text() == "Ελένη Παππά"
    assert page.facts.form.fields["given_name"].text() == "Ελένη"
    assert program.window.focusWidget() is page.facts.form.fields["role"].control


def test_a_stage_filters_and_says_how_many(program: Program) -> None:
    an_interview(program, name="Dana Whitfield")
    add(program, "Ana Kovač", "Tom Adeyemi")
    add(program, "Mei Tanaka", is_discreet=True)
    screen = people(program)
    said = [each.text() for each in screen.chips.chips.values() if each.isVisible()]
    assert said == ["To contact 2", "Scheduled 1", "Nothing planned 1"]
    chip = screen.chips.chips[Stage.TO_CONTACT]
    assert chip.text() == "To contact 2"
    assert not screen.chips.chips[Stage.WAITING].isVisible()
    QTest.mouseClick(chip, LEFT)
    settle(program)
    assert names(screen) == ["Ana Kovač", "Tom Adeyemi"]
    assert screen.chips.all.text() == "All 4"
    QTest.mouseClick(chip, LEFT)
    settle(program)
    assert len(names(screen)) == 4


def test_several_are_tagged_at_once_and_taken_back_in_one_step(program: Program) -> None:
    ids = crowd(program, 250)
    screen = people(program)
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert screen.list.bulk_bar.isVisible()
    assert screen.list.bulk_bar.said.text() == "250 chosen"
    screen.list.bulk_bar.tagged.emit("mentor")
    settle(program)
    assert screen.table.count() == 250
    assert "mentor" in ask(program, lambda s: s.people.get(ids[249])).tags
    QTest.keyClick(screen.table, Qt.Key.Key_Escape)
    assert not screen.list.bulk_bar.isVisible()
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert ask(program, lambda s: s.people.get(ids[249])).tags == []


def test_several_are_deleted_by_a_key(program: Program) -> None:
    add(program, "Ana Kovač", "Dana Whitfield", "Tom Adeyemi")
    screen = people(program)
    screen.table.setFocus()
    screen.table.choose(0)
    QTest.keyClick(screen.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settle(program)
    assert names(screen) == ["Tom Adeyemi"]
    assert screen.detail.name.text() == "Tom Adeyemi"
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert len(names(screen)) == 3


def test_the_network_takes_the_place_of_the_list(program: Program) -> None:
    (jonas,) = add(program, "Jonas Lind")
    add(program, "Dana Whitfield", introduced_by_id=jonas)
    screen = people(program)
    QTest.mouseClick(screen.look_at.segment("network"), LEFT)
    settle(program)
    assert screen.network is not None
    assert screen.network.isVisible()
    assert not screen.table.isVisible()
    screen.network.opened.emit(jonas)
    settle(program)
    assert program.window.place == ("person", {"person_id": str(jonas)})


def test_who_led_to_whom_can_be_walked(program: Program) -> None:
    (jonas,) = add(program, "Jonas Lind")
    (dana,) = add(program, "Dana Whitfield", introduced_by_id=jonas)
    add(program, "Lucía Prado", introduced_by_id=dana)
    screen = people(program, person_id=str(dana))
    chips = screen.detail._overview.findChildren(Chip)
    assert [chip.text() for chip in chips] == ["Jonas Lind", "Lucía Prado"]
    QTest.mouseClick(chips[1], LEFT)
    settle(program)
    assert screen.detail.name.text() == "Lucía Prado"
    assert program.window.place[0] == "people"


def test_talks_to_come_stand_there_and_open(program: Program) -> None:
    made = an_interview(program, name="Dana Whitfield")
    screen = people(program)
    assert "Today 15:00 · 20\u00a0minutes · video" in words(screen)
    assert screen.model.index(0, NEXT).data().startswith("Today")
    QTest.mouseClick(button(screen, "Open"), LEFT)
    settle(program)
    assert program.window.place == ("interview", {"interview_id": str(made)})


def test_a_referral_says_whom_to_name_and_is_done_in_one_click(
    program: Program, clock: SetClock
) -> None:
    made = an_interview(program, name="Ravi Menon")

    def refer(services: Services) -> UUID:
        services.interviewing.start(made, clock.now())
        services.interviewing.end(made, clock.now())
        referral = services.wrapping_up.add_referral(made, "Lucía Prado")
        services.wrapping_up.change_referral(made, referral, {"permission": Permission.NO})
        person: UUID = services.wrapping_up.meet(made, referral)
        return person

    screen = people(program, person_id=str(ask(program, refer)))
    assert "Referred by Ravi Menon · do not name Ravi" in words(screen)
    QTest.mouseClick(button(screen, "Mark as asked"), LEFT)
    settle(program)
    assert not any(due.referral_id for due in ask(program, lambda services: services.today.due()))


def test_deleting_the_only_one_found_leads_back_to_the_search(program: Program) -> None:
    add(program, "Ana Kovač", "Tom Adeyemi")
    screen = people(program)
    QTest.keyClicks(screen.search.edit, "tom")
    settle(program)
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settle(program)
    assert QApplication.focusWidget() is screen.search.edit


def test_deleting_can_be_undone(program: Program) -> None:
    add(program, "Ana Kovač", "Dana Whitfield", "Tom Adeyemi")
    screen = people(program)
    screen.table.choose(1)
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settle(program)
    assert names(screen) == ["Ana Kovač", "Tom Adeyemi"]
    assert screen.detail.name.text() == "Tom Adeyemi"
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert names(screen) == ["Ana Kovač", "Dana Whitfield", "Tom Adeyemi"]


def test_a_name_is_never_more_than_text(program: Program) -> None:
    add(program, "Ann <img src=/etc/x.png> <b>Bold</b>", organisation="<script>& Co.")
    screen = people(program)
    assert screen.detail.name.text() == "Ann <img src=/etc/x.png> <b>Bold</b>"
    assert screen.detail.name.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;script&gt;" in screen.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_narrow_lists_leave_columns_out_rather_than_words(program: Program) -> None:
    add(program, "Ana Kovač")
    program.window.resize(900, 600)
    screen = people(program)
    settle(program)
    assert screen.table.isColumnHidden(ORGANISATION)
    assert screen.table.isColumnHidden(HOW)
    program.window.resize(1180, 760)
    settle(program)
    assert not screen.table.isColumnHidden(HOW)


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("ravi.menon@example.org", "mailto:ravi.menon@example.org?subject=&body="),
        ("o'brien@example.org", "mailto:o%27brien@example.org?subject=&body="),
        ("a@b.org?cc=x@y.org", "mailto:a%3Fcc%3Dx%40y.org"),
        ("not an address", None),
        ("a@b", None),
        ("", None),
    ],
)
def test_only_an_address_becomes_a_link(address: str, link: str | None) -> None:
    made = mail_link(address)
    if "?" in address:
        assert made is None or "cc=" not in made
    else:
        assert made == link


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("+1 (503) 555-0148", "tel:+15035550148"),
        ("ask Ravi", None),
        ("555; rm -rf", None),
        ("", None),
    ],
)
def test_only_a_number_is_dialled(phone: str, link: str | None) -> None:
    assert call_link(phone) == link


def test_what_is_ready_for_the_filter_finds_as_the_database_does(program: Program) -> None:
    fair = ask(program, lambda services: services.find.add_event("Bücherfest"))
    add(program, "Łukasz Škvorecký", tags=["100% maps"])
    add(program, "Dana Whitfield", event_id=fair, notes="knows Łódź")
    add(program, "Dana Ravi")
    add(program, "Ana Kovač", notes="Referred by Łukasz", tags=["alumni"])
    index = ask(program, make_index)
    for search in (
        "",
        "d",
        "da",
        "dana",
        "dana w",
        "lodz",
        "100%",
        "bucher",
        "skv",
        "q",
        "dana r",
        "luk",
    ):
        found = ids_of([index.keys[number] for number in index.find(search)])
        assert found == ask(program, lambda s, words=search: s.reading.person_ids(words)), search


def test_what_is_ready_knows_where_things_stand(program: Program) -> None:
    add(program, "Tomasz Lind")
    an_interview(program, name="Tom Adeyemi")
    index = ask(program, make_index)
    assert index.counts("tom") == {Stage.SCHEDULED: 1, Stage.TO_CONTACT: 1}
    assert list(index.find("tom", Stage.TO_CONTACT)) == [1]
    assert not index.counts("tomb")


def test_what_is_ready_filters_at_once_and_is_forgotten_with_a_change(program: Program) -> None:
    ids = add(program, "Ana Kovač", "Dana Whitfield", "Tom Adeyemi")
    screen = people(program)
    rest(program, screen)
    screen.list.ready._read_on()
    settle(program)
    type_words(screen.search.edit, "d")
    assert names(screen) == ["Dana Whitfield", "Tom Adeyemi"]
    ask(program, lambda s: s.people.change(ids[0], {"organisation": "Danube Archive"}))
    type_words(screen.search.edit, "an")
    settle(program)
    assert names(screen) == ["Dana Whitfield", "Ana Kovač"]


def test_who_knows_about_something_is_shown_with_why_and_the_way(program: Program) -> None:
    (jonas,) = add(program, "Jonas Lind")
    add(program, "Dana Whitfield", notes="Runs the metadata desk", introduced_by_id=jonas)
    screen = people(program)
    QTest.mouseClick(screen.look_at.segment("knowing"), LEFT)
    assert screen.knowing is not None
    screen.knowing.search.edit.setText("metadata")
    screen.knowing.refresh()
    settle(program)
    said = [label.text() for label in screen.knowing.found.findChildren(QLabel)]
    assert "Runs the metadata desk" in said
    assert "The way there: Jonas Lind → Dana Whitfield" in said
