from datetime import UTC, datetime, timedelta

from interview_coach.application.ports import Kind
from interview_coach.ui.screens.prepare.introduction import IntroductionPage
from interview_coach.ui.screens.prepare.rehearsal import Countdown
from tests.clock import SetClock
from tests.ui.screens.prepare.conftest import Eve

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def test_the_length_is_told_in_words_and_seconds(eve: Eve) -> None:
    page = eve.at(IntroductionPage, "introduction")
    for count, seconds, verdict in (
        (50, 20, "a little short"),
        (150, 60, "a good length"),
        (250, 100, "25 words too long"),
    ):
        page.text.set_text("", force=True)
        eve.type(page.text, "a " * count)
        assert page.length.text() == f"{count} words, about {seconds} seconds"
        assert page.verdict.text() == verdict
    assert len(eve.interview().introduction.split()) == 250


def test_an_empty_page_offers_the_introduction_of_the_talk_before(
    eve: Eve, clock: SetClock
) -> None:
    clock.advance(minutes=1)
    other = eve.ask(lambda s: s.preparing.arrange_interview("Mei Tanaka", None, "UTC"))
    eve.ask(lambda s: s.preparing.change(other, {"introduction": "I keep books."}))
    page = eve.at(IntroductionPage, "introduction")
    eve.settle()
    eve.click(page.again)
    assert eve.interview().introduction == "I keep books."
    assert not page.again.isVisible()
    eve.ask(lambda s: s.keeping.delete(Kind.INTERVIEW, other))


def test_a_rehearsal_is_kept_and_a_false_start_is_not(eve: Eve, clock: SetClock) -> None:
    rehearsal = eve.at(IntroductionPage, "introduction").rehearsal
    eve.click(rehearsal.button)
    clock.advance(seconds=4)
    eve.click(rehearsal.button)
    assert eve.interview().introduction_rehearsed_at is None
    eve.click(rehearsal.button)
    clock.advance(seconds=52)
    eve.click(rehearsal.button)
    assert eve.interview().introduction_rehearsed_at == clock.now()


def test_the_countdown_is_reckoned_from_instants() -> None:
    countdown = Countdown(NOW, timedelta(seconds=60))
    later = NOW + timedelta(seconds=12, milliseconds=300)
    assert countdown.shown(later) == timedelta(seconds=48)
    assert countdown.until_next(later) == 700
    assert countdown.shown(NOW + timedelta(seconds=61)) == timedelta(seconds=-1)
    assert countdown.share(NOW + timedelta(seconds=90)) == 1.0


def test_the_next_second_is_never_aimed_at_too_early() -> None:
    countdown = Countdown(NOW, timedelta(seconds=60))
    for milliseconds in range(0, 61_000, 7):
        now = NOW + timedelta(milliseconds=milliseconds)
        then = now + timedelta(milliseconds=countdown.until_next(now))
        assert countdown.shown(then) < countdown.shown(now)
