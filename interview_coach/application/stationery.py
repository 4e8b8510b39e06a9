"""Words set onto stationery: a letter, a card to be copied, and the envelope of either."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from interview_coach.application.addressing import inside_address, lines, return_address
from interview_coach.application.ask_drafts import AskDraft
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.messages import Message
from interview_coach.application.printing import (
    CardDraft,
    CardSize,
    Envelope,
    EnvelopeSize,
    Fold,
    FormalLetter,
    Hand,
    Paper,
    Words,
)
from interview_coach.application.reaching_out import Approach
from interview_coach.application.thanking import Draft
from interview_coach.application.wording import zone
from interview_coach.domain.deadlines import THANK_ON_PAPER
from interview_coach.domain.letters import Form
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile

CARD_ENVELOPES = {
    CardSize.A6: EnvelopeSize.C6,
    CardSize.A2: EnvelopeSize.C6,
    CardSize.FIVE_BY_SEVEN: EnvelopeSize.A7,
    CardSize.A5: EnvelopeSize.C6,
}
"""Into which envelope a card goes; an A5 card is folded once."""
LETTER_ENVELOPES = {Paper.A4: EnvelopeSize.DL, Paper.LETTER: EnvelopeSize.NUMBER_10}


class Choices(NamedTuple):
    """What one writes on: the paper in the printer, and the card with its fold and hand."""

    paper: Paper
    size: CardSize
    fold: Fold = Fold.FLAT
    hand: Hand = Hand.LARGE
    for_window: bool = False
    """Whether the address of a letter shows in the window of its envelope."""


@dataclass(frozen=True)
class Stationery:
    """Sets words that may go onto paper; whether they may is asked before."""

    content: Content
    now: datetime

    def thanks(self, draft: Draft, *, for_window: bool = False) -> FormalLetter:
        """The thank-you as a letter, of the day it is where one talked."""
        here = self.now.astimezone(zone(draft.interview.time_zone))
        return self.letter(draft, "letter_thanks", day=here, for_window=for_window)

    def letter(
        self,
        of: Draft | Approach | AskDraft | Message,
        title: str,
        *,
        day: datetime | None = None,
        for_window: bool = False,
    ) -> FormalLetter:
        """A letter; ``title`` is the key of what its file calls itself."""
        words = self.content.words(of.locale.key)
        return FormalLetter(
            sender=of.profile.name,
            sender_lines=lines(of.profile.contact_lines),
            date=of.locale.long_date(day or self.now.astimezone()),
            inside_address=inside_address(of.person, of.locale),
            text=of.text,
            for_window=for_window,
            title=words.say(title, name=of.person.name),
            words=words,
        )

    def card(self, draft: Draft, size: CardSize, fold: Fold, hand: Hand) -> CardDraft:
        """The thank-you as a card to copy by hand."""
        words = self.content.words(draft.locale.key)
        return CardDraft(
            draft.text, size, self._post_by(draft, words), fold=fold, hand=hand, words=words
        )

    def _post_by(self, draft: Draft, words: Words) -> str:
        ended = draft.interview.session.ended_at
        if ended is None or ended + THANK_ON_PAPER <= self.now:
            return ""
        due = (ended + THANK_ON_PAPER).astimezone(zone(draft.interview.time_zone))
        day, time = draft.locale.short_date(due), draft.locale.clock_time(due)
        return words.say("card_post_by", day=day, time=time)

    def envelope(self, person: Person, profile: Profile, size: EnvelopeSize) -> Envelope:
        """The face of an envelope. Raises ``CoachError`` without a postal address."""
        if not person.postal_address.strip():
            raise CoachError(
                "There is no postal address for the envelope yet. Add it to the person in People."
            )
        locale = self.content.locale(profile.locale)
        words = self.content.words(profile.locale)
        return Envelope(size, inside_address(person, locale), return_address(profile), words)

    def ready_to_post(
        self, draft: Draft, on: Choices
    ) -> Iterator[FormalLetter | CardDraft | Envelope]:
        """The thank-you on paper, and its envelope where one is printed and the address known."""
        if draft.form is Form.LETTER:
            yield self.thanks(draft, for_window=on.for_window)
            envelope = LETTER_ENVELOPES[on.paper]
        else:
            yield self.card(draft, on.size, on.fold, on.hand)
            envelope = CARD_ENVELOPES[on.size]
        shows = on.for_window and draft.form is Form.LETTER
        if draft.person.postal_address.strip() and not shows:
            yield self.envelope(draft.person, draft.profile, envelope)
