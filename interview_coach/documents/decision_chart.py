"""The small chart of the page to decide by: three criteria over the talks, and how sure one felt.

All that it shows is said in the table below it, so it is drawn and not read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from interview_coach.application.printing import DecisionPage, DecisionTalk
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import ACCENT, INK, MUTED, RULE, WARN_STRONG, Style
from interview_coach.documents.page import Item, Piece, Rule, Shape, Stroke, Text
from interview_coach.documents.tags import ARTIFACT
from interview_coach.documents.text import Composer

_LABEL = Style(Face.SANS, 8, 11, MUTED)
_TITLE = Style(Face.SEMIBOLD, 8.5, 12)
_HIGH = 66.0
"""From the line of 1 to the line of 5."""
_HEAD = 34.0
_FOOT = 16.0
_APART = 30.0
_WHITE = "#FFFFFF"
_CIRCLE = tuple((sin(2 * pi * n / 16), -cos(2 * pi * n / 16)) for n in range(16))
_SQUARE = ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85))
_TRIANGLE = ((0.0, -1.15), (1.05, 0.75), (-1.05, 0.75))
_SERIES = ((ACCENT, _CIRCLE), (WARN_STRONG, _SQUARE), (INK, _TRIANGLE))
_SIZE = 2.8
_ASIDE = 1.6
"""Lines that meet are drawn so far beside one another."""


def chart(content: DecisionPage, composer: Composer, x: float, width: float) -> Piece:
    """Both panels, side by side."""
    half = (width - _APART) / 2
    say = content.words.say
    criteria = _Panel(composer, x, half, len(content.talks))
    sure = _Panel(composer, x + half + _APART, half, len(content.talks))
    items = [
        *criteria.frame(say("decision_chart")),
        *criteria.legend(
            [
                (name, colour, outline, True)
                for name, (colour, outline) in zip(content.criteria, _SERIES, strict=True)
            ]
        ),
        *criteria.lines(content.talks),
        *sure.frame(say("decision_sure")),
        *sure.legend(
            [
                (say("decision_before"), ACCENT, _CIRCLE, False),
                (say("decision_after"), ACCENT, _CIRCLE, True),
            ]
        ),
        *sure.steps(content.talks),
    ]
    return Piece(_HEAD + _HIGH + _FOOT, tuple(items), before=14)


@dataclass(frozen=True)
class _Panel:
    """One set of axes: the talks across by their number, 1 to 5 upward."""

    composer: Composer
    left: float
    width: float
    count: int

    def frame(self, title: str) -> Iterator[Item]:
        """The title, a line for each score, and the talks' numbers."""
        yield self._said(title, _TITLE, self.left, 9)
        for score in range(1, 6):
            yield Rule(self.left + 12, self._y(score), self.width - 12, 0.4, RULE)
            if score in (1, 3, 5):
                yield self._said(str(score), _LABEL, self.left, self._y(score) + 3)
        for n in range(self.count):
            line = self.composer.line(str(n + 1), _LABEL)
            y = _HEAD + _HIGH + 13
            yield Text(line, self._x(n) - line.width / 2, y, ARTIFACT)

    def legend(
        self, marks: Sequence[tuple[str, str, tuple[tuple[float, float], ...], bool]]
    ) -> Iterator[Item]:
        """What each mark stands for, as far as there is room."""
        x = self.left + _SIZE
        for name, colour, outline, filled in marks:
            room = self.left + self.width - x - 6
            if room < 3 * _LABEL.size:
                return
            yield _mark(x, 20.5, colour, outline, filled=filled)
            line = self.composer.line(name, _LABEL, room)
            yield Text(line, x + 6, 23.5, ARTIFACT)
            x += line.width + 20

    def lines(self, talks: Sequence[DecisionTalk]) -> Iterator[Item]:
        """A line for each criterion through the talks that say something of it."""
        for place, (colour, outline) in enumerate(_SERIES):
            aside = (place - 1) * _ASIDE
            scores = [(n, talk.scores[place]) for n, talk in enumerate(talks)]
            spots = [(self._x(n), self._y(score) + aside) for n, score in scores if score]
            if len(spots) > 1:
                yield _through(spots, colour)
            for x, y in spots:
                yield _mark(x, y, colour, outline, filled=True)

    def steps(self, talks: Sequence[DecisionTalk]) -> Iterator[Item]:
        """From before to after, talk by talk."""
        for n, talk in enumerate(talks):
            x = self._x(n)
            if talk.before and talk.after:
                start, end = self._y(talk.before), self._y(talk.after)
                yield Stroke(x, start, 0, end - start, 1.2, ACCENT)
            for score, filled in ((talk.before, False), (talk.after, True)):
                if score:
                    yield _mark(x, self._y(score), ACCENT, _CIRCLE, filled=filled)

    def _said(self, words: str, style: Style, x: float, y: float) -> Text:
        return Text(self.composer.line(words, style, self.width), x, y, ARTIFACT)

    def _x(self, n: int) -> float:
        return self.left + 12 + (self.width - 12) * (n + 0.5) / self.count

    def _y(self, score: int) -> float:
        return _HEAD + _HIGH * (5 - score) / 4


def _through(spots: Sequence[tuple[float, float]], colour: str) -> Shape:
    x, y = spots[0]
    return Shape(x, y, tuple((a - x, b - y) for a, b in spots), colour, 1.1)


def _mark(
    x: float, y: float, colour: str, outline: tuple[tuple[float, float], ...], *, filled: bool
) -> Shape:
    points = tuple((a * _SIZE, b * _SIZE) for a, b in outline)
    return Shape(x, y, points, colour, 1.1, colour if filled else _WHITE)
