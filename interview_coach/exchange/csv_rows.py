"""Rows of a CSV file, read strictly: a quotation mark that is never closed costs its line alone."""

import csv
from collections.abc import Iterator

from interview_coach.application.contacts import Reason, Skipped
from interview_coach.exchange.plain_text import LONGEST_LINE

Row = tuple[int, list[str]]
"""Cells, with the line on which the row begins."""

_MOST_LINES = 400
"""Lines that one row may have; a note of several paragraphs needs a few."""


class Rows:
    """The rows of numbered lines, each either its cells or why it was skipped."""

    def __init__(self, lines: Iterator[tuple[int, str]], delimiter: str) -> None:
        self.width = 0
        """How many headings there are, once that is known."""
        self._delimiter = delimiter
        self._lines = lines
        self._waiting: list[tuple[int, str]] = []

    def __iter__(self) -> Iterator[Row | Skipped]:
        for number, line in self._lines:
            yield from self._read(number, line)
            while self._waiting:
                yield from self._read(*self._waiting.pop())

    def _read(self, number: int, line: str) -> Iterator[Row | Skipped]:
        if len(line) >= LONGEST_LINE:
            yield Skipped(number, Reason.TOO_LONG)
        elif '"' not in line:
            if line := line.rstrip("\r\n"):
                yield number, line.split(self._delimiter)
        else:
            yield self._quoted(number, line)

    def _quoted(self, number: int, line: str) -> Row | Skipped:
        gathered = [(number, line)]
        while True:
            try:
                cells = parse([text for _, text in gathered], self._delimiter)
            except csv.Error as problem:
                is_open = "unexpected end" in str(problem)
                if is_open and self._gather(gathered):
                    continue
                return self._give_up(gathered, is_open)
            if len(gathered) > 1 and 0 < self.width < len(cells):
                return self._give_up(gathered, is_open=True)
            return number, cells

    def _gather(self, gathered: list[tuple[int, str]]) -> bool:
        """Add the lines up to one that may close what is open; whether there is such a line."""
        size = sum(len(line) for _, line in gathered)
        while len(gathered) < _MOST_LINES and size < LONGEST_LINE:
            following = self._waiting.pop() if self._waiting else next(self._lines, None)
            if following is None:
                return False
            gathered.append(following)
            size += len(following[1])
            if '"' in following[1]:
                return size < LONGEST_LINE
        return False

    def _give_up(self, gathered: list[tuple[int, str]], is_open: bool) -> Skipped:
        """Skip the first line alone: what was taken for its continuation is read again."""
        self._waiting += reversed(gathered[1:])
        is_unclosed = is_open or len(gathered) > 1
        return Skipped(gathered[0][0], Reason.UNCLOSED_QUOTE if is_unclosed else Reason.BAD_QUOTE)


def parse(lines: list[str], delimiter: str) -> list[str]:
    """The cells of one row. Raises ``csv.Error``."""
    return next(csv.reader(lines, delimiter=delimiter, strict=True), [])
