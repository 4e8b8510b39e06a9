"""The preparation sheet: the page beside the call, most essential question first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from interview_coach.application.printing import Paper, PreparationSheet, Weighed
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import BODY, LIST, MUTED, WARN_STRONG, Style
from interview_coach.documents.masthead import Masthead, part
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
from interview_coach.documents.paragraph import settled
from interview_coach.documents.preparation_weighed import shorter, weighed_pieces
from interview_coach.documents.tags import Kind, Tag, list_item
from interview_coach.documents.text import Composer, Line
from interview_coach.documents.writing_room import (
    AMPLE,
    NARROW,
    PAGEFUL,
    PLAIN,
    SPARE,
    TIGHT,
    Room,
    most,
)

_MARGINS = {
    Paper.A4: {"side": 21, "top": 19, "bottom": 21},
    Paper.LETTER: {"side": 22, "top": 17, "bottom": 20},
}
_ON_ONE_PAGE = 10
"""Questions up to this many share one page."""
_MOST_PAGES = 2
_LINES_BEFORE_MORE = 2
"""Lines to write under each question that are worth more than skills and tables."""
_NUMBER_GAP = 6.0
_APART = 12.0
"""Air above what is no more under the last question."""
_BOX_PAD = 9.0


@dataclass(frozen=True)
class _Scale:
    """How large the sheet is set; the closer ones serve when ten questions share a page."""

    body: Style
    list: Style
    gap: float
    """Air above a heading."""
    breath: float
    """Air above a question."""


_NORMAL = _Scale(BODY, LIST, 13, 5)
_CLOSER = _Scale(Style(Face.SERIF, 10.5, 14), LIST, 10, 4)
_COMPACT = _Scale(Style(Face.SERIF, 10, 13), Style(Face.SANS, 9, 12), 9, 3.5)


def lay_out(content: PreparationSheet, paper: Paper) -> Layout:
    """One page up to ten questions, then two; the room to write takes what is left."""
    page = sheet(paper, **_MARGINS[paper])
    draft, room = _roomiest(content, page)
    pages = pages_of(draft.pieces(room), page.top, page.floor)
    words = content.words
    title = words.say("sheet_of", name=content.name)
    foot = words.say("sheet") if len(pages) == 1 else title
    add_footers(pages, page, draft.composer, words, foot)
    return Layout(title, page, pages, draft.composer.missing)


def _roomiest(content: PreparationSheet, page: Sheet) -> tuple["_Draft", Room]:
    """The sheet with what may stand on it, unless the questions need the room."""
    *fuller, least = _sparer(content)
    for each in fuller:
        draft, room = _set(each, page)
        if draft.keeps_to(_pages(each), room) and room.lines >= _LINES_BEFORE_MORE:
            return draft, room
    return _set(least, page)


def _sparer(content: PreparationSheet) -> Iterator[PreparationSheet]:
    """The sheet with less and less that could be spared: your skills, and what you compare."""
    if content.skills:
        yield content
    without = replace(content, skills=())
    yield without
    yield from shorter(without)


def _pages(content: PreparationSheet) -> int:
    return 1 if len(content.questions) <= _ON_ONE_PAGE else _MOST_PAGES


def _set(content: PreparationSheet, page: Sheet) -> tuple["_Draft", Room]:
    """The largest type and the most room with which the sheet keeps to its pages."""
    draft = cache(partial(_Draft, content, page))
    ample = AMPLE if content.questions else PAGEFUL
    narrow, tight = (*NARROW, *ample), (*TIGHT, *ample)
    for pages in range(_pages(content), _MOST_PAGES + 1):
        one = ((_COMPACT, SPARE),) if pages == 1 else ()
        for scale, rooms in ((_NORMAL, ample), (_CLOSER, narrow), (_COMPACT, tight), *one):
            if room := most(rooms, partial(draft(scale).keeps_to, pages)):
                return draft(scale), room
    return draft(_NORMAL), PLAIN


class _Draft:
    """All lines of the sheet, set once; only the room between them is still open."""

    def __init__(self, content: PreparationSheet, page: Sheet, scale: _Scale) -> None:
        self.composer = Composer()
        self._sheet = page
        self._scale = scale
        self._words = content.words
        head = Masthead(content.name, content.position, content.place, content.facts)
        self._head = list(head.pieces(self.composer, page))
        self._opening = [
            *self._section("sheet_aim", content.aim),
            *self._weighed(content.weighed),
            *self._section("sheet_introduction", content.introduction),
            *self._section("sheet_skills", " · ".join(content.skills)),
        ]
        self._list = Tag(Kind.L)
        self._ask = self._heading("sheet_ask", content.pace)
        self._numbers = [
            self.composer.line(str(n), scale.body) for n in range(1, len(content.questions) + 1)
        ]
        self._number_width = max((number.width for number in self._numbers), default=0.0)
        self._questions = [
            settled(
                self.composer, text, scale.body, page.measure - self._number_width - _NUMBER_GAP
            )
            for text in content.questions
        ]
        self._closing = [
            *self._if_time(content.if_time),
            *self._box(content),
            *self._reminders(content.reminders),
        ]

    def keeps_to(self, pages: int, room: Room) -> bool:
        """Whether the sheet takes no more pages with this room under each question."""
        return len(fill(self.pieces(room), self._sheet.top, self._sheet.floor)) <= pages

    def pieces(self, room: Room) -> Iterator[Piece]:
        """The sheet from top to bottom, with this much room under each question."""
        yield from self._head
        yield from self._opening
        if self._questions:
            yield from self._ask
        for number, lines in zip(self._numbers, self._questions, strict=True):
            yield from self._question(number, lines, room)
        if not self._questions:
            yield from self._heading("record_notes")
            yield self._ruled(room)
        yield from self._closing

    def _heading(self, title: str, aside: str = "") -> list[Piece]:
        words, gap = self._words.say(title), self._scale.gap
        return [*part(self.composer, self._sheet, words, gap, aside)]

    def _section(self, title: str, text: str) -> Iterator[Piece]:
        body = self._scale.body
        lines = settled(self.composer, text, body, self._sheet.measure)
        if lines:
            yield from self._heading(title)
            yield from passage(lines, body.leading, self._sheet.side, width=self._sheet.measure)

    def _weighed(self, weighed: Weighed | None) -> Iterator[Piece]:
        if weighed:
            styles = self._scale.body, self._scale.list
            yield from self._heading("sheet_weighed")
            yield from weighed_pieces(weighed, self._words, self.composer, self._sheet, styles)

    def _question(self, number: Line, lines: Sequence[Line], room: Room) -> Iterator[Piece]:
        """The number, the question and the rules to write on, of which none is parted."""
        x, leading = self._sheet.side, self._scale.body.leading
        indent = x + self._number_width + _NUMBER_GAP
        before = self._scale.breath
        label, body = list_item(self._list)
        width = self._sheet.right - indent
        pieces = passage(lines, leading, indent, before=before, tag=body, width=width)
        pieces = pieces or [Piece(leading, before=before)]
        # Figures align on the right, so that 9 stands over the 0 of 10.
        numbered = Text(number, x + self._number_width - number.width, baseline(leading), label)
        pieces[0] = replace(pieces[0], items=(numbered, *pieces[0].items))
        yield from pieces[:-1]
        yield below(pieces[-1], self._ruled(room))

    def _ruled(self, room: Room) -> Piece:
        """The rules to write on."""
        x, wide = self._sheet.side, self._sheet.measure
        rules = [Rule(x, room.pitch * (n + 1) - 2, wide) for n in range(room.lines)]
        return Piece(room.height - 2, tuple(rules))

    def _if_time(self, questions: Sequence[str]) -> Iterator[Piece]:
        if questions:
            style = self._scale.body.but(colour=MUTED)
            text = self._words.say("sheet_if_time", questions=" · ".join(questions))
            page = self._sheet
            lines = self.composer.lines(text, style, page.measure)
            yield from passage(lines, style.leading, page.side, before=_APART, width=page.measure)

    def _box(self, content: PreparationSheet) -> Iterator[Piece]:
        """The closing minutes in an amber frame; what is longer than half a page goes without."""
        if not content.closing_steps:
            return
        page, words = self._sheet, self._scale.list
        leading = words.leading + 2
        spans = [(content.closing_lead, words.but(face=Face.BOLD))]
        spans += [(f"  {step}", words) for step in map(self._ticked, content.closing_steps)]
        lines = self.composer.spans(spans, page.measure - 2 * _BOX_PAD)
        height = len(lines) * leading + 2 * _BOX_PAD - 3
        if height > page.room / 2:
            yield from passage(lines, leading, page.side + _BOX_PAD, before=10)
            return
        frame = Frame(page.side, 0, page.measure, height, WARN_STRONG)
        texts = stack(lines, leading, page.side + _BOX_PAD, _BOX_PAD - 1)
        yield Piece(height, (frame, *texts), before=10)

    def _reminders(self, reminders: Sequence[str]) -> Iterator[Piece]:
        """What to see to around the meeting, one after the other; one to a line if it is long."""
        if reminders:
            style = self._scale.list
            is_long = any(len(each) > _SHORT_STEP for each in reminders)
            text = ("\n" if is_long else "   ").join(map(self._ticked, reminders))
            yield from self._heading("sheet_remember")
            lines = self.composer.lines(text, style, self._sheet.measure)
            yield from passage(lines, style.leading + 1, self._sheet.side)

    def _ticked(self, step: str) -> str:
        """The step after its box; a short one is never parted."""
        together = step.replace(" ", _NO_BREAK) if len(step) <= _SHORT_STEP else step
        return f"☐{_NO_BREAK}{together}"


_NO_BREAK = "\u00a0"
_SHORT_STEP = 40
