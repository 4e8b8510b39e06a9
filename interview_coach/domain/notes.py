"""Notes are lines, and a line knows its minute, its question, its mark and its privacy."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Mark(StrEnum):
    """What a line is for."""

    PLAIN = "plain"
    KEEP = "keep"
    REFERRAL = "referral"
    TO_DO = "to_do"
    ASK_NEXT = "ask_next"


class Privacy(StrEnum):
    """Who may see a line: private lines print only where asked, confidential ones never do."""

    NORMAL = "normal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"

    @property
    def next(self) -> "Privacy":
        """The following level, around from confidential to normal."""
        levels = list(Privacy)
        return levels[(levels.index(self) + 1) % len(levels)]


SIGNS = {"@": Mark.REFERRAL, "!": Mark.TO_DO, "?": Mark.ASK_NEXT}
"""The first character that marks a line as it is typed."""


_BEFORE_A_NAME = re.compile(r"(?<![\w.@/+%-])@(?=[^\W\d_])(?![\w-]{2,}\.\w)")
"""The ``@`` before a name within a line; not the one of an address, as in *ann@example.org*."""
_CUTS = (",", ";", " — ", " – ", " - ", ":", "(")
_TITLES = frozenset({"dr.", "prof.", "mr.", "mrs.", "ms.", "mx.", "st.", "rev.", "fr.", "sr."})
_SMALL = "von van vom zu zum zur de del della di da do dos das du der den des la le el al bin ibn"
_PARTICLES = frozenset(_SMALL.split())


def mark_of(text: str, *, kept: bool = False) -> Mark:
    """The mark of a line: the sign it starts with goes before a name in it, and that before ★."""
    if mark := SIGNS.get(text.lstrip()[:1]):
        return mark
    if _BEFORE_A_NAME.search(text):
        return Mark.REFERRAL
    return Mark.KEEP if kept else Mark.PLAIN


def gives_name(text: str) -> bool:
    """Whether a line names somebody to talk to, whatever else it is for."""
    return mark_of(text) is Mark.REFERRAL or bool(names_given(text))


@dataclass(eq=False, kw_only=True)
class NoteLine:
    """One line of the notes."""

    id: UUID = field(default_factory=uuid4)
    interview_id: UUID | None = None
    rank: float = 0.0
    """Where the line stands among the others: lines are ordered by it."""
    text: str = ""
    at_seconds: int | None = None
    """Seconds into the conversation when the line was begun; ``None`` for one added afterwards."""
    question_id: UUID | None = None
    mark: Mark = Mark.PLAIN
    kept: bool = False
    privacy: Privacy = Privacy.NORMAL
    settled_at: datetime | None = None
    """When a to-do line was done."""

    @property
    def words(self) -> str:
        """The text without the sign that marks it."""
        text = self.text.strip()
        return text[1:].strip() if text[:1] in SIGNS else text


def may_be_repeated(line: NoteLine) -> bool:
    """Whether a letter may repeat it: it has a star, is no secret, and no name that was given."""
    free = line.kept and line.privacy is Privacy.NORMAL
    return free and bool(line.words) and not gives_name(line.text)


def names_given(line: str) -> list[tuple[str, str]]:
    """Each name that stands after an ``@`` in the line, with what was said of it."""
    text = line.strip()
    starts = [found.start() for found in _BEFORE_A_NAME.finditer(text)]
    if text.startswith("@") and 0 not in starts:
        starts.insert(0, 0)
    ends = [*starts[1:], len(text)]
    parts = (_parts(text[a:b], begins=a == 0) for a, b in zip(starts, ends, strict=False))
    return [part for part in parts if part[0]]


def _parts(text: str, *, begins: bool) -> tuple[str, str]:
    """Name and remainder: *@Lucía Prado, State Archives — rights desk*."""
    text = text.lstrip("@").strip()
    cut = min((at for sign in _CUTS if (at := text.find(sign)) > 0), default=len(text))
    if not (begins and text[:1].islower()):
        cut = _end_of_name(text[:cut])
    name = re.sub(r"['’]s$", "", text[:cut].strip(' .?!…"”'))
    detail = re.sub(r"(^|\s)(and|or|&)$", "", text[cut:].strip(" ,;—–-:")).lstrip('.?!…”" ')
    if detail.startswith("(") and detail.find(")") in (-1, len(detail) - 1):
        detail = detail.strip("()")
    return name, detail.strip(" ,;—–-:")


def _end_of_name(text: str) -> int:
    """A name goes on as long as its words have capitals: *Peter Hale about night shifts*."""
    end = 0
    for word in re.finditer(r"\S+", text):
        said = word[0]
        if end and said in _PARTICLES:
            continue
        if end and (said[0].islower() or said == "I" or said == "&"):
            break
        end = word.end()
        is_short = len(said.rstrip(".")) < 3 or said.lower() in _TITLES
        if said[0].islower() or (said[-1] in ".?!" and not is_short) or said[-2:] in ("'s", "’s"):
            break
    return end
