"""What the coach says of a page: one thing at a time, with its reason and *not in my case*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.coach import Hint
from interview_coach.domain.coach.rule import Level
from interview_coach.ui.context import Context
from interview_coach.ui.widgets import Label
from interview_coach.ui.widgets.menu_button import MenuButton


class HintLine(QWidget):
    """The weightiest of the hints; hidden without one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.hint: Hint | None = None
        self.says = Label("", "caption", tone="warn")
        self.reason = Label("", "caption", tone="muted")
        self.quiet = MenuButton(self.tr("Not in my case"), "ghost", small=True)
        self.quiet.add(self.tr("Not here"), lambda: self._silence(for_good=False))
        self.quiet.add(self.tr("Never say this again"), lambda: self._silence(for_good=True))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.says)
        words.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.quiet, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Say the first of them."""
        self.hint = next(iter(hints), None)
        self.setVisible(self.hint is not None)
        if self.hint is not None:
            blocks = self.hint.level is Level.BLOCK
            self.says.setText(self.hint.says)
            self.says.set_tone("bad" if blocks else "warn")
            self.reason.setText(self.hint.reason)
            self.quiet.setVisible(not blocks)

    def _silence(self, *, for_good: bool) -> None:
        if self.hint is not None:
            keep_quiet(self.context, self.hint, for_good=for_good)


def keep_quiet(context: Context, hint: Hint, *, for_good: bool) -> None:
    """Have the coach say this no more, here or anywhere; it can be taken back."""
    rule, about = hint.rule, None if for_good else hint.about
    context.desk.ask(lambda services: services.coaching.silence(rule, about))
    never = QCoreApplication.translate("Coach", "The coach will not say this again")
    here = QCoreApplication.translate("Coach", "The coach will not say this here")
    context.undo.push(
        never if for_good else here,
        lambda services: services.coaching.hear(rule, about),
        say=True,
    )
