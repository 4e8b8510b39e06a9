"""What was told in confidence, or noted in private, on everything that is printed or exported."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader

from interview_coach import documents
from interview_coach.application.answers import Only
from interview_coach.application.errors import CoachError
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.messages import Message
from interview_coach.application.printing import CardSize, Content, EnvelopeSize, Paper
from interview_coach.application.reaching_out import Approach
from interview_coach.application.referral_lists import ReferralOrder
from interview_coach.application.services import Services
from interview_coach.application.writers import Writers
from interview_coach.documents.typesetting import DOCUMENTS
from interview_coach.domain.approaches import ApproachSlot
from interview_coach.domain.letters import Slot
from interview_coach.domain.notes import Privacy
from interview_coach.domain.referral import Permission
from tests.clock import SetClock

TOLD = "The Brunnquell grant is gone."
CONFIDED = (
    TOLD,
    "@Ottilie Zwischenruf, Mauvewriter Archives — leaves in Maytember",
    "@Casimir Quillfeather, Oddbodkin Press",
    "!ask about the Grandpianist post",
    "?does the Hollandaise fund last",
)
SECRETS = (
    *("Brunnquell", "Zwischenruf", "Mauvewriter", "Maytember", "Quillfeather", "Oddbodkin"),
    *("Grandpianist", "Hollandaise"),
)
PRIVATELY = (
    "seemed Vintnerish today",
    "@Xenia Ottersmile, Quastelton Library",
    "@Bartholomew Umbrage, Fennelby House",
    "!look up the Lanternfish paper",
)
OWN = ("Vintnerish", "Ottersmile", "Quastelton", "Umbrage", "Fennelby", "Lanternfish")
MADE_PEOPLE = {"Zwischenruf", "Ottersmile"}
"""Who is among the people by now, so that a list of people has their names."""
OWN_PAPERS = {"record", "referrals"}
"""What is for one's own files, and marks or needs what is private."""


@dataclass
class Told:
    """A talk in which much was confided, with somebody who is sent an update."""

    services: Services
    talk: UUID
    dana: UUID
    run: UUID


@pytest.fixture
def told(services: Services, clock: SetClock) -> Told:
    services.you.change(
        {"name": "Maya Ortiz", "field_of_interest": "archives", "contact_lines": "12 Alder Street"}
    )
    talk = services.preparing.arrange_interview("Dana Whitfield", clock.now(), "Europe/Berlin")
    dana = services.preparing.open(talk).person.id
    place = {"postal_address": "1 Harbor Square\nNew York", "organisation": "Harborview"}
    services.people.change(dana, {**place, "email": "dana@example.org", "notes": TOLD})
    question = services.preparing.write_question(talk, "How did you come to this?")
    services.interviewing.start(talk, clock.steady())
    secret = [(text, Privacy.CONFIDENTIAL) for text in CONFIDED]
    own = [(text, Privacy.PRIVATE) for text in PRIVATELY]
    lines = [
        TypedLine(uuid4(), rank, text, 40, question, kept=True, privacy=privacy)
        for rank, (text, privacy) in enumerate([*secret, *own, ("It is craft.", Privacy.NORMAL)])
    ]
    services.interviewing.type_notes(talk, lines, [])
    clock.advance(minutes=20)
    services.interviewing.end(talk, clock.steady())
    clock.advance(days=2)
    for referral in services.wrapping_up.open(talk).interview.referrals:
        services.interviewing.permit(talk, referral.id, Permission.YES)
        if referral.name.split()[-1] in MADE_PEOPLE:
            services.wrapping_up.meet(talk, referral.id)
    repeated = {"profession_words", "environment_words", "credentials_words", "decision_words"}
    services.wrapping_up.reflect(
        talk, {**dict.fromkeys(repeated, f"She said: {TOLD}"), "profession": 4, "next_test": TOLD}
    )
    run = services.updates.begin_update([dana])
    return Told(services, talk, dana, run)


def printed(told: Told) -> Iterator[tuple[str, Content]]:
    """Everything that can be printed, by what it is called here."""
    talk, on, services = told.talk, told.services.publishing, told.services
    yield "sheet", on.preparation_sheet(talk)
    yield "letter", on.letter(talk)
    yield "card", on.card(talk, CardSize.A6)
    yield "guide", on.guide_sheet(CardSize.A6)
    yield "envelope", on.envelope(talk, EnvelopeSize.C6)
    for order in ReferralOrder:
        yield "referrals", on.referral_list(talk, order=order)
    yield "record", on.interview_record(talk)
    yield "network", on.network()
    yield "page", services.exporting.page(told.dana)
    yield "wallet", services.rehearsing.card(talk)
    yield "booklet", services.booklets.make(Only())
    yield "decision", services.deciding.page()
    for content in on.due(Paper.A4, CardSize.A6).contents:
        yield "due", content
    for row in services.reading.people():
        yield "outreach", on.outreach_letter(services.reaching_out.to_person(row.id))
    for mail in services.updates.update(told.run).mails:
        yield "update", on.message_letter(mail.message)


