"""How a request stands after it went out: the week of waiting in words, and the answer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.domain.asking import AskState, Outreach
from interview_coach.ui.screens.ask.words import standing_words
from interview_coach.ui.widgets import Button, Card, FlowLayout, Label

_WAITING = (AskState.WAITING, AskState.NUDGE_DUE, AskState.QUIET)


class ClockCard(Card):
    """One thing is the one to do; the answer can always be told, and the last mark taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.words, self.next = Label("", strong=True), Label("", "muted")
        self.nudge = Button(self.tr("Write the reminder…"), "primary")
        self.thank = Button(self.tr("Thank them all the same…"), "primary")
        self.open = Button(self.tr("Go to the interview"), "primary")
        self.yes = Button(self.tr("They said yes…"))
        self.by_mail = Button(self.tr("Only by e-mail…"))
        self.by_mail.set_tip(self.tr("They would rather have the questions by e-mail"))
        self.no = Button(self.tr("They said no"))
        self.again = Button(self.tr("Ask again"))
        self.undo = Button(self.tr("Undo"), "ghost", icon="undo")
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.words)
        said.addWidget(self.next)
        self.add(said)
        flow = FlowLayout(spacing=8, line_spacing=8)
        for button in self._buttons():
            flow.addWidget(button)
        self.add(flow)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_outreach(
        self, outreach: Outreach, now: datetime, *, thanked: bool, organisation: str = ""
    ) -> None:
        """Say how it stands; hidden while it has not gone out."""
        state = outreach.state(now)
        self.setVisible(state is not AskState.DRAFT)
        words, following = standing_words(outreach, now)
        if state is AskState.NO and thanked:
            following = f"{following} {self.tr('You have thanked them.')}"
        if organisation and outreach.others_may_be_asked(now):
            said = self.tr("Meanwhile you may ask somebody else at {0}.").format(organisation)
            following = f"{following} {said}"
        self.words.setText(words)
        self.next.setText(following)
        self.nudge.setVisible(state is AskState.NUDGE_DUE)
        self.thank.setVisible(state is AskState.NO and not thanked)
        self.open.setVisible(state is AskState.YES and outreach.interview_id is not None)
        for button in (self.yes, self.by_mail, self.no):
            button.setVisible(state in _WAITING)
        self.again.setVisible(state in (AskState.NO, AskState.YES))
        self.again.setEnabled(state is not AskState.YES or outreach.interview_id is not None)
        self.undo.setAccessibleName(self._undo_words(outreach))
        self.undo.set_tip(self._undo_words(outreach))

    def _undo_words(self, outreach: Outreach) -> str:
        if outreach.answered_at:
            return self.tr("They did not answer so")
        if outreach.nudged_at:
            return self.tr("They were not reminded after all")
        return self.tr("It did not go out after all")

    def _buttons(self) -> tuple[Button, ...]:
        asked = (self.yes, self.by_mail, self.no)
        return (self.nudge, self.thank, self.open, *asked, self.again, self.undo)
