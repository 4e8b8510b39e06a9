"""Contents to print, and what is read back from the print."""

import tomllib
from dataclasses import replace
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from interview_coach.application.press import Printed
from interview_coach.application.printing import (
    CardDraft,
    CardSize,
    Content,
    Envelope,
    EnvelopeSize,
    FormalLetter,
    GuideSheet,
    InterviewRecord,
    PreparationSheet,
    RecordLine,
    RecordSection,
    ReferralEntry,
    ReferralGroup,
    ReferralList,
    Weighed,
    Words,
)
from interview_coach.domain.letters import LetterText
from interview_coach.domain.referral import Permission
from interview_coach.resources import read_text

WORDS = Words("en-US", tomllib.loads(read_text("content", "paper.toml"))["en-US"])

QUESTIONS = (
    "How did you come to lead digital collections?",
    "Which parts of last week would surprise a student?",
    "What do people who struggle in this work tend to lack?",
    "What comes after the three-year endowment?",
    "Which course would you take again, and which would you skip?",
    "Where is metadata work heading?",
    "What do you read to keep up with the field, and whom do you ask when the reading runs out?",
    "Which skills would you look for if you were to add one more person to the team next year?",
    "What would you do differently in your first two years?",
    "How do decisions about what to keep get made here?",
    "What surprised you?",
    "How do you see the role of volunteers changing in a library of this size?",
    "What does a good week look like?",
    "Who else works on this in the region?",
)

CARD_TEXT = LetterText(
    "Dear Ms. Whitfield,",
    (
        "Thank you for the twenty minutes you gave me today. What stays with me is your point that "
        "nobody hires for tools, they hire for judgement about what to keep. I will write to Lucía "
        "Prado this week, and will let you know how it goes.",
    ),
    "With thanks,",
    "Maya",
)

LETTER_TEXT = LetterText(
    "Dear Ms. Whitfield,",
    (
        "Thank you for the twenty minutes you gave me this afternoon. What stays with me is your "
        "point that nobody hires for tools, they hire for judgement about what to keep.",
        "I will write to Lucía Prado this week, as you suggested and with your name.",
    ),
    "Sincerely,",
    "Maya Ortiz",
)


def preparation_sheet(questions: int = 6, **changes: Any) -> PreparationSheet:
    """A sheet with so many questions."""
    plain = PreparationSheet(
        name="Dana Whitfield",
        position="Head of Digital Collections, Harborview Public Library",
        facts=("Sat 21 Nov 2026", "14:00 (17:00 New York)", "20 minutes, video"),
        place="https://meet.example.org/abc",
        aim="Whether digital archives is the part of this field I should specialise in.",
        introduction="I studied history, and I am half-way through a master's.",
        pace="about 2:20 each; 6 fit before minute 15",
        questions=QUESTIONS[:questions],
        if_time=("what do you enjoy most, and least?",),
        closing_lead="From minute 15",
        closing_steps=("keep to 20 minutes", "who else to talk to", "may I use your name", "thank"),
        reminders=("Link tested", "Two pens"),
        words=WORDS,
    )
    return replace(plain, **changes)


def weighed(lines: int = 3) -> Weighed:
    """A decision with so many lines on the table of its options."""
    return Weighed(
        "Whether to take the post at the archive now, or to finish the degree first.",
        ("take the post now", "finish the degree first"),
        tuple((f"Matter {n}", f"brings {n}", f"costs {n}") for n in range(1, lines + 1)),
        "If people with the post say that it leads nowhere.",
    )


def letter(text: LetterText = LETTER_TEXT, **changes: Any) -> FormalLetter:
    """A thank-you letter."""
    plain = FormalLetter(
        sender="Maya Ortiz",
        sender_lines=("12 Alder Street, Portland, OR", "maya@example.org"),
        date="21 November 2026",
        inside_address=("Dana Whitfield", "Harborview Public Library"),
        text=text,
        title="Thank-you letter to Dana Whitfield",
        words=WORDS,
    )
    return replace(plain, **changes)


def card(
    text: LetterText = CARD_TEXT, size: CardSize = CardSize.FIVE_BY_SEVEN, **changes: Any
) -> CardDraft:
    """A card to copy."""
    plain = CardDraft(text, size, "post by Mon 23 Nov 14:20", words=WORDS)
    return replace(plain, **changes)


def guide(size: CardSize = CardSize.FIVE_BY_SEVEN, **changes: Any) -> GuideSheet:
    """Rules to lay under a card."""
    return replace(GuideSheet(size, words=WORDS), **changes)


ADDRESS = (
    "Dana Whitfield",
    "Head of Digital Collections",
    "Harborview Public Library",
    "1200 Front Street",
    "Portland, OR 97209",
)


def envelope(size: EnvelopeSize = EnvelopeSize.DL, **changes: Any) -> Envelope:
    """The face of an envelope."""
    sender = ("Maya Ortiz", "12 Alder Street", "Portland, OR 97205")
    return replace(Envelope(size, ADDRESS, sender, WORDS), **changes)


