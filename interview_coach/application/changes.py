"""What a use case announces after its commit, so that a visible screen can look again."""

from collections.abc import Callable
from enum import StrEnum


class Change(StrEnum):
    """The part of the data that has changed."""

    PROFILE = "profile"
    PEOPLE = "people"
    INTERVIEWS = "interviews"
    QUESTIONS = "questions"
    NOTES = "notes"
    LETTERS = "letters"
    SETTINGS = "settings"
    BIN = "bin"


Announce = Callable[[Change], None]
