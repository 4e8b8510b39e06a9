"""The questions in their order: rows that are dragged, the line where time is up, two sections."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from interview_coach.ui.screens.prepare.plan import Plan, PlanLine
from interview_coach.ui.screens.prepare.plan_marks import DropLine, Fold, SectionHead, TimeUp
from interview_coach.ui.screens.prepare.plan_row import PlanRow
from interview_coach.ui.widgets.column import Column

_WIDE = Qt.AlignmentFlag(0)
_EDGE = 28
"""How near the edge a drag scrolls the list, in pixels."""


class PlanList(Column):
    """One row to a question; rows keep their widget, so the focus and the scroll stay."""

    changed = Signal(object, dict)
    removed = Signal(object)
    advised = Signal(object, object, str)
    """Which question, what the coach says of it, and what to do with that."""
    worded = Signal(object, str)
    """Which question, and the keener wording to take; empty for the one before."""
    untied = Signal(object)
    """The question that a finding has nothing to do with."""
    arranged = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(6, 4, 6, 6), spacing=0, parent=parent)
        self.setAccessibleName(self.tr("The questions, most essential first"))
        self.rows: dict[UUID, PlanRow] = {}
        self._plan: Plan | None = None
        self._in_hand: UUID | None = None
        self.time_up = TimeUp()
        self.closing_head = SectionHead(self.tr("For the last five minutes"))
        self.fold = Fold()
        content = self.widget()
        assert content is not None
        self.content = content
        self._drop_line = DropLine(content)
        self.fold.toggled.connect(self._arrange)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._move_in_hand(by))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def show_plan(self, plan: Plan, themes: dict[str, str], time_words: str) -> None:
        """Bring the list up to date."""
        before, self._plan = self._plan, plan
        lines = (*plan.main, *plan.closing, *plan.looked_up)
        self._drop_rows(set(self.rows) - {line.id for line in lines})
        for line in lines:
            if line.id in self.rows:
                self.rows[line.id].show_line(line)
            else:
                self._add_row(line, themes)
        self.time_up.set_words(time_words, plan.not_reached)
        self.fold.set_count(len(plan.looked_up))
        if before is None or _shape(before) != _shape(plan):
            self._arrange()
            if self._in_hand is not None and before is not None:
                self.show_soon(self.rows[self._in_hand])

    def clear(self) -> None:
        """Forget the rows: another interview comes."""
        self._in_hand = None
        self._plan = None
        self._drop_rows(set(self.rows))
        self.verticalScrollBar().setValue(0)

    def show_soon(self, part: QWidget) -> None:
        """Bring a row, or a part of it, into view once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 16))

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for row in self.rows.values():
            row.flush()

    # Rows

    def _add_row(self, line: PlanLine, themes: dict[str, str]) -> None:
        row = self.rows[line.id] = PlanRow(line, themes, self.content)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        row.advised.connect(self.advised)
        row.worded.connect(self.worded)
        row.untied.connect(self.untied)
        row.unfolded.connect(self.show_soon)
        row.moved.connect(self._move)
        row.stepped.connect(self._step)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)

    def _drop_rows(self, ids: set[UUID]) -> None:
        for question_id in ids:
            row = self.rows.pop(question_id)
            if question_id == self._in_hand:
                self._in_hand = None
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _arrange(self) -> None:
        """Put everything into its place; widgets that are there already only move."""
        if self._plan is None:
            return
        self._take_out()
        plan = self._plan
        cut = plan.fit.count
        self._place(plan.main[:cut])
        self._place_mark(self.time_up, shown=not plan.fit.all_fit)
        self._place(plan.main[cut:])
        self._place_mark(self.closing_head, shown=bool(plan.closing))
        self._place(plan.closing)
        self._place_mark(self.fold, Qt.AlignmentFlag.AlignLeft, shown=bool(plan.looked_up))
        self._place(plan.looked_up, shown=self.fold.isChecked())
        self.body.addStretch(1)
        self._choose_stop()

    def _take_out(self) -> None:
        """Empty the column; an item that outlived its place would keep a row's old height."""
        for widget in (*self.rows.values(), self.time_up, self.closing_head, self.fold):
            self.body.removeWidget(widget)
        while self.body.count():
            self.body.takeAt(0)

    def _place(self, lines: tuple[PlanLine, ...], *, shown: bool = True) -> None:
        for at, line in enumerate(lines):
            row = self.rows[line.id]
            row.is_first = at == 0
            self.body.addWidget(row)
            row.setVisible(shown)
            row.update()

    def _place_mark(self, mark: QWidget, side: Qt.AlignmentFlag = _WIDE, *, shown: bool) -> None:
        self.body.addWidget(mark, 0, side)
        mark.setVisible(shown)

    def _order(self) -> list[UUID]:
        """The rows as they stand, those that can be seen."""
        if self._plan is None:
            return []
        folded = not self.fold.isChecked()
        lines = (*self._plan.main, *self._plan.closing, *(() if folded else self._plan.looked_up))
        return [line.id for line in lines]

    # The row in hand

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """The row with the focus is in hand; a menu or another window changes nothing."""
        if new is None or new.window() is not self.window():
            return
        inside = next((key for key, row in self.rows.items() if _holds(row, new)), None)
        if inside != self._in_hand:
            self._in_hand = inside
            for key, row in self.rows.items():
                row.set_in_hand(key == inside)
        self._choose_stop()

    def _choose_stop(self) -> None:
        """Tab stops once in the list: at the row in hand, else at the first."""
        order = self._order()
        stop = self._in_hand if self._in_hand in order else next(iter(order), None)
        for key, row in self.rows.items():
            here = key == stop
            row.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)

    def _step(self, question_id: UUID, by: int) -> None:
        order = self._order()
        at = order.index(question_id) + by
        if 0 <= at < len(order):
            self.rows[order[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.rows[order[at]], 0, 16)

    def _remove(self, question_id: UUID) -> None:
        order = self._order()
        at = order.index(question_id)
        others = order[at + 1 :][:1] or order[:at][-1:]
        if others and question_id == self._in_hand:
            self.rows[others[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(question_id)

    # The order

    def _move_in_hand(self, by: int) -> None:
        if self._in_hand is not None:
            self._move(self._in_hand, by)

    def _move(self, question_id: UUID, by: int) -> None:
        section = self._section(question_id)
        at = section.index(question_id) + by if question_id in section else -1
        if 0 <= at < len(section):
            self._tell_order(question_id, section, at)

    def _section(self, question_id: UUID) -> list[UUID]:
        """The part of the plan in which the question can be moved."""
        if self._plan is None:
            return []
        for lines in (self._plan.main, self._plan.closing):
            ids = [line.id for line in lines]
            if question_id in ids:
                return ids
        return []

    def _tell_order(self, question_id: UUID, section: list[UUID], at: int) -> None:
        assert self._plan is not None
        moved = [key for key in section if key != question_id]
        moved.insert(at, question_id)
        if moved == section:
            return
        places = iter(moved)
        self.arranged.emit([next(places) if k in section else k for k in self._plan.ids])

    def _drag(self, question_id: UUID, where: QPoint) -> None:
        at = self._gap(question_id, where)
        self._show_gap(question_id, at)
        inside = self.viewport().mapFromGlobal(where)
        if inside.y() < _EDGE or inside.y() > self.viewport().height() - _EDGE:
            here = self.content.mapFromGlobal(where)
            self.ensureVisible(here.x(), here.y(), 0, _EDGE)

    def _drop(self, question_id: UUID, where: QPoint) -> None:
        self._drop_line.hide()
        section = self._section(question_id)
        if section:
            at = self._gap(question_id, where)
            before = section.index(question_id)
            self._tell_order(question_id, section, at - 1 if at > before else at)

    def _gap(self, question_id: UUID, where: QPoint) -> int:
        """Between which rows of its section the pointer is."""
        y = self.content.mapFromGlobal(where).y()
        centres = (self.rows[key].geometry().center().y() for key in self._section(question_id))
        return sum(centre < y for centre in centres)

    def _show_gap(self, question_id: UUID, at: int) -> None:
        section = self._section(question_id)
        if section:
            last = self.rows[section[min(at, len(section) - 1)]].geometry()
            y = last.top() if at < len(section) else last.bottom()
            self._drop_line.place(last.left() + 8, y, last.width() - 16)


def _holds(row: QWidget, widget: QWidget) -> bool:
    return row is widget or row.isAncestorOf(widget)


def _shape(plan: Plan) -> tuple[object, ...]:
    """What decides the places of the rows."""
    parts = (plan.main, plan.closing, plan.looked_up)
    return (*(tuple(line.id for line in lines) for lines in parts), plan.fit.count)
