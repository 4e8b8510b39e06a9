import io
from pathlib import Path

import pypdf

from interview_coach.domain.interview import Format
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
