"""After a practice: how long everything took, and one kind sentence."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.domain.practice import LONGEST, SHORTEST, Account, Asked, Remark
from interview_coach.ui import words
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import rounded
from interview_coach.ui.widgets.rule import Rule

_BAR, _THICK, _TALL = 96, 6, 14
_LEAST = 12
"""Seconds that a bar spans at least, so that short questions look short."""


class AskingBar(QWidget):
    """How long a question took, with a mark at what its words need."""

    def __init__(self, asked: Asked, span: int) -> None:
        super().__init__()
        self._shares = (asked.seconds / span, asked.needed / span)
        self._tone = "warn_strong" if asked.is_long else "accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_BAR), _TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        took, needed = self._shares
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            track = QRectF(0, (self.height() - _THICK) / 2, self.width(), _THICK)
            rounded(painter, track, _THICK / 2, tokens.color("sunken"))
            track.setWidth(max(_THICK, self.width() * min(1.0, took)))
            rounded(painter, track, _THICK / 2, tokens.color(self._tone))
            x = min(self.width() - 2.0, self.width() * needed)
            painter.fillRect(QRectF(x, 0, 2, self.height()), tokens.color("text"))


class AccountPage(QWidget):
    """``again`` practises once more, ``left`` goes back to preparing."""

    again = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "section")
        self.remark = Label("")
        self.introduction = Card()
        self.questions = Card(spacing=0)
        self.again_button = Button(self.tr("Once more"), icon="play")
        self.leave_button = Button(self.tr("Back to preparing"), "primary")
        self._arrange()
        self.again_button.clicked.connect(self.again)
        self.leave_button.clicked.connect(self.left)

    def show_nothing(self) -> None:
        """It ended before anything was said to its end."""
        self.title.setText(self.tr("Stopped before it began"))
        self.remark.setText(self.tr("Nothing was kept. It is there whenever you like."))
        self.introduction.hide()
        self.questions.hide()

    def show_account(self, account: Account) -> None:
        """How it went."""
        self.title.setText(self.tr("Said aloud"))
        self.remark.setText(self._remark(account))
        self._show_introduction(account.introduction_seconds)
        self._show_questions(account)

    def _remark(self, account: Account) -> str:
        *others, last = [str(asked.place) for asked in account.long] or [""]
        places = self.tr("{0} and {1}").format(", ".join(others), last) if others else last
        said = {
            Remark.LONG_INTRODUCTION: self.tr(
                "Under ninety seconds leaves the talk to them. Which sentence could go?"
            ),
            Remark.LONG_QUESTION: self.tr(
                "Question {0} took some finding of words; shorter, it is easier to answer."
            ).format(places),
            Remark.LONG_QUESTIONS: self.tr(
                "Questions {0} took some finding of words; shorter, they are easier to answer."
            ).format(places),
            Remark.NO_INTRODUCTION: self.tr(
                "Your questions are in your mouth now. Next time, begin with who you are."
            ),
            Remark.SHORT_INTRODUCTION: self.tr(
                "Short is kind. There is room for a sentence on why this field."
            ),
            Remark.QUICK_QUESTIONS: self.tr(
                "That was brisk. A breath before each question gives both of you time."
            ),
            Remark.ONLY_INTRODUCTION: self.tr("The first minute is yours now."),
            Remark.WELL: self.tr(
                "That went easily. In the talk, the words will come of themselves."
            ),
        }
        return said[account.remark]

    def _show_introduction(self, seconds: int) -> None:
        _clear(self.introduction)
        self.introduction.setVisible(bool(seconds))
        title = Label(self.tr("Your introduction"))
        self.introduction.add(_row(title, self._verdict(seconds), _time(seconds)))

    def _verdict(self, seconds: int) -> Chip:
        if seconds > LONGEST:
            return Chip(self.tr("a little long"), "warn")
        if seconds < SHORTEST:
            return Chip(self.tr("a little short"), "warn")
        return Chip(self.tr("a good length"), "good")

    def _show_questions(self, account: Account) -> None:
        _clear(self.questions)
        self.questions.setVisible(bool(account.questions))
        span = max((_LEAST, *(max(asked.seconds, asked.needed) for asked in account.questions)))
        for asked in account.questions:
            if self.questions.body.count():
                self.questions.add(Rule())
            self.questions.add(self._question(asked, span))
        legend = Label(self.tr("The mark is what the words need."), "caption", tone="muted")
        legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.questions.add(legend)

    def _question(self, asked: Asked, span: int) -> QWidget:
        number = Label(str(asked.place), "caption", tone="muted", wrap=False)
        number.setFixedWidth(theme().scaled(16))
        row = _row(number, Label(asked.text), AskingBar(asked, span), _time(asked.seconds), air=9)
        told = self.tr("{0}: {1} seconds, the words need about {2}")
        row.setAccessibleName(told.format(asked.text, asked.seconds, asked.needed))
        return row

    def _arrange(self) -> None:
        column = Column()
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.again_button)
        foot.addWidget(self.leave_button)
        for part in (head, self.introduction, self.questions):
            column.add(part)
        column.add_stretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(column, 1)
        whole.addLayout(foot)


def _time(seconds: int) -> Label:
    label = Label(words.clock(timedelta(seconds=seconds)), wrap=False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(theme().scaled(36))
    return label


def _row(*parts: QWidget, air: int = 0) -> QWidget:
    """Words that take what room there is, and what belongs to them."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, air, 0, air)
    line.setSpacing(12)
    for part in parts:
        line.addWidget(part, int(isinstance(part, Label) and part.wordWrap()))
    return row


def _clear(card: Card) -> None:
    while item := card.body.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
