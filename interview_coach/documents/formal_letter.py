"""The thank-you as a letter: sender, date, inside address, text, room for the signature."""

from collections.abc import Iterator

from interview_coach.application.printing import FormalLetter, Paper
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import BODY, MUTED, Style
from interview_coach.documents.page import Layout, Piece, Sheet, pages_of, passage, sheet
from interview_coach.documents.text import Composer

_SENDER = Style(Face.BOLD, 12, 16)
_CONTACT = Style(Face.SANS, 8.5, 12, MUTED)
_SIGNATURE_ROOM = 42.0
_MARGINS = {
    Paper.A4: {"side": 28, "top": 24, "bottom": 24},
    Paper.LETTER: {"side": 30, "top": 24, "bottom": 22},
}


def lay_out(content: FormalLetter, paper: Paper) -> Layout:
    """The letter on its pages, numbered when there is more than one."""
    composer = Composer()
    page = sheet(paper, **_MARGINS[paper])
    pages = pages_of(_pieces(content, composer, page), page.top, page.floor)
    if len(pages) > 1:
        add_footers(pages, page, composer)
    title = f"Thank-you letter to {(content.inside_address or ('',))[0]}".removesuffix(" to ")
    return Layout(title, page, pages, composer.missing)


def _pieces(content: FormalLetter, composer: Composer, page: Sheet) -> Iterator[Piece]:
    def block(text: str, style: Style, before: float = 0.0, keep: bool = False) -> list[Piece]:
        lines = composer.lines(text, style, page.measure)
        return passage(lines, style.leading, page.side, before=before, keep=keep)

    gap = BODY.leading
    yield from block(content.sender, _SENDER)
    yield from block(" · ".join(content.sender_lines), _CONTACT, 1)
    yield from block(content.date, BODY, gap)
    yield from block("\n".join(content.inside_address), BODY, gap)
    yield from block(content.text.greeting, BODY, gap, keep=True)
    for n, paragraph in enumerate(content.text.paragraphs, 1):
        last = n == len(content.text.paragraphs)
        yield from block(paragraph, BODY, gap, keep=last)
    yield from block(content.text.closing, BODY, gap, keep=True)
    yield from block(content.text.signature or content.sender, BODY, _SIGNATURE_ROOM)
