"""The printed documents: a press that sets contents in type, loaded when first used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview_coach.application.press import Press, Printed
    from interview_coach.application.printing import Content, Paper

__all__ = ["press"]


def press(*, lang: str = "", invariant: bool = False) -> Press:
    """A press; asking for one costs nothing, reportlab comes in with the first page.

    Each content says its language, unless ``lang`` says it for all.
    ``invariant`` leaves the time out of the PDF, so that the same contents give the same bytes.
    """
    return _Press(lang, invariant)


class _Press:
    """Loads what sets the type when there is something to set."""

    def __init__(self, lang: str, invariant: bool) -> None:
        self._lang = lang
        self._invariant = invariant

    def typeset(self, content: Content, paper: Paper, *, author: str = "") -> Printed:
        """The content as a PDF on this paper (a card has its own size). Raises ``CoachError``."""
        from interview_coach.documents.typesetting import typeset

        return typeset(content, paper, author=author, lang=self._lang, invariant=self._invariant)

    def bind(
        self,
        contents: Sequence[Content],
        paper: Paper,
        *,
        title: str = "",
        author: str = "",
        step: Callable[[int], bool] = lambda done: True,
    ) -> Printed:
        """Several contents as one PDF whose pages keep their sizes. Raises ``CoachError``."""
        from interview_coach.documents.typesetting import bind

        return bind(
            contents,
            paper,
            title=title,
            author=author,
            step=step,
            lang=self._lang,
            invariant=self._invariant,
        )
