from itertools import pairwise
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interview_coach.application.reading import BankRow
from interview_coach.domain.bank import Kind, Priority
from interview_coach.ui.screens.prepare.bank_list import BankList

WORDS = "How did you end up at Harborview Public Library rather than somewhere similar?"


def a_row(words: int) -> BankRow:
    text = " ".join(WORDS.split()[:words])
    return BankRow(uuid4(), "", text, "path", Kind.QUESTION, Priority.SHOULD, 2.0, "", "", 0)


@pytest.mark.parametrize("width", [264, 272, 288])
def test_entries_stand_below_one_another_once_the_scroll_bar_has_come(
    qtbot: QtBot, width: int
) -> None:
    view = BankList()
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    view.rows.set_rows([a_row(4 + number % 9) for number in range(20)])
    for _ in range(3):
        QApplication.processEvents()
    places = [view.visualRect(view.rows.index(number)) for number in range(20)]
    assert all(below.top() == above.bottom() + 1 for above, below in pairwise(places))
