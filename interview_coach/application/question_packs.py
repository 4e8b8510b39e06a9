"""Packs of questions: those that ship for a field, and those that people hand to each other."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.content.questions import GENERAL, BankEntry, Pack
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind, UnitOfWork, Work
from interview_coach.application.question_bank import question_of, shipped_id
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.text import clean_line, fold

_WORD = re.compile(r"\w+")


class Offer(NamedTuple):
    """A pack that ships or was brought in: how much of it is in the bank, whether of your field."""

    pack: Pack
    there: int
    is_near: bool


class Preview(NamedTuple):
    """A pack as it was read from a file, with the places of what the bank asks already."""

    pack: Pack
    there: frozenset[int]

    @property
    def fresh(self) -> tuple[int, ...]:
        """The places of what would be new."""
        return tuple(at for at in range(len(self.pack.questions)) if at not in self.there)


class Brought(NamedTuple):
    """What came into the bank: new, and back from the bin."""

    new: tuple[UUID, ...]
    back: tuple[UUID, ...] = ()


class Removed(NamedTuple):
    """What went into the bin, and how many stayed because a plan asks them."""

    gone: tuple[UUID, ...]
    kept: int


@dataclass(frozen=True)
class QuestionPacks:
    """The use cases around packs."""

    work: Work
    announce: Announce
    clock: Clock
    content: Content
    open_pack: Callable[[Path], Pack]
    write_pack: Callable[[Pack], bytes]

    def offers(self) -> list[Offer]:
        """Those of your field of interest first, those that were brought in last."""
        with self.work() as work:
            there = _alive(work)
            field = work.profile.field_of_interest
        ids = {question.id for question in there}
        shipped = [
            Offer(pack, sum(id_ in ids for id_ in _ids(pack)), _is_near(pack, field))
            for pack in self.content.packs
            if pack.key != GENERAL
        ]
        others = Counter(question.pack for question in there if question.pack)
        brought = [
            Offer(Pack(title), others[title], is_near=False)
            for title in sorted(set(others) - set(self.content.pack_keys), key=fold)
        ]
        return sorted(shipped, key=lambda offer: not offer.is_near) + brought

    def near(self, origins: Collection[str]) -> Pack | None:
        """A pack of your field of interest from which no row of the bank comes."""
        with self.work() as work:
            field = work.profile.field_of_interest
        missing = [key for key in self.content.pack_keys if key not in {GENERAL, *origins}]
        packs = map(self.content.pack, missing if field else ())
        return next((pack for pack in packs if _is_near(pack, field)), None)

    def names(self, origins: Collection[str]) -> dict[str, str]:
        """What the packs are called that rows of the bank come from, those that ship first."""
        shipped = [key for key in self.content.pack_keys if key in origins]
        others = sorted(set(origins) - {*shipped, ""}, key=fold)
        return {key: self.content.pack(key).title for key in shipped} | {o: o for o in others}

    def add(self, key: str) -> Brought:
        """Put a shipped pack into the bank, but for what the bank asks already."""
        pack = self._shipped(key)
        with self.work() as work:
            brought = _add(work, pack, zip(_ids(pack), pack.questions, strict=True))
        self._tell()
        return brought

    def take_back(self, brought: Brought) -> None:
        """Undo what came in; what stands in a plan by now stays."""
        with self.work() as work:
            planned = work.bank.planned([*brought.new, *brought.back])
            for question in work.bank.all():
                if question.id in planned:
                    continue
                if question.id in brought.new:
                    work.erase(Kind.BANK_QUESTION, question.id)
                elif question.id in brought.back:
                    question.deleted_at = self.clock.now()
        self._tell()

    def remove(self, name: str) -> Removed:
        """Put a pack into the bin, but for what stands in a plan."""
        with self.work() as work:
            theirs = [question for question in _alive(work) if question.pack == name]
            planned = work.bank.planned([question.id for question in theirs])
            gone = [question for question in theirs if question.id not in planned]
            for question in gone:
                question.deleted_at = self.clock.now()
        self._tell()
        return Removed(tuple(question.id for question in gone), len(planned))

    def put_back(self, removed: Removed) -> None:
        """Take what was removed out of the bin."""
        with self.work() as work:
            for question in work.bank.all():
                if question.id in removed.gone:
                    question.deleted_at = None
        self._tell()

    # Files

    def read(self, path: Path) -> Preview:
        """The pack in a file, with what the bank asks already. Raises ``CoachError``."""
        pack = self.open_pack(path)
        if pack.title in self.content.pack_keys:
            raise CoachError(
                f"{path.name} has the title of a pack of this program; please alter it."
            )
        with self.work() as work:
            asked = {fold(question.text) for question in _alive(work)}
        there = set()
        for at, entry in enumerate(pack.questions):
            words = fold(entry.text)
            if words in asked:
                there.add(at)
            asked.add(words)
        return Preview(pack, frozenset(there))

    def bring_in(self, preview: Preview, chosen: Collection[int]) -> Brought:
        """Put the chosen questions of a file into the bank, all or none."""
        entries = [preview.pack.questions[at] for at in sorted(chosen)]
        with self.work() as work:
            brought = _add(work, preview.pack, ((uuid4(), entry) for entry in entries))
        self.announce(Change.QUESTIONS)
        return brought

    def write(self, ids: Sequence[UUID], title: str, by: str = "", about: str = "") -> bytes:
        """These questions of the bank as a file. Raises ``CoachError`` without a title."""
        title = clean_line(title, 80)
        if not title:
            raise CoachError("A pack needs a title.")
        if not ids:
            raise CoachError("A pack needs at least one question.")
        wanted = set(ids)
        with self.work() as work:
            entries = tuple(_entry(each) for each in _alive(work) if each.id in wanted)
        return self.write_pack(Pack(title, clean_line(by), clean_line(about), entries))

    def _tell(self) -> None:
        self.announce(Change.QUESTIONS)
        self.announce(Change.BIN)

    def _shipped(self, key: str) -> Pack:
        if key not in self.content.pack_keys:
            known = ", ".join(each for each in self.content.pack_keys if each != GENERAL)
            raise CoachError(f"There is no such pack; there are: {known}.")
        return self.content.pack(key)


def _alive(work: UnitOfWork) -> list[BankQuestion]:
    return [question for question in work.bank.all() if question.deleted_at is None]


def _ids(pack: Pack) -> list[UUID]:
    return [shipped_id(entry.key) for entry in pack.questions]


def _add(work: UnitOfWork, pack: Pack, entries: Iterable[tuple[UUID, BankEntry]]) -> Brought:
    """Add what is not there by its id or its words; what lies in the bin comes back."""
    known = {question.id: question for question in work.bank.all()}
    asked = {fold(question.text) for question in known.values() if question.deleted_at is None}
    new, back = [], []
    for question_id, entry in entries:
        old = known.get(question_id)
        if old is not None and old.deleted_at is not None:
            old.deleted_at = None
            back.append(question_id)
        elif old is None and fold(entry.text) not in asked:
            work.bank.add(question_of(entry, pack.name, question_id))
            new.append(question_id)
            asked.add(fold(entry.text))
    return Brought(tuple(new), tuple(back))


def _entry(question: BankQuestion) -> BankEntry:
    return BankEntry(
        text=clean_line(question.text),
        theme=question.theme,
        kind=question.kind.value,
        priority=question.priority.value,
        minutes=question.minutes,
        hint=clean_line(question.hint),
        sources=tuple(question.sources.split()),
    )


def _is_near(pack: Pack, field: str) -> bool:
    """Whether a word of the field of interest is one that the pack names."""
    words = _WORD.findall(fold(field))
    said = " ".join(words)
    return any(f" {fold(name)} " in f" {said} " for name in pack.fields)
