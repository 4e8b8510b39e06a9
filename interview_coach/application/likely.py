"""Who of a file may be somebody who is there already: by address, by link, by name, or nearly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from interview_coach.application.contacts import ContactCard, Watch, unwatched
from interview_coach.application.import_store import KnownPerson
from interview_coach.application.ports import Likeness
from interview_coach.domain.text import fold

NEAR = 86.0
"""Percent of two names that must be the same, for them to be shown side by side; our estimate."""
_EACH = 512
_MOST_NEIGHBOURS = 400


class Choice(StrEnum):
    """What becomes of a card that may be somebody who is there."""

    SKIP = "skip"
    MERGE = "merge"
    ADD = "add"


class Sign(StrEnum):
    """By what two are taken for one."""

    EMAIL = "email"
    LINK = "link"
    NAME = "name"
    NEAR_NAME = "near_name"


@dataclass(frozen=True)
class Likely:
    """A card that may be somebody who is there, or who stands further up in the file."""

    card: int
    person: KnownPerson | None
    other: int | None
    sign: Sign
    percent: float = 100.0


@dataclass(frozen=True, slots=True)
class _Marks:
    """What somebody is known by, folded."""

    name: str
    emails: tuple[str, ...]
    links: tuple[str, ...]
    organisation: str


_Found = tuple[KnownPerson | int, Sign, float]


class Finder:
    """Knows everybody who is there, and learns whoever comes."""

    def __init__(self, known: Sequence[KnownPerson], nearest: Likeness) -> None:
        self._nearest = nearest
        self._by: dict[str, KnownPerson | int] = {}
        self._named: dict[str, list[tuple[KnownPerson | int, _Marks]]] = {}
        self._neighbours: dict[str, list[tuple[KnownPerson, _Marks]]] = {}
        for person in known:
            marks = _marks_of_person(person)
            self._learn(person, marks)
            for word in set(marks.name.split()):
                self._neighbours.setdefault(word, []).append((person, marks))

    def likely(self, cards: Sequence[ContactCard], watch: Watch = unwatched) -> dict[int, Likely]:
        """Every card that may be somebody else, by its place."""
        found = {}
        for at, card in enumerate(cards):
            if not at % _EACH:
                watch(at / len(cards))
            marks = _marks_of_card(card)
            match = self._exact(marks) or self._near(marks)
            if match is None:
                self._learn(at, marks)
                continue
            who, sign, percent = match
            person, other = (None, who) if isinstance(who, int) else (who, None)
            found[at] = Likely(at, person, other, sign, percent)
        return found

    def _learn(self, who: KnownPerson | int, marks: _Marks) -> None:
        for email in marks.emails:
            self._by.setdefault(email, who)
        for link in marks.links:
            self._by.setdefault(link, who)
        if marks.name:
            self._named.setdefault(marks.name, []).append((who, marks))

    def _exact(self, marks: _Marks) -> _Found | None:
        for sign, keys in ((Sign.EMAIL, marks.emails), (Sign.LINK, marks.links)):
            for key in keys:
                if key in self._by:
                    return self._by[key], sign, 100.0
        for who, others in self._named.get(marks.name, ()):
            if not _differ(marks, others):
                return who, Sign.NAME, 100.0
        return None

    def _near(self, marks: _Marks) -> _Found | None:
        if not self._neighbours:
            return None
        candidates = [each for each in self._close(marks) if not _differ(marks, each[1])]
        if not candidates:
            return None
        best = self._nearest(marks.name, [others.name for _, others in candidates], NEAR)
        return best and (candidates[best[0]][0], Sign.NEAR_NAME, best[1])

    def _close(self, marks: _Marks) -> Iterator[tuple[KnownPerson, _Marks]]:
        """Known people who share a word of the name: nobody else can be so near."""
        for word in set(marks.name.split()):
            yield from self._neighbours.get(word, ())[:_MOST_NEIGHBOURS]


def _differ(one: _Marks, other: _Marks) -> bool:
    """Whether two of one name say themselves that they are two."""
    if one.links and other.links:
        return True
    same_place = one.organisation == other.organisation
    return bool(one.emails and other.emails and not same_place)


def _marks_of_card(card: ContactCard) -> _Marks:
    return _Marks(
        _plain(card.name),
        tuple([email.casefold() for email in card.emails]),
        tuple([_link(url) for url in card.urls]),
        _plain(card.organisation),
    )


def _marks_of_person(person: KnownPerson) -> _Marks:
    return _Marks(
        _plain(person.name),
        (person.email.casefold(),) if person.email else (),
        (_link(person.link),) if person.link else (),
        _plain(person.organisation),
    )


def _plain(text: str) -> str:
    """Letters and digits only, folded: *Łucja Đặng-Š.* as *lucja dang s*."""
    folded = fold(text)
    if folded.replace(" ", "").isalnum():
        return folded
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


def _link(url: str) -> str:
    """The link without what says nothing: *www.*, the scheme, a slash at the end."""
    bare = url.casefold().partition("://")[2] or url.casefold()
    return bare.removeprefix("www.").partition("?")[0].rstrip("/")


def filtered(cards: Sequence[ContactCard], words: str) -> list[int]:
    """The places of the cards in which every word is found."""
    wanted = fold(words).split()
    return [at for at, card in enumerate(cards) if _has(card, wanted)]


def _has(card: ContactCard, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    said = (card.name, card.organisation, card.role, *card.emails, *card.categories)
    text = fold("\n".join(said))
    return all(word in text for word in wanted)
