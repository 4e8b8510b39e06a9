"""What the person reads while the set-up works: one short line a step, on stderr."""

from __future__ import annotations

import sys

_WIDTH = 60


def say(text: str) -> None:
    """Tell one step."""
    print(f"Interview Coach: {text}", file=sys.stderr, flush=True)


def hint(text: str = "") -> None:
    """Show what is under way on a line that the next one overwrites; only on a terminal."""
    if sys.stderr.isatty():
        print(f"\r  {text[:_WIDTH]:<{_WIDTH}}\r", end="", file=sys.stderr, flush=True)
