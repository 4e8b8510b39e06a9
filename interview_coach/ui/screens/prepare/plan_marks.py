"""What stands between the rows of the plan: where time is up, a section's name, a fold."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule


class TimeUp(QWidget):
    """The amber line, with what it was reckoned from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "caption", tone="warn")
        self.not_reached = Label("", "caption", tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(5)
        column.addWidget(Rule("warn_strong", 2))
        column.addWidget(self._words)
        column.addWidget(self.not_reached)
        column.addWidget(Rule())

    @property
    def words(self) -> str:
        """What stands below the line."""
        return self._words.text()

    def set_words(self, words: str, not_reached: str = "") -> None:
        self._words.setText(words)
        self.not_reached.setText(not_reached)
        self.not_reached.setVisible(bool(not_reached))


class SectionHead(QWidget):
    """The name of what follows."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 20, 8, 2)
        column.addWidget(Label(words, "caption", tone="muted", strong=True))


class Fold(Button):
    """Shows or hides the questions that research has answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", icon="expand", small=True, parent=parent)
        self.setCheckable(True)

    def set_count(self, count: int) -> None:
        """How many there are."""
        self.setText(self.tr("Answered by research: {0}").format(count))
        self.updateGeometry()


class DropLine(QWidget):
    """Where a dragged row would come to lie."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def place(self, x: int, y: int, width: int) -> None:
        """Show the line there."""
        self.setGeometry(QRect(x, max(0, y - 1), width, 3))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme().tokens.color("accent"))
