"""The preparation sheet: the page beside the call, most essential question first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_coach.application.printing import Paper, PreparationSheet
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import (
    ACCENT,
    ASIDE,
    BODY,
    BODY_ASIDE,
    HEADING,
    LIST,
    MM,
    SUBTITLE,
    TITLE,
    WARN_STRONG,
)
from interview_coach.documents.page import (
    Frame,
    Layout,
    Piece,
    Rule,
    Sheet,
    Text,
    baseline,
    below,
    fill,
    pages_of,
    passage,
    sheet,
    stack,
)
from interview_coach.documents.text import Composer, Line, Span

_MARGINS = {
    Paper.A4: {"side": 21, "top": 19, "bottom": 19},
    Paper.LETTER: {"side": 22, "top": 17, "bottom": 18},
}
_ON_ONE_PAGE = 10
"""Questions up to this many share one page."""
_NUMBER = 18.0
_BOX_PAD = 9.0


@dataclass(frozen=True)
class Room:
    """Room to write under a question: so many ruled lines, so far apart."""

    lines: int
    pitch: float

    @property
    def height(self) -> float:
        """Down to the last rule, and a little air."""
        return self.lines * self.pitch


_AMPLE = tuple(Room(n, p / 2 * MM) for n in range(7, 1, -1) for p in range(17, 12, -1))
_TIGHT = (Room(2, 6 * MM), Room(2, 5.5 * MM))
_SPARE = tuple(Room(1, p / 2 * MM) for p in range(16, 11, -1))
_PLAIN = Room(2, 7 * MM)


def lay_out(content: PreparationSheet, paper: Paper) -> Layout:
    """One page up to ten questions, then two; the room to write takes what is left."""
    composer = Composer()
    draft = _Draft(content, composer, sheet(paper, **_MARGINS[paper]))
    page = draft.sheet
    pages = pages_of(draft.pieces(_room(draft)), page.top, page.floor)
    name = "Preparation sheet" if len(pages) == 1 else f"Preparation sheet · {content.name}"
    add_footers(pages, page, composer, name)
    return Layout(f"Preparation sheet: {content.name}", page, pages, composer.missing)


def _room(draft: "_Draft") -> Room:
    """The most room with which the sheet keeps to its pages."""
    pages = 1 if len(draft.questions) <= _ON_ONE_PAGE else 2
    tries = [(room, pages) for room in (*_AMPLE, *_TIGHT, *_SPARE)]
    tries += [(room, 2) for room in (*_AMPLE, *_TIGHT)]
    for room, most in tries:
        if len(fill(draft.pieces(room), draft.sheet.top, draft.sheet.floor)) <= most:
            return room
    return _PLAIN


class _Draft:
    """All lines of the sheet, set once; only the room between them is still open."""

    def __init__(self, content: PreparationSheet, composer: Composer, page: Sheet) -> None:
        self.sheet = page
        self._composer = composer
        self._head = list(self._header(content))
        self._opening = [
            *self._section("What I want to know", content.aim),
            *self._section("My introduction", content.introduction),
        ]
        self._ask = self._heading("Ask, most essential first", content.pace)
        self.questions = [
            composer.lines(question, BODY, page.measure - _NUMBER) for question in content.questions
        ]
        self._numbers = [composer.line(str(n + 1), BODY) for n in range(len(self.questions))]
        self._closing = [
            *self._if_time(content.if_time),
            *self._box(content),
            *self._reminders(content.reminders),
        ]

    def pieces(self, room: Room) -> Iterator[Piece]:
        """The sheet from top to bottom, with this much room under each question."""
        yield from self._head
        yield from self._opening
        if self.questions:
            yield self._ask
        for number, lines in zip(self._numbers, self.questions, strict=True):
            yield from self._question(number, lines, room)
        yield from self._closing

    def _header(self, content: PreparationSheet) -> Iterator[Piece]:
        """Name, position and place on the left, the facts on the right, a rule below."""
        page, set_lines = self.sheet, self._composer.lines
        facts = [
            line for fact in content.facts for line in set_lines(fact, ASIDE, page.measure / 3)
        ]
        beside = page.measure - max((line.width for line in facts), default=0.0) - 18
        left = [
            *passage(set_lines(content.name, TITLE, beside), TITLE.leading, page.side),
            *passage(set_lines(content.position, SUBTITLE, beside), SUBTITLE.leading, page.side),
            *passage(set_lines(content.place, ASIDE, beside), ASIDE.leading, page.side),
        ]
        aside = [
            Text(line, page.right - line.width, 3 + n * ASIDE.leading + baseline(ASIDE.leading))
            for n, line in enumerate(facts)
        ]
        rule = Rule(page.side, 7, page.measure, 1.4, ACCENT)
        facts_height = 3 + len(facts) * ASIDE.leading
        if not left or sum(piece.height for piece in left) > page.room / 2:
            yield Piece(facts_height, tuple(aside))
            yield from left
            yield Piece(8, (rule,))
            return
        block = below(*left)
        yield Piece(
            height=max(block.height, facts_height) + 8,
            items=(*block.items, *aside, _lowered(rule, max(block.height, facts_height))),
        )

    def _heading(self, title: str, aside: str = "") -> Piece:
        page = self.sheet
        line = self._composer.line(title.upper(), HEADING)
        items = [Text(line, page.side, baseline(HEADING.leading))]
        beside = page.measure - line.width - 18
        notes = self._composer.lines(aside, ASIDE, beside)
        for n, note in enumerate(notes):
            y = baseline(HEADING.leading) + n * ASIDE.leading
            items.append(Text(note, page.right - note.width, y))
        extra = max(0, len(notes) - 1) * ASIDE.leading
        return Piece(HEADING.leading + 3 + extra, tuple(items), before=13, keep=True)

    def _section(self, title: str, text: str) -> Iterator[Piece]:
        lines = self._composer.lines(text, BODY, self.sheet.measure)
        if lines:
            yield self._heading(title)
            yield from passage(lines, BODY.leading, self.sheet.side)

    def _question(self, number: Line, lines: Sequence[Line], room: Room) -> Iterator[Piece]:
        """The number, the question and the rules to write on, of which none is parted."""
        page = self.sheet
        x = page.side + _NUMBER
        first, *rest = passage(lines, BODY.leading, x, before=5) or [Piece(BODY.leading, before=5)]
        # Figures align on the right, so that 9 stands over the 0 of 10.
        left = page.side + 11 - number.width
        numbered = Text(number, max(page.side, left), baseline(BODY.leading))
        *upper, last = [
            Piece(first.height, (numbered, *first.items), first.before, first.keep),
            *rest,
        ]
        rules = [Rule(page.side, room.pitch * (n + 1), page.measure) for n in range(room.lines)]
        yield from upper
        yield below(last, Piece(room.height - 2, tuple(_lowered(rule, -2) for rule in rules)))

    def _if_time(self, questions: Sequence[str]) -> Iterator[Piece]:
        if questions:
            text = f"If there is time: {' '.join(questions)}"
            lines = self._composer.lines(text, BODY_ASIDE, self.sheet.measure)
            yield from passage(lines, BODY.leading, self.sheet.side, before=9)

    def _box(self, content: PreparationSheet) -> Iterator[Piece]:
        """The closing minutes in an amber frame; what is longer than a page goes without."""
        if not content.closing_steps:
            return
        page, leading = self.sheet, LIST.leading + 2
        spans: list[Span] = [(content.closing_lead, LIST.but(face=Face.BOLD))]
        # The box and the first word of its step never part.
        spans += [(f"  ☐\u00a0{step}", LIST) for step in content.closing_steps]
        lines = self._composer.spans(spans, page.measure - 2 * _BOX_PAD)
        height = len(lines) * leading + 2 * _BOX_PAD - 3
        if height > page.room / 2:
            yield from passage(lines, leading, page.side + _BOX_PAD, before=10)
            return
        frame = Frame(page.side, 0, page.measure, height, WARN_STRONG)
        words = stack(lines, leading, page.side + _BOX_PAD, _BOX_PAD - 1)
        yield Piece(height, (frame, *words), before=10)

    def _reminders(self, reminders: Sequence[str]) -> Iterator[Piece]:
        if not reminders:
            return
        page = self.sheet
        yield self._heading("Remember")
        box = self._composer.line("☐", LIST)
        for reminder in reminders:
            lines = self._composer.lines(reminder, LIST, page.measure - _NUMBER)
            first, *rest = passage(lines, LIST.leading, page.side + _NUMBER) or [Piece(0)]
            tick = Text(box, page.side, baseline(LIST.leading))
            yield Piece(first.height, (tick, *first.items))
            yield from rest


def _lowered(rule: Rule, by: float) -> Rule:
    return Rule(rule.x, rule.y + by, rule.width, rule.thickness, rule.colour)
