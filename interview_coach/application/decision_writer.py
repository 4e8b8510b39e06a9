"""The page to decide by, in the words of one locale: your own, and nothing that was confided."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from interview_coach.application.answers import Talk
from interview_coach.application.at_odds import Odds
from interview_coach.application.locales import Locale
from interview_coach.application.printing import (
    DecisionPage,
    DecisionTalk,
    RecordLine,
    RecordSection,
    Weighed,
    Words,
)
from interview_coach.application.side_by_side import CRITERIA, Spread, spreads
from interview_coach.application.wording import zone
from interview_coach.domain.letters import confidential_words
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.reflection import REQUIREMENT, Decision
from interview_coach.domain.text import fold

_CODED = ("have", "willing")


@dataclass(frozen=True)
class DecisionWriter:
    """Puts the talks of a field on the page."""

    locale: Locale
    words: Words
    notes: Mapping[UUID, Sequence[NoteLine]]
    initials: bool

    def page(
        self,
        talks: Sequence[Talk],
        field: str,
        odds: Sequence[Odds],
        to_decide: Weighed | None = None,
    ) -> DecisionPage:
        """All of it; what has nothing to say is left out."""
        say = self.words.say
        title = say("decision_of", field=field) if field else say("decision")
        sections = (*self._agreement(talks), *self._at_odds(talks, odds), *self._next(talks))
        return DecisionPage(
            title=title,
            subtitle=self._subtitle(talks),
            criteria=tuple(say(f"record_{name}") for name in CRITERIA),
            talks=tuple(map(self._talk, talks)),
            sections=sections,
            requirements=tuple(self._requirements(talks)),
            standing=self._so_far(talks),
            weighed=self._weighed(talks, to_decide) if to_decide else None,
            words=self.words,
        )

    def _subtitle(self, talks: Sequence[Talk]) -> str:
        days = [self.locale.long_date(_day(talk)) for talk in talks]
        if len(days) < 2:
            return self.words.say("decision_one", date=days[0]) if days else ""
        if days[0] == days[-1]:
            return self.words.say("decision_one_day", count=len(days), date=days[0])
        return self.words.say("decision_talks", count=len(days), first=days[0], last=days[-1])

    def _weighed(self, talks: Sequence[Talk], said: Weighed) -> Weighed:
        """What is to be decided, without what any of these talks told in confidence."""
        own = partial(self._harmless, {talk.id for talk in talks})
        one, other = map(own, said.options)
        compared = tuple((own(what), own(a), own(b)) for what, a, b in said.compared)
        return Weighed(own(said.decision), (one, other), compared, own(said.would_change))

    def _talk(self, talk: Talk) -> DecisionTalk:
        reading = talk.reading
        parts = ("" if self.initials else talk.organisation, self.locale.short_day(_day(talk)))
        return DecisionTalk(
            name=self._name(talk.name),
            below=" · ".join(filter(None, parts)),
            scores=tuple(getattr(reading, name) for name in CRITERIA),
            remarks=tuple(self._own(talk, getattr(reading, f"{n}_words")) for n in CRITERIA),
            before=reading.confidence_before,
            after=reading.confidence_after,
            standing=self._standing(talk),
            why=self._own(talk, reading.decision_words),
        )

    def _standing(self, talk: Talk) -> str:
        decision = talk.reading.decision
        if decision is Decision.UNDECIDED:
            return ""
        return self.words.say(f"record_decision_{decision}")

    def _so_far(self, talks: Sequence[Talk]) -> str:
        """The decision after the latest talk that brought one."""
        said = next(filter(None, map(self._standing, reversed(talks))), "")
        return self.words.say("decision_so_far", standing=said) if said else ""

    def _agreement(self, talks: Sequence[Talk]) -> Iterator[RecordSection]:
        found = spreads(talks)
        alike = [self._alike(spread) for spread in found if not spread.is_apart]
        apart = [self._apart(spread) for spread in found if spread.is_apart]
        for key, lines in (("decision_agree", alike), ("decision_differ", apart)):
            if lines:
                yield RecordSection(self.words.say(key), tuple(lines))

    def _alike(self, spread: Spread) -> RecordLine:
        scores = self.locale.listed([str(score) for score, _ in spread.scores])
        return RecordLine(self.words.say("decision_scores", scores=scores), self._lead(spread))

    def _apart(self, spread: Spread) -> RecordLine:
        (low, low_name), (high, high_name) = min(spread.scores), max(spread.scores)
        ends = {"low": low, "high": high}
        names = {"low_name": self._name(low_name), "high_name": self._name(high_name)}
        return RecordLine(self.words.say("decision_ends", **ends, **names), self._lead(spread))

    def _lead(self, spread: Spread) -> str:
        return self.words.say(f"record_{spread.criterion}")

    def _at_odds(self, talks: Sequence[Talk], odds: Sequence[Odds]) -> Iterator[RecordSection]:
        """What was marked between these talks, with what you make of it."""
        shown = {talk.id for talk in talks}
        lines = []
        for each in odds:
            if {each.one.interview_id, each.other.interview_id} <= shown:
                lines += [
                    RecordLine(each.one.text, self._name(each.one.name)),
                    RecordLine(each.other.text, self._name(each.other.name)),
                ]
                if words := self._harmless(shown, each.words):
                    lines.append(RecordLine(f"→ {words}"))
        if lines:
            yield RecordSection(self.words.say("decision_at_odds"), tuple(lines))

    def _next(self, talks: Sequence[Talk]) -> Iterator[RecordSection]:
        """The tests that were thought of, the latest first, each once."""
        told: dict[str, str] = {}
        for talk in reversed(talks):
            if words := self._own(talk, talk.reading.next_test):
                told.setdefault(words, self._name(talk.name))
        if told:
            lines = tuple(RecordLine(words, name) for words, name in told.items())
            yield RecordSection(self.words.say("decision_next"), lines)

    def _requirements(self, talks: Sequence[Talk]) -> Iterator[tuple[str, ...]]:
        """What the path asks for, the latest word on each; what is lacking comes first."""
        told: dict[str, tuple[Talk, Mapping[str, str]]] = {}
        for talk in reversed(talks):
            for line in talk.reading.requirements:
                needed = " ".join(fold(line.get("needed", "")).split())
                told.setdefault(needed, (talk, line))
        lacking_first = sorted(told.values(), key=lambda each: each[1].get("have") == "yes")
        for talk, line in lacking_first:
            cells = tuple(self._cell(talk, name, line.get(name, "")) for name in REQUIREMENT)
            if any(cells):
                yield cells

    def _cell(self, talk: Talk, name: str, value: str) -> str:
        key = f"decision_{name}_{value}"
        if name in _CODED and key in self.words.texts:
            return self.words.say(key)
        return self._own(talk, value)

    def _name(self, name: str) -> str:
        if not self.initials:
            return name
        return " ".join(f"{part[0]}." for part in name.split())

    def _own(self, talk: Talk, text: str) -> str:
        """Your own words, unless they repeat what was told in confidence."""
        return self._harmless({talk.id}, text)

    def _harmless(self, interview_ids: set[UUID], text: str) -> str:
        notes = [line for each in interview_ids for line in self.notes.get(each, ())]
        return "" if confidential_words(text, notes) else text


def _day(talk: Talk) -> date:
    return talk.ended_at.astimezone(zone(talk.time_zone)).date()
