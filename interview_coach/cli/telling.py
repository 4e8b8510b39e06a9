"""What a command says: rows and documents on one stream, sentences to the person on the other."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path

PROGRAM = "interview-coach"


def take_every_alphabet() -> None:
    """No name breaks a command off: what the terminal cannot show is written as its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(sentence: object) -> None:
    """Say the sentence beside what a command gives out."""
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)


def give_json(value: object) -> None:
    """Give the value out as JSON that every terminal and every program takes."""
    import json

    print(json.dumps(value, indent=2))


def give_file(path: Path, data: bytes, *, besides: str = "") -> None:
    """Write the file, and say so. Raises ``CoachError``."""
    from interview_coach.application.files import atomic_write

    atomic_write(path, data)
    tell(f"“{path.name}” was written{besides}.")


def stop_giving() -> None:
    """Nobody takes any more: let nothing that is still held back be tried again on the way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
