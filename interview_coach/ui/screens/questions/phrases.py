"""What is said of packs of questions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

FOLDER = "packs"
"""What the folder of their files is remembered for."""


def added_words(title: str, count: int) -> str:
    """What came into the bank."""
    if count == 1:
        return _say("{0}: 1 question was added.").format(title)
    return _say("{0}: {1} questions were added.").format(title, count)


def removed_words(title: str, gone: int, kept: int) -> str:
    """What went into the bin, and what stayed."""
    if not kept:
        return _say("{0}: the pack was removed.").format(title)
    if not gone:
        return _say("{0} stays: all of it is in your plans.").format(title)
    return _say("{0}: {1} removed; {2} stay, being in your plans.").format(title, gone, kept)


def found_words(count: int, there: int) -> str:
    """What a file holds: "12 questions; 3 of them are in your bank already"."""
    if count == 1:
        return _say("1 question; it is in your bank already.") if there else _say("1 question.")
    if not there:
        return _say("{0} questions.").format(count)
    if there == count:
        return _say("{0} questions; all of them are in your bank already.").format(count)
    if there == 1:
        return _say("{0} questions; 1 of them is in your bank already.").format(count)
    return _say("{0} questions; {1} of them are in your bank already.").format(count, there)


def add_words(count: int) -> str:
    """The button that brings questions in."""
    if count == 1:
        return _say("Add 1 question")
    return _say("Add {0} questions").format(count) if count else _say("Add questions")


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
