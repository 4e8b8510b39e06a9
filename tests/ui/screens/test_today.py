"""The day: what comes next, what is due, and the way to each."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.application.services import Services
from interview_coach.application.stages import Stage
from interview_coach.domain.asking import AskState
from interview_coach.domain.referral import Permission
from interview_coach.domain.touch import TouchKind
from interview_coach.ui.screens.message_dialog import MessageDialog
from interview_coach.ui.screens.today import TodayScreen
from interview_coach.ui.screens.today.standing import StandingCard
from interview_coach.ui.theme import Theme
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, settle
from tests.ui.screens.keys import type_words


def today(program: Program) -> TodayScreen:
    program.window.go("today")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, TodayScreen)
    return screen


def a_talk(program: Program, clock: SetClock, *referrals: tuple[str, Permission]) -> UUID:
    """A conversation with Ravi that ended just now."""
    made = an_interview(program, name="Ravi Menon")

    def talk(services: Services) -> None:
        services.interviewing.start(made, clock.now())
        clock.advance(minutes=20)
        services.interviewing.end(made, clock.now())
        for name, permission in referrals:
            referral = services.wrapping_up.add_referral(made, name)
            services.wrapping_up.change_referral(made, referral, {"permission": permission})

    ask(program, talk)
    return made


def lines(screen: TodayScreen) -> list[tuple[str, str, str, str]]:
    return [
        (line.title.text(), line.words.text(), line.chip.text(), line.button.text())
        for line in screen.due.lines
    ]


def test_an_empty_start_offers_one_button_and_the_sample(program: Program) -> None:
    screen = today(program)
    assert screen.start.isVisible()
    assert not screen.new_button.isVisible()
    QTest.mouseClick(screen.start.sample, Qt.MouseButton.LeftButton)
    settle(program)
    assert not screen.start.isVisible()
    assert screen.next.name.text() == "Dana Whitfield"
    assert "8 of 9 ready — left: the printed sheet" in screen.next.ready.text()
    assert "for Dana (New York)" in screen.next.when.text()
    assert screen.next.chip.text() == "in 2 h 10 min"
    assert [line[0] for line in lines(screen)] == [
        "Thank Ravi Menon",
        "Contact Lucía Prado",
        "Contact Tom Adeyemi",
        "Contact Mei Tanaka",
        "Tell Priya Nair what came of it",
    ]


def test_the_next_interview_opens_at_its_preparation_or_live(program: Program) -> None:
    made = an_interview(program, "What surprised you?")
    screen = today(program)
    assert "left: purpose, what you want to know, the link, 5 more" in screen.next.ready.text()
    QTest.mouseClick(screen.next.prep_button, Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.place == ("interview", {"interview_id": str(made), "stage": "prepare"})
    screen = today(program)
    QTest.mouseClick(screen.next.live_button, Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.place[1]["stage"] == "live"


def test_a_running_conversation_is_one_click_away(program: Program, clock: SetClock) -> None:
    made = an_interview(program)
    ask(program, lambda services: services.interviewing.start(made, clock.now()))
    screen = today(program)
    assert screen.running.isVisible()
    assert not screen.next.isVisible()
    QTest.keyClick(screen.running.button, Qt.Key.Key_Space)
    settle(program)
    assert program.window.place == ("interview", {"interview_id": str(made), "stage": "live"})


def test_each_due_thing_says_by_when_and_what_to_mind(program: Program, clock: SetClock) -> None:
    a_talk(
        program,
        clock,
        ("Lucía Prado", Permission.YES),
        ("Tom Adeyemi", Permission.ASK_FIRST),
        ("Mei Tanaka", Permission.NO),
    )
    clock.advance(hours=19)
    screen = today(program)
    said = {title: rest for title, *rest in lines(screen)}
    words, chip, button = said["Thank Ravi Menon"]
    assert words.endswith("· e-mail within 24 h, card within 48 h")
    assert (chip, button) == ("5 h left", "Write")
    assert said["Contact Lucía Prado"][0] == "Referred by Ravi Menon · you may use Ravi’s name"
    assert said["Contact Tom Adeyemi"][0].endswith("ask Ravi before you use the name")
    assert said["Contact Tom Adeyemi"][2] == "Ask Ravi first"
    assert said["Contact Mei Tanaka"][0].endswith("do not name Ravi")


def test_what_is_late_is_still_welcome(program: Program, clock: SetClock) -> None:
    a_talk(program, clock)
    clock.advance(hours=30)
    assert lines(today(program))[0][2] == "card: 18 h left"
    clock.advance(days=3)
    assert lines(today(program))[0][2] == "still welcome"


def test_reaching_out_makes_a_person_of_the_name(program: Program, clock: SetClock) -> None:
    a_talk(program, clock, ("Lucía Prado", Permission.YES))
    screen = today(program)
    line = next(line for line in screen.due.lines if line.due.referral_id)
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    settle(program)
    key, place = program.window.place
    person = ask(program, lambda services: services.people.get(UUID(place["person_id"])))
    assert (key, person.name) == ("ask", "Lucía Prado")


def test_thanking_leads_to_the_letter(program: Program, clock: SetClock) -> None:
    made = a_talk(program, clock)
    press(program, today(program), "Thank Ravi Menon")
    expected = {"interview_id": str(made), "stage": "wrap_up", "step": "thank_you"}
    assert program.window.place == ("interview", expected)


def test_who_gave_a_name_is_asked_by_a_message_and_then_what_they_said(
    program: Program, clock: SetClock
) -> None:
    made = a_talk(program, clock, ("Tom Adeyemi", Permission.ASK_FIRST))
    screen = today(program)
    press(program, screen, "Contact Tom Adeyemi")
    message = screen.findChild(MessageDialog)
    assert isinstance(message, MessageDialog)
    assert message.to.text().startswith("To Ravi Menon")
    assert "may I say that you suggested it?" in message.text.text
    assert "Tom Adeyemi" in message.text.text
    QTest.mouseClick(message.sent, Qt.MouseButton.LeftButton)
    settle(program)
    (referral,) = ask(program, lambda services: services.reading.referrals())
    assert referral.permission is Permission.ASK_FIRST
    moments = ask(program, lambda services: services.reading.ties.timeline(referral.introducer_id))
    assert (TouchKind.ASKED, "Tom Adeyemi") in [(each.what, each.words) for each in moments]
    press(program, screen, "Contact Tom Adeyemi")
    expected = {"interview_id": str(made), "stage": "wrap_up", "step": "referrals"}
    assert program.window.place == ("interview", expected)


def press(program: Program, screen: TodayScreen, title: str) -> None:
    line = next(line for line in screen.due.lines if line.title.text() == title)
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    settle(program)


def test_what_ties_ask_for_is_done_with_one_message_each(program: Program, clock: SetClock) -> None:
    def ties(services: Services) -> UUID:
        now = clock.now()
        for name in ("Priya Nair", "Jonas Lind", "Ana Kovač", "Dana Whitfield"):
            warm = services.people.add(name, cadence_days=90)
            services.warm.note_touch(warm, TouchKind.MET, at=now - timedelta(days=100))
        tom = services.people.add("Tom Adeyemi", email="tom@example.org")
        request = services.asking.begin(tom)
        services.asking.mark_asked(request, now - timedelta(days=9))
        services.leads.add("The reading list of Ana", due_on=now.date())
        return request

    request = ask(program, ties)
    screen = today(program)
    titles = [line[0] for line in lines(screen)]
    assert titles[:2] == ["The reading list of Ana", "Remind Tom Adeyemi"]
    assert [title.partition(" to ")[0] for title in titles[2:]] == ["A few words"] * 3
    assert screen.due.lines[2].words.text() == "Last in touch 3 months ago"
    QTest.mouseClick(screen.due.lines[1].button, Qt.MouseButton.LeftButton)
    settle(program)
    message = screen.findChild(MessageDialog)
    assert isinstance(message, MessageDialog)
    QTest.mouseClick(message.sent, Qt.MouseButton.LeftButton)
    settle(program)
    assert "Remind Tom Adeyemi" not in [line[0] for line in lines(screen)]
    state = ask(program, lambda services: services.asking.open(request).state)
    assert state is AskState.WAITING
    warm = screen.due.lines[1]
    QTest.mouseClick(warm.button, Qt.MouseButton.LeftButton)
    settle(program)
    message = next(each for each in screen.findChildren(MessageDialog) if each.isVisible())
    assert "“…”" in message.caution.text()
    type_words(message.what.edit, "the night train")
    message.what.flush()
    settle(program)
    assert "the night train" in message.text.text
    assert not message.caution.isVisible()
    QTest.mouseClick(message.sent, Qt.MouseButton.LeftButton)
    settle(program)
    assert warm.due.name not in [line.due.name for line in screen.due.lines]
    program.window.undo.undo()
    settle(program)
    assert warm.due.name in [line.due.name for line in screen.due.lines]


def test_habits_appear_with_the_first_talk(program: Program, clock: SetClock) -> None:
    an_interview(program)
    assert today(program).habits._shown == []
    a_talk(program, clock, ("Lucía Prado", Permission.YES))
    screen = today(program)
    assert screen.habits.isVisible()
    assert ("Ended on time", "1 of 1") in screen.habits._shown
    assert ("Referrals per interview", "1.0") in screen.habits._shown


@pytest.mark.parametrize("said_no", [0, 1])
def test_where_everyone_stands_adds_up_to_everybody(look: Theme, said_no: int) -> None:
    card = StandingCard()
    card.show_stages({Stage.TO_CONTACT: 2, Stage.DECLINED: said_no, Stage.NONE: 3})
    shown = [row for row in card.rows.values() if not row.isHidden()]
    assert sum(int(row.count.text()) for row in shown) == 5 + said_no
    assert len(shown) == 6 + said_no


def test_a_week_is_set_on_the_spot_and_an_empty_one_has_no_figure(program: Program) -> None:
    bo = ask(program, lambda services: services.people.add("Bo"))
    screen = today(program)
    week = screen.week
    assert week is not None
    assert week.line.isVisible()
    two = next(act for act in week.choose.menu_shown.actions() if act.data() == "2/asked")
    two.trigger()
    settle(program)
    assert (week.name.text(), week.value.isVisible()) == ("Ask 2 people", False)
    ask(
        program,
        lambda services: services.asking.mark_asked(services.asking.begin(bo)),
    )
    settle(program)
    assert (week.name.text(), week.value.text()) == ("People asked", "1 of 2")
    assert not week.line.isVisible()


@pytest.mark.parametrize("width", [900, 1180])
def test_nothing_is_wider_than_the_window(program: Program, clock: SetClock, width: int) -> None:
    a_talk(program, clock, ("Maximiliane von und zu Hohenlohe-Langenburg " * 3, Permission.NO))
    program.window.resize(width, 600)
    screen = today(program)
    settle(program)
    content = screen._page.widget()
    assert content.width() <= screen._page.viewport().width()
    assert content.minimumSizeHint().width() <= screen._page.viewport().width()


def test_more_than_a_handful_waits_behind_one_click(program: Program, clock: SetClock) -> None:
    a_talk(program, clock, *((f"Person {n}", Permission.YES) for n in range(7)))
    screen = today(program)
    assert len(screen.due.lines) == 5
    QTest.mouseClick(screen.due._more, Qt.MouseButton.LeftButton)
    assert len(screen.due.lines) == 8
