"""Tab follows the eye, also to what was put in when the rest stood already."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from interview_coach.ui.widgets.tab_order import follow_layout


class Page(QWidget):
    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)


def walk(page: QWidget, qtbot: QtBot, steps: int) -> list[str]:
    """The names of what Tab comes to, from the first field on."""
    seen = []
    for _ in range(steps):
        field = page.window().focusWidget()
        assert field is not None
        seen.append(field.objectName())
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    return seen


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def test_what_came_later_is_reached_where_it_stands(look: object, qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    column, rows, split = QVBoxLayout(page), QVBoxLayout(), QSplitter()
    grid = QGridLayout()
    first, last = field("first"), field("last")
    column.addWidget(first)
    column.addLayout(rows)
    column.addWidget(split)
    column.addLayout(grid)
    column.addWidget(last)
    page.show()
    grid.addWidget(field("below"), 1, 0)
    grid.addWidget(field("above"), 0, 0)
    split.addWidget(field("right"))
    split.insertWidget(0, field("left"))
    rows.addWidget(field("late"))
    hidden = field("hidden")
    rows.addWidget(hidden)
    hidden.hide()
    # What is put into a page on show shows itself in the next turn.
    QCoreApplication.processEvents()
    first.setFocus()
    qtbot.waitUntil(lambda: page.focusWidget() is first)
    expected = ["first", "late", "left", "right", "above", "below", "last"]
    assert walk(page, qtbot, 7) == expected
