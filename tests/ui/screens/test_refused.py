from collections.abc import Callable
from pathlib import Path

from interview_coach.app import Workspace, open_services
from interview_coach.paths import Paths
from interview_coach.ui.widgets.empty import EmptyState
from interview_coach.ui.window import Program


def test_data_that_is_open_elsewhere_leaves_one_sentence_and_one_way_on(
    start: Callable[[], Program], tmp_path: Path
) -> None:
    elsewhere = open_services(Workspace(Paths(tmp_path / "data")))
    program = start()
    notice = program.window.centralWidget()
    assert isinstance(notice, EmptyState)
    assert "open in another program" in notice.words.text()
    assert notice.button.text() == "Try again"
    elsewhere.close()
