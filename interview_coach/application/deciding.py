"""What the talks of one field say together: laid side by side, and put on a page to decide by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from interview_coach.application.answers import (
    EVERYTHING,
    TALKS_SHOWN,
    AnswerReading,
    Only,
    Talk,
    chosen_words,
    fields_of,
    is_wanted,
    organisations_of,
    themes_of,
)
from interview_coach.application.at_odds import at_odds
from interview_coach.application.content import Content
from interview_coach.application.decision_writer import DecisionWriter
from interview_coach.application.ports import Work
from interview_coach.application.printing import DecisionPage
from interview_coach.application.side_by_side import SideBySide
from interview_coach.application.weighing import weighed


@dataclass(frozen=True)
class Deciding:
    """Lays readings side by side, and puts them on a page."""

    reading: AnswerReading
    work: Work
    content: Content

    def side_by_side(self, only: Only = EVERYTHING, most: int = TALKS_SHOWN) -> SideBySide:
        """The latest talks of a field, in the order in which they were held.

        Of a theme are those in which something of it was asked.
        """
        held, asked = self.reading.talks(), self.reading.themes()
        there = [(talk, asked.get(talk.id, frozenset())) for talk in held if is_wanted(talk, only)]
        wanted = [talk for talk, themes in there if not only.theme or only.theme in themes]
        return SideBySide(
            talks=tuple(reversed(wanted[:most])),
            fields=fields_of(held, self.content),
            organisations=organisations_of(held),
            more=max(0, len(wanted) - most),
            themes=themes_of(chain.from_iterable(themes for _, themes in there), self.content),
        )

    def page(
        self, only: Only = EVERYTHING, most: int = TALKS_SHOWN, *, initials: bool = False
    ) -> DecisionPage:
        """The page to decide by: in your words, without what was told in confidence."""
        talks = [talk for talk in self.side_by_side(only, most).talks if not talk.is_discreet]
        with self.work() as work:
            key, field = work.profile.locale, work.profile.field_of_interest
            notes = {talk.id: work.notes.of(talk.id) for talk in talks}
            latest_first = (weighed(work.interviews.get(talk.id)) for talk in reversed(talks))
            to_decide = next(filter(None, latest_first), None)
        odds = [each for each in at_odds(self.reading) if each.is_printable]
        writer = DecisionWriter(
            self.content.locale(key), self.content.words(key), notes, initials=initials
        )
        page = writer.page(talks, only.field or self._common(talks, field), odds, to_decide)
        # The field stands in the title already.
        rest = chosen_words(replace(only, field=""), self.content, writer.words)
        return replace(page, chosen=rest)

    def _common(self, talks: Sequence[Talk], field: str) -> str:
        """The field of all these talks; where none has one, the one you look into."""
        named = fields_of(talks, self.content)
        if not named:
            return field
        return next((name for name in named if all(name in t.fields for t in talks)), "")
