"""The screen of answers: filters, the table, the answer in hand, and the search in all notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QWidget

from interview_coach.application.answers import (
    EVERYTHING,
    TALKS_SHOWN,
    Answers,
    Only,
    Question,
    Talk,
)
from interview_coach.application.changes import Change
from interview_coach.application.searching import Hit
from interview_coach.domain.notes import NoteLine
from interview_coach.ui.context import Context
from interview_coach.ui.found import place_of, row_of
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.answers.booklet import BookletDialog
from interview_coach.ui.screens.answers.model import AnswersModel
from interview_coach.ui.screens.answers.reader import AnswerReader
from interview_coach.ui.screens.answers.table import AnswersTable
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import (
    Button,
    Card,
    Chip,
    Choice,
    EmptyState,
    FlowLayout,
    Label,
    LineField,
)
from interview_coach.ui.widgets.found_rows import RowPainter, RowsModel
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_FIELDS = 5
_SEARCH_WIDTH, _WIDEST_CHOICE = 200, 130


class AnswersScreen(Screen):
    """What different people said to the same question, side by side."""

    key = "answers"
    title = QT_TRANSLATE_NOOP("Screen", "Answers")
    concerns = frozenset({Change.INTERVIEWS, Change.PEOPLE, Change.NOTES, Change.QUESTIONS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._most = TALKS_SHOWN
        self._field = ""
        self._at: tuple[Talk, Question] | None = None
        self.search = LineField(placeholder=self.tr("Search notes"), clearable=True)
        self.print = Button(self.tr("Print…"))
        self.fields: dict[str, Chip] = {}
        self.organisation = Choice(
            [("", self.tr("All organisations"))], name=self.tr("Organisation")
        )
        self.theme = Choice([("", self.tr("All themes"))], name=self.tr("Theme"))
        self.earlier = Button("", "ghost", small=True)
        self.model = AnswersModel()
        self.table = AnswersTable(self.model, self.tr("Answers"))
        self.reader = AnswerReader()
        self.hits, self.found = RowsModel(), QListView()
        self.none_found = Label("", "muted")
        self.empty = EmptyState(
            self.tr("Nothing to lay side by side yet"),
            self.tr(
                "When a talk is over, what was noted under each question stands here,"
                " beside what others said to the same question."
            ),
            self.tr("Go to Interviews"),
        )
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Look again, and in the notes when something is looked for there."""
        only, most = self._only(), self._most
        self.ask(lambda services: services.answers.look(only, most), self._show)
        self._look()

    def _only(self) -> Only:
        """What is chosen above the table."""
        return Only(self._field, self.organisation.value, self.theme.value)

    def _print(self) -> None:
        BookletDialog(self.context, self._only(), self._most, self).open()

    def _show(self, answers: Answers) -> None:
        self._show_filters(answers)
        place = self.table.verticalScrollBar().value()
        self.model.show(answers, self.context.clock.now())
        self.table.verticalScrollBar().setValue(place)
        self.earlier.setText(self.tr("Earlier talks ({0})").format(answers.more))
        self.earlier.setVisible(answers.more > 0)
        self._keep_place()
        self._show_parts()

    def _show_parts(self) -> None:
        """The notes while something is looked for in them, else the table."""
        seeks, has_any = bool(self.search.text().strip()), bool(self.model.talks)
        filtered = self._only() != EVERYTHING
        self.print.setEnabled(bool(self.model.answers.questions))
        self.empty.setVisible(not seeks and not has_any and not filtered)
        self.box.setVisible(seeks or has_any or filtered)
        self._filters.setVisible(not seeks and (has_any or filtered))
        self.table.setVisible(not seeks and bool(self.model.answers.questions))
        self.found.setVisible(seeks and bool(self.hits.rows))
        none = not (self.hits.rows if seeks else self.model.answers.questions)
        self.none_found.setText(
            self.tr("No line has these words.") if seeks else self.tr("Nothing was asked there.")
        )
        self.none_found.setVisible(none)
        self.reader.setVisible(not seeks and self._at is not None)

    # One answer

    def _keep_place(self) -> None:
        """The same answer stays in hand where it is still there."""
        if self.table.currentIndex().isValid() or self._at is None:
            return
        (talk, question), self._at = self._at, None
        rows = [each.key for each in self.model.answers.questions]
        columns = [each.id for each in self.model.talks]
        if question.key in rows and talk.id in columns:
            row, column = rows.index(question.key), columns.index(talk.id)
            self.table.setCurrentIndex(self.model.index(row, column))

    def _read(self, index: QModelIndex) -> None:
        question, answer = self.model.question(index.row()), self.model.answer(index)
        if not index.isValid() or question is None or answer is None:
            self._at = None
            self.reader.hide()
            return
        talk = self.model.talks[index.column()]
        self._at = (talk, question)
        self.reader.show_answer(talk, question, answer)

    def _confide(self) -> None:
        if self._at is None:
            return
        talk, question = at = self._at

        def show(lines: Sequence[NoteLine]) -> None:
            if self._at == at:
                self.reader.show_confided(lines)

        self.ask(lambda services: services.answers.confided(talk.id, question.key), show)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            talk = self.model.talks[index.column()]
            step = "remember" if self.model.question(index.row()) else "reflect"
            place = {"interview_id": str(talk.id), "stage": "wrap_up", "step": step}
            self.context.navigate("interview", **place)

    # All notes

    def _look(self) -> None:
        text = self.search.text()
        if not text.strip():
            self._show_parts()
            return
        self.ask(lambda services: (text, services.searching.notes(text)), self._show_found)

    def _show_found(self, found: tuple[str, Sequence[Hit]]) -> None:
        text, hits = found
        if text != self.search.text():
            return
        now = self.context.clock.now()
        # What was told in confidence is found by the search of everything, not on this page.
        self.hits.set_rows([row_of(hit, now) for hit in hits if not hit.is_confidential])
        self._show_parts()

    def _go_to(self, index: QModelIndex) -> None:
        hit = self.hits.rows[index.row()].target
        if isinstance(hit, Hit):
            key, place = place_of(hit)
            self.context.navigate(key, **place)

    # Filters

    def _show_filters(self, answers: Answers) -> None:
        self.organisation.set_options(
            [("", self.tr("All organisations")), *((name, name) for name in answers.organisations)]
        )
        self.theme.set_options([("", self.tr("All themes")), *answers.themes.items()])
        self._show_fields(answers.fields[:_FIELDS])

    def _show_fields(self, names: Sequence[str]) -> None:
        """Fields as chips, and one for all of them; none where nobody has a tag."""
        offered = [*names, ""] if names else []
        if list(self.fields) != offered:
            for chip in self.fields.values():
                self._chips.removeWidget(chip)
                chip.deleteLater()
            self.fields = {name: self._chip(name) for name in offered}
        for name, chip in self.fields.items():
            chip.setChecked(name == self._field)

    def _chip(self, name: str) -> Chip:
        chip = Chip(name or self.tr("All fields"), checkable=True)
        chip.clicked.connect(lambda: self._choose_field(name))
        self._chips.addWidget(chip)
        return chip

    def _choose_field(self, name: str) -> None:
        self._field = name
        for other, chip in self.fields.items():
            chip.setChecked(other == name)
        self.refresh()

    def _show_earlier(self) -> None:
        self._most += TALKS_SHOWN
        self.refresh()

    # Putting together

    def _connect(self) -> None:
        self.search.edit.textChanged.connect(lambda _: self._look())
        self.organisation.changed.connect(lambda _: self.refresh())
        self.theme.changed.connect(lambda _: self.refresh())
        self.print.clicked.connect(self._print)
        self.earlier.clicked.connect(self._show_earlier)
        self.table.chosen.connect(self._read)
        self.table.opened.connect(self._open)
        self.reader.opening.connect(lambda: self._open(self.table.currentIndex()))
        self.reader.confided.connect(self._confide)
        self.found.activated.connect(self._go_to)
        self.empty.chosen.connect(lambda: self.context.navigate("interviews"))

    def _arrange(self) -> None:
        header = self.add_header(self.tr("What different people said to the same question"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        header.add_action(self.search)
        header.add_action(self.print)
        self._filters, chips = QWidget(), QWidget()
        self._chips = FlowLayout(chips)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        for choice in (self.organisation, self.theme):
            choice.box.widest = theme().scaled(_WIDEST_CHOICE)
        for part in (self.earlier, self.organisation, self.theme):
            row.addWidget(part)
        self.box = Card(padding=1)
        self.found.setModel(self.hits)
        self.found.setItemDelegate(RowPainter(self.found))
        self.found.setFrameShape(QFrame.Shape.NoFrame)
        self.found.setAccessibleName(self.tr("Lines found"))
        self.none_found.setContentsMargins(16, 16, 16, 16)
        self.box.add(self.table, 1)
        self.box.add(self.found, 1)
        self.box.add(self.none_found, 1)
        for whole, stretch in self._parts():
            self.add(whole, stretch)
            whole.hide()

    def _parts(self) -> Sequence[tuple[QWidget, int]]:
        """From top to bottom, with what each takes of the height that is left."""
        return (self._filters, 0), (self.box, 1), (self.reader, 0), (self.empty, 1)
