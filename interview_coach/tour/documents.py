"""Every document that the tour leaves behind, of one conversation of the sample."""

from __future__ import annotations

from uuid import UUID

from interview_coach.application.printing import CardSize, Content, EnvelopeSize, Fold, Paper
from interview_coach.application.referral_lists import ReferralOrder
from interview_coach.application.services import Services
from interview_coach.tour.guide import Guide


def leave(guide: Guide) -> None:
    """Every document: what has a size of its own once, the others on A4 and on US Letter."""
    dana = guide.ask(lambda services: guide.interview(services, "Dana"))
    for name, content in guide.ask(lambda services: of_own_size(services, dana)):
        guide.write_pdf(name, content, Paper.A4)
    for name, content in guide.ask(lambda services: on_sheets(services, dana)):
        for paper in Paper:
            guide.write_pdf(f"{name}-{paper.value}", content, paper)
    for name, data in guide.ask(lambda services: messages(services, dana)):
        guide.write(name, data)


def of_own_size(services: Services, interview_id: UUID) -> list[tuple[str, Content]]:
    """Cards and envelopes, which do not hang on the paper in the printer."""
    publishing = services.publishing
    cards = [
        (f"card-{size.value}-{fold.value}", publishing.card(interview_id, size, fold=fold))
        for size in CardSize
        for fold in Fold
    ]
    envelopes = [
        (f"envelope-{size.value}", publishing.envelope(interview_id, size)) for size in EnvelopeSize
    ]
    return [*cards, *envelopes, ("wallet-card", services.rehearsing.card(interview_id))]


def on_sheets(services: Services, interview_id: UUID) -> list[tuple[str, Content]]:
    """What is laid out for A4 and for US Letter."""
    publishing = services.publishing
    interview = services.wrapping_up.open(interview_id).interview
    referral = interview.referrals[0]
    approach = services.reaching_out.to_referral(interview_id, referral.id)
    lists = [
        (f"referrals-by-{order.value}", publishing.referral_list(order=order))
        for order in ReferralOrder
    ]
    return [
        ("preparation-sheet", publishing.preparation_sheet(interview_id)),
        ("letter", publishing.letter(interview_id)),
        ("letter-for-a-window", publishing.letter(interview_id, for_window=True)),
        ("outreach-letter", publishing.outreach_letter(approach)),
        ("guide-sheet-a6", publishing.guide_sheet(CardSize.A6)),
        ("guide-sheet-a6-folded", publishing.guide_sheet(CardSize.A6, fold=Fold.FOLDED)),
        ("interview-record", publishing.interview_record(interview_id)),
        ("network", publishing.network()),
        ("answers", services.booklets.make()),
        ("decision", services.deciding.page()),
        ("person", services.exporting.page(interview.person_id)),
        *lists,
    ]


def messages(services: Services, interview_id: UUID) -> list[tuple[str, bytes]]:
    """The thank-you as an e-mail: as plain text, and as a draft for mail programs."""
    email = services.publishing.email(interview_id)
    return [
        ("thank-you-email.txt", email.plain.encode()),
        ("thank-you-email.eml", services.publishing.email_file(email)),
    ]
