from datetime import UTC, datetime, time

from PySide6.QtCore import Qt

from interview_coach.domain.interview import Format, Purpose
from interview_coach.ui import words
from interview_coach.ui.screens.prepare.person import PersonPage
from interview_coach.ui.screens.prepare.purpose import PurposePage
from interview_coach.ui.widgets import Column
from tests.ui.screens.prepare.conftest import Eve


def test_purpose_and_aim_are_kept_as_they_are_chosen(eve: Eve) -> None:
    page = eve.at(PurposePage, "purpose")
    eve.click(page.options[Purpose.ROLE])
    eve.type(page.aim, "What a data steward does all day.")
    assert eve.interview().purpose is Purpose.ROLE
    assert eve.interview().aim == "What a data steward does all day."
    assert page.options[Purpose.ROLE].isChecked()


def test_the_page_ends_where_its_last_card_ends(eve: Eve) -> None:
    page = eve.at(PurposePage, "purpose")
    bar = page.findChildren(Column)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    card = page.meeting
    foot = card.mapTo(bar.parentWidget().window(), card.rect().bottomLeft()).y()
    edge = page.findChildren(Column)[0].viewport()
    assert foot >= edge.mapTo(edge.window(), edge.rect().bottomLeft()).y() - 2


def test_the_time_is_kept_as_an_instant_and_shown_on_both_clocks(eve: Eve) -> None:
    person = eve.opened().person
    eve.ask(lambda s: s.people.change(person.id, {"time_zone": "America/New_York"}))
    page = eve.at(PurposePage, "purpose")
    meeting = page.meeting
    meeting.when.set_value(datetime(2026, 11, 23, 15, 0), "Europe/Berlin")  # noqa: DTZ001
    meeting.when.changed.emit()
    meeting.flush()
    eve.settle()
    assert eve.interview().starts_at == datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    here, there = words.time_of_day(time(15)), words.time_of_day(time(9))
    assert meeting.clocks.text() == f"{here} for you is {there} for Dana in New York."
    assert meeting.clocks.property("tone") == "muted"


def test_a_time_at_night_for_them_is_pointed_out(eve: Eve) -> None:
    person = eve.opened().person
    eve.ask(lambda s: s.people.change(person.id, {"time_zone": "Asia/Tokyo"}))
    at = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    eve.ask(lambda s: s.preparing.change(eve.id, {"starts_at": at}))
    assert eve.at(PurposePage, "purpose").meeting.clocks.property("tone") == "warn"


def test_no_time_is_an_answer(eve: Eve) -> None:
    meeting = eve.at(PurposePage, "purpose").meeting
    eve.click(meeting.no_time)
    assert eve.interview().starts_at is None
    assert not meeting.when.isVisible()
    eve.click(meeting.set_time)
    assert eve.interview().starts_at is not None
    assert meeting.when.isVisible()


def test_more_than_twenty_minutes_may_be_asked_with_a_word_on_what_two_guides_say(
    eve: Eve,
) -> None:
    meeting = eve.at(PurposePage, "purpose").meeting
    assert not meeting.longer.isVisible()
    eve.click(meeting.minutes.more)
    meeting.flush()
    eve.settle()
    assert eve.interview().planned_minutes == 25
    assert meeting.longer.isVisible()
    assert "St. Olaf guide" in meeting.longer.text()


def test_the_place_is_called_after_how_you_meet(eve: Eve) -> None:
    meeting = eve.at(PurposePage, "purpose").meeting
    meeting.format.changed.emit(Format.PHONE)
    eve.settle()
    assert meeting.place.label.text() == "Number to call"
    eve.type(meeting.place, "+1 212 555 0181")
    assert eve.interview().place == "+1 212 555 0181"


def test_their_own_clock_is_asked_for_on_the_person_page(eve: Eve) -> None:
    eve.click(eve.at(PurposePage, "purpose").meeting.ask_zone)
    assert isinstance(eve.view.page(), PersonPage)


def test_a_decision_is_weighed_and_becomes_a_question(eve: Eve) -> None:
    page = eve.at(PurposePage, "purpose")
    assert not page.weighing.isVisible()
    eve.click(page.options[Purpose.DECISION])
    card = page.weighing
    assert not card.ask.isEnabled()
    eve.type(card.fields["option_a"], "The archive post")
    eve.type(card.fields["option_b"], "A master's")
    card.fields["option_b"].setFocus()
    eve.press(Qt.Key.Key_Tab)
    assert card.sheet.rows[0].cells["what"].control.hasFocus()
    eve.click(card.sheet.chips[0])
    eve.type(card.sheet.rows[0].cells["a"], "low")
    eve.click(card.ask)
    (asked,) = eve.planned()
    assert "the archive post against a master's, and for me it turns on pay and" in asked
    assert eve.interview().trade_offs == [{"what": "Pay and benefits", "a": "low", "b": ""}]
    eve.click(card.sheet.rows[0].remove)
    assert eve.interview().trade_offs == []
    eve.undo()
    assert card.sheet.rows[0].cells["a"].text() == "low"
