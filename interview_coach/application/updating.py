"""What is new about you, and the yearly update that tells it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.confidences import confided
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.leave import introducers
from interview_coach.application.messages import Message, Occasion, compose
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.reading import Reading, ReferralRow
from interview_coach.application.warming import forget_touch
from interview_coach.domain.letters import confidential_words
from interview_coach.domain.person import Person
from interview_coach.domain.profile import NewsItem
from interview_coach.domain.text import clean, clean_line
from interview_coach.domain.touch import Channel, Touch, TouchKind
from interview_coach.domain.updates import UpdateLine, UpdateRun

_NEWS = 2000
"""The longest item of news, in characters."""


@dataclass(frozen=True)
class UpdateMail:
    """The update as one person reads it."""

    person_id: UUID
    name: str
    email: str
    words: str
    """The line that is theirs alone."""
    sent_at: datetime | None
    message: Message


@dataclass(frozen=True)
class UpdateView:
    """A yearly update: the run, and what each one reads."""

    run: UpdateRun
    mails: tuple[UpdateMail, ...]
    news: tuple[NewsItem, ...]
    """Your news since the last update, latest first."""


@dataclass(frozen=True)
class Updating:
    """The use cases around your news and who hears of them."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock
    content: Content

    def add_news(self, text: str, on: date | None = None) -> UUID:
        """Something new about you. Raises ``CoachError`` without words."""
        item = NewsItem(on=on or self.clock.now().date(), text=clean_line(text, limit=_NEWS))
        if not item.text:
            raise CoachError("News need a few words.")
        with self.work() as work:
            profile = work.profile
            profile.news.append(item)
        self.announce(Change.PROFILE)
        return item.id

    def change_news(self, item_id: UUID, text: str, on: date) -> None:
        """Word it otherwise, or date it otherwise."""
        with self.work() as work:
            profile = work.profile
            for item in profile.news:
                if item.id == item_id:
                    item.text, item.on = clean_line(text, limit=_NEWS), on
        self.announce(Change.PROFILE)

    def remove_news(self, item_id: UUID) -> None:
        """Forget it."""
        with self.work() as work:
            profile = work.profile
            profile.news = [item for item in profile.news if item.id != item_id]
        self.announce(Change.PROFILE)

    # The yearly update

    def runs(self) -> tuple[UpdateRun, ...]:
        """All yearly updates, the latest first."""
        with self.work() as work:
            kept = [run for run in work.updates.all() if run.deleted_at is None]
        return tuple(reversed(kept))

    def begin_update(self, person_ids: Collection[UUID]) -> UUID:
        """A new yearly update to these people; the discreet are left out."""
        run = UpdateRun(begun_on=self.clock.now().date())
        with self.work() as work:
            run.address(self._not_discreet(work, person_ids))
            news = _news_since(work, None)
            run.paragraph = " ".join(sentence(item.text) for item in reversed(news))
            work.updates.add(run)
        self.announce(Change.LETTERS)
        return run.id

    def update(self, run_id: UUID) -> UpdateView:
        """The run with what each one reads."""
        with self.work() as work:
            run = work.updates.get(run_id)
            people = {p.id: p for p in work.people.some([line.person_id for line in run.lines])}
            rows, told = self.reading.referrals(), confided(work)
            for_all = confidential_words(run.paragraph, told)
            mails = (
                self._mail(work, rows, run, line, people[line.person_id])
                for line in run.lines
                if people[line.person_id].deleted_at is None
            )
            safe = tuple(
                _marked(mail, for_all or confidential_words(mail.words, told)) for mail in mails
            )
            return UpdateView(run, safe, tuple(_news_since(work, run)))

    def _mail(
        self,
        work: UnitOfWork,
        rows: Sequence[ReferralRow],
        run: UpdateRun,
        line: UpdateLine,
        person: Person,
    ) -> UpdateMail:
        known = {"paragraph": run.paragraph, "line": line.words}
        return UpdateMail(
            person_id=person.id,
            name=person.name,
            email=person.email,
            words=line.words,
            sent_at=line.sent_at,
            message=replace(
                compose(work, self.content, Occasion.UPDATE, person, known),
                unnamed=introducers(work, rows, person.id)[1],
            ),
        )

    def address_update(self, run_id: UUID, person_ids: Collection[UUID]) -> None:
        """Send it to these people; nobody who has it already is taken off."""
        with self.work() as work:
            work.updates.get(run_id).address(self._not_discreet(work, person_ids))
        self.announce(Change.LETTERS)

    def word_update(self, run_id: UUID, paragraph: str) -> None:
        """Write the paragraph that all read."""
        with self.work() as work:
            work.updates.get(run_id).paragraph = clean(paragraph)
        self.announce(Change.LETTERS)

    def word_update_line(self, run_id: UUID, person_id: UUID, words: str) -> None:
        """Write the line that only this person reads."""
        with self.work() as work:
            line = work.updates.get(run_id).line(person_id)
            if line is None:
                raise CoachError("The update does not go to this person.")
            line.words = clean(words)
        self.announce(Change.LETTERS)

    def mark_update_sent(self, run_id: UUID, person_id: UUID, at: datetime | None) -> None:
        """It went out to this person, which is a touch; ``None`` takes that back."""
        with self.work() as work:
            line = work.updates.get(run_id).line(person_id)
            if line is None:
                raise CoachError("The update does not go to this person.")
            forget_touch(work, person_id, line.sent_at, TouchKind.WROTE)
            line.sent_at = at
            if at is not None:
                work.touches.add(
                    Touch(person_id=person_id, at=at, channel=Channel.EMAIL, words=line.words)
                )
        self.announce(Change.PEOPLE)
        self.announce(Change.LETTERS)

    def _not_discreet(self, work: UnitOfWork, person_ids: Collection[UUID]) -> list[UUID]:
        told = {p.id for p in work.people.some(person_ids) if not p.is_discreet}
        return [person_id for person_id in person_ids if person_id in told]


def _marked(mail: UpdateMail, leaks: bool) -> UpdateMail:
    return replace(mail, message=replace(mail.message, leaks=leaks))


def _news_since(work: UnitOfWork, run: UpdateRun | None) -> list[NewsItem]:
    """Your news after the update before this one, latest first."""
    runs = [each for each in work.updates.all() if each.deleted_at is None and each is not run]
    before = [each.begun_on for each in runs if run is None or each.begun_on < run.begun_on]
    since = max(before, default=date.min)
    return sorted((i for i in work.profile.news if i.on > since), key=lambda i: i.on, reverse=True)


def sentence(text: str) -> str:
    """The words with a full stop, as a paragraph wants them."""
    text = text.strip()
    return text if text[-1:] in ".!?…" else f"{text}."
