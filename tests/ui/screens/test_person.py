"""A person's page: all that is known and happened, changed in place, and forgotten for good."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.services import Services
from interview_coach.domain.keeping_warm import CLOSE
from interview_coach.domain.referral import Permission
from interview_coach.domain.touch import Channel, Direction, Favour, Touch, TouchKind
from interview_coach.ui.screens.ask import AskScreen
from interview_coach.ui.screens.message_dialog import MessageDialog
from interview_coach.ui.screens.person import PersonScreen
from interview_coach.ui.screens.person.connecting import ConnectDialog
from interview_coach.ui.screens.person.forgetting import ForgetDialog
from interview_coach.ui.screens.person.introducer import IntroducerDialog
from interview_coach.ui.screens.person.timeline import FIRST, MORE
from interview_coach.ui.screens.person.touch_dialog import TouchDialog
from interview_coach.ui.window import Program
from tests.builders import NOON
from tests.ui.screens.conftest import an_interview, ask, settle
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton


def add(program: Program, name: str, **fields: object) -> UUID:
    made: UUID = ask(program, lambda services: services.people.add(name, **fields))
    return made


def page_of(program: Program, person_id: UUID) -> PersonScreen:
    program.window.go("person", person_id=str(person_id))
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, PersonScreen)
    return screen


def dialog(kind: type) -> object:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def test_what_is_typed_is_kept_and_a_second_look_leaves_it_alone(program: Program) -> None:
    ravi = add(program, "Ravi Menon")
    page = page_of(program, ravi)
    field = page.about.common_ground
    field.setFocus()
    type_words(field.control, "The same school")
    ask(program, lambda services: services.people.change(ravi, {"role": "Archivist"}))
    assert field.text() == "The same school"
    assert page.header.subtitle.text() == "Archivist"
    program.window.go("today")
    settle(program)
    assert ask(program, lambda s: s.people.get(ravi)).common_ground == "The same school"


def test_choices_are_kept_as_they_are_made(program: Program) -> None:
    ravi = add(program, "Ravi Menon", tags=["advice"])
    page = page_of(program, ravi)
    keeping = page.keeping
    type_words(keeping.tags.field.edit, "maps")
    QTest.keyClick(keeping.tags.field.edit, Qt.Key.Key_Return)
    keeping.cadence.changed.emit(str(CLOSE))
    keeping.discreet.click()
    keeping.peace.click()
    keeping.until.setDate(QDate(2027, 1, 7))
    page.reference.agreed.click()
    settle(program)
    person = ask(program, lambda s: s.people.get(ravi))
    assert (person.tags, person.cadence_days, person.is_discreet) == (
        ["advice", "maps"],
        CLOSE,
        True,
    )
    assert person.not_before.isoformat() == "2027-01-07"
    assert person.reference_since == NOON.date()
    assert "Agreed: today." in page.reference.said.text()


def test_who_introduced_you_is_asked_by_name(program: Program) -> None:
    jonas, ravi = add(program, "Jonas Lind"), add(program, "Ravi Menon")
    page = page_of(program, ravi)
    QTest.mouseClick(page.about.choose, LEFT)
    asked = dialog(IntroducerDialog)
    assert isinstance(asked, IntroducerDialog)
    type_words(asked.who.edit, "Jonas Lind")
    settle(program)
    asked.accept()
    settle(program)
    assert ask(program, lambda s: s.people.get(ravi)).introduced_by_id == jonas
    assert page.about.led.text() == "Jonas Lind introduced you."


def test_a_touch_is_noted_read_and_taken_out_again(program: Program) -> None:
    ravi = add(program, "Ravi Menon")
    page = page_of(program, ravi)
    QTest.mouseClick(page.timeline.note, LEFT)
    asked = dialog(TouchDialog)
    assert isinstance(asked, TouchDialog)
    QTest.mouseClick(asked.way.segment("in"), LEFT)
    asked.kind.set_value(TouchKind.GOT)
    asked.kind.changed.emit(TouchKind.GOT.value)
    asked.favour.set_value(Favour.ADVICE)
    asked.channel.set_value(Channel.PHONE)
    asked.day.setDate(asked.day.date().addDays(-1))
    type_words(asked.words.edit, "Begin with the maps")
    asked.accept()
    settle(program)
    line = page.timeline.lines[-1]
    touch = ask(program, lambda s: s.warm.touch(line.row.touch_id))
    assert (touch.direction, touch.kind, touch.words) == (
        Direction.IN,
        TouchKind.GOT,
        "Begin with the maps",
    )
    assert touch.at.date() == NOON.date() - timedelta(days=1)
    assert page.chain.balance.text() == "You asked 1 · you gave 0"
    QTest.mouseClick(line.button, LEFT)
    settle(program)
    assert len(page.timeline.lines) == 1
    program.window.undo.undo()
    settle(program)
    assert len(page.timeline.lines) == 2


def test_two_hundred_moments_come_a_page_at_a_time(program: Program) -> None:
    ravi = add(program, "Ravi Menon")

    def fill(services: Services) -> None:
        with services.people.work() as work:
            for number in range(200):
                at = NOON - timedelta(days=number + 1)
                work.touches.add(Touch(person_id=ravi, words=f"No {number}", at=at))

    ask(program, fill)
    page = page_of(program, ravi)
    assert len(page.timeline.lines) == FIRST
    assert page.timeline.more.text() == f"Earlier: {201 - FIRST} more"
    QTest.mouseClick(page.timeline.more, LEFT)
    settle(program)
    assert len(page.timeline.lines) == FIRST + MORE


def test_a_day_of_another_year_is_read_whole_below_its_year(program: Program) -> None:
    ravi = add(program, "Ravi Menon")
    touch = Touch(person_id=ravi, words="long ago", at=NOON - timedelta(days=730))

    def fill(services: Services) -> None:
        with services.people.work() as work:
            work.touches.add(touch)

    ask(program, fill)
    day = page_of(program, ravi).timeline.lines[-1].day
    assert day.text()
    assert str(touch.at.year) not in day.text()
    assert day.fontMetrics().horizontalAdvance(day.text()) <= day.width()


def test_what_they_told_you_of_is_one_line_and_enter(program: Program) -> None:
    page = page_of(program, add(program, "Ravi Menon"))
    field = page.leads.field
    type_words(field.edit, "A reading group on Thursdays")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    settle(program)
    (line,) = page.leads.lines
    assert field.text() == ""
    line.stage.changed.emit("done")
    settle(program)
    (row,) = ask(program, lambda s: s.reading.ties.leads())
    assert (row.lead.text, row.lead.stage) == ("A reading group on Thursdays", "done")


def test_the_page_says_the_one_thing_to_do(program: Program) -> None:
    made = an_interview(program, name="Dana Whitfield")
    person_id = ask(program, lambda s: s.reading.interviews())[0].person_id
    page = page_of(program, person_id)
    assert page.ask_card.button.text() == "Prepare it"
    QTest.mouseClick(page.ask_card.button, LEFT)
    settle(program)
    assert program.window.place == ("interview", {"interview_id": str(made)})
    tom_id = add(program, "Tom Adeyemi")
    tom = page_of(program, tom_id)
    assert tom.ask_card.button.text() == "Ask for twenty minutes"
    asking = ask(program, lambda services: services.asking.begin(tom_id))
    ask(program, lambda services: services.asking.mark_asked(asking))
    settle(program)
    assert "One reminder after a week" in tom.ask_card.words.text()
    ask(program, lambda services: services.asking.mark_nudged(asking))
    settle(program)
    assert tom.ask_card.words.text().endswith("Now it is for Tom to answer.")


def test_who_gave_the_name_can_be_asked_from_here_and_from_the_request(program: Program) -> None:
    talk = an_interview(program, name="Dana Whitfield")

    def referred(services: Services) -> UUID:
        given = services.wrapping_up.add_referral(talk, "Lucía Prado")
        services.wrapping_up.change_referral(talk, given, {"permission": Permission.ASK_FIRST})
        return services.wrapping_up.meet(talk, given)

    lucia = ask(program, referred)
    page = page_of(program, lucia)
    assert page.ask_card.leave.text() == "Ask Dana first…"
    QTest.mouseClick(page.ask_card.leave, LEFT)
    settle(program)
    message = page.findChild(MessageDialog)
    assert message.message.person.name == "Dana Whitfield"
    message.reject()
    program.window.go("ask", person_id=str(lucia))
    settle(program)
    screen = program.window.findChild(AskScreen)
    assert not screen.result.leave.isHidden()
    assert "Dana" not in screen.result.plain.text.text()
    QTest.mouseClick(screen.result.leave, LEFT)
    settle(program)
    QTest.mouseClick(screen.findChild(MessageDialog).sent, LEFT)
    settle(program)
    QTest.mouseClick(screen.result.leave, LEFT)
    settle(program)
    place = {"interview_id": str(talk), "stage": "wrap_up", "step": "referrals"}
    assert program.window.place == ("interview", place)


def test_the_form_stays_where_it_is_while_it_is_filled_in(program: Program) -> None:
    page = page_of(program, add(program, "Ravi Menon"))
    settle(program)
    assert page.reach.nothing.isVisible()
    place = page.about.mapTo(page, QPoint(0, 0))
    known = {"role": "data steward", "email": "ravi@example.org", "phone": "+48 42 555 01 48"}
    ask(program, lambda services: services.people.change(page.page.person.id, known))
    settle(program)
    QApplication.processEvents()
    assert page.header.subtitle.text() == "data steward"
    assert page.reach.mail.isVisible()
    assert not page.reach.nothing.isVisible()
    assert page.about.mapTo(page, QPoint(0, 0)) == place


def test_to_forget_is_asked_once_and_nothing_is_left(program: Program) -> None:
    tom = add(program, "Tom Adeyemi", notes="Met at the fair")
    copy = ask(program, lambda s: s.importing.back_up("before import"))
    page = page_of(program, tom)
    page.more.menu_shown.actions()[-1].trigger()
    asked = dialog(ForgetDialog)
    assert isinstance(asked, ForgetDialog)
    assert asked.no.isDefault()
    assert "removed contact" in asked.words.text()
    assert asked.copies.isChecked()
    asked.accept()
    settle(program)
    assert program.window.place[0] == "people"
    assert ask(program, lambda s: s.reading.person_count()) == 0
    assert ask(program, lambda s: s.reading.bin()) == []
    assert not copy.exists()


def test_what_waits_for_a_mentor_goes_into_the_next_talk_and_back(program: Program) -> None:
    talk = an_interview(program, name="Ravi Menon")
    ravi = ask(program, lambda s: s.reading.people()[0].id)
    asked = "How is the move?\nWhich standard?"
    ask(program, lambda s: s.people.change(ravi, {"tags": ["mentor"], "next_questions": asked}))
    page = page_of(program, ravi)
    assert page.reference.sessions.text().startswith("Next session")
    QTest.mouseClick(page.reference.take, LEFT)
    settle(program)
    plan = ask(program, lambda s: s.preparing.open(talk)).interview.questions
    assert [question.text for question in plan][-2:] == asked.splitlines()
    assert not page.reference.next_questions.text()
    program.window.undo.undo()
    settle(program)
    assert page.reference.next_questions.text() == asked
    left = ask(program, lambda s: s.preparing.open(talk)).interview.questions
    assert len(left) == len(plan) - 2


def test_connecting_is_noted_with_its_note_and_counted(program: Program) -> None:
    page = page_of(program, add(program, "Ravi Menon"))
    page._connect_online()
    connecting = dialog(ConnectDialog)
    assert isinstance(connecting, ConnectDialog)
    connecting.note.edit.setPlainText("x" * 205)
    assert connecting.count.text() == "5 characters too many"
    connecting.note.edit.setPlainText("Thank you for the talk.")
    QTest.mouseClick(connecting.yes, LEFT)
    settle(program)
    rows = ask(program, lambda s: s.reading.ties.timeline(page._person_id))
    (row,) = [row for row in rows if row.what is TouchKind.CONNECTED]
    assert (row.channel, row.words) == (Channel.LINKEDIN, "Thank you for the talk.")
