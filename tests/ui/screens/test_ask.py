"""Asking for a talk, from the first word to the answer, in the real window."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_coach.application.ask_drafts import AskSlot
from interview_coach.application.services import Services
from interview_coach.domain.asking import AskState, OutreachChannel
from interview_coach.domain.interview import Format
from interview_coach.domain.touch import TouchKind
from interview_coach.ui import printing
from interview_coach.ui.screens.ask import AskScreen
from interview_coach.ui.screens.ask.arranged_dialog import ArrangedDialog
from interview_coach.ui.screens.ask.yes_dialog import YesDialog
from interview_coach.ui.screens.message_dialog import MessageDialog
from interview_coach.ui.screens.settings import SettingsScreen
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words


def somebody(program: Program) -> UUID:
    def add(services: Services) -> UUID:
        services.you.change({"name": "Maya Ortiz", "field_of_interest": "digital archives"})
        return services.people.add(
            "Dana Whitfield", email="dana@example.org", organisation="Harborview Library"
        )

    made: UUID = ask(program, add)
    return made


def asking(program: Program, person_id: UUID) -> AskScreen:
    program.window.go("ask", person_id=str(person_id))
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, AskScreen)
    return screen


def press(program: Program, button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(program)


def dialog(program: Program) -> MessageDialog:
    """The message that is being written."""
    settle(program)
    shown = [each for each in program.window.findChildren(MessageDialog) if each.isVisible()]
    return shown[-1]


def test_what_is_missing_is_said_or_typed_on_the_spot(program: Program) -> None:
    person = ask(program, lambda services: services.people.add("Dana Whitfield"))
    screen = asking(program, person)
    assert "Not signed yet" in screen.result.introducer.text()
    greeting = screen.slots.greeting
    assert greeting.text == "Dear Dana Whitfield,"
    next(a for a in greeting.menu.actions() if a.text() == "Dear Ms Whitfield").trigger()
    settle(program)
    assert greeting.text == "Dear Ms Whitfield,"
    address = screen.slots.address
    assert address.isVisible()
    type_words(address.fields["email"].edit, "dana@example.org")
    address.flush()
    settle(program)
    assert address.isVisible(), "a slip of the hand can still be mended"
    assert screen.result.mail._to.text() == "dana@example.org"
    screen.channel.segment(OutreachChannel.LINKEDIN).click()
    settle(program)
    type_words(address.fields["link"].edit, "linkedin.com/in/dana")
    address.flush()
    settle(program)
    assert screen.result.tools.profile.isVisible()
    kept = ask(program, lambda services: services.people.get(person))
    assert (kept.email, kept.link) == ("dana@example.org", "https://linkedin.com/in/dana")
    assert not asking(program, person).slots.address.isVisible()


def test_the_page_says_what_is_typed_and_every_way_has_its_own(program: Program) -> None:
    screen = asking(program, somebody(program))
    assert "dana@example.org" in screen.result.mail._to.text()
    field = screen.slots.fields[AskSlot.TIE].field.edit
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_words(field, "We sing in one choir.")
    QTest.qWait(20)
    assert "We sing in one choir." in screen.result.mail.text.text()
    before = screen.slots.subject
    press(program, screen.slots.fields["subject"].other)
    assert screen.result.mail._subject.text() == screen.slots.subject != before
    screen.channel.segment(OutreachChannel.LINKEDIN).click()
    settle(program)
    assert screen.slots.fields[AskSlot.TIE].text == "We sing in one choir."
    assert screen.result.pages.currentWidget() is screen.result.plain
    assert "of 200 characters" in screen.result.length.text()
    screen.channel.segment(OutreachChannel.LETTER).click()
    settle(program)
    assert screen.result.pages.currentWidget() is screen.result.sheet
    assert screen.result.tools.print.isVisible()
    press(program, screen.result.tools.copy)
    assert "We sing in one choir." in QGuiApplication.clipboard().text()


def test_an_untouched_draft_leaves_no_trace(program: Program) -> None:
    person = somebody(program)
    asking(program, person)
    program.window.go("today")
    settle(program)
    assert ask(program, lambda services: services.asking.of(person)) == ()


def test_a_week_then_one_reminder_then_a_no_that_is_thanked(
    program: Program, clock: SetClock
) -> None:
    person = somebody(program)
    screen = asking(program, person)
    press(program, screen.result.tools.asked)
    assert screen.clock.words.text() == "Asked just now, by e-mail."
    assert "then leave them in peace" in screen.clock.next.text()
    assert not screen.slots.isVisible()
    assert not screen.clock.nudge.isVisible()
    assert "somebody else" not in screen.clock.next.text()
    clock.advance(days=8)
    screen.refresh()
    settle(program)
    assert screen.clock.next.text().endswith("you may ask somebody else at Harborview Library.")
    press(program, screen.clock.nudge)
    reminder = dialog(program)
    assert "twenty minutes" in reminder.text.text
    press(program, reminder.sent)
    assert screen.looked
    assert screen.looked.state is AskState.WAITING
    assert not screen.clock.nudge.isVisible()
    press(program, screen.clock.by_mail)
    call = dialog(program)
    assert "ten minutes" in call.text.text
    press(program, call.sent)
    assert screen.looked.state is AskState.WAITING
    press(program, screen.clock.no)
    thanks = dialog(program)
    assert "Dana Whitfield" in thanks.text.text
    press(program, thanks.sent)
    assert screen.clock.next.text().endswith("You have thanked them.")
    rows = ask(program, lambda services: services.reading.ties.timeline(person))
    kinds = {row.what for row in rows}
    assert kinds >= {
        TouchKind.ANSWERED,
        TouchKind.WROTE,
        TouchKind.ASKED,
        TouchKind.NUDGED,
        TouchKind.SAID_NO,
        TouchKind.THANKED,
    }


def test_a_yes_becomes_an_interview_of_the_minutes_asked_for(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    screen = asking(program, somebody(program))
    screen.minutes.changed.emit("30")
    settle(program)
    assert "thirty minutes" in screen.result.mail.text.text()
    press(program, screen.result.tools.asked)
    press(program, screen.clock.yes)
    yes = program.window.findChild(YesDialog)
    assert isinstance(yes, YesDialog)
    assert yes.theirs.isHidden()
    yes.format.segment(Format.PHONE).click()
    press(program, yes.yes)
    arranged = program.window.findChild(ArrangedDialog)
    assert isinstance(arranged, ArrangedDialog)
    monkeypatch.setattr(printing, "ask_where", lambda *_: tmp_path / "talk.ics")
    press(program, arranged.calendar)
    assert b"BEGIN:VALARM" in (tmp_path / "talk.ics").read_bytes()
    press(program, arranged.confirm)
    eve = dialog(program)
    assert "thirty minutes" in eve.text.text
    eve.reject()
    press(program, arranged.yes)
    key, place = program.window.place
    assert (key, place["stage"]) == ("interview", "prepare")
    made = ask(program, lambda services: services.preparing.open(UUID(place["interview_id"])))
    interview = made.interview
    assert (interview.planned_minutes, interview.format) == (30, Format.PHONE)
    assert interview.starts_at is not None


def test_the_limit_of_a_note_is_a_setting(program: Program) -> None:
    program.window.go("settings")
    settle(program)
    settings = program.window.screen_shown
    assert isinstance(settings, SettingsScreen)
    settings.ties.limit.set_value("300")
    settings.ties.limit.changed.emit("300")
    screen = asking(program, somebody(program))
    screen.channel.segment(OutreachChannel.LINKEDIN).click()
    settle(program)
    assert "of 300 characters" in screen.result.length.text()
    # Or only connect, and ask later; once it is done it is no longer offered.
    offer = screen.result.tools.connect_online
    assert offer.isVisible()
    person_id = screen.looked.draft.person.id if screen.looked else None
    ask(program, lambda services: services.warm.note_touch(person_id, TouchKind.CONNECTED))
    screen.refresh()
    settle(program)
    assert not offer.isVisible()


def test_the_coach_reads_along_and_is_asked_to_be_quiet(program: Program) -> None:
    person_id = somebody(program)
    screen = asking(program, person_id)
    assert screen.advice.isHidden()
    field = screen.slots.fields[AskSlot.WHY].field.edit
    field.setFocus()
    type_words(field, " May I pick your brain?")
    QTest.qWait(20)
    settle(program)
    assert screen.advice.says.text().startswith(
        "“pick your brain” sounds like collecting contacts."
    )
    assert "St. Olaf guide" in screen.advice.reason.text()
    here, _ = screen.advice.quiet.menu_shown.actions()
    here.trigger()
    settle(program)
    assert screen.advice.isHidden()


def test_a_name_without_leave_keeps_the_request_from_going_out(program: Program) -> None:
    def refer(services: Services) -> UUID:
        talk = services.preparing.arrange_interview("Ravi Menon", None, "UTC")
        return services.wrapping_up.meet(
            talk, services.wrapping_up.add_referral(talk, "Dana Whitfield")
        )

    screen = asking(program, ask(program, refer))
    assert screen.result.tools.isEnabled()
    field = screen.slots.fields[AskSlot.WHY].field.edit
    field.setFocus()
    type_words(field, " As Ravi told me.")
    QTest.qWait(20)
    settle(program)
    assert not screen.result.tools.isEnabled()
    assert screen.advice.says.text().startswith("Ravi Menon has not said yes to being named.")
    assert screen.advice.quiet.isHidden()


def test_a_yes_for_a_time_at_night_over_there_is_noticed(program: Program) -> None:
    made = somebody(program)
    ask(program, lambda services: services.people.change(made, {"time_zone": "Pacific/Auckland"}))
    screen = asking(program, made)
    screen.result.tools.asked.setFocus()
    press(program, screen.result.tools.asked)
    assert screen.clock.yes.hasFocus()
    press(program, screen.clock.yes)
    yes = program.window.findChild(YesDialog)
    assert isinstance(yes, YesDialog)
    for hour, is_night in ((12, True), (22, False)):
        yes.when.set_value(datetime(2026, 12, 1, hour, 0), "UTC")  # noqa: DTZ001  A wall time.
        yes.when.changed.emit()
        assert "in Auckland" in yes.theirs.text()
        assert ("outside 8 to 18" in yes.theirs.text()) is is_night
    yes.timing.segment("later").click()
    assert yes.theirs.isHidden()
