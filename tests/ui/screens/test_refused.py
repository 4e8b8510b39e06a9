from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.app import Workspace, open_services
from interview_coach.paths import Paths
from interview_coach.ui.unopened import Unopened
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, finish, settle


def test_data_that_is_open_elsewhere_leaves_one_sentence_and_one_way_on(
    start: Callable[[], Program], tmp_path: Path
) -> None:
    elsewhere = open_services(Workspace(Paths(tmp_path / "data")))
    program = start()
    notice = program.window.centralWidget()
    assert isinstance(notice, Unopened)
    assert "open in another program" in notice.words.text()
    assert notice.button.text() == notice.again.text() == "Try again"
    elsewhere.close()


def test_damaged_data_are_set_aside_for_the_newest_sound_copy(
    start: Callable[[], Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    monkeypatch.setattr(Program, "_start_anew", lambda self: begun.append(True))
    first = start()
    ask(first, lambda services: services.people.add("Dana Whitfield"))
    copy = ask(first, lambda services: services.importing.back_up("before import"))
    finish(first)
    damaged = tmp_path / "data" / "interviews.db"
    damaged.write_bytes(b"nothing of ours")

    program = start()
    notice = program.window.centralWidget()
    assert isinstance(notice, Unopened)
    assert notice.copy is not None
    assert notice.copy.path == copy
    assert notice.button.hasFocus()
    assert notice.again.isVisible()
    QTest.keyClick(notice.button, Qt.Key.Key_Space)
    assert program.press.settle(10_000)
    assert begun == [True]
    (aside,) = copy.parent.glob("* damaged.db")
    assert aside.read_bytes() == b"nothing of ours"

    again = start()
    settle(again)
    people = ask(again, lambda services: services.reading.people())
    assert [row.name for row in people] == ["Dana Whitfield"]