def written(told: Told) -> Iterator[tuple[str, bytes]]:
    """Everything that leaves as a file or as text."""
    on, services = told.services.exporting, told.services
    yield "cards", on.cards()
    yield "table", on.table()
    yield "meeting", on.meeting(told.talk)
    yield "days", on.due()
    yield "messages", on.messages([m.message for m in services.updates.update(told.run).mails])
    yield "words", services.publishing.words(told.talk).encode()
    yield "email", services.publishing.email_file(services.publishing.email(told.talk))


def found(said: str, words: tuple[str, ...]) -> set[str]:
    return {word for word in words if word.casefold() in said.casefold()}


def pdf_words(content: Content) -> str:
    """What is read on the print, without the blanks that a line's end leaves."""
    pdf = documents.press(invariant=True).typeset(content, Paper.A4).pdf
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_no_print_says_what_was_confided(told: Told) -> None:
    walked = set()
    for name, content in printed(told):
        walked.add(type(content))
        said = pdf_words(content)
        # Their own letter names them, and says nothing of who told.
        there = found(said, SECRETS) - (MADE_PEOPLE if name == "outreach" else set())
        assert there == set(), name
        if name not in OWN_PAPERS:
            assert found(said, OWN) <= (MADE_PEOPLE if name == "outreach" else set()), name
    assert walked == set(DOCUMENTS)


def test_no_file_says_what_was_confided(told: Told) -> None:
    formats = set()
    for name, data in written(told):
        formats.add(name)
        said = data.decode().replace("\r\n ", "")
        listed = MADE_PEOPLE if name in ("cards", "table") else set()
        assert found(said, (*SECRETS, *OWN)) == listed, name
        if name == "table":
            (row,) = (row for row in said.splitlines() if "Zwischenruf" in row)
            assert "Whitfield" not in row
    assert formats >= set(Writers._fields) - {"rows", "calendar", "everything"}


def test_what_is_asked_for_says_all(told: Told) -> None:
    record = told.services.publishing.interview_record(told.talk, confidential=True)
    assert found(pdf_words(record), (*SECRETS, *OWN)) == {*SECRETS, *OWN}
    everything = told.services.exporting.everything(told.dana).decode()
    assert found(everything, (*SECRETS, *OWN)) == {*SECRETS, *OWN}
    page = told.services.exporting.page(told.dana, private=True)
    assert (found(str(page), SECRETS), found(str(page), OWN)) == (set(), set(OWN))


def test_a_name_that_was_given_openly_too_is_no_secret(told: Told) -> None:
    services = told.services
    services.wrapping_up.add_referral(told.talk, "Casimir Quillfeather")
    assert "Quillfeather" in services.exporting.due().decode()


def approach(told: Told) -> Approach:
    proposed = told.services.reaching_out.to_person(told.dana)
    return replace(proposed, slots={**proposed.slots, ApproachSlot.WHY: f"I heard: {TOLD}"})


def update(told: Told) -> Message:
    (mail,) = told.services.updates.update(told.run).mails
    return mail.message


REPEATED: dict[str, Callable[[Told], object]] = {
    "letter": lambda told: told.services.publishing.letter(told.talk),
    "card": lambda told: told.services.publishing.card(told.talk, CardSize.A6),
    "email": lambda told: told.services.publishing.email(told.talk),
    "words": lambda told: told.services.publishing.words(told.talk),
    "outreach": lambda told: told.services.publishing.outreach_letter(approach(told)),
    "outreach by e-mail": lambda told: told.services.publishing.outreach_email(approach(told)),
    "update": lambda told: told.services.publishing.message_letter(update(told)),
    "updates as a table": lambda told: told.services.exporting.messages([update(told)]),
}


def test_what_repeats_a_confidence_goes_to_nobody_until_it_is_none(told: Told) -> None:
    services = told.services
    services.thanking.write(told.talk, Slot.SPECIFIC, f"You said: {TOLD}")
    services.updates.word_update(told.run, f"News! {TOLD}")
    assert update(told).leaks
    for make in REPEATED.values():
        with pytest.raises(CoachError, match="in confidence"):
            make(told)
    line = next(n for n in services.wrapping_up.open(told.talk).notes if n.text == TOLD)
    services.wrapping_up.mark(told.talk, line.id, privacy=Privacy.NORMAL)
    assert not update(told).leaks
    for make in REPEATED.values():
        make(told)
