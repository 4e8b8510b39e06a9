"""The small chart over your readings: three criteria over the talks, and how sure you felt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.application.answers import OwnReading, Talk
from interview_coach.application.side_by_side import CRITERIA
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded, stroke

_HIGH = 66
"""From the line of 1 to the line of 5."""
_HEAD, _FOOT, _MARGIN = 58, 26, 14
_APART, _AXIS = 40, 20
_SIZE = 4.0
_ASIDE = 2.0
"""Lines that meet are drawn so far beside one another."""
_COLOURS = ("accent", "warn_strong", "text")
_Outline = Sequence[tuple[float, float]]
_CIRCLE: _Outline = ()
_SQUARE: _Outline = ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85))
_TRIANGLE: _Outline = ((0.0, -1.15), (1.05, 0.75), (-1.05, 0.75))
_OUTLINES = (_CIRCLE, _SQUARE, _TRIANGLE)


class ReadingChart(QWidget):
    """Drawn from the talks in their order; what it shows is said in the table as well."""

    def __init__(self) -> None:
        super().__init__()
        self._talks: Sequence[Talk] = ()
        self._names = (self.tr("profession"), self.tr("surroundings"), self.tr("what it takes"))
        self._sure = self.tr("How sure you felt")
        self._made = self.tr("What you made of it, talk by talk")
        self._ends = (self.tr("before"), self.tr("after"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_talks(self, talks: Sequence[Talk]) -> None:
        """Draw these."""
        self._talks = talks
        self.setAccessibleName(self._made)
        self.setAccessibleDescription("; ".join(map(self._told, talks)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, theme().scaled(_HEAD + _HIGH + _FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            rounded(painter, self.rect(), 8, tokens.color("surface"), tokens.color("line"))
            half = (self.width() - 2 * _MARGIN - _APART) / 2
            panels = [
                _Panel(painter, x, half, len(self._talks))
                for x in (_MARGIN, _MARGIN + half + _APART)
            ]
            self._paint_criteria(panels[0])
            self._paint_sure(panels[1])

    def _paint_criteria(self, panel: _Panel) -> None:
        panel.frame(self._made)
        marks = list(zip(self._names, _COLOURS, _OUTLINES, strict=True))
        panel.legend([(name, colour, outline, True) for name, colour, outline in marks])
        for place, (_, colour, outline) in enumerate(marks):
            scores = [getattr(talk.reading, CRITERIA[place]) for talk in self._talks]
            panel.line(scores, colour, outline, (place - 1) * _ASIDE)

    def _paint_sure(self, panel: _Panel) -> None:
        panel.frame(self._sure)
        before, after = self._ends
        panel.legend([(before, "accent", _CIRCLE, False), (after, "accent", _CIRCLE, True)])
        for n, talk in enumerate(self._talks):
            panel.step(n, talk.reading)

    def _told(self, talk: Talk) -> str:
        reading = talk.reading
        scores = [getattr(reading, name) for name in CRITERIA]
        said = [f"{n} {s}" for n, s in zip(self._names, scores, strict=True) if s is not None]
        if reading.confidence_before and reading.confidence_after:
            sure = f"{reading.confidence_before} → {reading.confidence_after}"
            said.append(f"{self._sure} {sure}")
        return f"{talk.name}: {', '.join(said)}"


class _Panel:
    """One set of axes: the talks across by their number, 1 to 5 upward."""

    def __init__(self, painter: QPainter, left: float, width: float, count: int) -> None:
        self._painter, self._left, self._width, self._count = painter, left, width, count
        self._scaled: Callable[[int], int] = theme().scaled

    def frame(self, title: str) -> None:
        """The title, a line for each score, and the talks' numbers."""
        self._write(title, self._left, self._scaled(10), "text", strong=True)
        tokens = theme().tokens
        for score in range(1, 6):
            y = self._y(score)
            ends = [(self._left + _AXIS, y), (self._left + self._width, y)]
            stroke(self._painter, tokens.color("line"), ends, 1)
            if score in (1, 3, 5):
                self._write(str(score), self._left, y - self._line / 2, "muted")
        for n in range(self._count):
            width = self._painter.fontMetrics().horizontalAdvance(str(n + 1))
            top = self._scaled(_HEAD + _HIGH + 5)
            self._write(str(n + 1), self._x(n) - width / 2, top, "muted")

    def legend(self, marks: Sequence[tuple[str, str, _Outline, bool]]) -> None:
        """What each mark stands for, as far as there is room."""
        x, y = self._left + _SIZE, self._scaled(27)
        for name, colour, outline, filled in marks:
            self._mark(x, y + self._line / 2, colour, outline, filled=filled)
            x = self._write(name, x + 9, y, "muted") + 18

    def line(
        self, scores: Sequence[int | None], colour: str, outline: _Outline, aside: float
    ) -> None:
        """A line through the talks that say something."""
        told = [(self._x(n), self._y(score) + aside) for n, score in enumerate(scores) if score]
        if len(told) > 1:
            stroke(self._painter, theme().tokens.color(colour), told, 1.6)
        for x, y in told:
            self._mark(x, y, colour, outline, filled=True)

    def step(self, n: int, reading: OwnReading) -> None:
        """From before to after."""
        x, ends = self._x(n), (reading.confidence_before, reading.confidence_after)
        if ends[0] and ends[1]:
            way = [(x, self._y(ends[0])), (x, self._y(ends[1]))]
            stroke(self._painter, theme().tokens.color("accent"), way, 1.6)
        for score, filled in zip(ends, (False, True), strict=True):
            if score:
                self._mark(x, self._y(score), "accent", _CIRCLE, filled=filled)

    @property
    def _line(self) -> int:
        self._painter.setFont(theme().font("caption"))
        return self._painter.fontMetrics().height()

    def _write(self, words: str, x: float, y: float, tone: str, *, strong: bool = False) -> float:
        """The words, shortened at the panel's end; where they end."""
        painter = self._painter
        painter.setFont(theme().font("caption", strong=strong))
        painter.setPen(theme().tokens.color(tone))
        metrics = painter.fontMetrics()
        room = round(max(0.0, self._left + self._width - x)) + 1
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(round(x), round(y), room, metrics.height()), 0, shown)
        return x + metrics.horizontalAdvance(shown)

    def _mark(self, x: float, y: float, tone: str, outline: _Outline, *, filled: bool) -> None:
        painter, tokens = self._painter, theme().tokens
        colour: QColor = tokens.color(tone)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if filled else tokens.color("surface"))
        if not outline:
            painter.drawEllipse(QRectF(x - _SIZE, y - _SIZE, 2 * _SIZE, 2 * _SIZE))
            return
        points = [QPointF(x + a * _SIZE, y + b * _SIZE) for a, b in outline]
        painter.drawPolygon(QPolygonF(points))

    def _x(self, n: int) -> float:
        return self._left + _AXIS + (self._width - _AXIS) * (n + 0.5) / max(1, self._count)

    def _y(self, score: int) -> float:
        return self._scaled(_HEAD) + self._scaled(_HIGH) * (5 - score) / 4
