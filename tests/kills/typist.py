"""Somebody who types notes in a call: words, lines, a star now and then, at a person's pace."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field

from tests.driven.folders import line_of_words
from tests.driven.inside import EOT
from tests.driven.outside import DrivenWindow

_PAUSES = (0.03, 0.16)
_THINKING = 1.2


@dataclass
class Typist:
    """Remembers each character with the moment of its key."""

    chance: random.Random
    behind: str = ""
    """What stood there before; new words begin on a line of their own."""
    typed: str = ""
    moments: list[float] = field(default_factory=list)

    def type_until(self, window: DrivenWindow, deadline: float) -> None:
        """Type on until then."""
        while True:
            line = ("\n" if self.behind or self.typed else "") + line_of_words(self.chance)
            for character in line:
                if not self._wait(deadline):
                    return
                self.moments.append(window.press(character))
                self.typed += character
            if self.chance.random() < 0.1:
                window.press(EOT)

    def _wait(self, deadline: float) -> bool:
        pause = self.chance.uniform(*_PAUSES)
        if self.chance.random() < 0.02:
            pause = _THINKING
        time.sleep(max(0.0, min(pause, deadline - time.monotonic())))
        return time.monotonic() < deadline
