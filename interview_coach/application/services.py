"""Every use case of the program, wired to one storage."""

from dataclasses import dataclass

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


def make_services(
    work: Work, reading: Reading, content: Content, clock: Clock, announce: Announce
) -> Services:
    """The use cases over this storage."""
    preparing = Preparing(work, announce, content)
    thanking = Thanking(work, announce, content, clock)
    return Services(
        content=content,
        reading=reading,
        today=Today(reading, preparing, clock),
        you=You(work, announce),
        people=PeopleDesk(work, announce),
        bank=QuestionBank(work, announce, content),
        preparing=preparing,
        interviewing=Interviewing(work, announce, clock),
        wrapping_up=WrappingUp(work, announce),
        thanking=thanking,
        publishing=Publishing(work, reading, content, clock, thanking),
        keeping=Keeping(work, reading, announce, clock),
    )
