"""What is weighed: the decision, its two options, what would change your mind, and the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.weighing import asked_of, is_as_asked
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.trade_offs import TradeOffSheet
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import AutosavedField, LineField, TextField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.pair import Pair


class WeighingCard(Card):
    """``changed`` carries fields of the decision, ``compared`` the lines of the sheet."""

    changed = Signal(dict)
    compared = Signal(list)
    removed = Signal(list)
    """The lines from before one was taken out."""
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        self.fields: dict[str, AutosavedField] = {
            "decision": LineField(
                self.tr("What you have to decide"),
                placeholder=self.tr("Whether to take the post now or study first."),
            ),
            "option_a": LineField(
                self.tr("One option"), placeholder=self.tr("the post at the archive")
            ),
            "option_b": LineField(
                self.tr("The other"), placeholder=self.tr("the two-year master's")
            ),
            "would_change": TextField(
                self.tr("What would change my mind"),
                lines=2,
                most=4,
                placeholder=self.tr("If people with the post say that it leads nowhere."),
            ),
        }
        self.sheet = TradeOffSheet()
        self.planned = Label("", "caption", tone="muted")
        self.ask = Button(self.tr("Ask about it"))
        self._arrange()
        self._connect()

    def fill(self, prepared: Prepared, *, is_new: bool) -> None:
        """Show what is weighed in this interview."""
        interview, weighing = prepared.interview, prepared.interview.weighing
        for name, field in self.fields.items():
            field.set_text(weighing.get(name, ""), force=is_new)
        options = weighing.get("option_a", ""), weighing.get("option_b", "")
        self.sheet.offer(prepared.content.weighing.matters)
        self.sheet.fill(interview.trade_offs, *options, is_new=is_new)
        question = asked_of(prepared.content, interview)
        self.ask.setEnabled(all(options))
        was_asked = self.ask.hasFocus()
        content = prepared.content
        self.ask.setHidden(
            question is not None and all(options) and is_as_asked(content, interview, question)
        )
        if was_asked and self.ask.isHidden():
            self.fields["would_change"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask.setText(self.tr("Bring it up to date") if question else self.tr("Ask about it"))
        self._say(question.text if question else "", can_ask=all(options))

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.findChildren(AutosavedField):
            field.flush()

    def _say(self, asked: str, *, can_ask: bool) -> None:
        said = self.tr("In your plan: “{0}”").format(asked)
        if not asked:
            said = self.tr("Name both options, and they become one question for your plan.")
            if can_ask:
                said = self.tr("One question in your plan, with what it turns on for you.")
        self.planned.setText(said)

    def _arrange(self) -> None:
        self.add(Label(self.tr("What you are weighing"), "body", strong=True))
        self.body.setSpacing(14)
        self.add(self.fields["decision"])
        self.add(Pair(self.fields["option_a"], self.fields["option_b"]))
        self.add(self.sheet)
        self.add(self.fields["would_change"])
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.planned, 1)
        foot.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignTop)
        self.add(foot)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.edited.connect(lambda text, name=name: self.changed.emit({name: text}))
        self.sheet.changed.connect(self.compared)
        self.sheet.removed.connect(self.removed)
        self.ask.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.flush()
        self.asked.emit()
