"""What a thank-you is proposed to say: wordings, filled with what is known of the talk."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from interview_coach.application.locales import Locale
from interview_coach.application.phrasing import Phrasebook, least_used
from interview_coach.application.reading import LetterRow
from interview_coach.application.wording import zone
from interview_coach.domain.interview import Interview
from interview_coach.domain.letters import Form, Slot
from interview_coach.domain.notes import Mark, NoteLine, Privacy, gives_name, may_be_repeated
from interview_coach.domain.person import Address, Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import fold

_OF_OTHERS = frozenset(
    {"she", "her", "hers", "he", "him", "his", "they", "them", "their", "theirs"}
)
_SUBJECT = re.compile(
    r"(?:an?|the|this|that|these|those|there|it|its|i|you|he|she|we|they|my|your|his|her|our|their"
    r"|no|nobody|one|some|somebody|someone|any|anybody|anyone|every|everybody|everyone|everything"
    r"|all|both|each|few|half|many|most|such|people)\b"
)
"""How a whole sentence mostly begins; notes begin as often with a verb: *get the diploma first*."""
_SENTENCE = 4
"""Words that make one; our estimate."""
_ALWAYS_ALIKE = (Slot.GREETING, Slot.SIGNATURE)


@dataclass(frozen=True)
class Proposal:
    """The wordings for one interview; letters to one organisation are begun differently."""

    phrasebook: Phrasebook
    locale: Locale
    interview: Interview
    person: Person
    profile: Profile
    notes: Sequence[NoteLine]
    now: datetime
    colleagues: Sequence[LetterRow] = ()
    """The interviews with people of one organisation, this one among them."""
    point: NoteLine | None = None
    """The line that was chosen to be repeated; else the first that suits."""

    def of(self, slot: Slot, form: Form) -> tuple[str, ...]:
        """All wordings of the slot whose every field is known; the first is to be proposed."""
        texts = self._phrasings(slot, form)
        if slot is Slot.GREETING:
            mark = self.locale.greeting_mark(form, formality(self.person))
            return tuple(text + mark for text in texts)
        return texts

    def subject(self) -> str:
        """The subject line of the e-mail."""
        return next(iter(self._phrasings("subject", Form.EMAIL)), "")

    def _phrasings(self, slot: str, form: str) -> tuple[str, ...]:
        permission, names = self._referred()
        known = self._fields(names)
        if slot != Slot.REFERRAL:
            permission = ""
        found = self.phrasebook.suiting(slot, form, formality(self.person), known, permission)
        if slot not in _ALWAYS_ALIKE and len(found) > 1:
            found = least_used(found, self._said_before(slot))
        return tuple(wording.filled(known) for wording in found)

    def _said_before(self, slot: str) -> list[str | None]:
        """What letters to the same organisation say there: those written, and those due before."""
        said: list[str | None] = []
        is_before = True
        for row in self.colleagues:
            if row.interview_id == self.interview.id:
                is_before = False
            elif is_before or slot in row.slots:
                said.append(row.slots.get(slot))
        return said

    def _referred(self) -> tuple[str, str]:
        """Whether the names given may be spoken of as introduced, and the names."""
        hidden = {n.id for n in self.notes if n.privacy is not Privacy.NORMAL}
        given = [r for r in self.interview.referrals if r.note_id not in hidden]
        cleared = _once(r.name for r in given if r.may_name)
        if cleared:
            return "yes", self.locale.listed(cleared)
        named = self.locale.listed(_once(r.name for r in given))
        return ("not_yes", named) if given else ("none", "")

    def _fields(self, referral_names: str) -> Mapping[str, str]:
        today, talked = self._days()
        return {
            **known_of(self.person, self.profile, self.locale),
            "minutes_words": self.locale.in_words(self._minutes()),
            "when": self.locale.when(talked, today),
            "specific": (said := self._specific()),
            "statement": said if _is_statement(said) else "",
            "action": self._action(),
            "referral_names": referral_names,
        }

    def _days(self) -> tuple[date, date]:
        here = zone(self.interview.time_zone)
        talked = self.interview.session.ended_at or self.interview.starts_at or self.now
        return self.now.astimezone(here).date(), talked.astimezone(here).date()

    def _minutes(self) -> int:
        """Minutes that were given, to the nearest five; the promised ones before the talk."""
        talked = self.interview.session.elapsed(self.now).total_seconds() / 60
        if not self.interview.is_over or talked < 5:
            return self.interview.planned_minutes
        return max(5, 5 * round(talked / 5))

    def _specific(self) -> str:
        points = (n for n in self.notes if n.mark is Mark.KEEP and may_be_repeated(n))
        line = self.point or next(points, None)
        return self.locale.within_sentence(line.words) if line else ""

    def _speaks_of_them(self, words: str) -> bool:
        """Whether a note to oneself speaks of the reader: *send her the article*."""
        names = {fold(name) for name in (self.person.given_name, self.person.family_name) if name}
        return not (_OF_OTHERS | names).isdisjoint(re.findall(r"\w+", fold(words)))

    def _action(self) -> str:
        to_do = (n for n in self.notes if n.mark is Mark.TO_DO and n.privacy is Privacy.NORMAL)
        said = (n for n in to_do if n.words and not gives_name(n.text))
        line = next((n for n in said if not self._speaks_of_them(n.words)), None)
        return self.locale.within_sentence(line.words) if line else ""


def _is_statement(words: str) -> bool:
    """Whether the words of a note can follow *that*, as far as their beginning tells."""
    said = fold(words)
    return len(said.split()) >= _SENTENCE and _SUBJECT.match(said) is not None


def formality(person: Person) -> str:
    """Friendly to whom one calls by the given name, formal to others."""
    return "friendly" if person.address_used is Address.FIRST_NAME else "formal"


def known_of(person: Person, profile: Profile, locale: Locale) -> dict[str, str]:
    """The fields that any letter to this person may use."""
    return {
        "name": locale.addressed(person),
        "salutation": locale.salutation(person),
        "organisation": person.organisation,
        "role": person.role,
        "field": profile.field_of_interest,
        "sender": profile.signature,
    }


def _once(names: Iterable[str]) -> list[str]:
    """Each name once, though it was given twice."""
    return list({fold(name): name for name in names}.values())
