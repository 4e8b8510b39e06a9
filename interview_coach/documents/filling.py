"""Lines being filled with words."""

from collections.abc import Sequence

from interview_coach.documents.fonts import advances
from interview_coach.documents.words import Line, Run, Word


class Filler:
    """Fills lines with words; a word wider than the line is parted between its letters."""

    def __init__(self, width: float) -> None:
        self.base = ""
        """Where the paragraph begins, if letters of it are read from right to left."""
        self._limit = width + 0.001
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._width = 0.0
        self._spaces: list[Run] = []
        self._space = 0.0
        self._begun = False

    def add(self, word: Word) -> None:
        """Put a word where it has room; spaces wait until a word follows on their line."""
        self._begun = True
        if word.is_space:
            self._spaces += word.runs
            self._space += word.width
            return
        if self._width + self._space + word.width > self._limit:
            if self._runs:
                self.end(" " if self._spaces else "")
            self._spaces, self._space = [], 0.0
        self._runs += self._spaces
        self._width += self._space
        self._spaces, self._space = [], 0.0
        self._put(self._chop(word.runs) if word.width > self._limit else word.runs)

    def end(self, parted: str = "") -> None:
        """Start a new line, parted from the one before by a space, a line break or nothing."""
        self._lines.append(Line(_merged(self._runs), self._width, parted, self.base))
        self._runs, self._width = [], 0.0
        self._spaces, self._space = [], 0.0

    def finished(self) -> list[Line]:
        """All lines; none when nothing was said."""
        if self._begun:
            self.end()
        return self._lines

    def _chop(self, word: Sequence[Run]) -> list[Run]:
        """Set what fills whole lines; the rest is handed back."""
        rest: list[Run] = []
        room = self._limit
        for run in word:
            table, tracking = advances(run.face), run.style.tracking
            start = 0
            for n, letter in enumerate(run.text):
                advance = table[letter] * run.size + tracking
                if advance > room and (n > start or rest):
                    end = _seam(run.text, start, n) if not rest else n
                    self._put([*rest, run.saying(run.text[start:end])] if end > start else rest)
                    self.end()
                    carried = run.saying(run.text[end:n]).width if end < n else 0.0
                    rest, start, room = [], end, self._limit - carried
                room -= advance
            rest.append(run.saying(run.text[start:]))
        return rest

    def _put(self, runs: Sequence[Run]) -> None:
        self._runs += runs
        self._width += sum([run.width for run in runs])


def _seam(word: str, start: int, end: int) -> int:
    """Where an address is parted: before the last sign in the second half of the line, if any."""
    signs = (word.rfind(sign, (start + end) // 2 + 1, end) for sign in "@.?&=_~")
    return max(max(signs), word.rfind("/", (start + end) // 2, end - 1) + 1) or end


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs, those as one that go on in the same breath."""
    merged: list[Run] = []
    start = 0
    for n in range(1, len(runs) + 1):
        if n == len(runs) or not runs[start].joins(runs[n]):
            first = runs[start]
            letters = "".join([run.text for run in runs[start:n]])
            width = sum([run.width for run in runs[start:n]])
            merged.append(Run(first.face, first.size, letters, width, first.style))
            start = n
    return tuple(merged)
