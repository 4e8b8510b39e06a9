"""As ready as for a screening interview: folded until wanted, since it need never come to that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.domain.screening import RESUME, Screening
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.your_case import YourCase
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.quiet_button import QuietButton


class ScreeningCard(Card):
    """``profile_changed`` carries fields of yours, ``ticked`` whether the résumé is at hand."""

    profile_changed = Signal(dict)
    ticked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self._done: list[str] = []
        self._line = RESUME[0]
        self.standing = Chip()
        self.unfold = QuietButton(self.tr("Open"))
        self.words = Label("", "caption", tone="muted")
        self.case = YourCase()
        self.resume = Check(self.tr("Résumé at hand, not offered unasked"))
        self._arrange()
        self.unfold.clicked.connect(lambda: self.set_open(self.case.isHidden()))
        self.case.edited.connect(self.profile_changed)
        self.resume.clicked.connect(self._tick)
        self.set_open(False)

    def set_open(self, wanted: bool) -> None:
        """Show what there is to write, or fold it away."""
        if not wanted:
            self.case.flush()
        for part in (self.case, self.resume):
            part.setVisible(wanted)
        self.unfold.setText(self.tr("Close") if wanted else self.tr("Open"))
        self.unfold.setAccessibleName(
            self.tr("Close what is for a job interview")
            if wanted
            else self.tr("Open what is for a job interview")
        )
        self.unfold.updateGeometry()

    def fill(self, prepared: Prepared) -> None:
        """Show what is written, and what is still to write."""
        self.setVisible(not prepared.interview.is_over)
        profile, self._done = prepared.preparation.profile, prepared.interview.logistics_done
        lines = [line.key for line in prepared.preparation.logistics if line.key in RESUME]
        self._line = lines[0] if lines else RESUME[0]
        screening = Screening.of(profile, prepared.interview)
        self.case.show_profile(profile)
        self.resume.setChecked(screening.resume)
        self._say(screening)

    def _say(self, screening: Screening) -> None:
        things, ready = len(screening.things), screening.ready
        self.standing.setText(self.tr("{0} of {1}").format(ready, things))
        self.standing.set_tone("good" if ready == things else "neutral")
        self.standing.updateGeometry()
        self.words.setText(self._missing(screening))

    def _missing(self, screening: Screening) -> str:
        """What is still to come; a kind word when it is all there."""
        stories = screening.stories_to_come
        parts = (
            (not screening.pitch, self.tr("your introduction said aloud")),
            (stories == 1, self.tr("one more story")),
            (stories > 1, self.tr("{0} short stories").format(stories)),
            (not screening.why_field, self.tr("why this field")),
            (not screening.skills, self.tr("your skills card")),
            (not screening.resume, self.tr("your résumé within reach")),
        )
        missing = ", ".join(words for wanted, words in parts if wanted)
        if missing and screening.pitch and screening.ready == 1:
            said = self.tr("Your introduction was said aloud. Still to have: {0}.")
            return said.format(missing)
        if missing:
            return self.tr("It need not come to that. Still to have: {0}.").format(missing)
        return self.tr("All there. What you wrote is yours for every talk.")

    def _tick(self) -> None:
        others = [key for key in self._done if key not in RESUME]
        self.ticked.emit([*others, self._line] if self.resume.isChecked() else others)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("If it becomes a job interview"), strong=True), 1)
        head.addWidget(self.standing)
        head.addWidget(self.unfold)
        self.add(head)
        self.case.setContentsMargins(0, 8, 0, 4)
        self.add(self.words)
        self.add(self.case)
        self.add(self.resume)
