"""From the end of the conversation to a card in a file: how many clicks that takes."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from interview_coach.application.interviewing import TypedLine
from interview_coach.application.services import Services
from interview_coach.ui.screens.live.clock_panel import Certain
from interview_coach.ui.screens.live.view import LiveView
from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage
from interview_coach.ui.screens.wrap_up.view import WrapUpView
from tests.ui.screens.conftest import an_interview
from tests.ui.screens.wrap_up.conftest import Evening, _line

MOST_CLICKS = 10


class Clicks:
    """Clicks what can be seen, and counts."""

    def __init__(self, evening: Evening) -> None:
        self.count = 0
        self._evening = evening

    def __call__(self, button: QWidget) -> None:
        self.count += 1
        self._evening.click(button)

    @property
    def view(self) -> QWidget:
        """The stage on show."""
        view = self._evening.program.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
        assert isinstance(view, QWidget)
        return view


def test_a_card_is_saved_within_ten_clicks_of_ending_the_talk(
    evening: Evening, saved: dict[str, Path]
) -> None:
    talk = an_interview(evening.program, "How did you come to this?", name="Ravi Menon")

    def begin(services: Services) -> None:
        services.interviewing.start(talk, evening.clock.now())
        evening.clock.advance(minutes=20)
        notes: list[TypedLine] = [_line(0), _line(1)]
        services.interviewing.type_notes(talk, notes, [])

    evening.ask(begin)
    evening.program.window.go("interview", interview_id=str(talk), stage="live")
    evening.settle()
    click = Clicks(evening)
    live = click.view
    assert isinstance(live, LiveView)
    click(live.clock_panel.end_button)
    click(next(each for each in live.findChildren(Certain) if each.isVisible()).end)
    wrap_up = click.view
    assert isinstance(wrap_up, WrapUpView)
    click(wrap_up.steps.row("thank_you"))
    page = wrap_up.page
    assert isinstance(page, ThankYouPage)
    click(page.toolbar.save)
    # The dialog proposes folder and name: one more, or Enter.
    click.count += 1
    assert saved["Thank-you card - Ravi Menon.pdf"].read_bytes() == page.preview.pdf
    assert click.count == 5 <= MOST_CLICKS
