"""The column on the left: where one can go, and how much is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from interview_coach.ui import icons
from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.search_row import SearchRow
from interview_coach.ui.widgets.steps import PlaceRow


class Place(NamedTuple):
    """An entry: the key of its screen, its words, its icon and its shortcut."""

    key: str
    title: str
    icon: str
    shortcut: str


PLACES = (
    Place("today", QT_TRANSLATE_NOOP("Screen", "Today"), "today", "Ctrl+1"),
    Place("interviews", QT_TRANSLATE_NOOP("Screen", "Interviews"), "interviews", "Ctrl+2"),
    Place("people", QT_TRANSLATE_NOOP("Screen", "People"), "people", "Ctrl+3"),
    Place("answers", QT_TRANSLATE_NOOP("Screen", "Answers"), "answers", "Ctrl+4"),
    Place("questions", QT_TRANSLATE_NOOP("Screen", "Question bank"), "questions", "Ctrl+5"),
    Place("settings", QT_TRANSLATE_NOOP("Screen", "Settings"), "settings", "Ctrl+,"),
)
WIDE = 196
RAIL = 56
AT_THE_BOTTOM = ("settings",)
# Counts that ask for something to be done are amber.
_URGENT = ("today",)


class Brand(QWidget):
    """The program's ring and name."""

    def __init__(self) -> None:
        super().__init__()
        self.folded = False
        self._name = self.tr("Interview Coach")
        self.setFont(theme().font("section", strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._name) + theme().scaled(36)
        height = max(22, self.fontMetrics().height())
        return QSize(0 if self.folded else width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            side = theme().scaled(20)
            left = (self.width() - side) / 2 if self.folded else 8
            box = QRectF(left, (self.height() - side) / 2, side, side)
            icons.paint_ring(painter, box, tokens.color("accent"), tokens.color("line"))
            if not self.folded:
                painter.setFont(self.font())
                painter.setPen(tokens.color("text"))
                room = self.rect().adjusted(side + 16, 0, 0, 0)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._name)


class Navigation(QWidget):
    """Entries for the screens that have a place of their own; folds to a rail of icons.

    It knows the places as data, so that it can be painted before any screen is imported.
    """

    chosen = Signal(str)
    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Navigation"))
        self._brand = Brand()
        self._rows = {place.key: _row(place) for place in PLACES}
        self.search = SearchRow(self.tr("Search"), "Ctrl K")
        self._arrange()
        for key, row in self._rows.items():
            row.clicked.connect(lambda _=False, k=key: self.chosen.emit(k))
        self.search.clicked.connect(self.searched)
        self.fold(False)

    def show_at(self, key: str) -> None:
        """Mark the entry one is at; the focus does not stay behind on another."""
        if key not in self._rows:
            return
        self._rows[key].setChecked(True)
        behind = next((row for row in self._rows.values() if row.hasFocus()), None)
        if behind is not None:
            # The ring goes along where there was one: whoever clicks has none.
            reasons = Qt.FocusReason
            reason = reasons.ShortcutFocusReason if behind.ring else reasons.OtherFocusReason
            self._rows[key].setFocus(reason)

    def entry(self, key: str) -> PlaceRow:
        """The control of one entry."""
        return self._rows[key]

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say how much is in each place; nothing where there is nothing."""
        for key, row in self._rows.items():
            count = counts.get(key, 0)
            tone = "warn" if key in _URGENT else "muted"
            row.show_as(count=str(count) if count else "", tone=tone)

    def fold(self, folded: bool) -> None:
        """To the rail, or back."""
        self._brand.folded = folded
        for row in self._rows.values():
            row.set_folded(folded)
        self.search.set_folded(folded)
        self.setFixedWidth(RAIL if folded else self._wide())
        side = 11 if folded else 12
        self._column.setContentsMargins(side, 19, side + 1, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), tokens.color("sunken"))
            edge = self.rect().adjusted(self.width() - 1, 0, 0, 0)
            painter.fillRect(edge, tokens.color("line"))

    def _wide(self) -> int:
        """Wide enough for larger type and longer words, within reason."""
        entries = (self._brand, *self._rows.values(), self.search)
        return max(WIDE, max(entry.sizeHint().width() for entry in entries) + 24)

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self._brand)
        self._column.addSpacing(15)
        for key, row in self._rows.items():
            if key not in AT_THE_BOTTOM:
                self._column.addWidget(row)
        self._column.addStretch(1)
        self._column.addWidget(self.search)
        for key in AT_THE_BOTTOM:
            if key in self._rows:
                self._column.addWidget(self._rows[key])


def _row(place: Place) -> PlaceRow:
    return PlaceRow(QCoreApplication.translate("Screen", place.title), icon=place.icon)