def record(*sections: RecordSection, **changes: Any) -> InterviewRecord:
    """Everything of one interview."""
    plain = InterviewRecord(
        name="Dana Whitfield",
        position="Head of Digital Collections, Harborview Public Library",
        facts=("Sat 21 Nov 2026", "14:00 (17:00 New York)", "20 minutes, video"),
        sections=sections or RECORD,
        words=WORDS,
    )
    return replace(plain, **changes)


RECORD = (
    RecordSection(
        "Purpose",
        (
            RecordLine(
                "Whether digital archives is the part of this field I should specialise in.",
                "What I want to know",
            ),
            RecordLine("I studied history, and I am half-way through a master’s.", "Introduction"),
        ),
    ),
    RecordSection(
        "Questions",
        tuple(
            RecordLine(question, str(n), "" if n % 3 else "not reached")
            for n, question in enumerate(QUESTIONS[:10], 1)
        ),
    ),
    RecordSection(
        "Notes",
        (
            RecordLine("Came from a bookshop, by way of a grant nobody wanted.", "1"),
            RecordLine(
                "Nobody hires for tools; they hire for judgement about what to keep. A course "
                "helps when it makes you decide, and defend it, each week.",
                "4",
                "kept",
            ),
            RecordLine("The endowment ends in three years.", "7", "private"),
            RecordLine("Lucía Prado, State Archives, rights desk", "15", "referral"),
            RecordLine("Send her the appraisal paper", "18", "to do"),
        ),
    ),
    RecordSection("Reflection", (RecordLine("I would rather decide than describe.\nSo: yes."),)),
)


def referral(name: str = "Lucía Prado", **changes: Any) -> ReferralEntry:
    """One line of the list."""
    plain = ReferralEntry(
        name=name,
        detail="State Archives, rights desk",
        referred_by="Dana Whitfield, 21 Nov",
        permission=Permission.YES,
        how_to_reach="l.prado@example.org",
        by="Sun 22 Nov",
        done=False,
    )
    return replace(plain, **changes)


def referrals(*entries: ReferralEntry) -> ReferralList:
    """The list of these people."""
    return grouped_referrals(ReferralGroup("", entries))


def grouped_referrals(*groups: ReferralGroup) -> ReferralList:
    """The list of these groups."""
    return ReferralList("4 people from 2 interviews · 21 November 2026", groups, WORDS)


def every_document(said: str) -> dict[str, Content]:
    """Each document with the same words in every one of its fields."""
    text = LetterText(said, (said, said), said, said)
    return {
        "sheet": PreparationSheet(
            name=said,
            position=said,
            facts=(said,),
            place=said,
            aim=said,
            introduction=said,
            pace=said,
            questions=(said, said),
            if_time=(said,),
            closing_lead=said,
            closing_steps=(said,),
            reminders=(said,),
            weighed=Weighed(said, (said, said), ((said, said, said),), said),
            words=WORDS,
        ),
        "letter": FormalLetter(said, (said,), said, (said,), text, words=WORDS),
        "card": CardDraft(text, CardSize.A6, said, words=WORDS),
        "referrals": ReferralList(
            said,
            (
                ReferralGroup(
                    said, (ReferralEntry(said, said, said, Permission.NO, said, said, True),)
                ),
            ),
            WORDS,
        ),
        "envelope": Envelope(EnvelopeSize.DL, (said,), (said,), WORDS),
        "record": InterviewRecord(
            said, said, (said,), (RecordSection(said, (RecordLine(said, said, said),)),), WORDS
        ),
    }


def endless(word: str) -> dict[str, Content]:
    """Each document with a word beyond all measure where its longest text stands."""
    text = LetterText("", (word,), "", "")
    return {
        "sheet": preparation_sheet(aim=word),
        "letter": letter(text),
        "card": card(text),
        "referrals": referrals(referral(detail=word)),
        "envelope": envelope(to=(word,)),
        "record": record(RecordSection("", (RecordLine(word),))),
    }


def reader(printed: Printed) -> PdfReader:
    """The print, opened."""
    return PdfReader(BytesIO(printed.pdf))


def words(printed: Printed) -> str:
    """All that is read on the print, with single spaces."""
    return " ".join(" ".join(page.extract_text().split()) for page in reader(printed).pages)


def rules_and_baselines(page: Any) -> tuple[list[float], list[float]]:
    """How high the level lines and the lines of text stand on a page, in points."""
    rules, baselines = [], []

    def look(operator: bytes, operands: list[Any], *_: object) -> None:
        if operator == b"l":
            rules.append(float(operands[1]))
        if operator == b"Tm" and float(operands[5]):
            baselines.append(float(operands[5]))

    page.extract_text(visitor_operand_before=look)
    return rules, baselines
