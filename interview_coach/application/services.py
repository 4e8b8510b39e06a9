"""Every use case of the program, wired to one storage."""

from collections.abc import Callable
from dataclasses import dataclass

from interview_coach.application.archive import Archive
from interview_coach.application.archiving import Archives
from interview_coach.application.changes import Announce
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.interviewing import Interviewing
from interview_coach.application.keeping import Keeping
from interview_coach.application.people import PeopleDesk
from interview_coach.application.ports import Work
from interview_coach.application.preparing import Preparing
from interview_coach.application.publishing import Publishing
from interview_coach.application.question_bank import QuestionBank
from interview_coach.application.reading import Reading
from interview_coach.application.sample import Sample
from interview_coach.application.thanking import Thanking
from interview_coach.application.today import Today
from interview_coach.application.wrapping_up import WrappingUp
from interview_coach.application.you import You


@dataclass(frozen=True)
class Services:
    """What a screen or a command asks for; it lives on the thread that owns the data."""

    content: Content
    reading: Reading
    today: Today
    you: You
    people: PeopleDesk
    bank: QuestionBank
    preparing: Preparing
    interviewing: Interviewing
    wrapping_up: WrappingUp
    thanking: Thanking
    publishing: Publishing
    keeping: Keeping
    archives: Archives
    sample: Sample
    check: Callable[[], list[str]]
    """What is wrong with the stored data, in sentences; empty when it is sound."""


@dataclass(frozen=True)
class Adapters:
    """What the use cases stand on, chosen by the composition root."""

    work: Work
    reading: Reading
    check: Callable[[], list[str]]
    write_archive: Callable[[Archive], bytes]
    read_archive: Callable[[bytes], Archive]
    content: Content
    sample: str
    """The sample workspace, as TOML."""
    clock: Clock
    announce: Announce


def make_services(on: Adapters) -> Services:
    """The use cases over these adapters."""
    preparing = Preparing(on.work, on.announce, on.content)
    thanking = Thanking(on.work, on.announce, on.content, on.clock)
    keeping = Keeping(on.work, on.reading, on.announce, on.clock)
    return Services(
        content=on.content,
        reading=on.reading,
        today=Today(on.reading, on.content, on.clock),
        you=You(on.work, on.announce),
        people=PeopleDesk(on.work, on.announce),
        bank=QuestionBank(on.work, on.announce, on.content),
        preparing=preparing,
        interviewing=Interviewing(on.work, on.announce, on.clock),
        wrapping_up=WrappingUp(on.work, on.announce),
        thanking=thanking,
        publishing=Publishing(on.work, on.reading, on.content, on.clock, thanking),
        keeping=keeping,
        archives=Archives(keeping, on.write_archive, on.read_archive),
        sample=Sample(on.work, on.announce, on.clock, on.content, on.sample),
        check=on.check,
    )
