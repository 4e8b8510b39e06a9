from interview_coach.ui.screens.prepare.introduction import IntroductionPage
from interview_coach.ui.screens.prepare.person import PersonPage
from interview_coach.ui.screens.prepare.purpose import PurposePage
from interview_coach.ui.screens.prepare.ready import ReadyPage
from interview_coach.ui.screens.prepare.research import ResearchPage
from interview_coach.ui.screens.prepare.standing import ORDER
from interview_coach.ui.widgets.button import Button
from tests.ui.screens.conftest import an_interview
from tests.ui.screens.prepare.conftest import Eve


def test_it_opens_where_something_is_missing_and_later_where_one_was(eve: Eve) -> None:
    eve.at(PurposePage)
    eve.at(ResearchPage, "research")
    eve.program.window.go("today")
    eve.at(ResearchPage)


def test_another_interview_has_a_place_of_its_own(eve: Eve) -> None:
    eve.at(IntroductionPage, "introduction")
    first, eve.id = eve.id, an_interview(eve.program, name="Ravi Menon")
    page = eve.at(PurposePage)
    assert page.aim.text() == ""
    eve.id = first
    eve.at(IntroductionPage)


def test_every_page_is_whole_in_the_smallest_window(eve: Eve) -> None:
    window = eve.program.window
    window.resize(900, 600)
    for step in ORDER:
        window.go("interview", interview_id=str(eve.id), stage="prepare", step=step)
        eve.settle()
        assert (window.width(), window.height()) == (900, 600)
        page = eve.view.page()
        assert page is not None
        for button in page.findChildren(Button):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), (step, button.text())


def test_next_leads_through_the_steps(eve: Eve) -> None:
    eve.at(PurposePage)
    for kind in (PersonPage, ResearchPage):
        page = eve.view.page()
        assert page is not None
        eve.click(next(b for b in page.findChildren(Button) if b.kind == "primary"))
        assert isinstance(eve.view.page(), kind)


def test_what_was_typed_last_is_kept_when_one_goes_elsewhere(eve: Eve) -> None:
    page = eve.at(PurposePage, "purpose")
    page.aim.edit.setPlainText("Whether it suits me")
    eve.program.window.go("today")
    eve.settle()
    assert eve.interview().aim == "Whether it suits me"


def test_the_live_view_starts_from_the_last_page(eve: Eve) -> None:
    page = eve.at(ReadyPage, "ready")
    eve.click(page.start)
    assert eve.program.window.place[1]["stage"] == "live"
