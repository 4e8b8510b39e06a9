"""What is printed, as plain words: frozen contents that an adapter sets in type."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from string import Template
from types import MappingProxyType

from interview_coach.application.network_picture import Picture
from interview_coach.domain.letters import LetterText
from interview_coach.domain.referral import Permission


class Paper(StrEnum):
    """The sheet in the printer."""

    A4 = "a4"
    LETTER = "letter"


class CardSize(StrEnum):
    """Cards at true size, portrait, folded shut: A6 105 × 148 mm, A2 108 × 140 mm, …"""

    A6 = "a6"
    FIVE_BY_SEVEN = "5x7"
    """127 × 177.8 mm."""
    A5 = "a5"
    """148 × 210 mm."""
    A2 = "a2"
    """The American note card, 108 × 140 mm: nothing to do with the sheet of that name."""


class Fold(StrEnum):
    """Whether the card opens."""

    FLAT = "flat"
    FOLDED = "folded"
    """Folded at the left side; one writes on the right inner panel."""


class Hand(StrEnum):
    """How large one writes: two sizes to check the length of a card against."""

    SMALL = "small"
    LARGE = "large"


class EnvelopeSize(StrEnum):
    """Envelopes, lying: C6 162 × 114 mm, DL 220 × 110 mm, No. 10 241.3 × 104.8 mm, …"""

    C6 = "c6"
    DL = "dl"
    NUMBER_10 = "no10"
    A7 = "a7"
    """184.2 × 133.4 mm, for 5 × 7 in cards."""


@dataclass(frozen=True)
class Words:
    """The words that stand on paper of themselves, in the language of one's letters."""

    lang: str = "en"
    """BCP 47, such as ``en-GB``: what the PDF says of its language."""
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def say(self, key: str, **known: object) -> str:
        """The words of this key, with what is known put in; raises ``KeyError`` for another."""
        return Template(self.texts[key]).substitute(known)


@dataclass(frozen=True)
class Weighed:
    """A decision that the talk is to help with, in your own words."""

    decision: str
    options: tuple[str, str]
    compared: tuple[tuple[str, str, str], ...] = ()
    """What is laid side by side, and what each option brings."""
    would_change: str = ""


@dataclass(frozen=True)
class PreparationSheet:
    """The page beside the call: what to ask, most essential first, with room to write."""

    name: str
    position: str
    facts: tuple[str, ...]
    """Right of the name: date, both times, length and format, one a line."""
    place: str
    aim: str
    introduction: str
    pace: str
    """Right of the questions' heading: *about 2:20 each; 6 fit before minute 15*."""
    questions: tuple[str, ...]
    if_time: tuple[str, ...]
    closing_lead: str
    """*From minute 15*"""
    closing_steps: tuple[str, ...]
    reminders: tuple[str, ...]
    """Logistics for the format."""
    skills: tuple[str, ...] = ()
    """What you can do already, when a question asks what carries over."""
    weighed: Weighed | None = None
    words: Words = Words()


@dataclass(frozen=True)
class FormalLetter:
    """A letter: a thank-you, or one that asks for a talk."""

    sender: str
    sender_lines: tuple[str, ...]
    date: str
    inside_address: tuple[str, ...]
    text: LetterText
    for_window: bool = False
    """Whether the address shows in the window of an envelope: DL on A4, No. 10 on US Letter."""
    title: str = ""
    """What the file calls itself."""
    words: Words = Words()


@dataclass(frozen=True)
class CardDraft:
    """The thank-you card as a draft at true size, to be copied by hand."""

    text: LetterText
    size: CardSize
    post_by: str
    """*post by Mon 23 Nov 14:20*, or empty when it is past."""
    fold: Fold = Fold.FLAT
    hand: Hand = Hand.LARGE
    words: Words = Words()


@dataclass(frozen=True)
class GuideSheet:
    """Dark rules to lay under blank stationery of this size; the lines of its card draft."""

    size: CardSize
    fold: Fold = Fold.FLAT
    hand: Hand = Hand.LARGE
    words: Words = Words()


