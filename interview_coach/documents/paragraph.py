"""A paragraph broken into lines of which the last is no mere scrap."""

from interview_coach.documents.look import Style
from interview_coach.documents.text import Composer, Line

_SCRAP = 0.1
"""A last line shorter than this part of the measure calls for another try."""
_NARROWER = (0.98, 0.96, 0.94, 0.92)
_LONG = 2_000
"""In a paragraph of more letters nobody sees its last line."""


def settled(composer: Composer, text: str, style: Style, measure: float) -> list[Line]:
    """The lines of the text; a little narrower if that spares it a last line of one syllable."""
    lines = composer.lines(text, style, measure)
    scrap = measure * _SCRAP
    if len(lines) < 2 or lines[-1].width >= scrap or len(text) > _LONG:
        return lines
    for share in _NARROWER:
        tried = composer.lines(text, style, measure * share)
        if len(tried) == len(lines) and tried[-1].width >= scrap:
            return tried
    return lines
