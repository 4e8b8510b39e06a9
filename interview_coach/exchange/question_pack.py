"""A pack of questions as a TOML file, to be handed on: read strictly, written plainly.

    [pack]          title, by: who made it, about: what it is for; only the title is needed
    [[questions]]   text      the question; only this is needed
                    theme     path, role, skills, … (``domain/bank.py``); path if none is named
                    kind      question | favour | give
                    priority  must | should | could
                    minutes   how long the answer takes
                    hint      one short note
                    sources   numbers of guides that suggest it

Nothing is taken from a file in which anything is wrong; the error names each line and key.
"""

import math
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from interview_coach.application.content.questions import BankEntry, Pack
from interview_coach.application.errors import CoachError
from interview_coach.application.pack_faults import Fault, PackError
from interview_coach.domain.bank import THEMES, Kind, Priority
from interview_coach.domain.text import LINE, clean_line
from interview_coach.exchange import toml_text

LARGEST = 1_000_000
"""Bytes: five hundred questions of the greatest length need half of it."""
MOST_QUESTIONS = 500
LONGEST_ANSWER = 60.0
_LONGEST_TITLE = 80
_MOST_LISTED = 40
_SAID_LINE = re.compile(r"at line (\d+)")
_NUMBER = re.compile(r"\w+")

Check = Callable[[Any], str]
"""What is wrong with a value, in words that follow the key; nothing when it is right."""


class _Place(NamedTuple):
    """A table of the file: the lines of its keys, and where it is noted what is wrong."""

    keys: toml_text.Keyed
    faults: list[Fault]

    def note(self, words: str, key: str = "") -> None:
        """This is wrong here."""
        self.faults.append(Fault(self.keys.get(key, self.keys[""]), words))


