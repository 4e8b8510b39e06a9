"""When a talk becomes a job interview: your own words and what to ask back, no plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.at_hand import AtHand
from interview_coach.domain.interview import Interview
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label


class JobPanel(Card):
    """Shows what there is; what was never written leaves no gap."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.back = Button(self.tr("Back to the plan"), shortcut_hint="Ctrl Shift J", small=True)
        self.calm = Label("", "muted")
        self.introduction = Passage(self.tr("Who you are"))
        self.stories = Passage(self.tr("Your stories"))
        self.why = Passage(self.tr("Why this field"))
        self.skills = Passage(self.tr("What you can do"))
        self.ask_them = Passage(self.tr("To ask them"))
        self._column = Column(margins=(15, 15, 15, 15), spacing=14)
        self._column.add(Label(self.tr("A job interview now"), "section"))
        self._column.add(self.calm)
        for passage in self.passages:
            self._column.add(passage)
        self._column.add(self.back)
        self._column.add_stretch()
        self.add(self._column, 1)
        self.back.clicked.connect(self.left)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its parts, from the first that one is asked for to the last."""
        return self.introduction, self.stories, self.why, self.skills, self.ask_them

    def show_job(self, interview: Interview, hand: AtHand) -> None:
        """Bring up what was written beforehand."""
        profile = hand.profile
        self.introduction.show_lines([interview.introduction])
        self.stories.show_lines(profile.stories, numbered=True)
        self.why.show_lines([profile.why_field])
        skills = [line.strip() for line in profile.skills.split("\n") if line.strip()]
        self.skills.show_lines([" · ".join(skills)])
        self.ask_them.show_lines(hand.ask_them, numbered=True)
        written = any(passage.labels for passage in self.passages[:-1])
        self.calm.setText(self._calm_words() if written else self._empty_words())

    def _calm_words(self) -> str:
        return self.tr("Take your time: this began as a talk, and you may answer as in one.")

    def _empty_words(self) -> str:
        return self.tr(
            "Take your time. What you write under Prepare comes up here: your introduction, "
            "your stories, why this field."
        )


class Passage(QWidget):
    """A heading with the words below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Label(title, "eyebrow"))
        self.labels: list[Label] = []

    def show_lines(self, lines: Sequence[str], *, numbered: bool = False) -> None:
        """These words, each on its own; without any the heading goes too."""
        said = [line.strip() for line in lines if line.strip()]
        if numbered:
            said = [f"{n}  {line}" for n, line in enumerate(said, start=1)]
        self.setVisible(bool(said))
        if said == [label.text() for label in self.labels]:
            return
        for label in self.labels:
            label.hide()
            label.deleteLater()
        self.labels = [Label(line) for line in said]
        for label in self.labels:
            self._column.addWidget(label)
