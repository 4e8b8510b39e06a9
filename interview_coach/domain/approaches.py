"""A letter that asks for a talk: what ties you to them, who you are, why them, and how long."""

from collections.abc import Mapping
from enum import StrEnum

from interview_coach.domain.letters import LetterText


class ApproachSlot(StrEnum):
    """One thing such a letter says, in the order in which it is said."""

    GREETING = "greeting"
    TIE = "referral_opening"
    WHO = "outreach_who"
    WHY = "outreach_why"
    ASK = "outreach_ask"
    THANKS = "outreach_thanks"
    CLOSING = "closing"
    SIGNATURE = "signature"


_PARAGRAPHS = (
    (ApproachSlot.TIE, ApproachSlot.WHO),
    (ApproachSlot.WHY,),
    (ApproachSlot.ASK, ApproachSlot.THANKS),
)


def compose_approach(slots: Mapping[ApproachSlot, str]) -> LetterText:
    """The slots as a text; empty ones leave no gap."""
    said = {slot: slots.get(slot, "").strip() for slot in ApproachSlot}
    joined = (" ".join(said[slot] for slot in group if said[slot]) for group in _PARAGRAPHS)
    return LetterText(
        greeting=said[ApproachSlot.GREETING],
        paragraphs=tuple(paragraph for paragraph in joined if paragraph),
        closing=said[ApproachSlot.CLOSING],
        signature=said[ApproachSlot.SIGNATURE],
    )
