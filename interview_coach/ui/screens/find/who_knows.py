"""Who knows whom: what you aim at against the people you know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from interview_coach.application.ports import Kind
from interview_coach.domain.target import AnswerState, Target, TargetKind
from interview_coach.ui.context import Context
from interview_coach.ui.screens.find.knowing import Knowing
from interview_coach.ui.screens.find.matrix import MatrixModel, MatrixTable
from interview_coach.ui.screens.find.page import FindPage
from interview_coach.ui.screens.find.target_form import TargetForm
from interview_coach.ui.screens.find.targets_list import TargetsList
from interview_coach.ui.screens.find.targets_seen import (
    Among,
    TargetsSeen,
    look_at_targets,
    who_else,
)
from interview_coach.ui.screens.sending import open_page
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Card, Column, Label, LineField, Rule
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.quiet_button import QuietButton

_SIDE, _NARROW_SIDE = 264, 224
_NARROW, _SHORT = 720, 500
"""Below so wide the columns are closer, below so high the list and what is chosen take turns."""


class WhoKnowsPage(FindPage):
    """Targets on the left; the matrix on the right, and below it the target that is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.seen: TargetsSeen | None = None
        self._circle = ""
        self._is_about = False
        self.targets = TargetsList()
        self.about = QuietButton(self.tr("What I know of it"))
        self.back = QuietButton(self.tr("Back to the list"))
        self.circle = Choice([("", self.tr("Everybody"))], name=self.tr("Circle"))
        self.search = LineField(
            placeholder=self.tr("Name…"), name=self.tr("Find a person"), clearable=True
        )
        self.hint = Label("", "caption", tone="muted")
        self.model = MatrixModel()
        self.matrix = MatrixTable(self.model)
        self.nobody = Label("", "muted")
        self.form = TargetForm()
        self.knowing = Knowing()
        self.first = Label(
            self.tr(
                "Name a role, an organisation or a place you would like to know more about. Then "
                "go through your people: have you asked, and do they know someone there?"
            ),
            "muted",
        )
        self._arrange()
        self._connect()

    def go_to(self, **place: str) -> None:
        if target := place.get("target_id"):
            self.targets.choose(UUID(target))

    def refresh(self) -> None:
        among = self._among()
        self.ask(lambda services: look_at_targets(services, among), self._show)

    def _among(self) -> Among:
        return Among(self._circle, self.search.text())

    def _show(self, seen: TargetsSeen) -> None:
        if seen.among != self._among():
            return
        self.seen = seen
        self.targets.show_targets(seen.targets)
        self.circle.set_options([("", self.tr("Everybody")), *seen.circles], self._circle)
        self.model.set_matrix(seen.targets, seen.people)
        there = bool(seen.targets)
        self._board.setVisible(there)
        self._make_room()
        self.first.setVisible(not there)
        self.matrix.setVisible(bool(seen.people))
        self.nobody.setVisible(not seen.people)
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a small window the matrix comes first."""
        narrow, short = self.width() < theme().scaled(_NARROW), self._is_short()
        self._holder.setFixedWidth(theme().scaled(_NARROW_SIDE if narrow else _SIDE))
        self.matrix.set_narrow(narrow=narrow)
        self.knowing.set_short(short=short)
        there = bool(self.seen and self.seen.targets)
        self._upper.setHidden(short and there and self._is_about)
        self._chosen.setVisible(there and (self._is_about or not short))
        self.about.setVisible(short and there)
        self.back.setVisible(short)
        if self.seen:
            self._say_who(self.seen)

    def _is_short(self) -> bool:
        return self.height() < theme().scaled(_SHORT)

    def _turn_side(self, about: bool) -> None:
        """The list, or what is chosen in it, where there is room for one of them."""
        self._is_about = about
        self._make_room()
        (self.back if about else self.targets.table).setFocus()

    def _say_who(self, seen: TargetsSeen) -> None:
        """Who is not in view, and how to answer."""
        hint = self.tr("Click a cell, or A asked, K knows someone, N no, Delete to forget.")
        if self._is_short():
            hint = self.tr("Click a cell, or press A, K, N or Delete.")
        if seen.is_full:
            words = self.tr("The first {0} by name; the others are found by circle or name.")
            hint = f"{words.format(len(seen.people))} {hint}"
        self.hint.setText(hint)
        first = self.tr("Write down a few names in the brainstorm; they stand here then.")
        self.nobody.setText(first if seen.among.is_everybody else self.tr("Nobody matches this."))

    def _target(self) -> Target | None:
        targets = self.seen.targets if self.seen else ()
        return next((each for each in targets if each.id == self.targets.chosen_id), None)

    def _show_chosen(self) -> None:
        if target := self._target():
            if target.id != self.form.target_id:
                self.knowing.look_for(target.name)
            self.form.show_target(target)
            self._look_for(self.knowing.search.text())

    def _look_for(self, words: str) -> None:
        target = self._target()
        self.ask(lambda services: who_else(services, words, target), self.knowing.show_knowing)

    def _turn_to(self, target_id: UUID) -> None:
        self.targets.choose(target_id)
        if self.seen:
            self.targets.show_targets(self.seen.targets)
        self._show_chosen()

    def _choose_circle(self, circle: str) -> None:
        self._circle = circle
        self.refresh()

    def _add(self, kind: str, name: str) -> None:
        self.ask(
            lambda services: services.find.add_target(TargetKind(kind), name), self.targets.choose
        )

    def _change(self, target_id: UUID, changes: dict[str, Any]) -> None:
        self.ask(lambda services: services.find.change_target(target_id, changes))

    def _answer(self, target_id: UUID, person_id: UUID, state: AnswerState | None) -> None:
        """What was said with it stays, unless it is forgotten."""
        target = next((t for t in self.model.targets if t.id == target_id), None)
        answer = target.answer_of(person_id) if target else None
        words = answer.words if answer and state else ""
        self.ask(lambda services: services.find.answer(target_id, person_id, state, words))

    def _ask(self, person_id: UUID) -> None:
        if target_id := self.targets.chosen_id:
            self._answer(target_id, person_id, AnswerState.ASKED)

    def _arrange_targets(self, order: Sequence[UUID]) -> None:
        before = [target.id for target in self.targets.model.rows]
        self.ask(
            lambda services: services.find.arrange_targets(order),
            lambda _: self.context.undo.push(
                self.tr("The order was changed."),
                lambda services: services.find.arrange_targets(before),
            ),
        )

    def _remove(self, target: Target) -> None:
        self.ask(
            lambda services: services.keeping.delete(Kind.TARGET, target.id),
            lambda _: self.context.undo.push(
                self.tr("{0} was deleted.").format(target.name),
                lambda services: services.keeping.put_back(Kind.TARGET, target.id),
                say=True,
            ),
        )

    def _connect(self) -> None:
        self.about.clicked.connect(lambda: self._turn_side(True))
        self.back.clicked.connect(lambda: self._turn_side(False))
        self.targets.added.connect(self._add)
        self.targets.chosen.connect(lambda _: self._show_chosen())
        self.targets.removed.connect(self._remove)
        self.targets.arranged.connect(self._arrange_targets)
        self.circle.changed.connect(self._choose_circle)
        self.search.edit.textChanged.connect(self.refresh)
        self.matrix.answered.connect(self._answer)
        self.matrix.turned_to.connect(self._turn_to)
        self.form.changed.connect(self._change)
        self.form.elsewhere.copied.connect(
            lambda words: self.context.messages.say(self.tr("Copied: {0}").format(words))
        )
        self.form.elsewhere.page_wanted.connect(lambda link: open_page(self.context, link))
        self.knowing.searched.connect(self._look_for)
        self.knowing.asked.connect(self._ask)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._side())
        row.addWidget(self._right(), 1)
        row.addWidget(self.first, 1)
        self.first.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.first.setContentsMargins(8, 16, 8, 0)
        self.body.addLayout(row, 1)
        for part in (self._board, self._chosen, self.first, self.nobody):
            part.hide()

    def _side(self) -> QWidget:
        """What one aims at, and below it the one that is chosen."""
        self._upper, self._chosen = Card(padding=12), Card(padding=12)
        self._upper.add(self.targets, 1)
        self._upper.add(self.about)
        form = Column(margins=(0, 0, 6, 0))
        self._chosen.add(self.back)
        form.add(self.form)
        form.add_stretch()
        self._chosen.add(form, 1)
        side = QSplitter(Qt.Orientation.Vertical)
        side.setHandleWidth(14)
        side.setChildrenCollapsible(False)
        side.addWidget(self._upper)
        side.addWidget(self._chosen)
        side.setSizes([340, 300])
        self.context.settings_store.remember_splitter(side, "who_knows")
        # A splitter sets its own bounds anew; what holds it keeps the width.
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side)
        return self._holder

    def _right(self) -> Card:
        self._board = Card(padding=12, spacing=10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.circle)
        head.addWidget(self.search, 1)
        self._board.add(head)
        self._board.add(self.hint)
        self._board.add(self.matrix, 1)
        self._board.add(self.nobody, 1)
        self._board.add(Rule())
        self._board.add(self.knowing)
        return self._board
