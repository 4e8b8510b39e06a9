"""When and how the thank-you went out, and the way to take that back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.domain.interview import Interview
from interview_coach.ui.screens.wrap_up import phrases
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import ElidedLabel
from interview_coach.ui.widgets.paint import tick


class Tick(QWidget):
    """A green check mark."""

    def sizeHint(self) -> QSize:
        return QSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            box = QRectF(0, 0, 10, 10)
            box.moveCenter(QRectF(self.rect()).center())
            tick(painter, theme().tokens.color("good"), box, 1.8)


class SentLine(QWidget):
    """Hidden until something was sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", tone="good")
        self.undo = Button(self.tr("Undo"), "ghost", icon="undo", small=True)
        self.undo.setAccessibleName(self.tr("It was not sent after all"))
        self.next = Button(self.tr("Next: Done"), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Tick())
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.next)

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def show_sendings(self, interview: Interview, now: datetime) -> None:
        """Say each form in which it went out, the last one last."""
        letter = interview.thank_you
        sendings = sorted(letter.sendings, key=lambda s: s.at) if letter else []
        said = [
            self.tr("{0} as {1}").format(
                phrases.at(each.at, interview, now), phrases.form_words(each.form)
            )
            for each in sendings
        ]
        self._words.setText(self.tr("Sent {0}").format(", ".join(said)))
        self.setVisible(bool(said))
