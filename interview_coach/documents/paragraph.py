"""A paragraph broken into lines of which the last is no mere scrap."""

from collections.abc import Sequence

from interview_coach.documents.look import Style
from interview_coach.documents.text import Composer, Line, Span

_SCRAP = 0.1
"""A last line shorter than this part of the measure calls for another try."""
_NARROWER = (0.98, 0.96, 0.94, 0.92)
_LONG = 2_000
"""In a paragraph of more letters nobody sees its last line."""


def settled(composer: Composer, text: str, style: Style, measure: float) -> list[Line]:
    """The lines of the text; a little narrower if that spares it a last line of one syllable."""
    return settled_spans(composer, [(text, style)], measure)


def settled_spans(
    composer: Composer, spans: Sequence[Span], measure: float, mark: str = ""
) -> list[Line]:
    """The same of words in several styles, of which a mark at their end never stands alone."""
    lines = composer.spans(spans, measure)
    if len(lines) < 2 or sum(len(text) for text, _ in spans) > _LONG:
        return lines

    def is_scrap(last: Line) -> bool:
        return last.width < measure * _SCRAP or last.text.strip() == (mark or None)

    if is_scrap(lines[-1]):
        # What is only tried out is not counted among what is printed.
        tries = (Composer().spans(spans, measure * share) for share in _NARROWER)
        good = (each for each in tries if len(each) == len(lines) and not is_scrap(each[-1]))
        return next(good, lines)
    return lines