@dataclass(frozen=True)
class Envelope:
    """The face of an envelope at true size."""

    size: EnvelopeSize
    to: tuple[str, ...]
    sender: tuple[str, ...]
    words: Words = Words()


@dataclass(frozen=True)
class ReferralEntry:
    """One line of the referral list."""

    name: str
    detail: str
    referred_by: str
    permission: Permission
    how_to_reach: str
    by: str
    done: bool


@dataclass(frozen=True)
class ReferralGroup:
    """Referrals under one heading: whom they come from; without one, all by their date."""

    title: str
    entries: tuple[ReferralEntry, ...]


@dataclass(frozen=True)
class ReferralList:
    """Everyone you were told to talk to, and whether you may say who told you."""

    subtitle: str
    groups: tuple[ReferralGroup, ...]
    words: Words = Words()

    @property
    def entries(self) -> tuple[ReferralEntry, ...]:
        """All of them, in the order of the list."""
        return tuple(entry for group in self.groups for entry in group.entries)


@dataclass(frozen=True)
class RecordLine:
    """A line of an interview's record: what leads it, what it says, what marks it."""

    text: str
    lead: str = ""
    """A minute, a number, the name of a field."""
    mark: str = ""
    """*kept*, *private*, *told in confidence*: in words."""


@dataclass(frozen=True)
class RecordSection:
    """A part of the record under its heading."""

    title: str
    lines: tuple[RecordLine, ...]


@dataclass(frozen=True)
class WalletCard:
    """Your introduction at the size of a bank card, with your skills to fold behind it."""

    name: str
    field: str
    """The field you are exploring."""
    introduction: str
    skills: tuple[str, ...] = ()
    words: Words = Words()


@dataclass(frozen=True)
class InterviewRecord:
    """Everything of one interview, for one's own files."""

    name: str
    position: str
    facts: tuple[str, ...]
    sections: tuple[RecordSection, ...]
    words: Words = Words()


@dataclass(frozen=True)
class PersonPage:
    """All that is kept about one person, to be read."""

    name: str
    position: str
    sections: tuple[RecordSection, ...]
    words: Words = Words()


@dataclass(frozen=True)
class NetworkPage:
    """The picture of who led to whom, on one sheet."""

    picture: Picture
    subtitle: str
    words: Words = Words()


@dataclass(frozen=True)
class AnswersBooklet:
    """What different people said to the same questions."""

    title: str
    subtitle: str
    sections: tuple[RecordSection, ...]
    """One to a question; each line is led by who said it."""
    words: Words = Words()
    chosen: str = ""
    """*Only: archives · Harborview · skills*"""


@dataclass(frozen=True)
class DecisionTalk:
    """What you made of one talk: a row of the page to decide by."""

    name: str
    below: str
    """Where they are, and when you talked."""
    scores: tuple[int | None, ...]
    """By criterion, from 1 to 5."""
    remarks: tuple[str, ...]
    """Your words on each."""
    before: int | None = None
    after: int | None = None
    """How sure you felt."""
    standing: str = ""
    why: str = ""


@dataclass(frozen=True)
class DecisionPage:
    """The talks of one field on a page: a small chart, the criteria side by side, what is next."""

    title: str
    subtitle: str
    criteria: tuple[str, ...]
    talks: tuple[DecisionTalk, ...]
    """The earliest first; the chart knows them by their number."""
    sections: tuple[RecordSection, ...] = ()
    requirements: tuple[tuple[str, ...], ...] = ()
    """What the path asks for: needed, have, willing, cost, time."""
    standing: str = ""
    """The decision so far."""
    weighed: Weighed | None = None
    """What is to be decided, as it was said before a talk."""
    words: Words = Words()
    chosen: str = ""
    """*Only: Harborview · skills*"""


Content = (
    PreparationSheet
    | FormalLetter
    | CardDraft
    | GuideSheet
    | Envelope
    | ReferralList
    | InterviewRecord
    | PersonPage
    | NetworkPage
    | WalletCard
    | AnswersBooklet
    | DecisionPage
)
