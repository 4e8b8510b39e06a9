import io
from datetime import timedelta
from pathlib import Path

import pypdf
from PySide6.QtCore import QTime
from PySide6.QtTest import QTest

from interview_coach.application.wording import zone
from interview_coach.domain.interview import Format
from interview_coach.ui import words
from interview_coach.ui.screens.message_dialog import MessageDialog
from interview_coach.ui.screens.prepare.proposals import ProposalsDialog
from interview_coach.ui.screens.prepare.purpose import PurposePage
from interview_coach.ui.screens.prepare.ready import ReadyPage
from interview_coach.ui.widgets.button import Button
from tests.clock import SetClock
from tests.ui.screens.prepare.conftest import Eve


def test_what_is_missing_leads_to_its_step(eve: Eve) -> None:
    page = eve.at(ReadyPage, "ready")
    assert "purpose" in {requirement.key for requirement in page.missing.missing}
    eve.click(page.missing.findChildren(Button)[0])
    assert isinstance(eve.view.page(), PurposePage)


def test_the_sheet_is_one_click_away_in_a_small_window(eve: Eve) -> None:
    page = eve.at(ReadyPage, "ready")
    eve.program.window.resize(900, 600)
    eve.settle()
    assert page.sheet.print.visibleRegion().isEmpty()
    eve.click(page.missing.findChildren(Button)[-1])
    eve.settle()
    assert not page.sheet.print.visibleRegion().isEmpty()


def test_ticks_are_kept_also_those_of_another_format(eve: Eve) -> None:
    page = eve.at(ReadyPage, "ready")
    eve.click(page.logistics.checks["link_tested"])
    assert eve.interview().logistics_done == ["link_tested"]
    eve.ask(lambda services: services.preparing.change(eve.id, {"format": Format.PHONE}))
    assert "link_tested" not in page.logistics.checks
    eve.click(page.logistics.checks["charge_phone"])
    assert set(eve.interview().logistics_done) == {"link_tested", "charge_phone"}


def test_what_speaks_for_you_is_asked_once_and_there_in_every_interview(eve: Eve) -> None:
    page = eve.at(ReadyPage, "ready")
    card = page.screening
    assert not card.case.isVisible()
    eve.click(card.unfold)
    eve.type(card.case.stories[1], "It was wet. I moved the boxes.")
    eve.type(card.case.why, "Old photographs.")
    eve.type(card.case.skills, "Naming files")
    eve.click(card.resume)
    assert card.standing.text() == "3 of 5"
    assert page.logistics.checks["resume_near"].isChecked()
    another = Eve(eve.program)
    again = another.at(ReadyPage, "ready").screening
    assert again.case.stories[1].text() == "It was wet. I moved the boxes."
    assert again.case.skills.text() == "Naming files"
    assert again.standing.text() == "2 of 5"


def test_the_preview_shows_the_very_bytes_that_are_saved(
    eve: Eve, saved: dict[str, Path], clock: SetClock
) -> None:
    eve.plan("Škvorecký asks: how did you begin?")
    page = eve.at(ReadyPage, "ready")
    eve.click(page.sheet.save)
    path = saved["Preparation - Dana Whitfield.pdf"]
    assert path.read_bytes() == page.sheet.preview.pdf
    text = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text()
    assert "Škvorecký asks" in text
    assert eve.interview().sheet_printed_at == clock.now()


def test_the_sheet_follows_the_plan(eve: Eve) -> None:
    page = eve.at(ReadyPage, "ready")
    before = page.sheet.preview.pdf
    eve.plan("Which parts of last week would surprise a student?")
    assert page.sheet.preview.pdf != before


def test_three_times_are_proposed_on_both_clocks_and_one_is_taken(eve: Eve) -> None:
    person = eve.interview().person_id
    eve.ask(lambda services: services.people.change(person, {"time_zone": "Asia/Tokyo"}))
    page = eve.at(ReadyPage, "ready")
    eve.click(page.meet.propose)
    dialog = page.meet.findChild(ProposalsDialog)
    assert isinstance(dialog, ProposalsDialog)
    assert len(dialog.text.text().splitlines()) == 3
    assert "Tokyo" in dialog.text.text()
    row = dialog.rows[0]
    row.when.time.setTime(QTime(15, 0))
    QTest.qWait(300)
    eve.settle()
    assert "outside 8 to 18" in row.theirs.text()
    eve.click(row.take)
    interview = eve.interview()
    assert interview.starts_at == row.starts_at
    assert page.meet.when.text().endswith("15:00")
    eve.click(page.meet.confirm)
    message = page.meet.findChild(MessageDialog)
    assert isinstance(message, MessageDialog)
    assert "Tokyo time (" in message.text.text
    eve.click(message.sent)
    assert page.meet.said.text() == "Confirmed."


def test_the_way_there_says_when_to_leave_and_the_calendar_has_it(
    eve: Eve, saved: dict[str, Path], clock: SetClock
) -> None:
    when = {"starts_at": clock.now() + timedelta(days=2), "format": Format.IN_PERSON}
    eve.ask(lambda services: services.preparing.change(eve.id, when))
    page = eve.at(ReadyPage, "ready")
    page.meet.way.changed.emit(50)
    eve.settle()
    assert eve.interview().travel_minutes == 50
    here = (clock.now() - timedelta(minutes=60)).astimezone(zone(eve.interview().time_zone))
    assert words.time_of_day(here) in page.meet.leave.text()
    assert words.time_of_day(here) in page.logistics.checks["leave_at"].text()
    eve.click(page.meet.calendar)
    eve.settle()
    assert b"BEGIN:VEVENT" in saved["Conversation with Dana Whitfield.ics"].read_bytes()
