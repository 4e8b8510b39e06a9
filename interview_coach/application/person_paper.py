"""All that is kept about one person as pages to read: for one's own files, or for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from interview_coach.application.everything import Everything, HeldTalk
from interview_coach.application.locales import Locale
from interview_coach.application.printing import PersonPage, RecordLine, RecordSection, Words
from interview_coach.application.wording import pace, zone
from interview_coach.domain.interview import Outcome
from interview_coach.domain.letters import confidential_words
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Person


@dataclass(frozen=True)
class PersonPaper:
    """Writes the pages; what was told in confidence never comes on them."""

    held: Everything
    locale: Locale
    words: Words
    private: bool
    """Whether your private lines, and what you noted of them yourself, are put in."""

    @property
    def person(self) -> Person:
        """Whom it is about."""
        return self.held.person

    def page(self) -> PersonPage:
        """All of it; parts in which nothing stands are left out."""
        parts = [
            (self._say("reach"), self._reach()),
            (self._say("between"), self._between()),
            (self._say("happened"), self._happened()),
            (self._say("told"), self._leads()),
            *((self._headed(talk), self._talk(talk)) for talk in self._talks()),
        ]
        sections = ((title, tuple(filter(self._is_free, part))) for title, part in parts)
        return PersonPage(
            name=self.person.name,
            position=self.person.position,
            sections=tuple(RecordSection(title, part) for title, part in sections if part),
            words=self.words,
        )

    def _reach(self) -> Iterator[RecordLine]:
        person = self.person
        yield from self._known(
            email=person.email,
            phone=person.phone,
            address=person.postal_address,
            link=person.link,
            place=person.place,
        )

    def _between(self) -> Iterator[RecordLine]:
        person, met = self.person, self.held.met_at
        yield from self._known(
            known=person.how_known,
            introduced=self.held.introduced_by,
            met=met.name if met else "",
            share=person.common_ground,
            cares=person.cares_about,
            tags=self.locale.listed(person.tags) if person.tags else "",
        )
        if self.private:
            own = {"offer": person.could_offer, "next": person.next_questions}
            yield from self._known(**own, about=person.notes)

    def _happened(self) -> Iterator[RecordLine]:
        """Touches and what others named them for, the earliest first."""
        touches = (touch for touch in self.held.touches if touch.deleted_at is None)
        for touch in sorted(touches, key=lambda each: each.at):
            kind = self._say(f"touch_{touch.kind}")
            words = touch.words.strip()
            yield RecordLine(f"{kind}: {words}" if words else kind, self._day(touch.at))

    def _leads(self) -> Iterator[RecordLine]:
        for lead in self.held.leads:
            if lead.deleted_at is None:
                said = (lead.text.strip(), lead.organisation, lead.link)
                yield RecordLine(" · ".join(filter(None, said)), self._day(lead.got_on))

    # Talks

    def _talks(self) -> list[HeldTalk]:
        talks = (talk for talk in self.held.talks if talk.interview.deleted_at is None)
        return sorted(talks, key=lambda talk: talk.interview.created_at)

    def _headed(self, talk: HeldTalk) -> str:
        interview = talk.interview
        if interview.starts_at is None:
            return self._say("talk_undated")
        here = interview.starts_at.astimezone(zone(interview.time_zone))
        return self._say("talk", day=self.locale.long_date(here))

    def _talk(self, talk: HeldTalk) -> Iterator[RecordLine]:
        interview = talk.interview
        yield from self._known(aim=interview.aim)
        asked = (q for q in interview.questions if q.outcome is Outcome.ASKED)
        for number, question in enumerate(asked, 1):
            yield RecordLine(question.text, str(number))
        for line in filter(self._may_show, talk.notes):
            if line.words:
                yield RecordLine(line.words, self._minute(line), self._marked(line))
        yield from self._referrals(talk)

    def _referrals(self, talk: HeldTalk) -> Iterator[RecordLine]:
        free = {line.id for line in talk.notes if self._may_show(line)}
        for referral in talk.interview.referrals:
            if referral.note_id is None or referral.note_id in free:
                said = " · ".join(filter(None, (referral.name, referral.detail)))
                yield RecordLine(said, self._say("named"))

    def _may_show(self, line: NoteLine) -> bool:
        if line.privacy is Privacy.PRIVATE:
            return self.private
        return line.privacy is Privacy.NORMAL

    def _minute(self, line: NoteLine) -> str:
        seconds = line.at_seconds
        return self.words.say("record_afterwards") if seconds is None else pace(seconds / 60)

    def _marked(self, line: NoteLine) -> str:
        return self.words.say("record_private") if line.privacy is Privacy.PRIVATE else ""

    # Words

    def _is_free(self, line: RecordLine) -> bool:
        """Whether it repeats nothing that was told in confidence."""
        return not any(confidential_words(line.text, talk.notes) for talk in self.held.talks)

    def _known(self, **said: str) -> Iterable[RecordLine]:
        known = ((key, words.strip()) for key, words in said.items())
        return [RecordLine(words, self._say(key)) for key, words in known if words]

    def _say(self, key: str, **known: object) -> str:
        return self.words.say(_SHARED.get(key, f"person_{key}"), **known)

    def _day(self, day: date | datetime) -> str:
        return self.locale.long_date(day)


_SHARED = {
    **{key: f"record_{key}" for key in ("known", "introduced", "email", "phone", "about")},
    "aim": "sheet_aim",
}
"""What the record of an interview calls by the same words."""
