"""Cells that no spreadsheet runs: what looks like a formula is written behind an apostrophe."""

import re

_BLANK = r"[\s\ufeff\u200b-\u200f\u2060]*"
_LOOKS_RUN = re.compile(rf"'*{_BLANK}[=+\-@\t\r＝＋－＠]|'*[\t\r]")


def guarded(cell: str) -> str:
    """The cell, harmless; ``bare`` gives back exactly what it was."""
    return f"'{cell}" if _LOOKS_RUN.match(cell) else cell


def bare(cell: str) -> str:
    """The cell as it was before it was guarded."""
    return cell[1:] if cell.startswith("'") and _LOOKS_RUN.match(cell) else cell
