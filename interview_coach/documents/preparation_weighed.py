"""What a decision talk is about, on the sheet beside it: both options, and what would move you."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interview_coach.application.printing import PreparationSheet, Weighed, Words
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import Style
from interview_coach.documents.page import Piece, Sheet, passage
from interview_coach.documents.paragraph import settled
from interview_coach.documents.table import Table
from interview_coach.documents.text import Composer, Line

_COLUMNS = (0.24, 0.38, 0.38)
_MOST_LINES = 3
"""Of a cell of the table; the sheet is for a glance."""
_FEWER = (4, 2, 0)
"""So many lines of the table are kept where there is little room: the first count most."""
_AIR = 4.0


def shorter(content: PreparationSheet) -> Iterator[PreparationSheet]:
    """The sheet with less and less of the table of the two options, none at the end."""
    weighed = content.weighed
    if weighed is None:
        return
    for kept in _FEWER:
        if len(weighed.compared) > kept:
            yield replace(content, weighed=replace(weighed, compared=weighed.compared[:kept]))


def weighed_pieces(
    weighed: Weighed, words: Words, composer: Composer, page: Sheet, styles: tuple[Style, Style]
) -> Iterator[Piece]:
    """What stands below the heading: the decision, the table, and what would change your mind."""
    body, small = styles
    decision = settled(composer, weighed.decision, body, page.measure)
    yield from passage(decision, body.leading, page.side)
    before = _AIR if decision else 0.0
    if weighed.compared:
        yield from _table(weighed, composer, page, small)
    elif any(weighed.options):
        options = " / ".join(filter(None, weighed.options))
        lines = _led(composer, words.say("record_options"), options, small, page.measure)
        yield from passage(lines, small.leading, page.side, before=before)
    if weighed.would_change:
        lead = words.say("record_would_change")
        lines = _led(composer, lead, weighed.would_change, small, page.measure)
        yield from passage(lines, small.leading, page.side, before=_AIR)


def _table(weighed: Weighed, composer: Composer, page: Sheet, style: Style) -> Iterator[Piece]:
    strong = style.but(face=Face.SEMIBOLD)
    table = Table(composer, page, _COLUMNS, style, _MOST_LINES)
    yield table.heads(("", *weighed.options))
    for what, *brought in weighed.compared:
        yield table.row([((what, strong),), *(((each, style),) for each in brought)])


def _led(composer: Composer, lead: str, said: str, style: Style, measure: float) -> Sequence[Line]:
    """The words after what they are, in bold."""
    spans = ((f"{lead}: ", style.but(face=Face.SEMIBOLD)), (said, style))
    return composer.spans(spans, measure)
