"""What a request is proposed to say, by slot and channel; what is shared comes first."""

from dataclasses import dataclass
from itertools import chain

from interview_coach.application.ask_drafts import WRITTEN, AskSlot
from interview_coach.application.pen import Pen
from interview_coach.domain.asking import OutreachChannel
from interview_coach.domain.letters import Form

_AS_IN_LETTERS = {
    AskSlot.TIE: "referral_opening",
    AskSlot.WHO: "outreach_who",
    AskSlot.WHY: "outreach_why",
    AskSlot.ASK: "outreach_ask",
    AskSlot.THANKS: "outreach_thanks",
    AskSlot.CLOSING: "closing",
    AskSlot.SIGNATURE: "signature",
}


@dataclass(frozen=True)
class AskProposal:
    """The wordings for one request."""

    pen: Pen
    channel: OutreachChannel
    introducer: str

    def of(self, slot: AskSlot) -> tuple[str, ...]:
        """All wordings of the slot whose every field is known; the first is proposed."""
        if slot is AskSlot.GREETING:
            return self.pen.greetings(self._form)
        if slot is AskSlot.TIE:
            return self._ties()
        said = self.pen.to_say(slot, self.channel)
        if slot is AskSlot.VOICEMAIL and self.introducer:
            said = (*self.pen.to_say(slot, self.channel, "yes"), *said)
        return self._beside_letters(slot, said)

    def subjects(self) -> tuple[str, ...]:
        """Subject lines: who sent you or where you met comes before what it is about."""
        ties = ("yes", "event") if self.introducer else ("event",)
        tied = (self.pen.to_say("ask_subject", self.channel, tie) for tie in ties)
        said = self.pen.to_say("ask_subject", self.channel)
        as_letter = self.pen.as_letter("outreach_subject", Form.EMAIL)
        return tuple(dict.fromkeys((*chain.from_iterable(tied), *said, *as_letter)))

    def _ties(self) -> tuple[str, ...]:
        """The introducer first, then what is shared, then where you met, then their work."""
        as_letter = "yes" if self.introducer else "not_yes"
        found = self.pen.to_say(AskSlot.TIE, self.channel, "yes") if self.introducer else ()
        if self.introducer:
            found = self._beside_letters(AskSlot.TIE, found, as_letter)
        for tie in ("common", "event", "none"):
            found += self.pen.to_say(AskSlot.TIE, self.channel, tie)
        return found if self.introducer else self._beside_letters(AskSlot.TIE, found, as_letter)

    def _beside_letters(
        self, slot: AskSlot, said: tuple[str, ...], permission: str = ""
    ) -> tuple[str, ...]:
        """Your own wordings, then the channel's, then those of letters where they fit."""
        name = _AS_IN_LETTERS.get(slot)
        if name is None:
            return said
        mine = self.pen.of_mine(name, self._form, permission)
        if said and self.channel not in WRITTEN:
            return tuple(dict.fromkeys((*mine, *said)))
        return tuple(
            dict.fromkeys((*mine, *said, *self.pen.as_letter(name, self._form, permission)))
        )

    @property
    def _form(self) -> Form:
        return Form.LETTER if self.channel is OutreachChannel.LETTER else Form.EMAIL
