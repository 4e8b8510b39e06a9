"""Every use case of the program, wired to one storage; each is imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from interview_coach.application.answer_booklet import Booklets
    from interview_coach.application.answers import Answering
    from interview_coach.application.archive import Archive
    from interview_coach.application.archiving import Archives, Copy
    from interview_coach.application.asking import Asking
    from interview_coach.application.at_odds import Contradictions
    from interview_coach.application.changes import Announce
    from interview_coach.application.clock import Clock
    from interview_coach.application.coaching import Coaching
    from interview_coach.application.contacts import MappingMemory, OpenContacts
    from interview_coach.application.content import Content
    from interview_coach.application.content.questions import Pack
    from interview_coach.application.deciding import Deciding
    from interview_coach.application.exporting import Exporting
    from interview_coach.application.finding import Finding
    from interview_coach.application.first_steps import FirstSteps
    from interview_coach.application.importing import Importing
    from interview_coach.application.interviewing import Interviewing
    from interview_coach.application.keeping import Keeping
    from interview_coach.application.leading import Leads
    from interview_coach.application.mail import Email
    from interview_coach.application.meeting import Meeting
    from interview_coach.application.messages import Messages
    from interview_coach.application.people import PeopleDesk
    from interview_coach.application.ports import Likeness, Work
    from interview_coach.application.preparing import Preparing
    from interview_coach.application.publishing import Publishing
    from interview_coach.application.question_bank import QuestionBank
    from interview_coach.application.question_packs import QuestionPacks
    from interview_coach.application.reaching_out import ReachingOut
    from interview_coach.application.reading import Reading
    from interview_coach.application.reflecting import Reflecting
    from interview_coach.application.rehearsing import Rehearsing
    from interview_coach.application.sample import Sample
    from interview_coach.application.searching import SearchIndex, Searching
    from interview_coach.application.sharpening import Sharpening
    from interview_coach.application.templates import Templates
    from interview_coach.application.thanking import Thanking
    from interview_coach.application.today import Today
    from interview_coach.application.updating import Updating
    from interview_coach.application.warming import Warming
    from interview_coach.application.weeks import Weeks
    from interview_coach.application.weighing import Weighing
    from interview_coach.application.wrapping_up import WrappingUp
    from interview_coach.application.writers import Writers
    from interview_coach.application.you import You


class Adapters(NamedTuple):
    """What the use cases stand on, chosen by the composition root."""

    work: Work
    reading: Reading
    search: Callable[[], SearchIndex]
    check: Callable[[], list[str]]
    write_archive: Callable[[Archive], bytes]
    read_archive: Callable[[bytes], Archive]
    write_email: Callable[[Email], bytes]
    likeness: Likeness
    nearest_name: Likeness
    open_contacts: OpenContacts
    open_pack: Callable[[Path], Pack]
    write_pack: Callable[[Pack], bytes]
    mappings: MappingMemory
    back_up: Callable[[str], Path | None]
    """Makes a verified copy named after the reason, where the data is a file of ours."""
    drop_backups: Callable[[], int]
    begin_anew: Callable[[], None]
    """Sets a damaged data file of ours aside and makes an empty one."""
    read_copy: Callable[[Path], bytes]
    """What is in a copy of a data file, as an archive."""
    copies: Callable[[], Sequence[Copy]]
    writers: Writers
    content: Content
    sample: str
    """The sample workspace, as TOML."""
    clock: Clock
    announce: Announce


class Services:
    """What a screen or a command asks for; it lives on the thread that owns the data."""

    def __init__(self, on: Adapters) -> None:
        self._on = on
        self.content = on.content
        self.reading = on.reading
        self.check = on.check
        """What is wrong with the stored data, in sentences; empty when it is sound."""

    @cached_property
    def today(self) -> Today:
        from interview_coach.application.today import Today

        return Today(self._on.reading, self._on.content, self._on.clock)

    @cached_property
    def you(self) -> You:
        from interview_coach.application.you import You

        return You(self._on.work, self._on.announce)

    @cached_property
    def first_steps(self) -> FirstSteps:
        from interview_coach.application.first_steps import FirstSteps

        return FirstSteps(self._on.work, self._on.announce, self._on.clock, self._on.content)

    @cached_property
    def weeks(self) -> Weeks:
        from interview_coach.application.weeks import Weeks

        on = self._on
        return Weeks(on.work, on.reading, on.announce, on.clock, on.content)

    @cached_property
    def people(self) -> PeopleDesk:
        from interview_coach.application.people import PeopleDesk

        return PeopleDesk(self._on.work, self._on.announce)

    @cached_property
    def bank(self) -> QuestionBank:
        from interview_coach.application.question_bank import QuestionBank

        return QuestionBank(self._on.work, self._on.announce, self._on.content)

    @cached_property
    def packs(self) -> QuestionPacks:
        from interview_coach.application.question_packs import QuestionPacks

        on = self._on
        return QuestionPacks(
            on.work, on.announce, on.clock, on.content, on.open_pack, on.write_pack
        )

    @cached_property
    def preparing(self) -> Preparing:
        from interview_coach.application.preparing import Preparing

        return Preparing(self._on.work, self._on.announce, self._on.content)

    @cached_property
    def interviewing(self) -> Interviewing:
        from interview_coach.application.interviewing import Interviewing

        on = self._on
        return Interviewing(on.work, on.announce, on.clock, on.content)

    @cached_property
    def rehearsing(self) -> Rehearsing:
        from interview_coach.application.rehearsing import Rehearsing

        on = self._on
        return Rehearsing(on.work, on.announce, on.clock, on.content)

    @cached_property
    def wrapping_up(self) -> WrappingUp:
        from interview_coach.application.wrapping_up import WrappingUp

        return WrappingUp(self._on.work, self._on.announce)

    @cached_property
    def reflecting(self) -> Reflecting:
        from interview_coach.application.reflecting import Reflecting

        return Reflecting(self._on.work, self._on.announce)

    @cached_property
    def thanking(self) -> Thanking:
        from interview_coach.application.thanking import Thanking

        on = self._on
        return Thanking(on.work, on.reading, on.announce, on.content, on.clock, on.likeness)

    @cached_property
    def reaching_out(self) -> ReachingOut:
        from interview_coach.application.reaching_out import ReachingOut

        return ReachingOut(self._on.work, self._on.reading, self._on.content)

    @cached_property
    def templates(self) -> Templates:
        from interview_coach.application.templates import Templates

        return Templates(self._on.work, self._on.announce, self._on.content)

    @cached_property
    def importing(self) -> Importing:
        from interview_coach.application.importing import Importing

        on = self._on
        return Importing(
            on.work,
            on.announce,
            on.clock,
            on.open_contacts,
            on.mappings,
            on.nearest_name,
            on.back_up,
        )

    @cached_property
    def exporting(self) -> Exporting:
        from interview_coach.application.exporting import Exporting

        on = self._on
        return Exporting(on.work, on.content, on.clock, self.today, self.publishing, on.writers)

    @cached_property
    def publishing(self) -> Publishing:
        from interview_coach.application.publishing import Publishing

        on = self._on
        return Publishing(on.work, on.reading, on.content, on.clock, self.thanking, on.write_email)

    @cached_property
    def find(self) -> Finding:
        from interview_coach.application.finding import Finding

        return Finding(self._on.work, self._on.reading, self._on.announce, self._on.clock)

    @cached_property
    def asking(self) -> Asking:
        from interview_coach.application.asking import Asking

        on = self._on
        return Asking(on.work, on.reading, on.announce, on.clock, on.content)

    @cached_property
    def meeting(self) -> Meeting:
        from interview_coach.application.meeting import Meeting

        return Meeting(self._on.work, self._on.announce, self._on.clock, self._on.content)

    @cached_property
    def warm(self) -> Warming:
        from interview_coach.application.warming import Warming

        on = self._on
        return Warming(on.work, on.reading, on.announce, on.clock, on.content)

    @cached_property
    def updates(self) -> Updating:
        from interview_coach.application.updating import Updating

        on = self._on
        return Updating(on.work, on.reading, on.announce, on.clock, on.content)

    @cached_property
    def leads(self) -> Leads:
        from interview_coach.application.leading import Leads

        on = self._on
        return Leads(on.work, on.reading, on.announce, on.clock, on.content)

    @cached_property
    def messages(self) -> Messages:
        from interview_coach.application.messages import Messages

        return Messages(self._on.work, self._on.reading, self._on.content)

    @cached_property
    def coaching(self) -> Coaching:
        from interview_coach.application.coaching import Coaching

        return Coaching(self._on.work, self._on.announce, self._on.content)

    @cached_property
    def sharpening(self) -> Sharpening:
        from interview_coach.application.sharpening import Sharpening

        return Sharpening(self._on.work, self._on.announce, self._on.content)

    @cached_property
    def weighing(self) -> Weighing:
        from interview_coach.application.weighing import Weighing

        return Weighing(self._on.work, self._on.announce, self._on.content)

    @cached_property
    def keeping(self) -> Keeping:
        from interview_coach.application.keeping import Keeping

        on = self._on
        return Keeping(on.work, on.reading, on.announce, on.clock, on.drop_backups)

    @cached_property
    def archives(self) -> Archives:
        from interview_coach.application.archiving import Archives

        on = self._on
        return Archives(
            self.keeping,
            on.back_up,
            on.begin_anew,
            on.write_archive,
            on.read_archive,
            on.read_copy,
            on.copies,
        )

    @cached_property
    def answers(self) -> Answering:
        from interview_coach.application.answers import Answering

        return Answering(self._on.reading.answers, self._on.work, self._on.content)

    @cached_property
    def contradictions(self) -> Contradictions:
        from interview_coach.application.at_odds import Contradictions

        return Contradictions(self._on.work, self._on.reading.answers, self._on.announce)

    @cached_property
    def booklets(self) -> Booklets:
        from interview_coach.application.answer_booklet import Booklets

        return Booklets(self.answers, self._on.clock)

    @cached_property
    def deciding(self) -> Deciding:
        from interview_coach.application.deciding import Deciding

        on = self._on
        return Deciding(on.reading.answers, on.work, on.content)

    @cached_property
    def searching(self) -> Searching:
        from interview_coach.application.searching import Searching

        return Searching(self._on.search())

    @cached_property
    def sample(self) -> Sample:
        from interview_coach.application.sample import Sample

        on = self._on
        return Sample(on.work, on.announce, on.clock, on.content, on.sample)
