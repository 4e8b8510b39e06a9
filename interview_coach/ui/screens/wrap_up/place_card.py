"""The place itself: pursue it, be unsure, or strike it off the list, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal

from interview_coach.domain.target import Target, Verdict
from interview_coach.ui.screens.tie_words import verdict_words
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.segmented import Segmented


class PlaceCard(Card):
    """``judged`` carries the verdict and the reason."""

    judged = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.name = Label("", strong=True)
        self.verdict = Segmented(
            [(each.value, verdict_words(each)) for each in Verdict],
            Verdict.OPEN.value,
            name=self.tr("What you think of the organisation"),
        )
        self.reason = LineField(
            placeholder=self.tr("Why, in a few words"),
            name=self.tr("Why you think so of the organisation"),
        )
        asked = self.tr(
            "And the organisation itself? It is kept with what you aim at; nobody else sees it."
        )
        for part in (self.name, Label(asked, "muted"), self.verdict, self.reason):
            self.add(part)
        self.verdict.changed.connect(lambda _: self._tell())
        self.reason.edited.connect(lambda _: self._tell())

    def show_place(self, name: str, target: Target | None) -> None:
        """Show what is thought of it; nothing, where nobody knows where they work."""
        self.setVisible(bool(name))
        self.name.setText(name)
        self.verdict.set_value(target.verdict.value if target else Verdict.OPEN.value)
        self.reason.set_text(target.reason if target else "")

    def _tell(self) -> None:
        self.judged.emit(Verdict(self.verdict.value), self.reason.text())
