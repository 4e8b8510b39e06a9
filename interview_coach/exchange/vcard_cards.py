"""A vCard file cut into its cards: unfolded, without pictures, and within limits."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from interview_coach.application.contacts import Reason, Skipped, Watch
from interview_coach.application.errors import CoachError
from interview_coach.exchange.packed import UNREADABLE, Packed
from interview_coach.exchange.plain_text import TextFile, guess

RawCard = tuple[int, str]
"""The text of a card, with the line on which it begins."""

LARGEST_CARD = 131_072
"""Bytes, without what is dropped."""

_PIECE = 65_536
_EACH = 512
_BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE)
_END = re.compile(rb"\s*END\s*:\s*VCARD\s*$", re.IGNORECASE)
_FIRST = re.compile(rb"[\s\xef\xbb\xbf\xff\xfe]*(BEGIN|END)\s*:\s*VCARD\s*[\r\n]", re.IGNORECASE)
_DROPPED = re.compile(rb"(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_QUOTED_PRINTABLE = re.compile(rb"[^:]*QUOTED-PRINTABLE", re.IGNORECASE)


class Cards:
    """The cards of a file, one at a time."""

    def __init__(self, text: TextFile) -> None:
        self._text = text
        self._begun: int | None = None
        self._lines: list[bytes] = []
        self._size = 0
        self._drops = False

    def __iter__(self) -> Iterator[RawCard | Skipped]:
        return self.watched(lambda share: None)

    def watched(self, watch: Watch) -> Iterator[RawCard | Skipped]:
        """Every card in turn, or why it cannot be one."""
        for number, line in _lines(self._text, watch):
            if _BEGIN.match(line):
                yield from self._cut_off()
                self._begun = number
            elif self._begun is not None and _END.match(line):
                yield self._finish(self._begun)
            elif self._begun is not None:
                self._add(line.rstrip(b"\r\n"))
        yield from self._cut_off()

    def _cut_off(self) -> Iterator[Skipped]:
        if self._begun is not None:
            yield Skipped(self._begun, Reason.NO_END)
        self._reset()

    def _finish(self, begun: int) -> RawCard | Skipped:
        # A soft break at the very end has nothing to go on with.
        lines = [line[:-1] if _ends_softly(line) else line for line in self._lines]
        size = self._size
        self._reset()
        if size > LARGEST_CARD:
            return Skipped(begun, Reason.TOO_LONG)
        return begun, _decoded(b"\r\n".join((b"BEGIN:VCARD", *lines, b"END:VCARD", b"")))

    def _reset(self) -> None:
        self._begun, self._lines, self._size, self._drops = None, [], 0, False

    def _add(self, line: bytes) -> None:
        is_folded = line[:1] in (b" ", b"\t")
        is_soft = bool(self._lines) and _ends_softly(self._lines[-1]) and not self._drops
        if is_folded or is_soft:
            self._continue(line if is_soft and not is_folded else line[1:], is_soft)
        elif b":" in line or (line.strip() and not self._drops):
            self._begin_property(line)

    def _begin_property(self, line: bytes) -> None:
        self._drops = _DROPPED.match(line) is not None
        if not self._drops:
            self._keep(line)

    def _continue(self, line: bytes, is_soft: bool) -> None:
        if self._drops or not self._lines:
            return
        if self._size <= LARGEST_CARD:
            last = self._lines.pop()
            self._lines.append((last[:-1] if is_soft else last) + line)
        self._size += len(line)

    def _keep(self, line: bytes) -> None:
        self._size += len(line)
        if self._size <= LARGEST_CARD:
            self._lines.append(line)


def _ends_softly(line: bytes) -> bool:
    """Whether quoted-printable text goes on in the next line."""
    return line.endswith(b"=") and _QUOTED_PRINTABLE.match(line) is not None


def _decoded(card: bytes) -> str:
    try:
        return card.decode("utf-8")
    except UnicodeDecodeError:
        return card.decode(guess(card), errors="replace")


def _lines(text: TextFile, watch: Watch) -> Iterator[tuple[int, bytes]]:
    """The numbered lines in bytes; wide encodings are turned into UTF-8 on the way."""
    if text.encoding.startswith("utf-16") or text.encoding.startswith("utf-32"):
        for number, line in text.lines(watch):
            yield number, line.encode("utf-8", errors="replace")
        return
    try:
        with text.path.open("rb") as file:
            yield from _raw_lines(file, max(1, text.size), watch)
    except UNREADABLE as problem:
        reason = getattr(problem, "strerror", None) or type(problem).__name__
        raise CoachError(f"“{text.path.name}” cannot be read: {reason}.") from None


def _raw_lines(file: IO[bytes], size: int, watch: Watch) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := file.readline(_PIECE):
        number += 1
        rest = line
        while len(rest) == _PIECE and not rest.endswith(b"\n"):
            # Nobody needs more of a line than this; it is a picture, or an attack.
            rest = file.readline(_PIECE)
            watch(min(1.0, file.tell() / size))
        if not number % _EACH:
            watch(min(1.0, file.tell() / size))
        yield number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line


def is_vcard(path: Path | Packed) -> bool:
    """Whether the file begins as one."""
    try:
        with path.open("rb") as file:
            begin = file.read(512)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{path.name}” cannot be read: {reason}.") from None
    return _FIRST.match(begin.replace(b"\0", b"")) is not None
