"""A letter: sender, date, inside address, text, room for the signature.

For the window of an envelope the address stands where ``window`` says, and marks at the edge show
where to fold. What has no room there makes it an ordinary letter, and the person is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from interview_coach.application.printing import FormalLetter, Paper
from interview_coach.documents import right_to_left
from interview_coach.documents.address_block import Block, address_block
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import BODY, MM, MUTED, Style
from interview_coach.documents.page import (
    Item,
    Layout,
    Page,
    Piece,
    Sheet,
    Stroke,
    below,
    pages_of,
    passage,
    sheet,
)
from interview_coach.documents.paragraph import settled
from interview_coach.documents.prose import set_as_prose
from interview_coach.documents.text import Composer
from interview_coach.documents.window import WINDOWS, Window

_SENDER = Style(Face.BOLD, 12, 16)
_CONTACT = Style(Face.SANS, 8.5, 12, MUTED)
_SIGNATURE_LINES = 3
"""Four lines from the closing to the name, the signature between them (Purdue and UMN guides)."""
_BODIES = (BODY, Style(Face.SERIF, 10.5, 14.2), Style(Face.SERIF, 10, 13.2))
"""A letter is set a little smaller if that spares it a second sheet."""
_MARGINS = {
    Paper.A4: {"side": 28, "top": 24, "bottom": 24},
    Paper.LETTER: {"side": 30, "top": 24, "bottom": 22},
}
_IN_WINDOW = (
    BODY,
    Style(Face.SERIF, 11, 13.6),
    Style(Face.SERIF, 10, 12.4),
    Style(Face.SANS, 9, 10.4),
)
_CARRIED = 3
"""So many lines at least go with the closing where it stands on a page of its own."""
_SPARED = 2
"""So many pages may become one."""
_FOLD_MARK = (5 * MM, 4 * MM)
"""From the paper's edge to the mark, and its length."""

NO_WINDOW = (
    "The address does not fit the window of the envelope, so the letter is laid out without one."
)


def lay_out(content: FormalLetter, paper: Paper) -> Layout:
    """The letter on its pages, numbered when there is more than one."""
    setting = usual = _set(content, paper, BODY)
    if len(usual.pages) == _SPARED:
        tighter = (_set(content, paper, body) for body in _BODIES[1:])
        setting = next((each for each in tighter if len(each.pages) == 1), usual)
    letter, pages = setting.letter, setting.pages
    if len(pages) > 1:
        add_footers(pages, letter.page, letter.composer, content.words)
    name = (content.inside_address or ("",))[0]
    return Layout(
        title=content.title or content.words.say("letter_to", name=name),
        sheet=letter.page,
        pages=pages,
        missing=letter.composer.missing,
        warnings=(NO_WINDOW,) if content.for_window and not setting.is_for_window else (),
    )


@dataclass(frozen=True)
class _Setting:
    """The letter laid out in one size."""

    letter: "_Letter"
    pages: list[Page]
    is_for_window: bool


def _set(content: FormalLetter, paper: Paper, body: Style) -> _Setting:
    page = sheet(paper, **_MARGINS[paper])
    window = WINDOWS[paper] if content.for_window else None
    x = window.left * MM if window else page.side
    letter = _Letter(content, Composer(), page, x, body)
    head = letter.head_for(window) if window else None
    pieces = [head] if head else [*letter.sender(), *letter.date(), *letter.address()]
    pieces += letter.text()
    if not head and right_to_left.base(content.text.plain) == "R":
        pieces = [piece.at_right(x + page.measure) for piece in pieces]
    pages = pages_of(pieces, page.top, page.floor)
    if window and head:
        pages[0].items += _fold_marks(window)
    return _Setting(letter, pages, head is not None)


@dataclass(frozen=True)
class _Letter:
    """The parts of the letter, in pieces that begin at x."""

    content: FormalLetter
    composer: Composer
    page: Sheet
    x: float
    body: Style

    def sender(self) -> Iterator[Piece]:
        """Who writes, and how to reach them."""
        yield from self._block(self.content.sender, _SENDER)
        yield from self._block(" · ".join(self.content.sender_lines), _CONTACT, 1)

    def date(self) -> Iterator[Piece]:
        """The day of the letter."""
        yield from self._block(self.content.date, self.body, self.body.leading)

    def address(self) -> Iterator[Piece]:
        """The inside address."""
        yield from self._block("\n".join(self.content.inside_address), self.body, self.body.leading)

    def text(self) -> Iterator[Piece]:
        """From the greeting to the name; the closing is never parted from the last words."""
        text, gap = self.content.text, self.body.leading
        yield from self._block(text.greeting, self.body, gap, keep=True)
        for n, paragraph in enumerate(text.paragraphs, 1):
            said = set_as_prose(paragraph, self.content.words.lang)
            lines = settled(self.composer, said, self.body, self.page.measure)
            last = n == len(text.paragraphs)
            ends = _CARRIED if last else 2
            yield from passage(lines, self.body.leading, self.x, before=gap, keep=last, ends=ends)
        yield from self._block(text.closing, self.body, gap, keep=True)
        yield from self._block(
            text.signature or self.content.sender, self.body, _SIGNATURE_LINES * self.body.leading
        )

    def head_for(self, window: Window) -> Piece | None:
        """Sender, address and date around the window; ``None`` when one of them has no room.

        On A4 the date stands below the window, on US Letter, where letters have it, above.
        """
        address = self._in_window(window)
        above = below(Piece(0), *self.sender(), *(self.date() if window.low else ()))
        if not address.whole or self.page.top + above.height > window.seen_from * MM:
            return None
        top = window.bottom * MM - address.height if window.low else window.top * MM
        items: list[Item] = [*above.items, *address.texts(self.x, top - self.page.top)]
        height = window.goes_on * MM - self.page.top
        if not window.low:
            date = below(Piece(0), *self.date())
            items += [item.lower(height - self.body.leading) for item in date.items]
            height += date.height - self.body.leading
        return Piece(height, tuple(items))

    def _in_window(self, window: Window) -> Block:
        width, height = window.right - window.left, window.bottom - window.top
        said = self.content.inside_address
        return address_block(said, self.composer, _IN_WINDOW, width * MM, height * MM)

    def _block(
        self, text: str, style: Style, before: float = 0.0, keep: bool = False
    ) -> list[Piece]:
        lines = self.composer.lines(text, style, self.page.measure)
        return passage(lines, style.leading, self.x, before=before, keep=keep)


def _fold_marks(window: Window) -> Iterator[Stroke]:
    x, length = _FOLD_MARK
    for height in window.folds:
        yield Stroke(x, height * MM, length, 0, 0.4)