def open_pack(path: Path) -> Pack:
    """The pack in the file. Raises ``CoachError`` with a sentence for each thing wrong."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as problem:
        raise CoachError(f"{path.name} cannot be read ({problem.strerror}).") from None
    return load(data, path.name)


def load(data: bytes, file: str) -> Pack:
    """The pack in these bytes."""
    if len(data) > LARGEST:
        raise CoachError(f"{file} is too large for a pack of questions.")
    text = _text(data, file)
    tables = _parsed(text, file)
    questions = _tables(tables, file)
    faults: list[Fault] = []
    places = list(toml_text.tables(text))
    named = [_Place(keys, faults) for name, keys in places if name == "questions"]
    head = next((keys for name, keys in places if name == "pack"), {"": 1})
    top = _Place({name: keys[""] for name, keys in reversed(places)} | places[0][1], faults)
    _note_unknown(tables, ("pack", "questions"), top)
    fields = _checked(tables["pack"], _PACK, _Place(head, faults), "title")
    entries = []
    for number, table in enumerate(questions):
        place = named[number] if number < len(named) else top
        entries.append(_checked(table, _QUESTION, place, "text"))
    if faults:
        raise PackError(file, faults)
    return Pack(**fields, questions=tuple(BankEntry(**entry) for entry in entries))


def save(pack: Pack) -> bytes:
    """The pack as a file; what says nothing is left out."""
    if len(pack.questions) > MOST_QUESTIONS:
        raise CoachError(f"A pack holds at most {MOST_QUESTIONS} questions; please choose fewer.")
    lines = [
        "# A pack of questions for Interview Coach: Question bank, Packs, Import.",
        "",
        "[pack]",
    ]
    lines += _lines({"title": pack.title, "by": pack.by, "about": pack.about})
    for entry in pack.questions:
        said = entry._asdict()
        lines += ["", "[[questions]]", *_lines({key: said[key] for key in _WRITTEN})]
    return ("\n".join(lines) + "\n").encode()


def _lines(table: Mapping[str, Any]) -> list[str]:
    return [toml_text.line(key, value) for key, value in table.items() if value not in ("", ())]


# Reading


def _text(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        lines = enumerate(data.split(b"\n"), start=1)
        words = "this is not UTF-8 text"
        faults = (Fault(number, words) for number, each in lines if not _is_text(each))
        raise PackError(file, faults) from None


def _is_text(line: bytes) -> bool:
    try:
        line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True


def _parsed(text: str, file: str) -> dict[str, Any]:
    # The parser takes quadratic time over dotted keys, which no pack needs.
    for number, plain in enumerate(toml_text.plain_lines(text), start=1):
        if plain.count(".") > _MOST_LISTED:
            raise _unread(file, number, "this is no line of a pack")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise CoachError(f"{file} is nested too deeply for a pack of questions.") from None
    except ValueError as problem:
        said = _SAID_LINE.search(str(problem))
        line = int(said.group(1)) if said else text.count("\n") + 1
        is_twice = "overwrite" in str(problem)
        words = "this key stands here twice" if is_twice else "this cannot be read as TOML"
        raise _unread(file, line, words) from None


def _unread(file: str, line: int, words: str) -> PackError:
    """Here the reading ends."""
    return PackError(file, [Fault(line, words)], is_all=False)


def _tables(tables: Mapping[str, Any], file: str) -> list[Any]:
    questions = tables.get("questions")
    if not isinstance(tables.get("pack"), dict) or not isinstance(questions, list) or not questions:
        raise CoachError(f"{file} is not a pack: it needs [pack] and at least one [[questions]].")
    if len(questions) > MOST_QUESTIONS:
        raise CoachError(f"{file} has more than {MOST_QUESTIONS} questions.")
    return questions


def _checked(table: Any, checks: Mapping[str, Check], place: _Place, needed: str) -> dict[str, Any]:
    """The values of a table, each of its kind; what is not is noted."""
    if not isinstance(table, dict):
        place.note("this is not a table")
        return {}
    _note_unknown(table, checks, place)
    kept = {}
    for key in table.keys() & checks.keys():
        if problem := checks[key](table[key]):
            place.note(f"{key} {problem}", key)
        # What a shipped pack goes by is its own; here the title is the name.
        elif key not in ("key", "open"):
            kept[key] = _kept(table[key])
    if needed not in table or kept.get(needed) == "":
        place.note(f"{needed} is missing", needed)
    return kept


def _note_unknown(table: Mapping[str, Any], known: Any, place: _Place) -> None:
    for key in table:
        if key not in known:
            place.note(f"“{clean_line(key, 40)}” is not a key of a pack", key)


def _kept(value: Any) -> Any:
    if isinstance(value, str):
        return clean_line(value)
    return tuple(clean_line(each) for each in value) if isinstance(value, list) else float(value)


# What a value may be


def _words(limit: int) -> Check:
    def check(value: Any) -> str:
        if not isinstance(value, str):
            return "is not text"
        return f"is longer than {limit} characters" if len(value) > limit else ""

    return check


def _one_of(*choices: str) -> Check:
    return lambda value: "" if value in choices else f"is none of {', '.join(choices)}"


def _minutes(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return "is not a number"
    return "" if 0 < value <= LONGEST_ANSWER else f"is not between 0 and {LONGEST_ANSWER:g}"


def _list(value: Any) -> str:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return "is not a list of text"
    too_much = len(value) > _MOST_LISTED or any(len(each) > _LONGEST_TITLE for each in value)
    return "is too long" if too_much else ""


def _numbers(value: Any) -> str:
    # They are kept as one line, with blanks between them.
    is_plain = not _list(value) and all(_NUMBER.fullmatch(each) for each in value)
    return "" if is_plain else "is not a list of numbers such as 002"


def _flag(value: Any) -> str:
    return "" if isinstance(value, bool) else "is neither true nor false"


_PACK: Mapping[str, Check] = {
    "title": _words(_LONGEST_TITLE),
    "by": _words(LINE),
    "about": _words(LINE),
    "fields": _list,
}
_QUESTION: Mapping[str, Check] = {
    "key": _words(_LONGEST_TITLE),
    "text": _words(LINE),
    "theme": _one_of(*THEMES),
    "open": _flag,
    "kind": _one_of(*Kind),
    "priority": _one_of(*Priority),
    "minutes": _minutes,
    "hint": _words(LINE),
    "sources": _numbers,
}
_WRITTEN = ("text", "theme", "kind", "priority", "minutes", "hint", "sources")
