"""After the conversation: what else you remember, reflection, referrals, and when it is done."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.hidden_words import HiddenWords
from interview_coach.application.interviewing import follow_notes, in_confidence, withdraw
from interview_coach.application.people import new_person
from interview_coach.application.ports import Work
from interview_coach.application.remembering import rewritten
from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import NoteLine, Privacy, mark_of
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Referral
from interview_coach.domain.text import clean_line, fold

_SOURCE = "referral"
"""Where one has found somebody who was named in a talk; a key of ``circles.toml``."""
_REFLECTION_FIELDS = {
    "profession": False,
    "profession_words": True,
    "environment": False,
    "environment_words": True,
    "credentials": False,
    "credentials_words": True,
    "confidence_before": False,
    "confidence_after": False,
    "decision": False,
    "decision_words": True,
    "next_test": False,
}
_REFERRAL_FIELDS = {
    "name": False,
    "detail": False,
    "permission": False,
    "how_to_reach": False,
    "by_when": False,
    "contacted_at": False,
}


@dataclass(frozen=True)
class Aftermath:
    """Everything the Wrap up pages show, as a snapshot."""

    interview: Interview
    person: Person
    notes: tuple[NoteLine, ...]


@dataclass(frozen=True)
class WrappingUp:
    """The use cases after the conversation."""

    work: Work
    announce: Announce
    hidden: dict[UUID, HiddenWords] = field(default_factory=dict)
    """By interview, what its private lines have said while the program runs."""

    def open(self, interview_id: UUID) -> Aftermath:
        """The interview with its person and its notes."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            return Aftermath(interview, person, tuple(work.notes.of(interview_id)))

    def remember(self, interview_id: UUID, text: str) -> None:
        """Keep what came to mind after the talk: each line of the text is a note line."""
        with self.work() as work:
            notes = work.notes.of(interview_id)
            changed, removed = rewritten(notes, text, self._hidden(interview_id, notes))
            interview = work.interviews.get(interview_id)
            withdraw(interview, in_confidence(notes, removed), datetime.now(UTC))
            for line in changed:
                line.interview_id = interview_id
            work.notes.save(changed)
            work.notes.remove(removed)
            follow_notes(interview, changed, removed)
        if changed or removed:
            self.announce(Change.NOTES)

    def _hidden(self, interview_id: UUID, notes: Iterable[NoteLine] = ()) -> HiddenWords:
        hidden = self.hidden.setdefault(interview_id, HiddenWords())
        for line in notes:
            if line.privacy is not Privacy.NORMAL:
                hidden.note(line.text, line.privacy, "")
        return hidden

    def mark(
        self,
        interview_id: UUID,
        line_id: UUID,
        *,
        kept: bool | None = None,
        privacy: Privacy | None = None,
    ) -> None:
        """Keep a line for the thank-you or not, and say who may see it."""
        with self.work() as work:
            line = _line(work.notes.of(interview_id), line_id)
            line.kept = line.kept if kept is None else kept
            line.privacy = line.privacy if privacy is None else privacy
            if line.privacy is Privacy.NORMAL:
                self._hidden(interview_id).release(line.text)
            line.mark = mark_of(line.text, kept=line.kept)
            work.notes.save([line])
        self.announce(Change.NOTES)

    def reflect(self, interview_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of the reflection."""
        with self.work() as work:
            change_fields(work.interviews.get(interview_id).reflection, changes, _REFLECTION_FIELDS)
        self.announce(Change.INTERVIEWS)

    def add_referral(self, interview_id: UUID, name: str, detail: str = "") -> UUID:
        """A referral that the notes do not hold. Raises ``CoachError`` without a name."""
        name = clean_line(name)
        if not name:
            raise CoachError("A referral needs a name.")
        with self.work() as work:
            referral = work.interviews.get(interview_id).refer(
                Referral(name=name, detail=clean_line(detail))
            )
            referral_id = referral.id
        self.announce(Change.INTERVIEWS)
        return referral_id

    def change_referral(
        self, interview_id: UUID, referral_id: UUID, changes: Mapping[str, Any]
    ) -> None:
        """Set fields of a referral."""
        with self.work() as work:
            referral = _referral(work.interviews.get(interview_id), referral_id)
            reach = referral.how_to_reach
            change_fields(referral, changes, _REFERRAL_FIELDS)
            if referral.person_id is not None and referral.how_to_reach != reach:
                _reach(work.people.get(referral.person_id), referral, reach)
        if "how_to_reach" in changes:
            self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)

    def meet(self, interview_id: UUID, referral_id: UUID) -> UUID:
        """Make a person of a referral, introduced by whom you talked with; once only.

        Whom you know by this name already it is, unless they work somewhere else.
        """
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            referral = _referral(interview, referral_id)
            if referral.person_id is not None:
                return referral.person_id
            namesakes = [p for p in work.people.named(referral.name) if p.id != interview.person_id]
            person = _known(namesakes, referral.detail)
            if person is None:
                person = _introduced(
                    referral, work.people.get(interview.person_id), work.notes.of(interview_id)
                )
                work.people.add(person)
            _reach(person, referral)
            referral.person_id = person.id
            person_id = person.id
        self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)
        return person_id

    def settle(self, interview_id: UUID, line_id: UUID, at: datetime | None) -> None:
        """Tick a to-do line off, or on again."""
        with self.work() as work:
            line = _line(work.notes.of(interview_id), line_id)
            line.settled_at = at
            work.notes.save([line])
        self.announce(Change.NOTES)

    def finish(self, interview_id: UUID, at: datetime | None, reason: str = "") -> None:
        """Say that the wrap-up is done, or open it again; a reason goes to the notes, privately."""
        with self.work() as work:
            work.interviews.get(interview_id).wrapped_up_at = at
            if reason:
                rank = max((line.rank for line in work.notes.of(interview_id)), default=0.0) + 1
                line = NoteLine(interview_id=interview_id, rank=rank, text=clean_line(reason))
                line.privacy = Privacy.PRIVATE
                work.notes.save([line])
        self.announce(Change.INTERVIEWS)


def _known(people: Sequence[Person], detail: str) -> Person | None:
    """The one of this name who may be meant."""
    _, organisation, _ = _where_and_why(detail)
    there = {"", fold(organisation)}
    meant = [p for p in people if not organisation or fold(p.organisation) in there]
    return meant[0] if len(meant) == 1 else None


def _introduced(referral: Referral, introducer: Person, notes: Iterable[NoteLine]) -> Person:
    person = new_person(referral.name)
    if any(n.id == referral.note_id and n.privacy is not Privacy.NORMAL for n in notes):
        # What is known of them in confidence is printed nowhere, as an organisation is.
        person.notes = referral.detail
    else:
        person.role, person.organisation, person.notes = _where_and_why(referral.detail)
    person.introduced_by_id = introducer.id
    person.how_known = f"Referred by {introducer.name}"
    person.source = _SOURCE
    return person


def _where_and_why(detail: str) -> tuple[str, str, str]:
    """Role, organisation and the reason, of what was noted: *State Archives — the rights desk*.

    What begins with a small letter is what they do: *head of nursing, St Anne's*.
    """
    place, *reason = re.split(r"\s+[—–-]\s+|;\s+", detail, maxsplit=1)
    role = ""
    if place[:1].islower():
        role, _, place = (part.strip() for part in place.partition(","))
    return role, place, "".join(reason)


def _referral(interview: Interview, referral_id: UUID) -> Referral:
    for referral in interview.referrals:
        if referral.id == referral_id:
            return referral
    raise CoachError("This referral is no longer in the list.")


def _reach(person: Person, referral: Referral, before: str = "") -> None:
    """An address noted with the referral is theirs, where nobody has written another."""
    if "@" in referral.how_to_reach and person.email in ("", before):
        person.email = referral.how_to_reach


def _line(notes: Iterable[NoteLine], line_id: UUID) -> NoteLine:
    for line in notes:
        if line.id == line_id:
            return line
    raise CoachError("This line is no longer in the notes.")
