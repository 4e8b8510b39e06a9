"""What can be changed of the question in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QVBoxLayout, QWidget

from interview_coach.domain.bank import Priority
from interview_coach.domain.interview import Outcome
from interview_coach.ui.screens.prepare.plan import Hint, PlanLine
from interview_coach.ui.screens.prepare.sharpen_card import SharpenCard
from interview_coach.ui.screens.prepare.stepper import ClockMinutes, Stepper
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.menu_button import MenuButton, place_of
from interview_coach.ui.widgets.segmented import Segmented

LEAST, MOST, STEP = 0.2, 15.0, 0.5
"""Minutes that a question may be given."""


class PlanControls(QWidget):
    """Must, should or could; minutes; the hint's mend; words, menu, delete."""

    changed = Signal(dict)
    edit_wanted = Signal()
    removed = Signal()
    advised = Signal(object, str)
    """What the coach says, and what to do with it: *mend*, *once* or *always*."""
    untied = Signal()
    """The finding has nothing to do with the question."""
    unfolded = Signal(QWidget)
    """What has opened and wants to be seen."""
    worded = Signal(str)
    """The keener wording to take; empty for the one before."""

    def __init__(self, line: PlanLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.mend = Button("", small=True)
        self.back = Button(self.tr("Back into the plan"), small=True)
        self.apart = Button(self.tr("Not about this"), "ghost", small=True)
        self.before = Button(self.tr("As it was"), "ghost", small=True)
        self.known = Button(self.tr("I know the answer"), "ghost", small=True)
        self.quiet = MenuButton(self.tr("Not in my case"), "ghost", small=True)
        self.quiet.add(self.tr("Not of this question"), lambda: self._advise("once"))
        self.quiet.add(self.tr("Never say this again"), lambda: self._advise("always"))
        self.priority = Segmented(
            [
                (str(Priority.MUST), self.tr("must")),
                (str(Priority.SHOULD), self.tr("should")),
                (str(Priority.COULD), self.tr("could")),
            ],
            name=self.tr("How much the talk needs it"),
            small=True,
        )
        self.minutes = Stepper(
            ClockMinutes(), LEAST, MOST, STEP, name=self.tr("Minutes"), small=True
        )
        self.edit = self._tool("edit", self.tr("Change the words"))
        self.delete = self._tool("trash", self.tr("Delete"))
        self.more = self._tool("more", self.tr("More"))
        self.menu = QMenu(self)
        self.card: SharpenCard | None = None
        self._arrange()
        self._connect()
        self.show_line(line)

    def show_line(self, line: PlanLine) -> None:
        """Bring the controls up to date."""
        self._line = line
        hint, held = line.hint, QApplication.focusWidget()
        if not (hint and hint.sharper):
            self._close_card()
        self.mend.setVisible(bool(hint and hint.mend))
        self.mend.setText(hint.mend if hint else "")
        self.mend.updateGeometry()
        self.quiet.setVisible(bool(hint and hint.advice))
        self.back.setVisible(line.looked_up)
        self.before.setVisible(line.is_sharpened)
        self.apart.setVisible(bool(hint and hint.sharper))
        is_mend = bool(hint and _takes_out(hint))
        self.known.setVisible(not (line.looked_up or line.is_closing or is_mend))
        for part in (self.priority, self.minutes):
            part.setVisible(not line.looked_up)
        self.priority.set_value(str(line.priority))
        self.minutes.set_value(line.minutes)
        if held in self._tools() and held.isHidden():
            # Left to Qt, the next press of Space would do what stands beside it.
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> list[QWidget]:
        """Everything that takes the focus, in reading order."""
        segments: list[QWidget] = list(self.priority.findChildren(QAbstractButton))
        steps: list[QWidget] = [self.minutes.less, self.minutes.box, self.minutes.more]
        return [*segments, *steps, *self._tools()]

    def _tools(self) -> list[QWidget]:
        first: list[QWidget] = [self.edit, self.delete, self.more, self.mend]
        return [*first, self.quiet, self.back, self.before, self.known, self.apart]

    def flush(self) -> None:
        """Keep what was changed in the last moment."""
        self.minutes.flush()

    def _arrange(self) -> None:
        first = FlowLayout(spacing=8, line_spacing=6)
        first.addWidget(self.priority)
        first.addWidget(self.minutes)
        second = FlowLayout(spacing=4, line_spacing=6)
        for part in self._tools():
            second.addWidget(part)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        self.priority.changed.connect(lambda key: self.changed.emit({"priority": Priority(key)}))
        self.minutes.changed.connect(lambda minutes: self.changed.emit({"minutes": minutes}))
        self.edit.clicked.connect(self.edit_wanted)
        self.delete.clicked.connect(self.removed)
        self.more.clicked.connect(lambda: self.menu.popup(place_of(self.menu, self.more)))
        self.mend.clicked.connect(self._mend)
        self.known.clicked.connect(lambda: self.changed.emit({"outcome": Outcome.LOOKED_UP}))
        self.apart.clicked.connect(self.untied)
        self.before.clicked.connect(lambda: self.worded.emit(""))
        self.back.clicked.connect(lambda: self.changed.emit({"outcome": Outcome.PLANNED}))

    def _mend(self) -> None:
        hint = self._line.hint
        if hint is not None and hint.advice is not None:
            self._advise("mend")
        elif hint is not None and hint.sharper:
            self._open_card(hint.sharper)
        elif hint is not None:
            self.changed.emit(dict(hint.changes))

    def _open_card(self, wordings: Sequence[str]) -> None:
        """The new words below the old ones, which stay until they are taken."""
        if self.card is None:
            self.card = SharpenCard()
            self._column.addWidget(self.card)
            self.card.used.connect(self._word)
            self.card.closed.connect(self._close_card)
            QWidget.setTabOrder(self._tools()[-1], self.card)
        self.card.propose(wordings, self._line.text)
        self.card.show()
        self.card.wording.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit(self.card)

    def _close_card(self) -> None:
        if self.card is not None and not self.card.isHidden():
            if self.card.isAncestorOf(QApplication.focusWidget() or self):
                self.mend.setFocus(Qt.FocusReason.OtherFocusReason)
            self.card.hide()

    def _word(self, text: str) -> None:
        self._close_card()
        self.worded.emit(text)

    def _advise(self, act: str) -> None:
        hint = self._line.hint
        if hint is not None and hint.advice is not None:
            self.advised.emit(hint.advice, act)

    def _tool(self, icon: str, name: str) -> Button:
        button = Button("", "ghost", icon=icon, small=True)
        button.setAccessibleName(name)
        button.set_tip(name)
        return button


def _takes_out(hint: Hint) -> bool:
    """Whether its mend is to take the question out of the plan."""
    return bool(hint.advice and hint.advice.mend and hint.advice.mend.looked_up)
