"""What is remembered after the talk: a free text whose lines become note lines."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from uuid import UUID

from interview_coach.application.hidden_words import HiddenWords, stricter
from interview_coach.domain.notes import NoteLine, mark_of
from interview_coach.domain.text import NOTES, clean


def remembered(notes: Iterable[NoteLine]) -> list[NoteLine]:
    """The lines that were added after the talk, in their order.

    A blank line of the talk has no minute either, and is not one of them.
    """
    return [line for line in notes if line.at_seconds is None and line.text.strip()]


def as_text(notes: Iterable[NoteLine]) -> str:
    """The remembered lines as the text they were typed as."""
    return "\n".join(line.text for line in remembered(notes))


def rewritten(
    notes: Sequence[NoteLine], text: str, hidden: HiddenWords | None = None
) -> tuple[list[NoteLine], list[UUID]]:
    """The lines to store and the ids to drop, so that the remembered lines say ``text``.

    A line that was only reworded stays the same line: its star, its privacy and the referral
    that came from it stay with it. Words that are ``hidden`` stay so in whatever line they stand.
    """
    old = remembered(notes)
    texts = [line.strip() for line in clean(text, NOTES).split("\n") if line.strip()]
    pairs = _paired([line.text for line in old], texts)
    afterwards = {line.id for line in old}
    floor = max((line.rank for line in notes if line.id not in afterwards), default=0.0)
    changed = []
    for number, words in enumerate(texts, start=1):
        source = pairs.get(number - 1)
        line = NoteLine() if source is None else old[source]
        if (line.text, line.rank) != (words, floor + number):
            if hidden and line.text != words:
                line.privacy = stricter(line.privacy, hidden.level(words, line.text))
            line.text, line.rank = words, floor + number
            line.mark = mark_of(words, kept=line.kept)
            changed.append(line)
    taken = set(pairs.values())
    return changed, [line.id for number, line in enumerate(old) if number not in taken]


def _paired(old: list[str], new: list[str]) -> dict[int, int]:
    """Which old line each new one continues: the equal ones, then neighbours in order."""
    pairs: dict[int, int] = {}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        pairs |= dict(zip(range(new_from, new_to), range(old_from, old_to), strict=False))
    return pairs | _moved(old, new, pairs)


def _moved(old: list[str], new: list[str], pairs: dict[int, int]) -> dict[int, int]:
    """Lines that only stand in another place: as they were, they are said again."""
    taken = set(pairs.values())
    places = {words: at for at, words in enumerate(old) if at not in taken}
    alone = ((at, words) for at, words in enumerate(new) if at not in pairs)
    return {at: places.pop(words) for at, words in alone if words in places}
