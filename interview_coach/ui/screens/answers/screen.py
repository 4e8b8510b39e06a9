"""The screen of answers: filters, the table, the answer in hand, and the search in all notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QListView, QWidget

from interview_coach.application.answers import (
    EVERYTHING,
    TALKS_SHOWN,
    Answers,
    Only,
    Question,
    Talk,
)
from interview_coach.application.at_odds import Odds
from interview_coach.application.changes import Change
from interview_coach.application.searching import Hit
from interview_coach.application.side_by_side import SideBySide
from interview_coach.domain.notes import NoteLine
from interview_coach.ui.context import Context
from interview_coach.ui.found import place_of, row_of
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.answers.booklet import BookletDialog
from interview_coach.ui.screens.answers.decision import DecisionDialog
from interview_coach.ui.screens.answers.filters import Filters
from interview_coach.ui.screens.answers.model import AnswersModel
from interview_coach.ui.screens.answers.odds_dialog import OddsDialog
from interview_coach.ui.screens.answers.reader import AnswerReader
from interview_coach.ui.screens.answers.readings import Readings
from interview_coach.ui.screens.answers.table import AnswersTable
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import (
    Button,
    Card,
    EmptyState,
    Label,
    LineField,
    Segmented,
)
from interview_coach.ui.widgets.found_rows import RowPainter, RowsModel
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_SEARCH_WIDTH, _TALL = 180, 660


class AnswersScreen(Screen):
    """What different people said to the same question, side by side."""

    key = "answers"
    title = QT_TRANSLATE_NOOP("Screen", "Answers")
    concerns = frozenset({Change.INTERVIEWS, Change.PEOPLE, Change.NOTES, Change.QUESTIONS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._most = TALKS_SHOWN
        self._has_talks = False
        self._at: tuple[Talk, Question] | None = None
        self.search = LineField(placeholder=self.tr("Search notes"), clearable=True)
        self.print = Button(self.tr("Print…"))
        self.views = Segmented(
            [("answers", self.tr("Answers")), ("readings", self.tr("Side by side"))],
            "answers",
            name=self.tr("What is laid side by side"),
            small=True,
        )
        self.readings = Readings()
        self.filters = Filters()
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

    def shown(self, **place: str) -> None:
        if view := place.get("view"):
            self.views.set_value(view)
        super().shown()

    def refresh(self) -> None:
        """Look again, and in the notes when something is looked for there."""
        only, most = self._only(), self._most
        if self._reads:
            self.ask(lambda services: services.deciding.side_by_side(only, most), self._show_side)
            return
        self.ask(lambda services: services.answers.look(only, most), self._show)
        self._look()

    @property
    def _reads(self) -> bool:
        """Whether your readings are on show, not what was said."""
        return self.views.value == "readings"

    def _only(self) -> Only:
        """What is chosen above the table; what is at odds are the answers."""
        only = self.filters.only
        return replace(only, at_odds=False) if self._reads else only

    def _sum_up(self) -> None:
        DecisionDialog(self.context, self._only(), self._most, self).open()

    def _show_side(self, side: SideBySide) -> None:
        self.filters.offer(side.fields, side.organisations, side.more)
        self.filters.offer_themes(side.themes)
        self.readings.show_side(side, self.context.clock.now())
        self._has_talks = bool(side.talks)
        self._show_parts()

    def _print(self) -> None:
        BookletDialog(self.context, self._only(), self._most, self).open()

    def _show(self, answers: Answers) -> None:
        self.filters.offer(answers.fields, answers.organisations, answers.more)
        self.filters.offer_themes(answers.themes)
        self._has_talks = bool(answers.talks)
        place = self.table.verticalScrollBar().value()
        self.model.show(answers, self.context.clock.now())
        self.table.verticalScrollBar().setValue(place)
        self._keep_place()
        self._show_parts()
        self.filters.offer_odds(len(answers.odds))

    def _show_parts(self) -> None:
        """The notes while something is looked for in them, else the table."""
        reads, has_any = self._reads, self._has_talks
        seeks = not reads and bool(self.search.text().strip())
        filtered = self._only() != EVERYTHING
        for part in (self.search, self.print):
            part.setVisible(not reads)
        self.readings.sum_up.setVisible(reads and self.readings.is_enough)
        self._header.set_subtitle(self._about[reads])
        self.filters.at_odds.setVisible(not reads and bool(self.model.answers.odds))
        self.readings.setVisible(reads and (has_any or filtered))
        self.print.setEnabled(bool(self.model.answers.questions))
        self.empty.setVisible(not seeks and not has_any and not filtered)
        self.box.setVisible(not reads and (seeks or has_any or filtered))
        self.filters.setVisible(not seeks and (has_any or filtered))
        self.table.setVisible(not seeks and bool(self.model.answers.questions))
        self.found.setVisible(seeks and bool(self.hits.rows))
        none = not (self.hits.rows if seeks else self.model.answers.questions)
        self.none_found.setText(
            self.tr("No line has these words.") if seeks else self.tr("Nothing was asked there.")
        )
        self.none_found.setVisible(none)
        self.reader.setVisible(not seeks and not reads and self._at is not None)

    # One answer

    def _keep_place(self) -> None:
        """The same answer stays in hand where it is still there; at first the first one is."""
        if self.table.currentIndex().isValid():
            return
        if self._at is None:
            self._take_first()
            return
        (talk, question), self._at = self._at, None
        rows = [each.key for each in self.model.answers.questions]
        columns = [each.id for each in self.model.talks]
        if question.key in rows and talk.id in columns:
            row, column = rows.index(question.key), columns.index(talk.id)
            self.table.setCurrentIndex(self.model.index(row, column))

    def _take_first(self) -> None:
        """What can be done with an answer is seen before one is chosen, where there is room."""
        if self.height() < theme().scaled(_TALL):
            return
        for row, question in enumerate(self.model.answers.questions):
            for column, talk in enumerate(self.model.talks):
                if question.answer(talk).lines:
                    self.table.setCurrentIndex(self.model.index(row, column))
                    return

    def _read(self, index: QModelIndex) -> None:
        question, answer = self.model.question(index.row()), self.model.answer(index)
        if not index.isValid() or question is None or answer is None:
            self._at = None
            self.reader.hide()
            return
        talk = self.model.talks[index.column()]
        self._at = (talk, question)
        self.reader.show_answer(talk, question, answer, self.model.answers.at_odds(answer))

    def _doubt(self) -> None:
        """Choose what the answer in hand does not go with."""
        if self._at is None:
            return
        talk, question = self._at
        answers = self.model.answers
        dialog = OddsDialog(answers, talk, question, question.answer(talk), self)
        dialog.marked.connect(self._mark)
        dialog.open()

    def _mark(self, one_id: UUID, other_id: UUID, words: str) -> None:
        self.ask(lambda services: services.contradictions.mark(one_id, other_id, words))

    def _reword(self, odds: Odds, words: str) -> None:
        self.ask(lambda services: services.contradictions.reword(odds.id, words))

    def _remove(self, odds: Odds) -> None:
        self.ask(
            lambda services: services.contradictions.remove(odds.id),
            lambda gone: self.context.undo.push(
                self.tr("The two answers are no longer marked as at odds."),
                lambda services: services.contradictions.put_back(gone),
                say=True,
            ),
        )

    def _see(self, odds: Odds) -> None:
        """Go to the other answer; to its talk, where it is not in the table."""
        other = odds.other
        for row, question in enumerate(self.model.answers.questions):
            for column, talk in enumerate(self.model.talks):
                if any(line.id == other.line_id for line in question.answer(talk).lines):
                    self.table.setCurrentIndex(self.model.index(row, column))
                    self.table.setFocus()
                    return
        self._reflect_on(other.interview_id, "remember")

    def _reflect_on(self, interview_id: UUID, step: str = "reflect") -> None:
        place = {"interview_id": str(interview_id), "stage": "wrap_up", "step": step}
        self.context.navigate("interview", **place)

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
            self._reflect_on(talk.id, step)

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

    def _show_earlier(self) -> None:
        self._most += TALKS_SHOWN
        self.refresh()

    # Putting together

    def _connect(self) -> None:
        self.search.edit.textChanged.connect(lambda _: self._look())
        self.filters.changed.connect(self.refresh)
        self.filters.earlier_wanted.connect(self._show_earlier)
        self.print.clicked.connect(self._print)
        self.views.changed.connect(lambda _: self.refresh())
        self.readings.opened.connect(self._reflect_on)
        self.readings.summed_up.connect(self._sum_up)
        self.table.chosen.connect(self._read)
        self.table.opened.connect(self._open)
        self.reader.opening.connect(lambda: self._open(self.table.currentIndex()))
        self.reader.confided.connect(self._confide)
        self.reader.doubted.connect(self._doubt)
        self.reader.odds.seen.connect(self._see)
        self.reader.odds.reworded.connect(self._reword)
        self.reader.odds.removed.connect(self._remove)
        self.found.activated.connect(self._go_to)
        self.empty.chosen.connect(lambda: self.context.navigate("interviews"))

    def _arrange(self) -> None:
        self._about = (
            self.tr("What different people said to the same question"),
            self.tr("What you made of each talk yourself"),
        )
        header = self._header = self.add_header(self._about[0])
        self.search.setFixedWidth(_SEARCH_WIDTH)
        header.add_action(self.views)
        header.add_action(self.search)
        header.add_action(self.print)
        header.add_action(self.readings.sum_up)
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
        told = (self.box, 1), (self.reader, 0), (self.readings, 1)
        return (self.filters, 0), *told, (self.empty, 1)
