"""What was to be decided comes back after the talk: options, trade-offs, what would change it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from interview_coach.domain.interview import Interview, Purpose
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.label import Label


class WeighedCard(Card):
    """Only read here; where nothing was weighed it is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self.decision = Label("", strong=True)
        self.options = Label("")
        self.sheet = Label("", "muted")
        self.change = Label("")
        self.add(Label(self.tr("What you were weighing"), "eyebrow"))
        for label in (self.decision, self.options, self.sheet, self.change):
            self.add(label)
        self.add(
            Label(
                self.tr("Has it moved? Say so below, under “Where do you stand now?”"),
                "caption",
                tone="muted",
            )
        )
        self.hide()

    def show_weighed(self, interview: Interview) -> None:
        """Bring up what was laid out beforehand."""
        said = {name: words.strip() for name, words in interview.weighing.items()}
        options = [said.get(name, "") for name in ("option_a", "option_b")]
        against = self.tr("{0}  or  {1}").format(*options) if all(options) else "".join(options)
        change = said.get("would_change", "")
        change = self.tr("What would change your mind: {0}").format(change) if change else ""
        sheet = "\n".join(self._line(line) for line in interview.trade_offs)
        parts = (said.get("decision", ""), against, sheet, change)
        labels = (self.decision, self.options, self.sheet, self.change)
        for label, words in zip(labels, parts, strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self.setVisible(interview.purpose is Purpose.DECISION and any(parts))

    def _line(self, line: dict[str, str]) -> str:
        sides = self.tr("{0} / {1}").format(line.get("a") or "–", line.get("b") or "–")
        what = line.get("what", "")
        return self.tr("{0}: {1}").format(what, sides) if what else sides
