"""What the command line prints: each document by its name, and e-mails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview_coach.application.errors import CoachError
from interview_coach.cli.ids import interview_of, person_of
from interview_coach.cli.telling import give_file, tell

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from interview_coach.application.printing import Content, Paper
    from interview_coach.application.reaching_out import Approach
    from interview_coach.application.services import Services

PRINTS = (
    *("prep", "letter", "card", "guide", "envelope", "email"),
    *("referrals", "record", "outreach", "due", "wallet"),
)
# The words of application.printing, spelt here so that --help loads nothing.
PAPERS = ("a4", "letter")
CARDS = ("a6", "5x7", "a5", "a2")
HANDS = ("small", "large")
ENVELOPES = ("c6", "dl", "no10", "a7")
ORDERS = ("introducer", "date")


def add_print(prints: ArgumentParser) -> None:
    """The words after *print*."""
    prints.add_argument("what", choices=PRINTS)
    prints.add_argument("--interview", metavar="ID", help="its id, or the beginning of it")
    prints.add_argument(
        "--person", metavar="ID", help="whom to write to: an outreach letter, e-mail or envelope"
    )
    prints.add_argument(
        "--referral", metavar="NUMBER", type=int, help="the same, by the place in the interview"
    )
    prints.add_argument(
        "-o", "--output", metavar="FILE", required=True, help="an e-mail opens as a draft if .eml"
    )
    prints.add_argument("--paper", choices=PAPERS)
    prints.add_argument("--card", choices=CARDS, default="a6")
    prints.add_argument("--folded", action="store_true", help="a card that opens")
    prints.add_argument("--hand", choices=HANDS, default="large", help="how large you write")
    prints.add_argument("--envelope", choices=ENVELOPES, default="c6")
    prints.add_argument("--window", action="store_true", help="an address for a window envelope")
    prints.add_argument("--by", choices=ORDERS, default="date", help="the order of referrals")
    prints.add_argument(
        "--confidential", action="store_true", help="a record with what was told in confidence"
    )
    prints.set_defaults(run=_print)


def _print(services: Services, options: Namespace) -> int:
    target = Path(options.output)
    if options.what == "email":
        data = _email(services, options, is_file=target.suffix.lower() == ".eml")
        told: list[str] = []
    else:
        data, told = _typeset(services, options)
    give_file(target, data)
    for sentence in told:
        tell(sentence)
    return 0


def _email(services: Services, options: Namespace, *, is_file: bool) -> bytes:
    publishing = services.publishing
    if options.person is not None or options.referral is not None:
        email = publishing.outreach_email(_approach(services, options, "email"))
    else:
        email = publishing.email(interview_of(services, options))
    return publishing.email_file(email) if is_file else email.plain.encode()


def _typeset(services: Services, options: Namespace) -> tuple[bytes, list[str]]:
    from interview_coach import documents
    from interview_coach.application.printing import Paper

    profile = services.you.get()
    paper = Paper(options.paper or profile.paper)
    contents, title, told = _contents(services, options, paper)
    printed = documents.press().bind(contents, paper, title=title, author=profile.name)
    told += printed.warnings
    if printed.missing:
        told.append(f"these characters cannot be printed: {' '.join(printed.missing)}")
    if not printed.fits:
        told.append("the text is longer than the card")
    return printed.pdf, told


def _contents(
    services: Services, options: Namespace, paper: Paper
) -> tuple[Sequence[Content], str, list[str]]:
    """What is printed, the title of what has several parts, and what is to be told."""
    if options.what != "due":
        return [_PRINTS[options.what](services, options)], "", []
    due = services.publishing.due(paper, **_card(options), for_window=options.window)
    if not due.contents:
        raise CoachError("No letter or card is waiting to be sent.")
    told = [f"no envelope for {name}: there is no postal address" for name in due.without_address]
    told += [
        f"nothing for {name}: the words repeat what was told in confidence, "
        "or name somebody without leave"
        for name in due.held_back
    ]
    return due.contents, due.title, told


def _card(options: Namespace) -> dict[str, Any]:
    """Size, fold and hand of a card, as keywords."""
    from interview_coach.application.printing import CardSize, Fold, Hand

    return {
        "size": CardSize(options.card),
        "fold": Fold.FOLDED if options.folded else Fold.FLAT,
        "hand": Hand(options.hand),
    }


def _prep(services: Services, options: Namespace) -> Content:
    return services.publishing.preparation_sheet(interview_of(services, options))


def _wallet(services: Services, options: Namespace) -> Content:
    return services.rehearsing.card(interview_of(services, options))


def _letter(services: Services, options: Namespace) -> Content:
    interview = interview_of(services, options)
    return services.publishing.letter(interview, for_window=options.window)


def _card_draft(services: Services, options: Namespace) -> Content:
    return services.publishing.card(interview_of(services, options), **_card(options))


def _guide(services: Services, options: Namespace) -> Content:
    return services.publishing.guide_sheet(**_card(options))


def _envelope(services: Services, options: Namespace) -> Content:
    from interview_coach.application.printing import EnvelopeSize

    size = EnvelopeSize(options.envelope)
    if options.person is not None:
        return services.publishing.envelope_to(person_of(services, options), size)
    return services.publishing.envelope(interview_of(services, options), size)


def _referrals(services: Services, options: Namespace) -> Content:
    from interview_coach.application.referral_lists import ReferralOrder

    interview = interview_of(services, options) if options.interview is not None else None
    return services.publishing.referral_list(interview, order=ReferralOrder(options.by))


def _record(services: Services, options: Namespace) -> Content:
    interview = interview_of(services, options)
    return services.publishing.interview_record(interview, confidential=options.confidential)


def _outreach(services: Services, options: Namespace) -> Content:
    approach = _approach(services, options, "letter")
    return services.publishing.outreach_letter(approach, for_window=options.window)


_PRINTS: dict[str, Callable[[Services, Namespace], Content]] = {
    "prep": _prep,
    "letter": _letter,
    "card": _card_draft,
    "guide": _guide,
    "envelope": _envelope,
    "referrals": _referrals,
    "record": _record,
    "outreach": _outreach,
    "wallet": _wallet,
}


def _approach(services: Services, options: Namespace, form: str) -> Approach:
    """The letter that asks for a talk: to one of the people, or to somebody who was named."""
    from interview_coach.domain.letters import Form

    if options.referral is None:
        return services.reaching_out.to_person(person_of(services, options), Form(form))
    interview = interview_of(services, options)
    named = services.reading.referrals(interview)
    if not 0 < options.referral <= len(named):
        raise CoachError(f"This interview has {len(named)} referrals; they are counted from 1.")
    referral = named[options.referral - 1].id
    return services.reaching_out.to_referral(interview, referral, Form(form))
