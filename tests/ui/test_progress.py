"""A longer work says that it goes on; a short one says nothing."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_coach.ui import progress
from interview_coach.ui.messages import Messages
from interview_coach.ui.progress import Underway
from interview_coach.ui.theme import Theme


@pytest.fixture
def messages(qtbot: QtBot, look: Theme) -> Messages:
    bar = Messages()
    qtbot.addWidget(bar)
    return bar


def test_work_that_takes_long_is_spoken_of_until_it_is_over(
    messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE_MS", 1)
    parent = QObject()
    work = Underway(messages, "Saving everything…", parent)
    qtbot.waitUntil(lambda: messages.said == ["Saving everything…"])
    work.finish()
    assert messages.notices() == []


def test_work_that_is_soon_done_is_not(messages: Messages, qtbot: QtBot) -> None:
    parent = QObject()
    Underway(messages, "Saving everything…", parent).finish()
    qtbot.wait(20)
    assert messages.said == []
