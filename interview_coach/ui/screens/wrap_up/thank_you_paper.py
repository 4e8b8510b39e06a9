"""The thank-you as it goes to the press: from what is kept, or from what is being typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from interview_coach.application.printing import CardDraft, FormalLetter, Paper
from interview_coach.application.services import Services
from interview_coach.application.thanking import Draft
from interview_coach.domain.letters import Form, LetterText, Slot, compose
from interview_coach.ui.screens.paper_choices import PaperChoices
from interview_coach.ui.typesetter import Compose, Order

_OF_FORM = {Form.CARD: CardDraft, Form.LETTER: FormalLetter}


def order_of(draft: Draft, on: PaperChoices) -> Compose:
    """How the document on show is composed, once the desk gets to it, from what is kept then."""
    interview_id, form = draft.interview.id, draft.form
    paper, author = Paper(draft.profile.paper), draft.profile.name

    def put_together(services: Services) -> Order:
        publishing = services.publishing
        if form is Form.CARD:
            card = publishing.card(interview_id, on.size, fold=on.fold, hand=on.hand)
            return Order(card, paper, author)
        letter = publishing.letter(interview_id, for_window=on.window)
        return Order(letter, paper, author)

    return put_together


def typed_text(slots: Mapping[Slot, str], form: Form) -> LetterText:
    """The text as the fields have it now."""
    return compose({slot.value: words for slot, words in slots.items()}, form)


def with_text(order: Order | None, text: LetterText, form: Form) -> Order | None:
    """The last document of this form with other words in it, if there was one."""
    content = order.content if order else None
    if order is None or not isinstance(content, _OF_FORM.get(form, ())):
        return None
    assert isinstance(content, CardDraft | FormalLetter)
    return replace(order, content=replace(content, text=text))
