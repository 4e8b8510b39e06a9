"""A request as it reads: its slots, and how each channel puts them together."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from interview_coach.application.locales import Locale
from interview_coach.domain.asking import AskState, Outreach, OutreachChannel
from interview_coach.domain.leave import named_without_leave
from interview_coach.domain.letters import LetterText, asks_for_a_job
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import word_count


class AskSlot(StrEnum):
    """One thing a request says; the same slot serves every channel."""

    GREETING = "greeting"
    TIE = "tie"
    WHO = "who"
    WHY = "why"
    ASK = "ask"
    COLLEAGUE = "colleague"
    THANKS = "thanks"
    VOICEMAIL = "voicemail"
    CLOSING = "closing"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Shape:
    """How a channel puts the slots together."""

    paragraphs: tuple[tuple[AskSlot, ...], ...]
    is_framed: bool = True
    """Whether greeting, closing and name stand around it, each on its own."""
    most_words: int | None = None

    @property
    def slots(self) -> tuple[AskSlot, ...]:
        """The slots that it has, in their order."""
        inner = tuple(slot for paragraph in self.paragraphs for slot in paragraph)
        if not self.is_framed:
            return inner
        return (AskSlot.GREETING, *inner, AskSlot.CLOSING, AskSlot.SIGNATURE)


_S = AskSlot
EMAIL_WORDS = 100
"""A request by e-mail fits one screen of a telephone (SFU)."""
LINKEDIN_LIMIT = 200
"""Characters of a LinkedIn note without paying; a setting, for it changes."""
SHAPES: Mapping[OutreachChannel, Shape] = {
    OutreachChannel.EMAIL: Shape(
        ((_S.TIE, _S.WHO), (_S.WHY,), (_S.ASK, _S.COLLEAGUE, _S.THANKS)), most_words=EMAIL_WORDS
    ),
    OutreachChannel.LETTER: Shape(((_S.TIE, _S.WHO), (_S.WHY,), (_S.ASK, _S.COLLEAGUE, _S.THANKS))),
    OutreachChannel.PHONE: Shape(
        ((_S.WHO, _S.TIE), (_S.WHY,), (_S.ASK,), (_S.COLLEAGUE,), (_S.THANKS,), (_S.VOICEMAIL,)),
        is_framed=False,
    ),
    OutreachChannel.LINKEDIN: Shape(
        ((_S.GREETING, _S.TIE, _S.WHY, _S.ASK, _S.THANKS, _S.SIGNATURE),), is_framed=False
    ),
    OutreachChannel.CHAT: Shape(((_S.TIE, _S.ASK),), is_framed=False),
    OutreachChannel.FRIEND: Shape(((_S.ASK,), (_S.COLLEAGUE, _S.THANKS))),
}
WRITTEN = (OutreachChannel.EMAIL, OutreachChannel.LETTER)
"""What is worded in every language; the rest is in English."""
MAILED = frozenset({OutreachChannel.EMAIL, OutreachChannel.FRIEND})
"""What has a subject line."""


@dataclass(frozen=True)
class AskDraft:
    """A request as it reads now."""

    outreach: Outreach
    person: Person
    profile: Profile
    locale: Locale
    slots: Mapping[AskSlot, str]
    phrasings: Mapping[AskSlot, tuple[str, ...]]
    """Other wordings for a slot; the first is proposed."""
    subject: str
    state: AskState
    subjects: tuple[str, ...] = ()
    """Other subject lines; the first is proposed."""
    introducer: str = ""
    """Whose name it may carry; empty without permission."""
    unnamed: tuple[str, ...] = ()
    """Who gave you the name and has not allowed to be named."""
    most_characters: int | None = None

    @property
    def shape(self) -> Shape:
        """How its channel puts the slots together."""
        return SHAPES[self.outreach.channel]

    @property
    def text(self) -> LetterText:
        """The composed request."""
        joined = (
            " ".join(self.slots[slot] for slot in paragraph if self.slots.get(slot))
            for paragraph in self.shape.paragraphs
        )
        framed = self.slots if self.shape.is_framed else {}
        return LetterText(
            greeting=framed.get(AskSlot.GREETING, ""),
            paragraphs=tuple(paragraph for paragraph in joined if paragraph),
            closing=framed.get(AskSlot.CLOSING, ""),
            signature=framed.get(AskSlot.SIGNATURE, ""),
        )

    @property
    def read(self) -> str:
        """All that they will read of it, the subject line included where there is one."""
        has_subject = self.outreach.channel in MAILED
        return f"{self.subject}\n\n{self.text.plain}" if has_subject else self.text.plain

    @property
    def unasked(self) -> str:
        """Who is named in it without a yes, while it has not gone out."""
        if self.outreach.asked_at is not None:
            return ""
        return named_without_leave(self.read, self.unnamed, (self.person.name, self.profile.name))

    @property
    def words(self) -> int:
        """Words of the whole, as it is copied."""
        return word_count(self.text.plain)

    @property
    def characters(self) -> int:
        """Characters of the whole, blanks and signs included, as such fields count them."""
        return len(self.text.plain.encode("utf-16-le")) // 2

    @property
    def over(self) -> int:
        """How many words, or characters where those are counted, are too many."""
        if self.most_characters is not None:
            return max(0, self.characters - self.most_characters)
        most = self.shape.most_words
        return max(0, self.text.words - most) if most else 0

    @property
    def asks_nothing(self) -> bool:
        """Whether it keeps from asking for a job."""
        return not asks_for_a_job(self.text.plain)
