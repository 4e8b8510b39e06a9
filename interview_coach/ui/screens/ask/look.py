"""A request as the screen looks at it: as it is kept, as it is typed, as it goes to the press."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from interview_coach.application.ask_drafts import AskDraft
from interview_coach.application.coaching import Beside
from interview_coach.application.printing import FormalLetter
from interview_coach.application.reading import ReferralRow
from interview_coach.application.services import Services
from interview_coach.domain.asking import AskState, Outreach, OutreachChannel
from interview_coach.domain.interview import LONGEST, SHORTEST
from interview_coach.domain.referral import Permission
from interview_coach.domain.touch import TouchKind
from interview_coach.settings import Settings
from interview_coach.ui.memory import Memory
from interview_coach.ui.screens.ask.slots import AskSlots
from interview_coach.ui.screens.paper_choices import read_choices
from interview_coach.ui.screens.people.seen import open_referral
from interview_coach.ui.typesetter import Compose, Order

_RECENT = 20


@dataclass(frozen=True)
class AskLook:
    """The request, and whether a no has been thanked for."""

    draft: AskDraft
    beside: Beside
    is_thanked: bool = False
    referral: ReferralRow | None = None
    """The name as it was given, while nobody has written to them."""

    @property
    def is_connected(self) -> bool:
        """Whether the two of you are connected online."""
        return any(touch.kind is TouchKind.CONNECTED for touch in self.beside.touches)

    @property
    def to_ask_leave(self) -> ReferralRow | None:
        """The referral whose introducer is to be asked before the name is used."""
        asks = self.referral is not None and self.referral.permission is Permission.ASK_FIRST
        return self.referral if asks and self.state is AskState.DRAFT else None

    @property
    def state(self) -> AskState:
        """How it stands."""
        return self.draft.state


def look(
    services: Services, person_id: UUID, outreach_id: UUID | None, settings: Settings
) -> AskLook:
    """This request, or the latest, or a new one; runs where the data is."""
    asking = services.asking
    if outreach_id is None:
        requests = asking.of(person_id)
        minutes = min(LONGEST, max(SHORTEST, settings.planned_minutes))
        latest = max(requests, key=_since, default=None)
        outreach_id = latest.id if latest else asking.begin(person_id, minutes=minutes)
    draft = asking.open(outreach_id, linkedin_limit=settings.linkedin_limit)
    return AskLook(
        draft,
        services.coaching.beside(person_id),
        _is_thanked(services, draft.outreach),
        open_referral(services, draft.person),
    )


def _since(outreach: Outreach) -> tuple[bool, object]:
    """What is open comes before what is over."""
    return outreach.is_open, outreach.made_at


def _is_thanked(services: Services, outreach: Outreach) -> bool:
    since = outreach.answered_at
    if since is None:
        return False
    rows = services.reading.ties.timeline(outreach.person_id, limit=_RECENT)
    return any(row.what is TouchKind.THANKED and row.at >= since for row in rows)


def typed(draft: AskDraft, fields: AskSlots) -> AskDraft:
    """The request as the fields have it at this moment."""
    return replace(draft, slots={**draft.slots, **fields.words}, subject=fields.subject)


def order_of(draft: AskDraft, memory: Memory) -> Compose:
    """How the letter is composed, once the desk gets to it."""

    def compose(services: Services) -> Order:
        publishing = services.publishing
        paper = publishing.paper()
        for_window = read_choices(memory, paper).window
        letter = publishing.outreach_letter(draft, for_window=for_window)
        return Order(letter, paper, draft.profile.name)

    return compose


def with_text(order: Order | None, draft: AskDraft) -> Order | None:
    """The last letter with the words of this draft in it, if there was one."""
    if order is None or draft.outreach.channel is not OutreachChannel.LETTER:
        return None
    assert isinstance(order.content, FormalLetter)
    return replace(order, content=replace(order.content, text=draft.text))
