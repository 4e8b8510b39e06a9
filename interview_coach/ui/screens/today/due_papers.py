"""The letters and cards that wait, each with its envelope, as the dialog lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.printing import CardDraft, Content, Envelope, Paper
from interview_coach.application.services import Services
from interview_coach.ui.memory import Memory
from interview_coach.ui.screens.paper_choices import read_choices


@dataclass(frozen=True)
class DuePaper:
    """One thank-you on paper."""

    interview_id: UUID
    name: str
    content: Content
    envelope: Envelope | None = None

    @property
    def is_card(self) -> bool:
        """Whether it is to be copied by hand."""
        return isinstance(self.content, CardDraft)

    def parts(self, *, envelopes: bool) -> list[Content]:
        """What is printed of it."""
        return [self.content, *([self.envelope] if envelopes and self.envelope else [])]


@dataclass(frozen=True)
class DueLook:
    """All that waits."""

    papers: tuple[DuePaper, ...]
    without_address: tuple[str, ...]
    held_back: tuple[str, ...]
    paper: Paper
    author: str


def look_at_due(services: Services, memory: Memory) -> DueLook:
    """Put together what waits; runs where the data is."""
    paper = services.publishing.paper()
    on = read_choices(memory, paper)
    due = services.publishing.due(paper, on.size, fold=on.fold, hand=on.hand, for_window=on.window)
    names = {row.id: row.name for row in services.reading.interviews()}
    return DueLook(
        papers=tuple(
            DuePaper(each, names.get(each, ""), *parts)
            for each, parts in zip(due.interviews, _with_envelopes(due.contents), strict=True)
        ),
        without_address=due.without_address,
        held_back=due.held_back,
        paper=paper,
        author=services.you.get().name,
    )


def _with_envelopes(
    contents: Sequence[Content],
) -> list[tuple[Content] | tuple[Content, Envelope]]:
    """Each envelope comes after what goes into it."""
    made: list[tuple[Content] | tuple[Content, Envelope]] = []
    for content in contents:
        if isinstance(content, Envelope) and made:
            made[-1] = (made[-1][0], content)
        else:
            made.append((content,))
    return made
