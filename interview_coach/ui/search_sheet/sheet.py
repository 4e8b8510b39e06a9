"""One field and what it finds: people, questions, notes, letters, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout

from interview_coach.application.searching import Hit
from interview_coach.domain.text import LINE
from interview_coach.ui.found import TITLES, place_of, row_of
from interview_coach.ui.search_sheet.commands import Command, Reach, meant
from interview_coach.ui.widgets.found_rows import Row, RowPainter, RowsModel
from interview_coach.ui.widgets.label import Label

_WIDTH, _HEIGHT, _FROM_TOP = 640, 480, 72
_COMMANDS = 4
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class SearchSheet(QDialog):
    """The focus stays in the field; arrows choose, Enter goes there, Esc closes."""

    def __init__(self, reach: Reach) -> None:
        super().__init__(reach.window)
        self._reach = reach
        self._asking = self._ask_again = False
        self._hits: Sequence[Hit] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search"))
        self.field = QLineEdit()
        self.model, self.list = RowsModel(), QListView()
        self.foot = Label("", "caption", tone="muted")
        self._arrange()
        self._connect()
        self._show()
        self.field.setFocus()

    def choose(self, number: int) -> None:
        """Go to this row, or do it."""
        target = self.model.rows[number].target
        reach = self._reach
        self.accept()
        if isinstance(target, Command):
            # When the sheet is gone: what it opens would lie under it.
            QTimer.singleShot(0, reach.window, lambda: target.do(reach))
        elif isinstance(target, Hit):
            key, place = place_of(target)
            reach.context.navigate(key, **place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, keys move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentIndex().isValid():
                    self.choose(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Ask what is found; while an answer is awaited, only the last question counts."""
        self._ask_again = self._asking
        if self._asking:
            return
        text = self.field.text()
        if not text.strip():
            self._hits = ()
            self._show()
            return
        self._asking = True
        desk = self._reach.context.desk
        desk.ask(
            lambda services: services.searching.find(text),
            self._take,
            failed=lambda _: self._take(()),
            owner=self,
        )

    def _take(self, hits: Sequence[Hit]) -> None:
        self._asking = False
        if self._ask_again:
            self._look()
            return
        self._hits = hits
        self._show()

    def _show(self) -> None:
        typed = bool(self.field.text().strip())
        commands = meant(self.field.text())
        self.model.set_rows([*_to_do(commands[:_COMMANDS] if typed else commands), *self._found()])
        self.foot.setText(self._words(typed))
        self._move(1)

    def _found(self) -> Iterable[Row]:
        now = self._reach.context.clock.now()
        for kind, hits in groupby(self._hits, key=lambda hit: hit.kind):
            yield Row(_say(TITLES[kind]))
            yield from (row_of(hit, now) for hit in hits)

    def _words(self, typed: bool) -> str:
        if typed and not self.model.rows:
            return self.tr("Nothing has these words. A few first letters of each are enough.")
        if any(hit.is_confidential for hit in self._hits):
            return self.tr("Lines with a lock were told in confidence: they are found here only.")
        return self.tr("↑ ↓ to choose · Enter to go there · Esc to close")

    def _move(self, by: int) -> None:
        """To the next row that leads somewhere."""
        rows, step = self.model.rows, 1 if by > 0 else -1
        ways = [number for number, row in enumerate(rows) if not row.is_heading]
        if not ways:
            return
        at = self.list.currentIndex().row()
        place = ways.index(at) + by if at in ways else (0 if step > 0 else len(ways) - 1)
        number = ways[max(0, min(len(ways) - 1, place))]
        if number == ways[0]:
            self.list.scrollToTop()
        self.list.setCurrentIndex(self.model.index(number, 0))

    def _click(self, index: QModelIndex) -> None:
        if not self.model.rows[index.row()].is_heading:
            self.choose(index.row())

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._look())
        self.list.clicked.connect(self._click)
        # Whatever has changed is taken in while the first letter is still to come.
        self._reach.context.desk.ask(lambda services: services.searching.catch_up(), owner=self)

    def _arrange(self) -> None:
        self.field.setPlaceholderText(self.tr("People, questions, notes, letters, or what to do"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.setMaxLength(LINE)
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for part, stretch in ((self.field, 0), (self.list, 1), (self.foot, 0)):
            column.addWidget(part, stretch)
        self._take_place()

    def _take_place(self) -> None:
        around = self._reach.window.geometry()
        width, height = min(_WIDTH, around.width() - 64), min(_HEIGHT, around.height() - 112)
        self.resize(width, height)
        self.move(around.x() + (around.width() - width) // 2, around.y() + _FROM_TOP)


def _to_do(commands: Sequence[Command]) -> Iterable[Row]:
    if commands:
        yield Row(_say("What the program does"))
    for command in commands:
        yield Row(command.words, keys=command.keys, target=command)


def _say(text: str) -> str:
    return QCoreApplication.translate("Search", text)
