"""The press: lays contents out and draws them as PDF, in memory only."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from interview_coach.application.errors import CoachError
from interview_coach.application.press import Printed
from interview_coach.application.printing import (
    AnswersBooklet,
    CardDraft,
    Content,
    DecisionPage,
    Envelope,
    FormalLetter,
    GuideSheet,
    InterviewRecord,
    NetworkPage,
    Paper,
    PersonPage,
    PreparationSheet,
    ReferralList,
    WalletCard,
)
from interview_coach.documents import (
    answers_booklet,
    card_draft,
    decision_page,
    envelope,
    formal_letter,
    guide_sheet,
    interview_record,
    network_page,
    person_page,
    preparation_sheet,
    referral_list,
    wallet_card,
)
from interview_coach.documents.bookmarks import Bookmarks
from interview_coach.documents.drawing import Pen
from interview_coach.documents.fonts import Face, advances, embed_fonts
from interview_coach.documents.look import MM
from interview_coach.documents.page import Layout, Text
from interview_coach.documents.structure import Structure
from interview_coach.documents.text import to_print

# Nothing is fetched, nothing computed from a text: said here once for the whole process.
rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.toColorCanUse = None
rl_config.useA85 = 0

DOCUMENTS: dict[type[Any], Callable[[Any, Paper], Layout]] = {
    PreparationSheet: preparation_sheet.lay_out,
    FormalLetter: formal_letter.lay_out,
    CardDraft: card_draft.lay_out,
    ReferralList: referral_list.lay_out,
    GuideSheet: guide_sheet.lay_out,
    Envelope: envelope.lay_out,
    InterviewRecord: interview_record.lay_out,
    PersonPage: person_page.lay_out,
    NetworkPage: network_page.lay_out,
    WalletCard: wallet_card.lay_out,
    AnswersBooklet: answers_booklet.lay_out,
    DecisionPage: decision_page.lay_out,
}
"""Every printed thing, and what lays it out."""

# A reportlab font serves one document at a time.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class _Imprint:
    """What the file says of itself."""

    title: str
    author: str
    langs: tuple[str, ...]
    """Of each of its contents."""
    invariant: bool


def typeset(
    content: Content, paper: Paper, *, author: str, lang: str = "", invariant: bool = False
) -> Printed:
    """The content as a PDF. Raises ``CoachError``, which never quotes the text."""
    return bind([content], paper, author=author, lang=lang, invariant=invariant)


def bind(
    contents: Sequence[Content],
    paper: Paper,
    *,
    title: str = "",
    author: str = "",
    step: Callable[[int], bool] = lambda done: True,
    lang: str = "",
    invariant: bool = False,
) -> Printed:
    """The contents as one PDF, as ``Press.bind`` says. Raises ``CoachError``."""
    try:
        with _one_at_a_time:
            layouts = list(_laid_out(contents, paper, step))
            words = to_print(title or layouts[0].title)
            langs = tuple(lang or content.words.lang for content in contents)
            imprint = _Imprint(words, to_print(author), langs, invariant)
            return _printed(layouts, *_draw(layouts, imprint))
    except CoachError:
        raise
    except Exception as problem:
        kind = type(problem).__name__
        raise CoachError(f"The page could not be set in type ({kind}).") from None


def _laid_out(
    contents: Sequence[Content], paper: Paper, step: Callable[[int], bool]
) -> Iterator[Layout]:
    for done, content in enumerate(contents, 1):
        yield DOCUMENTS[type(content)](content, paper)
        if not step(done):
            raise CoachError("Printing was stopped; nothing was made.")


def _printed(layouts: Sequence[Layout], pdf: bytes, seen: Iterable[str]) -> Printed:
    first = layouts[0]
    return Printed(
        pdf=pdf,
        pages=sum(len(layout.pages) for layout in layouts),
        width_mm=first.sheet.width / MM,
        height_mm=first.sheet.height / MM,
        missing=tuple(dict.fromkeys(letter for each in layouts for letter in each.missing)),
        lines_used=first.lines_used,
        lines_available=first.lines_available,
        fits_by_hand=first.fits_by_hand,
        warnings=tuple(
            dict.fromkeys([*seen, *(said for each in layouts for said in each.warnings)])
        ),
    )


def _draw(layouts: Sequence[Layout], imprint: _Imprint) -> tuple[bytes, Iterable[str]]:
    """The file, and what the person is to be warned of."""
    target = BytesIO()
    canvas = _canvas(target, layouts[0], imprint)
    structure, bookmarks = Structure(), Bookmarks(canvas, layouts)
    pen = Pen(canvas, structure, bookmarks)
    for layout, lang in zip(layouts, imprint.langs, strict=True):
        canvas.setPageSize((layout.sheet.width, layout.sheet.height))
        if len(layouts) > 1:
            structure.begin_section(lang)
            bookmarks.begin_part(layout)
        for page in layout.pages:
            pen.draw(page, layout.sheet.height)
            canvas.showPage()
    bookmarks.write()
    structure.write(canvas._doc)
    embed_fonts(canvas._doc)
    canvas.save()
    return target.getvalue(), pen.warnings


def _canvas(target: BytesIO, layout: Layout, imprint: _Imprint) -> Any:
    canvas = Canvas(
        target,
        pagesize=(layout.sheet.width, layout.sheet.height),
        pageCompression=1,
        invariant=imprint.invariant,
        lang=imprint.langs[0],
        # Without one of ours the page would name Helvetica, which is not embedded.
        initialFontName=_first_face(layout),
        initialFontSize=10,
    )
    canvas.setTitle(imprint.title)
    canvas.setAuthor(imprint.author)
    canvas.setSubject("")
    canvas.setCreator("Interview Coach")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


def _first_face(layout: Layout) -> str:
    texts = (item for page in layout.pages for item in page.items if isinstance(item, Text))
    face = next((run.face for text in texts for run in text.line.runs), Face.SANS)
    advances(face)
    return face.value
