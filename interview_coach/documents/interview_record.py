"""The record of one interview for one's own files: all that was prepared, said, noted and sent.

Every part is a list; what leads a line (its minute, its number, the name of a field) hangs in a
column of its own, so that the words of the whole record begin on one line down the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interview_coach.application.printing import (
    InterviewRecord,
    Paper,
    RecordLine,
    RecordSection,
    Words,
)
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import HEADING, MM, MUTED, Style
from interview_coach.documents.masthead import Masthead, part
from interview_coach.documents.page import (
    Layout,
    Page,
    Piece,
    Sheet,
    Text,
    baseline,
    pages_of,
    passage,
    sheet,
)
from interview_coach.documents.paragraph import settled_spans
from interview_coach.documents.tags import Kind, Tag, list_item
from interview_coach.documents.text import Composer, Line

_MARGINS = {
    Paper.A4: {"side": 21, "top": 19, "bottom": 21},
    Paper.LETTER: {"side": 22, "top": 17, "bottom": 20},
}
_WORDS = Style(Face.SERIF, 10.5, 14.5)
_LEAD = Style(Face.SANS, 8.5, 14.5, MUTED)
_MARK = Style(Face.SEMIBOLD, 8, 14.5, MUTED)
_HANGING = 31 * MM
"""The column of what leads a line."""
_GAP = 4 * MM
_MOST_LEADS = 2
"""A lead of more lines stands above its line instead of beside it."""
_FEW = 6
"""Of so many pages one may be spared by setting them closer."""


@dataclass(frozen=True)
class _Air:
    """How far apart lines, entries and parts stand."""

    leading: float
    between: float
    before_part: float
    heading: Style = HEADING
    """What the parts are headed in."""


_USUAL, _CLOSE = _Air(14.5, 3.5, 15), _Air(13.6, 2.5, 12)


def lay_out(content: InterviewRecord, paper: Paper) -> Layout:
    """The record on as many pages as it takes."""
    words = content.words
    title = words.say("record_of", name=content.name)
    head = Masthead(content.name, content.position, "", content.facts)
    return record_pages(head, content.sections, paper, words, title, words.say("record"))


def record_pages(
    head: Masthead,
    sections: Sequence[RecordSection],
    paper: Paper,
    words: Words,
    title: str,
    alone: str,
    heading: Style = HEADING,
) -> Layout:
    """Parts under a head; ``alone`` is the foot of a single page, the title that of several."""
    page = sheet(paper, **_MARGINS[paper])
    record, pages = _set(head, sections, page, replace(_USUAL, heading=heading))
    if 1 < len(pages) <= _FEW:
        closer = _set(head, sections, page, replace(_CLOSE, heading=heading))
        if len(closer[1]) < len(pages):
            record, pages = closer
    add_footers(pages, page, record.composer, words, alone if len(pages) == 1 else title)
    return Layout(title, page, pages, record.composer.missing)


def _set(
    head: Masthead, sections: Sequence[RecordSection], page: Sheet, air: _Air
) -> tuple["_Record", list[Page]]:
    record = _Record(page, air)
    return record, pages_of(record.pieces(head, sections), page.top, page.floor)


class _Record:
    """The record's lines, set on one page after another."""

    def __init__(self, page: Sheet, air: _Air) -> None:
        self.composer = Composer()
        self.page, self._air = page, air

    def pieces(self, head: Masthead, sections: Sequence[RecordSection]) -> Iterator[Piece]:
        """All of it, from top to bottom."""
        yield from head.pieces(self.composer, self.page)
        for section in sections:
            yield from self._section(section)

    def _section(self, section: RecordSection) -> Iterator[Piece]:
        if section.title:
            air, style = self._air.before_part, self._air.heading
            yield from part(self.composer, self.page, section.title, air, style=style)
        list_ = Tag(Kind.L)
        kept = _kept(section.lines)
        for n, line in enumerate(section.lines):
            *pieces, last = self._line(line, list_, self._air.between if n else 0.0)
            yield from pieces
            yield replace(last, keep=n in kept)

    def _line(self, line: RecordLine, list_: Tag, before: float) -> Iterator[Piece]:
        """The lead hanging beside the first line, the mark after the last word."""
        label, body = list_item(list_)
        leads = self.composer.lines(line.lead, _LEAD, _HANGING - _GAP)
        pieces = self._words(line, body, before)
        if len(leads) > _MOST_LEADS:
            # Too long to hang: above the words, across their whole measure.
            leads = self.composer.lines(line.lead, _LEAD, self.page.measure - _HANGING)
            x = self.page.side + _HANGING
            yield from passage(leads, self._air.leading, x, before=before, keep=True, tag=label)
            yield replace(pieces[0], before=0.0)
            yield from pieces[1:]
            return
        yield replace(
            pieces[0],
            height=max(pieces[0].height, len(leads) * self._air.leading),
            items=(*self._leads(leads, label), *pieces[0].items),
        )
        yield from pieces[1:]

    def _words(self, line: RecordLine, tag: Tag, before: float) -> list[Piece]:
        air = "  " if line.mark and line.text else ""
        spans = [(line.text, _WORDS), (air, _WORDS), (line.mark, _MARK)]
        lines = settled_spans(self.composer, spans, self.page.measure - _HANGING, line.mark)
        x = self.page.side + _HANGING
        width = self.page.measure - _HANGING
        pieces = passage(lines, self._air.leading, x, before=before, tag=tag, width=width)
        return pieces or [Piece(self._air.leading, before=before)]

    def _leads(self, leads: Sequence[Line], tag: Tag) -> Iterator[Text]:
        """Figures align on the right, so that units stand under units; words on the left."""
        for n, lead in enumerate(leads):
            x = self.page.side
            if lead.text[:1].isdigit():
                x += _HANGING - _GAP - lead.width
            yield Text(lead, x, n * self._air.leading + baseline(self._air.leading), tag)


def _kept(lines: Sequence[RecordLine]) -> set[int]:
    """Which stay with the next one: the first, the last but one, and the closing of a letter."""
    led = [bool(line.lead) for line in lines]
    ends = {n for n in range(len(lines) - 2) if led[n : n + 3] == [False, False, True]}
    return {n for n in ends | {0, len(lines) - 2} if 0 <= n < len(lines) - 1}
