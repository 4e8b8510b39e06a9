"""The archive: everything that is kept, as one JSON document that any program can read."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from interview_coach.application.archive import TIES, Archive
from interview_coach.application.errors import CoachError
from interview_coach.application.printing import Paper
from interview_coach.domain.asking import Outreach
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.coach.dismissal import Dismissal
from interview_coach.domain.contradiction import Contradiction
from interview_coach.domain.event import Event
from interview_coach.domain.interview import Interview
from interview_coach.domain.lead import Lead
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.target import Target
from interview_coach.domain.touch import Touch
from interview_coach.domain.updates import UpdateRun
from interview_coach.domain.wordings import OwnWording
from interview_coach.exchange.codec import MisfitError, decode, encode, spoken

FORMAT = "interview-coach-archive"
VERSION = 5
"""1: without own wordings, and without the profile's locale, which the paper told. 2: without ties:
touches, requests, targets, events, leads, updates, and what people have of them.
3: without what the coach is not to say again. 4: without practice runs, decisions that are weighed,
a second look, what is at odds, packs, and what you set yourself."""


@dataclass(frozen=True)
class NotedInterview:
    """An interview with its notes, which stand beside it."""

    interview: Interview
    notes: list[NoteLine] = field(default_factory=list)


@dataclass(frozen=True)
class Document:
    """The document, from the outside."""

    format: str
    version: int
    profile: Profile
    people: list[Person]
    interviews: list[NotedInterview]
    bank: list[BankQuestion]
    wordings: list[OwnWording] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    outreaches: list[Outreach] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    leads: list[Lead] = field(default_factory=list)
    updates: list[UpdateRun] = field(default_factory=list)
    dismissals: list[Dismissal] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)


def save(archive: Archive) -> bytes:
    """The archive as a document."""
    document = encode(_document(archive))
    # What every database has for itself, or what the place in the document says already.
    del document["profile"]["id"]
    for each in document["interviews"]:
        for line in each["notes"]:
            del line["interview_id"]
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode()


def load(data: bytes) -> Archive:
    """The archive in a document. Raises ``CoachError``, which says what is wrong and where."""
    raw = _parsed(data)
    _recognise(raw)
    try:
        document: Document = decode(Document, raw)
        _bring_up_to_date(document)
        _examine(document)
    except MisfitError as misfit:
        where = spoken(misfit.where)
        raise CoachError(f"The archive cannot be read: {where} {misfit.what}.") from None
    except RecursionError:
        raise CoachError("The archive is nested too deeply to be one of ours.") from None
    return _archive(document)


def _document(archive: Archive) -> Document:
    interviews = [NotedInterview(i, list(archive.notes.get(i.id, ()))) for i in archive.interviews]
    return Document(
        format=FORMAT,
        version=VERSION,
        profile=archive.profile,
        people=list(archive.people),
        interviews=interviews,
        bank=list(archive.bank),
        wordings=list(archive.wordings),
        **{name: list(getattr(archive, name)) for name in TIES},
    )


def _bring_up_to_date(document: Document) -> None:
    if document.version < 2 and document.profile.paper == Paper.LETTER:
        document.profile.locale = "en-US"


def _archive(document: Document) -> Archive:
    for each in document.interviews:
        for line in each.notes:
            line.interview_id = each.interview.id
    return Archive(
        profile=document.profile,
        people=document.people,
        interviews=[each.interview for each in document.interviews],
        notes={each.interview.id: each.notes for each in document.interviews},
        bank=document.bank,
        wordings=document.wordings,
        **{name: getattr(document, name) for name in TIES},
    )


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise CoachError("This is not an archive, or only a part of one.") from None


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _recognise(raw: Any) -> None:
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise CoachError("This is not an archive of Interview Coach.")
    version = raw.get("version")
    if isinstance(version, int) and version < 1:
        raise CoachError("This is not an archive of Interview Coach: none had such a version.")
    if isinstance(version, int) and version > VERSION:
        raise CoachError(
            f"The archive was saved by a newer Interview Coach (version {version}; this program"
            f" reads version {VERSION}). Please update the program first."
        )


def _examine(document: Document) -> None:
    """Refuse what a database would refuse: equal ids, and people who are not there."""
    people = {person.id for person in document.people}
    interviews = [each.interview for each in document.interviews]
    _distinct("people", (person.id for person in document.people))
    _distinct("wordings", (wording.id for wording in document.wordings))
    _distinct("bank", (question.id for question in document.bank))
    _distinct("interviews", (interview.id for interview in interviews))
    _distinct("notes", (line.id for each in document.interviews for line in each.notes))
    if document.profile.paper not in set(Paper):
        raise MisfitError("is not one of the known words", ("profile", "paper"))
    bank = {question.id for question in document.bank}
    for at, person in enumerate(document.people, start=1):
        _known("introduced by", person.introduced_by_id, people, ("people", str(at)))
    for at, interview in enumerate(interviews, start=1):
        here = ("interviews", str(at))
        if interview.person_id not in people:
            raise MisfitError("belongs to a person who is not in it", here)
        _examine_parts(interview, people, bank, here)
    parts = (part.id for each in interviews for part in _parts(each))
    _distinct("parts of the interviews", parts)
    _examine_ties(document, people)


def _examine_ties(document: Document, people: set[UUID]) -> None:
    """The same for what happens between you and people."""
    links = tuple(_links(document, people))
    answers = [answer for target in document.targets for answer in target.answers]
    lines = [line for run in document.updates for line in run.lines]
    lists = {name: getattr(document, name) for name in TIES}
    for name, items in {**lists, "answers": answers, "lines": lines}.items():
        _distinct(name, (item.id for item in items))
        for at, item in enumerate(items, start=1):
            for link, there in links:
                _known(link.removesuffix("_id"), getattr(item, link, None), there, (name, str(at)))
    _distinct("news", (item.id for item in document.profile.news))
    events = {occasion.id for occasion in document.events}
    for at, person in enumerate(document.people, start=1):
        _known("event", person.event_id, events, ("people", str(at)))


def _examine_parts(
    interview: Interview, people: set[UUID], bank: set[UUID], here: tuple[str, ...]
) -> None:
    questions = {question.id for question in interview.all_questions}
    _known("question", interview.session.question_id, questions, here)
    for question in interview.all_questions:
        _known("bank", question.bank_id, bank, (*here, "questions"))
    for item in interview.research:
        _known("question", item.question_id, questions, (*here, "research"))
    for referral in interview.all_referrals:
        _known("person", referral.person_id, people, (*here, "referrals"))


def _links(document: Document, people: set[UUID]) -> Iterable[tuple[str, set[UUID]]]:
    """The fields by which a tie points to something else, with what there is."""
    yield "person_id", people
    yield "interview_id", {each.interview.id for each in document.interviews}
    yield (
        "referral_id",
        {referral.id for each in document.interviews for referral in each.interview.all_referrals},
    )


def _parts(interview: Interview) -> Iterable[Any]:
    yield from interview.all_questions
    yield from interview.research
    yield from interview.closing_steps
    yield from interview.rehearsals
    yield from interview.all_referrals
    yield from interview.session.pauses
    yield from interview.session.extensions
    for letter in interview.letters:
        yield letter
        yield from letter.sendings


def _known(what: str, wanted: UUID | None, there: set[UUID], where: tuple[str, ...]) -> None:
    if wanted is not None and wanted not in there:
        raise MisfitError("is not in it", (*where, what))


def _distinct(what: str, ids: Iterable[UUID]) -> None:
    if any(count > 1 for count in Counter(ids).values()):
        raise MisfitError("stand in it twice", (what,))
