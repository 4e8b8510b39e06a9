"""The screen of the question bank."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from interview_coach.application.changes import Change
from interview_coach.application.ports import Kind
from interview_coach.application.reading import BankRow
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.fitted_table import FittedTable
from interview_coach.ui.screens.pack_choice import EVERY, pack_options
from interview_coach.ui.screens.questions.bank import (
    SHARES,
    SPARED,
    BankModel,
    Shelf,
    Wanted,
    look,
)
from interview_coach.ui.screens.questions.detail import QuestionDetail
from interview_coach.ui.screens.questions.near_card import NearCard
from interview_coach.ui.screens.questions.pack_acts import PackActs, dropped_pack
from interview_coach.ui.widgets import Button, Card, Chip, Choice, FlowLayout, Label, LineField
from interview_coach.ui.widgets.menu_button import MenuButton
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_SEARCH_WIDTH = 280
_FIRST_SIZES = (600, 310)


class QuestionsScreen(Screen):
    """A list by theme and words, and the chosen question beside it."""

    key = "questions"
    title = QT_TRANSLATE_NOOP("Screen", "Question bank")
    concerns = frozenset({Change.QUESTIONS, Change.INTERVIEWS, Change.PROFILE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen: UUID | None = None
        self._number = 0
        self._shelf: Shelf | None = None
        self._options: list[tuple[str, str]] = []
        self._asking = self._ask_again = False
        self.search = LineField(name=self.tr("Find questions"), clearable=True)
        self.pack = Choice([], name=self.tr("Pack"))
        self.packs = MenuButton(self.tr("Packs"))
        self.acts = PackActs(self, lambda: self._shelf)
        self.near = NearCard(context.settings_store)
        self.themes: dict[str, Chip] = {}
        self.model = BankModel()
        self.table = FittedTable(self.model, SHARES, SPARED, name=self.tr("Questions"))
        self.none_found = Label(self.tr("No question matches this."), "muted")
        self.detail = QuestionDetail()
        self.own = LineField(
            placeholder=self.tr("Your own question…"), name=self.tr("Your own question")
        )
        self.add_button = Button(self.tr("Add question"), "primary")
        self._arrange()
        self._connect()
        self.setAcceptDrops(True)

    def shown(self, **place: str) -> None:
        """With a question to show, it is chosen among all."""
        if wanted := place.get("question_id"):
            self._chosen = UUID(wanted)
            self.search.set_text("", force=True)
            self.pack.set_value(EVERY)
            self._toggle("")
        super().shown(**place)

    def may_leave(self) -> bool:
        self.detail.flush()
        return True

    def refresh(self) -> None:
        """Look for what is wanted; while an answer is awaited, only the last question counts."""
        self._ask_again = self._asking
        if self._asking:
            return
        self._asking = True
        wanted = Wanted(self.search.text(), self._theme(), self.pack.value or EVERY)
        self.ask(lambda services: look(services, wanted), self._show, failed=self._give_up)

    def _give_up(self, sentence: str) -> None:
        self._asking = False
        self.context.messages.say(sentence, kind="bad")

    def _show(self, shelf: Shelf) -> None:
        self._asking = False
        if self._ask_again:
            self.refresh()
            return
        anew = self._shelf is None or self._shelf.wanted != shelf.wanted
        self._shelf = shelf
        self._show_themes(shelf)
        self._show_packs(shelf)
        self.near.offer(shelf.near)
        self.search.edit.setPlaceholderText(self.tr("Find in {0} questions").format(shelf.total))
        place = 0 if anew else self.table.verticalScrollBar().value()
        self.model.show(shelf)
        self.table.verticalScrollBar().setValue(place)
        self.table.setVisible(bool(shelf.rows))
        self.none_found.setVisible(not shelf.rows)
        self._keep_choice(anew)

    def _keep_choice(self, anew: bool) -> None:
        """The same question stays chosen; where it is gone, the one in its place."""
        ids = [row.id for row in self.model.rows]
        if self._chosen in ids:
            self._number = ids.index(self._chosen)
        elif anew:
            self._number = 0
        self.detail.setVisible(bool(ids))
        if ids:
            number = min(self._number, len(ids) - 1)
            self.table.choose(number)
            self._choose(self.model.rows[number])
            # Once the list has its place and its height.
            QTimer.singleShot(0, self.table, self._show_choice)

    def _show_choice(self) -> None:
        """The question that is chosen is in sight."""
        self.table.scrollTo(self.table.currentIndex())

    def _choose(self, row: BankRow | None) -> None:
        if row is None or self._shelf is None:
            return
        self._chosen, self._number = row.id, self.table.currentIndex().row()
        self.detail.show_question(row, self._shelf)

    def _theme(self) -> str:
        return next((key for key, chip in self.themes.items() if chip.isChecked()), "")

    def _toggle(self, key: str) -> None:
        """At most one theme; a second click on it shows all again."""
        for other, chip in self.themes.items():
            if other != key:
                chip.setChecked(False)
        self.refresh()

    def _add(self) -> None:
        text, theme = self.own.text().strip(), self._theme() or "path"
        if not text:
            self.own.setFocus()
            return
        self.own.set_text("", force=True)
        self.ask(lambda services: services.bank.add(text, theme), self._show_added)

    def _show_added(self, question_id: UUID) -> None:
        self._chosen = question_id
        self.search.set_text("", force=True)
        self.pack.set_value(EVERY)
        self.refresh()

    def _keep(self, question_id: UUID, changes: dict[str, object]) -> None:
        self.context.desk.ask(lambda services: services.bank.change(question_id, changes))

    def _remove(self, row: BankRow) -> None:
        self.ask(
            lambda services: services.keeping.delete(Kind.BANK_QUESTION, row.id),
            lambda _: self.context.undo.push(
                self.tr("The question was deleted."),
                lambda services: services.keeping.put_back(Kind.BANK_QUESTION, row.id),
                say=True,
            ),
        )

    # A file of questions

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_pack(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_pack(event)
        if path is not None:
            event.acceptProposedAction()
            self.acts.bring_in(path)

    # Putting together

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.edit.clear()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.search.edit.textChanged.connect(self.refresh)
        self.search.edit.installEventFilter(self)
        self.pack.changed.connect(lambda _: self.refresh())
        self.near.added.connect(self.acts.add)
        self.table.chosen.connect(self._choose)
        self.table.removed.connect(self._remove)
        self.table.opened.connect(lambda _: self.detail.text.setFocus())
        self.detail.changed.connect(self._keep)
        self.detail.removed.connect(self._remove)
        self.own.submitted.connect(lambda _: self._add())
        self.add_button.clicked.connect(self._add)

    def _arrange(self) -> None:
        self.packs.add(self.tr("Add a pack…"), self.acts.open_shelf)
        self.packs.add(self.tr("Import a pack…"), self.acts.bring_in)
        self.packs.add(self.tr("Export a pack…"), self.acts.hand_on)
        self.add_header().add_action(self.packs)
        chips = QWidget()
        self._chips = FlowLayout(chips)
        top = QHBoxLayout()
        top.setSpacing(12)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        top.addWidget(self.search, 2)
        top.addWidget(self.pack)
        top.addWidget(chips, 3, Qt.AlignmentFlag.AlignVCenter)
        self.add(top)
        self.add(self.near)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        box = Card(padding=1)
        box.add(self.table, 1)
        box.add(self.none_found)
        self.none_found.setContentsMargins(16, 16, 16, 16)
        self.none_found.hide()
        column.addWidget(box, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.own, 1)
        foot.addWidget(self.add_button)
        column.addLayout(foot)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(16)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes(list(_FIRST_SIZES))
        self.detail.setMinimumWidth(270)
        self.context.settings_store.remember_splitter(self._split, "questions")
        self.add(self._split, 1)

    def _show_packs(self, shelf: Shelf) -> None:
        """The packs to choose among, where there are several; a pack that is gone is let go."""
        options = pack_options(shelf.packs, has_own=shelf.has_own)
        self.pack.setVisible(bool(options))
        if options != self._options:
            self._options = options
            self.pack.set_options(options, shelf.wanted.pack)
        if shelf.wanted.pack not in {EVERY, *(key for key, _ in options)}:
            self.pack.set_value(EVERY)
            self.refresh()

    def _show_themes(self, shelf: Shelf) -> None:
        """The themes that are offered; made once, they come with the content."""
        if self.themes:
            return
        for key in shelf.listed:
            chip = Chip(shelf.themes[key], checkable=True)
            chip.clicked.connect(lambda _=False, k=key: self._toggle(k))
            self.themes[key] = chip
            self._chips.addWidget(chip)
