"""Text in an encoding that nobody told us: found out, and read line by line within limits."""

import codecs
import io
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from interview_coach.application.contacts import Watch
from interview_coach.application.errors import CoachError
from interview_coach.exchange.packed import UNREADABLE, Packed

LARGEST = 500_000_000
"""Bytes; what is larger is no list of people."""
LONGEST_LINE = 131_072
"""Characters; more of one line are never held in memory."""

_BLOCK = 1 << 20
_SAMPLE = 1 << 16
_TELLING = 1 << 13
"""Bytes from which an encoding is guessed; more take long and tell no more."""
_EACH = 512
"""Lines between two words to whoever watches."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = {
    b"PK\x03\x04": "holds another ZIP file or a workbook; please unpack it",
    b"\xd0\xcf\x11\xe0": "is an old workbook; please save it as CSV",
    b"%PDF": "is a PDF, in which no program can find contacts",
    b"SQLite format 3": "is a database, not a list of contacts",
}
_WESTERN = frozenset("“”‘’‚„–—…€•·°§©®™´ªº«»¿¡\xa0ŒœŠšŽž") | {
    chr(code) for code in range(0xC0, 0x100) if code not in (0xD7, 0xF7)
}


class TextFile:
    """A file of text, opened anew for each reading."""

    def __init__(self, path: Path | Packed) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self.size = _size(path, file)
                _refuse(path, file.read(16), self.size)
                file.seek(0)
                self.encoding = _encoding(file)
        except UNREADABLE as problem:
            raise _unreadable(path, problem) from None

    def lines(self, watch: Watch) -> Iterator[tuple[int, str]]:
        """Each line with its number, its end included; of longer ones only the beginning."""
        try:
            with self.path.open("rb") as raw, _opened(raw, self.encoding) as text:
                yield from self._lines(raw, text, watch)
        except UNREADABLE as problem:
            raise _unreadable(self.path, problem) from None

    def _lines(
        self, raw: IO[bytes], text: io.TextIOWrapper, watch: Watch
    ) -> Iterator[tuple[int, str]]:
        read, number = text.readline, 0
        while line := read(LONGEST_LINE):
            number += 1
            if len(line) == LONGEST_LINE:
                _pass_over(text, line, lambda: watch(min(1.0, raw.tell() / self.size)))
            if not number % _EACH:
                watch(min(1.0, raw.tell() / self.size))
            yield number, line


def _size(path: Path | Packed, file: IO[bytes]) -> int:
    return path.size if isinstance(path, Packed) else os.fstat(file.fileno()).st_size


def _opened(raw: IO[bytes], encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(raw, encoding, errors="replace", newline="")


def _pass_over(text: io.TextIOWrapper, line: str, tell: Callable[[], None]) -> None:
    """Go to the end of a line that is too long."""
    while line and not line.endswith(("\n", "\r")):
        line = text.readline(_BLOCK)
        tell()


def guess(sample: bytes) -> str:
    """The encoding of text that is not Unicode, from some of it."""
    western = sample.decode("cp1252", errors="replace")
    strange = {char for char in western if ord(char) > 0x7F} - _WESTERN
    # Words of high bytes alone are another alphabet; in the West they are strewn about.
    if not strange and not re.search(rb"[\x80-\xff]{4}", sample):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, enable_fallback=False).best()
    return best.encoding if best else "cp1252"


def _encoding(file: IO[bytes]) -> str:
    sample = file.read(_SAMPLE)
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    if wide := _wide(sample):
        return wide
    file.seek(0)
    strange = _first_not_utf8(file)
    if strange is None:
        return "utf-8"
    file.seek(strange)
    return guess(_high_lines(file.read(_SAMPLE))[:_TELLING])


def _wide(sample: bytes) -> str:
    """UTF-16 without its mark, known by the zeros between the letters."""
    even, odd = sample[0:1024:2], sample[1:1024:2]
    if max(even.count(0), odd.count(0)) < max(2, len(even) * 0.6):
        return ""
    return "utf-16-le" if odd.count(0) > even.count(0) else "utf-16-be"


def _first_not_utf8(file: IO[bytes]) -> int | None:
    """Where the first block begins that is no UTF-8."""
    decoder, at = codecs.getincrementaldecoder("utf-8")(), 0
    while block := file.read(_BLOCK):
        try:
            decoder.decode(block)
        except UnicodeDecodeError as problem:
            return at + max(0, problem.start - 200)
        at += len(block)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return max(0, at - 200)
    return None


def _high_lines(sample: bytes) -> bytes:
    """The lines that tell something of the encoding."""
    return b"\n".join(line for line in sample.splitlines() if not line.isascii()) or sample


def _refuse(path: Path | Packed, begin: bytes, size: int) -> None:
    if not begin:
        raise CoachError(f"“{path.name}” is empty.")
    if size > LARGEST:
        raise CoachError(f"“{path.name}” is far too large for a list of contacts.")
    for mark, what in _NOT_TEXT.items():
        if begin.startswith(mark):
            raise CoachError(f"“{path.name}” {what}.")


def _unreadable(path: Path | Packed, problem: Exception) -> CoachError:
    reason = getattr(problem, "strerror", None) or type(problem).__name__
    return CoachError(f"“{path.name}” cannot be read: {reason}.")
